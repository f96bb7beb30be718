#include "core/questionnaire/rulesloader.h"

#include "core/questionnaire/reading.h"

#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace core::reading {

namespace {

constexpr int kLeastWeight = 1;
constexpr int kMostWeight = 1000;
constexpr int kMostWeeks = 52;
constexpr int kMostMonths = 120;

int weight(JsonReader &reader, const QString &key)
{
    const int weight = reader.wholeNumber(key);
    if (reader.has(key) && (weight < kLeastWeight || weight > kMostWeight))
        reader.note(ErrorCode::WeightOutOfRange, {QString::number(weight)}, key);
    return weight;
}

Origin origin(JsonReader &reader, const Rules &rules)
{
    return Origin{sources(reader, rules), date(reader, u"asOf"_s)};
}

// Notes an id that stands twice in one register.
class Ids
{
public:
    QString next(JsonReader &reader)
    {
        const QString text = id(reader, u"id"_s);
        if (m_seen.contains(text))
            reader.note(ErrorCode::DuplicateId, {text}, u"id"_s);
        m_seen.insert(text);
        return text;
    }

private:
    QSet<QString> m_seen;
};

void readSources(JsonReader &root, Rules &rules)
{
    Ids ids;
    root.each(u"sources"_s, [&](JsonReader &reader) {
        SourceEntry entry{.id = ids.next(reader)};
        entry.trust = reader.optionalString(u"trust"_s).value_or(QString());
        entry.where = reader.optionalString(u"where"_s).value_or(QString());
        if (reader.has(u"asOf"_s))
            entry.asOf = date(reader, u"asOf"_s);
        else if (entry.id != u"own"_s) // the one source that nobody reads again
            reader.note(ErrorCode::SourceWithoutDate, {entry.id});
        rules.sources.push_back(entry);
    });
}

void readEvidence(JsonReader &root, Rules &rules)
{
    Ids ids;
    root.each(u"evidence"_s, [&](JsonReader &reader) {
        const EvidenceType type{
            ids.next(reader), reader.wholeNumber(u"months"_s), reader.flag(u"ownEnd"_s)};
        const bool isForever = type.months == 0 && !type.hasOwnEnd;
        if (type.months < 0 || type.months > kMostMonths || isForever)
            reader.note(ErrorCode::ValidityInvalid, {type.id}, u"months"_s);
        rules.evidence.push_back(type);
    });
}

void readDatedFacts(JsonReader &root, Rules &rules)
{
    Ids thresholds;
    root.each(u"thresholds"_s, [&](JsonReader &reader) {
        Threshold threshold{.id = thresholds.next(reader)};
        if (!reader.has(u"value"_s))
            reader.note(ErrorCode::MissingKey, {u"value"_s});
        threshold.value = reader.optionalDecimal(u"value"_s).value_or(Decimal());
        threshold.origin = origin(reader, rules);
        rules.thresholds.push_back(threshold);
    });
    root.each(u"closedWindows"_s, [&](JsonReader &reader) {
        const ClosedWindow window{
            date(reader, u"from"_s), date(reader, u"to"_s), origin(reader, rules)};
        if (window.from.isValid() && window.to.isValid() && window.to < window.from)
            reader.note(ErrorCode::WindowInvalid, {}, u"to"_s);
        rules.closedWindows.push_back(window);
    });
    root.each(u"retirements"_s, [&](JsonReader &reader) {
        Retirement retirement{.exam = reader.string(u"exam"_s)};
        // Of some only the year has been announced.
        retirement.isDayKnown = !reader.has(u"year"_s);
        retirement.on = retirement.isDayKnown ? date(reader, u"on"_s)
                                              : QDate(reader.wholeNumber(u"year"_s), 1, 1);
        if (!retirement.isDayKnown && !retirement.on.isValid())
            reader.note(ErrorCode::BadDate, {}, u"year"_s);
        retirement.successor = reader.optionalString(u"successor"_s).value_or(QString());
        retirement.origin = origin(reader, rules);
        rules.retirements.push_back(retirement);
    });
    Ids plans;
    root.each(u"supportPlans"_s, [&](JsonReader &reader) {
        const QString plan = plans.next(reader);
        rules.supportPlans.push_back(SupportPlan{plan, origin(reader, rules)});
    });
}

// Some level from `level` on can be answered: by a number, a choice, a tick.
bool isReachable(const Question &question, int level)
{
    const auto *measure = std::get_if<MeasureKind>(&question.kind);
    if (!measure)
        return true;
    const bool byChoice = std::ranges::any_of(
        measure->choices, [&](const Choice &choice) { return choice.level >= level; });
    return byChoice
        || std::any_of(measure->edges.begin() + (level - 1),
            measure->edges.end(),
            [](const Edge &edge) { return edge.rule != Edge::Rule::Never; });
}

void readCritical(JsonReader &reader, Question &question)
{
    question.critical = reader.optionalWholeNumber(u"critical"_s);
    if (!question.critical)
        return;
    const int level = *question.critical;
    if (level < 1 || level > kTopLevel)
        reader.note(ErrorCode::CriticalInvalid, {QString::number(level)}, u"critical"_s);
    else if (!isReachable(question, level))
        reader.note(ErrorCode::CriticalUnreachable, {QString::number(level)}, u"critical"_s);
}

void readSteps(JsonReader &reader, Question &question)
{
    static const QStringList names{u"small"_s, u"medium"_s, u"large"_s, u"veryLarge"_s};
    const QJsonArray efforts = reader.array(u"effort"_s);
    const QJsonArray weeks = reader.array(u"weeks"_s);
    bool valid = efforts.size() == kTopLevel && weeks.size() == kTopLevel;
    for (qsizetype i = 0; valid && i < kTopLevel; ++i) {
        const qsizetype effort = names.indexOf(efforts.at(i).toString());
        const int lead = weeks.at(i).toInt(-1);
        valid = effort >= 0 && lead >= 0 && lead <= kMostWeeks;
        question.steps[static_cast<size_t>(i)] = {static_cast<Effort>(effort), lead};
    }
    if (!valid)
        reader.note(ErrorCode::StepsInvalid, {});
}

} // namespace

