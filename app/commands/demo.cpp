#include "app/commands/scoretext.h"
#include "app/content.h"
#include "app/reporting.h"
#include "core/exchange/exchange.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::Literals::StringLiterals;

namespace app {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Demo)

public:
    static QString fictitious() { return tr("Sample data: the company does not exist."); }
    static QString written(const QString &path)
    {
        //: %1 is a file
        return tr("Report written: %1").arg(path);
    }
};

} // namespace

int demo(const Context &context)
{
    auto sample = core::exchange::fromJson(sampleJson(), context.content.questionnaire);
    if (!sample)
        return failWith(context, sample.error());
    const QString asked = context.invocation.output;
    const QDir folder(asked.isEmpty() ? QDir::currentPath() : asked);
    if (!folder.exists() && !QDir().mkpath(folder.path()))
        return failWith(context,
            core::Error{core::ErrorCode::FileNotWritable, {qt_error_string()}, folder.path(), {}});
    context.out << Words::fictitious() << '\n';
    const core::readiness::Terms terms{.on = dayOf(*sample, context.clock)};
    printScorecard(
        context, *sample, core::readiness::assess(context.content.questionnaire, *sample, terms));
    context.out << '\n';
    for (const QString &language : context.content.languages()) {
        const QString path
            = folder.absoluteFilePath(u"csp-readiness-sample-%1.pdf"_s.arg(language));
        const core::report::Request request{.language = language, .terms = terms};
        if (const auto written = writeReport(context.content, *sample, request, path); !written)
            return failWith(context, written.error());
        context.out << Words::written(path) << '\n';
    }
    return Done;
}

} // namespace app
