#pragma once

#include "core/questionnaire/texts.h"

#include <QWidget>

#include <array>
#include <optional>

namespace ui {

class LevelLine;

// What the five levels of a number or a checklist are, to read; the one reached is marked.
class LevelList final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LevelList)

public:
    explicit LevelList(QWidget *parent = nullptr);

    void setWords(const std::array<core::LevelText, core::kLevels> &levels);
    void setPoints(const std::array<QString, core::kLevels> &points);
    void setReached(std::optional<int> level);

protected:
    void changeEvent(QEvent *event) override;

private:
    void speak();

    std::array<LevelLine *, core::kLevels> m_lines = {};
    std::optional<int> m_reached;
};

} // namespace ui
