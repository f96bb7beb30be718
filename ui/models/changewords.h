#pragma once

#include "core/assessment/change.h"
#include "core/history/comparison.h"
#include "core/report/sentences.h"
#include "ui/models/placesmodel.h"

#include <QCoreApplication>

namespace ui {

// A change of an assessment as people say it, in the interface's language. Texts the user wrote are
// shown by their beginning, since a note may be a book.
class ChangeWords
{
    Q_DECLARE_TR_FUNCTIONS(ChangeWords)

public:
    // What was changed, within a sentence: "answer to C1.2", "target and plan", "what-if “MFA”".
    [[nodiscard]] static QString subject(const core::Change &change);
    // "Undo: answer to C1.2"; "Undo" where there is nothing.
    [[nodiscard]] static QString undo(const std::optional<core::Change> &change);
    [[nodiscard]] static QString redo(const std::optional<core::Change> &change);

    // Before and after in words: "Level 2 → Level 3". Empty where the subject says it all.
    [[nodiscard]] static QString values(
        const core::report::Speech &speech, const core::Change &change);
    [[nodiscard]] static QString answer(const core::report::Speech &speech,
        const core::QuestionId &question,
        const core::Answer &answer);
    [[nodiscard]] static QString fact(
        const core::report::Speech &speech, const QString &question, const core::Fact &fact);
    // "a → b"
    [[nodiscard]] static QString turned(const QString &before, const QString &after);
    // "“The beginning…”"; "nothing" for an empty text.
    [[nodiscard]] static QString quoted(const QString &text);
    [[nodiscard]] static QString evidence(const std::optional<core::Evidence> &evidence);
    [[nodiscard]] static QString field(core::history::HeaderField field);
    [[nodiscard]] static QString value(const core::report::Speech &speech,
        const core::Header &header,
        core::history::HeaderField field);
    // "+1.250", "−0.500", with all three decimals; a dash where nothing can be said.
    [[nodiscard]] static QString effect(std::optional<core::scoring::Millipoints> effect);

    // The question or requirement it is of; empty where it is of the whole.
    [[nodiscard]] static QString item(const core::Change &change);
    // Where it can be seen.
    [[nodiscard]] static Place place(
        const core::Questionnaire &questionnaire, const core::Change &change);

private:
    // One overload a kind of change: the compiler names a kind that has none.
    [[nodiscard]] static QString named(const core::AnswerChanged &one);
    [[nodiscard]] static QString named(const core::NoteChanged &one);
    [[nodiscard]] static QString named(const core::HeaderChanged &one);
    [[nodiscard]] static QString named(const core::FactChanged &one);
    [[nodiscard]] static QString named(const core::PlanChanged &one);
    [[nodiscard]] static QString named(const core::ScenarioChanged &one);
    [[nodiscard]] static QString named(const core::EvidenceChanged &one);
    [[nodiscard]] static QString named(const core::ShelfChanged &one);
    [[nodiscard]] static QString named(const core::StateNamed &one);
    [[nodiscard]] static QString named(const core::ReasonGiven &one);
    [[nodiscard]] static QString said(
        const core::report::Speech &speech, const core::AnswerChanged &one);
    [[nodiscard]] static QString said(
        const core::report::Speech &speech, const core::NoteChanged &one);
    [[nodiscard]] static QString said(
        const core::report::Speech &speech, const core::HeaderChanged &one);
    [[nodiscard]] static QString said(
        const core::report::Speech &speech, const core::FactChanged &one);
    [[nodiscard]] static QString said(
        const core::report::Speech &speech, const core::PlanChanged &one);
    [[nodiscard]] static QString said(
        const core::report::Speech &speech, const core::ScenarioChanged &one);
    [[nodiscard]] static QString said(
        const core::report::Speech &speech, const core::EvidenceChanged &one);
    [[nodiscard]] static QString said(
        const core::report::Speech &speech, const core::ShelfChanged &one);
    [[nodiscard]] static QString said(
        const core::report::Speech &speech, const core::StateNamed &one);
    [[nodiscard]] static QString said(
        const core::report::Speech &speech, const core::ReasonGiven &one);
    [[nodiscard]] static QString target(std::optional<core::scoring::Millipoints> target);
    [[nodiscard]] static QString shelf(core::Shelf shelf);
};

} // namespace ui
