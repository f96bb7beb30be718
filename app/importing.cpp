#include "app/importing.h"

#include "app/files.h"
#include "core/exchange/exchange.h"

namespace app {

core::Result<core::Assessment> readAssessment(const ui::Content &content, const QString &path)
{
    const auto bytes = readFile(path, core::exchange::kMaxBytes);
    if (!bytes)
        return core::fail(bytes.error());
    auto assessment = core::exchange::fromJson(*bytes, content.questionnaire);
    if (!assessment) {
        core::Error error = assessment.error();
        error.file = path;
        return core::fail(error);
    }
    return assessment;
}

core::Result<Imported> addImported(core::storage::Store &store, core::Assessment assessment)
{
    Imported result;
    if (!assessment.header.id.isEmpty()) {
        const auto there = store.contains(assessment.header.id);
        if (!there)
            return core::fail(there.error());
        if (*there) {
            const auto stored = store.load(assessment.header.id);
            if (!stored)
                return core::fail(stored.error());
            // A file written by hand does not say when it was changed last.
            core::Assessment asked = assessment;
            if (!asked.lastChange.isValid())
                asked.lastChange = stored->lastChange;
            if (core::exchange::toJson(*stored) == core::exchange::toJson(asked)) {
                result.id = assessment.header.id;
                result.wasThere = true;
                result.wasDeleted = stored->shelf == core::Shelf::Deleted;
                if (!result.wasDeleted)
                    return result;
                return store.shelve(result.id, core::Shelf::Current).map([&](core::Shelf) {
                    return result;
                });
            }
            assessment.header.id = {};
            result.isCopy = true;
        }
    }
    const auto added = store.add(std::move(assessment));
    if (!added)
        return core::fail(added.error());
    result.id = added->header.id;
    return result;
}

} // namespace app
