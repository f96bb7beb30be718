#pragma once

#include "core/base/result.h"
#include "core/questionnaire/files.h"
#include "core/questionnaire/wording.h"

namespace core {

// The files that remember, brought up to the texts of today: fingerprints with how they changed,
// and digests of the texts the translations were made from. Only what concerns `questions`, or
// everything where there are none. The result holds those files alone, in full; problems are those
// that keep the questionnaire or its words from being read.
[[nodiscard]] ResultOrAll<QList<ContentFile>> stamped(
    const QuestionnaireFiles &files, WordingChange change, const QList<QuestionId> &questions = {});

} // namespace core
