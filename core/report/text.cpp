#include "core/report/blocks.h"

using namespace Qt::Literals::StringLiterals;

namespace core::report {

namespace {

QString millipoints(std::optional<scoring::Millipoints> value)
{
    return value ? QString::number(*value) : u"none"_s;
}

// The bar as a golden sees it: what is drawn, in millipoints.
QString drawn(const scoring::Readings &readings)
{
    return u"[floor %1, so far %2, ceiling %3, coverage %4]"_s.arg(millipoints(readings.floor),
        millipoints(readings.soFar),
        millipoints(readings.ceiling),
        QString::number(readings.coverage));
}

QString scaleText(const Scale &scale)
{
    QStringList bands = scale.bands;
    for (qsizetype i = 0; i < scale.ticks.size() && i + 1 < bands.size(); ++i)
        bands[i + 1] += u" from "_s + QString::number(scale.ticks.at(i));
    return bands.join(u", "_s);
}

// One overload a block: the compiler names a block that has none.
class Writer
{
public:
    void operator()(const Brand &brand) { line(u"(mark) "_s + brand.name); }

    void operator()(const Heading &heading)
    {
        line(QString());
        const QString id = heading.id.isEmpty() ? QString() : heading.id + u' ';
        line(QString(heading.level, u'#') + u' ' + id + heading.text);
        optionalLine(u"  "_s, heading.detail);
    }

    void operator()(const Paragraph &paragraph)
    {
        const QString start
            = paragraph.boldStart.isEmpty() ? QString() : u'*' + paragraph.boldStart + u"* "_s;
        lines(styleMark(paragraph.style), start + paragraph.text);
    }

    void operator()(const KeyValues &values)
    {
        for (const KeyValues::Row &row : values.rows)
            lines(row.key + u": "_s, row.value);
    }

    void operator()(const Table &table)
    {
        QStringList titles;
        for (const Table::Column &column : table.columns)
            titles.append(column.title);
        line(u"table "_s + table.title);
        line(u"| "_s + titles.join(u" | "_s));
        for (const Table::Row &row : table.rows)
            line((row.isStrong ? u"|* "_s : u"| "_s) + row.cells.join(u" | "_s));
    }

    void operator()(const Verdict &verdict)
    {
        line(verdict.label + u": "_s + verdict.band);
        optionalLine(u"  "_s, verdict.detail);
        line(verdict.scoreLabel + u": "_s + verdict.score + u", "_s + verdict.coverage);
        line(u"  "_s + drawn(verdict.readings));
        line(u"  "_s + scaleText(verdict.scale));
    }

    void operator()(const Score &score)
    {
        optionalLine(score.label + u": "_s, score.value);
        line((score.value.isEmpty() ? score.label + u": "_s : u"  "_s) + score.figures);
        line(u"  "_s + drawn(score.readings));
    }

    void operator()(const Bars &bars)
    {
        line(u"bars "_s + bars.title);
        line(u"| "_s + bars.columns.join(u" | "_s));
        for (const Bars::Bar &bar : bars.bars) {
            const QString id = bar.id.isEmpty() ? QString() : bar.id + u' ';
            line((bar.isStrong ? u"|* "_s : u"| "_s) + id + bar.label + u" | "_s
                + bar.cells.join(u" | "_s));
        }
    }

    void operator()(const QuestionBlock &block)
    {
        const QString worth = block.worth.isEmpty() ? QString() : u", "_s + block.worth;
        line(QString());
        line(block.id + u" "_s + block.question);
        line(u"  ["_s + block.state + worth + u"] "_s + block.answer);
        for (const QString &detail : block.details)
            lines(u"  - "_s, detail);
        if (!block.note.isEmpty())
            lines(u"  > "_s, block.noteLabel + u' ' + block.note);
    }

    void operator()(const Space &) { }
    void operator()(const PageBreak &) { line(u"\n---- page ----"_s); }

    void line(const QString &text) { m_text += text + u'\n'; }

    [[nodiscard]] QString text() const { return m_text; }

private:
    static QString styleMark(Paragraph::Style style)
    {
        switch (style) {
        case Paragraph::Style::Body:
            return u""_s;
        case Paragraph::Style::Lead:
            return u"lead: "_s;
        case Paragraph::Style::Small:
            return u"small: "_s;
        case Paragraph::Style::Boxed:
            return u"boxed: "_s;
        }
        Q_UNREACHABLE();
    }

    void optionalLine(const QString &mark, const QString &text)
    {
        if (!text.isEmpty())
            line(mark + text);
    }

    // A text of several lines keeps its mark on each.
    void lines(const QString &mark, const QString &text)
    {
        for (const QString &part : text.split(u'\n'))
            line(mark + part);
    }

    QString m_text;
};

} // namespace

QString toText(const Document &document)
{
    Writer writer;
    writer.line(u"language: "_s + document.language);
    writer.line(u"title: "_s + document.title);
    writer.line(u"author: "_s + document.author);
    writer.line(u"head: "_s + document.runningHead);
    writer.line(u"foot: "_s + document.footer + u" / "_s + document.pageOf);
    writer.line(
        u"date: "_s + (document.date.isValid() ? document.date.toString(Qt::ISODate) : u"none"_s));
    for (const Block &block : document.blocks)
        std::visit(writer, block);
    return writer.text();
}

} // namespace core::report
