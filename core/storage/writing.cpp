#include "core/storage/writing.h"

#include "core/exchange/exchange.h"
#include "core/storage/database.h"
#include "core/storage/records.h"
#include "core/storage/rows.h"
#include "core/storage/statements.h"

namespace core::storage {

namespace {

// One change into the log and into the state that follows from it.
struct ChangeWriter
{
    Database &database;
    const AssessmentId &id;
    const QString &at;

    Result<void> operator()(const AnswerChanged &change) const
    {
        const QString &question = change.question.text;
        const QString after = answerText(change.after);
        return run(kAppendAnswer,
            {id.text,
                at,
                kAnswerKind,
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

    [[nodiscard]] Result<void> append(QLatin1StringView kind,
        const QString &question,
        const QString &before,
        const QString &after) const
    {
        const QVariant of = question.isEmpty() ? QVariant() : QVariant(question);
        return run(kAppend, {id.text, at, kind, of, before, after});
    }

    [[nodiscard]] Result<void> run(QLatin1StringView sql, const QVariantList &values) const
    {
        return database.run(sql, values).map([](int) {});
    }
};

} // namespace

Result<void> insertAssessment(Database &database, const Assessment &assessment, const QString &at)
{
    const Header &header = assessment.header;
    const ChangeWriter writer{database, header.id, at};
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
    return writer.run(kAppend,
        {header.id.text, at, kCreatedKind, QVariant(), QVariant(), assessmentText(assessment)});
}

Result<void> writeChange(
    Database &database, const AssessmentId &id, const Change &change, const QString &at)
{
    return std::visit(ChangeWriter{database, id, at}, change);
}

} // namespace core::storage
