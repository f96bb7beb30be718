#include "ui/mainwindow.h"

#include "core/session/resaving.h"
#include "ui/models/changewords.h"
#include "ui/models/phrases.h"
#include "ui/pages/aboutpage.h"
#include "ui/pages/appmenu.h"
#include "ui/pages/assessmentpage.h"
#include "ui/pages/deletedpage.h"
#include "ui/pages/detailspage.h"
#include "ui/pages/headerbar.h"
#include "ui/pages/namepage.h"
#include "ui/pages/notices.h"
#include "ui/pages/startpage.h"
#include "ui/support/undokeys.h"
#include "ui/widgets/messagebar.h"

#include <QCloseEvent>
#include <QCoreApplication>
#include <QScreen>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

constexpr QSize kFirstSize(1280, 800);
constexpr QSize kLeastFirstSize(1024, 700);
constexpr int kFrame = 40; // the system's title bar and edges

// As large as the pages are drawn, or as the screen allows.
QSize firstSize(const QScreen &screen)
{
    const QSize room = screen.availableSize() - QSize(0, kFrame);
    return kFirstSize.boundedTo(room.expandedTo(kLeastFirstSize));
}

} // namespace

MainWindow::MainWindow(const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_menu(new AppMenu(services.languages(), this))
    , m_header(new HeaderBar(services.languages(), m_menu, this))
    , m_bar(new MessageBar(this))
    , m_notices(new Notices(m_bar, this))
    , m_stack(new QStackedWidget(this))
    , m_start(new StartPage(services, this))
    , m_new(new DetailsPage(DetailsPage::Use::Create, services, this))
    , m_about(new AboutPage(this))
    , m_deleted(new DeletedPage(services, this))
    , m_names(new NamePage(services, this))
{
    for (QWidget *page : {static_cast<QWidget *>(m_start),
             static_cast<QWidget *>(m_new),
             static_cast<QWidget *>(m_about),
             static_cast<QWidget *>(m_deleted),
             static_cast<QWidget *>(m_names)})
        m_stack->addWidget(page);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_bar);
    column->addWidget(m_stack, 1);
    connectParts();
    makeShortcuts();
    m_menu->setScheme(services.settings.scheme());
    if (!restoreGeometry(services.settings.geometry()))
        resize(firstSize(*screen()));
    retranslate();
    m_notices->setRefusal(m_services.library.refusal());
    showStart();
}

// While everything still stands: a field that loses the keyboard gives up what was typed in it.
MainWindow::~MainWindow() { hide(); }

void MainWindow::connectParts()
{
    connect(m_header, &HeaderBar::backRequested, this, &MainWindow::goBack);
    connect(m_header, &HeaderBar::languageChosen, this, &MainWindow::useLanguage);
    connect(m_menu, &AppMenu::undoRequested, this, &MainWindow::undo);
    connect(m_menu, &AppMenu::redoRequested, this, &MainWindow::redo);
    connect(m_menu, &AppMenu::aboutToShow, this, &MainWindow::showUndo);
    connect(m_menu, &AppMenu::newRequested, this, &MainWindow::showNew);
    connect(m_menu, &AppMenu::importRequested, this, &MainWindow::importFile);
    connect(m_menu, &AppMenu::exportFileRequested, this, &MainWindow::exportFile);
    connect(m_menu, &AppMenu::exportReportRequested, this, &MainWindow::exportReport);
    connect(m_menu, &AppMenu::otherLanguageRequested, this, &MainWindow::useOtherLanguage);
    connect(m_menu, &AppMenu::languageChosen, this, &MainWindow::useLanguage);
    connect(m_menu, &AppMenu::schemeChosen, this, &MainWindow::useScheme);
    connect(m_menu, &AppMenu::aboutRequested, this, &MainWindow::showAbout);
    connect(m_start, &StartPage::newRequested, this, &MainWindow::showNew);
    connect(m_start, &StartPage::sampleRequested, this, &MainWindow::openSample);
    connect(m_start, &StartPage::importRequested, this, &MainWindow::importFile);
    connect(m_start, &StartPage::opened, this, &MainWindow::openAssessment);
    connect(m_start, &StartPage::failed, m_notices, &Notices::fail);
    connect(m_notices, &Notices::openAgainRequested, this, &MainWindow::openAgain);
    // Deleting
    connect(m_menu, &AppMenu::deleteRequested, this, &MainWindow::deleteOpen);
    connect(m_menu, &AppMenu::nameRemovalRequested, this, &MainWindow::showNameRemoval);
    connect(m_start, &StartPage::removing, this, &MainWindow::letGoOf);
    connect(m_start, &StartPage::deletedRequested, this, &MainWindow::showDeleted);
    connect(m_deleted, &DeletedPage::failed, m_notices, &Notices::fail);
    connect(m_names, &NamePage::failed, m_notices, &Notices::fail);
    connect(m_names, &NamePage::removing, this, &MainWindow::letGoOf);
    connect(m_new, &DetailsPage::submitted, this, &MainWindow::create);
    connect(m_new, &DetailsPage::cancelled, this, &MainWindow::showStart);
}

