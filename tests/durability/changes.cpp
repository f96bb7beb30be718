#include "changes.h"

#include "bundled.h"

#include "core/assessment/judging.h"
#include "core/exchange/exchange.h"
#include "core/storage/records.h"

#include <QCryptographicHash>

using namespace Qt::Literals::StringLiterals;
using namespace core;

namespace durability {

namespace {

// An answer of the question's kind; the most common ones the most often.
struct SomeAnswer
{
    QRandomGenerator &random;

    Answer operator()(const LevelKind &) const { return ChosenLevel{random.bounded(kLevels)}; }
    Answer operator()(const MeasureKind &kind) const
    {
        if (!kind.choices.isEmpty() && random.bounded(4) == 0)
            return ChosenInstead{kind.choices.first().id};
        return TypedNumber{Decimal(random.bounded(100))};
    }
    Answer operator()(const ChecklistKind &kind) const
    {
        return TickedItems{kind.items.first(random.bounded(kind.items.size() + 1))};
    }
};

const Question &someQuestion(QRandomGenerator &random)
{
    const Questionnaire &asked = bundled::questionnaire();
    const QList<QuestionId> &order = asked.questionsInOrder();
    QuestionId one = kDraftOf;
    while (one == kDraftOf)
        one = order.at(random.bounded(order.size()));
    return *asked.find(one);
}

Change someNote(const Assessment &state, const QString &token, QRandomGenerator &random)
{
    const QuestionId question = someQuestion(random).id;
    const Response response = state.response(question);
    // Now and then a long one, so that the write-ahead log is copied into the database.
    const QString text = random.bounded(10) == 0 ? token.repeated(5000) : token;
    if (random.bounded(2) == 0)
        return NoteChanged{question, NoteKind::Shared, response.note, text};
    return NoteChanged{question, NoteKind::Private, response.privateNote, text};
}

Change someAnswer(const Assessment &state, const QString &token, QRandomGenerator &random)
{
    const Question &question = someQuestion(random);
    const Answer before = state.answer(question.id);
    Answer after = std::visit(SomeAnswer{random}, question.kind);
    if (random.bounded(8) == 0)
        after = Unknown{};
    if (random.bounded(8) == 0)
        after = Unanswered{};
    if (question.notApplicableAllowed && random.bounded(2) == 0)
        after = NotApplicable{token};
    if (after == before || !checkAnswer(question, after))
        return someNote(state, token, random);
    return AnswerChanged{question.id, before, after};
}

Change someFact(const Assessment &state, const QString &token, QRandomGenerator &random)
{
    const QString question = u"R2"_s;
    const Fact after{YesOrNo{random.bounded(2) == 0}, {{u"title"_s, token}}};
    return FactChanged{question, state.facts.value(question), after};
}

Change somePlan(const Assessment &state, const QString &token, QRandomGenerator &random)
{
    Plan after = state.plan;
    after.target = random.bounded(100'000);
    after.steps.insert(
        someQuestion(random).id, {.level = 4, .owner = token, .due = QDate(2027, 1, 15)});
    return PlanChanged{state.plan, after};
}

Change someScenario(const Assessment &state, const QString &token, QRandomGenerator &random)
{
    const Scenario made{token, {{someQuestion(random).id, random.bounded(kLevels)}}};
    if (state.scenarios.size() < 3)
        return ScenarioChanged{state.scenarios.size(), {}, made};
    if (random.bounded(2) == 0)
        return ScenarioChanged{1, state.scenarios.at(1), {}};
    return ScenarioChanged{1, state.scenarios.at(1), made};
}

Change someEvidence(const Assessment &state, const QString &token, QRandomGenerator &random)
{
    if (state.evidence.size() > 5) {
        const auto first = state.evidence.constBegin();
        return EvidenceChanged{first.key(), *first, {}};
    }
    const QByteArray sum = QCryptographicHash::hash(token.toUtf8(), QCryptographicHash::Sha256);
    Evidence piece{.question = someQuestion(random).id.text, .note = token};
    piece.what = EvidenceFile{token + u".pdf"_s, QString::fromLatin1(sum.toHex()), 4711};
    if (random.bounded(2) == 0)
        piece.what = EvidenceLink{u"https://example.com/"_s + token};
    return EvidenceChanged{{u"evidence-"_s + token}, {}, piece};
}

Change someHeader(const Assessment &state, const QString &token)
{
    Header after = state.header;
    after.region = token;
    return HeaderChanged{state.header, after};
}

} // namespace

Assessment sampleNamed(const QString &title)
{
    static const Assessment sample = [] {
        const auto read = exchange::fromJson(bundled::sampleJson(), bundled::questionnaire());
        if (!read)
            qFatal("the sample cannot be read: %s", qPrintable(read.error().place));
        return *read;
    }();
    Assessment named = sample;
    named.header.title = title;
    return named;
}

Change someChange(const Assessment &state, const QString &token, QRandomGenerator &random)
{
    switch (random.bounded(16)) {
    case 0:
    case 1:
        return someNote(state, token, random);
    case 2:
        return someFact(state, token, random);
    case 3:
        return somePlan(state, token, random);
    case 4:
        return someScenario(state, token, random);
    case 5:
    case 6:
        return someEvidence(state, token, random);
    case 7:
        return someHeader(state, token);
    case 8:
        return StateNamed{token};
    case 9:
        return ReasonGiven{token};
    case 10:
        return ShelfChanged{
            state.shelf, state.shelf == Shelf::Current ? Shelf::Archived : Shelf::Current};
    default:
        return someAnswer(state, token, random);
    }
}

QString digestOf(Assessment assessment)
{
    assessment.lastChange = QDateTime::fromSecsSinceEpoch(0, Qt::UTC);
    const QString text = storage::assessmentText(assessment) + storage::shelfText(assessment.shelf);
    return digestOf(text.toUtf8());
}

QString digestOf(const QByteArray &bytes)
{
    const auto sum = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    return QString::fromLatin1(sum.toHex());
}

} // namespace durability
