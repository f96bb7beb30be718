#pragma once

#include "core/report/words.h"

#include <QLocale>
#include <QTranslator>

namespace print {

// The report's words in one language, whatever language the interface is in: it carries a
// translator of its own, which is never installed. Where a translation is missing the English
// source stands.
class ReportWords final : public core::report::Words
{
public:
    // Loads ":/translations/<language>/app.qm"; English where there is none.
    explicit ReportWords(const QString &language);
    // Loads another file: tests have no resources of the program.
    ReportWords(const QString &language, const QString &qmFile);

    [[nodiscard]] QString phrase(core::report::Phrase phrase,
        const QStringList &arguments = {},
        int count = -1) const override;

private:
    QLocale m_locale;
    QTranslator m_translator;
};

} // namespace print
