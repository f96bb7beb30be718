#include "core/report/review.h"

#include "core/report/reviewparts.h"
#include "core/report/sections.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace core::report {

namespace {

using Part = QList<Block> (*)(const ReviewSource &);

// The order of the document.
constexpr std::array<Part, 6> kParts = {
    reviewWeights, reviewFacts, reviewQuestions, reviewEligibility, reviewGlossary, reviewSources};

constexpr int kLabelShare = 2;
constexpr int kTextShare = 5;

QList<Block> front(const ReviewSource &source, const QString &title)
{
    const Words &words = source.words;
    const Questionnaire &questionnaire = source.questionnaire;
    int capabilities = 0;
    for (const Group &group : questionnaire.groups)
        capabilities += static_cast<int>(group.capabilities.size());
    const int questions = static_cast<int>(questionnaire.questionsInOrder().size());
    return {Brand{u"CSP Readiness"_s},
        Space{2},
        Heading{.level = 1, .text = title},
        Paragraph{.text = words.phrase(Phrase::ReviewLead), .style = Paragraph::Style::Lead},
        KeyValues{{
            {words.phrase(Phrase::KeyQuestionnaire),
                listed(words,
                    {words.phrase(Phrase::Capabilities, {}, capabilities),
                        words.phrase(Phrase::Questions, {}, questions)})},
            {words.phrase(Phrase::ReviewVersion), questionnaire.version},
            {words.phrase(Phrase::ReviewAsOf), dateText(source, questionnaire.asOf)},
            {words.phrase(Phrase::ReviewLanguages), listed(words, source.languageNames)},
            {words.phrase(Phrase::KeyProgram), u"CSP Readiness "_s + source.programVersion},
        }},
        Paragraph{.text = words.phrase(Phrase::ReviewOwn),
            .style = Paragraph::Style::Boxed,
            .boldStart = words.phrase(Phrase::ReviewOwnStart)}};
}

} // namespace

Document review(const ReviewSource &source)
{
    const Words &words = source.words;
    const QString title = words.phrase(Phrase::ReviewTitle,
        {inEveryLanguage(source, [](const Texts &texts) { return texts.title; })});
    Document document;
    document.language = source.languages.first()->language;
    document.title = title;
    document.author = u"CSP Readiness "_s + source.programVersion;
    document.runningHead = title;
    document.footer = words.phrase(Phrase::Footer);
    document.pageOf = words.phrase(Phrase::PageOf, {u"%1"_s, u"%2"_s});
    document.blocks = front(source, title);
    for (const Part part : kParts)
        document.blocks += part(source);
    return document;
}

QString inEveryLanguage(const ReviewSource &source, const TextOf &textOf)
{
    QStringList texts;
    for (const Texts *language : source.languages) {
        const QString text = textOf(*language);
        if (!texts.contains(text))
            texts.append(text);
    }
    return texts.join(u" · "_s);
}

SideBySide::SideBySide(const ReviewSource &source, const QString &title)
    : m_source(source)
{
    m_table.title = title;
    m_table.headsRows = true;
    m_table.columns.append({.title = {}, .share = kLabelShare});
    for (qsizetype i = 0; i < source.languages.size(); ++i) {
        m_table.columns.append({.title = source.languageNames.at(i),
            .share = kTextShare,
            .language = source.languages.at(i)->language});
    }
}

void SideBySide::add(const QString &label, const TextOf &textOf)
{
    QStringList cells{label};
    bool isAnySaid = false;
    for (const Texts *texts : m_source.languages) {
        cells.append(textOf(*texts));
        isAnySaid = isAnySaid || !cells.last().isEmpty();
    }
    if (isAnySaid)
        m_table.rows.append({cells});
}

QString dateText(const ReviewSource &source, QDate date)
{
    return date.isValid()
        ? source.languages.first()->locale.toString(date, source.words.phrase(Phrase::DatePattern))
        : QString();
}

QString sourcesText(const ReviewSource &source, const QStringList &ids)
{
    QStringList names;
    for (const QString &id : ids)
        names.append(id == u"own"_s ? source.words.phrase(Phrase::ReviewOwnJudgement) : id);
    return source.words.phrase(Phrase::ReviewSources, {names.join(u", "_s)});
}

} // namespace core::report
