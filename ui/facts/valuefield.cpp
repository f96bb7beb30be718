#include "ui/facts/valuefield.h"

#include "ui/facts/factreading.h"
#include "ui/facts/factwords.h"
#include "ui/facts/pausedfield.h"
#include "ui/support/icons.h"

#include <QCalendarWidget>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

constexpr qreal kFigures = 168; // width of a day or a month, at 14 px text

} // namespace

ValueField::ValueField(core::FieldType type, QWidget *parent)
    : QWidget(parent)
    , m_type(type)
    , m_field(new PausedField(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_field);
    setFocusProxy(m_field->line());
    if (type == core::FieldType::Date) {
        m_calendar = new QPushButton(this);
        m_calendar->setIcon(icon(u"calendar"_s));
        m_calendar->setAutoDefault(true); // Return presses it
        m_field->addBeside(m_calendar);
        connect(m_calendar, &QPushButton::clicked, this, &ValueField::openCalendar);
    }
    if (type != core::FieldType::Text)
        m_field->setFieldWidth(kFigures);
    connect(m_field, &PausedField::settled, this, &ValueField::settle);
}

void ValueField::show(const std::optional<core::FactField> &value)
{
    m_shown = value;
    // The same value may stand here in words of the user's own, spaces around it among them.
    if (value && this->value() == value)
        return;
    sayAgain();
    m_field->fill(value ? inWords(*value) : QString());
}

void ValueField::setWords(const QString &label, const QString &spoken, const QLocale &locale)
{
    const std::optional<core::FactField> before = value();
    m_locale = locale;
    m_field->setLabel(label);
    if (!spoken.isEmpty())
        m_field->setSpokenName(spoken);
    if (m_type == core::FieldType::Date) {
        m_field->setExample(FactWords::dayHint(locale));
        //: Spoken name of a button with a picture of a calendar; %1 is the field it fills.
        m_calendar->setAccessibleName(tr("Calendar: %1").arg(m_field->line()->accessibleName()));
    } else if (m_type == core::FieldType::Month) {
        m_field->setExample(FactWords::monthHint(locale));
    }
    // A day is written anew in the new language; what is none yet stays as it was typed.
    if (before)
        m_field->rewrite(inWords(*before));
    else
        sayAgain();
}

void ValueField::sayAgain()
{
    if (isWrong() && !m_field->line()->accessibleDescription().isEmpty())
        m_field->setProblem(problem());
}

void ValueField::commit() { m_field->commit(); }

void ValueField::focusFirst() { m_field->line()->setFocus(Qt::OtherFocusReason); }

void ValueField::setFieldWidth(qreal pixels) { m_field->setFieldWidth(pixels); }

void ValueField::setProblem(const QString &sentence) { m_field->setProblem(sentence); }

bool ValueField::isEmpty() const { return m_field->text().isEmpty(); }

bool ValueField::isWrong() const { return !isEmpty() && !value(); }

std::optional<core::FactField> ValueField::value() const
{
    const auto wrapped = [](const auto &reading) {
        return reading.value ? std::optional<core::FactField>(*reading.value) : std::nullopt;
    };
    const QString text = m_field->text();
    switch (m_type) {
    case core::FieldType::Text:
        return text.isEmpty() ? std::nullopt : std::optional<core::FactField>(text);
    case core::FieldType::Date:
        return wrapped(readDay(text, m_locale));
    case core::FieldType::Month:
        return wrapped(readMonth(text, m_locale));
    }
    Q_UNREACHABLE();
}

QString ValueField::problem() const
{
    const auto problem = m_type == core::FieldType::Date
        ? readDay(m_field->text(), m_locale).problem
        : m_type == core::FieldType::Month ? readMonth(m_field->text(), m_locale).problem
                                           : std::nullopt;
    const auto meanwhile
        = m_shown ? FactWords::Meanwhile::EarlierCounts : FactWords::Meanwhile::NothingCounts;
    return problem ? FactWords::sentence(*problem, meanwhile, m_locale) : QString();
}

QString ValueField::inWords(const core::FactField &value) const
{
    if (const auto *day = std::get_if<QDate>(&value))
        return dayText(*day, m_locale);
    if (const auto *month = std::get_if<core::YearMonth>(&value))
        return monthText(*month, m_locale);
    return std::get<QString>(value);
}

void ValueField::settle()
{
    if (const QString wrong = problem(); !wrong.isEmpty()) {
        m_field->setProblem(wrong);
        return;
    }
    const std::optional<core::FactField> next = value();
    m_field->take();
    if (next == m_shown)
        return;
    m_shown = next;
    emit given({next});
}

void ValueField::openCalendar()
{
    auto *calendar = new QCalendarWidget(this);
    calendar->setWindowFlag(Qt::Popup);
    calendar->setAttribute(Qt::WA_DeleteOnClose);
    calendar->setLocale(m_locale);
    calendar->setAccessibleName(m_calendar->accessibleName());
    if (const auto day = readDay(m_field->text(), m_locale).value)
        calendar->setSelectedDate(*day);
    connect(calendar, &QCalendarWidget::clicked, this, &ValueField::pick);
    connect(calendar, &QCalendarWidget::activated, this, &ValueField::pick); // Return
    connect(calendar, &QCalendarWidget::clicked, calendar, &QWidget::close);
    connect(calendar, &QCalendarWidget::activated, calendar, &QWidget::close);
    calendar->adjustSize();
    calendar->move(m_field->line()->mapToGlobal(QPoint(0, m_field->line()->height() + 1)));
    calendar->show();
    calendar->setFocus(Qt::PopupFocusReason);
}

void ValueField::pick(QDate day)
{
    m_field->take();
    m_field->fill(dayText(day, m_locale));
    settle();
    focusFirst();
}

} // namespace ui
