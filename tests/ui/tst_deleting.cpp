#include "tests/ui/windowuser.h"
#include "ui/pages/assessmentlist.h"
#include "ui/pages/startpage.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/wraplabel.h"

#include <QAction>
#include <QDirIterator>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

using namespace fixtures;

namespace {

const QString kName = u"Zenobia Quartz"_s;

core::Assessment saying(const QString &company, const QString &note)
{
    core::Assessment assessment;
    assessment.header.company.name = company;
    assessment.header.questionnaireId = content().questionnaire.id;
    assessment.header.questionnaireVersion = content().questionnaire.version;
    assessment.responses.insert({u"S1.1"_s}, {.answer = core::Unknown{}, .note = note});
    return assessment;
}

} // namespace

// Somebody deletes, puts back, and deletes for good.
class TestDeleting final : public QObject, private fixtures::WindowUser
{
    Q_OBJECT

private slots:
    void initTestCase() { ui::Theme::apply(ui::Scheme::Light); }
    void init();
    void cleanup() { closeWindow(); }

    void deleteKeyDeletesAndTheBarPutsBack();
    void theMenuOfARowDeletes();
    void aClickOnTheDotsOpensTheMenuAndNotTheAssessment();
    void theOpenAssessmentCanBeDeleted();
    void theLastOneDeletedShowsTheWelcomeAndTheWayBack();
    void aDeletedOneIsPutBackFromTheList();
    void deletingForGoodSaysFirstWhatGoes();
    void keepingItChangesNothing();
    void returnPressedTwiceDeletesNothing();
    void theSampleDeletedComesBackWhenItIsAskedFor();
    void aFileOfADeletedOneBringsItBack();
    void aNameIsRemovedEverywhere();
    void aNameThatStandsNowhereIsSaid();
    void theSettingsForgetTheName();

private:
    void press(const QString &button);
    [[nodiscard]] QString shown();
    [[nodiscard]] ui::AssessmentList &list()
    {
        return *m_window->findChild<ui::AssessmentList *>();
    }
    [[nodiscard]] QStringList companies();
    [[nodiscard]] QStringList filesSaying(const QString &text) const;

    core::AssessmentId m_first;
    core::AssessmentId m_second;
};

void TestDeleting::init()
{
    openWindow();
    m_first = m_place->library.add(saying(u"Prima S.r.l."_s, kName))->header.id;
    m_second = m_place->library.add(saying(u"Seconda S.r.l."_s, u"x"_s))->header.id;
    m_window->showStart();
}

void TestDeleting::press(const QString &button)
{
    auto *found = visibleChild<QPushButton>(button);
    if (!found)
        found = visibleChild<ui::LinkButton>(button);
    QVERIFY2(found, qPrintable(button));
    found->setFocus(Qt::TabFocusReason);
    fixtures::press(Qt::Key_Space);
}

// All sentences that can be seen.
QString TestDeleting::shown()
{
    QStringList all;
    for (const QWidget *widget : m_window->findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        const auto *label = qobject_cast<const QLabel *>(widget);
        all.append(label ? label->text() : widget->accessibleName());
    }
    return all.join(u'\n');
}

QStringList TestDeleting::companies()
{
    QStringList names;
    for (int row = 0; row < list().model()->rowCount(); ++row)
        names.append(list().model()->index(row, 0).data().toString());
    names.sort();
    return names;
}

QStringList TestDeleting::filesSaying(const QString &text) const
{
    QStringList files;
    QDirIterator all(m_place->folder.path(), QDir::Files, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        QFile file(all.next());
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(text.toUtf8()))
            files.append(file.fileName());
    }
    return files;
}

void TestDeleting::deleteKeyDeletesAndTheBarPutsBack()
{
    const QString company = list().currentIndex().data().toString();
    fixtures::press(Qt::Key_Delete);
    QCOMPARE(companies().size(), 1);
    QVERIFY(!companies().contains(company));
    QVERIFY(shown().contains(u"“%1, Application” was deleted."_s.arg(company)));
    QVERIFY(visibleChild<ui::LinkButton>(u"Deleted (1)"_s));
    QCOMPARE(QApplication::focusWidget(), &list());
    QVERIFY(list().currentIndex().isValid());

    press(u"Undo"_s);
    QCOMPARE(companies().size(), 2);
    QCOMPARE(list().currentIndex().data().toString(), company);
    QVERIFY(!shown().contains(u"was deleted"_s));
    QVERIFY(!visibleChild<ui::LinkButton>(u"Deleted (1)"_s));
}

