#include "ui/pages/assessmentpage.h"

#include "ui/models/placedelegate.h"
#include "ui/pages/detailspage.h"
#include "ui/pages/eligibilitypage.h"
#include "ui/pages/evidencepage.h"
#include "ui/pages/foldbar.h"
#include "ui/pages/historypage.h"
#include "ui/pages/pastbars.h"
#include "ui/pages/pieces.h"
#include "ui/pages/placelist.h"
#include "ui/pages/planpage.h"
#include "ui/pages/questionpage.h"
#include "ui/pages/reportpage.h"
#include "ui/pages/resultspage.h"
#include "ui/pages/scorerail.h"
#include "ui/support/theme.h"

#include <QEvent>
#include <QFrame>
#include <QGridLayout>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>

namespace ui {

namespace {

// At 14 px text.
constexpr qreal kThreeColumns = 1152;
constexpr qreal kTwoColumns = 900;
constexpr qreal kRailWidth = 248;
constexpr qreal kScoreWidth = 256;

// `inside` with a line at one of its sides.
QWidget *side(QWidget *inside, Qt::Edge edge, QWidget *parent)
{
    auto *box = new QWidget(parent);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(inside, 1);
    row->insertWidget(edge == Qt::LeftEdge ? 0 : 1, line(Qt::Vertical, box));
    return box;
}

// Gives the keyboard to the one that is shown.
template <typename... Pages>
void focusOn(const QWidget *shown, Pages *...pages)
{
    ((shown == pages ? pages->takeFocus() : void()), ...);
}

} // namespace

AssessmentPage::AssessmentPage(
    std::unique_ptr<core::Session> session, const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_session(std::move(session))
    , m_services(services)
    , m_today(services.clock.now().date())
    , m_grid(new QGridLayout(this))
    , m_railSide(nullptr)
    , m_rail(new PlaceList(PlacesModel::Parts::All, this))
    , m_fold(new FoldBar(this))
    , m_pastBars(new PastBars(*m_session, this))
    , m_pages(new QStackedWidget(this))
    , m_question(new QuestionPage(*m_session, services, this))
    , m_eligibility(new EligibilityPage(*m_session, services, this))
    , m_results(new ResultsPage(*m_session, services, this))
    , m_plan(new PlanPage(*m_session, services, this))
    , m_evidence(new EvidencePage(*m_session, services, this))
    , m_report(new ReportPage(*m_session, services, this))
    , m_history(new HistoryPage(*m_session, services, this))
    , m_details(new DetailsPage(DetailsPage::Use::Edit, services, this))
    , m_scoreSide(nullptr)
    , m_score(new ScoreRail(*m_session, services, this))
{
    m_rail->setItemDelegate(new PlaceDelegate(m_rail));
    auto *railBox = new QWidget(this);
    auto *railColumn = new QVBoxLayout(railBox);
    railColumn->setContentsMargins(
        Theme::space(1), Theme::space(1), Theme::space(1), Theme::space(1));
    railColumn->addWidget(m_rail);
    m_railSide = side(railBox, Qt::RightEdge, this);
    m_scoreSide = side(scrollAreaAround(m_score, this), Qt::LeftEdge, this);
    const std::initializer_list<QWidget *> pages{
        m_question, m_eligibility, m_results, m_plan, m_evidence, m_report, m_history, m_details};
    for (QWidget *page : pages)
        m_pages->addWidget(page);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(0);
    m_grid->setColumnStretch(1, 1);
    m_grid->setRowStretch(2, 1);
    setTabOrder(m_rail, m_fold);
    setTabOrder(m_fold, m_pastBars);
    setTabOrder(m_pastBars, m_pages);
    setTabOrder(m_pages, m_score);

    connectParts();
    connectSession();
    makeShortcuts();
    m_details->show(m_session->assessment().header);
    retranslate();
    const auto first = m_session->nextOpen({});
    if (first)
        showQuestion(*first);
    else
        showResults();
    arrange();
}

AssessmentPage::~AssessmentPage() = default;

void AssessmentPage::connectParts()
{
    m_session->setAuthor(m_services.settings.author());
    connect(m_pastBars, &PastBars::opened, this, &AssessmentPage::goTo);
    connect(m_history, &HistoryPage::opened, this, &AssessmentPage::goTo);
    connect(m_history, &HistoryPage::failed, this, &AssessmentPage::failed);
    connect(m_rail, &PlaceList::opened, this, &AssessmentPage::goTo);
    connect(m_fold, &FoldBar::unfolded, this, &AssessmentPage::unfold);
    connect(m_question, &QuestionPage::moved, this, &AssessmentPage::showMoved);
    connect(m_question, &QuestionPage::nothingOpen, this, &AssessmentPage::showResults);
    connect(m_eligibility, &EligibilityPage::opened, this, &AssessmentPage::goTo);
    connect(m_results, &ResultsPage::opened, this, &AssessmentPage::goTo);
    connect(m_plan, &PlanPage::opened, this, &AssessmentPage::goTo);
    connect(m_evidence, &EvidencePage::opened, this, &AssessmentPage::goTo);
    connect(m_plan, &PlanPage::failed, this, &AssessmentPage::failed);
    connect(m_score, &ScoreRail::opened, this, &AssessmentPage::showQuestion);
    connect(m_details, &DetailsPage::submitted, m_session.get(), &core::Session::setHeader);
    connect(m_details, &DetailsPage::cancelled, this, &AssessmentPage::undoDetails);
    connect(m_report, &ReportPage::aboutToExport, this, &AssessmentPage::commit);
    connect(m_report, &ReportPage::failed, this, &AssessmentPage::failed);
    connect(m_report, &ReportPage::exported, this, &AssessmentPage::exported);
}

// They act while this page is the one on the screen.
void AssessmentPage::makeShortcuts()
{
    const auto add = [this](QKeyCombination keys, void (AssessmentPage::*slot)()) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, slot);
    };
    add(Qt::CTRL | Qt::Key_Return, &AssessmentPage::goNextOpen);
    add(Qt::CTRL | Qt::Key_Enter, &AssessmentPage::goNextOpen);
    add(Qt::ALT | Qt::Key_Left, &AssessmentPage::goPrevious);
    add(Qt::ALT | Qt::Key_Right, &AssessmentPage::goNext);
}

