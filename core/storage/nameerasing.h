#pragma once

#include "core/assessment/freetexts.h"
#include "core/base/result.h"

namespace core::storage {

class Database;

// Where a person's name stands in a database of the newest schema: in the state, the half-typed
// texts and the log.
struct NamePlaces
{
    int assessments = 0;
    int texts = 0;
};
[[nodiscard]] Result<NamePlaces> countName(Database &database, const PersonName &name);

// Takes the name out of all of them. To be called in a transaction in which the log gives way.
[[nodiscard]] Result<NamePlaces> takeNameOut(Database &database, const PersonName &name);

} // namespace core::storage
