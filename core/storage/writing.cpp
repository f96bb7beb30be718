#include "core/storage/writing.h"

#include "core/exchange/exchange.h"
#include "core/storage/database.h"
#include "core/storage/digest.h"
#include "core/storage/records.h"
#include "core/storage/rows.h"
#include "core/storage/statements.h"

namespace core::storage {

namespace {

// The columns of an entry of the log that are its change's own. NULL is an empty QVariant.
struct EntryBody
{
    QLatin1StringView kind;
    QVariant question = {};
    QVariant before = {};
    QString after;
    QString wordingBefore = {};
    QString wordingAfter = {};
};

Result<void> run(Database &database, QLatin1StringView sql, const QVariantList &values)
{
    return database.run(sql, values).map([](int) {});
}

Result<void> appendEntry(Database &database, const EntryHead &head, const EntryBody &body)
{
    const Circumstances &circumstances = head.circumstances;
    const auto orNull
        = [](const QString &text) { return text.isEmpty() ? QVariant() : QVariant(text); };
    QVariantList columns = {head.id.text,
        head.at,
        orNull(circumstances.author),
        body.kind.toString(),
        body.question,
        body.before,
        body.after,
        body.wordingBefore,
        body.wordingAfter,
        circumstances.reason,
        circumstances.undoes ? QVariant(*circumstances.undoes) : QVariant()};
    columns.append(digestOf(columns));
    return run(database, kAppend, columns);
}

// One change into the log and into the state that follows from it.
struct ChangeWriter
{
    Database &database;
    const EntryHead &head;
    const AssessmentId &id = head.id;

    Result<void> operator()(const AnswerChanged &change) const
    {
        const QString &question = change.question.text;
        const QString after = answerText(change.after);
        return appendEntry(database,
            head,
            {kAnswerKind,
                question,
                answerText(change.before),
                after,
                change.wordingBefore,
                change.wordingAfter})
            .and_then([&] {
                return run(kPutAnswer, {id.text, question, after, change.wordingAfter});
            })
            .and_then([&] {
                const bool mayBeEmpty = std::holds_alternative<Unanswered>(change.after);
                return mayBeEmpty ? run(kDropEmptyAnswer, {id.text, question}) : Result<void>{};
            });
    }

    Result<void> operator()(const NoteChanged &change) const
    {
        const bool isShared = change.kind == NoteKind::Shared;
        const QString &question = change.question.text;
        const QLatin1StringView kind = isShared ? kNoteKind : kPrivateNoteKind;
        const QLatin1StringView put = isShared ? kPutNote : kPutPrivateNote;
        return append(kind, question, change.before, change.after)
            .and_then([&] {
                return run(put, {id.text, question, change.after});
            })
            .and_then([&] {
                const bool mayBeEmpty = change.after.isEmpty();
                return mayBeEmpty ? run(kDropEmptyAnswer, {id.text, question}) : Result<void>{};
            });
    }

    Result<void> operator()(const HeaderChanged &change) const
    {
        QVariantList values = headerValues(change.after);
        values.append(id.text);
        return append(kHeaderKind, {}, headerText(change.before), headerText(change.after))
            .and_then([&] { return run(kUpdateHeader, values); });
    }

    Result<void> operator()(const FactChanged &change) const
    {
        const QString after = factText(change.after);
        return append(kFactKind, change.question, factText(change.before), after).and_then([&] {
            return change.after.isEmpty() ? run(kDropFact, {id.text, change.question})
                                          : run(kPutFact, {id.text, change.question, after});
        });
    }

    Result<void> operator()(const PlanChanged &change) const
    {
        const QString after = textOfPlan(change.after);
        return append(kPlanKind, {}, textOfPlan(change.before), after).and_then([&] {
            return run(kUpdatePlan, {after, id.text});
        });
    }

    // From what the store holds and not from what the change says was there: whoever wrote in
    // between, the list is what the log makes it.
    Result<void> operator()(const ScenarioChanged &change) const
    {
        const auto rows = database.rows(kSelectScenarios, {id.text});
        if (!rows)
            return fail(rows.error());
        auto scenarios = scenariosOf(rows->value(0).value(0).toString());
        if (!scenarios) {
            scenarios.error().file = database.file();
            return fail(scenarios.error());
        }
        apply(change, *scenarios);
        return append(kScenarioKind,
            {},
            scenarioText({change.place, change.before}),
            scenarioText({change.place, change.after}))
            .and_then([&] {
                return run(kUpdateScenarios, {scenariosText(*scenarios), id.text});
            });
    }

