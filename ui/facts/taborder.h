#pragma once

class QWidget;

namespace ui {

// Everything in `added` that takes the keyboard comes right before `next` in tab order, in the
// order it was made: what is made late is last otherwise, wherever it stands.
void tabBefore(QWidget *next, QWidget *added);

} // namespace ui
