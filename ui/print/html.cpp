#include "ui/print/html.h"

#include "ui/print/typesetting.h"

#include <QXmlStreamWriter>

using namespace Qt::Literals::StringLiterals;

namespace print {

namespace {

using namespace core::report;

// No ">" in here: the writer would escape it.
constexpr auto kLook
    = ":root{color-scheme:light dark}"
      "body{font:1rem/1.5 'Noto Sans',system-ui,sans-serif;max-width:62rem;margin:2rem auto;"
      "padding:0 1rem;color:#1b1f24;background:#fff}"
      "h1,h2,h3{line-height:1.25;margin:2rem 0 .5rem}"
      "table{border-collapse:collapse;width:100%;margin:.75rem 0}"
      "caption{text-align:left;color:#57606a;padding:.25rem 0}"
      "th,td{text-align:left;vertical-align:top;padding:.35rem .75rem .35rem 0;"
      "border-bottom:1px solid #8c959f;overflow-wrap:anywhere}"
      "th{font-weight:600}th[scope=row]{font-weight:500}td.number,th.number{text-align:right}tr."
      "strong td,tr.strong th"
      "{font-weight:700}dt{font-weight:600}dd{margin:0 0 .5rem}"
      ".lead{font-size:1.15rem}.small,.detail,footer{color:#57606a}"
      ".boxed{border:1px solid #6e7781;padding:.75rem 1rem}"
      ".wide{overflow-x:auto}pre.note{white-space:pre-wrap;font:inherit;margin:.5rem 0}"
      "@media(prefers-color-scheme:dark){body{color:#e6edf3;background:#0d1117}"
      "caption,.small,.detail,footer{color:#9da7b3}a{color:#6cb6ff}}"
      "@media print{nav{display:none}tr{break-inside:avoid}}"_L1;

// One overload a block: the compiler names a block that has none.
class Writer
{
public:
    Writer(QByteArray &html, const Document &document)
        : m_xml(&html)
        , m_document(document)
    {
        html += "<!DOCTYPE html>\n";
    }

    void write()
    {
        open("html"_L1, {{"lang"_L1, m_document.language}});
        writeHead();
        m_xml.writeStartElement("body"_L1);
        writeContents();
        m_xml.writeStartElement("main"_L1);
        for (const Block &block : m_document.blocks)
            std::visit(*this, block);
        m_xml.writeEndElement();
        text("footer"_L1, {m_document.footer, m_document.author});
        m_xml.writeEndDocument();
    }

    void operator()(const Brand &brand) { text("p"_L1, {brand.name}, "detail"_L1); }

    void operator()(const Heading &heading)
    {
        const QString tag = u"h"_s + QString::number(heading.level);
        open(tag, {{"id"_L1, anchor(m_headings++)}});
        characters(heading.id.isEmpty() ? heading.text : heading.id + u' ' + heading.text);
        m_xml.writeEndElement();
        if (!heading.detail.isEmpty())
            text("p"_L1, {heading.detail}, "detail"_L1);
    }

    void operator()(const Paragraph &paragraph)
    {
        open("p"_L1, {{"class"_L1, styleName(paragraph.style)}});
        if (!paragraph.boldStart.isEmpty()) {
            text("strong"_L1, {paragraph.boldStart});
            characters(u" "_s);
        }
        characters(paragraph.text);
        m_xml.writeEndElement();
    }

    void operator()(const KeyValues &values)
    {
        m_xml.writeStartElement("dl"_L1);
        for (const KeyValues::Row &row : values.rows) {
            text("dt"_L1, {row.key});
            text("dd"_L1, {row.value});
        }
        m_xml.writeEndElement();
    }

    void operator()(const Table &table)
    {
        startTable(table.title);
        m_xml.writeStartElement("tr"_L1);
        for (const Table::Column &column : table.columns)
            headCell(column.title, "col"_L1, column.isNumber, column.language);
        m_xml.writeEndElement();
        for (const Table::Row &row : table.rows) {
            open("tr"_L1, {{"class"_L1, row.isStrong ? u"strong"_s : QString()}});
            for (qsizetype i = 0; i < row.cells.size() && i < table.columns.size(); ++i) {
                const Table::Column &column = table.columns.at(i);
                if (i == 0)
                    headCell(row.cells.at(i), "row"_L1, column.isNumber, column.language);
                else
                    cell(row.cells.at(i), column.isNumber, column.language);
            }
            m_xml.writeEndElement();
        }
        endTable();
    }

    void operator()(const Verdict &verdict)
    {
        text("p"_L1, {verdict.label + u": "_s + verdict.band}, "lead"_L1);
        if (!verdict.detail.isEmpty())
            text("p"_L1, {verdict.detail}, "detail"_L1);
        text("p"_L1, {verdict.scoreLabel + u": "_s + verdict.score, verdict.coverage});
    }

    void operator()(const Score &score)
    {
        if (!score.value.isEmpty())
            text("p"_L1, {score.label + u": "_s + score.value}, "lead"_L1);
        const QString label = score.value.isEmpty() ? score.label + u": "_s : QString();
        text("p"_L1, {label + score.figures});
    }

