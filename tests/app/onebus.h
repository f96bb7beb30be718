#pragma once

#include "app/singlewindow.h"

#include <QCoreApplication>
#include <QHash>
#include <QProcess>
#include <QTextStream>

#include <memory>

namespace fixtures {

// A bus for one process, without one.
class Bus final : public app::WindowBus
{
public:
    explicit Bus(QHash<QString, Bus *> *names)
        : m_names(names)
    {
    }

    [[nodiscard]] Claim claim(const QString &name) override
    {
        if (m_names == nullptr)
            return Claim::NoBus;
        if (m_names->contains(name))
            return Claim::Taken;
        m_names->insert(name, this);
        return Claim::Ours;
    }
    [[nodiscard]] bool raise(const QString &name) override
    {
        if (m_names->value(name) == nullptr)
            return false; // it hangs
        emit m_names->value(name)->raiseRequested();
        return true;
    }

private:
    QHash<QString, Bus *> *m_names;
};

inline const QString kHolder = QStringLiteral("--hold");

// What this program does as its own child: it has the window's lock until it is killed.
inline int holdLock(const QString &folder)
{
    Bus bus(nullptr);
    app::SingleWindow single(folder, bus);
    const bool hasLock = single.admit().has_value();
    QTextStream(stdout) << (hasLock ? "held\n" : "refused\n") << Qt::flush;
    return QCoreApplication::exec();
}

// This test once more, as another process that has the lock of a folder.
inline std::unique_ptr<QProcess> holder(const QString &folder)
{
    auto process = std::make_unique<QProcess>();
    process->start(QCoreApplication::applicationFilePath(), {kHolder, folder});
    if (!process->waitForReadyRead() || process->readLine() != "held\n")
        qFatal("the other process has no lock");
    return process;
}

} // namespace fixtures
