#pragma once

#include "core/questionnaire/texts.h"

#include <QDate>
#include <QWidget>

#include <optional>

class QCheckBox;
class QDateEdit;
class QDoubleSpinBox;
class QGridLayout;
class QLabel;

namespace ui {

class Segmented;
class WrapLabel;

// The page's title, the target and the day of submission.
class PlanHead final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PlanHead)

public:
    explicit PlanHead(const core::Questionnaire &questionnaire, QWidget *parent = nullptr);

    // `target` in millipoints; `today` is offered where there never was a day of submission.
    void show(const core::Texts &texts, int target, std::optional<QDate> submission, QDate today);
    using QWidget::show;
    void commit(); // what is half typed is taken now
    void takeFocus();

signals:
    void targetChosen(int millipoints);
    void submissionChosen(std::optional<QDate> day);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    void retranslate();
    void chooseTarget(const QString &id);
    void takeOther();
    void takeDate();

    const core::Questionnaire &m_questionnaire;
    const core::Texts *m_texts = nullptr;
    int m_target = 0;
    std::optional<QDate> m_submission;
    std::optional<QDate> m_lastSubmission; // ticked again, it comes back
    bool m_isOther = false;
    QGridLayout *m_grid;
    WrapLabel *m_title;
    QWidget *m_targetBox;
    QLabel *m_targetLabel;
    Segmented *m_targets;
    QDoubleSpinBox *m_other;
    QWidget *m_dateBox;
    QCheckBox *m_hasDate;
    QDateEdit *m_date;
};

} // namespace ui