void MainWindow::makeShortcuts()
{
    addActions(m_menu->shortcuts());
    new UndoKeys(this);
    auto *escape = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    connect(escape, &QShortcut::activated, this, &MainWindow::leaveOrFold);
}

bool MainWindow::isOpen() const { return m_assessment && m_stack->currentWidget() == m_assessment; }

void MainWindow::showPage(QWidget *page)
{
    m_stack->setCurrentWidget(page);
    m_header->setBackShown(page != m_start);
    m_menu->setAssessmentOpen(isOpen());
    m_header->setAssessment(
        isOpen() ? std::optional(m_assessment->session().assessment().header) : std::nullopt);
    if (!isOpen())
        m_header->setSaved(HeaderBar::Saved::Nothing);
    retranslate();
}

void MainWindow::tell(const core::Error &error) { m_notices->fail(error); }

void MainWindow::showStart()
{
    m_start->reload();
    showPage(m_start);
    m_start->takeFocus();
}

void MainWindow::showNew()
{
    if (m_assessment)
        m_assessment->commit();
    const auto earlier = m_services.library.heads();
    m_new->startNew(earlier.value_or(QList<core::AssessmentHead>()));
    showPage(m_new);
    m_new->takeFocus();
}

void MainWindow::showAbout()
{
    if (m_assessment)
        m_assessment->commit();
    showPage(m_about);
}

void MainWindow::showDeleted()
{
    m_deleted->reload();
    showPage(m_deleted);
    m_deleted->takeFocus();
}

void MainWindow::showNameRemoval()
{
    if (m_assessment)
        m_assessment->commit();
    m_names->startNew();
    showPage(m_names);
    m_names->takeFocus();
}

// Saves and closes it where it is the one that is open; an empty id is whichever is. What cannot be
// saved stays open.
void MainWindow::letGoOf(const core::AssessmentId &id)
{
    const bool isOther
        = !m_assessment || (!id.isEmpty() && m_assessment->session().assessment().header.id != id);
    if (isOther || !saveAll())
        return;
    m_stack->removeWidget(m_assessment);
    m_assessment->deleteLater();
    m_assessment = nullptr;
}

void MainWindow::deleteOpen()
{
    if (!isOpen())
        return;
    const core::AssessmentId id = m_assessment->session().assessment().header.id;
    goBack();
    m_start->remove(id);
}

bool MainWindow::openAssessment(const core::AssessmentId &id)
{
    m_notices->clearFailure();
    if (m_assessment && m_assessment->session().assessment().header.id == id) {
        showAssessment();
        return true;
    }
    if (!saveAll())
        return false;
    auto session = m_services.library.open(id);
    if (!session) {
        m_notices->fail(session.error());
        return false;
    }
    takeAssessment(std::move(*session));
    showAssessment();
    return true;
}

void MainWindow::takeAssessment(std::unique_ptr<core::Session> session)
{
    if (m_assessment) {
        m_stack->removeWidget(m_assessment);
        m_assessment->deleteLater();
    }
    core::Session *opened = session.get();
    m_assessment = new AssessmentPage(std::move(session), m_services, this);
    m_stack->addWidget(m_assessment);
    m_notices->watch(opened);
    auto *pause = new core::TimerPause(opened);
    connect(pause, &core::Pause::over, this, &MainWindow::tryWriting);
    m_resaving = new core::Resaving(*opened, *pause, opened);
    connect(opened, &core::Session::saved, this, &MainWindow::noteSaved);
    connect(opened, &core::Session::saveFailed, this, &MainWindow::noteSaveFailed);
    connect(m_assessment, &AssessmentPage::changed, this, &MainWindow::noteChange);
    connect(m_assessment, &AssessmentPage::failed, m_notices, &Notices::fail);
    connect(m_assessment, &AssessmentPage::exported, m_notices, &Notices::clearFailure);
}

void MainWindow::showAssessment()
{
    showPage(m_assessment);
    if (!m_assessment->session().hasUnsaved() && m_assessment->session().savedAt().isValid())
        m_header->setSaved(HeaderBar::Saved::Yes, m_assessment->session().savedAt());
    m_assessment->takeFocus();
}

void MainWindow::openOrTell(const core::Result<core::AssessmentId> &id)
{
    if (id)
        openAssessment(*id);
    else
        m_notices->fail(id.error());
}

