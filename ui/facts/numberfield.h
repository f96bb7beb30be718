#pragma once

#include "core/questionnaire/questionnaire.h"
#include "ui/answers/numberreading.h"

#include <QWidget>

#include <optional>

namespace ui {

class PausedField;

// A number as the locale writes it. What is none stays on the screen with a sentence. Who holds
// the field reads it when it has settled, with others beside it.
class NumberField final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NumberField)

public:
    NumberField(core::Decimal least, core::Decimal most, QWidget *parent);

    void show(const std::optional<core::Decimal> &value); // unless something is half typed
    using QWidget::show;
    void setWords(const QString &label, const QString &spoken, const QLocale &locale);
    void setFieldWidth(qreal pixels); // at 14 px text
    // Beside what the number itself has wrong; whoever said it says it anew after setWords().
    void setProblem(const QString &sentence);
    // Whether a number from before counts while this is none; as of show() until then.
    void setEarlierCounts(bool counts);
    void commit();
    void focusFirst();

    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] bool isWrong() const; // neither a number that is taken, nor empty
    [[nodiscard]] std::optional<core::Decimal> value() const;

signals:
    void settled();

private:
    void settle();
    void sayAgain(); // what is wrong, if it was said
    [[nodiscard]] QString problem() const;
    [[nodiscard]] NumberReading read() const;

    core::MeasureKind m_kind;
    QLocale m_locale;
    PausedField *m_field;
    bool m_earlierCounts = false;
};

} // namespace ui
