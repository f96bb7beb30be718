#pragma once

#include <QtGlobal>

#include <csignal>
#include <sys/resource.h>

namespace fixtures {

// No file of this process grows beyond `bytes` for a while: the disk is full, as far as it can
// tell.
class FileSizeLimit
{
    Q_DISABLE_COPY_MOVE(FileSizeLimit)

public:
    explicit FileSizeLimit(qint64 bytes)
        : m_signalBefore(std::signal(SIGXFSZ, SIG_IGN))
    {
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        struct rlimit limit = m_before;
        limit.rlim_cur = static_cast<rlim_t>(bytes);
        if (::setrlimit(RLIMIT_FSIZE, &limit) != 0)
            qFatal("cannot limit the size of files");
    }
    ~FileSizeLimit()
    {
        ::setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_signalBefore);
    }

private:
    void (*m_signalBefore)(int);
    struct rlimit m_before = {};
};

} // namespace fixtures
