#pragma once

#include <QString>
#include <QStringList>

namespace checks {

// What is wrong in a language's app.ts: unfinished, obsolete, empty or unreadable messages, other
// placeholders than the source has, plain messages where only plural forms belong.
enum class Messages { All, PluralsOnly };
QStringList translationProblems(const QString &path, const QString &ts, Messages allowed);

// Where the version and the day of the newest release are told must agree.
QStringList releaseProblems(
    const QString &cmake, const QString &changelog, const QString &metainfo);

} // namespace checks
