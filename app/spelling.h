#pragma once

#include "core/base/result.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <memory>

class Hunspell;

namespace app {

// The spelling of one language by hunspell's dictionary and a word list of the project.
class Spelling final
{
    Q_DISABLE_COPY_MOVE(Spelling)

public:
    ~Spelling();

    // Fails where the language's dictionary is not installed.
    [[nodiscard]] static core::Result<std::unique_ptr<Spelling>> forLanguage(
        const QString &language, const QStringList &wordList);

    // Words of the text that neither knows, each once. Placeholders in braces, words with digits
    // and acronyms are none.
    [[nodiscard]] QStringList unknownWords(const QString &text);
    // What the dictionary offers instead, at most three.
    [[nodiscard]] QStringList suggestions(const QString &word);

private:
    Spelling(std::unique_ptr<Hunspell> hunspell, bool isUtf8, const QStringList &wordList);

    [[nodiscard]] bool isKnown(const QString &word);
    [[nodiscard]] bool isInDictionary(const QString &word) const;
    [[nodiscard]] std::string encoded(const QString &word) const;

    std::unique_ptr<Hunspell> m_hunspell;
    bool m_isUtf8;
    QSet<QString> m_wordList;
    QHash<QString, bool> m_asked;
};

} // namespace app
