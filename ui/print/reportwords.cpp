#include "ui/print/reportwords.h"

#include "ui/print/phrases.h"

using namespace Qt::Literals::StringLiterals;
using core::report::Phrase;

namespace print {

namespace {

const char *sourceOf(Phrase phrase)
{
    auto index = static_cast<size_t>(phrase);
    for (const auto &table : {reportPhrases(), reviewPhrases(), sentencePhrases()}) {
        if (index < table.size())
            return table[index].source;
        index -= table.size();
    }
    return sectionPhrases()[index].source;
}

// English without a translation file still has to say "1 question", "2 questions".
QString englishPlural(QString text, int count)
{
    text.replace(u"y(ies)"_s, count == 1 ? u"y"_s : u"ies"_s);
    return text.replace(u"(s)"_s, count == 1 ? u""_s : u"s"_s);
}

// Replaces %1 to %9 and %n in one go, so that a "%2" inside an argument stays what the user wrote.
QString filled(const QString &text, const QStringList &arguments, const QString &count)
{
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar next = i + 1 < text.size() ? text.at(i + 1) : QChar();
        const int argument = next.digitValue();
        if (text.at(i) == u'%' && argument >= 1 && argument <= arguments.size()) {
            result += arguments.at(argument - 1);
            ++i;
        } else if (text.at(i) == u'%' && next == u'n') {
            result += count;
            ++i;
        } else {
            result += text.at(i);
        }
    }
    return result;
}

} // namespace

ReportWords::ReportWords(const QString &language)
    : ReportWords(language, u":/translations/%1/app.qm"_s.arg(language))
{
}

ReportWords::ReportWords(const QString &language, const QString &qmFile)
    : m_locale(language)
{
    // Not loaded is no error: the English sources stand.
    static_cast<void>(m_translator.load(qmFile));
}

QString ReportWords::phrase(Phrase phrase, const QStringList &arguments, int count) const
{
    const char *source = sourceOf(phrase);
    QString text = m_translator.translate("Report", source, nullptr, count);
    if (text.isEmpty())
        text = englishPlural(QString::fromUtf8(source), count);
    return filled(text, arguments, m_locale.toString(count));
}

} // namespace print
