#include "core/storage/openfile.h"

#include "core/storage/files.h"

#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>
#include <utility>

namespace core::storage {

OpenFile::OpenFile(const QString &path, int flags)
    : m_path(path)
    , m_descriptor(::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC))
{
}

OpenFile::OpenFile(OpenFile &&other) noexcept
    : m_path(std::move(other.m_path))
    , m_descriptor(std::exchange(other.m_descriptor, -1))
{
}

OpenFile::~OpenFile()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

Result<qsizetype> OpenFile::read(QByteArray &into)
{
    for (;;) {
        const ssize_t count = ::read(m_descriptor, into.data(), static_cast<size_t>(into.size()));
        if (count >= 0)
            return count;
        if (errno != EINTR)
            return fail(systemError(errno, ErrorCode::FileNotReadable, m_path));
    }
}

Result<void> OpenFile::write(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const ssize_t count
            = ::write(m_descriptor, bytes.data(), static_cast<size_t>(bytes.size()));
        if (count >= 0)
            bytes = bytes.sliced(count);
        else if (errno != EINTR)
            return fail(systemError(errno, ErrorCode::FileNotWritable, m_path));
    }
    return {};
}

} // namespace core::storage
