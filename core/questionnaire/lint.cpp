#include "core/questionnaire/lint.h"

#include "core/base/jsontext.h"
#include "core/questionnaire/loader.h"
#include "core/questionnaire/origin.h"
#include "core/questionnaire/prose.h"
#include "core/questionnaire/reading.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

QStringList placeholdersOf(const QString &text)
{
    static const QRegularExpression shape(u"\\{[^}]*\\}"_s);
    QStringList found;
    for (const auto &match : shape.globalMatch(text))
        found.append(match.captured());
    found.sort();
    return found;
}

// What one of two languages has and the other has not.
void compare(const ContentFile &file,
    const TextsByPointer &texts,
    const ContentFile &sourceFile,
    const TextsByPointer &source,
    Errors &problems)
{
    const auto note = [&](ErrorCode code, const QString &pointer) {
        problems.append(Error{code, {sourceFile.name}, file.name, pointer});
    };
    for (auto entry = source.begin(); entry != source.end(); ++entry) {
        if (!prose::isPaired(entry.key()))
            continue;
        const auto other = texts.constFind(entry.key());
        if (other == texts.constEnd())
            note(ErrorCode::MissingWords, entry.key());
        else if (placeholdersOf(*other) != placeholdersOf(*entry))
            note(ErrorCode::PlaceholdersDiffer, entry.key());
    }
    for (auto entry = texts.begin(); entry != texts.end(); ++entry) {
        if (prose::isPaired(entry.key()) && !source.contains(entry.key()))
            note(ErrorCode::UnexpectedWords, entry.key());
    }
}

// Five levels that read alike cannot be chosen between.
Errors alikeLevels(const Questionnaire &questionnaire, const Texts &texts)
{
    Errors problems;
    for (const QuestionId &id : questionnaire.questionsInOrder()) {
        const auto &levels = texts.questions.value(id).levels;
        for (size_t a = 0; a < levels.size(); ++a) {
            for (size_t b = a + 1; b < levels.size(); ++b) {
                if (levels[a].text == levels[b].text)
                    problems.append(Error{ErrorCode::LevelsAlike,
                        {QString::number(a), QString::number(b)},
                        {},
                        u"/questions/%1/levels"_s.arg(id.text)});
            }
        }
    }
    return problems;
}

// Whether the history knows every question as it is worded today.
Errors oldFingerprints(
    const LanguageFiles &files, const Questionnaire &questionnaire, const Texts &texts)
{
    const auto history = loadHistory(files.history, questionnaire, files.language);
    if (!history)
        return history.error();
    Errors problems;
    for (const QuestionId &id : questionnaire.questionsInOrder()) {
        if (history->now.value(id) != fingerprint(*questionnaire.find(id), texts))
            problems.append(Error{ErrorCode::FingerprintOld,
                {id.text},
                files.history.name,
                u"/questions/%1/now"_s.arg(id.text)});
    }
    return problems;
}

Errors lintLanguage(const LanguageFiles &files,
    const TextsByPointer &texts,
    const ResultOrAll<Questionnaire> &questionnaire)
{
    Errors problems;
    if (questionnaire) {
        const auto words = loadTexts(files.words, *questionnaire);
        if (words && words->language != files.language)
            problems.append(Error{
                ErrorCode::OtherLanguage, {words->language, files.language}, {}, u"/language"_s});
        if (words) {
            problems += prose::forbiddenWords(texts, words->glossary);
            problems += prose::ambiguousForms(words->glossary);
            problems += alikeLevels(*questionnaire, *words);
            problems = reading::inFile(problems, files.words.name);
            if (questionnaire->format > 1)
                problems += oldFingerprints(files, *questionnaire, *words);
        } else {
            problems += words.error();
        }
    } else if (const auto json = parseJsonObject(files.words.json); !json) {
        problems += reading::inFile({json.error()}, files.words.name);
    }
    return problems + reading::inFile(prose::untidiness(texts), files.words.name);
}

} // namespace

Errors lint(const QuestionnaireFiles &files)
{
    const auto questionnaire = loadQuestionnaire(files.structure, files.rules);
    Errors problems = questionnaire ? Errors() : questionnaire.error();
    TextsByPointer source;
    for (const LanguageFiles &language : files.languages) {
        const TextsByPointer texts = prose::textsOf(language.words.json);
        problems += lintLanguage(language, texts, questionnaire);
        if (&language == &files.languages.first()) {
            source = texts;
            continue;
        }
        const ContentFile &sourceFile = files.languages.first().words;
        compare(language.words, texts, sourceFile, source, problems);
        if (questionnaire && questionnaire->format > 1)
            problems += originProblems(language, texts, sourceFile.name, source);
    }
    if (problems.size() > kMostShown) {
        const qsizetype more = problems.size() - kMostShown;
        problems.resize(kMostShown);
        problems.append(Error{ErrorCode::MoreProblems, {QString::number(more)}});
    }
    return problems;
}

TextsByPointer proseOf(const ContentFile &words)
{
    TextsByPointer texts = prose::textsOf(words.json);
    texts.removeIf(
        [](std::pair<const QString &, QString &> entry) { return !prose::isProse(entry.first); });
    return texts;
}

} // namespace core
