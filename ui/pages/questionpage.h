#pragma once

#include "core/session/session.h"
#include "ui/support/services.h"

#include <QWidget>

class QPushButton;
class QScrollArea;

namespace ui {

class QuestionCard;
class TrailingButton;
class WrapLabel;

// One question at a time, with the way to the ones before and after it.
class QuestionPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(QuestionPage)

public:
    QuestionPage(core::Session &session, const Services &services, QWidget *parent = nullptr);

    void show(const core::QuestionId &question);
    using QWidget::show;
    [[nodiscard]] core::QuestionId current() const { return m_id; }
    void refresh();
    void commit();
    void focusAnswer();
    void setNarrow(bool narrow);

    void goPrevious();
    void goNext();
    void goNextOpen();

    // "4 of 7", within the capability.
    [[nodiscard]] QString position() const;

signals:
    void moved(const core::QuestionId &question);
    void nothingOpen(); // the next open question was asked for and there is none

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QLayout *top();
    [[nodiscard]] QLayout *foot();
    void retranslate();
    void showPlace();
    void step(int by);
    void go(const core::QuestionId &question);

    core::Session &m_session;
    Services m_services;
    core::QuestionId m_id;
    bool m_narrow = false;
    WrapLabel *m_group;
    QWidget *m_chevron;
    WrapLabel *m_capability;
    WrapLabel *m_position;
    QPushButton *m_back;
    QPushButton *m_forth;
    QuestionCard *m_card;
    QScrollArea *m_scroll;
    QPushButton *m_previous;
    TrailingButton *m_next;
    QPushButton *m_nextOpen;
};

} // namespace ui
