#pragma once

#include "core/assessment/change.h"

#include <QRandomGenerator>
#include <QString>

namespace durability {

// The assessment every writer adds, under a title of its own: the bundled sample.
[[nodiscard]] core::Assessment sampleNamed(const QString &title);

// One of the changes a session of work consists of, of every kind there is, which the bundled
// questionnaire takes and which leaves another log than before. `token` is a text nobody has used.
[[nodiscard]] core::Change someChange(
    const core::Assessment &state, const QString &token, QRandomGenerator &random);

// The question whose draft is kept, and which is never answered: an answer would end the draft.
// What is kept is a number that only ever grows.
inline const core::QuestionId kDraftOf{QStringLiteral("S1.3")};

// What an assessment holds, as a digest; without its id and its times, which only the store knows.
[[nodiscard]] QString digestOf(core::Assessment assessment);
[[nodiscard]] QString digestOf(const QByteArray &bytes);

} // namespace durability
