#pragma once

#include "ui/models/assessmentdelegate.h"
#include "ui/models/assessmentmodel.h"

#include <QListView>

class QAction;

namespace ui {

// The rows of the start page. As tall as they need and no taller; Enter or a click opens, Delete
// deletes, the menu key or a click on the dots shows all that can be done.
class AssessmentList final : public QListView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AssessmentList)

public:
    explicit AssessmentList(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override { return {0, m_height}; }
    [[nodiscard]] QSize minimumSizeHint() const override;

    void fit(); // after a change of rows or words

signals:
    void opened(const core::AssessmentId &id);
    void deleteRequested(const core::AssessmentId &id);

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void open(const QModelIndex &index);
    void press(const QModelIndex &index);
    void showMore(const QModelIndex &index);
    void openCurrent();
    void deleteCurrent();
    [[nodiscard]] QRect moreRect(const QModelIndex &index) const;

    QAction *m_continue;
    QAction *m_delete;
    bool m_isAtMore = false; // where the pointer was pressed
    int m_height = 0; // of all rows
};

// The heads above its columns; nothing where rows are stacked.
class AssessmentHeads final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AssessmentHeads)

public:
    explicit AssessmentHeads(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] static QStringList words();
    [[nodiscard]] AssessmentColumns columns() const;
};

// What solid, hatch and mark of a bar mean.
class BarLegend final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BarLegend)

public:
    explicit BarLegend(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QStringList words() const;
};

} // namespace ui
