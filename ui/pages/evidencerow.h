#pragma once

#include "core/assessment/assessment.h"
#include "ui/support/services.h"

#include <QUrl>
#include <QWidget>

class QBoxLayout;

namespace ui {

class EvidenceForm;
class LinkButton;
class StateLabel;
class WrapLabel;

// One piece of evidence: what it is, until when it counts, whether its file is there, and what can
// be done with it. All of it is plain text. A link is opened only after it was asked for and its
// whole address was shown.
class EvidenceRow final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EvidenceRow)

public:
    EvidenceRow(const core::EvidenceId &id, const Services &services, QWidget *parent);

    [[nodiscard]] const core::EvidenceId &id() const { return m_id; }
    // `question` is shown above as a link to it; none where it is empty.
    void show(const core::Evidence &evidence,
        const QString &question,
        QDate on,
        const std::optional<QDate> &plannedDate);
    using QWidget::show;
    void edit(); // unfolds what can be said of it
    void commit();
    void retranslate();
    // What takes the keyboard, in reading order.
    [[nodiscard]] QWidgetList stops() const;

signals:
    void changed(const core::EvidenceId &id, const core::Evidence &evidence);
    void removed(const core::EvidenceId &id);
    void fileWanted(const core::EvidenceFile &file);
    void linkWanted(const QUrl &url);
    void questionWanted(const QString &question);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QString name() const;
    [[nodiscard]] QString details() const;
    [[nodiscard]] QWidgetList fields() const;
    void showState(QDate on, const std::optional<QDate> &plannedDate);
    void toggleEdit();
    void open();
    void askBeforeOpening();
    void copyAddress();

    const core::EvidenceId m_id;
    Services m_services;
    core::Evidence m_shown;
    QDate m_on;
    std::optional<QDate> m_plannedDate;
    QString m_questionText;

    LinkButton *m_question;
    WrapLabel *m_name;
    WrapLabel *m_details;
    StateLabel *m_missing;
    StateLabel *m_state;
    WrapLabel *m_note;
    LinkButton *m_open;
    LinkButton *m_copy;
    LinkButton *m_edit;
    LinkButton *m_remove;
    WrapLabel *m_address; // what opening the link would open
    LinkButton *m_openAnyway;
    EvidenceForm *m_form = nullptr; // made when it is first asked for
    QBoxLayout *m_column;
};

// The address as a program takes it, where it is one that is opened: http, https or file.
[[nodiscard]] std::optional<QUrl> openableUrl(const QString &address);

} // namespace ui
