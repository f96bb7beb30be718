#pragma once

#include "core/session/session.h"
#include "ui/models/placesmodel.h"
#include "ui/support/services.h"

#include <QWidget>

#include <memory>

class QGridLayout;
class QPushButton;
class QStackedWidget;

namespace ui {

class DetailsPage;
class EligibilityPage;
class EvidencePage;
class FoldBar;
class HistoryPage;
class PastBars;
class PlaceList;
class PlanPage;
class QuestionPage;
class ReportPage;
class ResultsPage;
class ScoreRail;

// An open assessment: navigation, the page one is on, the live score. It owns the session, so that
// the two come and go together.
//
//   wide    | navigation | page             | score |
//   medium  | navigation | score, as a line        |
//           |            | page                    |
//   narrow  | navigation and score as two buttons  |
//           | page                                 |
class AssessmentPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AssessmentPage)

public:
    AssessmentPage(std::unique_ptr<core::Session> session,
        const Services &services,
        QWidget *parent = nullptr);
    ~AssessmentPage() override;

    [[nodiscard]] core::Session &session() const { return *m_session; }

    // Everything half-typed goes to the session now.
    void commit();
    void undo();
    void redo();
    void goTo(const Place &place);
    void showQuestion(const core::QuestionId &question);
    void exportPdf();
    void exportData();
    void takeFocus();
    // Closes an unfolded navigation or score, else a view that lies over its page; false where
    // there is none.
    bool foldAway();

signals:
    void changed(); // header or score
    void failed(const core::Error &error);
    void exported();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    enum class Layout { Wide, Medium, Narrow };

    void connectParts();
    void connectSession();
    void makeShortcuts();
    void goNextOpen();
    void goPrevious();
    void goNext();
    void arrange();
    void unfold();
    void showPage(QWidget *page, const Place &place);
    void showMoved(const core::QuestionId &question);
    void showResults();
    void followDay();
    void followHeader();
    void undoDetails();
    void refresh();
    void refreshAnswer(const core::QuestionId &question);
    void refreshPlan();
    void refreshFold();
    void retranslate();

    std::unique_ptr<core::Session> m_session;
    Services m_services;
    QDate m_today; // when a page was last gone to
    Place m_here;
    Layout m_layout = Layout::Wide;
    QGridLayout *m_grid;
    QWidget *m_railSide;
    PlaceList *m_rail;
    FoldBar *m_fold;
    PastBars *m_pastBars;
    QStackedWidget *m_pages;
    QuestionPage *m_question;
    EligibilityPage *m_eligibility;
    ResultsPage *m_results;
    PlanPage *m_plan;
    EvidencePage *m_evidence;
    ReportPage *m_report;
    HistoryPage *m_history;
    DetailsPage *m_details;
    QWidget *m_scoreSide;
    ScoreRail *m_score;
};

} // namespace ui
