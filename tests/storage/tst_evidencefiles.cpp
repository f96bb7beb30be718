#include "core/storage/evidencefiles.h"

#include "core/assessment/evidencechecking.h"
#include "storage/filesizelimit.h"
#include "storage/fixtures.h"

#include <QCryptographicHash>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <sys/stat.h>
#include <sys/time.h>

using namespace core;
using namespace core::storage;
using namespace fixtures;

namespace {

const QByteArray kContract = "The contract, as it was signed.";

QString digestOf(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

// The bits of the umask for a while.
class Umask
{
    Q_DISABLE_COPY_MOVE(Umask)

public:
    explicit Umask(mode_t mask)
        : m_before(::umask(mask))
    {
    }
    ~Umask() { ::umask(m_before); }

private:
    mode_t m_before;
};

// Last written two days ago.
void makeOld(const QString &path)
{
    const time_t before = QDateTime::currentSecsSinceEpoch() - 2 * 24 * 60 * 60;
    const timeval both[2] = {{before, 0}, {before, 0}};
    if (::utimes(QFile::encodeName(path).constData(), both) != 0)
        qFatal("cannot age %s", qPrintable(path));
}

// A file of this size that takes no room.
void makeSized(const QString &path, qint64 size)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !file.resize(size))
        qFatal("cannot make %s", qPrintable(path));
}

} // namespace

