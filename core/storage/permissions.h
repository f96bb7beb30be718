#pragma once

#include "core/base/result.h"

#include <QString>

namespace core::storage {

// What is ours is the owner's alone: folders 0700, files 0600, whatever the umask.

// Makes `folder` and whatever is missing above it, owner-only. What is there already is left as it
// is.
[[nodiscard]] Result<void> makeFolder(const QString &folder);

// Makes an empty file, owner-only. Must not exist.
[[nodiscard]] Result<void> makeFile(const QString &path);

// Whether every name in the folder is one of ours (or there is none), so that its modes are ours to
// set: a store may lie in a home folder or in /tmp, which others need.
[[nodiscard]] bool holdsOnlyOurs(const QString &folder);

// Takes from group and others what they may do with a file or folder that belongs to this user.
// Some file systems have no modes; that is logged and no error.
void keepToOwner(const QString &path);

// A reason why this user cannot write there, if there is one.
[[nodiscard]] Result<void> checkWritable(const QString &path, ErrorCode otherwise);

} // namespace core::storage
