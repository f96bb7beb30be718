#include "core/base/jsonreader.h"
#include "core/base/jsontext.h"
#include "core/questionnaire/loader.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

// Collects the words and everything wrong with them, walking the questionnaire so that nothing is
// forgotten.
class TextsLoader
{
public:
    TextsLoader(const Questionnaire &questionnaire, Errors &problems)
        : m_questionnaire(questionnaire)
        , m_problems(problems)
    {
    }

    Texts load(const QJsonObject &json)
    {
        JsonReader root(json, {}, m_problems);
        root.any(u"$schema"_s);
        if (root.string(u"format"_s) != u"csp-readiness/texts"_s
            || root.wholeNumber(u"formatVersion"_s) != 1)
            root.note(ErrorCode::NotTexts, {});
        const QString questionnaire = root.string(u"questionnaire"_s);
        if (questionnaire != m_questionnaire.id)
            root.note(ErrorCode::OtherQuestionnaire,
                {questionnaire, m_questionnaire.id},
                u"questionnaire"_s);
        m_texts.language = root.string(u"language"_s);
        m_texts.locale = QLocale(m_texts.language);
        // English without a region would write dates the American way; the words are written in
        // British English.
        if (m_texts.language == u"en"_s)
            m_texts.locale = QLocale(QLocale::English, QLocale::UnitedKingdom);
        m_texts.title = root.string(u"title"_s);
        m_texts.regions = root.optionalStrings(u"regions"_s);
        readScale(root);
        readNames(root);
        readQuestions(root);
        return std::move(m_texts);
    }

private:
    QString words(JsonReader &reader, const QString &key)
    {
        const QString text = reader.string(key);
        if (reader.has(key) && text.trimmed().isEmpty())
            reader.note(ErrorCode::EmptyText, {key}, key);
        return text;
    }

    void readScale(JsonReader &root)
    {
        const QJsonArray scale = root.array(u"scale"_s);
        if (scale.size() != kLevels)
            root.note(ErrorCode::MissingWords, {u"scale"_s}, u"scale"_s);
        for (qsizetype i = 0; i < std::min<qsizetype>(scale.size(), kLevels); ++i) {
            JsonReader level(
                scale.at(i).toObject(), pointerTo(root.pointer(u"scale"_s), i), m_problems);
            m_scale[static_cast<size_t>(i)] = {words(level, u"name"_s), words(level, u"text"_s)};
        }
    }

    // Runs `read` on the words of each id, in an object that must hold these ids and no others.
    template <typename Ids, typename Read>
    void each(JsonReader &parent, const QString &key, const Ids &ids, Read read)
    {
        JsonReader all(parent.object(key), parent.pointer(key), m_problems);
        for (const auto &id : ids) {
            JsonReader reader(all.object(id), all.pointer(id), m_problems);
            read(id, reader);
        }
    }

    void readNames(JsonReader &root)
    {
        QStringList groups;
        QStringList capabilities;
        QStringList profiles;
        QStringList units;
        for (const Group &group : m_questionnaire.groups) {
            groups.append(group.id.text);
            for (const Capability &capability : group.capabilities) {
                capabilities.append(capability.id.text);
                for (const Question &question : capability.questions) {
                    const auto *measure = std::get_if<MeasureKind>(&question.kind);
                    if (measure && !units.contains(measure->unit))
                        units.append(measure->unit);
                }
            }
        }
        for (const WeightProfile &profile : m_questionnaire.profiles)
            profiles.append(profile.id.text);
        each(root, u"groups"_s, groups, [&](const QString &id, JsonReader &reader) {
            m_texts.groups.insert({id}, words(reader, u"name"_s));
        });
        each(root, u"capabilities"_s, capabilities, [&](const QString &id, JsonReader &reader) {
            m_texts.capabilities.insert(
                {id}, {words(reader, u"name"_s), words(reader, u"standard"_s)});
        });
        each(root, u"profiles"_s, profiles, [&](const QString &id, JsonReader &reader) {
            m_texts.profiles.insert(
                {id}, {words(reader, u"name"_s), words(reader, u"description"_s)});
        });
        each(root, u"units"_s, units, [&](const QString &id, JsonReader &reader) {
            m_texts.units.insert(id, {words(reader, u"one"_s), words(reader, u"many"_s)});
        });
        JsonReader bands(root.object(u"bands"_s), root.pointer(u"bands"_s), m_problems);
        for (const Band band : kBands)
            m_texts.bands.insert(bandId(band), words(bands, bandId(band)));
    }

    void readQuestions(JsonReader &root)
    {
        QStringList ids;
        for (const QuestionId &id : m_questionnaire.questionsInOrder())
            ids.append(id.text);
        each(root, u"questions"_s, ids, [&](const QString &id, JsonReader &reader) {
            m_texts.questions.insert(
                {id}, readQuestion(reader, *m_questionnaire.find(QuestionId{id})));
        });
    }

