#pragma once

#include <QDBusConnection>
#include <QObject>
#include <QString>

namespace app {

// What the windows of one store say to each other. A seam: tests need no bus.
class WindowBus : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WindowBus)

public:
    using QObject::QObject;

    enum class Claim {
        Ours, // from now on raiseRequested() is said when others ask
        Taken,
        NoBus,
    };
    [[nodiscard]] virtual Claim claim(const QString &name) = 0;
    // Asks who has the name; true once that confirmed.
    [[nodiscard]] virtual bool raise(const QString &name) = 0;

signals:
    void raiseRequested();
};

// The bus of the desktop session, where there is one; none is started for this.
class SessionBus final : public WindowBus
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "io.github.csp_readiness.CspReadiness")
    Q_DISABLE_COPY_MOVE(SessionBus)

public:
    explicit SessionBus(QObject *parent = nullptr);
    ~SessionBus() override;

    [[nodiscard]] Claim claim(const QString &name) override;
    [[nodiscard]] bool raise(const QString &name) override;

public slots:
    Q_SCRIPTABLE void Raise(); // as D-Bus writes names

private:
    QDBusConnection m_connection;
};

} // namespace app
