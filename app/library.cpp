#include "app/library.h"

#include "app/content.h"
#include "app/exports/planexport.h"
#include "app/files.h"
#include "app/importing.h"
#include "app/reporting.h"
#include "core/exchange/exchange.h"

namespace app {

StoreLibrary::StoreLibrary(
    core::storage::Store &store, const ui::Content &content, const core::Clock &clock)
    : m_store(store)
    , m_content(content)
    , m_clock(clock)
{
}

core::Result<QList<core::Assessment>> StoreLibrary::all()
{
    // Those of another questionnaire wait until it is loaded: this one could not score them.
    auto assessments = m_store.all();
    if (assessments)
        assessments->removeIf([this](const core::Assessment &assessment) {
            return !isOf(m_content, assessment).has_value();
        });
    return assessments;
}

core::Result<core::Assessment> StoreLibrary::add(core::Assessment assessment)
{
    return m_store.add(std::move(assessment));
}

core::Result<std::unique_ptr<core::Session>> StoreLibrary::open(const core::AssessmentId &id)
{
    auto assessment = m_store.load(id);
    if (!assessment)
        return core::fail(assessment.error());
    if (const auto known = isOf(m_content, *assessment); !known)
        return core::fail(known.error());
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
