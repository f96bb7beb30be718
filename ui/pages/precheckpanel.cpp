#include "ui/pages/precheckpanel.h"

#include "core/assessment/factchecking.h"
#include "ui/facts/factblock.h"
#include "ui/pages/pieces.h"
#include "ui/support/icons.h"
#include "ui/support/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/wraplabel.h"

#include <QAccessible>
#include <QFrame>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

using core::eligibility::PreCheck;

PreCheckPanel::PreCheckPanel(core::Session &session, const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_services(services)
    , m_back(new LinkButton(this))
    , m_title(new WrapLabel({}, WrapLabel::Role::Title, this))
    , m_intro(new WrapLabel({}, WrapLabel::Role::Secondary, this))
    , m_outcome(new StateLabel(this))
    , m_rest(new WrapLabel({}, WrapLabel::Role::Secondary, this))
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(
        Theme::space(3), Theme::space(2), Theme::space(3), Theme::space(3));
    m_column->setSpacing(Theme::space(1.5));
    m_column->addWidget(m_back, 0, Qt::AlignLeft);
    m_column->addWidget(m_title);
    m_column->addWidget(m_intro);
    auto *card = new Card(this);
    auto *result = new QVBoxLayout(card);
    result->setContentsMargins(
        Theme::space(2), Theme::space(1.5), Theme::space(2), Theme::space(1.5));
    result->setSpacing(Theme::space(0.5));
    result->addWidget(m_outcome);
    result->addWidget(m_rest);
    m_column->addWidget(card);
    m_column->addStretch(1);
    connect(m_back, &LinkButton::clicked, this, &PreCheckPanel::left);
    retranslate();
}

void PreCheckPanel::askAll()
{
    const QStringList ids = core::eligibility::preCheckQuestions(
        m_session.questionnaire(), m_session.assessment().header.purpose);
    if (ids == m_asked)
        return;
    m_asked = ids;
    m_blocks.clear();
    if (m_questions) {
        m_questions->hide();
        m_questions->deleteLater();
    }
    auto *card = new Card(this);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(Theme::space(2), Theme::space(2), Theme::space(2), Theme::space(2));
    column->setSpacing(Theme::space(2));
    for (const QString &id : ids) {
        if (!m_blocks.isEmpty())
            column->addWidget(line(Qt::Horizontal, card));
        auto *block = new FactBlock(m_session,
            *core::eligibilityQuestion(m_session.questionnaire(), id),
            FactBlock::Head::Shown,
            m_services,
            card);
        column->addWidget(block);
        m_blocks.append(block);
        connect(block, &FactBlock::opened, this, &PreCheckPanel::opened);
    }
    m_questions = card;
    m_column->insertWidget(m_column->count() - 1, card);
    card->show(); // at once: the keyboard goes into it
}

void PreCheckPanel::start()
{
    askAll();
    retranslate();
    takeFocus();
}

void PreCheckPanel::refresh()
{
    if (!m_questions)
        return;
    askAll();
    for (FactBlock *block : std::as_const(m_blocks))
        block->refresh();
    showOutcome(core::eligibility::preCheck(
        m_session.questionnaire(), m_session.assessment(), m_session.readiness().terms.on));
}

void PreCheckPanel::retranslate()
{
    m_back->setText(tr("Back to all requirements"));
    m_title->setText(tr("Pre-check"));
    m_intro->setText(tr("Answer %n question(s) to see whether a hard requirement already fails, "
                        "before you go through the rest. Your answers are kept: nothing is asked "
                        "twice.",
        nullptr,
        static_cast<int>(m_asked.size())));
    for (FactBlock *block : std::as_const(m_blocks))
        block->retranslate();
    refresh();
}

QString PreCheckPanel::named(const QStringList &ids) const
{
    QStringList names;
    for (const QString &id : ids)
        //: A requirement in a list: %1 is its id, %2 its name.
        names.append(tr("%1 %2").arg(id, m_services.texts().eligibility.value(id).name));
    return core::report::listed(m_services.language.words(), names);
}

StateLook PreCheckPanel::outcome(const PreCheck &check) const
{
    switch (check.outcome()) {
    case PreCheck::Outcome::Fails: {
        const QStringList failing = check.failing();
        //: Result of the pre-check; %1 lists the requirements that are not met.
        return {Shape::NotMet,
            tr("Not eligible yet."),
            tr("%n requirement(s) already fail: %1.", nullptr, static_cast<int>(failing.size()))
                .arg(named(failing))};
    }
    case PreCheck::Outcome::NothingFailsSoFar: {
        const QStringList left = check.left();
        if (left.isEmpty())
            return {Shape::Unknown,
                tr("Nothing fails so far."),
                //: %1 lists requirements of which nobody knows whether they are met.
                tr("Still to be found out: %1.").arg(named(check.unclear()))};
        return {Shape::Unknown,
            tr("Nothing fails so far."),
            tr("%n question(s) left to answer.", nullptr, static_cast<int>(left.size()))};
    }
    case PreCheck::Outcome::AllHold:
        return {Shape::Met,
            tr("All of these requirements hold."),
            tr("Go on with the others, and with the questions of the assessment.")};
    }
    Q_UNREACHABLE();
}

void PreCheckPanel::showOutcome(const PreCheck &check)
{
    const StateLook look = outcome(check);
    const bool isNew = look != m_outcome->look();
    m_outcome->show(look);
    m_rest->setText(check.outcome() == PreCheck::Outcome::Fails
            ? tr("The rest of the assessment stays useful: it shows what to plan until then.")
            : QString());
    m_rest->setVisible(!m_rest->text().isEmpty());
    if (!isNew || !isVisible())
        return;
    QAccessibleEvent alert(m_outcome, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void PreCheckPanel::commit()
{
    for (FactBlock *block : std::as_const(m_blocks))
        block->commit();
}

void PreCheckPanel::takeFocus()
{
    const QStringList left = core::eligibility::preCheck(
        m_session.questionnaire(), m_session.assessment(), m_session.readiness().terms.on)
                                 .left();
    for (FactBlock *block : std::as_const(m_blocks)) {
        if (left.isEmpty() || block->id() == left.front()) {
            block->focusFirst();
            return;
        }
    }
}

} // namespace ui
