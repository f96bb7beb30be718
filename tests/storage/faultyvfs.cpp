#include "storage/faultyvfs.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <limits.h>
#include <new>
#include <sqlite3.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace faulty {

namespace {

Vfs *theOne = nullptr;
thread_local int insideSqlite = 0; // its own system calls are told by the shim

struct Inside
{
    Q_DISABLE_COPY_MOVE(Inside)
    Inside() { ++insideSqlite; }
    ~Inside() { --insideSqlite; }
};

using What = Event::What;

// What SQLite holds of an open file: ours first, the real one right behind it.
struct ShimFile
{
    sqlite3_file base;
    QString *path; // null where the file is not watched
    bool syncsFolder; // at its first sync SQLite syncs the folder it was made in, too
    sqlite3_file *real() { return reinterpret_cast<sqlite3_file *>(this + 1); }
};

ShimFile *ours(sqlite3_file *file) { return reinterpret_cast<ShimFile *>(file); }
sqlite3_file *realOf(sqlite3_file *file) { return ours(file)->real(); }
const sqlite3_io_methods *methodsOf(sqlite3_file *file) { return realOf(file)->pMethods; }

sqlite3_vfs *realVfs(sqlite3_vfs *vfs) { return static_cast<sqlite3_vfs *>(vfs->pAppData); }

int failureOf(sqlite3_file *file, Vfs::Operation operation)
{
    return ours(file)->path && theOne ? theOne->failureOf(operation) : SQLITE_OK;
}

void note(sqlite3_file *file, Event event)
{
    if (!ours(file)->path || !theOne)
        return;
    event.file = *ours(file)->path;
    if (event.what == What::SyncFolder)
        event.file = QFileInfo(event.file).path();
    theOne->note(event);
}

int shimClose(sqlite3_file *file)
{
    const Inside inside;
    const int result = methodsOf(file)->xClose(realOf(file));
    delete ours(file)->path;
    return result;
}

int shimRead(sqlite3_file *file, void *into, int count, sqlite3_int64 offset)
{
    return methodsOf(file)->xRead(realOf(file), into, count, offset);
}

int shimWrite(sqlite3_file *file, const void *from, int count, sqlite3_int64 offset)
{
    const Inside inside;
    const int failure = failureOf(file, Vfs::Operation::Write);
    const int written = failure == SQLITE_OK ? count : count / 2;
    const int result = methodsOf(file)->xWrite(realOf(file), from, written, offset);
    if (result == SQLITE_OK)
        note(file,
            {.what = What::Write,
                .offset = offset,
                .data = QByteArray(static_cast<const char *>(from), written)});
    return failure == SQLITE_OK ? result : failure;
}

int shimTruncate(sqlite3_file *file, sqlite3_int64 size)
{
    const Inside inside;
    if (const int failure = failureOf(file, Vfs::Operation::Truncate); failure != SQLITE_OK)
        return failure;
    const int result = methodsOf(file)->xTruncate(realOf(file), size);
    if (result == SQLITE_OK)
        note(file, {.what = What::Truncate, .offset = size});
    return result;
}

int shimSync(sqlite3_file *file, int flags)
{
    const Inside inside;
    if (const int failure = failureOf(file, Vfs::Operation::Sync); failure != SQLITE_OK)
        return failure;
    const int result = methodsOf(file)->xSync(realOf(file), flags);
    if (result != SQLITE_OK)
        return result;
    note(file, {.what = What::Sync});
    if (ours(file)->syncsFolder)
        note(file, {.what = What::SyncFolder});
    ours(file)->syncsFolder = false;
    return result;
}

int shimFileSize(sqlite3_file *file, sqlite3_int64 *size)
{
    return methodsOf(file)->xFileSize(realOf(file), size);
}
int shimLock(sqlite3_file *file, int level) { return methodsOf(file)->xLock(realOf(file), level); }
int shimUnlock(sqlite3_file *file, int level)
{
    return methodsOf(file)->xUnlock(realOf(file), level);
}
int shimCheckReservedLock(sqlite3_file *file, int *isReserved)
{
    return methodsOf(file)->xCheckReservedLock(realOf(file), isReserved);
}
int shimFileControl(sqlite3_file *file, int operation, void *argument)
{
    const Inside inside;
    return methodsOf(file)->xFileControl(realOf(file), operation, argument);
}
int shimSectorSize(sqlite3_file *file) { return methodsOf(file)->xSectorSize(realOf(file)); }
int shimCharacteristics(sqlite3_file *file)
{
    return methodsOf(file)->xDeviceCharacteristics(realOf(file));
}
int shimShmMap(sqlite3_file *file, int page, int size, int extend, void volatile **memory)
{
    const Inside inside;
    return methodsOf(file)->xShmMap(realOf(file), page, size, extend, memory);
}
int shimShmLock(sqlite3_file *file, int offset, int count, int flags)
{
    return methodsOf(file)->xShmLock(realOf(file), offset, count, flags);
}
void shimShmBarrier(sqlite3_file *file) { methodsOf(file)->xShmBarrier(realOf(file)); }
int shimShmUnmap(sqlite3_file *file, int isRemoved)
{
    const Inside inside;
    return methodsOf(file)->xShmUnmap(realOf(file), isRemoved);
}

// Version 2: with the index in shared memory, without mapping the database itself, whose writes
// could not be seen.
const sqlite3_io_methods kMethods = {2,
    shimClose,
    shimRead,
    shimWrite,
    shimTruncate,
    shimSync,
    shimFileSize,
    shimLock,
    shimUnlock,
    shimCheckReservedLock,
    shimFileControl,
    shimSectorSize,
    shimCharacteristics,
    shimShmMap,
    shimShmLock,
    shimShmBarrier,
    shimShmUnmap,
    nullptr,
    nullptr};

int shimOpen(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    const Inside inside;
    const QString path = name ? QFile::decodeName(name) : QString();
    const bool isWatched = name && theOne && theOne->isWatched(path);
    const bool isMade = isWatched && (flags & SQLITE_OPEN_CREATE) && !QFileInfo::exists(path);
    ShimFile *shim = new (file) ShimFile{};
    const int result = realVfs(vfs)->xOpen(realVfs(vfs), name, shim->real(), flags, outFlags);
    if (!shim->real()->pMethods)
        return result;
    shim->base.pMethods = &kMethods;
    if (!isWatched || result != SQLITE_OK)
        return result;
    shim->path = new QString(path);
    const int logs = SQLITE_OPEN_WAL | SQLITE_OPEN_MAIN_JOURNAL | SQLITE_OPEN_SUPER_JOURNAL;
    shim->syncsFolder = isMade && (flags & logs) != 0;
    if (isMade)
        theOne->note({.what = What::Appear, .file = path});
    else
        theOne->noteWhatOthersMade(path);
    return result;
}

int shimDelete(sqlite3_vfs *vfs, const char *name, int syncsFolder)
{
    const Inside inside;
    const QString path = QFile::decodeName(name);
    const bool isWatched = theOne && theOne->isWatched(path) && QFileInfo::exists(path);
    if (isWatched) {
        const int failure = theOne->failureOf(Vfs::Operation::Remove);
        if (failure != SQLITE_OK)
            return failure;
    }
    const int result = realVfs(vfs)->xDelete(realVfs(vfs), name, syncsFolder);
    if (isWatched && result == SQLITE_OK) {
        theOne->note({.what = What::Vanish, .file = path});
        if (syncsFolder)
            theOne->note({.what = What::SyncFolder, .file = QFileInfo(path).path()});
    }
    return result;
}

// Everything else goes to the real one, which is also who must be asked.
sqlite3_vfs &shim()
{
    static sqlite3_vfs vfs = [] {
        sqlite3_vfs *real = sqlite3_vfs_find(nullptr);
        sqlite3_vfs made = *real;
        made.zName = "faulty";
        made.szOsFile = int(sizeof(ShimFile)) + real->szOsFile;
        made.pAppData = real;
        made.pNext = nullptr;
        made.xOpen = shimOpen;
        made.xDelete = shimDelete;
        return made;
    }();
    return vfs;
}

} // namespace

