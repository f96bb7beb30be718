#include "app/program.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;

// delete, restore, erase-name, list --deleted.
class TestDeleteCommands : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void aDeletedAssessmentIsListedApartAndComesBack();
    void restoringWhatIsNotDeletedChangesNothing();
    void deletedForGoodItIsGone();
    void aFileOfADeletedOneBringsItBack();
    void aNameIsErased();
    void whatCannotBeFollowedIsToldApart_data();
    void whatCannotBeFollowedIsToldApart();

private:
    [[nodiscard]] program::Run run(const QStringList &arguments) const
    {
        return program::run(
            QStringList{u"--data-dir"_s, m_folder->filePath(u"store"_s)} + arguments);
    }
    [[nodiscard]] qsizetype listed(const QStringList &options = {}) const
    {
        const auto result = run(QStringList{u"list"_s, u"--json"_s} + options);
        return QJsonDocument::fromJson(result.out).array().size();
    }
    [[nodiscard]] bool isAnywhere(const QByteArray &text) const;

    const QString m_sample = QStringLiteral(CSP_SOURCE_DIR "/resources/sample.json");
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_id;
};

void TestDeleteCommands::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_id = QString::fromUtf8(run({u"import"_s, m_sample}).out).trimmed();
    QVERIFY(!m_id.isEmpty());
}

bool TestDeleteCommands::isAnywhere(const QByteArray &text) const
{
    QDirIterator all(m_folder->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        if (program::bytesOf(all.next()).contains(text))
            return true;
    }
    return false;
}

void TestDeleteCommands::aDeletedAssessmentIsListedApartAndComesBack()
{
    const auto deleted = run({u"delete"_s, m_id});
    QCOMPARE(deleted.exitCode, 0);
    QVERIFY(deleted.out.contains("was deleted"));
    QVERIFY(deleted.out.contains("restore " + m_id.toUtf8()));
    QCOMPARE(listed(), 0);
    QCOMPARE(listed({u"--deleted"_s}), 1);
    const auto restored = run({u"restore"_s, m_id});
    QCOMPARE(restored.exitCode, 0);
    QVERIFY(restored.out.contains("is back among the assessments"));
    QCOMPARE(listed(), 1);
    QCOMPARE(listed({u"--deleted"_s}), 0);
}

void TestDeleteCommands::restoringWhatIsNotDeletedChangesNothing()
{
    const auto restored = run({u"restore"_s, m_id});
    QCOMPARE(restored.exitCode, 0);
    QVERIFY(restored.out.contains("was not deleted. Nothing was changed."));
    QCOMPARE(listed(), 1);
}

void TestDeleteCommands::deletedForGoodItIsGone()
{
    QVERIFY(isAnywhere("Adriatica"));
    const auto gone = run({u"delete"_s, m_id, u"--for-good"_s});
    QCOMPARE(gone.exitCode, 0);
    QVERIFY(gone.out.contains("is deleted for good"));
    QVERIFY(!isAnywhere("Adriatica"));
    QVERIFY(!isAnywhere(m_id.toUtf8()));
    QCOMPARE(run({u"restore"_s, m_id}).exitCode, 3);
}

void TestDeleteCommands::aFileOfADeletedOneBringsItBack()
{
    QCOMPARE(run({u"delete"_s, m_id}).exitCode, 0);
    const auto imported = run({u"import"_s, m_sample});
    QCOMPARE(QString::fromUtf8(imported.out).trimmed(), m_id);
    QVERIFY(imported.err.contains(u"It is back."_s));
    QCOMPARE(listed(), 1);
}

void TestDeleteCommands::aNameIsErased()
{
    const auto erased = run({u"erase-name"_s, u"adriatica cloud"_s});
    QCOMPARE(erased.exitCode, 0);
    QVERIFY(erased.out.contains("“adriatica cloud” is removed for good."));
    QVERIFY(!isAnywhere("Adriatica Cloud"));
    QCOMPARE(listed(), 1);
    const auto again = run({u"erase-name"_s, u"adriatica cloud"_s});
    QCOMPARE(again.exitCode, 0);
    QVERIFY(again.out.contains("stands nowhere"));
}

void TestDeleteCommands::whatCannotBeFollowedIsToldApart_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exitCode");
    const QString unknown = u"0a1b2c3d-93b7-4a58-8e0d-2c7a51f3b964"_s;
    QTest::newRow("delete nothing") << QStringList{u"delete"_s} << 2;
    QTest::newRow("delete two") << QStringList{u"delete"_s, unknown, unknown} << 2;
    QTest::newRow("delete no id") << QStringList{u"delete"_s, u"x"_s} << 3;
    QTest::newRow("delete an unknown one") << QStringList{u"delete"_s, unknown} << 3;
    QTest::newRow("an unknown one for good")
        << QStringList{u"delete"_s, unknown, u"--for-good"_s} << 3;
    QTest::newRow("restore for good") << QStringList{u"restore"_s, unknown, u"--for-good"_s} << 2;
    QTest::newRow("restore an unknown one") << QStringList{u"restore"_s, unknown} << 3;
    QTest::newRow("erase no name") << QStringList{u"erase-name"_s} << 2;
    QTest::newRow("erase one letter") << QStringList{u"erase-name"_s, u"a"_s} << 2;
}

void TestDeleteCommands::whatCannotBeFollowedIsToldApart()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, exitCode);
    const auto result = run(arguments);
    QCOMPARE(result.exitCode, exitCode);
    QVERIFY(result.err.startsWith(u"csp-readiness: "_s));
    QCOMPARE(listed(), 1);
}

QTEST_GUILESS_MAIN(TestDeleteCommands)
#include "tst_deletecommands.moc"
