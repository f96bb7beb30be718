#pragma once

#include "core/assessment/assessment.h"
#include "core/base/result.h"
#include "core/storage/store.h"
#include "ui/support/content.h"

namespace app {

// The exchange file at `path`, checked against the questionnaire; errors name the file.
[[nodiscard]] core::Result<core::Assessment> readAssessment(
    const ui::Content &content, const QString &path);

// What became of an assessment that was brought in.
struct Imported
{
    core::AssessmentId id;
    bool wasThere = false; // the very same state is in the store already: nothing was done
    bool wasDeleted = false; // and it lay among the deleted ones: it is back
    bool isCopy = false; // its id is taken by another state: it came in under a new id
};

// Adds an assessment read from a file, never replacing one that is there.
[[nodiscard]] core::Result<Imported> addImported(
    core::storage::Store &store, core::Assessment assessment);

} // namespace app
