#pragma once

#include "core/base/clock.h"
#include "core/report/sentences.h"
#include "ui/support/content.h"
#include "ui/support/dialogs.h"
#include "ui/support/language.h"
#include "ui/support/library.h"
#include "ui/support/settings.h"

namespace ui {

// What the window is wired to. Built once, outside; everything in it outlives the window.
struct Services
{
    Library &library;
    const Content &content;
    Language &language;
    Settings &settings;
    Dialogs &dialogs;
    const core::Clock &clock;

    // English, which the program falls back on, last.
    [[nodiscard]] QStringList languages() const
    {
        QStringList codes = content.languages();
        if (codes.removeOne(QStringLiteral("en")))
            codes.append(QStringLiteral("en"));
        return codes;
    }
    // What is said of a result, in the interface's language.
    [[nodiscard]] core::report::Speech speech() const
    {
        return {content.questionnaire, texts(), language.words()};
    }
    // The questionnaire's words in the interface's language.
    [[nodiscard]] const core::Texts &texts() const { return content.in(language.code()); }
};

} // namespace ui
