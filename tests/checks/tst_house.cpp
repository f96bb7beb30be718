#include "tests/checks/fact_rules.h"
#include "tests/checks/source_rules.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QLibraryInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace checks;

namespace {

const QDir kRoot(QStringLiteral(CSP_SOURCE_DIR));

QString readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QList<Source> allSources()
{
    QList<Source> sources;
    for (const QString &folder : {u"app"_s, u"core"_s, u"ui"_s, u"tests"_s}) {
        QDirIterator files(kRoot.filePath(folder),
            {u"*.h"_s, u"*.cpp"_s},
            QDir::Files,
            QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            sources.append(parseSource(kRoot.relativeFilePath(path), readFile(path)));
        }
    }
    return sources;
}

QStringList languages()
{
    return QDir(kRoot.filePath(u"translations"_s)).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
}

QString tsPath(const QString &language) { return u"translations/%1/app.ts"_s.arg(language); }

Messages allowedIn(const QString &language)
{
    return language == "en"_L1 ? Messages::PluralsOnly : Messages::All;
}

QString ts(const QString &message)
{
    return u"<TS version=\"2.1\"><context><name>ui::Page</name>%1</context></TS>"_s.arg(message);
}

// A failing comparison cuts its message short; a list of problems is to be read whole.
bool noneOf(const QStringList &problems)
{
    for (const QString &sentence : problems)
        qWarning().noquote() << sentence;
    return problems.isEmpty();
}

} // namespace

class TestHouse final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void sourcesKeepTheRule_data();
    void sourcesKeepTheRule();
    void coreHasNoCircles();
    void ruleFindsItsBreach_data();
    void ruleFindsItsBreach();
    void ruleLetsTheRightPass_data();
    void ruleLetsTheRightPass();
    void circleIsFound();
    void languageIsFinished_data();
    void languageIsFinished();
    void languageIsUpToDate_data();
    void languageIsUpToDate();
    void flawInATranslationIsFound_data();
    void flawInATranslationIsFound();
    void goodTranslationPasses();
    void releaseFactsAgree();
    void releaseFactThatDiffersIsFound_data();
    void releaseFactThatDiffersIsFound();

private:
    QMap<QString, SourceRule> m_rules;
    QList<Source> m_sources;
};

void TestHouse::initTestCase()
{
    m_rules = sourceRules(installedModules(QLibraryInfo::path(QLibraryInfo::HeadersPath)));
    m_sources = allSources();
    QVERIFY(!m_sources.isEmpty());
}

void TestHouse::sourcesKeepTheRule_data()
{
    QTest::addColumn<QString>("rule");
    for (auto it = m_rules.begin(); it != m_rules.end(); ++it)
        QTest::newRow(qPrintable(it.key())) << it.key();
}

void TestHouse::sourcesKeepTheRule()
{
    QFETCH(QString, rule);
    QStringList problems;
    for (const Source &source : std::as_const(m_sources))
        problems += m_rules.value(rule)(source);
    QVERIFY(noneOf(problems));
}

void TestHouse::coreHasNoCircles() { QVERIFY(noneOf(circlesInCore(m_sources))); }

