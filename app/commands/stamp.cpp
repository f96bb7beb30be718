#include "core/questionnaire/stamp.h"

#include "app/commands/commands.h"
#include "app/contentfiles.h"
#include "app/files.h"
#include "ui/support/errorwords.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::Literals::StringLiterals;

namespace app {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Stamp)

public:
    static QString written(const QString &path)
    {
        //: %1 is the path of a file
        return tr("%1 is up to date.").arg(path);
    }
};

} // namespace

// Like check, it takes no Context: what it stamps need not be in order yet.
int stamp(const Invocation &invocation, QTextStream &out, QTextStream &err)
{
    const auto fail = [&](const core::Errors &problems) {
        for (const core::Error &problem : problems)
            err << ui::ErrorWords::withPlace(problem) << '\n';
        return BadInput;
    };
    const auto files = contentFiles(invocation.argument);
    if (!files)
        return fail({files.error()});
    QList<core::QuestionId> questions;
    for (const QString &id : invocation.further)
        questions.append({id});
    const auto change = invocation.change == u"editorial"_s ? core::WordingChange::Editorial
                                                            : core::WordingChange::Substantive;
    const auto stamped = core::stamped(*files, change, questions);
    if (!stamped)
        return fail(stamped.error());
    for (const core::ContentFile &file : *stamped) {
        const QString path = QDir(invocation.argument).filePath(file.name);
        if (const auto written = writeFile(path, file.json); !written)
            return fail({written.error()});
        out << Words::written(path) << '\n';
    }
    return Done;
}

} // namespace app
