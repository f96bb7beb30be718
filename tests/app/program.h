#pragma once

#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>
#include <QStringList>
#include <QtTest>

// The program itself, run as its user runs it.
namespace program {

struct Run
{
    int exitCode = -1;
    QByteArray out;
    QString err;
};

// Environment of a user with this language and no display at all.
inline QProcessEnvironment environment(const QString &language = QStringLiteral("en_GB"))
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name :
        {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "LC_ALL", "LC_MESSAGES", "LANG"})
        environment.remove(QString::fromLatin1(name));
    // LC_ALL names a character set every machine has; LANGUAGE alone decides which words are
    // wanted.
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    environment.insert(QStringLiteral("LANGUAGE"), language);
    return environment;
}

inline QString path() { return QStringLiteral(CSP_BINARY_DIR "/csp-readiness"); }

inline Run run(const QStringList &arguments,
    const QProcessEnvironment &with = environment(),
    const QString &folder = QDir::tempPath())
{
    QProcess process;
    process.setProcessEnvironment(with);
    process.setWorkingDirectory(folder);
    process.start(path(), arguments);
    if (!process.waitForFinished(120'000) || process.exitStatus() != QProcess::NormalExit)
        return {-1,
            process.readAllStandardOutput(),
            QStringLiteral("crashed or hung: ") + process.errorString()
                + QString::fromUtf8(process.readAllStandardError())};
    return {process.exitCode(),
        process.readAllStandardOutput(),
        QString::fromUtf8(process.readAllStandardError())};
}

inline QByteArray bytesOf(const QString &file)
{
    QFile opened(file);
    return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
}

inline void write(const QString &file, const QByteArray &bytes)
{
    QFile opened(file);
    QVERIFY(opened.open(QIODevice::WriteOnly));
    QCOMPARE(opened.write(bytes), bytes.size());
}

} // namespace program