void TestDeleting::theMenuOfARowDeletes()
{
    const QList<QAction *> actions = list().actions();
    QCOMPARE(list().contextMenuPolicy(), Qt::ActionsContextMenu);
    QCOMPARE(actions.last()->text(), u"Delete"_s);
    actions.last()->trigger();
    QCOMPARE(companies().size(), 1);
}

void TestDeleting::aClickOnTheDotsOpensTheMenuAndNotTheAssessment()
{
    const QRect row = list().visualRect(list().model()->index(1, 0));
    const QPoint dots = ui::AssessmentColumns::in(row).more.center().toPoint();
    QTest::mouseClick(list().viewport(), Qt::LeftButton, Qt::NoModifier, dots);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    QVERIFY(!m_window->assessment());
    QCOMPARE(menu->accessibleName(), u"More"_s);
    const QString company = list().model()->index(1, 0).data().toString();
    menu->actions().last()->trigger();
    menu->close();
    QVERIFY(!companies().contains(company));
}

void TestDeleting::theOpenAssessmentCanBeDeleted()
{
    QVERIFY(m_window->openAssessment(m_first));
    session().setNote({u"S1.1"_s}, core::NoteKind::Shared, u"changed"_s);
    auto *menu = m_window->findChild<QMenu *>();
    for (QAction *action : m_window->findChildren<QAction *>()) {
        if (action->text() == u"Delete this assessment"_s)
            action->trigger();
    }
    QVERIFY(menu);
    QVERIFY(!m_window->assessment());
    QCOMPARE(companies(), QStringList{u"Seconda S.r.l."_s});
    QVERIFY(shown().contains(u"“Prima S.r.l., Application” was deleted."_s));
    const core::Assessment kept = *m_place->store->load(m_first);
    QCOMPARE(kept.shelf, core::Shelf::Deleted);
    QCOMPARE(kept.response({u"S1.1"_s}).note, u"changed"_s);
}

void TestDeleting::theLastOneDeletedShowsTheWelcomeAndTheWayBack()
{
    fixtures::press(Qt::Key_Delete);
    fixtures::press(Qt::Key_Delete);
    QVERIFY(companies().isEmpty());
    QVERIFY(visibleChild<ui::LinkButton>(u"Deleted (2)"_s));
    press(u"Undo"_s);
    QCOMPARE(companies().size(), 1);
}

void TestDeleting::aDeletedOneIsPutBackFromTheList()
{
    QVERIFY(m_place->store->shelve(m_first, core::Shelf::Deleted));
    m_window->showStart();
    press(u"Deleted (1)"_s);
    QVERIFY(shown().contains(u"Deleted assessments"_s));
    press(u"Put back Prima S.r.l., Application"_s);
    QVERIFY(shown().contains(u"“Prima S.r.l., Application” is back among the assessments."_s));
    QVERIFY(shown().contains(u"There are no deleted assessments."_s));
    m_window->showStart();
    QCOMPARE(companies().size(), 2);
}

void TestDeleting::deletingForGoodSaysFirstWhatGoes()
{
    QVERIFY(m_place->store->shelve(m_first, core::Shelf::Deleted));
    m_window->showDeleted();
    press(u"Delete Prima S.r.l., Application for good…"_s);
    QVERIFY(shown().contains(u"This cannot be undone."_s));
    QVERIFY(shown().contains(u"with all its answers and its whole history"_s));
    QVERIFY(!filesSaying(kName).isEmpty());
    press(u"Delete Prima S.r.l., Application for good"_s);
    QVERIFY(shown().contains(u"“Prima S.r.l., Application” is deleted for good."_s));
    QCOMPARE(filesSaying(kName), QStringList());
    QCOMPARE(filesSaying(u"Prima S.r.l."_s), QStringList());
    QVERIFY(m_place->store->load(m_second));
}

void TestDeleting::keepingItChangesNothing()
{
    QVERIFY(m_place->store->shelve(m_first, core::Shelf::Deleted));
    m_window->showDeleted();
    press(u"Delete Prima S.r.l., Application for good…"_s);
    press(u"Keep Prima S.r.l., Application"_s);
    QVERIFY(!shown().contains(u"This cannot be undone."_s));
    QVERIFY(m_place->store->load(m_first));
}

