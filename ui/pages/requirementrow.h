#pragma once

#include "core/session/session.h"
#include "ui/facts/factblock.h"
#include "ui/models/placesmodel.h"
#include "ui/support/services.h"

#include <QWidget>

class QVBoxLayout;

namespace ui {

class RequirementHead;

// A requirement: one line that says how it stands, which opens into its questions. What is inside
// is made when it is opened first.
class RequirementRow final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RequirementRow)

public:
    using Questions = QList<const core::EligibilityQuestion *>; // of one requirement, never empty

    // The questions must outlive it.
    RequirementRow(
        core::Session &session, Questions questions, const Services &services, QWidget *parent);

    [[nodiscard]] bool isAbout(const QString &item) const; // the requirement, or a question of it
    // Of its questions the one that stands worst.
    [[nodiscard]] core::eligibility::Status status() const { return m_status; }
    [[nodiscard]] bool isOpen() const;
    // Where the questions stand in the row; null while it is closed.
    [[nodiscard]] QRect bodyRect() const;

    void open();
    void refresh();
    void retranslate();
    void commit();
    void focusHead();
    void focusItem(const QString &item); // opened: a question of several, else the head

signals:
    void unfolded(); // or folded
    void opened(const ui::Place &place);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fold(bool open);
    void build();
    void arrange();
    void showHead();
    [[nodiscard]] QString name() const;
    [[nodiscard]] StateLook look() const;
    [[nodiscard]] QString reasons() const; // of those that stand worst

    core::Session &m_session;
    Questions m_questions;
    Services m_services;
    core::eligibility::Status m_status = core::eligibility::Status::Unknown;
    RequirementHead *m_head;
    QWidget *m_body;
    QVBoxLayout *m_column;
    QList<FactBlock *> m_blocks; // none until it is opened
};

} // namespace ui
