#include "core/questionnaire/loader.h"

#include "core/base/jsonreader.h"
#include "core/base/jsontext.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

constexpr int kLeastWeight = 1;
constexpr int kMostWeight = 1000;

// Collects the questionnaire and everything wrong with it.
class StructureLoader
{
public:
    explicit StructureLoader(Errors &problems)
        : m_problems(problems)
    {
    }

    Questionnaire load(const QJsonObject &json)
    {
        Questionnaire result;
        JsonReader root(json, {}, m_problems);
        root.any(u"$schema"_s);
        if (root.string(u"format"_s) != u"csp-readiness/questionnaire"_s
            || root.wholeNumber(u"formatVersion"_s) != 1)
            root.note(ErrorCode::NotAQuestionnaire, {});
        result.id = root.string(u"id"_s);
        result.version = root.string(u"version"_s);
        const QString asOf = root.string(u"asOf"_s);
        result.asOf = QDate::fromString(asOf, Qt::ISODate);
        if (!result.asOf.isValid())
            root.note(ErrorCode::BadDate, {asOf}, u"asOf"_s);
        readBands(root, result);
        readGroups(root, result);
        readProfiles(root, result);
        result.buildIndex();
        return result;
    }

private:
    // Runs `read` on a reader of each object in the array under `key`.
    template <typename Read>
    void each(JsonReader &parent, const QString &key, Read read)
    {
        const QJsonArray array = parent.array(key);
        for (qsizetype i = 0; i < array.size(); ++i) {
            const QString pointer = pointerTo(parent.pointer(key), i);
            if (!array.at(i).isObject()) {
                m_problems.append(Error{ErrorCode::WrongType, {key, u"object"_s}, {}, pointer});
                continue;
            }
            JsonReader reader(array.at(i).toObject(), pointer, m_problems);
            read(reader);
        }
    }

