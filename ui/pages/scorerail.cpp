#include "ui/pages/scorerail.h"

#include "core/report/figures.h"
#include "ui/models/phrases.h"
#include "ui/models/verdictlook.h"
#include "ui/pages/pieces.h"
#include "ui/support/theme.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/intervalbar.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/wraplabel.h"

#include <QEvent>
#include <QFrame>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

// Points from which a band holds, without the first, which begins at 0.
QList<int> ticksOf(const core::Questionnaire &questionnaire)
{
    return {questionnaire.bandsFrom.begin() + 1, questionnaire.bandsFrom.end()};
}

// Name at the left, value at the right, on one line.
QHBoxLayout *pair(WrapLabel *name, WrapLabel *value)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::space(1));
    row->addWidget(name, 1);
    row->addWidget(value, 0, Qt::AlignTop);
    value->setWordWrap(false);
    value->setAlignment(Qt::AlignRight | Qt::AlignTop);
    return row;
}

} // namespace

ScoreRail::ScoreRail(const core::Session &session, const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_services(services)
    , m_heading(new WrapLabel({}, WrapLabel::Role::SmallHeading, this))
    , m_interval(new WrapLabel({}, WrapLabel::Role::Title, this))
    , m_bar(new IntervalBar(this))
    , m_band(new Chip(this))
    , m_certainty(new WrapLabel({}, WrapLabel::Role::SmallSecondary, this))
    , m_byGroup(new WrapLabel({}, WrapLabel::Role::SmallHeading, this))
    , m_nextHeading(new WrapLabel({}, WrapLabel::Role::SmallHeading, this))
    , m_nextQuestion(new LinkButton(this))
    , m_nextState(new WrapLabel({}, WrapLabel::Role::SmallSecondary, this))
    , m_nextWorth(new WrapLabel({}, WrapLabel::Role::SmallBold, this))
    , m_foot(new WrapLabel({}, WrapLabel::Role::SmallSecondary, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(
        Theme::space(2), Theme::space(2), Theme::space(2), Theme::space(1.5));
    column->setSpacing(Theme::space(0.25));
    m_bar->setTicks(ticksOf(session.questionnaire()));
    column->addWidget(m_heading);
    column->addWidget(m_interval);
    column->addWidget(m_bar);
    column->addSpacing(Theme::space(0.5));
    m_floor = addFigure(*column);
    m_soFar = addFigure(*column);
    m_ceiling = addFigure(*column);
    m_coverage = addFigure(*column);
    m_soFar.value->setStyleRole(WrapLabel::Role::BodyBold);
    column->addSpacing(Theme::space(1));
    column->addWidget(m_band);
    column->addWidget(m_certainty);
    column->addSpacing(Theme::space(1.5));
    column->addWidget(line(Qt::Horizontal, this));
    column->addSpacing(Theme::space(1.5));
    column->addWidget(m_byGroup);
    for (size_t i = 0; i < session.scorecard().groups.size(); ++i)
        m_groups.append(addGroup(*column));
    column->addSpacing(Theme::space(1.5));
    addNext(*column);
    column->addStretch(1);
    column->addWidget(m_foot);
    retranslate();
}

ScoreRail::Figure ScoreRail::addFigure(QVBoxLayout &column)
{
    const Figure figure{new WrapLabel({}, WrapLabel::Role::Secondary, this),
        new WrapLabel({}, WrapLabel::Role::Body, this)};
    column.addLayout(pair(figure.name, figure.value));
    return figure;
}

ScoreRail::Group ScoreRail::addGroup(QVBoxLayout &column)
{
    const Group group{new WrapLabel({}, WrapLabel::Role::Body, this),
        new WrapLabel({}, WrapLabel::Role::SmallSecondary, this),
        new IntervalBar(this)};
    group.bar->setCompact(true);
    column.addSpacing(Theme::space(0.75));
    column.addLayout(pair(group.name, group.value));
    column.addWidget(group.bar);
    return group;
}

void ScoreRail::addNext(QVBoxLayout &column)
{
    column.addWidget(line(Qt::Horizontal, this));
    column.addSpacing(Theme::space(1.5));
    column.addWidget(m_nextHeading);
    column.addWidget(m_nextQuestion);
    column.addLayout(pair(m_nextState, m_nextWorth));
    connect(m_nextQuestion, &QPushButton::clicked, this, &ScoreRail::openNext);
}

void ScoreRail::refresh(const core::QuestionId &current)
{
    m_current = current;
    refreshFigures();
    refreshGroups();
    refreshNext();
}

void ScoreRail::refreshFigures()
{
    const core::scoring::Scorecard &card = m_session.scorecard();
    const QLocale locale;
    const bool isComplete = card.total.isComplete();
    m_interval->setText(core::report::interval(locale, card.total));
    m_bar->setReadings(card.total);
    m_floor.value->setText(core::report::score(locale, card.total.floor));
    m_soFar.value->setText(core::report::score(locale, card.total.soFar));
    m_ceiling.value->setText(core::report::score(locale, card.total.ceiling));
    m_coverage.value->setText(core::report::coverage(locale, card.total.coverage));
    // Three readings become one number when nothing is open: the score above.
    for (const Figure &figure : {m_floor, m_soFar, m_ceiling}) {
        figure.name->setVisible(!isComplete);
        figure.value->setVisible(!isComplete);
    }
    const core::Header &header = m_session.assessment().header;
    const QString profile = Phrases::profile(m_services.texts(), header, card.profile);
    //: %1 is the name of a profile of weights.
    m_foot->setText(tr("Indicative, not Microsoft’s. Weights: %1.").arg(profile));
    refreshVerdict();
}

void ScoreRail::refreshVerdict()
{
    const core::report::Speech speech = m_services.speech();
    const core::scoring::Judgement &verdict = m_session.readiness().verdict;
    m_band->setLook(verdictLook(verdict, core::report::verdictNames(speech, verdict)));
    m_certainty->setText(core::report::certainty(speech, verdict));
    m_certainty->setVisible(!m_session.scorecard().total.isComplete());
}

void ScoreRail::refreshGroups()
{
    for (int i = 0; i < m_groups.size(); ++i) {
        const auto &group = m_session.scorecard().groups.at(static_cast<size_t>(i));
        const QString name = m_services.texts().groups.value(group.id);
        m_groups.at(i).name->setText(name);
        m_groups.at(i).value->setText(Phrases::narrowInterval(group.readings));
        m_groups.at(i).bar->setReadings(group.readings);
        m_groups.at(i).bar->setSubject(name);
    }
}

void ScoreRail::refreshNext()
{
    m_next = m_session.nextOpen(m_current);
    m_nextQuestion->setVisible(m_next.has_value());
    m_nextState->setVisible(m_next.has_value());
    m_nextWorth->setVisible(m_next.has_value());
    m_nextHeading->setText(m_next ? tr("Next open question") : tr("Nothing is open any more."));
    if (!m_next)
        return;
    const core::Assessment &assessment = m_session.assessment();
    m_nextQuestion->setText(m_next->text + u' ' + m_services.texts().questions.value(*m_next).text);
    const bool isUnknown = std::holds_alternative<core::Unknown>(assessment.answer(*m_next));
    //: State of the next open question.
    m_nextState->setText(isUnknown ? tr("now: don’t know") : tr("now: no answer"));
    const auto worth
        = core::scoring::worthOfLevels(m_session.questionnaire(), assessment, *m_next).back();
    //: How many points an open question can add; %1 is a number.
    m_nextWorth->setText(tr("up to +%1").arg(core::report::score(QLocale(), worth)));
}

void ScoreRail::openNext()
{
    if (m_next)
        emit opened(*m_next);
}

void ScoreRail::retranslate()
{
    m_heading->setText(tr("Readiness score"));
    //: Label of a number: what is certain already.
    m_floor.name->setText(tr("floor, certain already"));
    //: Label of a number: the score over what is answered.
    m_soFar.name->setText(tr("so far"));
    //: Label of a number: what is still possible.
    m_ceiling.name->setText(tr("ceiling, still possible"));
    //: Label of a percentage: how much is answered.
    m_coverage.name->setText(tr("coverage"));
    m_byGroup->setText(tr("By group"));
    refresh(m_current);
}

void ScoreRail::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace ui
