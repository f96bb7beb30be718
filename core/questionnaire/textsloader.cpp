#include "core/base/jsonreader.h"
#include "core/base/jsontext.h"
#include "core/questionnaire/loader.h"
#include "core/questionnaire/reading.h"

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
        // Words have the format of their questionnaire.
        const auto format = reading::format(root, u"csp-readiness/texts"_s, m_questionnaire.format);
        if (!format) {
            for (const QString &key : root.keys())
                root.any(key); // they are another format's
            return {};
        }
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
        if (m_questionnaire.format > 1) {
            readFacts(root);
            readEligibility(root);
            readGlossary(root);
        }
        readQuestions(root);
        return std::move(m_texts);
    }

private:
    QString words(JsonReader &reader, const QString &key)
    {
        const QString text = reader.string(key);
        if (text.trimmed().isEmpty() && reader.has(key))
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
        root.eachOf(u"groups"_s, groups, [&](const QString &id, JsonReader &reader) {
            m_texts.groups.insert({id}, words(reader, u"name"_s));
        });
        root.eachOf(u"capabilities"_s, capabilities, [&](const QString &id, JsonReader &reader) {
            m_texts.capabilities.insert(
                {id}, {words(reader, u"name"_s), words(reader, u"standard"_s)});
        });
        root.eachOf(u"profiles"_s, profiles, [&](const QString &id, JsonReader &reader) {
            m_texts.profiles.insert(
                {id}, {words(reader, u"name"_s), words(reader, u"description"_s)});
        });
        root.eachOf(u"units"_s, units, [&](const QString &id, JsonReader &reader) {
            m_texts.units.insert(id, {words(reader, u"one"_s), words(reader, u"many"_s)});
        });
        JsonReader bands(root.object(u"bands"_s), root.pointer(u"bands"_s), m_problems);
        for (const Band band : kBands)
            m_texts.bands.insert(bandId(band), words(bands, bandId(band)));
    }

    // Names of the evidence types and thresholds, and the thresholds as they stand in sentences.
    void readFacts(JsonReader &root)
    {
        const Rules &rules = m_questionnaire.rules;
        QStringList types;
        for (const EvidenceType &type : rules.evidence)
            types.append(type.id);
        QStringList thresholds;
        for (const Threshold &threshold : rules.thresholds) {
            thresholds.append(threshold.id);
            m_facts.insert(threshold.id, threshold.value.toUserText(m_texts.locale));
        }
        JsonReader evidence(root.object(u"evidence"_s), root.pointer(u"evidence"_s), m_problems);
        for (const QString &type : types)
            m_texts.evidence.insert(type, words(evidence, type));
        JsonReader names(root.object(u"thresholds"_s), root.pointer(u"thresholds"_s), m_problems);
        for (const QString &threshold : thresholds)
            m_texts.thresholds.insert(threshold, words(names, threshold));
        readRetirements(root);
    }

    // "AZ-500 (31 August 2026, then SC-500), …"
    void readRetirements(JsonReader &root)
    {
        JsonReader reader(root.object(u"retirement"_s), root.pointer(u"retirement"_s), m_problems);
        const QString replaced = words(reader, u"replaced"_s);
        const QString withdrawn = words(reader, u"withdrawn"_s);
        QStringList all;
        for (const Retirement &retirement : m_questionnaire.rules.retirements) {
            QString text = retirement.successor.isEmpty() ? withdrawn : replaced;
            text.replace(u"{exam}"_s, retirement.exam);
            text.replace(u"{date}"_s,
                m_texts.locale.toString(
                    retirement.on, retirement.isDayKnown ? u"d MMMM yyyy"_s : u"yyyy"_s));
            text.replace(u"{successor}"_s, retirement.successor);
            all.append(text);
        }
        m_facts.insert(u"retirements"_s, all.join(u", "_s));
    }

    void readEligibility(JsonReader &root)
    {
        QStringList ids;
        for (const EligibilityQuestion &question : m_questionnaire.eligibility)
            ids.append(question.id);
        qsizetype index = 0;
        root.eachOf(u"eligibility"_s, ids, [&](const QString &id, JsonReader &reader) {
            const auto &question = m_questionnaire.eligibility[static_cast<size_t>(index++)];
            EligibilityTexts texts;
            texts.name = words(reader, u"name"_s);
            texts.text = words(reader, u"text"_s);
            texts.needs = withFacts(reader, u"needs"_s);
            texts.where = withFacts(reader, u"where"_s);
            texts.evidence = withFacts(reader, u"evidence"_s);
            texts.next = withFacts(reader, u"next"_s);
            texts.options = readIds(reader, u"options"_s, question.options);
            texts.items = readIds(reader, u"items"_s, question.items);
            texts.fields = readIds(reader, u"fields"_s, question.fields);
            m_texts.eligibility.insert(id, texts);
        });
    }

    void readGlossary(JsonReader &root)
    {
        root.eachOf(
            u"glossary"_s, m_questionnaire.glossary, [&](const QString &id, JsonReader &reader) {
                m_texts.glossary.append(Term{id,
                    words(reader, u"term"_s),
                    words(reader, u"meaning"_s),
                    reader.optionalStrings(u"forms"_s),
                    reader.optionalStrings(u"avoid"_s)});
            });
    }

    QuestionHelp readHelp(JsonReader &reader, const Question &question)
    {
        QuestionHelp help;
        help.why = withFacts(reader, u"why"_s);
        help.where = withFacts(reader, u"where"_s);
        help.evidence = withFacts(reader, u"evidence"_s);
        const QJsonArray next = reader.array(u"next"_s);
        if (next.size() != kTopLevel)
            reader.note(ErrorCode::MissingWords, {u"next"_s}, u"next"_s);
        for (qsizetype i = 0; i < std::min<qsizetype>(next.size(), kTopLevel); ++i) {
            const auto place = [&] { return pointerTo(reader.pointer(u"next"_s), i); };
            const QString text = next.at(i).toString();
            if (text.trimmed().isEmpty())
                m_problems.append(Error{ErrorCode::EmptyText, {u"next"_s}, {}, place()});
            help.next[static_cast<size_t>(i)] = filled(text, &question, place);
        }
        return help;
    }

    QString withFacts(JsonReader &reader, const QString &key)
    {
        return filled(words(reader, key), nullptr, [&] { return reader.pointer(key); });
    }

    void readQuestions(JsonReader &root)
    {
        QStringList ids;
        for (const QuestionId &id : m_questionnaire.questionsInOrder())
            ids.append(id.text);
        root.eachOf(u"questions"_s, ids, [&](const QString &id, JsonReader &reader) {
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
        if (m_questionnaire.format > 1)
            texts.help = readHelp(reader, question);
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
            const auto place = [&] { return pointerTo(reader.pointer(u"levels"_s), i); };
            if (text.trimmed().isEmpty())
                m_problems.append(Error{ErrorCode::EmptyText, {u"levels"_s}, {}, place()});
            texts.levels[static_cast<size_t>(i)].text = filled(text, &question, place);
        }
    }

    // {2} is the edge of level 2, {2-1} and {1+1} the whole number beside it; {alertHours} is a
    // threshold. Edges are there only for a `question`.
    template <typename Place>
    QString filled(const QString &text, const Question *question, Place place)
    {
        qsizetype open = text.indexOf(u'{');
        if (open < 0)
            return text;
        QString result;
        qsizetype last = 0;
        while (open >= 0) {
            const qsizetype close = text.indexOf(u'}', open);
            if (close < 0)
                break;
            result += QStringView(text).sliced(last, open - last);
            const QString name = text.sliced(open + 1, close - open - 1);
            if (const auto value = valueOf(name, question))
                result += *value;
            else
                m_problems.append(
                    Error{ErrorCode::UnknownPlaceholder, {u'{' + name + u'}'}, {}, place()});
            last = close + 1;
            open = text.indexOf(u'{', last);
        }
        return result + text.sliced(last);
    }

    std::optional<QString> valueOf(const QString &name, const Question *question)
    {
        const bool isEdge = !name.isEmpty() && name.at(0) >= u'1' && name.at(0) <= u'4'
            && (name.size() == 1
                || (name.size() == 3 && u"+-"_s.contains(name.at(1)) && name.at(2) == u'1'));
        if (!isEdge) {
            const auto fact = m_facts.constFind(name);
            return fact == m_facts.constEnd() ? std::nullopt : std::optional(*fact);
        }
        const auto edge = question ? edgeOf(*question, name.at(0).digitValue()) : std::nullopt;
        const int beside = name.size() == 1 ? 0 : name.at(1) == u'-' ? -1 : 1;
        if (!edge || (beside != 0 && !edge->isWhole()))
            return std::nullopt;
        return written(beside == 0 ? *edge : Decimal(edge->unscaled() + beside));
    }

    // In the words' language. Few edges stand in many sentences, and a locale takes its time.
    QString written(const Decimal &number)
    {
        QString &text = m_written[{number.unscaled(), number.decimals()}];
        if (text.isEmpty())
            text = number.toUserText(m_texts.locale);
        return text;
    }

    static std::optional<Decimal> edgeOf(const Question &question, int level)
    {
        const auto index = static_cast<size_t>(level - 1);
        if (const auto *checklist = std::get_if<ChecklistKind>(&question.kind))
            return Decimal(checklist->edges[index]);
        if (const auto *measure = std::get_if<MeasureKind>(&question.kind)) {
            const Edge &edge = measure->edges[index];
            if (edge.rule == Edge::Rule::Reaches || edge.rule == Edge::Rule::Beyond)
                return edge.at;
        }
        return std::nullopt;
    }

    const Questionnaire &m_questionnaire;
    Errors &m_problems;
    Texts m_texts;
    std::array<LevelText, kLevels> m_scale;
    QHash<QString, QString> m_facts; // by placeholder; in the words' language
    QHash<std::pair<qint64, int>, QString> m_written; // by unscaled value and decimals
};

} // namespace

ResultOrAll<Texts> loadTexts(const ContentFile &words, const Questionnaire &questionnaire)
{
    const auto parsed = parseJsonObject(words.json);
    if (!parsed)
        return tl::unexpected(reading::inFile({parsed.error()}, words.name));
    Errors problems;
    Texts result = TextsLoader(questionnaire, problems).load(*parsed);
    if (!problems.isEmpty())
        return tl::unexpected(reading::inFile(problems, words.name));
    return result;
}

} // namespace core
