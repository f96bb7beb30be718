#pragma once

#include "ui/answers/answereditor.h"

namespace ui {

class LevelRow;

// Five written levels to choose from; 0 to 4 choose while one of them has the focus.
class LevelEditor final : public AnswerEditor
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LevelEditor)

public:
    LevelEditor(const core::Question &question, const core::Texts &texts, QWidget *parent);

    void show(const core::Answer &answer, const QString &draft) override;
    void setLevelWorth(const std::array<int, 5> &millipoints) override;
    void focusFirst() override;
    void setTexts(const core::Texts &texts) override;
    void setDigitKeys(bool on) override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void choose(int level);
    void showWorth();
    void arrange();

    core::QuestionId m_id;
    std::array<LevelRow *, core::kLevels> m_rows = {};
    std::array<int, 5> m_worth = {};
    QLocale m_locale;
    core::Answer m_shown;
    bool m_worthKnown = false;
    bool m_digitKeys = true;
};

} // namespace ui
