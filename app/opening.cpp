#include "app/opening.h"

namespace app {

using core::ErrorCode;
using core::storage::Store;

core::Result<std::unique_ptr<Store>> openToUse(const QString &folder, const core::Clock &clock)
{
    auto store = Store::open(folder, clock);
    const bool cannotBeWritten = !store
        && (store.error().code == ErrorCode::StoreReadOnly
            || store.error().code == ErrorCode::StoreFolderUnusable);
    if (!cannotBeWritten)
        return store;
    auto toRead = openToRead(folder, clock, store.error());
    return toRead || toRead.error().code == ErrorCode::StoreOlder ? std::move(toRead)
                                                                  : std::move(store);
}

core::Result<std::unique_ptr<Store>> openToRead(
    const QString &folder, const core::Clock &clock, const core::Error &reason)
{
    return Store::open(
        folder, clock, {.access = core::storage::Access::ReadOnly, .reason = reason});
}

} // namespace app
