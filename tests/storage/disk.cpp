#include "storage/disk.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

namespace faulty {

namespace {

constexpr qint64 kSector = 512;

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// The event as far as it got: whole sectors of the file.
Event torn(const Event &event, QRandomGenerator &random)
{
    if (event.what != Event::What::Write)
        return event;
    const qint64 first = kSector - event.offset % kSector; // up to the first boundary
    const qint64 sectors
        = event.data.size() <= first ? 1 : 1 + (event.data.size() - first + kSector - 1) / kSector;
    const qint64 kept = random.bounded(sectors + 1);
    Event part = event;
    part.data = event.data.left(kept == 0 ? 0 : first + (kept - 1) * kSector);
    return part;
}

} // namespace

Disk::Disk(const QString &folder)
    : m_folder(folder)
{
    QDirIterator found(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (found.hasNext()) {
        const QString path = found.next();
        m_names.insert(path, static_cast<int>(m_files.size()));
        m_files.append({bytesOf(path), {}});
    }
    m_durableNames = m_names;
}

void Disk::change(QByteArray &bytes, const Event &event)
{
    if (event.what == Event::What::Truncate) {
        bytes.truncate(event.offset);
        return;
    }
    if (event.data.isEmpty())
        return;
    if (bytes.size() < event.offset + event.data.size())
        bytes.append(event.offset + event.data.size() - bytes.size(), '\0');
    bytes.replace(event.offset, event.data.size(), event.data);
}

void Disk::rename(Names &names, const Event &event, int made)
{
    switch (event.what) {
    case Event::What::Appear:
        names.insert(event.file, made);
        return;
    case Event::What::Rename:
        names.insert(event.to, names.take(event.file));
        return;
    default:
        names.remove(event.file);
    }
}

void Disk::apply(const Event &event)
{
    switch (event.what) {
    case Event::What::Appear:
    case Event::What::Rename:
    case Event::What::Vanish: {
        const int made = static_cast<int>(m_files.size());
        if (event.what == Event::What::Appear) {
            m_files.append(File{});
            if (!event.data.isEmpty())
                m_files.last().waiting.append(
                    {.what = Event::What::Write, .file = event.file, .data = event.data});
        }
        rename(m_names, event, made);
        m_namings.append({event, made});
        return;
    }
    case Event::What::Write:
    case Event::What::Truncate:
        fileNamed(event.file).waiting.append(event);
        return;
    case Event::What::Sync: {
        File &file = fileNamed(event.file);
        for (const Event &waiting : std::as_const(file.waiting))
            change(file.durable, waiting);
        file.waiting.clear();
        return;
    }
    case Event::What::SyncFolder:
        syncFolder(event.file);
    }
}

Disk::File &Disk::fileNamed(const QString &path)
{
    if (!m_names.contains(path))
        qFatal("nobody made %s", qPrintable(path));
    return m_files[m_names.value(path)];
}

void Disk::syncFolder(const QString &folder)
{
    QList<Naming> others;
    for (const Naming &naming : std::as_const(m_namings)) {
        if (QFileInfo(naming.event.file).path() == folder)
            rename(m_durableNames, naming.event, naming.made);
        else
            others.append(naming);
    }
    m_namings = others;
}

QByteArray Disk::contents(const File &file, const Cut &cut)
{
    QRandomGenerator random(cut.seed);
    QByteArray bytes = file.durable;
    for (const Event &event : file.waiting) {
        if (cut.leaves == Cut::Leaves::Everything)
            change(bytes, event);
        else if (cut.leaves == Cut::Leaves::Something && random.bounded(3) > 0)
            change(bytes, random.bounded(2) == 0 ? event : torn(event, random));
    }
    return bytes;
}

void Disk::leaveIn(const QString &folder, const Cut &cut) const
{
    QRandomGenerator random(cut.seed);
    Names names = m_durableNames;
    qsizetype kept = cut.leaves == Cut::Leaves::Nothing ? 0 : m_namings.size();
    if (cut.leaves == Cut::Leaves::Something)
        kept = random.bounded(m_namings.size() + 1);
    for (const Naming &naming : m_namings.first(kept))
        rename(names, naming.event, naming.made);
    for (auto it = names.begin(); it != names.end(); ++it) {
        QFile file(folder + it.key().mid(m_folder.size()));
        QDir().mkpath(QFileInfo(file).path());
        const QByteArray bytes = contents(m_files.at(it.value()), {cut.leaves, random.generate()});
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(file.fileName()));
    }
}

} // namespace faulty