Vfs::Vfs(const QString &folder)
    : m_folder(folder)
{
    Q_ASSERT(!theOne);
    theOne = this;
    QDirIterator found(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (found.hasNext())
        m_known.insert(found.next());
    sqlite3_vfs_register(&shim(), 1);
}

Vfs::~Vfs()
{
    theOne = nullptr;
    sqlite3_vfs_unregister(&shim());
    sqlite3_vfs_register(static_cast<sqlite3_vfs *>(shim().pAppData), 1);
}

Vfs *Vfs::current() { return insideSqlite > 0 ? nullptr : theOne; }

bool Vfs::isWatched(const QString &path) const
{
    return path.startsWith(m_folder + u'/') && !path.endsWith(QLatin1StringView("-shm"));
}

void Vfs::note(const Event &event)
{
    m_events.append(event);
    if (event.what == What::Appear)
        m_known.insert(event.file);
    if (event.what == What::Rename)
        m_known.insert(event.to);
    if (event.what == What::Rename || event.what == What::Vanish)
        m_known.remove(event.file);
}

void Vfs::noteWhatOthersMade(const QString &path)
{
    if (m_known.contains(path))
        return;
    QFile file(path);
    const QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    note({.what = What::Appear, .file = path, .data = bytes});
}

void Vfs::fail(const Failure &failure)
{
    m_failure = failure;
    m_operations = 0;
    m_hasFailed = false;
}

void Vfs::heal() { m_failure.reset(); }

int Vfs::failureOf(Operation operation)
{
    const int number = m_operations++;
    if (!m_failure)
        return SQLITE_OK;
    const bool isIts = m_failure->lasts ? number >= m_failure->number : number == m_failure->number;
    if (!isIts)
        return SQLITE_OK;
    m_hasFailed = true;
    switch (operation) {
    case Operation::Write:
        return m_failure->isFull ? SQLITE_FULL : SQLITE_IOERR_WRITE;
    case Operation::Truncate:
        return SQLITE_IOERR_TRUNCATE;
    case Operation::Sync:
        return SQLITE_IOERR_FSYNC;
    case Operation::Remove:
        return SQLITE_IOERR_DELETE;
    }
    Q_UNREACHABLE();
}

} // namespace faulty

