#pragma once

#include "core/assessment/assessment.h"
#include "ui/support/services.h"

#include <QPointer>
#include <QWidget>

class QStackedWidget;

namespace core {
class Resaving;
}

namespace ui {

class AboutPage;
class AppMenu;
class AssessmentPage;
class DeletedPage;
class DetailsPage;
class HeaderBar;
class MessageBar;
class NamePage;
class Notices;
class StartPage;

// The window: a bar, a message where something failed, and one page at a time.
class MainWindow final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MainWindow)

public:
    // All services must outlive the window.
    explicit MainWindow(const Services &services, QWidget *parent = nullptr);
    ~MainWindow() override;

    void showStart();
    void showNew();
    void showAbout();
    void showDeleted();
    void showNameRemoval();
    // False where it cannot be opened, or where another one still has unsaved changes; the bar says
    // why.
    bool openAssessment(const core::AssessmentId &id);
    // Says in the bar what went wrong beside the user.
    void tell(const core::Error &error);

    // Before all others, with the keyboard, as far as the desktop allows.
    void bringToFront();

    // The open assessment, or nullptr.
    [[nodiscard]] AssessmentPage *assessment() const { return m_assessment; }

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void connectParts();
    void makeShortcuts();
    void takeAssessment(std::unique_ptr<core::Session> session);
    void letGoOf(const core::AssessmentId &id);
    void deleteOpen();
    void showAssessment();
    void showPage(QWidget *page);
    void retranslate();

    void openOrTell(const core::Result<core::AssessmentId> &id);
    void create(const core::Header &header);
    void openSample();
    void importFile();
    void exportFile();
    void exportReport();
    void undo();
    void redo();
    void showUndo();
    void useLanguage(const QString &code);
    void useOtherLanguage();
    void useScheme(ui::Scheme scheme);

    void goBack();
    void leaveOrFold();

    void openAgain();
    void tryWriting();

    void noteChange();
    void noteSaved(const QDateTime &at);
    void noteSaveFailed();
    [[nodiscard]] bool saveAll();
    [[nodiscard]] bool isOpen() const;

    Services m_services;
    AppMenu *m_menu;
    HeaderBar *m_header;
    MessageBar *m_bar;
    Notices *m_notices;
    QStackedWidget *m_stack;
    StartPage *m_start;
    DetailsPage *m_new;
    AboutPage *m_about;
    DeletedPage *m_deleted;
    NamePage *m_names;
    AssessmentPage *m_assessment = nullptr;
    QPointer<core::Resaving> m_resaving; // of the open session, and goes with it
};

} // namespace ui
