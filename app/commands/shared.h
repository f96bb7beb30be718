#pragma once

#include "app/commands/commands.h"
#include "core/assessment/assessment.h"
#include "core/scoring/scorecard.h"
#include "core/storage/store.h"

#include <QJsonObject>

namespace app {

// The store of --data-dir, or the user's own.
[[nodiscard]] core::Result<std::unique_ptr<core::storage::Store>> openStore(const Context &context);

// The folder the store is in where no other was asked for.
[[nodiscard]] QString defaultDataDir();

// The argument as an assessment: an id of the store, or an exchange file.
[[nodiscard]] core::Result<core::Assessment> assessmentOf(const Context &context);

// The day a document is judged on where no other is asked for: that of the last change, so that the
// same data make the same document whenever it is made; today where nobody recorded one.
[[nodiscard]] QDate dayOf(const core::Assessment &assessment, const core::Clock &clock);

// Millipoints of a scorecard as the JSON that `score --json` documents.
[[nodiscard]] QJsonObject readingsToJson(const core::scoring::Readings &readings);
[[nodiscard]] QJsonValue bandToJson(std::optional<core::Band> band);

// The scorecard as text for people, in the language of the messages.
void printScorecard(const Context &context, const core::Assessment &assessment);

// JSON on one document, indented, UTF-8.
void printJson(QTextStream &out, const QJsonValue &value);

} // namespace app
