#pragma once

#include "core/session/session.h"

#include <QObject>
#include <QPointer>

#include <optional>

namespace ui {

class MessageBar;

// Decides what the bar under the header says. A failed save waits behind any other failure, and is
// never forgotten.
class Notices final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Notices)

public:
    // The bar must outlive this.
    explicit Notices(MessageBar *bar, QObject *parent = nullptr);

    // From now on this session's saving is what counts.
    void watch(core::Session *session);
    void fail(const core::Error &error);
    void clearFailure();
    // Before closing with unsaved changes; isLeaving() until anything is saved or fails anew.
    void askBeforeLeaving();
    [[nodiscard]] bool isLeaving() const { return m_about == About::Leaving; }
    // Why nothing can be saved for now, if there is a reason: said whenever nothing else is.
    void setRefusal(const std::optional<core::Error> &refusal);
    void retranslate();

signals:
    // The store is to be opened for writing, or what is in the place of its lost file.
    void openAgainRequested();

private:
    enum class About { Nothing, NotSaved, Leaving, Failure };

    void takeSaved();
    void takeSaveFailed();
    void press();
    void showNotSaved();
    void showRefusal();
    [[nodiscard]] std::optional<core::Error> problem() const;

    MessageBar *m_bar;
    QPointer<core::Session> m_session;
    About m_about = About::Nothing;
    core::Error m_failure{};
    std::optional<core::Error> m_refusal;
};

} // namespace ui
