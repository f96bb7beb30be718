#include "core/storage/nameerasing.h"

#include "core/storage/database.h"
#include "core/storage/digest.h"
#include "core/storage/records.h"
#include "core/storage/rows.h"
#include "core/storage/statements.h"

#include <QHash>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace core::storage {

namespace {

void visitTexts(ScenarioAt &side, const TextVisitor &visit)
{
    if (side.scenario)
        core::visitTexts(*side.scenario, visit);
}

void visitTexts(EvidenceUnder &side, const TextVisitor &visit)
{
    if (side.evidence)
        core::visitTexts(*side.evidence, visit);
}

// Calls `visit` with every text of a value of the log or the state, and returns the value as text:
// the very same where nothing in it changed.
template <typename T>
Result<QString> visited(const QString &text,
    const TextVisitor &visit,
    Result<T> (&read)(const QString &),
    QString (&write)(const T &))
{
    auto value = read(text);
    if (!value)
        return fail(value.error());
    bool isChanged = false;
    const TextVisitor noting = [&](QString &part, TextKind kind) {
        const QString before = part;
        visit(part, kind);
        isChanged = isChanged || part != before;
    };
    visitTexts(*value, noting);
    return isChanged ? write(*value) : text;
}

// The same for one side of an entry of the log.
Result<QString> visitedSide(const QString &kind, const QString &text, const TextVisitor &visit)
{
    if (kind == kCreatedKind)
        return visited(text, visit, assessmentOf, assessmentText);
    if (kind == kAnswerKind)
        return visited(text, visit, answerOf, answerText);
    if (kind == kHeaderKind)
        return visited(text, visit, headerOf, headerText);
    if (kind == kFactKind)
        return visited(text, visit, factOf, factText);
    if (kind == kPlanKind)
        return visited(text, visit, planOf, textOfPlan);
    if (kind == kScenarioKind)
        return visited(text, visit, scenarioOf, scenarioText);
    if (kind == kEvidenceKind)
        return visited(text, visit, evidenceEntryOf, evidenceEntryText);
    if (kind == kShelfKind)
        return text;
    const QList<QLatin1StringView> plain{kNoteKind, kPrivateNoteKind, kMilestoneKind, kReasonKind};
    if (!plain.contains(kind))
        return fail(Error{ErrorCode::StoreDamaged, {u"unexpected kind of entry: "_s + kind}});
    QString changed = text;
    visit(changed, TextKind::Text);
    return changed;
}

// One assessment: its state and its log.
class NameTaker final
{
public:
    enum class Does { Count, Take };
    NameTaker(Database &database, const PersonName &name, QString id, Does does)
        : m_database(database)
        , m_name(name)
        , m_id(std::move(id))
        , m_takes(does == Does::Take)
    {
    }

    // How many texts hold the name.
    [[nodiscard]] Result<int> run();

private:
    [[nodiscard]] Result<void> learnScenarioNames(const Rows &log);
    [[nodiscard]] Result<void> header();
    [[nodiscard]] Result<void> answers();
    [[nodiscard]] Result<void> values(QLatin1StringView select, QLatin1StringView put);
    [[nodiscard]] Result<void> evidence();
    [[nodiscard]] Result<void> entry(const QVariantList &row);
    [[nodiscard]] Result<QVariant> side(const QVariantList &row, int column);
    [[nodiscard]] Result<void> write(QLatin1StringView sql, const QVariantList &values);
    [[nodiscard]] QString withoutName(QString text);
    void take(QString &text, TextKind kind);
    [[nodiscard]] QString scenarioName(const QString &old);

