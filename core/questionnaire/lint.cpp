#include "core/questionnaire/lint.h"

#include "core/base/jsontext.h"
#include "core/questionnaire/loader.h"

#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

using TextsByPointer = QMap<QString, QString>;

void collectTexts(const QJsonValue &value, const QString &pointer, TextsByPointer &texts)
{
    if (value.isString()) {
        texts.insert(pointer, value.toString());
    } else if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i)
            collectTexts(array.at(i), pointerTo(pointer, i), texts);
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto entry = object.begin(); entry != object.end(); ++entry)
            collectTexts(*entry, pointerTo(pointer, entry.key()), texts);
    }
}

QStringList placeholdersOf(const QString &text)
{
    static const QRegularExpression shape(u"\\{[^}]*\\}"_s);
    QStringList found;
    for (const auto &match : shape.globalMatch(text))
        found.append(match.captured());
    found.sort();
    return found;
}

bool isUntidy(const QString &text)
{
    return text.contains(u"  "_s) || text.contains(u'"') || text.contains(u'\'')
        || text != text.trimmed();
}

// Words of the questionnaire stand under these keys; the rest of a file is names for machines.
bool isProse(const QString &pointer)
{
    return pointer != u"/$schema"_s && pointer != u"/format"_s && pointer != u"/questionnaire"_s
        && pointer != u"/language"_s;
}

// How many texts each language has is its own affair only for the suggestions of regions.
bool isPaired(const QString &pointer)
{
    return isProse(pointer) && !pointer.startsWith(u"/regions/"_s);
}

void appendFrom(const Errors &found, const QString &file, Errors &problems)
{
    for (Error problem : found) {
        problem.file = file;
        problems.append(problem);
    }
}

void compare(const ContentFile &file,
    const TextsByPointer &texts,
    const ContentFile &firstFile,
    const TextsByPointer &first,
    Errors &problems)
{
    for (auto entry = first.begin(); entry != first.end(); ++entry) {
        if (!isPaired(entry.key()))
            continue;
        const auto other = texts.constFind(entry.key());
        if (other == texts.constEnd())
            problems.append(
                Error{ErrorCode::MissingWords, {firstFile.name}, file.name, entry.key()});
        else if (placeholdersOf(*other) != placeholdersOf(*entry))
            problems.append(
                Error{ErrorCode::PlaceholdersDiffer, {firstFile.name}, file.name, entry.key()});
    }
    for (auto entry = texts.begin(); entry != texts.end(); ++entry) {
        if (isPaired(entry.key()) && !first.contains(entry.key()))
            problems.append(
                Error{ErrorCode::UnexpectedWords, {firstFile.name}, file.name, entry.key()});
    }
}

} // namespace

Errors lint(const ContentFile &structure, const QList<ContentFile> &words)
{
    Errors problems;
    const auto questionnaire = loadQuestionnaire(structure.json);
    if (!questionnaire)
        appendFrom(questionnaire.error(), structure.name, problems);
    QList<TextsByPointer> all;
    for (const ContentFile &file : words) {
        TextsByPointer texts;
        if (questionnaire) {
            if (const auto loaded = loadTexts(file.json, *questionnaire); !loaded)
                appendFrom(loaded.error(), file.name, problems);
        }
        if (const auto json = parseJsonObject(file.json))
            collectTexts(*json, {}, texts);
        else if (!questionnaire)
            appendFrom({json.error()}, file.name, problems);
        for (auto entry = texts.begin(); entry != texts.end(); ++entry) {
            if (isProse(entry.key()) && isUntidy(*entry))
                problems.append(Error{ErrorCode::UntidyText, {*entry}, file.name, entry.key()});
        }
        if (!all.isEmpty())
            compare(file, texts, words.first(), all.first(), problems);
        all.append(texts);
    }
    return problems;
}

} // namespace core
