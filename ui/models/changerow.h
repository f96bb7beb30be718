#pragma once

#include <QMetaType>
#include <QString>

namespace ui {

// A change, a milestone or a difference as a row of a list shows it.
struct ChangeRow
{
    enum class Kind { Change, Milestone, Heading };
    Kind kind = Kind::Change;
    QString title = {};
    QString text = {}; // what it was and what it is; may be empty
    QString small = {}; // who, when, why; may be empty
    QString figure = {}; // the score after it, or what it did to the score; may be empty

    bool operator==(const ChangeRow &) const = default;
};

} // namespace ui

Q_DECLARE_METATYPE(ui::ChangeRow)
