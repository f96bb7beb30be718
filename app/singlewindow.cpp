#include "app/singlewindow.h"

#include "core/storage/permissions.h"
#include "core/storage/store.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QSysInfo>

#include <array>
#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace app {

namespace {

QString canonical(const QString &folder)
{
    const QString found = QDir(folder).canonicalPath();
    return found.isEmpty() ? QDir::cleanPath(QDir(folder).absolutePath()) : found;
}

QByteArray firstBytes(int descriptor)
{
    std::array<char, 512> bytes{};
    const ssize_t count = ::pread(descriptor, bytes.data(), bytes.size(), 0);
    return {bytes.data(), count > 0 ? count : 0};
}

} // namespace

SingleWindow::SingleWindow(const QString &folder, WindowBus &bus, QObject *parent)
    : QObject(parent)
    , m_folder(QDir(folder).absolutePath())
    , m_bus(bus)
{
    connect(&m_bus, &WindowBus::raiseRequested, this, &SingleWindow::raiseRequested);
}

SingleWindow::~SingleWindow()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

QString SingleWindow::busName(const QString &folder)
{
    const QByteArray digest
        = QCryptographicHash::hash(canonical(folder).toUtf8(), QCryptographicHash::Sha256).toHex();
    return u"io.github.csp_readiness.CspReadiness.store_"_s + QString::fromLatin1(digest.first(32));
}

bool SingleWindow::raiseOther()
{
    // Now, and not when the store makes it: a path that is there has one canonical name.
    const bool isOurs = core::storage::checkAccount(core::storage::storeFile(m_folder), {})
        && core::storage::makeFolder(m_folder);
    if (!isOurs)
        return false; // opening the store says why
    const QString name = busName(m_folder);
    return m_bus.claim(name) == WindowBus::Claim::Taken && m_bus.raise(name);
}

core::Error SingleWindow::holder(int descriptor) const
{
    const QList<QByteArray> lines = firstBytes(descriptor).split('\n');
    const QString host = QString::fromUtf8(lines.value(1)).simplified();
    const QString process = QString::fromUtf8(lines.value(0)).simplified();
    return {core::ErrorCode::StoreOpenElsewhere,
        {host.isEmpty() ? QSysInfo::machineHostName() : host, process.isEmpty() ? u"?"_s : process},
        core::storage::storeFile(m_folder)};
}

core::Result<void> SingleWindow::admit()
{
    if (m_descriptor >= 0 || !core::storage::checkAccount(core::storage::storeFile(m_folder), {}))
        return {};
    const QByteArray path = QFile::encodeName(QDir(m_folder).filePath(u"csp-readiness.lock"_s));
    const int descriptor
        = ::open(path.constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (descriptor < 0)
        return {};
    if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
        const bool isHeld = errno == EWOULDBLOCK;
        const core::Error other = holder(descriptor);
        ::close(descriptor);
        return isHeld ? core::Result<void>(core::fail(other)) : core::Result<void>{};
    }
    m_descriptor = descriptor;
    const QByteArray said = QByteArray::number(QCoreApplication::applicationPid()) + '\n'
        + QSysInfo::machineHostName().toUtf8() + '\n';
    // Only for people to read: who cannot write it has the lock all the same.
    if (::fchmod(descriptor, 0600) != 0 || ::ftruncate(descriptor, 0) != 0
        || ::pwrite(descriptor, said.constData(), static_cast<size_t>(said.size()), 0) < 0)
        errno = 0;
    return {};
}

} // namespace app