void MainWindow::create(const core::Header &header)
{
    const auto added = m_services.library.add({.header = header});
    openOrTell(added.map([](const core::Assessment &made) { return made.header.id; }));
}

void MainWindow::openSample() { openOrTell(m_services.library.openSample()); }

void MainWindow::importFile()
{
    const QString path = m_services.dialogs.openFileName(this,
        {.title = tr("Import a data file"),
            //: Kind of file in a file dialog.
            .filter = tr("Data files of CSP Readiness (*.json)")});
    if (!path.isEmpty())
        openOrTell(m_services.library.importFile(path));
}

void MainWindow::exportFile()
{
    if (m_assessment)
        m_assessment->exportData();
}

void MainWindow::exportReport()
{
    if (m_assessment)
        m_assessment->exportPdf();
}

void MainWindow::undo()
{
    if (isOpen())
        m_assessment->undo();
}

void MainWindow::redo()
{
    if (isOpen())
        m_assessment->redo();
}

// Only when it is looked at: the log is read for it.
void MainWindow::showUndo()
{
    if (!isOpen())
        return;
    m_assessment->commit();
    core::Session &session = m_assessment->session();
    m_menu->setUndo(ChangeWords::undo(session.undoable()), ChangeWords::redo(session.redoable()));
}

void MainWindow::useLanguage(const QString &code)
{
    if (m_assessment)
        m_assessment->commit();
    m_services.settings.setLanguage(code);
    m_services.language.use(code);
    // A language whose words are all in the sources brings no translator, so nobody else says it.
    QCoreApplication::postEvent(this, new QEvent(QEvent::LanguageChange));
}

void MainWindow::useOtherLanguage()
{
    const QStringList all = m_services.languages();
    const qsizetype next = all.indexOf(m_services.language.code()) + 1;
    useLanguage(all.at(next % all.size()));
}

void MainWindow::useScheme(Scheme scheme)
{
    m_services.settings.setScheme(scheme);
    m_menu->setScheme(scheme);
    Theme::apply(scheme);
}

void MainWindow::goBack()
{
    if (m_assessment)
        m_assessment->commit();
    m_notices->clearFailure();
    showStart();
}

void MainWindow::leaveOrFold()
{
    if (isOpen() && m_assessment->foldAway())
        return;
    if (m_stack->currentWidget() != m_start)
        goBack();
}

// What is half typed is given up first, so that it is among what waits to be saved.
void MainWindow::openAgain()
{
    if (m_assessment)
        m_assessment->commit();
    const bool wasRefused = m_services.library.refusal().has_value();
    const auto opened = m_services.library.openAgain();
    if (!opened) {
        if (wasRefused)
            m_notices->setRefusal(opened.error());
        else
            m_notices->fail(opened.error());
        return;
    }
    m_notices->setRefusal(m_services.library.refusal());
    using Keep = core::Session::Keep;
    if (m_assessment)
        m_assessment->session().takeUp(wasRefused ? Keep::File : Keep::Screen);
    m_start->reload();
}

void MainWindow::tryWriting()
{
    if (m_services.library.refusal())
        openAgain();
}

void MainWindow::bringToFront()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::noteChange()
{
    const core::Session &session = m_assessment->session();
    m_start->update(session.assessment());
    if (m_stack->currentWidget() == m_assessment)
        m_header->setAssessment(session.assessment().header);
    retranslate();
}

void MainWindow::noteSaved(const QDateTime &at)
{
    if (m_stack->currentWidget() == m_assessment && at.isValid())
        m_header->setSaved(HeaderBar::Saved::Yes, at);
}

void MainWindow::noteSaveFailed() { m_header->setSaved(HeaderBar::Saved::No); }

bool MainWindow::saveAll()
{
    if (!m_assessment)
        return true;
    m_assessment->commit();
    m_assessment->session().retry();
    return !m_assessment->session().hasUnsaved();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    const bool wasAsked = m_notices->isLeaving();
    if (!saveAll() && !wasAsked) {
        m_notices->askBeforeLeaving();
        event->ignore();
        return;
    }
    m_services.settings.setGeometry(saveGeometry());
    QWidget::closeEvent(event);
}

void MainWindow::retranslate()
{
    const QString code = m_services.language.code();
    m_header->setLanguage(code);
    m_menu->setLanguage(code);
    if (isOpen()) {
        const core::Header &header = m_assessment->session().assessment().header;
        setWindowTitle(header.company.name + u" · "_s + Phrases::about(header));
    } else {
        setWindowTitle(u"CSP Readiness"_s);
    }
}

void MainWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    // Whoever comes back may have closed another window, or made room, meanwhile.
    if (event->type() == QEvent::ActivationChange && isActiveWindow()) {
        tryWriting();
        if (m_resaving)
            m_resaving->tryNow();
    }
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    m_notices->retranslate();
}

} // namespace ui
