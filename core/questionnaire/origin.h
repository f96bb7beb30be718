#pragma once

#include "core/base/error.h"
#include "core/questionnaire/lint.h"

namespace core {

// What a translation remembers: the digest of each text it was made from, so that a text whose
// source has changed since is found.

// What is wrong between a translation, its memory and the source texts of today.
[[nodiscard]] Errors originProblems(const LanguageFiles &translation,
    const TextsByPointer &texts,
    const QString &sourceFile,
    const TextsByPointer &source);

} // namespace core
