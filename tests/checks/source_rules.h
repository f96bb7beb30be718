#pragma once

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <functional>

namespace checks {

struct Literal
{
    int line;
    QString text;
};

// A C++ file in layers. Offsets and lines are the same in text and code.
struct Source
{
    QString path; // from the project's root
    QString text;
    QString code; // comments, literals and numbers blanked
    QList<Literal> literals; // what stood between the quotes
};

Source parseSource(const QString &path, const QString &text);

// Names the Qt module that owns a header, "QtCore" for "QString"; empty for a header Qt does not
// have.
using ModuleOf = std::function<QString(const QString &header)>;
ModuleOf installedModules(const QString &headersPath);

// A rule says what is wrong in a file, one "path:line: sentence" each.
using SourceRule = std::function<QStringList(const Source &)>;
QMap<QString, SourceRule> sourceRules(const ModuleOf &moduleOf);

// The folders under core include each other in one direction only.
QStringList circlesInCore(const QList<Source> &sources);

} // namespace checks
