#pragma once

#include "book.h"
#include "works.h"

#include <QStringList>
#include <QTemporaryDir>

#include <memory>

namespace durability {

// A data folder during its life: writers one after the other, each killed, the store looked at
// after each.
class Life final
{
    Q_DISABLE_COPY_MOVE(Life)

public:
    Life(const Work &work, QRandomGenerator &random);

    // Starts a writer, kills it at a random moment and looks. `order` lacks folder, seed and pipe.
    [[nodiscard]] Findings kill(Order order, QRandomGenerator &random);

    [[nodiscard]] bool isOver() const { return m_kills >= m_work.kills; }
    [[nodiscard]] int acknowledged() const { return m_book->acknowledged(); }
    // The folder stays after this, for somebody to look at.
    [[nodiscard]] QString keep();

private:
    const Work &m_work;
    QTemporaryDir m_home;
    QString m_folder;
    std::unique_ptr<Book> m_book;
    int m_kills = 0;
};

} // namespace durability
