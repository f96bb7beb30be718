#include "core/questionnaire/texts.h"

using namespace Qt::Literals::StringLiterals;

namespace core {

QString Texts::unit(const QString &unitId, const Decimal &number) const
{
    const UnitTexts words = units.value(unitId);
    return number == Decimal(1) ? words.one : words.many;
}

QString Texts::wholeLevel(const QuestionId &question, int level) const
{
    const LevelText words = questions.value(question).levels.at(static_cast<size_t>(level));
    return words.name.isEmpty() ? words.text : words.name + u". "_s + words.text;
}

} // namespace core
