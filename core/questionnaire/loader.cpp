#include "core/questionnaire/loader.h"

#include "core/base/jsonreader.h"
#include "core/base/jsontext.h"
#include "core/questionnaire/reading.h"
#include "core/questionnaire/rulesloader.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

constexpr int kNewestStructure = 2;
constexpr int kNewestRules = 1;

// Reads the groups, the eligibility questions and the glossary's ids, and what is wrong with them.
class StructureLoader
{
public:
    explicit StructureLoader(Questionnaire &result)
        : m_result(result)
    {
    }

    // The registers of the rules have been read, unless the structure holds its own rules.
    void load(JsonReader &root)
    {
        m_result.id = id(root);
        m_result.version = root.string(u"version"_s);
        static const QRegularExpression version(u"^\\d{4}\\.(0[1-9]|1[0-2])(\\.[1-9]\\d?)?$"_s);
        if (root.has(u"version"_s) && !version.match(m_result.version).hasMatch())
            root.note(ErrorCode::BadVersion, {m_result.version}, u"version"_s);
        root.each(u"groups"_s, [&](JsonReader &reader) { readGroup(reader); });
        if (m_result.format > 1) {
            root.each(u"eligibility"_s, [&](JsonReader &reader) { readEligibility(reader); });
            root.array(u"glossary"_s);
            m_result.glossary = ids(root, u"glossary"_s);
        }
        m_result.buildIndex();
        if (m_result.questionsInOrder().size() > kMostQuestions)
            root.note(ErrorCode::TooManyQuestions, {QString::number(kMostQuestions)}, u"groups"_s);
    }

private:
    static QString id(JsonReader &reader) { return reading::id(reader, u"id"_s); }

    QString uniqueId(JsonReader &reader) { return unique(reader, id(reader)); }

    QString unique(JsonReader &reader, const QString &text)
    {
        if (m_ids.contains(text))
            reader.note(ErrorCode::DuplicateId, {text}, u"id"_s);
        m_ids.insert(text);
        return text;
    }

    // A list of ids, none of them twice; absent is empty.
    static QStringList ids(JsonReader &reader, const QString &key)
    {
        const QStringList texts = reader.optionalStrings(key);
        QSet<QString> seen;
        for (const QString &text : texts) {
            if (!reading::isId(text))
                reader.note(ErrorCode::IdInvalid, {text}, key);
            if (seen.contains(text))
                reader.note(ErrorCode::DuplicateId, {text}, key);
            seen.insert(text);
        }
        return texts;
    }

    void readGroup(JsonReader &reader)
    {
        Group group;
        group.id = {uniqueId(reader)};
        reader.each(u"capabilities"_s, [&](JsonReader &inner) {
            Capability capability;
            capability.id = {uniqueId(inner)};
            inner.each(u"questions"_s, [&](JsonReader &each) { readQuestion(each, capability); });
            group.capabilities.push_back(std::move(capability));
        });
        m_result.groups.push_back(std::move(group));
    }

    void readQuestion(JsonReader &reader, Capability &capability)
    {
        Question question;
        question.id = {unique(reader, reader.string(u"id"_s))};
        static const QRegularExpression number(u"^[1-9][0-9]{0,5}$"_s);
        const bool named = question.id.text.startsWith(capability.id.text + u'.')
            && number.match(question.id.text.mid(capability.id.text.size() + 1)).hasMatch();
        if (!named)
            reader.note(ErrorCode::BadQuestionId, {question.id.text, capability.id.text}, u"id"_s);
        question.notApplicableAllowed = reader.flag(u"notApplicable"_s);
        if (m_result.format == 1) {
            reading::weightAndPoints(reader, question);
            question.sources = oldSources(reader);
        } else {
            question.sources = reading::sources(reader, m_result.rules);
        }
        static const QStringList kinds{u"level"_s, u"measure"_s, u"checklist"_s};
        const QString kind = reader.string(u"kind"_s);
        if (kind == kinds.at(0))
            question.kind = readLevel(reader);
        else if (kind == kinds.at(1))
            question.kind = readMeasure(reader);
        else if (kind == kinds.at(2))
            question.kind = readChecklist(reader);
        else
            reader.note(ErrorCode::UnknownKind, {kind}, u"kind"_s);
        capability.questions.push_back(std::move(question));
    }

    // Format 1 wrote "public: B12" and "own judgement" where format 2 has ids.
    static QStringList oldSources(JsonReader &reader)
    {
        QStringList sources;
        const QStringList texts = reader.optionalStrings(u"sources"_s);
        for (const QString &text : texts)
            sources.append(text == "own judgement"_L1 ? u"own"_s : text.section(u": "_s, -1));
        return sources;
    }

    static LevelKind readLevel(JsonReader &reader)
    {
        return LevelKind{reading::name(reader, u"scale"_s, {u"own"_s, u"generic"_s}) == 1};
    }

