#pragma once

#include "ui/models/placesmodel.h"
#include "ui/support/services.h"

#include <QWidget>

class QPushButton;

namespace ui {

class ComparisonModel;
class WholeList;
class WrapLabel;

// Two states side by side: the scores, then what is different and what each difference alone does;
// or the score of one state. Enter on a row goes where it can be seen today.
class ComparisonView final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ComparisonView)

public:
    explicit ComparisonView(const Services &services, QWidget *parent = nullptr);

    void showBoth(
        const QString &title, const core::Assessment &before, const core::Assessment &after);
    void showScore(const QString &title, const core::Assessment &state);
    void retranslate();
    void takeFocus();

signals:
    void left();
    void opened(const ui::Place &place);

private:
    void present(const QString &title);
    void open(const QModelIndex &index);

    QPushButton *m_back;
    WrapLabel *m_title;
    ComparisonModel *m_model;
    WholeList *m_list;
};

} // namespace ui
