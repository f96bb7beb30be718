#pragma once

#include <QString>

class QPainter;
class QRect;

namespace ui {

// How a level is drawn: as a row to choose, or as a line to read under a number or a checklist.
struct RowLook
{
    int level = 0;
    QString name; // in 600; may be empty
    QString text;
    QString points; // at the right; may be empty
    bool choosable = true; // radio, keycap and edge; else digit and text alone
    bool keycap = true; // frame around the digit
    bool chosen = false;
    bool hovered = false;
    bool enabled = true;
};

[[nodiscard]] int rowHeight(const RowLook &look, int width);
[[nodiscard]] int rowNaturalWidth(const RowLook &look);
[[nodiscard]] int rowLeastWidth(const RowLook &look);
void drawRow(QPainter &painter, const QRect &rect, const RowLook &look);

} // namespace ui
