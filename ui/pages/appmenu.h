#pragma once

#include "ui/support/theme.h"

#include <QActionGroup>
#include <QMenu>

namespace ui {

// Everything the window can do that is no page's own, with its shortcuts. Add its actions to the
// window, so that they also act while the menu is closed.
class AppMenu final : public QMenu
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AppMenu)

public:
    explicit AppMenu(const QStringList &languages, QWidget *parent = nullptr);

    void setAssessmentOpen(bool open);
    // What undo and redo would do, in words.
    void setUndo(const QString &undo, const QString &redo);
    void setScheme(Scheme scheme);
    void setLanguage(const QString &code);

    [[nodiscard]] QList<QAction *> shortcuts() const;

signals:
    void undoRequested();
    void redoRequested();
    void newRequested();
    void importRequested();
    void exportFileRequested();
    void exportReportRequested();
    void otherLanguageRequested();
    void languageChosen(const QString &code);
    void schemeChosen(ui::Scheme scheme);
    void aboutRequested();
    void deleteRequested();
    void nameRemovalRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void chooseScheme(const QAction *action);
    void chooseLanguage(const QAction *action);

    QAction *m_undo;
    QAction *m_redo;
    QAction *m_new;
    QAction *m_import;
    QAction *m_exportFile;
    QAction *m_exportReport;
    QAction *m_delete;
    QAction *m_removeName;
    QMenu *m_appearance;
    QMenu *m_languages;
    QAction *m_otherLanguage;
    QAction *m_about;
    QActionGroup *m_schemes;
    QActionGroup *m_codes;
};

} // namespace ui
