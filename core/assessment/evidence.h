#pragma once

#include "core/base/ids.h"

#include <QDate>
#include <QString>

#include <optional>
#include <variant>

namespace core {

using EvidenceId = Id<struct EvidenceTag>; // UUID, lower case, without braces

// A file kept beside the store, named by what it holds.
struct EvidenceFile
{
    QString name; // as it was called when it was added, without a folder; never empty
    QString sha256; // 64 hexadecimal digits, lower case
    qint64 size = 0; // bytes

    bool operator==(const EvidenceFile &) const = default;
};
// Something that is kept elsewhere: only where it is.
struct EvidenceLink
{
    QString address; // as typed, never opened by itself; never empty

    bool operator==(const EvidenceLink &) const = default;
};

// What proves an answer.
struct Evidence
{
    QString question = {}; // a question of a capability, or an eligibility question; never empty
    std::variant<EvidenceFile, EvidenceLink> what = EvidenceLink{};
    QString type = {}; // id of one of the questionnaire's evidence types; may be empty
    std::optional<QDate> date = {}; // of the document
    std::optional<QDate> validUntil = {}; // the last day it counts
    QString note = {};

    bool operator==(const Evidence &) const = default;
};

} // namespace core
