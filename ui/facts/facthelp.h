#pragma once

#include "core/questionnaire/questionnaire.h"
#include "core/questionnaire/texts.h"

#include <QCoreApplication>

namespace ui {

// What the links under an eligibility question disclose, as plain text in the interface's language.
struct FactHelp
{
    Q_DECLARE_TR_FUNCTIONS(FactHelp)

public:
    static constexpr int kParts = 5;

    const core::Questionnaire &questionnaire;
    const core::Texts &texts;
    const core::EligibilityQuestion &question;

    [[nodiscard]] static QStringList titles();
    [[nodiscard]] QStringList paragraphs() const; // one a title; empty where nothing is said

private:
    // The sources, each with the day it was read, and the threshold with its date.
    [[nodiscard]] QString sources() const;
    [[nodiscard]] QString threshold() const;
};

} // namespace ui
