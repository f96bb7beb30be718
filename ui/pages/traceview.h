#pragma once

#include "core/session/session.h"
#include "ui/models/placesmodel.h"
#include "ui/models/tracesubject.h"
#include "ui/support/services.h"

#include <QWidget>

class QPushButton;
class QTreeView;

namespace ui {

class LinkButton;
class Segmented;
class TraceDelegate;
class TraceModel;
class WrapLabel;

// The calculation of a number: for one of the four readings, every term down to the questions, then
// the rules that lowered the verdict. Enter on a question opens it; Ctrl+C copies everything.
class TraceView final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TraceView)

public:
    TraceView(const core::Session &session, const Services &services, QWidget *parent = nullptr);

    // Unfolds what the number is of, and puts the keyboard there.
    void show(const TraceSubject &subject);
    using QWidget::show;
    void refresh(); // the same subject, with the answers as they stand
    void retranslate(); // words alone; refresh() brings the rest
    void takeFocus();

signals:
    void left();
    void opened(const ui::Place &place);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QLayout *head();
    void setUpTree();
    [[nodiscard]] core::Assessment weighed() const;
    void nameReadings();
    void showWords(const QString &weights);
    void unfold();
    void fitColumns();
    void chooseReading(const QString &id);
    void open(const QModelIndex &index);
    void copy();

    const core::Session &m_session;
    Services m_services;
    TraceSubject m_subject;
    QPushButton *m_back;
    WrapLabel *m_copied;
    LinkButton *m_copy;
    WrapLabel *m_title;
    Segmented *m_reading;
    WrapLabel *m_rule;
    TraceModel *m_model;
    QTreeView *m_tree;
    TraceDelegate *m_delegate;
};

} // namespace ui
