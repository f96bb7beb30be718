#include "tests/ui/evidenceuser.h"
#include "ui/pages/evidencepage.h"
#include "ui/widgets/statelabel.h"

#include <QClipboard>
#include <QComboBox>

#include <sys/stat.h>

using namespace fixtures;

namespace {

int modeOf(const QString &path)
{
    struct stat found = {};
    return ::stat(QFile::encodeName(path).constData(), &found) == 0 ? int(found.st_mode & 07777)
                                                                    : -1;
}

QString contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

// Evidence as somebody adds, describes, opens and removes it.
class TestEvidence : public QObject, private EvidenceUser
{
    Q_OBJECT

private slots:
    void initTestCase() { ui::Theme::apply(ui::Scheme::Light); }
    void init()
    {
        openWindow();
        openEmpty();
        page().showQuestion({u"S2.2"_s});
    }
    void cleanup() { closeWindow(); }

    void aChosenFileIsKeptAndListed()
    {
        m_place->dialogs.answer = written(u"Procedure.txt"_s);
        link(u"Add a file as evidence"_s)->click();
        QTRY_COMPARE(row() != nullptr, true);
        const core::Evidence evidence = only();
        QCOMPARE(evidence.question, u"S2.2"_s);
        QCOMPARE(evidence.type, u"procedures"_s); // what usually proves this question
        const auto &file = std::get<core::EvidenceFile>(evidence.what);
        QCOMPARE(file.name, u"Procedure.txt"_s);
        QVERIFY(m_place->library.hasEvidence(file));
        QCOMPARE(row()->accessibleName(), u"Procedure.txt"_s);
        QCOMPARE(stored().evidence, session().assessment().evidence);
    }

    void aCancelledDialogAddsNothing()
    {
        m_place->dialogs.answer.clear();
        link(u"Add a file as evidence"_s)->click();
        QVERIFY(!list().work().isBusy());
        QVERIFY(session().assessment().evidence.isEmpty());
    }

    void droppedFilesAreKeptWhereTheyWereDropped()
    {
        drop({QUrl::fromLocalFile(written(u"a.txt"_s)),
            QUrl::fromLocalFile(written(u"b.txt"_s, u"another"_s)),
            QUrl(u"https://example.org/c"_s)});
        page().showQuestion({u"S2.3"_s}); // while they are read
        QTRY_COMPARE(session().assessment().evidence.size(), 3);
        for (const core::Evidence &evidence : session().assessment().evidence)
            QCOMPARE(evidence.question, u"S2.2"_s);
        QVERIFY(!row());
        page().showQuestion({u"S2.2"_s});
        QCOMPARE(list().findChildren<ui::EvidenceRow *>().size(), 3);
    }

    void whatCannotBeKeptIsSaid()
    {
        drop({QUrl::fromLocalFile(m_place->folder.path())});
        QTRY_VERIFY(problem().contains(u"is not a file"_s));
        drop({QUrl::fromLocalFile(written(u"empty.txt"_s, {}))});
        QTRY_VERIFY(problem().contains(u"is empty"_s));
        QVERIFY(session().assessment().evidence.isEmpty());
    }

    void whoStopsAddsNothing()
    {
        const QString path = written(u"large.bin"_s);
        QVERIFY(QFile::resize(path, 50LL * 1024 * 1024));
        list().addFile(u"S2.2"_s, path);
        list().addFile(u"S2.2"_s, written(u"waiting.txt"_s));
        QVERIFY(list().work().isBusy());
        QCOMPARE(list().work().name(), u"large.bin"_s);
        list().work().stop();
        QTRY_VERIFY(problem().contains(u"you stopped it"_s));
        QTRY_VERIFY(!list().work().isBusy());
        QVERIFY(session().assessment().evidence.isEmpty());
    }

    void aLinkIsTypedAndAddedByKeyboard()
    {
        link(u"Add a link as evidence"_s)->setFocus();
        press(Qt::Key_Return);
        type(u" https://example.org/procedure "_s);
        press(Qt::Key_Return);
        QCOMPARE(
            std::get<core::EvidenceLink>(only().what).address, u"https://example.org/procedure"_s);
        QVERIFY(m_place->dialogs.opened.isEmpty()); // never by itself
    }

    void escapeFoldsTheLink()
    {
        link(u"Add a link as evidence"_s)->click();
        type(u"half"_s);
        press(Qt::Key_Escape);
        QVERIFY(link(u"Add a link as evidence"_s)->hasFocus());
        QVERIFY(session().assessment().evidence.isEmpty());
    }

