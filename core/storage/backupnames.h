#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>

namespace core::storage {

// What the name of a backup says, and which of many are still wanted. Pure: no file is touched.

enum class BackupKind {
    Start, // made by itself, once a start
    Asked, // somebody asked for it
    Upgrade, // of a store about to be brought to a newer schema
};

struct BackupName
{
    QDateTime at; // with its offset from UTC, to the second
    BackupKind kind = BackupKind::Start;
    int version = 0; // Upgrade: the schema it has

    bool operator==(const BackupName &) const = default;
};

// "csp-readiness-2026-11-25T141500+0100-start.db", "…-asked.db", "…-upgrade-3.db"
[[nodiscard]] QString textOf(const BackupName &name);
[[nodiscard]] std::optional<BackupName> backupNameOf(const QString &fileName);

// Of the newest of each: so many starts, days on which one was made, months in which one was made.
constexpr qsizetype kStartsKept = 10;
constexpr qsizetype kDaysKept = 7;
constexpr qsizetype kMonthsKept = 12;

// Which of these names may go. Only those of starts: what somebody asked for, what was made before
// an upgrade and every name that cannot be read stays. A day or month is that of the name's own
// offset. Those of the time after `now`, from a clock that was wrong then or is wrong now, are
// judged among themselves, so that neither side ever drives out the other.
[[nodiscard]] QStringList namesToRemove(const QStringList &names, const QDateTime &now);

} // namespace core::storage
