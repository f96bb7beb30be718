#pragma once

#include <QPlainTextEdit>
#include <QTimer>

namespace ui {

// A note: plain text, committed one second after the last key and on leaving. Tab leaves it.
class NoteField final : public QPlainTextEdit
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NoteField)

public:
    explicit NoteField(QWidget *parent = nullptr);

    // Shows what is stored, unless the user is typing something newer.
    void show(const QString &text);
    using QPlainTextEdit::show;
    // Empties the field; what was typed and not committed is dropped.
    void forget();
    // Says now what would be said a second after the last key.
    void commit();

    [[nodiscard]] QSize sizeHint() const override { return minimumSizeHint(); }
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void committed(const QString &text);

protected:
    void focusOutEvent(QFocusEvent *event) override;

private:
    void startWaiting();

    QTimer m_wait;
    bool m_showing = false;
    bool m_isTyped = false; // and not committed yet
};

} // namespace ui