    MeasureKind readMeasure(JsonReader &reader)
    {
        MeasureKind kind;
        kind.unit = reading::id(reader, u"unit"_s);
        kind.direction = static_cast<MeasureKind::Direction>(
            reading::name(reader, u"direction"_s, {u"more"_s, u"less"_s}));
        kind.whole = reader.flag(u"whole"_s);
        kind.least = required(reader, u"min"_s);
        kind.most = required(reader, u"max"_s);
        if (kind.most <= kind.least)
            reader.note(ErrorCode::RangeInvalid, {}, u"max"_s);
        if (reader.has(u"choices"_s)) {
            QSet<QString> seen;
            reader.each(u"choices"_s, [&](JsonReader &inner) {
                const Choice choice{id(inner), inner.wholeNumber(u"level"_s)};
                if (choice.level < 0 || choice.level > kTopLevel)
                    inner.note(ErrorCode::EdgesInvalid, {}, u"level"_s);
                if (seen.contains(choice.id))
                    inner.note(ErrorCode::DuplicateId, {choice.id}, u"id"_s);
                seen.insert(choice.id);
                kind.choices.append(choice);
            });
        }
        kind.conditions = readConditions(reader);
        readEdges(reader, kind);
        return kind;
    }

    static Decimal required(JsonReader &reader, const QString &key)
    {
        if (!reader.has(key))
            reader.note(ErrorCode::MissingKey, {key});
        return reader.optionalDecimal(key).value_or(Decimal());
    }

    // One edge as written: null, "any", a number, {"above": a number}, {"below": a number}. None
    // where it is nothing of these.
    static std::optional<Edge> edgeFrom(const QJsonValue &json, MeasureKind::Direction direction)
    {
        if (json.isNull())
            return Edge{};
        if (json == QJsonValue(u"any"_s))
            return Edge{Edge::Rule::Any};
        const bool isMore = direction == MeasureKind::Direction::More;
        const QString beyond = isMore ? u"above"_s : u"below"_s;
        const QJsonObject object = json.toObject();
        if (json.isObject() && object.keys() != QStringList{beyond})
            return std::nullopt;
        const auto at = Decimal::fromJson(json.isObject() ? object.value(beyond) : json);
        if (!at)
            return std::nullopt;
        return Edge{json.isObject() ? Edge::Rule::Beyond : Edge::Rule::Reaches, *at};
    }

    static void readEdges(JsonReader &reader, MeasureKind &kind)
    {
        const QJsonArray edges = reader.array(u"edges"_s);
        bool valid = edges.size() == kTopLevel;
        const Edge *last = nullptr;
        for (size_t i = 0; valid && i < kTopLevel; ++i) {
            const auto edge = edgeFrom(edges.at(static_cast<qsizetype>(i)), kind.direction);
            valid = edge.has_value();
            if (!edge)
                break;
            kind.edges[i] = *edge;
            const int level = static_cast<int>(i) + 1;
            if (edge->rule == Edge::Rule::Never) {
                if (!hasChoiceFor(kind, level))
                    reader.note(ErrorCode::LevelUnreachable, {QString::number(level)}, u"edges"_s);
            } else if (edge->rule == Edge::Rule::Any) {
                valid = i == 0;
            } else {
                valid = isInOrder(kind, last, *edge);
                // The same edge twice is told apart by a condition on the higher level.
                if (last && *last == *edge && kind.conditions[i].isEmpty())
                    reader.note(
                        ErrorCode::LevelUnreachable, {QString::number(level - 1)}, u"edges"_s);
                last = &kind.edges[i];
            }
        }
        if (!valid)
            reader.note(ErrorCode::EdgesInvalid, {}, u"edges"_s);
    }

    static bool hasChoiceFor(const MeasureKind &kind, int level)
    {
        return std::ranges::any_of(
            kind.choices, [&](const Choice &choice) { return choice.level == level; });
    }

    static bool isInOrder(const MeasureKind &kind, const Edge *last, const Edge &edge)
    {
        if (edge.at < kind.least || edge.at > kind.most)
            return false;
        if (!last)
            return true;
        return kind.direction == MeasureKind::Direction::More ? edge.at >= last->at
                                                              : edge.at <= last->at;
    }

    static Conditions readConditions(JsonReader &reader)
    {
        Conditions conditions;
        const auto array = reader.optionalArray(u"conditions"_s);
        if (!array)
            return conditions;
        bool valid = array->size() == kTopLevel;
        for (size_t i = 0; valid && i < kTopLevel; ++i) {
            const QJsonValue json = array->at(static_cast<qsizetype>(i));
            valid = json.isNull() || (json.isString() && reading::isId(json.toString()));
            conditions[i] = json.toString();
        }
        if (!valid)
            reader.note(ErrorCode::ConditionsInvalid, {}, u"conditions"_s);
        return conditions;
    }

