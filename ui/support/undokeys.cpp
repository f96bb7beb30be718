#include "ui/support/undokeys.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>

namespace ui {

namespace {

// None where there is no text to be typed.
template <typename Ask>
bool hasOwn(const QWidget &field, Ask ask)
{
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(&field))
        return !text->isReadOnly() && ask(*text->document());
    if (const auto *text = qobject_cast<const QTextEdit *>(&field))
        return !text->isReadOnly() && ask(*text->document());
    const auto *line = qobject_cast<const QLineEdit *>(&field);
    if (qobject_cast<const QAbstractSpinBox *>(&field) || qobject_cast<const QComboBox *>(&field))
        line = field.findChild<QLineEdit *>(); // where a number or a choice is typed
    return line && !line->isReadOnly() && ask(*line);
}

} // namespace

UndoKeys::UndoKeys(QWidget *window)
    : QObject(window)
    , m_window(window)
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool UndoKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return QObject::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isUndo = key->matches(QKeySequence::Undo);
    const bool isRedo = key->matches(QKeySequence::Redo);
    const auto *field = qobject_cast<QWidget *>(watched);
    if ((!isUndo && !isRedo) || field == nullptr || field->window() != m_window)
        return QObject::eventFilter(watched, event);
    const bool isOwn = isUndo
        ? hasOwn(*field, [](const auto &text) { return text.isUndoAvailable(); })
        : hasOwn(*field, [](const auto &text) { return text.isRedoAvailable(); });
    if (isOwn)
        return QObject::eventFilter(watched, event);
    event->ignore(); // nobody takes it: the shortcut acts
    return true;
}

} // namespace ui