    Result<void> operator()(const EvidenceChanged &change) const
    {
        return append(kEvidenceKind,
            change.after        ? change.after->question
                : change.before ? change.before->question
                                : QString(),
            evidenceEntryText({change.id, change.before}),
            evidenceEntryText({change.id, change.after}))
            .and_then([&] {
                if (!change.after)
                    return run(kDropEvidence, {id.text, change.id.text});
                return putEvidence(change.id, *change.after);
            });
    }

    Result<void> operator()(const ShelfChanged &change) const
    {
        const QString after = shelfText(change.after);
        return append(kShelfKind, {}, shelfText(change.before), after).and_then([&] {
            return run(kUpdateShelf, {after, id.text});
        });
    }

    Result<void> operator()(const StateNamed &change) const
    {
        return appendEntry(database, head, {.kind = kMilestoneKind, .after = change.name});
    }

    Result<void> operator()(const ReasonGiven &change) const
    {
        return appendEntry(database, head, {.kind = kReasonKind, .after = change.reason});
    }

    [[nodiscard]] Result<void> putEvidence(const EvidenceId &evidence, const Evidence &held) const
    {
        const auto *file = std::get_if<EvidenceFile>(&held.what);
        const QVariant digest = file ? QVariant(file->sha256) : QVariant();
        return run(kPutEvidence, {id.text, evidence.text, digest, evidenceText(held)});
    }

    [[nodiscard]] Result<void> append(QLatin1StringView kind,
        const QString &question,
        const QString &before,
        const QString &after) const
    {
        const QVariant of = question.isEmpty() ? QVariant() : QVariant(question);
        return appendEntry(
            database, head, {.kind = kind, .question = of, .before = before, .after = after});
    }

    [[nodiscard]] Result<void> run(QLatin1StringView sql, const QVariantList &values) const
    {
        return storage::run(database, sql, values);
    }
};

} // namespace

Result<void> insertState(Database &database, const Assessment &assessment)
{
    const Header &header = assessment.header;
    const EntryHead head{header.id, {}, {}};
    const ChangeWriter writer{database, head};
    QVariantList values = headerValues(header);
    values.prepend(header.id.text);
    values.append(exchange::instantText(assessment.lastChange));
    values.append(textOfPlan(assessment.plan));
    values.append(scenariosText(assessment.scenarios));
    if (const auto done = writer.run(kInsertHeader, values); !done)
        return done;
    for (auto it = assessment.responses.begin(); it != assessment.responses.end(); ++it) {
        const QVariantList answer = {header.id.text,
            it.key().text,
            answerText(it->answer),
            it->note,
            it->privateNote,
            it->wording};
        if (const auto done = writer.run(kInsertAnswer, answer); !done)
            return done;
    }
    for (auto it = assessment.facts.begin(); it != assessment.facts.end(); ++it) {
        const QVariantList fact = {header.id.text, it.key(), factText(*it)};
        if (const auto done = writer.run(kPutFact, fact); !done)
            return done;
    }
    for (auto it = assessment.evidence.begin(); it != assessment.evidence.end(); ++it) {
        if (const auto done = writer.putEvidence(it.key(), *it); !done)
            return done;
    }
    return assessment.shelf == Shelf::Current
        ? Result<void>{}
        : writer.run(kUpdateShelf, {shelfText(assessment.shelf), header.id.text});
}

Result<void> insertAssessment(Database &database, const Assessment &assessment, const QString &at)
{
    return insertState(database, assessment).and_then([&] {
        return appendEntry(database,
            {assessment.header.id, at, {}},
            {.kind = kCreatedKind, .after = assessmentText(assessment)});
    });
}

Result<qint64> writeChange(Database &database, const EntryHead &head, const Change &change)
{
    return std::visit(ChangeWriter{database, head}, change)
        .and_then([&] { return database.rows(kSelectAppended); })
        .map([](const Rows &rows) { return rows.value(0).value(0).toLongLong(); });
}

} // namespace core::storage