    Database &m_database;
    const PersonName &m_name;
    const QString m_id;
    const bool m_takes;
    const TextVisitor m_visit = [this](QString &text, TextKind kind) { take(text, kind); };
    int m_texts = 0;
    // A what-if keeps a name of its own, the same in the state and in every entry.
    QSet<QString> m_takenNames;
    QHash<QString, QString> m_newNames;
};

void NameTaker::take(QString &text, TextKind kind)
{
    if (!m_name.standsIn(text))
        return;
    ++m_texts;
    if (m_takes)
        text = kind == TextKind::ScenarioName ? scenarioName(text) : m_name.takenOutOf(text);
}

QString NameTaker::withoutName(QString text)
{
    take(text, TextKind::Text);
    return text;
}

QString NameTaker::scenarioName(const QString &old)
{
    if (const auto known = m_newNames.constFind(old); known != m_newNames.constEnd())
        return *known;
    const QString without = m_name.takenOutOf(old);
    QString fresh = without;
    for (int number = 2; m_takenNames.contains(fresh); ++number)
        fresh = u"%1 %2"_s.arg(without).arg(number);
    m_takenNames.insert(fresh);
    m_newNames.insert(old, fresh);
    return fresh;
}

Result<void> NameTaker::write(QLatin1StringView sql, const QVariantList &values)
{
    if (!m_takes)
        return {};
    return m_database.run(sql, values).map([](int) {});
}

Result<void> NameTaker::learnScenarioNames(const Rows &log)
{
    const TextVisitor learn = [this](QString &text, TextKind kind) {
        if (kind == TextKind::ScenarioName)
            m_takenNames.insert(text);
    };
    for (const QVariantList &row : log) {
        const QString kind = row.at(2).toString();
        if (kind != kCreatedKind && kind != kScenarioKind)
            continue;
        for (const QVariant &text : {row.at(4), row.at(5)}) {
            if (text.isNull())
                continue;
            if (const auto read = visitedSide(kind, text.toString(), learn); !read)
                return fail(read.error());
        }
    }
    return {};
}

Result<void> NameTaker::header()
{
    const auto rows = m_database.rows(kSelectOne, {m_id});
    if (!rows || rows->isEmpty())
        return rows ? Result<void>{} : fail(rows.error());
    auto assessment = assessmentOfRow(rows->first());
    if (!assessment)
        return fail(assessment.error());
    const int before = m_texts;
    visitTexts(*assessment, m_visit);
    if (m_texts == before)
        return {};
    QVariantList values = headerValues(assessment->header);
    values.append(m_id);
    return write(kUpdateHeader, values)
        .and_then([&] {
            return write(kUpdatePlan, {textOfPlan(assessment->plan), m_id});
        })
        .and_then([&] {
            return write(kUpdateScenarios, {scenariosText(assessment->scenarios), m_id});
        });
}

Result<void> NameTaker::answers()
{
    const auto rows = m_database.rows(kSelectAnswers, {m_id});
    if (!rows)
        return fail(rows.error());
    for (const QVariantList &row : *rows) {
        const int before = m_texts;
        const auto value = visited(row.at(1).toString(), m_visit, answerOf, answerText);
        if (!value)
            return fail(value.error());
        const QString note = withoutName(row.at(2).toString());
        const QString privateNote = withoutName(row.at(3).toString());
        if (m_texts == before)
            continue;
        const QVariantList values{*value, note, privateNote, m_id, row.at(0)};
        if (const auto written = write(kRewriteAnswer, values); !written)
            return written;
    }
    return {};
}

// Facts and half-typed texts: a question, and what is said of it.
Result<void> NameTaker::values(QLatin1StringView select, QLatin1StringView put)
{
    const auto rows = m_database.rows(select, {m_id});
    if (!rows)
        return fail(rows.error());
    for (const QVariantList &row : *rows) {
        const QString text = row.at(1).toString();
        const auto changed = select == kSelectFacts ? visited(text, m_visit, factOf, factText)
                                                    : Result<QString>(withoutName(text));
        if (!changed)
            return fail(changed.error());
        if (*changed == text)
            continue;
        if (const auto written = write(put, {m_id, row.at(0), *changed}); !written)
            return written;
    }
    return {};
}

Result<void> NameTaker::evidence()
{
    const auto rows = m_database.rows(kSelectEvidence, {m_id});
    if (!rows)
        return fail(rows.error());
    for (const QVariantList &row : *rows) {
        auto piece = evidenceOf(row.at(1).toString());
        if (!piece)
            return fail(piece.error());
        const int before = m_texts;
        core::visitTexts(*piece, m_visit);
        if (m_texts == before)
            continue;
        const auto *file = std::get_if<EvidenceFile>(&piece->what);
        const QVariant digest = file ? QVariant(file->sha256) : QVariant();
        const auto written = write(kPutEvidence, {m_id, row.at(0), digest, evidenceText(*piece)});
        if (!written)
            return written;
    }
    return {};
}

Result<QVariant> NameTaker::side(const QVariantList &row, int column)
{
    if (row.at(column).isNull())
        return QVariant();
    return visitedSide(row.at(2).toString(), row.at(column).toString(), m_visit)
        .map([](const QString &text) { return QVariant(text); });
}

Result<void> NameTaker::entry(const QVariantList &row)
{
    // An entry that was altered by other means is not made good by a new digest.
    if (!isWhole({m_id}, row))
        return fail(Error{ErrorCode::StoreDamaged,
            {u"entry %1 of the log was altered"_s.arg(row.at(0).toString())}});
    const int before = m_texts;
    const auto old = side(row, 4);
    const auto fresh = side(row, 5);
    if (!old || !fresh)
        return fail(old ? fresh.error() : old.error());
    const QVariant author
        = row.at(8).isNull() ? QVariant() : QVariant(withoutName(row.at(8).toString()));
    const QString reason = withoutName(row.at(9).toString());
    if (m_texts == before)
        return {};
    const QString digest = row.at(11).toString().isEmpty() ? u""_s
                                                           : digestOf({m_id,
                                                               row.at(1),
                                                               author,
                                                               row.at(2),
                                                               row.at(3),
                                                               *old,
                                                               *fresh,
                                                               row.at(6),
                                                               row.at(7),
                                                               reason,
                                                               row.at(10)});
    return write(kRewriteEntry, {author, *old, *fresh, reason, digest, row.at(0)});
}

Result<int> NameTaker::run()
{
    const auto log = m_database.rows(kSelectLog, {m_id});
    if (!log)
        return fail(log.error());
    return learnScenarioNames(*log)
        .and_then([this] { return header(); })
        .and_then([this] { return answers(); })
        .and_then([this] { return values(kSelectFacts, kPutFact); })
        .and_then([this] { return values(kSelectDrafts, kPutDraft); })
        .and_then([this] { return evidence(); })
        .and_then([&]() -> Result<int> {
            for (const QVariantList &row : *log) {
                if (const auto done = entry(row); !done)
                    return fail(done.error());
            }
            return m_texts;
        });
}

Result<NamePlaces> everywhere(Database &database, const PersonName &name, NameTaker::Does does)
{
    const auto ids = database.rows(kSelectIds);
    if (!ids)
        return fail(ids.error());
    NamePlaces places;
    for (const QVariantList &row : *ids) {
        const auto texts = NameTaker(database, name, row.at(0).toString(), does).run();
        if (!texts) {
            Error error = texts.error();
            error.file = database.file();
            return fail(error);
        }
        places.assessments += *texts > 0 ? 1 : 0;
        places.texts += *texts;
    }
    return places;
}

} // namespace

Result<NamePlaces> countName(Database &database, const PersonName &name)
{
    return everywhere(database, name, NameTaker::Does::Count);
}

Result<NamePlaces> takeNameOut(Database &database, const PersonName &name)
{
    return everywhere(database, name, NameTaker::Does::Take);
}

} // namespace core::storage
