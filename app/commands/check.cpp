#include "app/commands/commands.h"
#include "app/contentfiles.h"
#include "app/spelling.h"
#include "core/questionnaire/lint.h"
#include "ui/support/errorwords.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace app {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Check)

public:
    static QString inOrder(int languages)
    {
        return tr("The questionnaire is in order, in %n language(s).", nullptr, languages);
    }
    static QString problems(int count) { return tr("%n problem(s) found.", nullptr, count); }
};

core::Errors spellingProblems(const core::QuestionnaireFiles &files, const QString &folder)
{
    core::Errors problems;
    for (const core::LanguageFiles &language : files.languages) {
        const auto spelling
            = Spelling::forLanguage(language.language, wordList(folder, language.language));
        if (!spelling) {
            problems.append(spelling.error());
            continue;
        }
        const core::TextsByPointer texts = core::proseOf(language.words);
        for (auto entry = texts.begin(); entry != texts.end(); ++entry) {
            const QStringList unknown = (*spelling)->unknownWords(entry.value());
            for (const QString &word : unknown)
                problems.append(core::Error{core::ErrorCode::UnknownWord,
                    {word, (*spelling)->suggestions(word).join(u", "_s)},
                    language.words.name,
                    entry.key()});
        }
    }
    return problems;
}

} // namespace

// Takes no Context: a questionnaire that does not load is just what this command is for.
int check(const Invocation &invocation, QTextStream &out, QTextStream &err)
{
    const QString &folder = invocation.argument;
    const auto files = contentFiles(folder);
    if (!files) {
        err << ui::ErrorWords::withPlace(files.error()) << '\n';
        return BadInput;
    }
    core::Errors problems = core::lint(*files);
    if (invocation.spelling)
        problems += spellingProblems(*files, folder);
    for (const core::Error &problem : problems)
        err << ui::ErrorWords::withPlace(problem) << '\n';
    if (!problems.isEmpty()) {
        err << Words::problems(static_cast<int>(problems.size())) << '\n';
        return NotInOrder;
    }
    out << Words::inOrder(static_cast<int>(files->languages.size())) << '\n';
    return Done;
}

} // namespace app
