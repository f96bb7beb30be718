#pragma once

#include "core/assessment/factchecking.h"
#include "core/assessment/facts.h"

#include <QLocale>
#include <QWidget>

#include <optional>

class QPushButton;

namespace ui {

class PausedField;

// What was typed; none: it was cleared. A struct for the same reason as SaidAnswer.
struct SaidValue
{
    std::optional<core::FactField> value = {};
};

// A text, a day or a month that is typed; a day can be picked from a calendar, too. What cannot be
// read stays on the screen with a sentence and is not given.
class ValueField final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ValueField)

public:
    ValueField(core::FieldType type, QWidget *parent);

    void show(const std::optional<core::FactField> &value);
    using QWidget::show;
    // `spoken` is the name for assistive technology; the label where it is empty.
    void setWords(const QString &label, const QString &spoken, const QLocale &locale);
    void setFieldWidth(qreal pixels); // of a text, at 14 px; as wide as there is room unless set
    // Beside what the value itself has wrong; whoever said it says it anew after setWords().
    void setProblem(const QString &sentence);
    void commit();
    void focusFirst();
    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] bool isWrong() const; // cannot be read, and is not empty
    // What can be read here now; none where nothing can.
    [[nodiscard]] std::optional<core::FactField> value() const;

signals:
    void given(const ui::SaidValue &said); // only when it is new

private:
    void settle();
    void sayAgain(); // what is wrong, if it was said
    void openCalendar();
    void pick(QDate day);
    [[nodiscard]] QString problem() const;
    [[nodiscard]] QString inWords(const core::FactField &value) const;

    core::FieldType m_type;
    QLocale m_locale;
    PausedField *m_field;
    QPushButton *m_calendar = nullptr;
    std::optional<core::FactField> m_shown;
};

} // namespace ui
