#pragma once

#include "core/session/session.h"
#include "ui/models/placesmodel.h"
#include "ui/support/services.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QListView;
class QPushButton;
class QStackedWidget;

namespace ui {

class ComparisonView;
class HistoryModel;
class WrapLabel;

// Who changed what, and when; states with a name; what was different then, and in other
// assessments. Nothing here changes an assessment.
class HistoryPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HistoryPage)

public:
    HistoryPage(core::Session &session, const Services &services, QWidget *parent = nullptr);

    void refresh(); // reads the log, which nobody does before the page is gone to
    void commit();
    void takeFocus();
    bool goBack(); // from a comparison to the list; false where none is shown

signals:
    void opened(const ui::Place &place);
    void failed(const core::Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QWidget *listSide();
    [[nodiscard]] QLayout *form();
    [[nodiscard]] QLayout *actions();
    void retranslate();
    void follow();
    void fillItems();
    void fillOthers();
    void filter();
    void countFound();
    void takeAuthor();
    void nameState();
    void choose();
    void compare();
    void compareOther(int index);
    void showScore();
    void showCompared();
    [[nodiscard]] QList<qsizetype> chosen() const; // counts of entries, the earlier first

    core::Session &m_session;
    Services m_services;
    QList<core::AssessmentHead> m_others;
    QStackedWidget *m_sides;
    WrapLabel *m_title;
    WrapLabel *m_problem;
    QLabel *m_authorLabel;
    QLineEdit *m_author;
    QLabel *m_nameLabel;
    QLineEdit *m_name;
    QPushButton *m_nameButton;
    QComboBox *m_items;
    QLineEdit *m_search;
    WrapLabel *m_found;
    HistoryModel *m_model;
    QListView *m_list;
    WrapLabel *m_hint;
    QPushButton *m_compare;
    QPushButton *m_score;
    QComboBox *m_otherBox;
    ComparisonView *m_compared;
};

} // namespace ui
