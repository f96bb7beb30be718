#include "ui/facts/facteditor.h"

#include "ui/facts/amounteditor.h"
#include "ui/facts/choiceeditors.h"
#include "ui/facts/designationseditor.h"
#include "ui/facts/regionseditor.h"
#include "ui/facts/wheneditor.h"
#include "ui/widgets/spokenrole.h"

namespace ui {

FactEditor::FactEditor(QWidget *parent)
    : QWidget(parent)
{
    setSpokenRole(*this, QAccessible::Grouping);
}

void FactEditor::commit() { }

std::unique_ptr<FactEditor> makeFactEditor(
    const core::EligibilityQuestion &question, QWidget *parent)
{
    using Answer = core::EligibilityQuestion::Answer;
    if (!question.sameFactAs.isEmpty())
        return nullptr;
    switch (question.answer) {
    case Answer::YesNo:
        return std::make_unique<YesNoEditor>(question, parent);
    case Answer::Choice:
        return std::make_unique<ChoiceEditor>(question, parent);
    case Answer::Amount:
        return std::make_unique<AmountEditor>(question, parent);
    case Answer::Date:
    case Answer::Month:
        return std::make_unique<WhenEditor>(question, parent);
    case Answer::Regions:
        return std::make_unique<RegionsEditor>(question, parent);
    case Answer::Designations:
        return std::make_unique<DesignationsEditor>(question, parent);
    case Answer::Statuses:
        return std::make_unique<StatusesEditor>(question, parent);
    case Answer::Share: // asked for by a question of the questionnaire
    case Answer::Hours:
        return nullptr;
    }
    Q_UNREACHABLE();
}

} // namespace ui
