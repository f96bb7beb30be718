#include "core/exchange/factsjson.h"

#include "core/assessment/factchecking.h"
#include "core/exchange/exchange.h"
#include "core/exchange/pieces.h"

using namespace Qt::Literals::StringLiterals;

namespace core::exchange {

namespace {

struct FactWriter
{
    QJsonObject operator()(const YesOrNo &answer) const { return {{u"yes"_s, answer.yes}}; }
    QJsonObject operator()(const ChosenOption &answer) const
    {
        return {{u"option"_s, answer.option}};
    }
    QJsonObject operator()(const Amount &answer) const
    {
        return {{u"amount"_s,
            QJsonObject{{u"value"_s, answer.value.toJson()},
                {u"currency"_s, answer.currency},
                {u"dollars"_s, answer.dollars.toJson()}}}};
    }
    QJsonObject operator()(const OnDay &answer) const
    {
        return {{u"day"_s, answer.day.toString(Qt::ISODate)}};
    }
    QJsonObject operator()(const InMonth &answer) const
    {
        return {{u"month"_s, monthText(answer.month)}};
    }
    QJsonObject operator()(const Regions &answer) const
    {
        return {{u"regions"_s, QJsonArray::fromStringList(answer.regions)}};
    }
    QJsonObject operator()(const Designations &answer) const
    {
        QJsonArray list;
        for (const Designation &each : answer.list) {
            QJsonObject json{{u"area"_s, each.area}};
            if (each.score)
                json.insert("score"_L1, each.score->toJson());
            if (each.endsOn)
                json.insert("endsOn"_L1, each.endsOn->toString(Qt::ISODate));
            list.append(json);
        }
        return {{u"designations"_s, list}};
    }
    QJsonObject operator()(const Statuses &answer) const
    {
        QJsonObject byItem;
        for (auto status = answer.byItem.begin(); status != answer.byItem.end(); ++status)
            byItem.insert(status.key(), *status);
        return {{u"statuses"_s, byItem}};
    }
};

// The fields of one kind under `key`.
template <typename Kind, typename Text>
void putFields(QJsonObject &fact, const Fact &from, QLatin1StringView key, Text text)
{
    QJsonObject fields;
    for (auto field = from.fields.begin(); field != from.fields.end(); ++field) {
        if (const auto *value = std::get_if<Kind>(&*field))
            fields.insert(field.key(), text(*value));
    }
    if (!fields.isEmpty())
        fact.insert(key, fields);
}

Decimal requiredDecimal(JsonReader &reader, const QString &key)
{
    if (!reader.has(key))
        reader.note(ErrorCode::MissingKey, {key});
    return reader.optionalDecimal(key).value_or(Decimal());
}

// Each text of the object under `key`, by its own key; `read` takes reader and key.
template <typename Read>
void eachIn(JsonReader &parent, const QString &key, Errors &problems, Read read)
{
    const auto object = parent.optionalObject(key);
    if (!object)
        return;
    JsonReader reader(*object, parent.pointer(key), problems);
    const QStringList keys = reader.keys();
    for (const QString &each : keys)
        read(reader, each);
}

Amount readAmount(JsonReader &parent, const QString &key, Errors &problems)
{
    JsonReader reader(parent.object(key), parent.pointer(key), problems);
    return {requiredDecimal(reader, u"value"_s),
        reader.string(u"currency"_s),
        requiredDecimal(reader, u"dollars"_s)};
}

Designations readDesignations(JsonReader &reader, const QString &key)
{
    Designations designations;
    reader.each(key, [&](JsonReader &each) {
        designations.list.append({each.string(u"area"_s),
            each.optionalDecimal(u"score"_s),
            optionalDate(each, u"endsOn"_s)});
    });
    return designations;
}

YearMonth readMonth(JsonReader &reader, const QString &key)
{
    const QString text = reader.string(key);
    const auto month = monthFromText(text);
    if (!month)
        reader.note(ErrorCode::BadMonth, {text}, key);
    return month.value_or(YearMonth());
}

Statuses readStatuses(JsonReader &parent, const QString &key, Errors &problems)
{
    Statuses statuses;
    eachIn(parent, key, problems, [&](JsonReader &reader, const QString &item) {
        statuses.byItem.insert(item, reader.string(item));
    });
    return statuses;
}

// The keys of an answer; a fact holds at most one of them.
const QStringList &answerKeys()
{
    static const QStringList keys{u"yes"_s,
        u"option"_s,
        u"amount"_s,
        u"day"_s,
        u"month"_s,
        u"regions"_s,
        u"designations"_s,
        u"statuses"_s};
    return keys;
}

std::optional<FactAnswer> readAnswer(JsonReader &reader, Errors &problems)
{
    QStringList present = answerKeys();
    present.removeIf([&](const QString &key) { return !reader.has(key); });
    if (present.isEmpty())
        return std::nullopt;
    const QString &key = present.first();
    if (present.size() > 1) {
        reader.note(ErrorCode::SeveralStates, {reader.pointer().section(u'/', -1)});
        for (const QString &each : present)
            reader.any(each);
        return std::nullopt;
    }
    if (key == u"yes"_s)
        return YesOrNo{reader.flag(key)};
    if (key == u"option"_s)
        return ChosenOption{reader.string(key)};
    if (key == u"amount"_s)
        return readAmount(reader, key, problems);
    if (key == u"day"_s)
        return OnDay{optionalDate(reader, key).value_or(QDate())};
    if (key == u"month"_s)
        return InMonth{readMonth(reader, key)};
    if (key == u"regions"_s)
        return Regions{reader.optionalStrings(key)};
    if (key == u"designations"_s)
        return readDesignations(reader, key);
    return readStatuses(reader, key, problems);
}

Fact readFact(JsonReader &reader, Errors &problems)
{
    Fact fact;
    fact.answer = readAnswer(reader, problems);
    const auto take = [&](JsonReader &from, const QString &id, const FactField &field) {
        if (fact.fields.contains(id))
            from.note(ErrorCode::RepeatedItem, {reader.pointer().section(u'/', -1), id}, id);
        fact.fields.insert(id, field);
    };
    eachIn(reader, u"texts"_s, problems, [&](JsonReader &texts, const QString &id) {
        take(texts, id, texts.string(id));
    });
    eachIn(reader, u"dates"_s, problems, [&](JsonReader &dates, const QString &id) {
        take(dates, id, optionalDate(dates, id).value_or(QDate()));
    });
    eachIn(reader, u"months"_s, problems, [&](JsonReader &months, const QString &id) {
        take(months, id, readMonth(months, id));
    });
    return fact;
}

} // namespace

QJsonObject factToJson(const Fact &fact)
{
    QJsonObject json = fact.answer ? std::visit(FactWriter{}, *fact.answer) : QJsonObject();
    putFields<QString>(json, fact, "texts"_L1, [](const QString &text) { return text; });
    putFields<QDate>(json, fact, "dates"_L1, [](QDate day) { return day.toString(Qt::ISODate); });
    putFields<YearMonth>(json, fact, "months"_L1, monthText);
    return json;
}

Result<Fact> factFromJson(const QJsonObject &json) { return readWhole(json, readFact); }

QJsonObject factsToJson(const Facts &facts)
{
    QJsonObject json;
    for (auto fact = facts.begin(); fact != facts.end(); ++fact)
        json.insert(fact.key(), factToJson(*fact));
    return json;
}

Facts readFacts(JsonReader &root, const Questionnaire &questionnaire, Errors &problems)
{
    Facts facts;
    eachIn(root, u"facts"_s, problems, [&](JsonReader &all, const QString &id) {
        const EligibilityQuestion *question = eligibilityQuestion(questionnaire, id);
        if (!question) {
            all.any(id);
            all.note(ErrorCode::UnknownQuestion, {id}, id);
            return;
        }
        const qsizetype before = problems.size();
        Fact fact;
        {
            JsonReader reader(all.object(id), all.pointer(id), problems);
            fact = readFact(reader, problems);
        }
        if (problems.size() > before)
            return;
        if (const auto checked = checkFact(*question, fact); !checked)
            noteAt(all.pointer(id), checked.error(), problems);
        else if (!fact.isEmpty())
            facts.insert(id, fact);
    });
    return facts;
}

} // namespace core::exchange