void AssessmentPage::connectSession()
{
    const core::Session *session = m_session.get();
    connect(session, &core::Session::answerChanged, this, &AssessmentPage::refreshAnswer);
    connect(session, &core::Session::readinessChanged, this, &AssessmentPage::refresh);
    connect(session, &core::Session::headerChanged, this, &AssessmentPage::followHeader);
    connect(session, &core::Session::headerChanged, this, &AssessmentPage::refresh);
    connect(session, &core::Session::factChanged, m_eligibility, &EligibilityPage::refresh);
    // Paper shows facts as stated, where they change no judgement, too.
    connect(session, &core::Session::factChanged, m_report, &ReportPage::invalidate);
    connect(session, &core::Session::planChanged, this, &AssessmentPage::refreshPlan);
    connect(session, &core::Session::scenariosChanged, this, &AssessmentPage::refreshPlan);
}

void AssessmentPage::commit()
{
    m_question->commit();
    m_eligibility->commit();
    m_results->commit();
    m_plan->commit();
    m_evidence->commit();
    m_history->commit();
    m_details->commit();
}

void AssessmentPage::undo()
{
    commit(); // what is half typed is what is taken back
    m_pastBars->undo();
}

void AssessmentPage::redo()
{
    commit();
    m_pastBars->redo();
}

