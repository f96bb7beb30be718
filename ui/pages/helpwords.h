#pragma once

#include "core/questionnaire/questionnaire.h"
#include "core/questionnaire/texts.h"

#include <QCoreApplication>

namespace ui {

// What the disclosures under a question say, as plain text in the interface's language. Empty
// where the questionnaire says nothing: one of format 1 has no helps.
struct HelpWords
{
    Q_DECLARE_TR_FUNCTIONS(HelpWords)

public:
    const core::Questionnaire &questionnaire;
    const core::Texts &texts;
    const core::Question &question;

    // A source of the register in a sentence, with the day it was read.
    [[nodiscard]] static QString source(
        const core::Questionnaire &questionnaire, const core::Texts &texts, const QString &id);

    // Why it is asked, where it comes from, and what is this program's own judgement.
    [[nodiscard]] QString why() const;
    [[nodiscard]] QString where() const;
    // What proves the answer, and for how long.
    [[nodiscard]] QString evidence() const;
    // The step from this level to the next, with its effort; all four where no level is known.
    [[nodiscard]] QString next(std::optional<int> level) const;
    [[nodiscard]] QString standard() const;
    // The terms that occur in the question and in its helps, with their meanings.
    [[nodiscard]] QString terms() const;

private:
    [[nodiscard]] const core::QuestionHelp &help() const;
    [[nodiscard]] QString step(int level) const;
};

} // namespace ui
