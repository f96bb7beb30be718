#pragma once

#include "core/assessment/assessment.h"
#include "core/assessment/assessmenthead.h"
#include "ui/support/services.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace ui {

class LinkButton;
class WrapLabel;

// Company, purpose and dates of an assessment: the form that starts one, and the one that corrects
// it. Return sends it.
class DetailsPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DetailsPage)

public:
    enum class Use { Create, Edit };

    DetailsPage(Use use, const Services &services, QWidget *parent = nullptr);

    // An empty form; `earlier` assessments offer their company and their regions.
    void startNew(const QList<core::AssessmentHead> &earlier);
    void show(const core::Header &header);
    // The header changed elsewhere: what nobody typed over is shown as it is now.
    void follow(const core::Header &now);
    using QWidget::show;
    void takeFocus();
    // Sends what was changed in an edited form and not sent yet; a form without a company waits.
    void commit();

signals:
    void submitted(const core::Header &header);
    void cancelled();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QLayout *buttons();
    void addRow(QGridLayout &grid, QWidget *label, QWidget *field);
    void retranslate();
    void retranslatePurposes();
    void retranslateRegions();
    void nameFields();
    void fill(const core::Header &header);
    void showDate(std::optional<QDate> day);
    [[nodiscard]] core::Header typed() const;
    void offerEarlier();
    void submit();
    void cancel();

    Use m_use;
    Services m_services;
    core::Header m_shown;
    core::Header m_filled; // what the fields held before anybody typed
    bool m_isBegun = false; // a new form that was neither sent nor cancelled
    core::Company m_earlier;
    QStringList m_earlierRegions;
    WrapLabel *m_title;
    WrapLabel *m_intro;
    LinkButton *m_offer;
    QLabel *m_companyLabel;
    QLineEdit *m_company;
    WrapLabel *m_companyProblem;
    QLabel *m_pgaLabel;
    QLineEdit *m_pga;
    QLabel *m_plaLabel;
    QLineEdit *m_pla;
    QLabel *m_purposeLabel;
    QComboBox *m_purpose;
    QLabel *m_regionLabel;
    QComboBox *m_region;
    QCheckBox *m_hasDate;
    QDateEdit *m_date;
    QLabel *m_nameLabel;
    QLineEdit *m_name;
    QPushButton *m_submit;
    QPushButton *m_cancel;
};

} // namespace ui
