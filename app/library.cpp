#include "app/library.h"

#include "app/content.h"
#include "app/exports/planexport.h"
#include "app/files.h"
#include "app/importing.h"
#include "app/reporting.h"
#include "core/exchange/exchange.h"
#include "ui/support/dialogs.h"

#include <QDir>
#include <QFileInfo>

namespace app {

StoreLibrary::StoreLibrary(
    core::storage::Store &store, const ui::Content &content, const core::Clock &clock)
    : m_store(store)
    , m_content(content)
    , m_clock(clock)
    , m_evidence(QFileInfo(store.file()).path())
{
}

core::Result<QList<core::AssessmentHead>> StoreLibrary::heads()
{
    // Those of another questionnaire wait until it is loaded: this one could not score them.
    auto heads = m_store.heads();
    if (heads)
        heads->removeIf([this](const core::AssessmentHead &head) {
            return !isOf(m_content, head.header).has_value();
        });
    return heads;
}

core::Result<core::Assessment> StoreLibrary::load(const core::AssessmentId &id)
{
    auto assessment = m_store.load(id);
    if (!assessment)
        return core::fail(assessment.error());
    if (const auto known = isOf(m_content, assessment->header); !known)
        return core::fail(known.error());
    return assessment;
}

core::Result<core::Assessment> StoreLibrary::add(core::Assessment assessment)
{
    return m_store.add(std::move(assessment));
}

core::Result<std::unique_ptr<core::Session>> StoreLibrary::open(const core::AssessmentId &id)
{
    auto assessment = load(id);
    if (!assessment)
        return core::fail(assessment.error());
    return std::make_unique<core::Session>(m_content.questionnaire,
        m_content.wordings,
        m_store,
        std::move(*assessment),
        m_clock.now().date());
}

core::Result<core::AssessmentId> StoreLibrary::importFile(const QString &path)
{
    auto assessment = readAssessment(m_content, path);
    if (!assessment)
        return core::fail(assessment.error());
    const auto imported = addImported(m_store, std::move(*assessment));
    if (!imported)
        return core::fail(imported.error());
    return imported->id;
}

core::Result<void> StoreLibrary::exportFile(const core::Assessment &assessment, const QString &path)
{
    return writeFile(path, core::exchange::toJson(assessment));
}

core::Result<core::AssessmentId> StoreLibrary::openSample()
{
    auto sample = core::exchange::fromJson(sampleJson(), m_content.questionnaire);
    if (!sample)
        return core::fail(sample.error());
    // The sample the user has changed stays the one that opens; a second one would only confuse.
    const auto there = m_store.contains(sample->header.id);
    if (!there)
        return core::fail(there.error());
    if (*there) // deleted before, it is wanted again
        return m_store.shelve(sample->header.id, core::Shelf::Current).map([&](core::Shelf) {
            return sample->header.id;
        });
    const auto added = m_store.add(std::move(*sample));
    if (!added)
        return core::fail(added.error());
    return added->header.id;
}

core::Result<core::report::Document> StoreLibrary::reportDocument(
    const core::Assessment &assessment, const core::report::Request &request)
{
    return app::reportDocument(m_content, assessment, request);
}

core::Result<void> StoreLibrary::writeReport(
    const core::Assessment &assessment, const core::report::Request &request, const QString &path)
{
    return app::writeReport(m_content, assessment, request, path);
}

core::Result<void> StoreLibrary::exportPlan(
    const core::Assessment &assessment, const core::report::PlanSheet &sheet, const QString &path)
{
    return exports::writePlan(assessment, sheet, path);
}

std::optional<core::Error> StoreLibrary::refusal() { return m_store.refusal(); }

core::Result<void> StoreLibrary::openAgain()
{
    if (m_store.refusal()) {
        if (const auto admitted = m_admission(); !admitted)
            return admitted;
    }
    return m_store.openAgain();
}

core::Result<core::EvidenceFile> StoreLibrary::keepEvidence(
    const QString &path, const Progress &progress)
{
    return m_evidence.put(path, progress);
}

bool StoreLibrary::hasEvidence(const core::EvidenceFile &file)
{
    return m_evidence.has(file.sha256);
}

core::Result<QString> StoreLibrary::evidenceForReading(const core::EvidenceFile &file)
{
    const std::lock_guard lock(m_copying);
    if (!m_copies)
        m_copies = std::make_unique<QTemporaryDir>(); // 0700
    // A folder of its own for each: two may have one name.
    const QDir folder(m_copies->filePath(file.sha256));
    if (!m_copies->isValid() || !QDir().mkpath(folder.path()))
        return core::fail(core::ErrorCode::FileNotWritable, {m_copies->errorString()});
    const QString path = folder.filePath(ui::portableFileName(file.name));
    auto copied = m_evidence.copyTo(file.sha256, path);
    if (!copied) {
        if (copied.error().arguments == QStringList{file.sha256})
            copied.error().arguments = {file.name}; // what the user knows it by
        return core::fail(copied.error());
    }
    return path;
}

core::Result<QList<core::Assessment>> StoreLibrary::deleted()
{
    return m_store.deleted(); // of another questionnaire, too: they are only listed
}

core::Result<core::Shelf> StoreLibrary::shelve(const core::AssessmentId &id, core::Shelf shelf)
{
    return m_store.shelve(id, shelf);
}

core::Result<core::Foreseen> StoreLibrary::foresee(const core::Erasure &erasure)
{
    return m_store.foresee(erasure);
}

core::Result<core::Erased> StoreLibrary::erase(const core::Erasure &erasure)
{
    return m_store.erase(erasure);
}

} // namespace app
