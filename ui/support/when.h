#pragma once

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QString>

namespace ui {

// Moments as people say them, in the default locale.
class When
{
    Q_DECLARE_TR_FUNCTIONS(When)

public:
    // "Today, 14:02", "Yesterday, 09:30", otherwise the date alone. Empty for an invalid moment.
    [[nodiscard]] static QString edited(const QDateTime &moment, const QDateTime &now);
    // "14:02"
    [[nodiscard]] static QString time(const QDateTime &moment);
    // "18 Jun 2026"
    [[nodiscard]] static QString date(const QDate &date);
};

} // namespace ui