    void operator()(const Bars &bars)
    {
        startTable(bars.title);
        m_xml.writeStartElement("tr"_L1);
        headCell(QString(), "col"_L1, false, {});
        for (const QString &column : bars.columns)
            headCell(column, "col"_L1, /*isNumber=*/true, {});
        m_xml.writeEndElement();
        for (const Bars::Bar &bar : bars.bars) {
            open("tr"_L1, {{"class"_L1, bar.isStrong ? u"strong"_s : QString()}});
            headCell(bar.id.isEmpty() ? bar.label : bar.id + u' ' + bar.label,
                "row"_L1,
                /*isNumber=*/false,
                {});
            for (const QString &figure : bar.cells)
                cell(figure, /*isNumber=*/true, {});
            m_xml.writeEndElement();
        }
        endTable();
    }

    void operator()(const QuestionBlock &block)
    {
        m_xml.writeStartElement("section"_L1);
        text("h3"_L1, {block.id + u' ' + block.question});
        text("p"_L1, {block.state, block.worth}, "detail"_L1);
        text("p"_L1, {block.answer});
        if (!block.details.isEmpty()) {
            m_xml.writeStartElement("ul"_L1);
            for (const QString &detail : block.details)
                text("li"_L1, {detail});
            m_xml.writeEndElement();
        }
        if (!block.note.isEmpty()) {
            open("pre"_L1, {{"class"_L1, u"note"_s}});
            text("strong"_L1, {block.noteLabel});
            characters(u' ' + block.note);
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
    }

    void operator()(const Space &) { }
    void operator()(const PageBreak &) { } // pages are paper's

private:
    using Attributes = QList<std::pair<QLatin1StringView, QString>>;

    static QString anchor(int heading) { return u"part-"_s + QString::number(heading); }

    static QString styleName(Paragraph::Style style)
    {
        switch (style) {
        case Paragraph::Style::Body:
            return {};
        case Paragraph::Style::Lead:
            return u"lead"_s;
        case Paragraph::Style::Small:
            return u"small"_s;
        case Paragraph::Style::Boxed:
            return u"boxed"_s;
        }
        Q_UNREACHABLE();
    }

    void open(QAnyStringView tag, const Attributes &attributes)
    {
        m_xml.writeStartElement(tag.toString());
        for (const auto &[name, value] : attributes) {
            if (!value.isEmpty())
                m_xml.writeAttribute(name, value);
        }
    }

    void characters(const QString &characters) { m_xml.writeCharacters(harmless(characters)); }

    // The parts that say something, with commas between them.
    void text(QLatin1StringView tag, QStringList parts, QLatin1StringView className = {})
    {
        parts.removeAll(QString());
        open(tag, {{"class"_L1, className}});
        characters(parts.join(u", "_s));
        m_xml.writeEndElement();
    }

    void writeHead()
    {
        m_xml.writeStartElement("head"_L1);
        empty({{"charset"_L1, u"utf-8"_s}});
        empty(
            {{"name"_L1, u"viewport"_s}, {"content"_L1, u"width=device-width, initial-scale=1"_s}});
        empty({{"name"_L1, u"generator"_s}, {"content"_L1, m_document.author}});
        // Belt and braces: whatever a text says, nothing is fetched and nothing runs.
        empty({{"http-equiv"_L1, u"Content-Security-Policy"_s},
            {"content"_L1, u"default-src 'none'; style-src 'unsafe-inline'"_s}});
        text("title"_L1, {m_document.title});
        m_xml.writeTextElement("style"_L1, kLook);
        m_xml.writeEndElement();
    }

    void empty(const Attributes &attributes)
    {
        m_xml.writeEmptyElement("meta"_L1);
        for (const auto &[name, value] : attributes)
            m_xml.writeAttribute(name, value);
    }

    // Links to the headings of the two upper levels.
    void writeContents()
    {
        open("nav"_L1, {{"aria-label"_L1, m_document.title}});
        m_xml.writeStartElement("ul"_L1);
        int number = 0;
        for (const Block &block : m_document.blocks) {
            const auto *heading = std::get_if<Heading>(&block);
            if (!heading)
                continue;
            if (heading->level < 3) {
                m_xml.writeStartElement("li"_L1);
                open("a"_L1, {{"href"_L1, u'#' + anchor(number)}});
                characters(
                    heading->id.isEmpty() ? heading->text : heading->id + u' ' + heading->text);
                m_xml.writeEndElement();
                m_xml.writeEndElement();
            }
            ++number;
        }
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

    void startTable(const QString &title)
    {
        // A focusable frame, so that a wide table is scrolled by keyboard, too.
        open("div"_L1,
            {{"class"_L1, u"wide"_s},
                {"tabindex"_L1, u"0"_s},
                {"role"_L1, u"region"_s},
                {"aria-label"_L1, title}});
        m_xml.writeStartElement("table"_L1);
        text("caption"_L1, {title});
    }
    void endTable()
    {
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

    void headCell(
        const QString &content, QLatin1StringView scope, bool isNumber, const QString &language)
    {
        // An empty head is no head: a screen reader would announce nothing.
        if (content.isEmpty()) {
            cell(content, isNumber, {});
            return;
        }
        open("th"_L1,
            {{"scope"_L1, scope},
                {"class"_L1, isNumber ? u"number"_s : QString()},
                {"lang"_L1, language}});
        characters(content);
        m_xml.writeEndElement();
    }
    void cell(const QString &content, bool isNumber, const QString &language)
    {
        open("td"_L1, {{"class"_L1, isNumber ? u"number"_s : QString()}, {"lang"_L1, language}});
        characters(content);
        m_xml.writeEndElement();
    }

    QXmlStreamWriter m_xml;
    const Document &m_document;
    int m_headings = 0;
};

} // namespace

QByteArray toHtml(const Document &document)
{
    QByteArray html;
    Writer(html, document).write();
    return html;
}

} // namespace print
