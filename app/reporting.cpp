#include "app/reporting.h"

#include "app/files.h"
#include "core/report/report.h"
#include "ui/print/pdf.h"
#include "ui/print/reportwords.h"

using namespace Qt::Literals::StringLiterals;

namespace app {

using core::Error;
using core::ErrorCode;

core::Result<core::report::Document> reportDocument(
    const ui::Content &content, const core::Assessment &assessment, const QString &language)
{
    if (!content.languages().contains(language))
        return core::fail(ErrorCode::LanguageUnknown, {language});
    const print::ReportWords words(language);
    const auto card = core::scoring::score(content.questionnaire, assessment);
    return core::report::build({content.questionnaire,
        content.in(language),
        words,
        assessment,
        card,
        QStringLiteral(CSP_VERSION)});
}

core::Result<void> writeReport(const ui::Content &content,
    const core::Assessment &assessment,
    const QString &language,
    const QString &path)
{
    const auto document = reportDocument(content, assessment, language);
    if (!document)
        return core::fail(document.error());
    const auto pdf = print::toPdf(*document);
    if (!pdf)
        return core::fail(pdf.error());
    return writeFile(path, *pdf);
}

} // namespace app