class TestEvidenceFiles : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir(m_folder->path()).mkdir(u"data"_s));
        m_files = std::make_unique<EvidenceFiles>(m_folder->filePath(u"data"_s));
    }

    void whatIsKeptIsFoundByWhatItHolds()
    {
        const EvidenceFile file = must(m_files->put(written(u"Contratto n. 4.pdf"_s)));
        QCOMPARE(file.name, u"Contratto n. 4.pdf"_s);
        QCOMPARE(file.size, kContract.size());
        QCOMPARE(file.sha256, digestOf(kContract));
        QVERIFY(m_files->has(file.sha256));
        QCOMPARE(m_files->path(file.sha256),
            u"%1/%2/%3"_s.arg(m_files->folder(), file.sha256.first(2), file.sha256.sliced(2)));
        QCOMPARE(bytesOf(m_files->path(file.sha256)), kContract);
        must(m_files->verify(file.sha256));
    }

    void nothingIsTouchedBeforeAFileIsKept() { QVERIFY(!QDir(m_files->folder()).exists()); }

    void oneFileIsStoredOnce()
    {
        const EvidenceFile first = must(m_files->put(written(u"a.pdf"_s)));
        const EvidenceFile second = must(m_files->put(written(u"b.pdf"_s)));
        QCOMPARE(second.sha256, first.sha256);
        QCOMPARE(second.name, u"b.pdf"_s);
        QCOMPARE(m_files->kept(), QStringList{first.sha256});
        QVERIFY(leftovers().isEmpty());
    }

    void filesBelongToTheirOwnerAlone_data()
    {
        QTest::addColumn<int>("mask");
        QTest::newRow("open umask") << 0000;
        QTest::newRow("usual umask") << 0022;
        QTest::newRow("umask that takes from the owner") << 0777;
    }
    void filesBelongToTheirOwnerAlone()
    {
        QFETCH(int, mask);
        const QString source = written(u"a.pdf"_s);
        EvidenceFile file;
        {
            const Umask umask(static_cast<mode_t>(mask));
            file = must(m_files->put(source));
        }
        const QString path = m_files->path(file.sha256);
        QCOMPARE(modeOf(path), 0600);
        QCOMPARE(modeOf(QFileInfo(path).path()), 0700);
        QCOMPARE(modeOf(m_files->folder()), 0700);
    }

    void foldersThatOthersMayReadAreNarrowed()
    {
        QVERIFY(QDir().mkdir(m_files->folder()));
        setMode(m_files->folder(), 0755);
        must(m_files->put(written(u"a.pdf"_s)));
        QCOMPARE(modeOf(m_files->folder()), 0700);
    }

    void whatIsNoEvidenceIsRefused_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("folder") << u"folder"_s << ErrorCode::EvidenceNotAFile;
        QTest::newRow("pipe") << u"pipe"_s << ErrorCode::EvidenceNotAFile;
        QTest::newRow("device") << u"device"_s << ErrorCode::EvidenceNotAFile;
        QTest::newRow("empty file") << u"empty"_s << ErrorCode::EvidenceEmpty;
        QTest::newRow("one byte too large") << u"large"_s << ErrorCode::EvidenceTooLarge;
        QTest::newRow("nothing there") << u"nothing"_s << ErrorCode::FileNotReadable;
    }
    void whatIsNoEvidenceIsRefused()
    {
        QFETCH(QString, kind);
        QFETCH(ErrorCode, code);
        QString path = m_folder->filePath(kind);
        if (kind == u"folder"_s)
            QVERIFY(QDir().mkdir(path));
        else if (kind == u"pipe"_s)
            QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), 0600), 0);
        else if (kind == u"device"_s)
            path = u"/dev/zero"_s;
        else if (kind == u"empty"_s)
            writeBytes(path, {});
        else if (kind == u"large"_s)
            makeSized(path, kLargestEvidence + 1);
        const auto put = m_files->put(path);
        QVERIFY(!put);
        QCOMPARE(put.error().code, code);
        QVERIFY(!QDir(m_files->folder()).exists());
    }

    void theLimitIsNamedWithTheSize()
    {
        makeSized(m_folder->filePath(u"scan.tif"_s), kLargestEvidence + 1);
        const auto put = m_files->put(m_folder->filePath(u"scan.tif"_s));
        QCOMPARE(put.error().arguments, (QStringList{u"scan.tif"_s, u"50"_s, u"50.1"_s}));
    }

    void aFileOfTheLargestSizeIsTaken()
    {
        makeSized(m_folder->filePath(u"scan.tif"_s), kLargestEvidence);
        QCOMPARE(must(m_files->put(m_folder->filePath(u"scan.tif"_s))).size, kLargestEvidence);
    }

    void progressIsToldToTheEnd()
    {
        const QByteArray bytes(1024 * 1024, 'x');
        QList<qint64> told;
        must(m_files->put(written(u"a.pdf"_s, bytes), [&](qint64 read, qint64 size) {
            told.append(read);
            return size == bytes.size();
        }));
        QVERIFY(told.size() > 1);
        QVERIFY(std::is_sorted(told.begin(), told.end()));
        QCOMPARE(told.last(), bytes.size());
    }

    void whoStopsKeepsNothing()
    {
        const auto put = m_files->put(written(u"a.pdf"_s, QByteArray(1024 * 1024, 'x')),
            [](qint64, qint64) { return false; });
        QVERIFY(!put);
        QCOMPARE(put.error().code, ErrorCode::EvidenceStopped);
        QVERIFY(m_files->kept().isEmpty());
        QVERIFY(leftovers().isEmpty());
    }

    void aFileThatChangesWhileItIsReadIsNoticed_data()
    {
        QTest::addColumn<bool>("isLonger");
        QTest::newRow("something is appended") << true;
        QTest::newRow("it is cut short") << false;
    }
    void aFileThatChangesWhileItIsReadIsNoticed()
    {
        QFETCH(bool, isLonger);
        const QString path = written(u"a.pdf"_s, QByteArray(1024 * 1024, 'x'));
        bool isDone = false;
        const auto put = m_files->put(path, [&](qint64, qint64 size) {
            if (!std::exchange(isDone, true))
                return QFile(path).resize(isLonger ? size + 1 : size - 1);
            return true;
        });
        QVERIFY(!put);
        QCOMPARE(put.error().code, ErrorCode::EvidenceAltering);
        QVERIFY(m_files->kept().isEmpty());
    }

    void aFullDiskKeepsNothingHalf()
    {
        const QString path = written(u"a.pdf"_s, QByteArray(1024 * 1024, 'x'));
        {
            const FileSizeLimit limit(300 * 1024);
            const auto put = m_files->put(path);
            QVERIFY(!put);
            QCOMPARE(put.error().code, ErrorCode::StoreFull);
            QVERIFY(m_files->kept().isEmpty());
            QVERIFY(leftovers().isEmpty());
        }
        must(m_files->verify(must(m_files->put(path)).sha256));
    }

    void anAlteredFileIsNoticed_data()
    {
        QTest::addColumn<QByteArray>("holds");
        QTest::newRow("one letter") << QByteArray(kContract).replace('T', 't');
        QTest::newRow("cut short") << kContract.chopped(1);
        QTest::newRow("emptied") << QByteArray();
        QTest::newRow("longer than any evidence") << QByteArray(kLargestEvidence + 1, 'x');
    }
    void anAlteredFileIsNoticed()
    {
        QFETCH(QByteArray, holds);
        const EvidenceFile file = must(m_files->put(written(u"a.pdf"_s)));
        writeBytes(m_files->path(file.sha256), holds);
        const auto verified = m_files->verify(file.sha256);
        QVERIFY(!verified);
        QCOMPARE(verified.error().code, ErrorCode::EvidenceDamaged);
        QCOMPARE(verified.error().arguments, QStringList{file.sha256});
    }

    void anAlteredFileIsMendedByAddingItAgain()
    {
        const EvidenceFile file = must(m_files->put(written(u"a.pdf"_s)));
        writeBytes(m_files->path(file.sha256), "something else");
        QCOMPARE(must(m_files->put(written(u"b.pdf"_s))).sha256, file.sha256);
        must(m_files->verify(file.sha256));
        QCOMPARE(modeOf(m_files->path(file.sha256)), 0600);
    }

    void aMissingFileIsSaid()
    {
        const auto verified = m_files->verify(digestOf(kContract));
        QVERIFY(!verified);
        QCOMPARE(verified.error().code, ErrorCode::EvidenceMissing);
        QVERIFY(!m_files->has(digestOf(kContract)));
    }

    void aLinkInPlaceOfAFileIsNotFollowed()
    {
        const EvidenceFile file = must(m_files->put(written(u"a.pdf"_s)));
        const QString path = m_files->path(file.sha256);
        QVERIFY(QFile::remove(path));
        QVERIFY(QFile::link(written(u"elsewhere.pdf"_s), path));
        QCOMPARE(m_files->verify(file.sha256).error().code, ErrorCode::EvidenceMissing);
    }

    void whatIsNoDigestHasNoPlace_data()
    {
        QTest::addColumn<QString>("text");
        const QString digest = digestOf(kContract);
        QTest::newRow("empty") << QString();
        QTest::newRow("a way out") << u"../../../etc/passwd"_s;
        QTest::newRow("a way out, as long as a digest") << u"..%1"_s.arg(u"/"_s.repeated(62));
        QTest::newRow("capital letters") << digest.toUpper();
        QTest::newRow("too short") << digest.chopped(1);
        QTest::newRow("too long") << digest + u'0';
    }
    void whatIsNoDigestHasNoPlace()
    {
        QFETCH(QString, text);
        QVERIFY(!isEvidenceDigest(text));
        QCOMPARE(m_files->path(text), QString());
        QVERIFY(!m_files->has(text));
        QVERIFY(!m_files->verify(text));
        must(m_files->remove(text));
    }

    void onlyWhatNobodyNamesIsUnused()
    {
        const EvidenceFile used = must(m_files->put(written(u"a.pdf"_s)));
        const EvidenceFile unused = must(m_files->put(written(u"b.pdf"_s, "another")));
        QCOMPARE(m_files->unused({used.sha256}), QStringList{unused.sha256});
        must(m_files->remove(unused.sha256));
        QCOMPARE(m_files->kept(), QStringList{used.sha256});
        must(m_files->remove(unused.sha256)); // that it is gone is no error
    }

    void whatAKilledProgramLeftGoesLater()
    {
        must(m_files->put(written(u"a.pdf"_s)));
        const QString old = m_files->folder() + u"/new-1-old"_s;
        const QString recent = m_files->folder() + u"/new-2-recent"_s;
        writeBytes(old, "half");
        writeBytes(recent, "half");
        makeOld(old);
        QCOMPARE(m_files->kept().size(), 1); // neither is a piece of evidence
        must(m_files->put(written(u"a.pdf"_s)));
        QVERIFY(!QFileInfo::exists(old));
        QVERIFY(QFileInfo::exists(recent)); // somebody may be writing it
    }

    void aCopyIsForReadingOnly()
    {
        const EvidenceFile file = must(m_files->put(written(u"a.pdf"_s)));
        const QString copy = m_folder->filePath(u"copy.pdf"_s);
        for (int time = 0; time < 2; ++time) { // again takes the place of the first
            must(m_files->copyTo(file.sha256, copy));
            QCOMPARE(bytesOf(copy), kContract);
            QCOMPARE(modeOf(copy), 0400);
        }
    }

    void anAlteredFileIsNeverCopied()
    {
        const EvidenceFile file = must(m_files->put(written(u"a.pdf"_s)));
        writeBytes(m_files->path(file.sha256), "something else");
        const QString copy = m_folder->filePath(u"copy.pdf"_s);
        QCOMPARE(m_files->copyTo(file.sha256, copy).error().code, ErrorCode::EvidenceDamaged);
        QVERIFY(!QFileInfo::exists(copy));
    }

private:
    QString written(const QString &name, const QByteArray &bytes = kContract) const
    {
        const QString path = m_folder->filePath(name);
        writeBytes(path, bytes);
        return path;
    }
    // Files beside the folders named by digests.
    QStringList leftovers() const
    {
        return QDir(m_files->folder()).entryList(QDir::Files | QDir::Hidden);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<EvidenceFiles> m_files;
};

QTEST_GUILESS_MAIN(TestEvidenceFiles)
#include "tst_evidencefiles.moc"
