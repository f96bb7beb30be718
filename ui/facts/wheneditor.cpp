#include "ui/facts/wheneditor.h"

#include <QVBoxLayout>

namespace ui {

WhenEditor::WhenEditor(const core::EligibilityQuestion &question, QWidget *parent)
    : FactEditor(parent)
    , m_question(question)
    , m_field(new ValueField(question.answer == core::EligibilityQuestion::Answer::Date
              ? core::FieldType::Date
              : core::FieldType::Month,
          this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_field);
    connect(m_field, &ValueField::given, this, &WhenEditor::take);
}

void WhenEditor::show(const std::optional<core::FactAnswer> &answer)
{
    std::optional<core::FactField> value;
    if (answer) {
        if (const auto *day = std::get_if<core::OnDay>(&*answer))
            value = day->day;
        else if (const auto *month = std::get_if<core::InMonth>(&*answer))
            value = month->month;
    }
    m_field->show(value);
}

void WhenEditor::setTexts(const core::Texts &texts)
{
    const QString question = texts.eligibility.value(m_question.id).text;
    setAccessibleName(question);
    m_field->setWords({}, question, texts.locale);
}

void WhenEditor::focusFirst() { m_field->focusFirst(); }

void WhenEditor::commit() { m_field->commit(); }

void WhenEditor::take(const SaidValue &said)
{
    const auto &value = said.value;
    if (!value)
        emit answered({});
    else if (const auto *day = std::get_if<QDate>(&*value))
        emit answered({core::OnDay{*day}});
    else if (const auto *month = std::get_if<core::YearMonth>(&*value))
        emit answered({core::InMonth{*month}});
}

} // namespace ui
