#pragma once

#include "core/storage/store.h"
#include "storage/fixtures.h"

#include <QString>
#include <QTemporaryDir>

#include <functional>
#include <vector>

namespace scenarios {

using namespace Qt::Literals::StringLiterals;

// Something the program does to a data folder, in steps, each of which it acknowledges.
struct Task
{
    const char *name;
    std::function<void(const QString &folder)> prepare;
    // The first error, or none. Calls `acknowledge` as soon as a step is kept. What failed may be
    // tried again by calling it once more.
    std::function<core::Result<void>(
        const QString &folder, const std::function<void()> &acknowledge)>
        run;
    // Whether the store holds what `acknowledged` steps have left, or more of them, each whole:
    // empty, or what is wrong.
    std::function<QString(core::storage::Store &store, int acknowledged)> problem;
};

[[nodiscard]] const std::vector<Task> &all();

// A folder whose syncs cost nothing, where there is such a place: the disk is another's business.
[[nodiscard]] QString quickTemplate();

} // namespace scenarios
