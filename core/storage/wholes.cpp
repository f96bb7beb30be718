#include "core/storage/wholes.h"

#include "core/storage/database.h"
#include "core/storage/records.h"
#include "core/storage/rows.h"
#include "core/storage/statements.h"

#include <QHash>
#include <QSet>

namespace core::storage {

namespace {

class WholesReader final
{
public:
    WholesReader(Database &database, QLatin1StringView select)
        : m_database(database)
        , m_select(select)
        , m_deleted(select == kSelectDeleted ? 1 : 0)
    {
    }

    [[nodiscard]] Result<QList<Assessment>> read()
    {
        return headers()
            .and_then([this] { return answers(); })
            .and_then([this] { return facts(); })
            .and_then([this] { return evidence(); })
            .map([this] { return std::move(m_assessments); })
            .map_error([this](Error error) {
                error.file = m_database.file();
                return error;
            });
    }

private:
    [[nodiscard]] Result<void> headers()
    {
        return m_database.eachRow(m_select, {}, [this](const QVariantList &row) {
            return assessmentOfRow(row).map([this](const Assessment &assessment) {
                m_places.insert(assessment.header.id.text, m_assessments.size());
                m_assessments.append(assessment);
            });
        });
    }

    [[nodiscard]] Result<void> answers()
    {
        return m_database.eachRow(kSelectAllAnswers, {m_deleted}, [this](const QVariantList &row) {
            const QString text = row.at(2).toString();
            auto known = m_answers.constFind(text);
            if (known == m_answers.constEnd()) {
                const auto answer = answerOf(text);
                if (!answer)
                    return Result<void>(fail(answer.error()));
                known = m_answers.insert(text, *answer);
            }
            if (Assessment *of = owner(row))
                of->responses.insert(QuestionId{held(row.at(1).toString())},
                    {*known,
                        row.at(3).toString(),
                        row.at(4).toString(),
                        held(row.at(5).toString())});
            return Result<void>();
        });
    }

    [[nodiscard]] Result<void> facts()
    {
        return m_database.eachRow(kSelectAllFacts, {m_deleted}, [this](const QVariantList &row) {
            return factOf(row.at(2).toString()).map([&](const Fact &fact) {
                if (Assessment *of = owner(row))
                    of->facts.insert(held(row.at(1).toString()), fact);
            });
        });
    }

    [[nodiscard]] Result<void> evidence()
    {
        return m_database.eachRow(kSelectAllEvidence, {m_deleted}, [this](const QVariantList &row) {
            return evidenceOf(row.at(2).toString()).map([&](const Evidence &piece) {
                if (Assessment *of = owner(row))
                    of->evidence.insert(EvidenceId{row.at(1).toString()}, piece);
            });
        });
    }

    [[nodiscard]] Assessment *owner(const QVariantList &row)
    {
        const auto place = m_places.constFind(row.at(0).toString());
        return place == m_places.constEnd() ? nullptr : &m_assessments[*place];
    }

    // The one copy of a text that comes again and again.
    [[nodiscard]] QString held(const QString &text) { return *m_texts.insert(text); }

    Database &m_database;
    const QLatin1StringView m_select;
    const int m_deleted;
    QList<Assessment> m_assessments;
    QHash<QString, qsizetype> m_places;
    QHash<QString, Answer> m_answers;
    QSet<QString> m_texts;
};

} // namespace

Result<QList<Assessment>> readWholes(Database &database, QLatin1StringView select)
{
    return WholesReader(database, select).read();
}

} // namespace core::storage
