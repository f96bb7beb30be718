#include "tests/checks/source_rules.h"

#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace checks {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype kMaxLineLength = 100;
constexpr qsizetype kMaxFileLines = 450;
constexpr qsizetype kMaxMainLines = 60;

// Which folders and which outside modules a folder may include. The longest matching path counts.
// Standard C++ and tl::expected are open to all; "posix" stands for the system's C headers.
struct Room
{
    QString path;
    QStringList project;
    QStringList modules;
};

QList<Room> rooms()
{
    const QStringList pureCore{u"core/base"_s,
        u"core/questionnaire"_s,
        u"core/assessment"_s,
        u"core/eligibility"_s,
        u"core/scoring"_s,
        u"core/readiness"_s,
        u"core/history"_s,
        u"core/exchange"_s,
        u"core/journey"_s,
        u"core/report"_s};
    QList<Room> result;
    for (const QString &room : pureCore)
        result.append({room, pureCore, {u"QtCore"_s}});
    const QStringList withStorage = pureCore + QStringList{u"core/storage"_s};
    const QStringList withSession = withStorage + QStringList{u"core/session"_s};
    result.append({u"core/storage"_s, withStorage, {u"QtCore"_s, u"QtSql"_s, u"posix"_s}});
    result.append({u"core/session"_s, withSession, {u"QtCore"_s}});
    result.append({u"ui/print"_s,
        pureCore + QStringList{u"ui/print"_s},
        {u"QtCore"_s, u"QtGui"_s, u"qpdf"_s}});
    result.append({u"ui"_s,
        pureCore + QStringList{u"core/session"_s, u"ui"_s},
        {u"QtCore"_s, u"QtGui"_s, u"QtWidgets"_s, u"QtSvg"_s}});
    result.append({u"app"_s,
        {u"core"_s, u"ui"_s, u"app"_s},
        {u"QtCore"_s,
            u"QtGui"_s,
            u"QtWidgets"_s,
            u"QtSvg"_s,
            u"QtDBus"_s,
            u"hunspell"_s,
            u"libical"_s,
            u"xlsxwriter"_s,
            u"posix"_s}});
    return result;
}

bool isUnder(const QString &path, const QString &folder)
{
    return path == folder || path.startsWith(folder + u'/');
}

bool isUnderAny(const QString &path, const QStringList &folders)
{
    return std::any_of(folders.begin(), folders.end(), [&path](const QString &folder) {
        return isUnder(path, folder);
    });
}

int lineAt(const QString &text, qsizetype offset)
{
    return static_cast<int>(QStringView(text).first(offset).count(u'\n')) + 1;
}

QString problem(const Source &source, int line, const QString &sentence)
{
    return u"%1:%2: %3"_s.arg(source.path).arg(line).arg(sentence);
}

struct Include
{
    int line;
    QString header;
    bool quoted;
};

QList<Include> includesOf(const Source &source)
{
    static const QRegularExpression include(
        uR"rx(^[ \t]*#[ \t]*include[ \t]*([<"])([^>"\n]+)[>"])rx"_s,
        QRegularExpression::MultilineOption);
    QList<Include> result;
    for (auto it = include.globalMatch(source.text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const qsizetype hash = match.captured().indexOf(u'#') + match.capturedStart();
        if (source.code.at(hash) == u'#')
            result.append(
                {lineAt(source.text, hash), match.captured(2), match.captured(1) == "\""_L1});
    }
    return result;
}

bool isProjectHeader(const QString &header)
{
    return isUnderAny(header, {u"app"_s, u"core"_s, u"ui"_s, u"tests"_s});
}

// "" for what is open to all; "?" for what no room may include.
QString outsideModule(const QString &header, const ModuleOf &moduleOf)
{
    static const QRegularExpression standard(u"^[a-z0-9_]+$"_s);
    if (standard.match(header).hasMatch() || header == "tl/expected.hpp"_L1)
        return {};
    if (header.startsWith("qpdf/"_L1))
        return u"qpdf"_s;
    if (header.startsWith("hunspell/"_L1))
        return u"hunspell"_s;
    if (header.startsWith("libical/"_L1))
        return u"libical"_s;
    if (header == "xlsxwriter.h"_L1)
        return u"xlsxwriter"_s;
    if (const QString module = moduleOf(header); !module.isEmpty())
        return module;
    const bool isC = header == header.toLower() && header.endsWith(".h"_L1);
    return isC && header != "sqlite3.h"_L1 ? u"posix"_s : u"?"_s;
}

