#include "app/program.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <functional>
#include <sys/stat.h>

using namespace Qt::Literals::StringLiterals;

// Whatever the program makes is its owner's alone, from the first moment, whatever the umask.
class TestPrivacy : public QObject
{
    Q_OBJECT

private slots:
    void everyFileIsTheOwnersAlone_data();
    void everyFileIsTheOwnersAlone();
    void theWindowsFilesAreTheOwnersAlone_data();
    void theWindowsFilesAreTheOwnersAlone();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    // Looks at every file while the program runs, temporary ones with them.
    [[nodiscard]] QByteArray runWatched(const QStringList &arguments, mode_t mask);
    void start(QProcess &process, const QStringList &arguments, mode_t mask) const;
    void look();

    std::unique_ptr<QTemporaryDir> m_folder;
    QMap<QString, QString> m_seen; // each name, and the widest mode it ever had
};

void TestPrivacy::everyFileIsTheOwnersAlone_data()
{
    QTest::addColumn<int>("mask");
    QTest::newRow("umask 000") << 0000;
    QTest::newRow("umask 022") << 0022;
}

void TestPrivacy::start(QProcess &process, const QStringList &arguments, mode_t mask) const
{
    QProcessEnvironment environment = program::environment();
    environment.insert(u"TMPDIR"_s, path(u"tmp"_s));
    environment.insert(u"XDG_RUNTIME_DIR"_s, path(u"run"_s));
    if (arguments.isEmpty())
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    process.setProcessEnvironment(environment);
    process.setChildProcessModifier([mask] { ::umask(mask); });
    process.start(program::path(), QStringList{u"--data-dir"_s, path(u"store"_s)} + arguments);
    QVERIFY(process.waitForStarted());
}

void TestPrivacy::look()
{
    QDirIterator all(m_folder->path(),
        QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
        QDirIterator::Subdirectories);
    while (all.hasNext()) {
        const QString file = all.next();
        struct stat found = {};
        if (file == path(u"tmp"_s) || ::lstat(QFile::encodeName(file).constData(), &found) != 0)
            continue;
        const bool isFolder = S_ISDIR(found.st_mode);
        const mode_t allowed = isFolder ? 0700 : 0600;
        const QString mode = QString::number(found.st_mode & 07777U, 8);
        const QString name = QDir(m_folder->path()).relativeFilePath(file);
        if (!m_seen.contains(name) || (found.st_mode & 07777U & ~allowed) != 0)
            m_seen.insert(name, (isFolder ? u"folder "_s : u"file "_s) + mode);
    }
}

QByteArray TestPrivacy::runWatched(const QStringList &arguments, mode_t mask)
{
    QProcess process;
    start(process, arguments, mask);
    while (!process.waitForFinished(1))
        look();
    look();
    if (process.exitCode() != 0)
        qWarning() << arguments << process.readAllStandardError();
    return process.exitCode() == 0 ? process.readAllStandardOutput() : QByteArray("failed");
}

void TestPrivacy::everyFileIsTheOwnersAlone()
{
    QFETCH(int, mask);
    const auto umask = static_cast<mode_t>(mask);
    m_folder = std::make_unique<QTemporaryDir>();
    m_seen.clear();
    QVERIFY(QDir().mkdir(path(u"tmp"_s)));
    QVERIFY(QDir().mkdir(path(u"run"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    const QString sample = QStringLiteral(CSP_SOURCE_DIR "/resources/sample.json");
    const QString id = QString::fromUtf8(runWatched({u"import"_s, sample}, umask)).trimmed();
    const QStringList plan{u"plan"_s, id, u"--target"_s, u"85"_s, u"--output"_s};
    const QList<QStringList> commands{
        {u"export"_s, id, u"--output"_s, path(u"data.json"_s)},
        {u"report"_s, id, u"--language"_s, u"en"_s, u"--output"_s, path(u"report.pdf"_s)},
        plan + QStringList{path(u"plan.csv"_s)},
        plan + QStringList{path(u"plan.xlsx"_s)},
        plan + QStringList{path(u"plan.ics"_s)},
        {u"show"_s, u"--output"_s, path(u"questions.html"_s)},
        {u"delete"_s, id},
        {u"erase-name"_s, u"Security lead"_s},
        {u"delete"_s, id, u"--for-good"_s},
    };
    for (const QStringList &command : commands)
        QVERIFY(runWatched(command, umask) != "failed");
    QStringList wrong;
    for (auto it = m_seen.cbegin(); it != m_seen.cend(); ++it) {
        if (it.value() != "file 600"_L1 && it.value() != "folder 700"_L1)
            wrong.append(it.key() + u": "_s + it.value());
    }
    QCOMPARE(wrong.join(u'\n'), QString());
    for (const QString &name : {u"store"_s,
             u"store/csp-readiness.db"_s,
             u"data.json"_s,
             u"report.pdf"_s,
             u"plan.csv"_s,
             u"plan.xlsx"_s,
             u"plan.ics"_s,
             u"questions.html"_s})
        QVERIFY2(m_seen.contains(name), qPrintable(name));
    const QStringList left
        = QDir(path(u"tmp"_s)).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
    QCOMPARE(left.join(u'\n'), QString());
}

void TestPrivacy::theWindowsFilesAreTheOwnersAlone_data() { everyFileIsTheOwnersAlone_data(); }

void TestPrivacy::theWindowsFilesAreTheOwnersAlone()
{
    QFETCH(int, mask);
    m_folder = std::make_unique<QTemporaryDir>();
    m_seen.clear();
    QVERIFY(QDir().mkdir(path(u"tmp"_s)));
    QVERIFY(QDir().mkdir(path(u"run"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    QProcess window;
    start(window, {}, static_cast<mode_t>(mask));
    const QString shared = path(u"store/csp-readiness.db-shm"_s);
    while (!QFileInfo::exists(shared) && !window.waitForFinished(1))
        look();
    look();
    window.kill();
    QVERIFY(window.waitForFinished());
    QVERIFY(m_seen.contains(u"store/csp-readiness.db-shm"_s));
    for (auto it = m_seen.cbegin(); it != m_seen.cend(); ++it) {
        const QString said = it.key() + u": "_s + it.value();
        QVERIFY2(it.value() == "file 600"_L1 || it.value() == "folder 700"_L1, qPrintable(said));
    }
}

QTEST_GUILESS_MAIN(TestPrivacy)
#include "tst_privacy.moc"
