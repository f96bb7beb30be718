#include "ui/answers/answereditor.h"

#include "ui/answers/checklisteditor.h"
#include "ui/answers/leveleditor.h"
#include "ui/answers/measureeditor.h"
#include "ui/widgets/spokenrole.h"

namespace ui {

namespace {

// One overload a kind: a new kind without its editor does not compile.
struct EditorOf
{
    const core::Question &question;
    const core::Texts &texts;
    QWidget *parent;

    std::unique_ptr<AnswerEditor> operator()(const core::LevelKind & /*kind*/) const
    {
        return std::make_unique<LevelEditor>(question, texts, parent);
    }
    std::unique_ptr<AnswerEditor> operator()(const core::MeasureKind &kind) const
    {
        return std::make_unique<MeasureEditor>(question, kind, texts, parent);
    }
    std::unique_ptr<AnswerEditor> operator()(const core::ChecklistKind &kind) const
    {
        return std::make_unique<ChecklistEditor>(question, kind, texts, parent);
    }
};

} // namespace

AnswerEditor::AnswerEditor(QWidget *parent)
    : QWidget(parent)
{
    setSpokenRole(*this, QAccessible::Grouping);
}

void AnswerEditor::setDigitKeys(bool /*on*/) { }

void AnswerEditor::commit() { }

std::unique_ptr<AnswerEditor> makeEditor(
    const core::Question &question, const core::Texts &texts, QWidget *parent)
{
    return std::visit(EditorOf{question, texts, parent}, question.kind);
}

} // namespace ui
