#include "ui/facts/factblock.h"

#include "ui/facts/facthelp.h"
#include "ui/pages/evidencecard.h"
#include "ui/support/theme.h"
#include "ui/widgets/disclosures.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/wraplabel.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

Shape shapeOf(core::eligibility::Status status)
{
    using core::eligibility::Status;
    switch (status) {
    case Status::Met:
        return Shape::Met;
    case Status::NotMet:
        return Shape::NotMet;
    case Status::NotDueYet:
        return Shape::NotDue;
    case Status::Unknown:
        return Shape::Unknown;
    case Status::NotApplicable:
    case Status::Noted:
        return Shape::NotApplicable;
    }
    Q_UNREACHABLE();
}

StateLook stateLook(
    const core::report::Speech &speech, const core::eligibility::Judgement &judgement)
{
    // That it simply holds, its state has said.
    const bool holds = std::holds_alternative<core::eligibility::Holds>(judgement.reason);
    return {shapeOf(judgement.status),
        core::report::statusName(speech.words, judgement.status) + u'.',
        holds ? core::report::remarks(speech, judgement).join(u' ')
              : core::report::reason(speech, judgement)};
}

FactBlock::FactBlock(core::Session &session,
    const core::EligibilityQuestion &question,
    Head head,
    const Services &services,
    QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_question(question)
    , m_services(services)
    , m_head(head)
    , m_name(new WrapLabel({}, WrapLabel::Role::BodyBold, this))
    , m_state(new StateLabel(this))
    , m_text(new WrapLabel(this))
    , m_form(new FactForm(session, question, services, this))
    , m_remarks(new WrapLabel({}, WrapLabel::Role::SmallSecondary, this))
    , m_sameFact(new LinkButton(this))
    , m_help(new Disclosures(FactHelp::kParts, this))
    , m_evidence(new EvidenceCard(session, services, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space(1));
    column->addWidget(m_name);
    column->addWidget(m_state);
    column->addWidget(m_text);
    column->addWidget(m_form);
    column->addWidget(m_remarks);
    column->addWidget(m_sameFact, 0, Qt::AlignLeft);
    column->addWidget(m_help);
    column->addWidget(m_evidence);
    m_evidence->setQuestion(question.id);
    m_name->setVisible(head == Head::Shown);
    m_state->setVisible(head == Head::Shown);
    m_sameFact->setArrow(true);
    m_sameFact->setVisible(
        session.questionnaire().find(core::QuestionId{question.sameFactAs}) != nullptr);
    connect(m_sameFact, &LinkButton::clicked, this, &FactBlock::goToShared);
    retranslate();
    showJudgement();
}

void FactBlock::refresh()
{
    m_form->refresh();
    showJudgement();
}

void FactBlock::showJudgement()
{
    const auto *judgement = m_session.readiness().find(m_question.id);
    if (!judgement)
        return;
    const core::report::Speech speech = m_services.speech();
    if (m_head == Head::Shown)
        m_state->show(stateLook(speech, *judgement));
    const bool isSaid = std::holds_alternative<core::eligibility::Holds>(judgement->reason);
    m_remarks->setText(isSaid ? QString() : core::report::remarks(speech, *judgement).join(u' '));
    m_remarks->setVisible(!m_remarks->text().isEmpty());
}

void FactBlock::retranslate()
{
    const core::EligibilityTexts words = m_services.texts().eligibility.value(m_question.id);
    //: Head of a requirement: %1 is its id, %2 its name.
    m_name->setText(tr("%1 %2").arg(m_question.id, words.name));
    m_text->setText(words.text);
    //: Link to the question that asks for the same fact; %1 is its id, such as C1.1.
    m_sameFact->setText(tr("Same fact as question %1").arg(m_question.sameFactAs));
    const FactHelp help{m_session.questionnaire(), m_services.texts(), m_question};
    m_help->setTitles(FactHelp::titles());
    m_help->setTexts(help.paragraphs());
    m_form->retranslate();
    showJudgement();
}

void FactBlock::commit()
{
    m_form->commit();
    m_evidence->commit();
}

void FactBlock::focusFirst() { m_form->focusFirst(); }

void FactBlock::goToShared()
{
    emit opened(Place::ofQuestion(core::QuestionId{m_question.sameFactAs}));
}

} // namespace ui
