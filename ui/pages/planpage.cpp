#include "ui/pages/planpage.h"

#include "core/scoring/whatif.h"
#include "ui/models/planmodel.h"
#include "ui/pages/pieces.h"
#include "ui/pages/planeffect.h"
#include "ui/pages/planexports.h"
#include "ui/pages/planhead.h"
#include "ui/pages/planoutlook.h"
#include "ui/pages/plansteps.h"
#include "ui/pages/planwhatifs.h"
#include "ui/pages/planwords.h"
#include "ui/support/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flowlabel.h"

#include <QEvent>
#include <QGridLayout>
#include <QScrollArea>

namespace ui {

namespace {

// At 14 px text.
constexpr qreal kWidthForThreeCards = 860;
constexpr qreal kWidthForTwoCards = 600;

Card *cardAround(QWidget *inside, QWidget *parent)
{
    auto *card = new Card(parent);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(inside);
    return card;
}

} // namespace

PlanPage::PlanPage(core::Session &session, const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_services(services)
    , m_search(session.questionnaire(), this)
    , m_model(new PlanModel(this))
    , m_head(new PlanHead(session.questionnaire(), this))
    , m_sentence(new FlowLabel(this))
    , m_top(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_exports(new PlanExports(
          session.assessment(), services, [this] { return shownSheet(); }, this))
    , m_effect(new PlanEffect(session.questionnaire(), this))
    , m_whatIfs(new PlanWhatIfs(session, this))
    , m_outlook(new PlanOutlook(this))
    , m_cards(new QGridLayout)
    , m_effectCard(cardAround(m_effect, this))
    , m_whatIfsCard(cardAround(m_whatIfs, this))
    , m_outlookCard(cardAround(m_outlook, this))
    , m_steps(new PlanSteps(m_model, this))
{
    layOut();
    connectParts();
    retranslate();
}

void PlanPage::layOut()
{
    m_sentence->setSecondary(true);
    m_cards->setSpacing(Theme::space(1));
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(Theme::space(3), Theme::space(2), Theme::space(3), Theme::space(3));
    column->setSpacing(Theme::space(1));
    m_top->addWidget(m_sentence, 1);
    m_top->addWidget(m_exports);
    column->addWidget(m_head);
    column->addLayout(m_top);
    column->addLayout(m_cards);
    column->addWidget(m_steps);
    column->addStretch(1);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scrollAreaAround(content, this));
    arrange();
}

void PlanPage::connectParts()
{
    connect(&m_search, &RouteSearch::found, this, &PlanPage::takeRoute);
    connect(m_head, &PlanHead::targetChosen, this, &PlanPage::chooseTarget);
    connect(m_head, &PlanHead::submissionChosen, this, &PlanPage::chooseSubmission);
    connect(m_exports, &PlanExports::failed, this, &PlanPage::failed);
    connect(m_whatIfs, &PlanWhatIfs::chosen, this, &PlanPage::chooseWhatIf);
    connect(m_outlook, &PlanOutlook::opened, this, &PlanPage::opened);
    connect(m_model, &PlanModel::inToggled, this, &PlanPage::toggle);
    connect(m_model, &PlanModel::stepEdited, this, &PlanPage::keepStep);
    connect(m_steps, &PlanSteps::opened, this, &PlanPage::openQuestion);
    // Once the table is done with it.
    connect(m_steps, &PlanSteps::editorClosed, this, &PlanPage::showNewRoute, Qt::QueuedConnection);
}

QDate PlanPage::today() const { return m_services.clock.now().date(); }

void PlanPage::refresh()
{
    m_isStale = true;
    if (isVisible())
        showAll();
}

void PlanPage::commit()
{
    m_steps->commitEdit();
    m_head->commit();
}

void PlanPage::takeFocus()
{
    if (m_model->rowCount() == 0)
        m_head->takeFocus();
    else
        m_steps->takeFocus();
}

void PlanPage::reveal(const QString &item) { m_steps->reveal({item}); }

void PlanPage::showAll()
{
    m_isStale = false;
    m_shownOn = today();
    m_steps->setToday(m_shownOn);
    m_head->show(
        m_services.texts(), target(), m_session.assessment().header.plannedDate, m_shownOn);
    search();
    showSteps();
}

// Only where it would bring something else than the search before.
void PlanPage::search()
{
    const core::Assessment &assessment = m_session.assessment();
    Inputs inputs{.responses = assessment.responses,
        .profile = assessment.header.profile,
        .ownWeights = assessment.header.ownWeights,
        .target = target(),
        .floor = m_session.scorecard().total.floor};
    if (m_searched == inputs)
        return;
    m_searched = std::move(inputs);
    m_search.start(assessment, m_searched->target);
}

void PlanPage::takeRoute(const core::scoring::Route &route)
{
    m_route = route;
    m_routeTarget = m_searched->target;
    m_routeFloor = m_searched->floor;
    m_isRouteNew = true;
    showNewRoute();
}

// Not while somebody types in the table: the row it is typed in could move, or go.
void PlanPage::showNewRoute()
{
    if (!m_isRouteNew || m_steps->isEditing())
        return;
    if (isVisible())
        showSteps();
    else
        m_isStale = true;
}

core::scoring::Millipoints PlanPage::target() const
{
    if (const auto kept = m_session.assessment().plan.target)
        return *kept;
    // None was chosen yet: the next band, as far as one is worth planning for.
    const auto &from = m_session.questionnaire().bandsFrom;
    const int nearly
        = from[static_cast<size_t>(core::Band::NearlyReady)] * core::scoring::kPerPoint;
    const int ready = from[static_cast<size_t>(core::Band::Ready)] * core::scoring::kPerPoint;
    return m_session.scorecard().total.floor.value_or(0) < nearly ? nearly : ready;
}

PlanChoice PlanPage::choice() const
{
    PlanChoice choice{.levels = {}, .leftOut = m_leftOut, .added = m_added};
    if (const core::Scenario *kept = m_whatIfs->current())
        choice.levels = kept->levels;
    else if (m_route)
        choice.levels = levelsOf(*m_route);
    return choice;
}

void PlanPage::showSteps()
{
    m_isRouteNew = false;
    const core::Questionnaire &questionnaire = m_session.questionnaire();
    const core::Assessment &assessment = m_session.assessment();
    const bool wasTyping = m_steps->isEditing();
    m_model->show(m_services.texts(), planRows(questionnaire, assessment, choice(), today()));
    // Where the rows are all other ones, the field went, and the keyboard with it.
    if (wasTyping && !m_steps->isEditing())
        m_steps->takeFocus();
    const QMap<core::QuestionId, int> levels = levelsOf(m_model->rows());
    const auto then = core::scoring::scoreWith(questionnaire, assessment, levels);
    m_effect->show(m_session.scorecard().total, then.total, static_cast<int>(levels.size()));
    m_outlook->show(m_services.speech(), assessment, m_session.readiness(), levels, target());
    m_whatIfs->show(m_route, levels);
    showSentence();
    m_exports->setPossible(!shownPlan().steps.isEmpty());
    m_steps->setVisible(m_model->rowCount() > 0);
}

void PlanPage::showSentence()
{
    const QString way = PlanWords::way(m_route, m_route ? m_routeTarget : target(), m_routeFloor);
    QStringList more{PlanWords::firstStart(m_model->rows(), today())};
    if (m_route && m_search.isRunning())
        //: Beside the cheapest way, which was that before something changed.
        more.append(tr("It is being worked out again…"));
    more.removeAll(QString());
    m_sentence->setTexts(way, more.join(u' '));
}

void PlanPage::chooseTarget(int millipoints)
{
    core::Plan plan = m_session.assessment().plan;
    plan.target = millipoints;
    m_session.setPlan(plan);
}

void PlanPage::chooseSubmission(std::optional<QDate> day)
{
    core::Header header = m_session.assessment().header;
    header.plannedDate = day;
    m_session.setHeader(header);
}

void PlanPage::chooseWhatIf()
{
    commit();
    m_leftOut.clear();
    m_added.clear();
    showSteps();
}

void PlanPage::toggle(const core::QuestionId &question, bool isIn)
{
    const bool isProposed = choice().levels.contains(question);
    QSet<core::QuestionId> &marked = isProposed ? m_leftOut : m_added;
    if (isIn == isProposed)
        marked.remove(question);
    else
        marked.insert(question);
    showSteps();
}

// A step nothing is kept about is none: the way proposes it again, or not.
void PlanPage::keepStep(const core::QuestionId &question, const core::PlanStep &step)
{
    core::Plan plan = m_session.assessment().plan;
    if (step == core::PlanStep{.level = step.level})
        plan.steps.remove(question);
    else
        plan.steps.insert(question, step);
    m_exports->clear();
    m_session.setPlan(plan);
}

void PlanPage::openQuestion(const core::QuestionId &question)
{
    emit opened(Place::ofQuestion(question));
}

core::Plan PlanPage::shownPlan() const
{
    core::Plan plan{.target = target()};
    for (const PlanRow &row : m_model->rows()) {
        if (row.isIn && row.step.to > row.step.from)
            plan.steps.insert(row.step.question, row.kept);
    }
    return plan;
}

core::report::PlanSheet PlanPage::shownSheet()
{
    commit();
    const core::Questionnaire &questionnaire = m_session.questionnaire();
    const core::Assessment &assessment = m_session.assessment();
    core::report::PlanSheet sheet = core::report::planSheet(
        questionnaire, m_services.texts(), assessment, shownPlan(), today());
    // A what-if may also lower, which no step does: the file says the floor that is shown.
    const QMap<core::QuestionId, int> levels = levelsOf(m_model->rows());
    sheet.floorThen = core::scoring::scoreWith(questionnaire, assessment, levels).total.floor;
    return sheet;
}

void PlanPage::arrange()
{
    const qreal units = width() / Theme::scaled(1);
    m_top->setDirection(
        units >= kWidthForTwoCards ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    for (Card *card : {m_effectCard, m_whatIfsCard, m_outlookCard})
        m_cards->removeWidget(card);
    const bool isWide = units >= kWidthForThreeCards;
    const bool isMedium = !isWide && units >= kWidthForTwoCards;
    m_cards->addWidget(m_effectCard, 0, 0);
    m_cards->addWidget(m_whatIfsCard, isWide || isMedium ? 0 : 1, isWide || isMedium ? 1 : 0);
    if (isWide)
        m_cards->addWidget(m_outlookCard, 0, 2);
    else
        m_cards->addWidget(m_outlookCard, isMedium ? 1 : 2, 0, 1, isMedium ? 2 : 1);
    m_cards->setColumnStretch(0, 1);
    m_cards->setColumnStretch(1, isWide || isMedium ? 1 : 0);
    m_cards->setColumnStretch(2, isWide ? 1 : 0);
}

void PlanPage::retranslate()
{
    m_exports->retranslate();
    refresh();
}

void PlanPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange)
        arrange();
}

void PlanPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void PlanPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale || m_shownOn != today())
        showAll();
}

} // namespace ui
