#pragma once

#include "core/assessment/assessment.h"
#include "core/storage/store.h"

#include <QMap>
#include <QString>
#include <QStringList>

namespace durability {

// What a store was found to be after a kill.
struct Findings
{
    int lost = 0; // acknowledged changes that are not there
    QStringList damage = {}; // sentences

    [[nodiscard]] bool areGood() const { return lost == 0 && damage.isEmpty(); }
};

// Everything that was acknowledged about one data folder, and whether it is still there: each
// change in its order, having made of the assessment what the writer said it made. Assessments that
// nobody acknowledged are whole, too: the sample, and what was changed since.
class Book final
{
public:
    // What is there before anybody writes; read from a copy, because reading brings it forward.
    explicit Book(const QString &folder);

    // One line of a writer (see Writer). `token` is the writer's.
    void take(const QString &line, const QString &token);
    [[nodiscard]] int acknowledged() const { return m_acknowledged; }

    [[nodiscard]] Findings check() const;

private:
    struct Known
    {
        core::Assessment start; // what the changes begin at
        qsizetype entriesBefore = 0; // of its log, older than these
        QStringList digests = {}; // after each acknowledged change
        int draft = 0;
    };
    void checkFile(Findings &findings) const;
    void checkBackups(Findings &findings) const;
    void checkOne(
        core::storage::Store &store, const core::Assessment &found, Findings &findings) const;

    QString m_folder;
    bool m_isOpened = false;
    int m_acknowledged = 0;
    QMap<core::AssessmentId, Known> m_known;
    QMap<QString, QString> m_backups; // file -> digest
};

} // namespace durability
