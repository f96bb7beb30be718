#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>

namespace faulty {

// One thing done to the files of a folder.
struct Event
{
    enum class What {
        Appear, // `file` is there, holding `data`
        Write, // `data` at `offset`
        Truncate, // to `offset` bytes
        Sync, // what was written to `file` so far is durable
        Rename, // to `to`
        Vanish,
        SyncFolder, // what was named, renamed and removed so far in the folder `file` is durable
    };
    What what = What::Write;
    QString file = {};
    qint64 offset = 0;
    QByteArray data = {};
    QString to = {};
};

// What of the unsynced things a power cut leaves.
struct Cut
{
    enum class Leaves {
        Nothing,
        Everything,
        // Of the names, those up to a random one; of the writes and truncations of each file, any,
        // whatever their order; of a write, any number of its sectors, from its start.
        Something,
    };
    Leaves leaves = Leaves::Nothing;
    quint32 seed = 0;
};

// A folder's files with what is durable of them and what is not yet.
class Disk final
{
public:
    // As the folder stands: all of it durable.
    explicit Disk(const QString &folder);

    void apply(const Event &event);

    // Writes into `folder`, which is empty, what is there after a power cut now.
    void leaveIn(const QString &folder, const Cut &cut) const;

private:
    struct File
    {
        QByteArray durable;
        QList<Event> waiting; // writes and truncations since the last sync
    };
    using Names = QMap<QString, int>; // path -> index of m_files

    [[nodiscard]] static QByteArray contents(const File &file, const Cut &cut);
    static void change(QByteArray &bytes, const Event &event);
    [[nodiscard]] File &fileNamed(const QString &path);
    void syncFolder(const QString &folder);
    static void rename(Names &names, const Event &event, int made);

    QString m_folder;
    QList<File> m_files;
    Names m_names; // as everybody sees them
    Names m_durableNames;
    struct Naming
    {
        Event event;
        int made = -1;
    };
    QList<Naming> m_namings; // since the last sync of their folders
};

} // namespace faulty