void TestHouse::ruleFindsItsBreach_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const char *rule, const char *path, const QString &text) {
        QTest::newRow(name) << QString::fromLatin1(rule) << QString::fromLatin1(path) << text;
    };
    const auto include = [&row](const char *path, const QString &header) {
        const QByteArray name = QByteArray(path) + " includes " + header.toUtf8();
        const bool own = header.startsWith("core/"_L1) || header.startsWith("ui/"_L1);
        const QString text = own ? u"#include \"%1\"\n"_s : u"#include <%1>\n"_s;
        row(name.constData(), "includes point down", path, text.arg(header));
    };
    include("core/scoring/a.cpp", u"core/storage/store.h"_s);
    include("core/base/a.h", u"QtGui/QColor"_s);
    include("core/report/a.h", u"QColor"_s);
    include("core/exchange/a.cpp", u"QSqlQuery"_s);
    include("core/exchange/a.cpp", u"sys/stat.h"_s);
    include("core/storage/a.cpp", u"core/session/session.h"_s);
    include("core/storage/a.cpp", u"sqlite3.h"_s);
    include("core/session/a.cpp", u"QSqlDatabase"_s);
    include("core/session/a.cpp", u"QWidget"_s);
    include("core/nowhere/a.cpp", u"QString"_s);
    include("ui/print/a.cpp", u"QWidget"_s);
    include("ui/print/a.cpp", u"core/session/session.h"_s);
    include("ui/print/a.cpp", u"ui/pages/startpage.h"_s);
    include("ui/pages/a.cpp", u"QtSql"_s);
    include("ui/pages/a.cpp", u"core/storage/store.h"_s);
    include("ui/pages/a.cpp", u"qpdf/QPDF.hh"_s);
    include("app/a.cpp", u"QNetworkRequest"_s);
    include("app/a.cpp", u"QSqlDatabase"_s);
    row("include without its folder",
        "includes point down",
        "core/base/a.cpp",
        u"#include \"b.h\"\n"_s);

    row("select", "SQL stays in storage", "ui/a.cpp", u"f(u\"SELECT 1\"_s);\n"_s);
    row("raw update", "SQL stays in storage", "app/a.cpp", u"f(R\"(UPDATE a\nSET b=1)\");\n"_s);
    row("insert or",
        "SQL stays in storage",
        "core/session/a.cpp",
        u"f(\"INSERT OR IGNORE INTO a\");\n"_s);
    row("pragma", "SQL stays in storage", "core/base/a.cpp", u"f(\"PRAGMA user_version\");\n"_s);

    row("HTML", "text is text", "ui/a.cpp", u"view->setHtml(note);\n"_s);
    row("rich label", "text is text", "ui/a.cpp", u"label->setTextFormat(Qt::RichText);\n"_s);
    row("browser", "text is text", "app/a.cpp", u"auto *view = new QTextBrowser(this);\n"_s);
    row("SIGNAL", "connections by member", "ui/a.cpp", u"connect(a, SIGNAL(b()), c);\n"_s);
    row("SLOT", "connections by member", "tests/a.cpp", u"connect(a, b, SLOT (c()));\n"_s);
    row("QObject::tr", "translation has a context", "app/a.cpp", u"f(QObject::tr(\"a\"));\n"_s);
    row("instance()", "no singletons", "ui/a.cpp", u"Settings::instance()->f();\n"_s);
    row("own instance", "no singletons", "core/base/a.h", u"static Settings &instance();\n"_s);
    row("tr in core", "core has no words", "core/session/a.cpp", u"f(tr(\"a\"));\n"_s);
    row("now in core", "core has one clock", "core/scoring/a.cpp", u"QDate::currentDate();\n"_s);
    row("UTC in core",
        "core has one clock",
        "core/storage/a.cpp",
        u"QDateTime::currentDateTimeUtc();\n"_s);
    row("chrono",
        "core has one clock",
        "core/base/a.cpp",
        u"std::chrono::system_clock::now();\n"_s);
    row("file in core", "core opens no files", "core/exchange/a.cpp", u"QFile file(path);\n"_s);
    row("fstream in core", "core opens no files", "core/session/a.cpp", u"std::ifstream file;\n"_s);

    row("long line", "sizes", "ui/a.cpp", u"%1\n"_s.arg(QString(101, u'x')));
    row("long file", "sizes", "ui/a.cpp", QString(451, u'\n'));
    row("long main", "sizes", "app/main.cpp", QString(60, u'\n'));
}

void TestHouse::ruleFindsItsBreach()
{
    QFETCH(QString, rule);
    QFETCH(QString, path);
    QFETCH(QString, text);
    QVERIFY(m_rules.contains(rule));
    const QStringList problems = m_rules.value(rule)(parseSource(path, text));
    QVERIFY2(problems.size() == 1, qPrintable(problems.join(u'\n')));
    QVERIFY(problems.first().startsWith(path + u":1: "_s));
}

