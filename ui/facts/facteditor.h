#pragma once

#include "core/assessment/facts.h"
#include "core/questionnaire/questionnaire.h"
#include "core/questionnaire/texts.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace ui {

// What was said; none: it was taken away. A struct of its own, because Qt compares the arguments of
// signals, which an optional of these cannot be.
struct SaidAnswer
{
    std::optional<core::FactAnswer> answer = {};
};

// What an eligibility question is answered with. One editor a kind of answer.
class FactEditor : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FactEditor)

public:
    // Shows what is stored, none where nothing is. Moves neither focus nor caret, emits nothing,
    // and leaves what is half typed.
    virtual void show(const std::optional<core::FactAnswer> &answer) = 0;
    using QWidget::show;
    // Words and figures of another language; `texts` must hold the question.
    virtual void setTexts(const core::Texts &texts) = 0;
    virtual void focusFirst() = 0;
    // Emits now what would be emitted one second after the last key.
    virtual void commit();
    // Whether the user can take the answer away in the editor itself.
    [[nodiscard]] virtual bool canBeCleared() const { return true; }

signals:
    void answered(const ui::SaidAnswer &said); // of the question's kind; only when it is new

protected:
    explicit FactEditor(QWidget *parent);
};

// The editor for the question's kind; none where another question asks for the fact. The question
// must outlive it.
[[nodiscard]] std::unique_ptr<FactEditor> makeFactEditor(
    const core::EligibilityQuestion &question, QWidget *parent);

} // namespace ui
