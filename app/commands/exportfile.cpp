#include "app/commands/shared.h"
#include "app/files.h"
#include "core/exchange/exchange.h"

#include <QUuid>

namespace app {

int exportFile(const Context &context)
{
    const QUuid id(context.invocation.argument);
    if (id.isNull())
        return failWith(
            context, core::Error{core::ErrorCode::BadId, {context.invocation.argument}});
    const auto assessment = assessmentOf(context);
    if (!assessment)
        return failWith(context, assessment.error());
    const auto written = writeFile(context.invocation.output, core::exchange::toJson(*assessment));
    return written ? Done : failWith(context, written.error());
}

} // namespace app
