#include "app/commands/commands.h"
#include "app/files.h"
#include "core/report/review.h"
#include "ui/print/html.h"
#include "ui/print/pdf.h"
#include "ui/print/reportwords.h"

using namespace Qt::Literals::StringLiterals;

namespace app {

using core::Error;
using core::ErrorCode;

namespace {

// The languages to show, the first of which labels are in: of both, that of the messages.
core::Result<QStringList> languagesOf(const Context &context)
{
    const QString &asked = context.invocation.language;
    QStringList there = context.content.languages();
    if (!asked.isEmpty() && asked != u"both"_s) {
        if (!there.contains(asked))
            return core::fail(ErrorCode::LanguageUnknown, {asked});
        return QStringList{asked};
    }
    const qsizetype own = there.indexOf(context.language);
    if (own > 0)
        there.move(own, 0);
    return there;
}

core::Result<QByteArray> bytesOf(const core::report::Document &document, const QString &path)
{
    if (path.endsWith(".html"_L1, Qt::CaseInsensitive))
        return print::toHtml(document);
    if (path.endsWith(".pdf"_L1, Qt::CaseInsensitive))
        return print::toPdf(document);
    return core::fail(Error{ErrorCode::FileKindUnknown, {u".html, .pdf"_s}, path});
}

} // namespace

int show(const Context &context)
{
    const auto languages = languagesOf(context);
    if (!languages)
        return failWith(context, languages.error());
    const print::ReportWords words(languages->first());
    core::report::ReviewSource source{
        context.content.questionnaire, {}, {}, words, QStringLiteral(CSP_VERSION)};
    for (const QString &language : *languages) {
        source.languages.append(&context.content.in(language));
        source.languageNames.append(
            print::ReportWords(language).phrase(core::report::Phrase::LanguageName));
    }
    const QString &path = context.invocation.output;
    const auto written
        = bytesOf(core::report::review(source), path).and_then([&path](const QByteArray &bytes) {
              return writeFile(path, bytes);
          });
    return written ? Done : failWith(context, written.error());
}

} // namespace app
