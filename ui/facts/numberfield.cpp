#include "ui/facts/numberfield.h"

#include "ui/facts/factreading.h"
#include "ui/facts/factwords.h"
#include "ui/facts/pausedfield.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace ui {

NumberField::NumberField(core::Decimal least, core::Decimal most, QWidget *parent)
    : QWidget(parent)
    , m_kind(numberBetween(least, most))
    , m_field(new PausedField(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_field);
    setFocusProxy(m_field->line());
    m_field->line()->setAlignment(Qt::AlignRight);
    m_field->line()->setInputMethodHints(Qt::ImhPreferNumbers);
    connect(m_field, &PausedField::settled, this, &NumberField::settle);
}

void NumberField::show(const std::optional<core::Decimal> &value)
{
    setEarlierCounts(value.has_value());
    if (value && this->value() == value)
        return;
    m_field->fill(value ? value->toUserText(m_locale) : QString());
}

void NumberField::setWords(const QString &label, const QString &spoken, const QLocale &locale)
{
    const std::optional<core::Decimal> before = value();
    m_locale = locale;
    m_field->setLabel(label);
    if (!spoken.isEmpty())
        m_field->setSpokenName(spoken);
    // A number is written anew in the new language; what is none yet stays as it was typed.
    if (before)
        m_field->rewrite(before->toUserText(locale));
    else
        sayAgain();
}

void NumberField::setEarlierCounts(bool counts)
{
    if (counts == m_earlierCounts)
        return;
    m_earlierCounts = counts;
    sayAgain();
}

void NumberField::sayAgain()
{
    if (isWrong() && !m_field->line()->accessibleDescription().isEmpty())
        m_field->setProblem(problem());
}

QString NumberField::problem() const
{
    return FactWords::sentence(read().problem,
        m_kind,
        m_earlierCounts ? FactWords::Meanwhile::EarlierCounts : FactWords::Meanwhile::NothingCounts,
        m_locale);
}

void NumberField::setFieldWidth(qreal pixels) { m_field->setFieldWidth(pixels); }

void NumberField::setProblem(const QString &sentence) { m_field->setProblem(sentence); }

void NumberField::commit() { m_field->commit(); }

void NumberField::focusFirst() { m_field->line()->setFocus(Qt::OtherFocusReason); }

bool NumberField::isEmpty() const { return m_field->text().isEmpty(); }

bool NumberField::isWrong() const { return !isEmpty() && !read().isNumber(); }

std::optional<core::Decimal> NumberField::value() const
{
    const NumberReading reading = read();
    return reading.isNumber() ? std::optional(reading.number.value) : std::nullopt;
}

NumberReading NumberField::read() const
{
    return readNumber(m_field->text(), m_kind, m_locale, QString());
}

void NumberField::settle()
{
    const QString wrong = problem();
    if (wrong.isEmpty())
        m_field->take();
    else
        m_field->setProblem(wrong);
    emit settled();
}

} // namespace ui