void AssessmentPage::goTo(const Place &place)
{
    commit();
    m_fold->foldAll();
    switch (place.kind) {
    case Place::Kind::Group:
        return;
    case Place::Kind::Capability:
        if (!place.item.isEmpty())
            showQuestion({place.item});
        else if (const auto *capability = m_session->questionnaire().find(place.capability))
            showQuestion(capability->questions.front().id);
        break;
    case Place::Kind::Eligibility:
        showPage(m_eligibility, place);
        break;
    case Place::Kind::Plan:
        showPage(m_plan, place);
        break;
    case Place::Kind::Evidence:
        showPage(m_evidence, place);
        break;
    case Place::Kind::Results:
        showPage(m_results, place);
        break;
    case Place::Kind::Report:
        showPage(m_report, place);
        break;
    case Place::Kind::History:
        m_history->refresh();
        showPage(m_history, place);
        break;
    case Place::Kind::Details:
        showPage(m_details, place);
        break;
    }
    takeFocus();
    if (place.kind == Place::Kind::Eligibility && !place.item.isEmpty())
        m_eligibility->reveal(place.item);
    else if (place.kind == Place::Kind::Plan && !place.item.isEmpty())
        m_plan->reveal(place.item);
}

void AssessmentPage::showQuestion(const core::QuestionId &question)
{
    m_question->show(question);
    showMoved(question);
    takeFocus();
}

void AssessmentPage::showMoved(const core::QuestionId &question)
{
    const auto at = m_session->questionnaire().positionOf(question);
    if (!at)
        return;
    const auto &capability
        = m_session->questionnaire().groups.at(at->group).capabilities.at(at->capability);
    showPage(m_question, {.kind = Place::Kind::Capability, .capability = capability.id});
}

void AssessmentPage::showResults() { goTo({.kind = Place::Kind::Results}); }

void AssessmentPage::showPage(QWidget *page, const Place &place)
{
    m_here = place;
    followDay();
    m_pages->setCurrentWidget(page);
    m_rail->setHere(place);
    m_score->refresh(m_question->current());
    refreshFold();
    arrange();
}

// Past midnight another day is judged on, except where somebody chose the day.
void AssessmentPage::followDay()
{
    const QDate before = std::exchange(m_today, m_services.clock.now().date());
    core::readiness::Terms terms = m_session->readiness().terms;
    if (before == m_today || terms.on != before)
        return;
    terms.on = m_today;
    m_session->setTerms(terms);
}

void AssessmentPage::goNextOpen()
{
    if (m_pages->currentWidget() == m_question) {
        m_question->goNextOpen();
        return;
    }
    const auto next = m_session->nextOpen({});
    if (next)
        showQuestion(*next);
    else
        showResults();
}

void AssessmentPage::goPrevious()
{
    if (m_pages->currentWidget() == m_question)
        m_question->goPrevious();
}

void AssessmentPage::goNext()
{
    if (m_pages->currentWidget() == m_question)
        m_question->goNext();
}

void AssessmentPage::exportPdf()
{
    goTo({.kind = Place::Kind::Report});
    m_report->exportPdf();
}

void AssessmentPage::exportData()
{
    goTo({.kind = Place::Kind::Report});
    m_report->exportData();
}

void AssessmentPage::takeFocus()
{
    const QWidget *page = m_pages->currentWidget();
    if (page == m_question)
        m_question->focusAnswer();
    else
        focusOn(page, m_eligibility, m_results, m_plan, m_evidence, m_report, m_history, m_details);
}

// Weights and the planned date are chosen on other pages, too.
void AssessmentPage::followHeader() { m_details->follow(m_session->assessment().header); }

void AssessmentPage::undoDetails() { m_details->show(m_session->assessment().header); }

void AssessmentPage::refreshAnswer(const core::QuestionId &question)
{
    if (question == m_question->current())
        m_question->refresh();
    m_report->invalidate();
}

void AssessmentPage::refresh()
{
    m_rail->show(m_services.texts(), m_session->readiness());
    m_question->refresh();
    m_eligibility->refresh();
    m_results->refresh();
    m_plan->refresh();
    m_score->refresh(m_question->current());
    m_report->invalidate();
    refreshFold();
    emit changed();
}

