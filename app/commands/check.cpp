#include "app/commands/commands.h"
#include "app/content.h"
#include "ui/support/errorwords.h"

#include <QCoreApplication>

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
};

} // namespace

// Takes no Context: a questionnaire that does not load is just what this command is for.
int check(QTextStream &out, QTextStream &err)
{
    const ContentFiles files = bundledFiles();
    const core::Errors problems = core::lint(files.structure, files.words);
    for (const core::Error &problem : problems)
        err << ui::ErrorWords::withPlace(problem) << '\n';
    if (!problems.isEmpty())
        return NotInOrder;
    out << Words::inOrder(static_cast<int>(files.words.size())) << '\n';
    return Done;
}

} // namespace app
