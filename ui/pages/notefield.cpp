#include "ui/pages/notefield.h"

#include "ui/support/theme.h"

#include <QSignalBlocker>

namespace ui {

namespace {

constexpr int kWaitMs = 1000;
constexpr int kLongText = 100'000; // characters; what an exchange file takes
constexpr int kLines = 4;

} // namespace

NoteField::NoteField(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_wait.setSingleShot(true);
    m_wait.setInterval(kWaitMs);
    connect(&m_wait, &QTimer::timeout, this, &NoteField::commit);
    connect(this, &QPlainTextEdit::textChanged, this, &NoteField::startWaiting);
}

QSize NoteField::minimumSizeHint() const
{
    return {Theme::space(16), qRound(kLines * Theme::lineHeight(Theme::body()))};
}

void NoteField::show(const QString &text)
{
    if (m_isTyped || text == toPlainText())
        return;
    m_showing = true;
    setPlainText(text);
    m_showing = false;
}

void NoteField::forget()
{
    m_wait.stop();
    m_isTyped = false;
    show(QString());
}

void NoteField::commit()
{
    if (!m_isTyped)
        return;
    m_isTyped = false;
    m_wait.stop();
    emit committed(toPlainText());
}

void NoteField::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    commit();
}

void NoteField::startWaiting()
{
    if (m_showing)
        return;
    if (toPlainText().size() > kLongText) {
        const QSignalBlocker blocker(this);
        setPlainText(toPlainText().left(kLongText));
        moveCursor(QTextCursor::End);
    }
    m_isTyped = true;
    m_wait.start();
}

} // namespace ui
