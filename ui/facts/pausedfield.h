#pragma once

#include <QTimer>
#include <QWidget>

class QHBoxLayout;
class QLineEdit;

namespace ui {

class WrapLabel;

// A line of text with its label above and what is wrong with it below. What is typed is settled one
// second after the last key, with Return and on leaving the field; until it is said to be taken it
// is half typed, and nothing else is shown in its place.
class PausedField final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PausedField)

public:
    explicit PausedField(QWidget *parent);
    ~PausedField() override;

    [[nodiscard]] QLineEdit *line() const { return m_line; }
    [[nodiscard]] QString text() const;
    [[nodiscard]] bool isHalfTyped() const { return m_isHalfTyped; }

    void setLabel(const QString &label); // empty: none is shown
    void setSpokenName(const QString &name); // the label's text unless set after it
    void setExample(const QString &example); // shown while the field is empty
    void setFieldWidth(qreal pixels); // at 14 px text; 0: as wide as there is room
    void addBeside(QWidget *widget); // on the line of the field
    // Said to assistive technology when it is new. Empty: nothing is wrong.
    void setProblem(const QString &sentence);

    // Shows this text, unless something is half typed. Keeps the caret.
    void fill(const QString &text);
    void rewrite(const QString &text); // the same in other figures: also what is half typed
    void take(); // what stands here is stored
    void commit(); // settles now what is half typed

signals:
    void settled(); // half typed text is to be read now

protected:
    void changeEvent(QEvent *event) override;

private:
    void begin();
    void arrange();

    WrapLabel *m_label;
    QLineEdit *m_line;
    QHBoxLayout *m_row;
    WrapLabel *m_problem;
    QTimer m_pause;
    qreal m_fieldWidth = 0;
    bool m_isHalfTyped = false;
};

} // namespace ui
