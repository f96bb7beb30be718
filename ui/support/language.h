#pragma once

#include "core/report/words.h"

#include <QLocale>
#include <QObject>
#include <QString>
#include <QTranslator>

#include <memory>

namespace ui {

// The language of the interface: a translator for our own words, one for Qt's, and the default
// locale, changed together. Widgets learn of a change through QEvent::LanguageChange; everything
// else through changed().
class Language final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Language)

public:
    explicit Language(QObject *parent = nullptr);
    ~Language() override;

    // The first of `wanted` (language codes or locale names) that the program has a folder for;
    // "en" otherwise.
    [[nodiscard]] static QString best(const QStringList &wanted);
    // Languages found under ":/translations", sorted.
    [[nodiscard]] static QStringList available();
    // "Italiano", "English": as its own speakers call it.
    [[nodiscard]] static QString ownName(const QString &code);

    [[nodiscard]] QString code() const { return m_code; }
    [[nodiscard]] QLocale locale() const { return m_locale; }
    // What is said alike in the window and on paper, in this language.
    [[nodiscard]] const core::report::Words &words() const { return *m_words; }
    void use(const QString &code);

signals:
    void changed(const QString &code);

private:
    QString m_code = QStringLiteral("en");
    QLocale m_locale;
    std::unique_ptr<core::report::Words> m_words;
    QTranslator m_own;
    QTranslator m_qt;
};

} // namespace ui
