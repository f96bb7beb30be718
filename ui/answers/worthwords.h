#pragma once

#include <QCoreApplication>
#include <QLocale>
#include <QString>

namespace ui {

// What a level adds to the total, for the eye and for the ear.
class WorthWords
{
    Q_DECLARE_TR_FUNCTIONS(WorthWords)

public:
    [[nodiscard]] static QString points(int millipoints, const QLocale &locale); // "0.55"
    [[nodiscard]] static QString spoken(int millipoints, const QLocale &locale);
};

} // namespace ui
