#pragma once

#include "core/session/session.h"
#include "ui/support/evidencework.h"
#include "ui/support/services.h"

#include <QWidget>

class QVBoxLayout;

namespace ui {

class EvidenceRow;
class LinkButton;
class WrapLabel;

// Pieces of evidence, one below the other: those of a question by name, or all of the assessment by
// the day they expire, those without an end last. Opens, changes and removes them; what was removed
// can be put back. What goes wrong is said here.
class EvidenceList final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EvidenceList)

public:
    enum class Of { OneQuestion, Everything };

    EvidenceList(Of of, core::Session &session, const Services &services, QWidget *parent);

    void setQuestion(const QString &question);
    void refresh();
    void commit();
    void retranslate();
    void takeFocus(); // to the first piece; nothing where there is none

    // For this question, off the window's thread; the row comes when it is done.
    void addFile(const QString &question, const QString &path);
    void addLink(const QString &question, const QString &address);
    void say(const core::Error &error);
    [[nodiscard]] EvidenceWork &work() { return m_work; }

signals:
    void questionWanted(const QString &question);

private:
    [[nodiscard]] QList<core::EvidenceId> ids() const;
    [[nodiscard]] QString nameOf(const QString &question) const;
    void makeRows(const QList<core::EvidenceId> &ids);
    void add(const core::Evidence &evidence);
    void takeKept(const QString &question, const core::EvidenceFile &file);
    void takeCopied(const QString &path);
    void takeChange(const core::EvidenceId &id, const core::Evidence &evidence);
    void remove(const core::EvidenceId &id);
    void putBack();
    void openFile(const core::EvidenceFile &file);
    void openLink(const QUrl &url);
    void openOutside(const QUrl &url);
    static void focusIn(const EvidenceRow &row);
    void sayProblem(const QString &sentence);

    const Of m_of;
    core::Session &m_session;
    Services m_services;
    QString m_question;
    EvidenceWork m_work;
    QList<EvidenceRow *> m_rows;
    std::optional<std::pair<core::EvidenceId, core::Evidence>> m_removed;
    QVBoxLayout *m_column;
    WrapLabel *m_problem;
    LinkButton *m_putBack;
};

} // namespace ui
