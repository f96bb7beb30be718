#pragma once

#include "core/storage/evidencefiles.h"
#include "core/storage/store.h"
#include "ui/support/content.h"
#include "ui/support/library.h"

#include <QTemporaryDir>

#include <functional>
#include <memory>
#include <mutex>
#include <utility>

namespace app {

// What the window works on: the store of one data folder.
class StoreLibrary final : public ui::Library
{
public:
    // All must outlive the library.
    StoreLibrary(core::storage::Store &store, const ui::Content &content, const core::Clock &clock);

    [[nodiscard]] core::Result<QList<core::AssessmentHead>> heads() override;
    [[nodiscard]] core::Result<core::Assessment> load(const core::AssessmentId &id) override;
    [[nodiscard]] core::Result<core::Assessment> add(core::Assessment assessment) override;
    [[nodiscard]] core::Result<std::unique_ptr<core::Session>> open(
        const core::AssessmentId &id) override;
    [[nodiscard]] core::Result<core::AssessmentId> importFile(const QString &path) override;
    [[nodiscard]] core::Result<void> exportFile(
        const core::Assessment &assessment, const QString &path) override;
    [[nodiscard]] core::Result<core::AssessmentId> openSample() override;
    [[nodiscard]] core::Result<core::report::Document> reportDocument(
        const core::Assessment &assessment, const core::report::Request &request) override;
    [[nodiscard]] core::Result<void> writeReport(const core::Assessment &assessment,
        const core::report::Request &request,
        const QString &path) override;
    [[nodiscard]] core::Result<void> exportPlan(const core::Assessment &assessment,
        const core::report::PlanSheet &sheet,
        const QString &path) override;

    // Who may write, and where. `admission` is asked before a store that was opened for reading
    // alone is opened for writing.
    using Admission = std::function<core::Result<void>()>;
    void setAdmission(Admission admission) { m_admission = std::move(admission); }
    [[nodiscard]] std::optional<core::Error> refusal() override;
    [[nodiscard]] core::Result<void> openAgain() override;

    // Evidence
    [[nodiscard]] core::Result<core::EvidenceFile> keepEvidence(
        const QString &path, const Progress &progress) override;
    [[nodiscard]] bool hasEvidence(const core::EvidenceFile &file) override;
    [[nodiscard]] core::Result<QString> evidenceForReading(const core::EvidenceFile &file) override;

    // Deleting
    [[nodiscard]] core::Result<QList<core::Assessment>> deleted() override;
    [[nodiscard]] core::Result<core::Shelf> shelve(
        const core::AssessmentId &id, core::Shelf shelf) override;
    [[nodiscard]] core::Result<core::Foreseen> foresee(const core::Erasure &erasure) override;
    [[nodiscard]] core::Result<core::Erased> erase(const core::Erasure &erasure) override;

private:
    Admission m_admission = [] { return core::Result<void>(); };
    core::storage::Store &m_store;
    const ui::Content &m_content;
    const core::Clock &m_clock;
    const core::storage::EvidenceFiles m_evidence;
    std::mutex m_copying; // before m_copies
    std::unique_ptr<QTemporaryDir> m_copies; // made with the first
};

} // namespace app
