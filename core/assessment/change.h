#pragma once

#include "core/assessment/assessment.h"

#include <variant>

namespace core {

// One entry of an assessment's append-only log, with what was there before, so that it can be
// undone and explained.
struct AnswerChanged
{
    QuestionId question;
    Answer before;
    Answer after;
    // Response::wording before and after. An answer confirmed under a new wording changes only it.
    QString wordingBefore = {};
    QString wordingAfter = {};

    bool operator==(const AnswerChanged &) const = default;
};
enum class NoteKind { Shared, Private };
struct NoteChanged
{
    QuestionId question;
    NoteKind kind = NoteKind::Shared;
    QString before;
    QString after;

    bool operator==(const NoteChanged &) const = default;
};
struct HeaderChanged
{
    Header before;
    Header after;

    bool operator==(const HeaderChanged &) const = default;
};

using Change = std::variant<AnswerChanged, NoteChanged, HeaderChanged>;

// The assessment after the change, `at` being its last change.
void apply(const Change &change, const QDateTime &at, Assessment &assessment);

} // namespace core
