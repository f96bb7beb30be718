#pragma once

#include "core/session/session.h"
#include "ui/models/placesmodel.h"
#include "ui/models/planrows.h"
#include "ui/support/routesearch.h"
#include "ui/support/services.h"

#include <QWidget>

#include <optional>

class QBoxLayout;
class QGridLayout;

namespace ui {

class Card;
class FlowLabel;
class PlanEffect;
class PlanExports;
class PlanHead;
class PlanModel;
class PlanOutlook;
class PlanSteps;
class PlanWhatIfs;

// The cheapest way to a target, what-ifs beside it, and what the firm keeps about each step. The
// way is looked for while the page is shown; until there is a new one the old one stays, marked.
class PlanPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PlanPage)

public:
    PlanPage(core::Session &session, const Services &services, QWidget *parent = nullptr);

    void refresh(); // of everything, also the words
    void commit(); // everything half-typed goes to the session now
    void takeFocus();
    void reveal(const QString &item); // brings it into view, opened and with the keyboard's focus

    // What is shown and in, as a file takes it: what would lower a question is in the floor and in
    // no row. Commits.
    [[nodiscard]] core::report::PlanSheet shownSheet();

signals:
    void opened(const ui::Place &place); // a jump to another page
    void failed(const core::Error &error);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    // What the cheapest way hangs on.
    struct Inputs
    {
        QMap<core::QuestionId, core::Response> responses;
        core::ProfileId profile;
        std::optional<core::OwnWeights> ownWeights;
        core::scoring::Millipoints target;
        std::optional<core::scoring::Millipoints> floor; // what it leads on from

        bool operator==(const Inputs &) const = default;
    };

    void layOut();
    void showAll();
    [[nodiscard]] QDate today() const;
    void connectParts();
    void arrange();
    void retranslate();
    void search();
    void takeRoute(const core::scoring::Route &route);
    void showNewRoute();
    void showSteps();
    void showSentence();
    [[nodiscard]] core::scoring::Millipoints target() const;
    [[nodiscard]] PlanChoice choice() const;

    void chooseTarget(int millipoints);
    void chooseSubmission(std::optional<QDate> day);
    void chooseWhatIf();
    void toggle(const core::QuestionId &question, bool isIn);
    void keepStep(const core::QuestionId &question, const core::PlanStep &step);
    void openQuestion(const core::QuestionId &question);
    [[nodiscard]] core::Plan shownPlan() const; // the steps that are in

    core::Session &m_session;
    Services m_services;
    RouteSearch m_search;
    std::optional<Inputs> m_searched;
    std::optional<core::scoring::Route> m_route; // of the last search that ended
    core::scoring::Millipoints m_routeTarget = 0;
    std::optional<core::scoring::Millipoints> m_routeFloor; // before anything was raised
    bool m_isRouteNew = false; // and not shown yet
    bool m_isStale = true;
    QDate m_shownOn;
    QSet<core::QuestionId> m_leftOut; // of the what-if that is chosen
    QSet<core::QuestionId> m_added; // to it, of the steps that are only kept

    PlanModel *m_model;
    PlanHead *m_head;
    FlowLabel *m_sentence;
    QBoxLayout *m_top;
    PlanExports *m_exports;
    PlanEffect *m_effect;
    PlanWhatIfs *m_whatIfs;
    PlanOutlook *m_outlook;
    QGridLayout *m_cards;
    Card *m_effectCard;
    Card *m_whatIfsCard;
    Card *m_outlookCard;
    PlanSteps *m_steps;
};

} // namespace ui
