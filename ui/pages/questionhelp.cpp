#include "ui/pages/questionhelp.h"

#include "ui/pages/helpwords.h"
#include "ui/widgets/disclosures.h"

#include <QEvent>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int kParts = 6;

} // namespace

QuestionHelp::QuestionHelp(const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_parts(new Disclosures(kParts, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_parts);
    retranslate();
}

LinkButton *QuestionHelp::lastLink() const { return m_parts->lastLink(); }

void QuestionHelp::show(const core::QuestionId &question, std::optional<int> level)
{
    if (question == m_id && level == m_level)
        return;
    m_id = question;
    m_level = level;
    fill();
}

void QuestionHelp::fill()
{
    const core::Question *question = m_services.content.questionnaire.find(m_id);
    if (!question)
        return;
    const HelpWords words{m_services.content.questionnaire, m_services.texts(), *question};
    m_parts->setTexts({words.why(),
        words.where(),
        words.evidence(),
        words.next(m_level),
        words.standard(),
        words.terms()});
}

void QuestionHelp::retranslate()
{
    m_parts->setTitles({tr("Why it is asked"),
        tr("Where to find it"),
        tr("Evidence"),
        tr("Next level"),
        tr("The standard"),
        tr("Terms")});
    fill();
}

void QuestionHelp::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace ui
