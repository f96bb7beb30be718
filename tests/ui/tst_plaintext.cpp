#include "tests/ui/windowuser.h"
#include "ui/models/placesmodel.h"
#include "ui/pages/assessmentlist.h"

#include <QAction>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QTextEdit>
#include <QToolTip>

using namespace fixtures;

namespace {

// What somebody could type to be read as something else. The file would be opened if it were.
const QString kBold = u"<b>bold</b>"_s;
const QString kImage = u"<img src=\"file:///etc/hostname\">"_s;
const QString kSigns = u"R&D &amp; <a href='https://example.invalid'>here</a>"_s;

} // namespace

// Text is text: what a user or a file says is never read as markup, and fetches nothing.
class TestPlainText final : public QObject, private fixtures::WindowUser
{
    Q_OBJECT

private slots:
    void initTestCase() { ui::Theme::apply(ui::Scheme::Light); }
    void init() { openWindow(); }
    void cleanup() { closeWindow(); }

    void everyLabelOfEveryPageIsPlain();
    void whatIsReadAloudIsWhatWasWritten();
    void aToolTipIsPlain();
    void aMessageBoxIsPlain();
    void theStartPageSaysTheNameAsItWasTyped();

private:
    void openMarkup();
    void visitAllPages(const std::function<void()> &visit);

    core::AssessmentId m_id;
};

void TestPlainText::openMarkup()
{
    core::Assessment assessment;
    assessment.header.company.name = kBold + kImage;
    assessment.header.title = kSigns;
    assessment.header.region = kBold;
    assessment.header.questionnaireId = content().questionnaire.id;
    assessment.header.questionnaireVersion = content().questionnaire.version;
    assessment.responses.insert(
        {u"S1.1"_s}, {.answer = core::Unknown{}, .note = kImage, .privateNote = kSigns});
    assessment.plan = {85'000, {{{u"S1.1"_s}, {.level = 3, .owner = kBold}}}};
    assessment.scenarios = {{kImage, {{{u"S1.1"_s}, 4}}}};
    m_id = m_place->library.add(assessment)->header.id;
    QVERIFY(m_window->openAssessment(m_id));
}

void TestPlainText::visitAllPages(const std::function<void()> &visit)
{
    openMarkup();
    page().showQuestion({u"S1.1"_s});
    visit();
    for (const auto kind : {ui::Place::Kind::Eligibility,
             ui::Place::Kind::Results,
             ui::Place::Kind::Plan,
             ui::Place::Kind::Report,
             ui::Place::Kind::Details}) {
        page().goTo({.kind = kind});
        QCoreApplication::processEvents();
        visit();
    }
    m_window->showAbout();
    visit();
    m_window->showStart();
    visit();
    QVERIFY(m_place->store->shelve(m_id, core::Shelf::Deleted));
    m_window->showDeleted();
    visit();
}

void TestPlainText::everyLabelOfEveryPageIsPlain()
{
    QStringList wrong;
    visitAllPages([&] {
        QVERIFY(m_window->findChildren<QTextEdit *>().isEmpty());
        for (const QLabel *label : m_window->findChildren<QLabel *>()) {
            if (label->isVisible() && label->textFormat() != Qt::PlainText)
                wrong.append(label->text());
        }
        for (const QWidget *widget : m_window->findChildren<QWidget *>()) {
            if (Qt::mightBeRichText(widget->toolTip()))
                wrong.append(widget->toolTip());
        }
        // A single & in a button's text is a mnemonic and not a letter.
        for (const QAbstractButton *button : m_window->findChildren<QAbstractButton *>()) {
            if (button->isVisible() && !button->shortcut().isEmpty())
                wrong.append(button->text());
        }
    });
    QCOMPARE(wrong.join(u'\n'), QString());
}

void TestPlainText::whatIsReadAloudIsWhatWasWritten()
{
    openMarkup();
    m_window->showStart();
    auto *list = m_window->findChild<ui::AssessmentList *>();
    const QString spoken = list->model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(spoken.contains(kBold + kImage), qPrintable(spoken));
    QVERIFY2(spoken.contains(kSigns), qPrintable(spoken));
    QVERIFY(m_place->store->shelve(m_id, core::Shelf::Deleted));
    m_window->showDeleted();
    QStringList names;
    for (const QPushButton *button : m_window->findChildren<QPushButton *>())
        names.append(button->accessibleName());
    QVERIFY2(
        names.join(u'\n').contains(u"Put back "_s + kBold + kImage), qPrintable(names.join(u'\n')));
}

void TestPlainText::aToolTipIsPlain()
{
    m_window->setToolTip(kBold);
    QToolTip::showText(m_window->mapToGlobal(QPoint(10, 10)), kBold, m_window.get());
    const QLabel *tip = nullptr;
    for (const QWidget *widget : QApplication::topLevelWidgets()) {
        if (widget->inherits("QTipLabel"))
            tip = qobject_cast<const QLabel *>(widget);
    }
    QVERIFY(tip);
    QCOMPARE(tip->text(), kBold);
    QCOMPARE(tip->textFormat(), Qt::PlainText);
    QToolTip::hideText();
}

void TestPlainText::aMessageBoxIsPlain()
{
    QMessageBox box(QMessageBox::Critical, u"CSP Readiness"_s, kBold);
    box.setInformativeText(kImage);
    box.show();
    int read = 0;
    for (const QLabel *label : box.findChildren<QLabel *>()) {
        if (label->text().isEmpty())
            continue;
        ++read;
        QCOMPARE(label->textFormat(), Qt::PlainText);
    }
    QVERIFY(read >= 2);
}

void TestPlainText::theStartPageSaysTheNameAsItWasTyped()
{
    openMarkup();
    m_window->showStart();
    press(Qt::Key_Delete);
    QStringList said;
    for (const ui::MessageBar *one : m_window->findChildren<ui::MessageBar *>()) {
        if (one->isVisible())
            said.append(one->accessibleName());
    }
    QCOMPARE(said.size(), 1);
    QVERIFY2(said.first().contains(kBold + kImage), qPrintable(said.first()));
    QVERIFY2(said.first().contains(kSigns), qPrintable(said.first()));
}

QTEST_MAIN(TestPlainText)
#include "tst_plaintext.moc"
