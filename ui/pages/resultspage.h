#pragma once

#include "core/session/session.h"
#include "ui/models/placesmodel.h"
#include "ui/models/tracesubject.h"
#include "ui/support/services.h"

#include <QPointer>
#include <QWidget>

class QBoxLayout;
class QComboBox;
class QLabel;
class QStackedWidget;

namespace ui {

class CapabilitiesCard;
class DecisiveCard;
class LinkButton;
class ReadingsCard;
class RobustnessCard;
class TraceView;
class VerdictCard;
class WeightsView;
class WrapLabel;

// What the answers come to: verdict, readings, capabilities, what other weights could change, the
// questions that decide most. Two views lie over it, with a way back: the calculation of a number,
// and the weights of the user's own.
class ResultsPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ResultsPage)

public:
    ResultsPage(core::Session &session, const Services &services, QWidget *parent = nullptr);

    // While it is hidden it only notes that it is out of date.
    void refresh();
    void commit(); // weights that are typed and not kept yet
    void takeFocus(); // of the results themselves, whatever lay over them
    // From a view over the results to the results; false where none is there.
    bool goBack();

signals:
    void opened(const ui::Place &place);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QWidget *overview();
    [[nodiscard]] QLayout *head();
    [[nodiscard]] QLayout *cards();
    void connectParts();
    void retranslate();
    void arrange();
    void refreshOverview();
    void showProfiles();
    void chooseProfile(int index);
    void showTrace(const TraceSubject &subject);
    void showWeights();
    void showView(QWidget *view);

    core::Session &m_session;
    Services m_services;
    bool m_isStale = true;
    QPointer<QWidget> m_cameFrom; // had the keyboard when a view was opened
    QStackedWidget *m_views;
    QWidget *m_overview;
    QBoxLayout *m_head;
    WrapLabel *m_title;
    WrapLabel *m_indicative;
    QLabel *m_profileLabel;
    QComboBox *m_profile;
    LinkButton *m_editWeights;
    VerdictCard *m_verdict;
    QBoxLayout *m_cards;
    ReadingsCard *m_score;
    RobustnessCard *m_robustness;
    CapabilitiesCard *m_capabilities;
    DecisiveCard *m_decisive;
    WrapLabel *m_profileSays;
    TraceView *m_trace;
    WeightsView *m_weights;
};

} // namespace ui
