#include "app/reporting.h"

#include "app/files.h"
#include "core/report/report.h"
#include "ui/print/pdf.h"
#include "ui/print/reportwords.h"

using namespace Qt::Literals::StringLiterals;

namespace app {

using core::Error;
using core::ErrorCode;

core::Result<core::report::Document> reportDocument(const ui::Content &content,
    const core::Assessment &assessment,
    const core::report::Request &request)
{
    if (!content.languages().contains(request.language))
        return core::fail(ErrorCode::LanguageUnknown, {request.language});
    const print::ReportWords words(request.language);
    const auto readiness
        = core::readiness::assess(content.questionnaire, assessment, request.terms);
    return core::report::build({content.questionnaire,
        content.in(request.language),
        words,
        assessment,
        readiness,
        QStringLiteral(CSP_VERSION),
        request.withTrace});
}

core::Result<void> writeReport(const ui::Content &content,
    const core::Assessment &assessment,
    const core::report::Request &request,
    const QString &path)
{
    const auto document = reportDocument(content, assessment, request);
    if (!document)
        return core::fail(document.error());
    const auto pdf = print::toPdf(*document);
    if (!pdf)
        return core::fail(pdf.error());
    return writeFile(path, *pdf);
}

} // namespace app