void AssessmentPage::refreshPlan()
{
    m_plan->refresh();
    m_report->invalidate();
}

void AssessmentPage::refreshFold()
{
    const QModelIndex here = m_rail->places().indexOf(m_here);
    QString place = here.data().toString();
    if (m_here.kind == Place::Kind::Capability)
        //: Where one is: %1 is the id of a capability, %2 its name, %3 “4 of 7”.
        place = tr("%1 %2, %3").arg(m_here.capability.text, place, m_question->position());
    m_fold->showPlace(place);
    m_fold->showScore(m_services.speech(), m_session->readiness());
}

bool AssessmentPage::foldAway()
{
    const bool wasUnfolded = m_fold->isNavigationUnfolded() || m_fold->isScoreUnfolded();
    m_fold->foldAll();
    arrange();
    return wasUnfolded || (m_pages->currentWidget() == m_results && m_results->goBack())
        || (m_pages->currentWidget() == m_eligibility && m_eligibility->goBack())
        || (m_pages->currentWidget() == m_history && m_history->goBack());
}

void AssessmentPage::unfold()
{
    arrange();
    if (m_fold->isNavigationUnfolded())
        m_rail->setFocus(Qt::OtherFocusReason);
}

void AssessmentPage::arrange()
{
    const qreal room = width() / Theme::scaled(1);
    m_layout = room >= kThreeColumns ? Layout::Wide
        : room >= kTwoColumns        ? Layout::Medium
                                     : Layout::Narrow;
    // The report has a preview in place of the score; the form and the results show it themselves.
    const bool wantsScore = m_here.kind == Place::Kind::Capability;
    const bool isWide = m_layout == Layout::Wide;
    const bool isNarrow = m_layout == Layout::Narrow;
    const bool railOver = isNarrow && m_fold->isNavigationUnfolded();
    const bool scoreOver = !isWide && wantsScore && m_fold->isScoreUnfolded();
    const int fixed = qRound(Theme::scaled(kRailWidth));
    const int scoreFixed = qRound(Theme::scaled(kScoreWidth));

    m_railSide->setMinimumWidth(isNarrow ? 0 : fixed);
    m_railSide->setMaximumWidth(isNarrow ? QWIDGETSIZE_MAX : fixed);
    m_scoreSide->setMinimumWidth(isWide ? scoreFixed : 0);
    m_scoreSide->setMaximumWidth(isWide ? scoreFixed : QWIDGETSIZE_MAX);
    m_railSide->setVisible(!isNarrow || railOver);
    m_fold->setVisible(isNarrow || (!isWide && wantsScore));
    m_fold->setNavigationShown(isNarrow);
    m_pages->setVisible(!railOver && !scoreOver);
    m_pastBars->setVisible(!railOver && !scoreOver);
    m_scoreSide->setVisible((isWide && wantsScore) || scoreOver);
    m_question->setNarrow(isNarrow);
    m_report->setNarrow(isNarrow);

    for (QWidget *widget : {m_railSide,
             static_cast<QWidget *>(m_fold),
             static_cast<QWidget *>(m_pastBars),
             static_cast<QWidget *>(m_pages),
             m_scoreSide})
        m_grid->removeWidget(widget);
    if (isNarrow)
        m_grid->addWidget(m_railSide, 2, 1);
    else
        m_grid->addWidget(m_railSide, 0, 0, 3, 1);
    m_grid->addWidget(m_fold, 0, 1);
    m_grid->addWidget(m_pastBars, 1, 1);
    m_grid->addWidget(m_pages, 2, 1);
    if (isWide)
        m_grid->addWidget(m_scoreSide, 0, 2, 3, 1);
    else
        m_grid->addWidget(m_scoreSide, 2, 1);
}

void AssessmentPage::retranslate()
{
    m_rail->setAccessibleName(tr("Parts of the assessment"));
    m_rail->show(m_services.texts(), m_session->readiness());
    refreshFold();
}

void AssessmentPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange)
        arrange();
}

void AssessmentPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace ui
