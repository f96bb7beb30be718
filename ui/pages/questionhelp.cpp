#include "ui/pages/questionhelp.h"

#include "ui/pages/helpwords.h"
#include "ui/pages/pieces.h"
#include "ui/support/theme.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/wraplabel.h"

#include <QEvent>
#include <QFrame>
#include <QGridLayout>
#include <QVBoxLayout>

namespace ui {

QuestionHelp::QuestionHelp(const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_links(new QGridLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space(0.5));
    m_links->setHorizontalSpacing(Theme::space(2));
    m_links->setVerticalSpacing(0);
    column->addLayout(m_links);
    for (Disclosure &part : m_parts)
        addPart(part);
    setNarrow(false);
    retranslate();
}

void QuestionHelp::addPart(Disclosure &part)
{
    part.link = new LinkButton(this);
    part.link->setDisclosure(true);
    part.panel = new QWidget(this);
    part.text = new WrapLabel({}, WrapLabel::Role::SmallSecondary, part.panel);
    part.text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *row = new QHBoxLayout(part.panel);
    row->setContentsMargins(Theme::space(0.5), 0, 0, Theme::space(0.5));
    row->setSpacing(Theme::space(1.5));
    row->addWidget(line(Qt::Vertical, part.panel));
    row->addWidget(part.text, 1);
    part.panel->hide();
    layout()->addWidget(part.panel);
    connect(part.link, &QPushButton::toggled, this, [this, &part] { open(part); });
}

void QuestionHelp::open(Disclosure &part)
{
    const bool isOpen = part.link->isChecked() && !part.link->isHidden();
    part.panel->setVisible(isOpen);
    // Who cannot see the panel hears it with the link that opened it.
    part.link->setAccessibleDescription(isOpen ? part.text->text() : QString());
}

void QuestionHelp::setNarrow(bool narrow)
{
    const int columns = narrow ? 2 : 3;
    for (int i = 0; i < kParts; ++i)
        m_links->addWidget(m_parts.at(static_cast<size_t>(i)).link, i / columns, i % columns);
    m_links->setColumnStretch(columns, 1);
    m_links->setColumnStretch(narrow ? 3 : 2, 0);
}

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
    const std::array<QString, kParts> texts{words.why(),
        words.where(),
        words.evidence(),
        words.next(m_level),
        words.standard(),
        words.terms()};
    for (size_t i = 0; i < kParts; ++i) {
        m_parts[i].text->setText(texts[i]);
        m_parts[i].link->setHidden(texts[i].isEmpty());
        open(m_parts[i]);
    }
}

void QuestionHelp::retranslate()
{
    m_parts[Why].link->setText(tr("Why it is asked"));
    m_parts[Where].link->setText(tr("Where to find it"));
    m_parts[Evidence].link->setText(tr("Evidence"));
    m_parts[Next].link->setText(tr("Next level"));
    m_parts[Standard].link->setText(tr("The standard"));
    m_parts[Terms].link->setText(tr("Terms"));
    fill();
}

void QuestionHelp::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace ui
