#pragma once

#include "core/assessment/assessment.h"
#include "core/questionnaire/questionnaire.h"
#include "core/questionnaire/texts.h"

#include <QWidget>

#include <array>
#include <memory>

namespace ui {

// What a question is answered with. One editor a kind, in a file of its own. "Don't know" and "not
// applicable" are the page's: an editor shows nothing chosen for them.
class AnswerEditor : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AnswerEditor)

public:
    // Shows what is stored. `draft` is a half-typed number kept from before; "" where there is
    // none. Showing what is already there moves neither focus nor caret and emits nothing.
    virtual void show(const core::Answer &answer, const QString &draft) = 0;
    using QWidget::show;

    // What each level adds to the total, in millipoints.
    virtual void setLevelWorth(const std::array<int, 5> &millipoints) = 0;
    virtual void focusFirst() = 0;

    // The same question in another language: keeps focus, caret and half-typed text.
    virtual void setTexts(const core::Texts &texts) = 0;
    // Whether 0 to 4 choose a level while the editor has focus. On by default; does nothing where
    // digits are text.
    virtual void setDigitKeys(bool on);
    // Emits now what would be emitted one second after the last key. Call before the editor goes
    // away.
    virtual void commit();

signals:
    void answered(
        const core::Answer &answer); // valid for the question; only when the user changed it
    void draftChanged(
        const QString &text); // typed and not an answer (yet); "" once nothing is half-typed

protected:
    explicit AnswerEditor(QWidget *parent);
};

// The editor of a question's kind. `texts` must hold the question; it is copied from as needed and
// may go away. The caller gives the result to a layout or parent (release()) or keeps it.
[[nodiscard]] std::unique_ptr<AnswerEditor> makeEditor(
    const core::Question &question, const core::Texts &texts, QWidget *parent);

} // namespace ui
