#pragma once

#include "core/assessment/assessment.h"
#include "core/base/result.h"

#include <QMap>
#include <QSet>
#include <QString>
#include <QVariantList>

#include <optional>

namespace core::storage {

// What a file of any schema, whole or damaged, still holds of each assessment.

struct Remains
{
    std::optional<Assessment> head = {}; // of its row: everything but the rows below
    qint64 number = 0; // of that row
    QMap<QuestionId, Response> responses = {};
    Facts facts = {};
    QMap<EvidenceId, Evidence> evidence = {};
    QMap<QString, QString> drafts = {};
    QMap<qint64, QVariantList> log = {}; // by number, each as kSelectLog gives it; all readable
    QStringList unreadable = {}; // questions (or empty texts) of rows that say nothing readable
};

struct AllRemains
{
    QMap<AssessmentId, Remains> byId;
    qint64 lastEntry = 0; // the largest number of an entry that was ever there
    // Numbers of entries and whose they are, by the index: also of those that are gone.
    QMap<qint64, QSet<AssessmentId>> owners;
};

// Of a file and the write-ahead log beside it.
[[nodiscard]] Result<AllRemains> remainsOf(const QString &file);

} // namespace core::storage
