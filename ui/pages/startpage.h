#pragma once

#include "core/base/error.h"
#include "ui/models/assessmentmodel.h"
#include "ui/support/services.h"

#include <QWidget>

class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QStackedWidget;

namespace ui {

class AssessmentHeads;
class AssessmentList;
class LinkButton;
class MessageBar;
class Welcome;
class WrapLabel;

// The assessments of this computer, or a welcome where there is none.
class StartPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StartPage)

public:
    explicit StartPage(const Services &services, QWidget *parent = nullptr);

    // Reads the list again; failed() where it cannot.
    void reload();
    // The row of an assessment that changed while the page was away.
    void update(const core::Assessment &assessment);
    using QWidget::update;
    void takeFocus();
    // Deletes it, and offers to put it back.
    void remove(const core::AssessmentId &id);

signals:
    void newRequested();
    void sampleRequested();
    void importRequested();
    void opened(const core::AssessmentId &id);
    void failed(const core::Error &error);
    // About to be deleted: whoever has it open lets go of it.
    void removing(const core::AssessmentId &id);
    void deletedRequested();

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    [[nodiscard]] QWidget *listSide();
    [[nodiscard]] QLayout *footer();
    void retranslate();
    void showWhetherOld();
    void showRemoved();
    void showHowManyDeleted();
    void putBack();
    void select(const core::AssessmentId &id);
    void search(const QString &text);

    Services m_services;
    AssessmentModel *m_model;
    QSortFilterProxyModel *m_found;
    MessageBar *m_oldRules;
    MessageBar *m_removedBar;
    LinkButton *m_deleted;
    int m_deletedCount = 0;
    core::Header m_removed; // what the bar speaks of
    core::Shelf m_removedFrom = core::Shelf::Current;
    QStackedWidget *m_sides;
    Welcome *m_welcome;
    WrapLabel *m_title;
    QLineEdit *m_search;
    QPushButton *m_new;
    AssessmentHeads *m_heads;
    AssessmentList *m_list;
    WrapLabel *m_nothingFound;
    WrapLabel *m_indicative;
    WrapLabel *m_private;
    WrapLabel *m_haveFile;
    LinkButton *m_import;
};

} // namespace ui
