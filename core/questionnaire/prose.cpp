#include "core/questionnaire/prose.h"

#include "core/base/jsontext.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace core::prose {

namespace {

void collect(const QJsonValue &value, const QString &pointer, TextsByPointer &texts)
{
    if (value.isString()) {
        texts.insert(pointer, value.toString());
    } else if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i)
            collect(array.at(i), pointerTo(pointer, i), texts);
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto entry = object.begin(); entry != object.end(); ++entry)
            collect(*entry, pointerTo(pointer, entry.key()), texts);
    }
}

bool isGlossaryList(const QString &pointer)
{
    return pointer.startsWith("/glossary/"_L1)
        && (pointer.contains("/forms/"_L1) || pointer.contains("/avoid/"_L1));
}

// Sentences end; names, items and choices do not.
bool isSentence(const QString &pointer)
{
    static const QRegularExpression sentences(
        u"^/(scale/\\d/text|capabilities/[^/]+/standard|profiles/[^/]+/description"
        "|questions/[^/]+/(text|why|where|evidence|(levels|next)/\\d)"
        "|eligibility/[^/]+/(text|needs|where|evidence|next)|glossary/[^/]+/meaning)$"_s);
    return sentences.match(pointer).hasMatch();
}

bool isUntidy(const QString &text)
{
    static const QRegularExpression loosePercent(u"[^\\x{00A0}]%"_s);
    return text.contains(u"  "_s) || text.contains(u'"') || text.contains(u'\'')
        || text.contains(u"..."_s) || text != text.trimmed() || loosePercent.match(text).hasMatch();
}

// "<b>", "&amp;", "[link](…)", or a character that no keyboard types.
QString markupIn(const QString &text)
{
    static const QRegularExpression markup(
        u"<[A-Za-z/!?][^>]*>?|&(#\\w+|\\w+);|\\]\\("
        "|[\\x{0}-\\x{1F}\\x{7F}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}]"_s);
    return markup.match(text).captured();
}

bool holdsWord(const QString &text, const QString &word)
{
    const auto isEdge = [&](qsizetype at) {
        return at < 0 || at >= text.size() || !text.at(at).isLetterOrNumber();
    };
    for (qsizetype at = text.indexOf(word, 0, Qt::CaseInsensitive); at >= 0;
         at = text.indexOf(word, at + 1, Qt::CaseInsensitive)) {
        if (isEdge(at - 1) && isEdge(at + word.size()))
            return true;
    }
    return false;
}

} // namespace

bool isProse(const QString &pointer)
{
    return pointer != u"/$schema"_s && pointer != u"/format"_s && pointer != u"/questionnaire"_s
        && pointer != u"/language"_s
        && !(isGlossaryList(pointer) && pointer.contains("/avoid/"_L1));
}

bool isPaired(const QString &pointer)
{
    return isProse(pointer) && !pointer.startsWith("/regions/"_L1) && !isGlossaryList(pointer);
}

TextsByPointer textsOf(const QByteArray &words)
{
    TextsByPointer texts;
    if (const auto json = parseJsonObject(words))
        collect(*json, {}, texts);
    return texts;
}

Errors untidiness(const TextsByPointer &texts)
{
    Errors problems;
    for (auto entry = texts.begin(); entry != texts.end(); ++entry) {
        const QString &pointer = entry.key();
        const QString &text = entry.value();
        if (!isProse(pointer))
            continue;
        if (const QString markup = markupIn(text); !markup.isEmpty())
            problems.append(Error{ErrorCode::MarkupInText, {markup}, {}, pointer});
        if (isUntidy(text))
            problems.append(Error{ErrorCode::UntidyText, {text}, {}, pointer});
        if (isSentence(pointer) && !text.endsWith(u'.') && !text.endsWith(u'?'))
            problems.append(Error{ErrorCode::UnfinishedSentence, {text}, {}, pointer});
    }
    return problems;
}

Errors forbiddenWords(const TextsByPointer &texts, const QList<Term> &glossary)
{
    Errors problems;
    for (const Term &term : glossary) {
        for (const QString &word : term.avoid) {
            for (auto entry = texts.begin(); entry != texts.end(); ++entry) {
                if (isProse(entry.key()) && holdsWord(entry.value(), word))
                    problems.append(
                        Error{ErrorCode::ForbiddenWord, {word, term.term}, {}, entry.key()});
            }
        }
    }
    return problems;
}

Errors ambiguousForms(const QList<Term> &glossary)
{
    Errors problems;
    QHash<QString, QString> owners;
    for (const Term &term : glossary) {
        const QStringList forms = QStringList{term.term} + term.forms;
        for (const QString &form : forms) {
            const QString folded = form.toCaseFolded();
            if (owners.contains(folded))
                problems.append(Error{ErrorCode::FormTwice,
                    {form, owners.value(folded)},
                    {},
                    u"/glossary/%1/forms"_s.arg(term.id)});
            owners.insert(folded, term.term);
        }
    }
    return problems;
}

} // namespace core::prose