void TestHouse::ruleLetsTheRightPass_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const char *path, const QString &text) {
        QTest::newRow(name) << QString::fromLatin1(path) << text;
    };
    row("Qt Core, tl, std in core",
        "core/base/a.h",
        u"#include <QString>\n#include <QtCore/QDate>\n#include <tl/expected.hpp>\n"
        u"#include <vector>\n"_s);
    row("SQL in storage",
        "core/storage/a.cpp",
        u"#include <QSqlQuery>\nf(\"SELECT 1\");\nQFile f;\n"_s);
    row("session over storage", "core/session/a.cpp", u"#include \"core/storage/store.h\"\n"_s);
    row("qpdf in print", "ui/print/a.cpp", u"#include <QPdfWriter>\n#include <qpdf/QPDF.hh>\n"_s);
    row("widgets in ui",
        "ui/a.cpp",
        u"#include <QWidget>\n#include <QSvgRenderer>\n#include \"a.moc\"\n"_s);
    row("the one clock", "core/base/clock.cpp", u"QDateTime::currentDateTimeUtc();\n"_s);
    row("Qt's own instance", "app/a.cpp", u"QCoreApplication::instance()->quit();\n"_s);
    row("rules named in a comment",
        "core/base/a.cpp",
        u"// SIGNAL(, tr(, QFile\n/* #include <QWidget>\n*/\n"_s);
    row("rules named in a literal", "ui/a.cpp", u"f(\"SIGNAL(x) \\\" QObject::tr(\", 'a');\n"_s);
    row("digit separators", "core/base/a.cpp", u"int a = 1'000; f(\"tr(\"); int b = 2'0;\n"_s);
    row("words that look like SQL",
        "ui/a.cpp",
        u"tr(\"Select a company from the list, update it\");\n"_s);
    row("limits", "ui/a.cpp", u"%1\n"_s.arg(QString(100, u'x')) + QString(449, u'\n'));
    row("long address", "ui/a.cpp", u"// https://example.org/%1\n"_s.arg(QString(100, u'x')));
}

void TestHouse::ruleLetsTheRightPass()
{
    QFETCH(QString, path);
    QFETCH(QString, text);
    QStringList problems;
    for (const SourceRule &rule : std::as_const(m_rules))
        problems += rule(parseSource(path, text));
    QVERIFY(noneOf(problems));
}

void TestHouse::circleIsFound()
{
    const QList<Source> sources{
        parseSource(u"core/base/a.h"_s, u"#include \"core/scoring/b.h\"\n"_s),
        parseSource(u"core/scoring/b.h"_s, u"#include \"core/base/a.h\"\n"_s),
        parseSource(u"core/report/c.h"_s, u"#include <QString>\n"_s)};
    QCOMPARE(circlesInCore(sources).size(), 2);
}

void TestHouse::languageIsFinished_data()
{
    QTest::addColumn<QString>("language");
    const QStringList all = languages();
    QVERIFY(all.contains(u"en"_s) && all.contains(u"it"_s));
    for (const QString &language : all)
        QTest::newRow(qPrintable(language)) << language;
}

void TestHouse::languageIsFinished()
{
    QFETCH(QString, language);
    const QString words = readFile(kRoot.filePath(tsPath(language)));
    QVERIFY2(!words.isEmpty(), qPrintable(tsPath(language)));
    QVERIFY(noneOf(translationProblems(tsPath(language), words, allowedIn(language))));
}

void TestHouse::languageIsUpToDate_data() { languageIsFinished_data(); }

// What "./dev translate" would change has not been translated yet; what it complains about is lost,
// such as a translator's comment that does not stand right before its tr().
void TestHouse::languageIsUpToDate()
{
    QFETCH(QString, language);
    QTemporaryDir folder;
    const QString copy = folder.filePath(language + u"/app.ts"_s);
    QVERIFY(QDir(folder.path()).mkdir(language));
    QVERIFY(QFile::copy(kRoot.filePath(tsPath(language)), copy));
    QProcess translate;
    translate.setProcessChannelMode(QProcess::MergedChannels);
    translate.start(kRoot.filePath(u"dev"_s), {u"translate"_s, folder.path()});
    QVERIFY(translate.waitForFinished());
    const QByteArray said = translate.readAll();
    QVERIFY2(translate.exitCode() == 0 && said.isEmpty(), said.constData());
    const QStringList before = readFile(kRoot.filePath(tsPath(language))).split(u'\n');
    const QStringList after = readFile(copy).split(u'\n');
    for (qsizetype i = 0; i < qMin(before.size(), after.size()); ++i)
        QVERIFY2(before.at(i) == after.at(i),
            qPrintable(u"./dev translate changes line %1: %2"_s.arg(i + 1).arg(after.at(i))));
    QCOMPARE(after.size(), before.size());
}