    void readBands(JsonReader &root, Questionnaire &result)
    {
        size_t at = 0;
        int last = -1;
        each(root, u"bands"_s, [&](JsonReader &reader) {
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

    void readGroups(JsonReader &root, Questionnaire &result)
    {
        each(root, u"groups"_s, [&](JsonReader &reader) {
            Group group;
            group.id = {uniqueId(reader)};
            each(reader, u"capabilities"_s, [&](JsonReader &inner) {
                readCapability(inner, group);
            });
            result.groups.push_back(std::move(group));
        });
    }

    void readCapability(JsonReader &reader, Group &group)
    {
        Capability capability;
        capability.id = {uniqueId(reader)};
        each(reader, u"questions"_s, [&](JsonReader &inner) { readQuestion(inner, capability); });
        group.capabilities.push_back(std::move(capability));
    }

    void readQuestion(JsonReader &reader, Capability &capability)
    {
        Question question;
        question.id = {uniqueId(reader)};
        static const QRegularExpression number(u"^[1-9][0-9]*$"_s);
        const bool named = question.id.text.startsWith(capability.id.text + u'.')
            && number.match(question.id.text.mid(capability.id.text.size() + 1)).hasMatch();
        if (!named)
            reader.note(ErrorCode::BadQuestionId, {question.id.text, capability.id.text}, u"id"_s);
        question.weight = weight(reader, u"weight"_s);
        question.notApplicableAllowed = reader.flag(u"notApplicable"_s);
        question.sources = reader.optionalStrings(u"sources"_s);
        readPoints(reader, question);
        const QString kind = reader.string(u"kind"_s);
        if (kind == u"level"_s)
            question.kind = readLevel(reader);
        else if (kind == u"measure"_s)
            question.kind = readMeasure(reader);
        else if (kind == u"checklist"_s)
            question.kind = readChecklist(reader);
        else
            reader.note(ErrorCode::UnknownKind, {kind}, u"kind"_s);
        capability.questions.push_back(std::move(question));
    }

    void readPoints(JsonReader &reader, Question &question)
    {
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

    static LevelKind readLevel(JsonReader &reader)
    {
        const QString scale = reader.string(u"scale"_s);
        if (scale != u"generic"_s && scale != u"own"_s)
            reader.note(ErrorCode::UnknownName, {scale}, u"scale"_s);
        return LevelKind{scale == u"generic"_s};
    }

    MeasureKind readMeasure(JsonReader &reader)
    {
        MeasureKind kind;
        kind.unit = reader.string(u"unit"_s);
        const QString direction = reader.string(u"direction"_s);
        if (direction != u"more"_s && direction != u"less"_s)
            reader.note(ErrorCode::UnknownName, {direction}, u"direction"_s);
        kind.direction
            = direction == u"less"_s ? MeasureKind::Direction::Less : MeasureKind::Direction::More;
        kind.whole = reader.flag(u"whole"_s);
        kind.least = required(reader, u"min"_s);
        kind.most = required(reader, u"max"_s);
        readEdges(reader, kind);
        kind.conditions = readConditions(reader);
        if (reader.has(u"choices"_s)) {
            each(reader, u"choices"_s, [&](JsonReader &inner) {
                const Choice choice{inner.string(u"id"_s), inner.wholeNumber(u"level"_s)};
                if (choice.level < 0 || choice.level > kTopLevel)
                    inner.note(ErrorCode::EdgesInvalid, {}, u"level"_s);
                kind.choices.append(choice);
            });
        }
        return kind;
    }

    static Decimal required(JsonReader &reader, const QString &key)
    {
        if (!reader.has(key))
            reader.note(ErrorCode::MissingKey, {key});
        return reader.optionalDecimal(key).value_or(Decimal());
    }

    static void readEdges(JsonReader &reader, MeasureKind &kind)
    {
        const QJsonArray edges = reader.array(u"edges"_s);
        bool valid = edges.size() == kTopLevel;
        std::optional<Decimal> last;
        for (size_t i = 0; valid && i < kTopLevel; ++i) {
            const QJsonValue json = edges.at(static_cast<qsizetype>(i));
            Edge &edge = kind.edges[i];
            if (json.isNull()) {
                edge.rule = Edge::Rule::Never;
                continue;
            }
            if (json == QJsonValue(u"any"_s)) {
                edge.rule = Edge::Rule::Any;
                valid = i == 0;
                continue;
            }
            edge.rule = json.isObject() ? Edge::Rule::Beyond : Edge::Rule::Reaches;
            const auto at
                = Decimal::fromJson(json.isObject() ? json.toObject().value("above"_L1) : json);
            // Edges never go back; the same edge twice is told apart by a condition.
            valid = at
                && (!last
                    || (kind.direction == MeasureKind::Direction::More ? *at >= *last
                                                                       : *at <= *last))
                && *at >= kind.least && *at <= kind.most;
            edge.at = at.value_or(Decimal());
            last = at;
        }
        if (!valid)
            reader.note(ErrorCode::EdgesInvalid, {}, u"edges"_s);
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
            valid = json.isNull() || (json.isString() && !json.toString().isEmpty());
            conditions[i] = json.toString();
        }
        if (!valid)
            reader.note(ErrorCode::EdgesInvalid, {}, u"conditions"_s);
        return conditions;
    }

    static ChecklistKind readChecklist(JsonReader &reader)
    {
        ChecklistKind kind;
        reader.array(u"items"_s);
        kind.items = reader.optionalStrings(u"items"_s);
        const QJsonArray edges = reader.array(u"edges"_s);
        bool valid = edges.size() == kTopLevel && !kind.items.isEmpty()
            && QSet<QString>(kind.items.begin(), kind.items.end()).size() == kind.items.size();
        int last = 1;
        for (size_t i = 0; valid && i < kTopLevel; ++i) {
            kind.edges[i] = edges.at(static_cast<qsizetype>(i)).toInt(-1);
            valid = kind.edges[i] >= last && kind.edges[i] <= kind.items.size();
            last = kind.edges[i];
        }
        if (!valid)
            reader.note(ErrorCode::EdgesInvalid, {}, u"edges"_s);
        kind.conditions = readConditions(reader);
        return kind;
    }

    void readProfiles(JsonReader &root, Questionnaire &result)
    {
        each(root, u"profiles"_s, [&](JsonReader &reader) {
            WeightProfile profile;
            profile.id = {uniqueId(reader)};
            JsonReader groups(reader.object(u"groups"_s), reader.pointer(u"groups"_s), m_problems);
            JsonReader capabilities(
                reader.object(u"capabilities"_s), reader.pointer(u"capabilities"_s), m_problems);
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

    static int weight(JsonReader &reader, const QString &key)
    {
        const int weight = reader.wholeNumber(key);
        if (reader.has(key) && (weight < kLeastWeight || weight > kMostWeight))
            reader.note(ErrorCode::WeightOutOfRange, {QString::number(weight)}, key);
        return weight;
    }

    QString uniqueId(JsonReader &reader)
    {
        const QString id = reader.string(u"id"_s);
        if (m_ids.contains(id))
            reader.note(ErrorCode::DuplicateId, {id}, u"id"_s);
        m_ids.insert(id);
        return id;
    }

    Errors &m_problems;
    QSet<QString> m_ids;
};

} // namespace

ResultOrAll<Questionnaire> loadQuestionnaire(const QByteArray &json)
{
    const auto parsed = parseJsonObject(json);
    if (!parsed)
        return tl::unexpected(Errors{parsed.error()});
    Errors problems;
    Questionnaire result = StructureLoader(problems).load(*parsed);
    if (!problems.isEmpty())
        return tl::unexpected(problems);
    return result;
}

} // namespace core
