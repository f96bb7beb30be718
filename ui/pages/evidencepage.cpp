#include "ui/pages/evidencepage.h"

#include "core/assessment/evidencechecking.h"
#include "core/assessment/factchecking.h"
#include "ui/pages/evidencelist.h"
#include "ui/pages/pieces.h"
#include "ui/support/theme.h"
#include "ui/widgets/wraplabel.h"

#include <QEvent>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ui {

EvidencePage::EvidencePage(core::Session &session, const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_title(new WrapLabel({}, WrapLabel::Role::Title, this))
    , m_summary(new WrapLabel({}, WrapLabel::Role::Secondary, this))
    , m_list(new EvidenceList(EvidenceList::Of::Everything, session, services, this))
{
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(Theme::space(3), Theme::space(2), Theme::space(3), Theme::space(3));
    column->setSpacing(Theme::space(1));
    column->addWidget(m_title);
    column->addWidget(m_summary);
    column->addWidget(m_list);
    column->addStretch(1);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scrollAreaAround(content, this));
    connect(m_list, &EvidenceList::questionWanted, this, &EvidencePage::openQuestion);
    connect(&session, &core::Session::evidenceChanged, this, &EvidencePage::retranslate);
    connect(&session, &core::Session::headerChanged, this, &EvidencePage::retranslate);
    retranslate();
}

void EvidencePage::refresh()
{
    m_list->refresh();
    retranslate();
}

void EvidencePage::commit() { m_list->commit(); }

void EvidencePage::takeFocus() { m_list->takeFocus(); }

void EvidencePage::openQuestion(const QString &question)
{
    const core::Questionnaire &questionnaire = m_session.questionnaire();
    if (questionnaire.find(core::QuestionId{question}))
        emit opened(Place::ofQuestion({question}));
    else if (const auto *asked = core::eligibilityQuestion(questionnaire, question))
        emit opened(Place::ofRequirement(asked->requirement));
}

QString EvidencePage::summary() const
{
    const auto &evidence = m_session.assessment().evidence;
    if (evidence.isEmpty())
        return tr("Nothing has been added yet. Add evidence where a question is answered.");
    int expired = 0;
    int early = 0;
    for (const core::Evidence &piece : evidence) {
        const core::EvidenceState state = core::stateOf(
            piece, m_session.readiness().terms.on, m_session.assessment().header.plannedDate);
        expired += state == core::EvidenceState::Expired ? 1 : 0;
        early += state == core::EvidenceState::EndsBeforePlan ? 1 : 0;
    }
    QStringList sentences{tr(
        "%n piece(s), what expires first at the top.", nullptr, static_cast<int>(evidence.size()))};
    if (expired > 0)
        sentences.append(tr("%n piece(s) expired.", nullptr, expired));
    if (early > 0)
        sentences.append(tr("%n piece(s) will expire before the planned date.", nullptr, early));
    return sentences.join(u' ');
}

void EvidencePage::retranslate()
{
    //: Title of the page that lists what proves the answers.
    m_title->setText(tr("Evidence"));
    m_summary->setText(summary());
    m_list->retranslate();
}

void EvidencePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

// Files may have come or gone meanwhile.
void EvidencePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

} // namespace ui
