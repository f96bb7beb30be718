#pragma once

#include "core/session/session.h"
#include "ui/support/services.h"

#include <QTimer>
#include <QWidget>

class QLineEdit;
class QProgressBar;
class QPushButton;

namespace ui {

class EvidenceList;
class LinkButton;
class WrapLabel;

// What proves the answer to one question: the pieces, and ways to add one: a file chosen or dropped
// here, a link typed. A large file shows how far it is and can be stopped.
class EvidenceCard final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EvidenceCard)

public:
    EvidenceCard(core::Session &session, const Services &services, QWidget *parent);

    void setQuestion(const QString &question);
    void commit();

protected:
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeLinkBox();
    void retranslate();
    void chooseFile();
    void toggleLink();
    void takeLink();
    void followWork();
    void showProgress();
    void setDropping(bool dropping);

    Services m_services;
    QString m_question;
    WrapLabel *m_heading;
    LinkButton *m_addFile;
    LinkButton *m_addLink;
    WrapLabel *m_linkLabel;
    QLineEdit *m_link;
    QPushButton *m_linkDone;
    QWidget *m_linkBox;
    EvidenceList *m_list;
    WrapLabel *m_working;
    QProgressBar *m_progress;
    LinkButton *m_stop;
    QWidget *m_progressBox;
    WrapLabel *m_drop;
    QTimer m_wait; // until progress is shown, then between two looks at it
};

} // namespace ui