// The system calls by which the program makes files durable, places and removes them. The linker
// takes these before the C library's; they do the same and tell of it.

namespace {

QString pathOf(int descriptor)
{
    const QByteArray link = "/proc/self/fd/" + QByteArray::number(descriptor);
    QByteArray path(PATH_MAX, '\0');
    const ssize_t size = ::readlink(link.constData(), path.data(), size_t(path.size()));
    return size < 0 ? QString() : QFile::decodeName(path.left(size));
}

} // namespace

extern "C" {

int fsync(int descriptor)
{
    faulty::Vfs *vfs = faulty::Vfs::current();
    const QString path = vfs ? pathOf(descriptor) : QString();
    const int result = int(::syscall(SYS_fsync, descriptor));
    if (vfs && result == 0) {
        if (QFileInfo(path).isDir()) // of any folder: also those above
            vfs->note({.what = faulty::Event::What::SyncFolder, .file = path});
        else if (vfs->isWatched(path))
            vfs->note({.what = faulty::Event::What::Sync, .file = path});
    }
    return result;
}

int unlink(const char *name) noexcept
{
    faulty::Vfs *vfs = faulty::Vfs::current();
    const int result = int(::syscall(SYS_unlink, name));
    const QString path = QFile::decodeName(name);
    if (vfs && result == 0 && vfs->isWatched(path))
        vfs->note({.what = faulty::Event::What::Vanish, .file = path});
    return result;
}

int renameat2(int from, const char *name, int to, const char *newName, unsigned flags) noexcept
{
    faulty::Vfs *vfs = faulty::Vfs::current();
    const int result = int(::syscall(SYS_renameat2, from, name, to, newName, flags));
    const QString path = QFile::decodeName(name);
    if (vfs && result == 0 && vfs->isWatched(path))
        vfs->note(
            {.what = faulty::Event::What::Rename, .file = path, .to = QFile::decodeName(newName)});
    return result;
}

} // extern "C"