void TestHouse::flawInATranslationIsFound_data()
{
    QTest::addColumn<QString>("message");
    QTest::addColumn<bool>("pluralsOnly");
    const auto row = [](const char *name, const QString &inside, bool pluralsOnly = false) {
        QTest::newRow(name) << inside << pluralsOnly;
    };
    const QString plain
        = u"<message><source>%1</source><translation%2>%3</translation></message>"_s;
    const QString plural = u"<message numerus=\"yes\"><source>%n of %1</source>"
                           u"<translation>%1</translation></message>"_s;
    const QString form = u"<numerusform>%1</numerusform>"_s;
    row("unfinished", plain.arg(u"a"_s, u" type=\"unfinished\""_s, u"b"_s));
    row("vanished", plain.arg(u"a"_s, u" type=\"vanished\""_s, u"b"_s));
    row("empty", plain.arg(u"a"_s, QString(), u" "_s));
    row("placeholder lost",
        u"<message><source>%1 a %2</source><translation>%1</translation></message>"_s);
    row("placeholder of another kind",
        u"<message><source>%L1</source><translation>%1</translation></message>"_s);
    row("empty plural form",
        QString(plural).replace(
            "<translation>%1"_L1, "<translation>"_L1 + form.arg(u"%n di %1"_s) + form.arg(u""_s)));
    row("plural without its number",
        QString(plural).replace("<translation>%1"_L1,
            "<translation>"_L1 + form.arg(u"%n di %1"_s) + form.arg(u"di %1"_s)));
    row("no plural form", QString(plural).replace("<translation>%1"_L1, "<translation>"_L1));
    row("plain where only plurals belong",
        plain.arg(u"a"_s, QString(), u"b"_s),
        /*pluralsOnly=*/true);
    row("not XML", u"<message>"_s);
}

void TestHouse::flawInATranslationIsFound()
{
    QFETCH(QString, message);
    QFETCH(bool, pluralsOnly);
    const Messages allowed = pluralsOnly ? Messages::PluralsOnly : Messages::All;
    QVERIFY(!translationProblems(u"app.ts"_s, ts(message), allowed).isEmpty());
}

void TestHouse::goodTranslationPasses()
{
    const QString message
        = u"<message numerus=\"yes\"><source>%n answer(s) of %L1</source><translation>"
          u"<numerusform>una risposta su %L1</numerusform>"
          u"<numerusform>%n risposte su %L1</numerusform></translation></message>"_s;
    QVERIFY(noneOf(translationProblems(u"app.ts"_s, ts(message), Messages::PluralsOnly)));
}

void TestHouse::releaseFactsAgree()
{
    const QString metainfo = u"resources/io.github.csp_readiness.CspReadiness.metainfo.xml"_s;
    QVERIFY(noneOf(releaseProblems(readFile(kRoot.filePath(u"CMakeLists.txt"_s)),
        readFile(kRoot.filePath(u"CHANGELOG.md"_s)),
        readFile(kRoot.filePath(metainfo)))));
}

void TestHouse::releaseFactThatDiffersIsFound_data()
{
    QTest::addColumn<QString>("cmake");
    QTest::addColumn<QString>("changelog");
    QTest::addColumn<QString>("metainfo");
    QTest::addColumn<int>("problems");
    const QString cmake = u"project(a VERSION 1.2.3 LANGUAGES CXX)"_s;
    const QString changelog = u"# Changelog\n\n## [1.2.3] - 2026-01-02\n\n## 1.2.2\n"_s;
    const QString metainfo
        = u"<release version=\"1.2.3\" date=\"2026-01-02\"/><release version=\"1.2.2\"/>"_s;
    const QString unreleased = u"## Unreleased\n"_s + changelog;
    const QString older = u"<release version=\"1.2.2\" date=\"2026-01-02\"/>"_s;
    const QString otherDay = QString(metainfo).replace("-02"_L1, "-03"_L1);
    QTest::newRow("all agree") << cmake << changelog << metainfo << 0;
    QTest::newRow("no version") << u"project(a)"_s << changelog << metainfo << 3;
    QTest::newRow("changelog") << cmake << unreleased << metainfo << 1;
    QTest::newRow("metainfo") << cmake << changelog << older << 1;
    QTest::newRow("day") << cmake << changelog << otherDay << 1;
}

void TestHouse::releaseFactThatDiffersIsFound()
{
    QFETCH(QString, cmake);
    QFETCH(QString, changelog);
    QFETCH(QString, metainfo);
    QTEST(static_cast<int>(releaseProblems(cmake, changelog, metainfo).size()), "problems");
}

QTEST_GUILESS_MAIN(TestHouse)
#include "tst_house.moc"