QStringList includesPointDown(const Source &source, const ModuleOf &moduleOf)
{
    if (isUnder(source.path, u"tests"_s))
        return {};
    const QList<Room> all = rooms();
    const auto room = std::find_if(all.begin(), all.end(), [&source](const Room &candidate) {
        return isUnder(source.path, candidate.path);
    });
    if (room == all.end())
        return {problem(source, 1, u"a folder that is not in the plan of the house"_s)};

    QStringList problems;
    for (const Include &include : includesOf(source)) {
        if (include.header.endsWith(".moc"_L1))
            continue;
        if (isProjectHeader(include.header)) {
            if (!isUnderAny(include.header, room->project))
                problems.append(problem(source,
                    include.line,
                    u"%1 may not include %2"_s.arg(room->path, include.header)));
            continue;
        }
        if (include.quoted) {
            problems.append(
                problem(source, include.line, u"%1 needs its whole path"_s.arg(include.header)));
            continue;
        }
        const QString module = outsideModule(include.header, moduleOf);
        if (!module.isEmpty() && !room->modules.contains(module))
            problems.append(problem(source,
                include.line,
                u"%1 may not include %2 (%3)"_s.arg(room->path, include.header, module)));
    }
    return problems;
}

QStringList sqlStaysInStorage(const Source &source)
{
    static const QRegularExpression sql(
        uR"(\b(SELECT|INSERT (OR \w+ )?INTO|REPLACE INTO|DELETE FROM|PRAGMA|VACUUM|UPDATE\s.*\bSET)"
        uR"(|(CREATE|DROP|ALTER) (TABLE|INDEX|VIEW|TRIGGER))\b)"_s,
        QRegularExpression::DotMatchesEverythingOption);
    if (isUnderAny(source.path, {u"core/storage"_s, u"tests"_s}))
        return {};
    QStringList problems;
    for (const Literal &literal : source.literals) {
        if (sql.match(literal.text).hasMatch())
            problems.append(problem(source, literal.line, u"SQL outside core/storage"_s));
    }
    return problems;
}

struct Ban
{
    QString pattern;
    QStringList folders;
    QStringList except;
    QString sentence;
};

SourceRule banned(const Ban &ban)
{
    return [ban, pattern = QRegularExpression(ban.pattern)](const Source &source) {
        QStringList problems;
        if (!isUnderAny(source.path, ban.folders) || isUnderAny(source.path, ban.except))
            return problems;
        for (auto it = pattern.globalMatch(source.code); it.hasNext();) {
            const QRegularExpressionMatch match = it.next();
            problems.append(problem(source,
                lineAt(source.code, match.capturedStart()),
                u"%1: %2"_s.arg(match.captured(), ban.sentence)));
        }
        return problems;
    };
}

QStringList sizesHold(const Source &source)
{
    QStringList problems;
    QStringList lines = source.text.split(u'\n');
    if (lines.last().isEmpty())
        lines.removeLast();
    const bool isMain = source.path == "app/main.cpp"_L1;
    const qsizetype most = isMain ? kMaxMainLines - 1 : kMaxFileLines;
    if (lines.size() > most)
        problems.append(problem(source, 1, u"%1 lines, at most %2"_s.arg(lines.size()).arg(most)));
    for (qsizetype i = 0; i < lines.size(); ++i) {
        // An address cannot be broken.
        const bool cannotBreak = lines.at(i).contains("://"_L1);
        if (lines.at(i).size() > kMaxLineLength && !cannotBreak)
            problems.append(problem(source,
                static_cast<int>(i) + 1,
                u"%1 characters, at most %2"_s.arg(lines.at(i).size()).arg(kMaxLineLength)));
    }
    return problems;
}

} // namespace

