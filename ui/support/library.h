#pragma once

#include "core/assessment/assessmenthead.h"
#include "core/assessment/erasure.h"
#include "core/base/result.h"
#include "core/report/plansheet.h"
#include "core/report/report.h"
#include "core/session/session.h"

#include <QList>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

namespace ui {

// What the window may ask of everything that is not a window: the store, exchange files, reports.
// The program gives it one over the user's data folder, tests one over a temporary folder.
class Library
{
public:
    virtual ~Library() = default;

    // All assessments, the last changed first, without reading their answers.
    [[nodiscard]] virtual core::Result<QList<core::AssessmentHead>> heads() = 0;
    [[nodiscard]] virtual core::Result<core::Assessment> load(const core::AssessmentId &id) = 0;
    [[nodiscard]] virtual core::Result<core::Assessment> add(core::Assessment assessment) = 0;
    // The library must outlive the session.
    [[nodiscard]] virtual core::Result<std::unique_ptr<core::Session>> open(
        const core::AssessmentId &id)
        = 0;

    // Adds what an exchange file holds.
    [[nodiscard]] virtual core::Result<core::AssessmentId> importFile(const QString &path) = 0;
    // Writes the assessment as it is given, saved or not: who cannot save can still carry it away.
    [[nodiscard]] virtual core::Result<void> exportFile(
        const core::Assessment &assessment, const QString &path)
        = 0;
    // Adds the bundled, fictitious sample, or finds the one added before.
    [[nodiscard]] virtual core::Result<core::AssessmentId> openSample() = 0;

    // The report as blocks, for the preview, and as a PDF file.
    [[nodiscard]] virtual core::Result<core::report::Document> reportDocument(
        const core::Assessment &assessment, const core::report::Request &request)
        = 0;
    [[nodiscard]] virtual core::Result<void> writeReport(const core::Assessment &assessment,
        const core::report::Request &request,
        const QString &path)
        = 0;

    // The plan for a spreadsheet or a calendar, in the interface's language: the kind is that of
    // the path's suffix, .csv, .xlsx or .ics.
    [[nodiscard]] virtual core::Result<void> exportPlan(const core::Assessment &assessment,
        const core::report::PlanSheet &sheet,
        const QString &path)
        = 0;

    // Who may write, and where. Why nothing can be saved for now, if there is a reason: everything
    // else works.
    [[nodiscard]] virtual std::optional<core::Error> refusal() = 0;
    // Opens the store for writing where that was refused; and what is in its place where its file
    // was lost, making it anew where nothing is. An open session then takes it up.
    [[nodiscard]] virtual core::Result<void> openAgain() = 0;

    // Evidence files; these may be called from any thread. How much was read so far and how much
    // there is, in bytes; false stops.
    using Progress = std::function<bool(qint64 read, qint64 size)>;
    // Keeps what the file holds beside the store.
    [[nodiscard]] virtual core::Result<core::EvidenceFile> keepEvidence(
        const QString &path, const Progress &progress)
        = 0;
    [[nodiscard]] virtual bool hasEvidence(const core::EvidenceFile &file) = 0;
    // Path of a copy under its own name, for reading only, that goes when the program ends.
    [[nodiscard]] virtual core::Result<QString> evidenceForReading(const core::EvidenceFile &file)
        = 0;

    // Deleting. What is deleted can be put back, until it is deleted for good.
    [[nodiscard]] virtual core::Result<QList<core::Assessment>> deleted() = 0;
    // Returns the shelf it was on.
    [[nodiscard]] virtual core::Result<core::Shelf> shelve(
        const core::AssessmentId &id, core::Shelf shelf)
        = 0;
    [[nodiscard]] virtual core::Result<core::Foreseen> foresee(const core::Erasure &erasure) = 0;
    [[nodiscard]] virtual core::Result<core::Erased> erase(const core::Erasure &erasure) = 0;
};

} // namespace ui