void bands(JsonReader &root, Questionnaire &result)
{
    size_t at = 0;
    int last = -1;
    root.each(u"bands"_s, [&](JsonReader &reader) {
        const QString id = reader.string(u"id"_s);
        const int from = reader.wholeNumber(u"from"_s);
        const bool fits = at < kBands.size() && id == bandId(kBands[at]) && from > last
            && from <= 100 && (at > 0 || from == 0);
        if (fits)
            result.bandsFrom[at] = last = from;
        else
            reader.note(ErrorCode::BandsInvalid, {id});
        ++at;
    });
    if (at != kBands.size())
        root.note(ErrorCode::BandsInvalid, {}, u"bands"_s);
}

void profiles(JsonReader &root, Questionnaire &result, Errors &problems)
{
    Ids ids;
    root.each(u"profiles"_s, [&](JsonReader &reader) {
        WeightProfile profile;
        profile.id = {ids.next(reader)};
        JsonReader groups(reader.object(u"groups"_s), reader.pointer(u"groups"_s), problems);
        JsonReader capabilities(
            reader.object(u"capabilities"_s), reader.pointer(u"capabilities"_s), problems);
        for (const Group &group : result.groups) {
            profile.groups[group.id] = weight(groups, group.id.text);
            for (const Capability &capability : group.capabilities)
                profile.capabilities[capability.id] = weight(capabilities, capability.id.text);
        }
        result.profiles.push_back(std::move(profile));
    });
    if (result.profiles.empty())
        root.note(ErrorCode::MissingKey, {u"profiles"_s}, u"profiles"_s);
}

void weightAndPoints(JsonReader &reader, Question &question)
{
    question.weight = weight(reader, u"weight"_s);
    const auto points = reader.optionalArray(u"points"_s);
    if (!points)
        return;
    bool valid = points->size() == kLevels;
    for (size_t i = 0; valid && i < kLevels; ++i) {
        question.points[i] = points->at(static_cast<qsizetype>(i)).toInt(-1);
        valid = question.points[i] >= (i == 0 ? 0 : question.points[i - 1]);
    }
    if (!valid || question.points.front() != 0 || question.points.back() != 100)
        reader.note(ErrorCode::PointsInvalid, {}, u"points"_s);
}

void registers(JsonReader &root, Questionnaire &result)
{
    result.asOf = date(root, u"asOf"_s);
    readSources(root, result.rules);
    readEvidence(root, result.rules);
    readDatedFacts(root, result.rules);
}

void questionRules(JsonReader &root, Questionnaire &result, Errors &problems)
{
    JsonReader all(root.object(u"questions"_s), root.pointer(u"questions"_s), problems);
    for (Group &group : result.groups) {
        for (Capability &capability : group.capabilities) {
            for (Question &question : capability.questions) {
                const QString id = question.id.text;
                const bool isThere = all.has(id);
                const QJsonObject rules = all.object(id);
                if (!isThere)
                    continue; // said once, not for each of its keys
                JsonReader reader(rules, all.pointer(id), problems);
                weightAndPoints(reader, question);
                readCritical(reader, question);
                readSteps(reader, question);
                question.evidence = reader.string(u"evidence"_s);
                if (reader.has(u"evidence"_s) && !result.rules.evidenceType(question.evidence))
                    reader.note(ErrorCode::UnknownReference,
                        {question.evidence, u"evidence"_s},
                        u"evidence"_s);
            }
        }
    }
}

QStringList sources(JsonReader &reader, const Rules &rules)
{
    const QString key = u"sources"_s;
    if (!reader.has(key))
        reader.note(ErrorCode::MissingKey, {key});
    const QStringList ids = reader.optionalStrings(key);
    for (const QString &id : ids) {
        if (!rules.source(id))
            reader.note(ErrorCode::UnknownReference, {id, key}, key);
    }
    if (reader.has(key) && ids.isEmpty())
        reader.note(ErrorCode::EmptyText, {key}, key);
    return ids;
}

} // namespace core::reading
