#pragma once

#include "core/session/session.h"
#include "ui/support/services.h"

#include <QWidget>

class QVBoxLayout;

namespace ui {

class Chip;
class IntervalBar;
class LinkButton;
class WrapLabel;

// The live score beside the questions: interval, the three readings, verdict, groups, the next
// open question.
class ScoreRail final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ScoreRail)

public:
    ScoreRail(const core::Session &session, const Services &services, QWidget *parent = nullptr);

    // Everything again, `current` being the question on the page.
    void refresh(const core::QuestionId &current);

signals:
    void opened(const core::QuestionId &question);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Figure
    {
        WrapLabel *name = nullptr;
        WrapLabel *value = nullptr;
    };
    struct Group
    {
        WrapLabel *name = nullptr;
        WrapLabel *value = nullptr;
        IntervalBar *bar = nullptr;
    };

    [[nodiscard]] Figure addFigure(QVBoxLayout &column);
    [[nodiscard]] Group addGroup(QVBoxLayout &column);
    void addNext(QVBoxLayout &column);
    void retranslate();
    void refreshFigures();
    void refreshVerdict();
    void refreshGroups();
    void refreshNext();
    void openNext();

    const core::Session &m_session;
    Services m_services;
    core::QuestionId m_current;
    std::optional<core::QuestionId> m_next;
    WrapLabel *m_heading;
    WrapLabel *m_interval;
    IntervalBar *m_bar;
    Figure m_floor;
    Figure m_soFar;
    Figure m_ceiling;
    Figure m_coverage;
    Chip *m_band;
    WrapLabel *m_certainty;
    WrapLabel *m_byGroup;
    QList<Group> m_groups;
    WrapLabel *m_nextHeading;
    LinkButton *m_nextQuestion;
    WrapLabel *m_nextState;
    WrapLabel *m_nextWorth;
    WrapLabel *m_foot;
};

} // namespace ui
