#include "app/commands/shared.h"
#include "app/reporting.h"

namespace app {

int report(const Context &context)
{
    const QString &language = context.invocation.language;
    // Asked first, so that a wrong language is told before anything is read.
    if (!context.content.languages().contains(language))
        return failWith(context, core::Error{core::ErrorCode::LanguageUnknown, {language}});
    const auto assessment = assessmentOf(context);
    if (!assessment)
        return failWith(context, assessment.error());
    const QDate on = context.invocation.on.value_or(dayOf(*assessment, context.clock));
    const core::report::Request request{
        .language = language, .terms = {.on = on}, .withTrace = context.invocation.trace};
    const auto written
        = writeReport(context.content, *assessment, request, context.invocation.output);
    return written ? Done : failWith(context, written.error());
}

} // namespace app
