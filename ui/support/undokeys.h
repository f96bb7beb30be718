#pragma once

#include <QObject>

namespace ui {

// Who has the undo keys: a text field while it has something of its own to undo or redo, otherwise
// the window's shortcuts. Text fields of Qt 6.4 claim the keys in any case (tried).
class UndoKeys final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(UndoKeys)

public:
    // For every field of `window`, which must outlive this.
    explicit UndoKeys(QWidget *window);

    [[nodiscard]] bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *m_window;
};

} // namespace ui