    void aFileOpensAsACopyForReading()
    {
        add(core::EvidenceFile(keep(u"Contract: 4?.txt"_s)));
        link(u"Open Contract: 4?.txt"_s)->click();
        QTRY_COMPARE(m_place->dialogs.opened.size(), 1);
        const QString copy = m_place->dialogs.opened.first().toLocalFile();
        QCOMPARE(QFileInfo(copy).fileName(), u"Contract 4.txt"_s);
        QCOMPARE(contentOf(copy), kHeld);
        QCOMPARE(modeOf(copy), 0400);
        QCOMPARE(modeOf(QFileInfo(QFileInfo(copy).path()).path()), 0700);
        QVERIFY(!copy.startsWith(m_place->folder.path()));
    }

    void whenNothingOpensItThatIsSaid()
    {
        m_place->dialogs.isTaken = false;
        add(core::EvidenceFile(keep(u"a.txt"_s)));
        link(u"Open a.txt"_s)->click();
        QTRY_VERIFY(problem().contains(u"No program"_s));
    }

    void aLinkOpensOnlyAfterItsAddressWasShown()
    {
        const QString address
            = u"https://microsoft.com@еxample.org/x"_s; // the first letter is Cyrillic
        add(core::EvidenceLink{address});
        link(u"Open "_s + address)->click();
        QVERIFY(m_place->dialogs.opened.isEmpty());
        auto *anyway = button(u"Open this address"_s);
        QVERIFY(anyway && anyway->hasFocus());
        QVERIFY(anyway->accessibleDescription().contains(u"@xn--xample-2of.org/x"_s));
        press(Qt::Key_Return);
        QCOMPARE(m_place->dialogs.opened, QList<QUrl>{QUrl(address)});
    }

