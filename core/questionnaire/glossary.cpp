#include "core/questionnaire/glossary.h"

#include <algorithm>

namespace core {

namespace {

struct Found
{
    qsizetype at = 0;
    qsizetype length = 0;
    qsizetype term = 0;
};

bool isWordEdge(const QString &text, qsizetype at)
{
    return at < 0 || at >= text.size() || !text.at(at).isLetterOrNumber();
}

void findAll(const QString &text, const QString &form, qsizetype term, QList<Found> &found)
{
    for (qsizetype at = text.indexOf(form, 0, Qt::CaseInsensitive); at >= 0;
         at = text.indexOf(form, at + 1, Qt::CaseInsensitive)) {
        if (isWordEdge(text, at - 1) && isWordEdge(text, at + form.size()))
            found.append({at, form.size(), term});
    }
}

} // namespace

QList<qsizetype> termsIn(const QString &text, const QList<Term> &glossary)
{
    QList<Found> found;
    for (qsizetype i = 0; i < glossary.size(); ++i) {
        findAll(text, glossary.at(i).term, i, found);
        for (const QString &form : glossary.at(i).forms)
            findAll(text, form, i, found);
    }
    std::ranges::sort(found, [](const Found &a, const Found &b) {
        return a.at != b.at ? a.at < b.at : a.length > b.length;
    });
    QList<qsizetype> terms;
    qsizetype end = 0;
    for (const Found &each : found) {
        if (each.at < end)
            continue; // inside a longer term
        end = each.at + each.length;
        if (!terms.contains(each.term))
            terms.append(each.term);
    }
    return terms;
}

QString wholeText(const QuestionTexts &question)
{
    QStringList parts{question.text};
    for (const LevelText &level : question.levels)
        parts.append(level.text);
    for (const auto *words : {&question.items, &question.choices, &question.conditions}) {
        QStringList ids = words->keys();
        ids.sort();
        for (const QString &id : ids)
            parts.append(words->value(id));
    }
    return parts.join(u'\n');
}

} // namespace core
