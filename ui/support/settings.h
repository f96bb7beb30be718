#pragma once

#include "core/assessment/freetexts.h"
#include "ui/support/theme.h"

#include <QByteArray>
#include <QSettings>
#include <QString>

namespace ui {

// The few things the window remembers, in `csp-readiness.ini` of the data folder, readable by its
// owner alone. What cannot be written is forgotten without a word: nothing here is the user's work.
class Settings final
{
    Q_DISABLE_COPY_MOVE(Settings)

public:
    explicit Settings(const QString &folder);

    [[nodiscard]] QString language() const; // a code; empty before the user chose one
    void setLanguage(const QString &code);
    [[nodiscard]] Scheme scheme() const;
    void setScheme(Scheme scheme);
    [[nodiscard]] QString author() const; // who answers for changes; empty: nobody gave a name
    void setAuthor(const QString &name);
    [[nodiscard]] QByteArray geometry() const;
    void setGeometry(const QByteArray &geometry);
    // Removes what holds the name.
    void forget(const core::PersonName &name);

private:
    void set(const QString &key, const QVariant &value);

    QSettings m_file;
};

} // namespace ui