Source parseSource(const QString &path, const QString &text)
{
    // Numbers are matched too, so that the ' of 1'000 does not open a character literal.
    static const QRegularExpression token(
        uR"rx((?<comment>//[^\n]*|/\*.*?\*/))rx"
        uR"rx(|R"(?<mark>[^()\\\s"]{0,16})\((?<raw>.*?)\)\k<mark>")rx"
        uR"rx(|"(?<plain>(?:[^"\\\n]++|\\.)*+)"|'(?:[^'\\\n]|\\.)*')rx"
        uR"rx(|\b\d[\w.]*(?:'[\w.]+)*)rx"_s,
        QRegularExpression::DotMatchesEverythingOption);
    Source source{path, text, text, {}};
    for (auto it = token.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        for (qsizetype i = match.capturedStart(); i < match.capturedEnd(); ++i) {
            if (text.at(i) != u'\n')
                source.code[i] = u' ';
        }
        for (const QString &kind : {u"raw"_s, u"plain"_s}) {
            if (match.capturedStart(kind) >= 0)
                source.literals.append({lineAt(text, match.capturedStart()), match.captured(kind)});
        }
    }
    return source;
}

ModuleOf installedModules(const QString &headersPath)
{
    QStringList modules = QDir(headersPath).entryList({u"Qt*"_s}, QDir::Dirs);
    modules.removeOne(u"QtCore"_s);
    modules.prepend(u"QtCore"_s);
    return [headersPath, modules](const QString &header) -> QString {
        if (const QString first = header.section(u'/', 0, 0); modules.contains(first))
            return first;
        for (const QString &module : modules) {
            if (QFileInfo::exists(headersPath + u'/' + module + u'/' + header))
                return module;
        }
        return {};
    };
}

QMap<QString, SourceRule> sourceRules(const ModuleOf &moduleOf)
{
    const QStringList product{u"app"_s, u"core"_s, u"ui"_s};
    const QStringList all = product + QStringList{u"tests"_s};
    const QStringList core{u"core"_s};
    return {
        {u"includes point down"_s,
            [moduleOf](const Source &source) { return includesPointDown(source, moduleOf); }},
        {u"SQL stays in storage"_s, sqlStaysInStorage},
        {u"sizes"_s, sizesHold},
        {u"text is text"_s,
            banned({uR"(\bnew QText(Browser|Edit)\b|\bQTextDocument\b|\bsetHtml\s*\()"
                    uR"(|\b(insertHtml|appendHtml|setMarkdown)\s*\()"
                    uR"(|\bQt::(RichText|AutoText|MarkdownText)\b)"_s,
                product,
                {},
                u"nothing that is written is read as markup"_s})},
        {u"connections by member"_s,
            banned({uR"(\b(SIGNAL|SLOT)\s*\()"_s, all, {}, u"connect member functions"_s})},
        {u"translation has a context"_s,
            banned({uR"(\bQObject::tr\s*\()"_s, all, {}, u"use the class's own tr()"_s})},
        {u"no singletons"_s,
            banned({uR"(\b(?!Q(?:Core|Gui)?Application\b)\w+::instance\s*\()"
                    uR"(|\bstatic\s+[\w:]+\s*[&*]\s*\w*[iI]nstance\s*\()"_s,
                product,
                {},
                u"pass the object in"_s})},
        {u"core has no words"_s,
            banned({uR"(\b(tr|QT_TR(ANSLATE)?(_N)?_NOOP\w*|QCoreApplication::translate)\s*\()"_s,
                core,
                {},
                u"words are made in ui and app"_s})},
        {u"core has one clock"_s,
            banned({uR"(\b(Q(Date|Time|DateTime)::current\w+|\w+_clock::now|std::time)\b)"_s,
                core,
                {u"core/base/clock.cpp"_s},
                u"ask the clock that was passed in"_s})},
        {u"core opens no files"_s,
            banned({uR"(\b(Q(SaveFile|File|FileInfo|Dir|DirIterator|TemporaryFile|TemporaryDir))"
                    uR"(|Q(LockFile|Settings|StandardPaths)|std::([io]?fstream|filesystem))\b)"_s,
                core,
                {u"core/storage"_s},
                u"files are opened in core/storage, ui and app"_s})},
    };
}

QStringList circlesInCore(const QList<Source> &sources)
{
    QHash<QString, QSet<QString>> needs;
    for (const Source &source : sources) {
        const QString room = source.path.section(u'/', 0, 1);
        if (!isUnder(room, u"core"_s))
            continue;
        needs[room];
        for (const Include &include : includesOf(source)) {
            const QString other = include.header.section(u'/', 0, 1);
            if (isUnder(other, u"core"_s) && other != room)
                needs[room].insert(other);
        }
    }
    // Take away what needs nothing that is left; what can never be taken is in a circle or above
    // one.
    for (bool taken = true; taken;) {
        taken = false;
        for (auto it = needs.begin(); it != needs.end();) {
            const bool free = std::none_of(it->begin(), it->end(), [&needs](const QString &other) {
                return needs.contains(other);
            });
            taken = taken || free;
            it = free ? needs.erase(it) : std::next(it);
        }
    }
    QStringList problems;
    for (auto it = needs.begin(); it != needs.end(); ++it)
        problems.append(
            u"%1 needs, in a circle, %2"_s.arg(it.key(), QStringList(it->values()).join(u", "_s)));
    problems.sort();
    return problems;
}

} // namespace checks
