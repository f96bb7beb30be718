#pragma once

#include <QDateTime>

namespace core {

// The only way the program learns the time. Passed in, so that tests and reports can pin it.
class Clock
{
public:
    virtual ~Clock() = default;

    // Now, in the user's time zone, with its offset from UTC, to the second.
    [[nodiscard]] virtual QDateTime now() const = 0;
};

class SystemClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override;
};

} // namespace core