    void onlyWebAndFilesAreOpened_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("opens");
        QTest::newRow("web") << u"https://example.org/a"_s << true;
        QTest::newRow("a share") << u"file:///srv/evidence/a.pdf"_s << true;
        QTest::newRow("words") << u"cabinet 4, shelf 2"_s << false;
        QTest::newRow("a program") << u"ssh://example.org"_s << false;
        QTest::newRow("a script") << u"javascript:alert(1)"_s << false;
        QTest::newRow("no host") << u"https://"_s << false;
        QTest::newRow("a folder of Windows") << u"S:\\Evidence\\a.pdf"_s << false;
    }
    void onlyWebAndFilesAreOpened()
    {
        QFETCH(QString, address);
        QFETCH(bool, opens);
        QCOMPARE(ui::openableUrl(address).has_value(), opens);
        add(core::EvidenceLink{address});
        QCOMPARE(link(u"Open "_s + address) != nullptr, opens);
        link(u"Copy the address "_s + address)->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), address);
    }

    void markupIsText()
    {
        add(core::EvidenceLink{u"<b>bold</b><img src='file:///etc/passwd'>"_s});
        for (const ui::WrapLabel *label : row()->findChildren<ui::WrapLabel *>())
            QCOMPARE(label->textFormat(), Qt::PlainText);
        QVERIFY(row()->findChildren<ui::WrapLabel *>().first()->text().startsWith(u"<b>"_s));
    }

    void theEndIsSuggestedFromTypeAndDate()
    {
        add(core::EvidenceLink{u"x"_s});
        link(u"Details of x"_s)->click();
        auto *type = row()->findChild<QComboBox *>();
        QVERIFY(type->hasFocus());
        // A type with months, whichever the rules give.
        const core::Questionnaire &questionnaire = content().questionnaire;
        const auto dated = std::ranges::find_if(questionnaire.rules.evidence,
            [](const core::EvidenceType &each) { return each.months > 0 && !each.hasOwnEnd; });
        QVERIFY(dated != questionnaire.rules.evidence.end());
        type->setCurrentIndex(type->findData(dated->id));
        emit type->activated(type->currentIndex());
        field(u"Date of the document"_s)->setFocus();
        fixtures::type(u"15/01/2026"_s);
        press(Qt::Key_Return);
        QCOMPARE(only().date, std::optional(QDate(2026, 1, 15)));
        const QDate until = QDate(2026, 1, 15).addMonths(dated->months).addDays(-1);
        QCOMPARE(only().validUntil, std::optional(until));
        // What somebody says stays, whatever the date becomes.
        field(u"Valid until"_s)->setFocus();
        field(u"Valid until"_s)->selectAll();
        fixtures::type(u"31/03/2026"_s);
        press(Qt::Key_Return);
        field(u"Date of the document"_s)->setFocus();
        field(u"Date of the document"_s)->selectAll();
        fixtures::type(u"16/01/2026"_s);
        press(Qt::Key_Return);
        QCOMPARE(only().date, std::optional(QDate(2026, 1, 16)));
        QCOMPARE(only().validUntil, std::optional(QDate(2026, 3, 31)));
        QCOMPARE(stored().evidence, session().assessment().evidence);
    }

    void whatIsHalfTypedIsKeptOnLeaving()
    {
        add(core::EvidenceLink{u"x"_s});
        link(u"Details of x"_s)->click();
        field(u"Note on this piece"_s)->setFocus();
        type(u"at the notary"_s);
        page().goTo({.kind = ui::Place::Kind::Results});
        QCOMPARE(only().note, u"at the notary"_s);
    }

    void whatExpiresIsSaid_data()
    {
        QTest::addColumn<QDate>("until");
        QTest::addColumn<QString>("said");
        QTest::newRow("yesterday") << QDate(2026, 11, 23) << u"Expired."_s;
        QTest::newRow("before the planned date") << QDate(2026, 11, 30) << u"Expires too early."_s;
        QTest::newRow("later") << QDate(2027, 11, 30) << QString();
    }
    void whatExpiresIsSaid()
    {
        QFETCH(QDate, until);
        QFETCH(QString, said);
        core::Header header = session().assessment().header;
        header.plannedDate = QDate(2026, 12, 15);
        session().setHeader(header);
        add(core::EvidenceLink{u"x"_s}, until);
        QStringList words;
        for (const ui::StateLabel *label : row()->findChildren<ui::StateLabel *>()) {
            if (label->isVisible())
                words.append(label->look().word);
        }
        QCOMPARE(words.join(u' '), said);
    }

    void aMissingFileIsSaid()
    {
        const core::EvidenceFile file{u"gone.pdf"_s, QString(64, u'a'), 31};
        add(file);
        QCOMPARE(row()->findChildren<ui::StateLabel *>().first()->look().word, u"File missing."_s);
        link(u"Open gone.pdf"_s)->click();
        QTRY_VERIFY(problem().contains(u"“gone.pdf” is not in the folder"_s));
        QVERIFY(m_place->dialogs.opened.isEmpty());
    }

    void whatIsRemovedCanBePutBack()
    {
        add(core::EvidenceFile(keep(u"a.txt"_s)));
        const auto before = session().assessment().evidence;
        link(u"Remove a.txt"_s)->setFocus();
        press(Qt::Key_Return);
        QVERIFY(session().assessment().evidence.isEmpty());
        const auto file = std::get<core::EvidenceFile>(before.first().what);
        QVERIFY(m_place->library.hasEvidence(file)); // for undo and backups
        QVERIFY(button(u"Put “a.txt” back"_s)->hasFocus());
        press(Qt::Key_Return);
        QCOMPARE(session().assessment().evidence, before);
        QVERIFY(row()->isAncestorOf(QApplication::focusWidget()));
        QCOMPARE(stored().evidence, before);
    }

    void allEvidenceIsListedByItsEnd()
    {
        add(core::EvidenceLink{u"never"_s});
        add(core::EvidenceLink{u"late"_s}, QDate(2027, 1, 1));
        add(core::EvidenceLink{u"early"_s}, QDate(2026, 1, 1));
        session().addEvidence({.question = u"R1"_s,
            .what = core::EvidenceLink{u"contract"_s},
            .validUntil = QDate(2026, 6, 1)});
        page().goTo({.kind = ui::Place::Kind::Evidence});
        auto *all = m_window->findChild<ui::EvidencePage *>();
        QVERIFY(all->isVisible());
        const auto inOrder = [all] {
            QMap<int, QString> byPlace;
            for (ui::EvidenceRow *each : all->findChildren<ui::EvidenceRow *>())
                byPlace.insert(each->mapTo(all, QPoint()).y(), each->accessibleName());
            return QStringList(byPlace.values());
        };
        QTRY_COMPARE(inOrder(), (QStringList{u"early"_s, u"contract"_s, u"late"_s, u"never"_s}));
        QVERIFY(all->isAncestorOf(QApplication::focusWidget()));
        for (ui::LinkButton *each : all->findChildren<ui::LinkButton *>()) {
            if (each->text().startsWith(u"S2.2"_s)) {
                each->click();
                break;
            }
        }
        QCOMPARE(current(), u"S2.2"_s);
        QVERIFY(!all->isVisible());
    }

    void aListWithoutPiecesSaysSo()
    {
        page().goTo({.kind = ui::Place::Kind::Evidence});
        QStringList said;
        for (const ui::WrapLabel *label :
            m_window->findChild<ui::EvidencePage *>()->findChildren<ui::WrapLabel *>())
            said.append(label->text());
        QVERIFY(said.join(u' ').contains(u"Nothing has been added yet."_s));
    }

    void theLanguageFollows()
    {
        add(core::EvidenceLink{u"x"_s}, QDate(2027, 11, 30));
        m_place->language.use(u"it"_s);
        QTRY_VERIFY(row()->accessibleDescription().contains(u"nov 2027"_s));
        m_place->language.use(u"en"_s);
        QTRY_VERIFY(row()->accessibleDescription().contains(u"Nov 2027"_s));
    }
};

QTEST_MAIN(TestEvidence)
#include "tst_evidence.moc"
