#pragma once

#include "core/assessment/change.h"
#include "core/base/clock.h"
#include "core/session/session.h"
#include "core/storage/store.h"

#include <QRandomGenerator>
#include <QString>

#include <memory>
#include <optional>

namespace durability {

// What a writer is told to do.
struct Order
{
    QString folder; // the data folder
    QString token; // begins every text it writes; no other writer has it
    quint32 seed = 0;
    int pipe = -1; // where it acknowledges
    bool acknowledgesTooEarly = false; // broken on purpose: before the commit
    QString program = {}; // csp-readiness
};

// A process that writes until it is killed, through the code the program writes with, and says of
// each change that it is kept, as soon as the program would say "saved". A line an acknowledgement,
// its parts divided by tabs: "open"; "add", id, digest; "change", id, digest; "draft", id, number;
// "backup", file, digest.
// Whatever fails ends it with exit code 3: nothing but the kill may disturb it.
class Writer final
{
    Q_DISABLE_COPY_MOVE(Writer)

public:
    explicit Writer(Order order);
    ~Writer();

    [[nodiscard]] const Order &order() const { return m_order; }
    [[nodiscard]] QRandomGenerator &random() { return m_random; }

    void open();
    void close(); // the last connection copies the write-ahead log into the database
    core::AssessmentId add(); // the sample, as an import adds it
    void workOn(const core::AssessmentId &id); // opens a session
    [[nodiscard]] core::AssessmentId firstAssessment();
    void change(); // one of the open assessment
    void keepDraft();
    void backUp();

private:
    void acknowledge(const QStringList &parts) const;
    void save(const core::Change &change);
    [[nodiscard]] QString nextToken();

    const Order m_order;
    const core::SystemClock m_clock;
    const core::Wordings m_wordings = {};
    QRandomGenerator m_random;
    int m_tokens = 0;
    std::unique_ptr<core::storage::Store> m_store;
    std::unique_ptr<core::Session> m_session;
    core::Assessment m_state; // of the open assessment, evidence included
};

} // namespace durability