    QuestionTexts readQuestion(JsonReader &reader, const Question &question)
    {
        QuestionTexts texts;
        texts.text = words(reader, u"text"_s);
        QStringList conditions;
        const auto append = [&](const Conditions &ids) {
            for (const QString &id : ids) {
                if (!id.isEmpty() && !conditions.contains(id))
                    conditions.append(id);
            }
        };
        if (const auto *level = std::get_if<LevelKind>(&question.kind)) {
            level->genericScale ? readOverrides(reader, texts)
                                : readLevels(reader, question, texts);
        } else if (const auto *measure = std::get_if<MeasureKind>(&question.kind)) {
            readLevels(reader, question, texts);
            append(measure->conditions);
            QStringList choices;
            for (const Choice &choice : measure->choices)
                choices.append(choice.id);
            texts.choices = readIds(reader, u"choices"_s, choices);
        } else if (const auto *checklist = std::get_if<ChecklistKind>(&question.kind)) {
            readLevels(reader, question, texts);
            append(checklist->conditions);
            texts.items = readIds(reader, u"items"_s, checklist->items);
        }
        texts.conditions = readIds(reader, u"conditions"_s, conditions);
        return texts;
    }

    // The words of these ids, under `key`, which may be absent where there are no ids.
    QHash<QString, QString> readIds(JsonReader &reader, const QString &key, const QStringList &ids)
    {
        QHash<QString, QString> result;
        if (ids.isEmpty() && !reader.has(key))
            return result;
        JsonReader inner(reader.object(key), reader.pointer(key), m_problems);
        for (const QString &id : ids)
            result.insert(id, words(inner, id));
        return result;
    }

    // The generic scale, with the question's own words where it has some.
    void readOverrides(JsonReader &reader, QuestionTexts &texts)
    {
        texts.levels = m_scale;
        const auto overrides = reader.optionalObject(u"levels"_s);
        if (!overrides)
            return;
        JsonReader inner(*overrides, reader.pointer(u"levels"_s), m_problems);
        for (size_t i = 0; i < kLevels; ++i) {
            const QString key = QString::number(i);
            if (inner.has(key))
                texts.levels[i].text = words(inner, key);
        }
    }

    void readLevels(JsonReader &reader, const Question &question, QuestionTexts &texts)
    {
        const QJsonArray levels = reader.array(u"levels"_s);
        if (levels.size() != kLevels)
            reader.note(ErrorCode::MissingWords, {u"levels"_s}, u"levels"_s);
        for (qsizetype i = 0; i < std::min<qsizetype>(levels.size(), kLevels); ++i) {
            const QString text = levels.at(i).toString();
            const QString pointer = pointerTo(reader.pointer(u"levels"_s), i);
            if (text.trimmed().isEmpty())
                m_problems.append(Error{ErrorCode::EmptyText, {u"levels"_s}, {}, pointer});
            texts.levels[static_cast<size_t>(i)].text = withEdges(text, question, pointer);
        }
    }

    // {2} is the edge of level 2, {2-1} and {1+1} the whole number beside it.
    QString withEdges(const QString &text, const Question &question, const QString &pointer)
    {
        static const QRegularExpression placeholder(u"\\{([^}]*)\\}"_s);
        static const QRegularExpression shape(u"^([1-4])([+-]1)?$"_s);
        QString result;
        qsizetype last = 0;
        for (const auto &match : placeholder.globalMatch(text)) {
            result += text.sliced(last, match.capturedStart() - last);
            last = match.capturedEnd();
            const auto parts = shape.match(match.captured(1));
            const auto edge
                = parts.hasMatch() ? edgeOf(question, parts.captured(1).toInt()) : std::nullopt;
            const int beside = parts.captured(2).toInt();
            if (!edge || (beside != 0 && !edge->isWhole()))
                m_problems.append(
                    Error{ErrorCode::UnknownPlaceholder, {match.captured(0)}, {}, pointer});
            else
                result += (beside == 0 ? *edge : Decimal(edge->unscaled() + beside))
                              .toUserText(m_texts.locale);
        }
        return result + text.sliced(last);
    }

    static std::optional<Decimal> edgeOf(const Question &question, int level)
    {
        const auto index = static_cast<size_t>(level - 1);
        if (const auto *checklist = std::get_if<ChecklistKind>(&question.kind))
            return Decimal(checklist->edges[index]);
        if (const auto *measure = std::get_if<MeasureKind>(&question.kind)) {
            if (measure->edges[index].rule == Edge::Rule::Reaches)
                return measure->edges[index].at;
        }
        return std::nullopt;
    }

    const Questionnaire &m_questionnaire;
    Errors &m_problems;
    Texts m_texts;
    std::array<LevelText, kLevels> m_scale;
};

} // namespace

ResultOrAll<Texts> loadTexts(const QByteArray &json, const Questionnaire &questionnaire)
{
    const auto parsed = parseJsonObject(json);
    if (!parsed)
        return tl::unexpected(Errors{parsed.error()});
    Errors problems;
    Texts result = TextsLoader(questionnaire, problems).load(*parsed);
    if (!problems.isEmpty())
        return tl::unexpected(problems);
    return result;
}

} // namespace core