void TestDeleting::returnPressedTwiceDeletesNothing()
{
    QVERIFY(m_place->store->shelve(m_first, core::Shelf::Deleted));
    m_window->showDeleted();
    auto *ask = visibleChild<QPushButton>(u"Delete Prima S.r.l., Application for good…"_s);
    QVERIFY(ask);
    ask->setFocus(Qt::TabFocusReason);
    fixtures::press(Qt::Key_Return);
    fixtures::press(Qt::Key_Return);
    QVERIFY(m_place->store->load(m_first));
}

void TestDeleting::theSampleDeletedComesBackWhenItIsAskedFor()
{
    const core::AssessmentId sample = m_place->addSample();
    QVERIFY(m_place->store->shelve(sample, core::Shelf::Deleted));
    QCOMPARE(*m_place->library.openSample(), sample);
    QCOMPARE(m_place->store->load(sample)->shelf, core::Shelf::Current);
}

void TestDeleting::aFileOfADeletedOneBringsItBack()
{
    const QString file = m_place->folder.filePath(u"prima.json"_s);
    const core::Assessment before = *m_place->store->load(m_first);
    QVERIFY(m_place->library.exportFile(before, file));
    QVERIFY(m_place->store->shelve(m_first, core::Shelf::Deleted));
    QCOMPARE(*m_place->library.importFile(file), m_first); // the same: put back
    QCOMPARE(m_place->store->load(m_first)->shelf, core::Shelf::Current);

    QVERIFY(m_place->store->record(
        m_first, core::NoteChanged{{u"S1.2"_s}, core::NoteKind::Shared, {}, u"later"_s}));
    QVERIFY(m_place->store->shelve(m_first, core::Shelf::Deleted));
    const core::AssessmentId other = *m_place->library.importFile(file); // another: beside it
    QVERIFY(other != m_first);
    QCOMPARE(m_place->store->load(m_first)->shelf, core::Shelf::Deleted);
    QCOMPARE(m_place->store->load(m_first)->response({u"S1.2"_s}).note, u"later"_s);
}

void TestDeleting::aNameIsRemovedEverywhere()
{
    QVERIFY(m_window->openAssessment(m_first));
    m_window->showNameRemoval();
    type(u"zenobia quartz"_s);
    fixtures::press(Qt::Key_Return);
    QVERIFY(shown().contains(u"The name stands in 2 place(s) of 1 assessment(s)"_s)
        || shown().contains(u"The name stands in 2 places of 1 assessment"_s));
    QVERIFY(shown().contains(u"This cannot be undone."_s));
    press(u"Remove the name for good"_s);
    QVERIFY(shown().contains(u"“zenobia quartz” is removed for good."_s));
    QCOMPARE(filesSaying(kName), QStringList());
    QCOMPARE(m_place->store->load(m_first)->response({u"S1.1"_s}).note, u"—"_s);
    QVERIFY(!m_window->assessment()); // nothing old is left to be written again
    QVERIFY(m_window->openAssessment(m_first));
}

void TestDeleting::aNameThatStandsNowhereIsSaid()
{
    m_window->showNameRemoval();
    type(u"Nobody Here"_s);
    fixtures::press(Qt::Key_Return);
    QVERIFY(shown().contains(u"“Nobody Here” stands nowhere"_s));
    QVERIFY(!visibleChild<QPushButton>(u"Remove the name for good"_s));
    m_window->showNameRemoval();
    type(u"a"_s);
    fixtures::press(Qt::Key_Return);
    QVERIFY(shown().contains(u"A name needs two letters"_s));
}

void TestDeleting::theSettingsForgetTheName()
{
    const QString ini = m_place->folder.path() + u"/data/csp-readiness.ini"_s;
    {
        QSettings other(ini, QSettings::IniFormat);
        other.setValue(u"who"_s, kName);
        other.setValue(u"what"_s, u"Zenobia"_s);
    }
    m_place->settings.forget(*core::PersonName::of(kName));
    const QSettings read(ini, QSettings::IniFormat);
    QVERIFY(!read.contains(u"who"_s));
    QCOMPARE(read.value(u"what"_s).toString(), u"Zenobia"_s);
}

QTEST_MAIN(TestDeleting)
#include "tst_deleting.moc"
