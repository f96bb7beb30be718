#include "killing.h"

#include <QThread>

#include <csignal>
#include <cstdio>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace durability {

namespace {

// Reads what is there, waiting for it; false at the end of the writer.
bool readMore(int pipe, QByteArray &read)
{
    std::array<char, 4096> buffer = {};
    const ssize_t count = ::read(pipe, buffer.data(), buffer.size());
    if (count > 0)
        read.append(buffer.data(), count);
    return count > 0;
}

struct Child
{
    pid_t process = -1;
    int pipe = -1; // its acknowledgements
};

// The writer is a process of its own from its first step: it shares no connection with this one,
// which has none open.
Child start(const Work &work, Order order)
{
    std::array<int, 2> ends = {};
    if (::pipe(ends.data()) != 0)
        qFatal("no pipe");
    std::fflush(nullptr);
    const pid_t process = ::fork();
    if (process < 0)
        qFatal("no process");
    if (process == 0) {
        ::close(ends[0]);
        order.pipe = ends[1];
        Writer writer(std::move(order));
        work.write(writer);
        ::_exit(0);
    }
    ::close(ends[1]);
    return {process, ends[0]};
}

} // namespace

Life::Life(const Work &work, QRandomGenerator &random)
    : m_work(work)
    , m_folder(m_home.filePath(u"data"_s))
{
    work.prepare(m_folder, random);
    m_book = std::make_unique<Book>(m_folder);
}

Findings Life::kill(Order order, QRandomGenerator &random)
{
    ++m_kills;
    order.folder = m_folder;
    order.seed = random.generate();
    const int lines = random.bounded(m_work.mostLines + 1);
    const int microseconds = random.bounded(m_work.mostMicroseconds);
    const Child child = start(m_work, order);
    QByteArray read;
    while (read.count('\n') < lines && readMore(child.pipe, read)) { }
    QThread::usleep(static_cast<unsigned long>(microseconds));
    ::kill(child.process, SIGKILL);
    while (readMore(child.pipe, read)) { }
    ::close(child.pipe);
    int status = 0;
    ::waitpid(child.process, &status, 0);

    const QStringList said = QString::fromUtf8(read).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : said)
        m_book->take(line, order.token);
    Findings findings = m_book->check();
    const bool isKilled = WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL;
    const bool isDone = WIFEXITED(status) && WEXITSTATUS(status) == 0;
    if (!isKilled && !isDone)
        findings.damage.append(u"the writer ended by itself, status %1"_s.arg(status));
    return findings;
}

QString Life::keep()
{
    m_home.setAutoRemove(false);
    return m_folder;
}

} // namespace durability
