#include "app/content.h"
#include "app/reporting.h"
#include "bench/figures.h"
#include "core/exchange/exchange.h"
#include "ui/print/pdf.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QHashSeed>
#include <QPainter>
#include <QPdfWriter>

#include <cstring>

using namespace Qt::Literals::StringLiterals;

namespace {

// The yardstick of a report: the same number of pages with forty plain lines each, straight into
// QPdfWriter.
void plainPages(int pages)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    QPainter painter(&writer);
    for (int page = 0; page < pages; ++page) {
        if (page > 0)
            writer.newPage();
        for (int line = 0; line < 40; ++line)
            painter.drawText(QPointF(0, 200.0 * (line + 1)),
                u"Quaranta righe di testo per pagina, senza altro."_s);
    }
}

void measureReport(const ui::Content &content, const core::Assessment &sample)
{
    for (const QString &language : content.languages()) {
        const core::report::Request request{
            .language = language, .terms = {.on = sample.lastChange.date()}};
        const auto document = app::reportDocument(content, sample, request);
        if (!document)
            qFatal("no report");
        const int pages = print::Pages(*document).count();
        const double report = bench::processorNs(7, 1, [&] {
            const auto built = app::reportDocument(content, sample, request);
            if (!built || !print::toPdf(*built))
                qFatal("no report");
        });
        const double plain = bench::processorNs(7, 1, [&] { plainPages(pages); });
        bench::print(u"one report, %1, %2 pages"_s.arg(language).arg(pages),
            bench::milliseconds(report),
            bench::milliseconds(plain),
            report / plain,
            u"under 200 ms"_s);
    }
}

} // namespace

int main(int argc, char **argv)
{
    QHashSeed::setDeterministicGlobalSeed();
    if (argc > 1 && std::strcmp(argv[1], bench::kWindowArgument) == 0)
        return bench::paintWindow(argc, argv);
    if (argc > 1 && std::strcmp(argv[1], bench::kYardstickArgument) == 0)
        return bench::paintYardstick(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    if (argc > 1 && std::strcmp(argv[1], bench::kAnsweringArgument) == 0)
        return bench::answerInWindow(argc, argv);
    if (argc > 1 && std::strcmp(argv[1], bench::kSearchArgument) == 0)
        return bench::searchInWindow(argc, argv);
    QGuiApplication application(argc, argv);
    const auto content = app::loadContent();
    const auto sample = content
        ? core::exchange::fromJson(app::sampleJson(), content->questionnaire)
        : core::fail(core::ErrorCode::FileMissing);
    if (!sample)
        qFatal("the bundled content does not load");
    bench::measureStartup(QCoreApplication::applicationFilePath());
    bench::measureScoring(*content, *sample);
    bench::measureAnswering(QCoreApplication::applicationFilePath());
    bench::measureLoading();
    bench::measureStoring();
    measureReport(*content, *sample);
    return 0;
}
