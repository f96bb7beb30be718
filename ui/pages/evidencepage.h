#pragma once

#include "core/session/session.h"
#include "ui/models/placesmodel.h"
#include "ui/support/services.h"

#include <QWidget>

namespace ui {

class EvidenceList;
class WrapLabel;

// All evidence of the assessment, what expires first at the top, each with the way to its question.
class EvidencePage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EvidencePage)

public:
    EvidencePage(core::Session &session, const Services &services, QWidget *parent);

    void refresh();
    void commit();
    void takeFocus();

signals:
    void opened(const ui::Place &place);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void retranslate();
    void openQuestion(const QString &question);
    [[nodiscard]] QString summary() const;

    core::Session &m_session;
    WrapLabel *m_title;
    WrapLabel *m_summary;
    EvidenceList *m_list;
};

} // namespace ui
