#pragma once

#include "core/report/sentences.h"

#include <QWidget>

namespace ui {

class Chip;
class IntervalBar;
class TrailingButton;

// Navigation and score folded into two buttons, for a window that is too narrow for them. Each
// unfolds what it stands for.
class FoldBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FoldBar)

public:
    explicit FoldBar(QWidget *parent = nullptr);

    void setNavigationShown(bool shown);
    void showPlace(const QString &place);
    void showScore(const core::report::Speech &speech, const core::readiness::Readiness &readiness);

    [[nodiscard]] bool isNavigationUnfolded() const;
    [[nodiscard]] bool isScoreUnfolded() const;
    void foldAll();

signals:
    void unfolded(); // one of the two was pressed, in either direction

private:
    void pressNavigation();
    void pressScore();

    TrailingButton *m_navigation;
    IntervalBar *m_bar;
    Chip *m_band;
    TrailingButton *m_score;
};

} // namespace ui
