#pragma once

#include "core/questionnaire/questionnaire.h"
#include "core/questionnaire/texts.h"
#include "core/questionnaire/wording.h"

#include <QString>
#include <QStringList>

#include <map>

namespace ui {

// What the program asks, and in which languages: loaded once at start, never changed.
struct Content
{
    core::Questionnaire questionnaire;
    std::map<QString, core::Texts> texts; // by language code; never empty
    core::Wordings wordings = {}; // in the same languages; empty where none were recorded

    [[nodiscard]] const core::Texts &in(const QString &language) const
    {
        const auto found = texts.find(language);
        return found == texts.end() ? texts.begin()->second : found->second;
    }
    [[nodiscard]] QStringList languages() const
    {
        QStringList codes;
        for (const auto &entry : texts)
            codes.append(entry.first);
        return codes;
    }
};

} // namespace ui
