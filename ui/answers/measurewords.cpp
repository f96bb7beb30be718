// The words of MeasureEditor: what it shows and speaks, and what is wrong with a number.
#include "ui/answers/conditionboxes.h"
#include "ui/answers/measureeditor.h"
#include "ui/widgets/wrapbutton.h"
#include "ui/widgets/wraplabel.h"

#include <QAccessible>
#include <QLineEdit>

namespace ui {

QString MeasureEditor::inWords(const core::TypedNumber &number) const
{
    if (!number.of)
        return number.value.toUserText(m_locale);
    //: A share as two whole numbers, "24 of 25". One word between them, which people may type as
    //: well.
    return tr("%1 of %2").arg(number.value.toUserText(m_locale), number.of->toUserText(m_locale));
}

QString MeasureEditor::ofWord() const
{
    // Taken from the sentence, so that what is shown can be typed.
    return tr("%1 of %2").remove(QStringLiteral("%1")).remove(QStringLiteral("%2")).trimmed();
}

QString MeasureEditor::sentence(NumberReading::Problem problem) const
{
    switch (problem) {
    case NumberReading::Problem::None:
    case NumberReading::Problem::Empty:
        break;
    case NumberReading::Problem::NotANumber:
        return tr("This is not a number. It is kept as a draft and not scored.");
    case NumberReading::Problem::OtherDecimalSign:
        if (m_locale.decimalPoint() == QStringLiteral(","))
            return tr("Use a comma for decimals. The text is kept as a draft and not scored.");
        return tr("Use a point for decimals. The text is kept as a draft and not scored.");
    case NumberReading::Problem::NotWhole:
        return tr("Only a whole number is counted here. The text is kept as a draft.");
    case NumberReading::Problem::BelowLeast:
        //: %1 is the smallest number allowed.
        return tr("The least is %1. The text is kept as a draft and not scored.")
            .arg(m_kind.least.toUserText(m_locale));
    case NumberReading::Problem::AboveMost:
        //: %1 is the largest number allowed.
        return tr("The most is %1. The text is kept as a draft and not scored.")
            .arg(m_kind.most.toUserText(m_locale));
    case NumberReading::Problem::NotAShare:
        return tr("Both numbers of a share must be whole, and the first not above the second.");
    }
    return {};
}

QString MeasureEditor::hint() const
{
    const QString least = m_kind.least.toUserText(m_locale);
    const QString most = m_kind.most.toUserText(m_locale);
    if (m_kind.isShare())
        //: Under a field for a percentage; %1 is an example, "24 of 25".
        return tr("A percentage, or a share such as “%1”.")
            .arg(inWords({.value = core::Decimal(24), .of = core::Decimal(25)}));
    if (m_kind.whole)
        //: Under a field for a count; %1 and %2 are the smallest and largest number allowed.
        return tr("A whole number from %1 to %2.").arg(least, most);
    //: Under a field for a number; %1 and %2 are the smallest and largest number allowed.
    return tr("A number from %1 to %2.").arg(least, most);
}

void MeasureEditor::showProblem(bool shown)
{
    const QString problem = shown ? sentence(read().problem) : QString();
    const QString before = m_hint->text();
    const bool was = m_problemShown;
    m_problemShown = !problem.isEmpty();
    m_hint->setStyleRole(
        m_problemShown ? WrapLabel::Role::Problem : WrapLabel::Role::SmallSecondary);
    m_hint->setText(m_problemShown ? problem : hint());
    m_field->setAccessibleDescription(m_hint->text());
    if (!m_problemShown || (was && before == problem))
        return;
    // The focus may have left the field, so its description alone would go unheard.
    QAccessibleEvent alert(m_hint, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MeasureEditor::word()
{
    setAccessibleName(m_words.text);
    if (m_unitWords.many.isEmpty())
        m_field->setAccessibleName(m_words.text);
    else
        //: The spoken name of a number field; %1 is the question, %2 the unit ("hours").
        m_field->setAccessibleName(tr("%1 In %2.").arg(m_words.text, m_unitWords.many));
    for (qsizetype i = 0; i < m_choices.size(); ++i)
        m_choices.at(i)->setText(m_words.choices.value(m_kind.choices.at(i).id));
    showProblem(m_problemShown);
    showLevel();
}

} // namespace ui
