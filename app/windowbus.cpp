#include "app/windowbus.h"

#include <QDBusMessage>

using namespace Qt::Literals::StringLiterals;

namespace app {

namespace {

const QString kConnection = u"csp-readiness-windows"_s;
const QString kPath = u"/Window"_s;
const QString kInterface = u"io.github.csp_readiness.CspReadiness"_s;
constexpr int kPatienceMs = 5000; // the other may just be reading its store

} // namespace

SessionBus::SessionBus(QObject *parent)
    : WindowBus(parent)
    , m_connection(QDBusConnection(kConnection))
{
    // Without an address the library would look for a bus on the display, or start one.
    if (qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS"))
        m_connection = QDBusConnection::connectToBus(QDBusConnection::SessionBus, kConnection);
}

SessionBus::~SessionBus() { QDBusConnection::disconnectFromBus(kConnection); }

WindowBus::Claim SessionBus::claim(const QString &name)
{
    if (!m_connection.isConnected())
        return Claim::NoBus;
    // The object first: who finds the name finds somebody to talk to.
    if (!m_connection.registerObject(kPath, this, QDBusConnection::ExportScriptableSlots))
        return Claim::NoBus;
    if (m_connection.registerService(name))
        return Claim::Ours;
    m_connection.unregisterObject(kPath);
    return Claim::Taken;
}

bool SessionBus::raise(const QString &name)
{
    const auto call = QDBusMessage::createMethodCall(name, kPath, kInterface, u"Raise"_s);
    return m_connection.call(call, QDBus::Block, kPatienceMs).type() == QDBusMessage::ReplyMessage;
}

void SessionBus::Raise() { emit raiseRequested(); }

} // namespace app
