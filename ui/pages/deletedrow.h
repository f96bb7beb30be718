#pragma once

#include "core/assessment/assessment.h"

#include <QFrame>

class QPushButton;

namespace ui {

class WrapLabel;

// One deleted assessment: put back, or delete for good. The second says first what goes, in place,
// and then takes one more press.
class DeletedRow final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DeletedRow)

public:
    explicit DeletedRow(const core::Header &header, QWidget *parent = nullptr);

    [[nodiscard]] const core::Header &header() const { return m_header; }
    // "Contoso S.p.A., Renewal · EMEA"
    [[nodiscard]] QString name() const;
    // Unfolds what would go, and the button that does it.
    void ask(const QString &whatGoes);
    void takeFocus();

signals:
    void putBackRequested();
    void wouldGoRequested();
    void eraseRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void fold();

    core::Header m_header;
    WrapLabel *m_company;
    WrapLabel *m_about;
    QPushButton *m_putBack;
    QPushButton *m_ask;
    QWidget *m_question;
    WrapLabel *m_whatGoes;
    QPushButton *m_erase;
    QPushButton *m_keep;
};

} // namespace ui
