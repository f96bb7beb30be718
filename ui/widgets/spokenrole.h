#pragma once

#include <QAccessible>

class QWidget;

namespace ui {

// Says to assistive technology what a widget that paints itself is: a text, a group, an alert. Its
// words are the accessible name and description.
void setSpokenRole(QWidget &widget, QAccessible::Role role);

} // namespace ui