    static ChecklistKind readChecklist(JsonReader &reader)
    {
        ChecklistKind kind;
        reader.array(u"items"_s);
        kind.items = ids(reader, u"items"_s);
        kind.conditions = readConditions(reader);
        const QJsonArray edges = reader.array(u"edges"_s);
        bool valid = edges.size() == kTopLevel && !kind.items.isEmpty();
        int last = 0;
        for (size_t i = 0; valid && i < kTopLevel; ++i) {
            const int edge = edges.at(static_cast<qsizetype>(i)).toInt(-1);
            valid = edge >= std::max(last, 1) && edge <= kind.items.size();
            if (valid && edge == last && kind.conditions[i].isEmpty())
                reader.note(ErrorCode::LevelUnreachable, {QString::number(i)}, u"edges"_s);
            kind.edges[i] = last = edge;
        }
        if (!valid)
            reader.note(ErrorCode::EdgesInvalid, {}, u"edges"_s);
        return kind;
    }

    void readEligibility(JsonReader &reader)
    {
        static const QStringList gates{u"hard"_s, u"entry"_s, u"yearly"_s, u"timing"_s};
        static const QStringList answers{u"yesNo"_s,
            u"choice"_s,
            u"amount"_s,
            u"share"_s,
            u"hours"_s,
            u"date"_s,
            u"month"_s,
            u"regions"_s,
            u"designations"_s,
            u"statuses"_s};
        EligibilityQuestion question;
        question.id = uniqueId(reader);
        question.requirement = reading::id(reader, u"requirement"_s);
        const QStringList gateNames = reader.optionalStrings(u"gates"_s);
        for (const QString &gate : gateNames) {
            if (gates.contains(gate))
                question.gates.append(static_cast<EligibilityQuestion::Gate>(gates.indexOf(gate)));
            else
                reader.note(ErrorCode::UnknownName, {gate}, u"gates"_s);
        }
        question.answer
            = static_cast<EligibilityQuestion::Answer>(reading::name(reader, u"answer"_s, answers));
        question.options = ids(reader, u"options"_s);
        question.items = ids(reader, u"items"_s);
        question.fields = ids(reader, u"fields"_s);
        question.sameFactAs = reader.optionalString(u"sameFactAs"_s).value_or(QString());
        if (!question.sameFactAs.isEmpty() && !m_ids.contains(question.sameFactAs))
            reader.note(ErrorCode::UnknownReference,
                {question.sameFactAs, u"sameFactAs"_s},
                u"sameFactAs"_s);
        question.threshold = reader.optionalString(u"threshold"_s).value_or(QString());
        if (!question.threshold.isEmpty() && !m_result.rules.threshold(question.threshold))
            reader.note(
                ErrorCode::UnknownReference, {question.threshold, u"threshold"_s}, u"threshold"_s);
        question.sources = reading::sources(reader, m_result.rules);
        m_result.eligibility.push_back(std::move(question));
    }

    Questionnaire &m_result;
    QSet<QString> m_ids;
};

// A structure of format 1, which holds its rules.
void loadWithInnerRules(JsonReader &root, Questionnaire &result, Errors &problems)
{
    result.asOf = reading::date(root, u"asOf"_s);
    reading::bands(root, result);
    StructureLoader(result).load(root);
    reading::profiles(root, result, problems);
}

void loadRules(JsonReader &structure, JsonReader &rules, Questionnaire &result, Errors &ofRules)
{
    reading::registers(rules, result);
    StructureLoader(result).load(structure);
    const QString questionnaire = rules.string(u"questionnaire"_s);
    if (questionnaire != result.id)
        rules.note(ErrorCode::OtherQuestionnaire, {questionnaire, result.id}, u"questionnaire"_s);
    reading::bands(rules, result);
    reading::profiles(rules, result, ofRules);
    reading::questionRules(rules, result, ofRules);
}

} // namespace

ResultOrAll<Questionnaire> loadQuestionnaire(const ContentFile &structure, const ContentFile &rules)
{
    const auto parsed = parseJsonObject(structure.json);
    if (!parsed)
        return tl::unexpected(reading::inFile({parsed.error()}, structure.name));
    Questionnaire result;
    Errors problems;
    Errors problemsOfRules;
    {
        JsonReader root(*parsed, {}, problems);
        const auto format
            = reading::format(root, u"csp-readiness/questionnaire"_s, kNewestStructure);
        if (!format) // its keys are another format's
            return tl::unexpected(reading::inFile(problems, structure.name));
        result.format = *format;
        if (result.format == 1) {
            loadWithInnerRules(root, result, problems);
        } else {
            const auto parsedRules = parseJsonObject(rules.json);
            if (!parsedRules)
                return tl::unexpected(reading::inFile({parsedRules.error()}, rules.name));
            JsonReader rulesRoot(*parsedRules, {}, problemsOfRules);
            if (!reading::format(rulesRoot, u"csp-readiness/rules"_s, kNewestRules))
                return tl::unexpected(reading::inFile(problemsOfRules, rules.name));
            loadRules(root, rulesRoot, result, problemsOfRules);
        }
    }
    problems
        = reading::inFile(problems, structure.name) + reading::inFile(problemsOfRules, rules.name);
    if (!problems.isEmpty())
        return tl::unexpected(problems);
    return result;
}

} // namespace core
