#include "app/spelling.h"

#include <QFileInfo>
#include <QRegularExpression>

#include <hunspell/hunspell.hxx>

using namespace Qt::Literals::StringLiterals;

namespace app {

namespace {

// The words of English are British; other languages have a dictionary of their own country.
QString dictionaryOf(const QString &language)
{
    const QString country = language == u"en"_s ? u"GB"_s : language.toUpper();
    return u"/usr/share/hunspell/%1_%2"_s.arg(language, country);
}

bool isAcronym(const QString &word) { return word.size() > 1 && word == word.toUpper(); }

} // namespace

Spelling::Spelling(std::unique_ptr<Hunspell> hunspell, bool isUtf8, const QStringList &wordList)
    : m_hunspell(std::move(hunspell))
    , m_isUtf8(isUtf8)
    , m_wordList(wordList.begin(), wordList.end())
{
}

Spelling::~Spelling() = default;

core::Result<std::unique_ptr<Spelling>> Spelling::forLanguage(
    const QString &language, const QStringList &wordList)
{
    const QString dictionary = dictionaryOf(language);
    for (const QString &path : {dictionary + u".aff"_s, dictionary + u".dic"_s}) {
        if (!QFileInfo::exists(path))
            return core::fail(core::ErrorCode::DictionaryMissing, {language, path});
    }
    auto hunspell = std::make_unique<Hunspell>((dictionary + u".aff"_s).toUtf8().constData(),
        (dictionary + u".dic"_s).toUtf8().constData());
    const bool isUtf8 = hunspell->get_dict_encoding() == "UTF-8";
    return std::unique_ptr<Spelling>(new Spelling(std::move(hunspell), isUtf8, wordList));
}

// Dictionaries that are not UTF-8 are Latin-1 or its euro variant, alike in all letters we write.
std::string Spelling::encoded(const QString &word) const
{
    return m_isUtf8 ? word.toStdString() : word.toLatin1().toStdString();
}

bool Spelling::isInDictionary(const QString &word) const
{
    return m_wordList.contains(word) || m_wordList.contains(word.toLower())
        || m_hunspell->spell(encoded(word));
}

bool Spelling::isKnown(const QString &word)
{
    if (const auto asked = m_asked.constFind(word); asked != m_asked.constEnd())
        return *asked;
    bool isKnown = isInDictionary(word);
    if (!isKnown) {
        // "dell’accesso", "just-in-time": known where each of its parts is.
        static const QRegularExpression joint(u"['-]"_s);
        const QStringList parts = word.split(joint, Qt::SkipEmptyParts);
        isKnown = parts.size() > 1
            && std::all_of(parts.begin(), parts.end(), [this](const QString &part) {
                   return isAcronym(part) || isInDictionary(part) || isInDictionary(part + u'\'');
               });
    }
    m_asked.insert(word, isKnown);
    return isKnown;
}

QStringList Spelling::unknownWords(const QString &text)
{
    static const QRegularExpression placeholder(u"\\{[^}]*\\}|\\S*[@/.]\\w\\S*"_s);
    static const QRegularExpression wordShape(
        u"[\\w][\\w’'-]*"_s, QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression digit(u"\\d"_s);
    QString plain = text;
    plain.replace(placeholder, u" "_s);
    QStringList unknown;
    for (const auto &match : wordShape.globalMatch(plain)) {
        QString word = match.captured();
        word.replace(u'’', u'\'');
        while (word.endsWith(u'\'') || word.endsWith(u'-'))
            word.chop(1);
        if (word.contains(digit) || isAcronym(word) || unknown.contains(word))
            continue;
        if (!isKnown(word))
            unknown.append(word);
    }
    return unknown;
}

QStringList Spelling::suggestions(const QString &word)
{
    constexpr size_t kMost = 3;
    QStringList result;
    std::vector<std::string> found = m_hunspell->suggest(encoded(word));
    if (found.size() > kMost)
        found.resize(kMost);
    for (const std::string &each : found)
        result.append(m_isUtf8 ? QString::fromStdString(each) : QString::fromLatin1(each));
    return result;
}

} // namespace app
