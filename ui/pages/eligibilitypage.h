#pragma once

#include "core/session/session.h"
#include "ui/models/placesmodel.h"
#include "ui/support/services.h"

#include <QPointer>
#include <QWidget>

class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace ui {

class Card;
class EligibilityHead;
class LinkButton;
class PreCheckPanel;
class RequirementList;
class TurnBanner;
class WrapLabel;

// The hard requirements on a day: what stops first, each open to its facts; and the pre-check, in
// their place while it is asked.
class EligibilityPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EligibilityPage)

public:
    EligibilityPage(core::Session &session, const Services &services, QWidget *parent = nullptr);

    // Of everything; what is half typed stays. Waits until the page is shown.
    void refresh();
    void commit(); // everything half-typed goes to the session now
    void takeFocus();
    // A requirement or a question of one: brings it into view, opened and with the keyboard's
    // focus.
    void reveal(const QString &item);
    bool goBack(); // from the pre-check to the requirements; false where these are shown

signals:
    void opened(const ui::Place &place); // a jump to another page

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void refreshAll();
    QWidget *buildOffer();
    void showOffer();
    void startPreCheck();
    void endPreCheck();
    void retranslate();
    void remember();
    void follow();
    void layOut();
    void showFocus();
    [[nodiscard]] bool isPreChecking() const;

    core::Session &m_session;
    Services m_services;
    QStackedWidget *m_views;
    EligibilityHead *m_head;
    Card *m_offer = nullptr; // the pre-check, while nothing of it is answered
    WrapLabel *m_offerText = nullptr;
    QPushButton *m_offerButton = nullptr;
    LinkButton *m_preCheckLink; // the same later
    TurnBanner *m_banner;
    RequirementList *m_list;
    QScrollArea *m_scroll = nullptr;
    PreCheckPanel *m_preCheck;
    QScrollArea *m_preCheckScroll = nullptr;
    QPointer<QWidget> m_focus; // what had the keyboard in the list before rows went elsewhere,
    int m_focusAt = 0; // and where in the view it stood
};

} // namespace ui
