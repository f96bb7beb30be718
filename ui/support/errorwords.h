#pragma once

#include "core/base/error.h"

#include <QCoreApplication>
#include <QString>

namespace ui {

// An error in the user's language: one sentence that says what is wrong, where, and what to do.
class ErrorWords
{
    Q_DECLARE_TR_FUNCTIONS(ErrorWords)

public:
    // What is wrong and what to do, without the place.
    [[nodiscard]] static QString sentence(const core::Error &error);
    // The same behind file and place: "file.json, /answers/S1.1: …".
    [[nodiscard]] static QString withPlace(const core::Error &error);

private:
    [[nodiscard]] static QString pattern(core::ErrorCode code);
    // Of the store, its backups and evidence.
    [[nodiscard]] static QString patternOfStored(core::ErrorCode code);
};

} // namespace ui
