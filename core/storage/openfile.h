#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace core::storage {

// A file by its descriptor, for what QFile does not say: the reason of the system as a number, and
// the file itself rather than its name. Closed when it goes.
class OpenFile final
{
    Q_DISABLE_COPY(OpenFile)

public:
    // As open(2); errno says why where it is not open. Never inherited by another program.
    OpenFile(const QString &path, int flags);
    OpenFile(OpenFile &&other) noexcept;
    OpenFile &operator=(OpenFile &&) = delete;
    ~OpenFile();

    [[nodiscard]] bool isOpen() const { return m_descriptor >= 0; }
    [[nodiscard]] int descriptor() const { return m_descriptor; }
    [[nodiscard]] QString path() const { return m_path; }

    // Fills `into` from its beginning, as far as the file goes; how many bytes there were, 0 at the
    // end. FileNotReadable.
    [[nodiscard]] Result<qsizetype> read(QByteArray &into);
    // All of it, or StoreFull or FileNotWritable.
    [[nodiscard]] Result<void> write(QByteArrayView bytes);

private:
    QString m_path;
    int m_descriptor;
};

} // namespace core::storage
