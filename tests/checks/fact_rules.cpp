#include "tests/checks/fact_rules.h"

#include <QRegularExpression>
#include <QXmlStreamReader>

namespace checks {

namespace {

using namespace Qt::StringLiterals;

struct Message
{
    qint64 line = 0;
    QString source;
    QString type; // of the translation: "", "unfinished", "vanished", "obsolete"
    QStringList forms; // one, or the plural forms
    bool numerus = false;
};

void readTranslation(QXmlStreamReader &xml, Message &message)
{
    message.type = xml.attributes().value("type"_L1).toString();
    if (!message.numerus) {
        message.forms.append(xml.readElementText(QXmlStreamReader::IncludeChildElements));
        return;
    }
    while (xml.readNextStartElement())
        message.forms.append(xml.readElementText(QXmlStreamReader::IncludeChildElements));
}

Message readMessage(QXmlStreamReader &xml)
{
    Message message;
    message.line = xml.lineNumber();
    message.numerus = xml.attributes().value("numerus"_L1) == "yes"_L1;
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1)
            message.source = xml.readElementText();
        else if (xml.name() == "translation"_L1)
            readTranslation(xml, message);
        else
            xml.skipCurrentElement();
    }
    return message;
}

QStringList placeholders(const QString &text)
{
    static const QRegularExpression placeholder(u"%(?:L?\\d{1,2}|L?n)"_s);
    QStringList result;
    for (auto it = placeholder.globalMatch(text); it.hasNext();)
        result.append(it.next().captured());
    result.sort();
    return result;
}

// A singular form may leave the number out: "one question".
bool samePlaceholders(const Message &message, qsizetype form)
{
    QStringList wanted = placeholders(message.source);
    QStringList found = placeholders(message.forms.at(form));
    if (message.numerus && form == 0) {
        wanted.removeIf([](const QString &mark) { return mark.endsWith(u'n'); });
        found.removeIf([](const QString &mark) { return mark.endsWith(u'n'); });
    }
    wanted.removeDuplicates();
    found.removeDuplicates();
    return wanted == found;
}

QStringList messageProblems(const Message &message)
{
    QStringList problems;
    if (!message.type.isEmpty())
        problems.append(message.type);
    if (message.forms.isEmpty())
        problems.append(u"no translation"_s);
    for (qsizetype i = 0; i < message.forms.size(); ++i) {
        if (message.forms.at(i).trimmed().isEmpty())
            problems.append(u"empty translation"_s);
        else if (!samePlaceholders(message, i))
            problems.append(u"other placeholders in \"%1\""_s.arg(message.forms.at(i)));
    }
    return problems;
}

QString firstMatch(const QString &pattern, const QString &text, int group = 1)
{
    const QRegularExpression expression(pattern, QRegularExpression::MultilineOption);
    return expression.match(text).captured(group);
}

} // namespace

QStringList translationProblems(const QString &path, const QString &ts, Messages allowed)
{
    QStringList problems;
    qsizetype pluralForms = 0;
    QXmlStreamReader xml(ts);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != "message"_L1)
            continue;
        const Message message = readMessage(xml);
        QStringList found = messageProblems(message);
        if (allowed == Messages::PluralsOnly && !message.numerus)
            found.append(u"not a plural form"_s);
        if (message.numerus && pluralForms == 0)
            pluralForms = message.forms.size();
        if (message.numerus && message.forms.size() != pluralForms)
            found.append(
                u"%1 plural forms, elsewhere %2"_s.arg(message.forms.size()).arg(pluralForms));
        for (const QString &sentence : found)
            problems.append(
                u"%1:%2: \"%3\": %4"_s.arg(path).arg(message.line).arg(message.source, sentence));
    }
    if (xml.hasError())
        problems.append(u"%1:%2: %3"_s.arg(path).arg(xml.lineNumber()).arg(xml.errorString()));
    return problems;
}

QStringList releaseProblems(const QString &cmake, const QString &changelog, const QString &metainfo)
{
    // The changelog's first heading of a release reads "## 0.1.0 (2026-11-22)", brackets and dash
    // at will.
    const QString heading = firstMatch(u"^##[ \\t]+(.*)$"_s, changelog);
    const QString version = firstMatch(u"^project\\([^)]*\\bVERSION\\s+([0-9.]+)"_s, cmake);
    const QString changed = firstMatch(u"^\\[?v?(\\d+\\.\\d+\\.\\d+)\\b"_s, heading);
    const QString day = firstMatch(u"(\\d{4}-\\d{2}-\\d{2})"_s, heading);
    const QString release = firstMatch(u"<release\\b([^>]*)>"_s, metainfo);
    const QString released = firstMatch(u"\\bversion=\"([^\"]*)\""_s, release);
    const QString releaseDay = firstMatch(u"\\bdate=\"([^\"]*)\""_s, release);

    QStringList problems;
    if (version.isEmpty())
        problems.append(u"CMakeLists.txt names no version"_s);
    if (changed != version)
        problems.append(u"CHANGELOG.md begins with \"%1\", not %2"_s.arg(heading, version));
    if (released != version)
        problems.append(u"the metainfo's first release is \"%1\", not %2"_s.arg(released, version));
    if (!day.isEmpty() && day != releaseDay)
        problems.append(u"CHANGELOG.md says %1, the metainfo %2"_s.arg(day, releaseDay));
    return problems;
}

} // namespace checks
