#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QMap>
#include <QString>

namespace core {

// A file of a questionnaire as its editor has it.
struct ContentFile
{
    QString name; // as problems shall call it
    QByteArray json;
};

// Everything wrong with a questionnaire and its words, each with file and JSON pointer: what the
// loaders find, and what only shows between languages (placeholders or overridden levels that
// differ) or to the eye (doubled spaces, straight quotes).
[[nodiscard]] Errors lint(const ContentFile &structure, const QList<ContentFile> &words);

} // namespace core
