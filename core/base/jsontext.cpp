#include "core/base/jsontext.h"

#include "core/base/decimal.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <utility>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

Error syntaxError(const QByteArray &text, qsizetype offset)
{
    const QByteArrayView before = QByteArrayView(text).first(std::min(offset, text.size()));
    const qsizetype line = before.count('\n') + 1;
    const qsizetype column = before.size() - before.lastIndexOf('\n');
    return Error{ErrorCode::JsonSyntax, {QString::number(line), QString::number(column)}};
}

// From the quote that begins a string to what follows the one that ends it; the end where there is
// none. Most of a file is strings, so this decides how long reading takes.
qsizetype afterString(const QByteArray &text, qsizetype start)
{
    qsizetype at = start + 1;
    while (true) {
        const qsizetype quote = text.indexOf('"', at);
        if (quote < 0)
            return text.size();
        qsizetype backslashes = 0;
        while (quote - backslashes > start + 1 && text.at(quote - backslashes - 1) == '\\')
            ++backslashes;
        at = quote + 1;
        if (backslashes % 2 == 0)
            return at;
    }
}

// Walks text that QJsonDocument has accepted, so its syntax need not be checked again.
class StrictScan
{
public:
    explicit StrictScan(const QByteArray &text)
        : m_text(text)
    {
    }

    std::optional<Error> firstProblem()
    {
        const char *const bytes = m_text.constData();
        while (m_at < m_text.size()) {
            const char c = bytes[m_at];
            if (c == ' ' || c == '\n' || c == ':') { // most of what is outside of strings
                ++m_at;
            } else if (c == '"') {
                string();
            } else if (const auto problem
                = c == '-' || (c >= '0' && c <= '9') ? number() : structure(c)) {
                return problem;
            }
        }
        return std::nullopt;
    }

private:
    struct Key
    {
        QByteArray text = {}; // most share the bytes of the file
        qsizetype offset = 0;
    };
    struct Level
    {
        bool isObject = false;
        bool expectsKey = false;
        std::vector<Key> keys = {};
    };

    std::optional<Error> structure(char c)
    {
        std::optional<Error> problem;
        if (c == '{' || c == '[') {
            m_levels.push_back({.isObject = c == '{', .expectsKey = c == '{'});
        } else if ((c == '}' || c == ']') && !m_levels.empty()) {
            problem = duplicateKey(m_levels.back().keys);
            m_levels.pop_back();
        } else if (c == ',' && !m_levels.empty()) {
            m_levels.back().expectsKey = m_levels.back().isObject;
        }
        ++m_at;
        return problem;
    }

    void string()
    {
        const qsizetype start = m_at;
        m_at = afterString(m_text, start);
        if (m_levels.empty() || !m_levels.back().expectsKey)
            return;
        m_levels.back().expectsKey = false;
        const QByteArray quoted = QByteArray::fromRawData(m_text.constData() + start, m_at - start);
        m_levels.back().keys.push_back({quoted.contains('\\') ? decoded(quoted) : quoted, start});
    }

    // Two spellings of one key ("a" and "\u0061") are the same key.
    static QByteArray decoded(const QByteArray &quoted)
    {
        const QString text = QJsonDocument::fromJson('[' + quoted + ']').array().at(0).toString();
        return '"' + text.toUtf8() + '"';
    }

    [[nodiscard]] std::optional<Error> duplicateKey(std::vector<Key> &keys) const
    {
        std::ranges::sort(keys, [](const Key &a, const Key &b) {
            return std::pair(QByteArrayView(a.text), a.offset)
                < std::pair(QByteArrayView(b.text), b.offset);
        });
        const auto twice = std::ranges::adjacent_find(keys, {}, &Key::text);
        if (twice == keys.end())
            return std::nullopt;
        const QString key = QString::fromUtf8(twice->text.sliced(1, twice->text.size() - 2));
        return located(ErrorCode::JsonDuplicateKey, key, (twice + 1)->offset);
    }

    std::optional<Error> number()
    {
        const qsizetype start = m_at;
        while (m_at < m_text.size() && QByteArrayView("+-.eE0123456789").contains(m_text.at(m_at)))
            ++m_at;
        const auto written = QByteArrayView(m_text).sliced(start, m_at - start);
        qsizetype significant = 0;
        for (const char c : written) {
            if (c == 'e' || c == 'E')
                break;
            if (c >= '0' && c <= '9' && (significant > 0 || c != '0'))
                ++significant;
        }
        if (significant > Decimal::kMaxDigits)
            return located(ErrorCode::JsonNumberTooLong, QString::fromLatin1(written), start);
        return std::nullopt;
    }

    [[nodiscard]] Error located(ErrorCode code, const QString &argument, qsizetype offset) const
    {
        const Error position = syntaxError(m_text, offset);
        return Error{code, QStringList{argument} + position.arguments};
    }

    const QByteArray &m_text;
    qsizetype m_at = 0;
    std::vector<Level> m_levels;
};

// What QJsonDocument must not be asked to read: every value but the first of a list follows a comma
// or opens a list.
std::optional<Error> tooMuch(const QByteArray &text)
{
    constexpr int kMostDepth = 1024;
    qsizetype values = 1;
    int depth = 0;
    const char *const bytes = text.constData();
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = bytes[i];
        if (c == ' ') {
            continue; // files are indented
        } else if (c == '"') {
            i = afterString(text, i) - 1;
        } else if (c == '[' || c == '{') {
            ++values;
            if (++depth > kMostDepth)
                return Error{ErrorCode::JsonTooDeep};
        } else if (c == ']' || c == '}') {
            --depth;
        } else if (c == ',') {
            ++values;
        }
    }
    if (values > kMostJsonValues)
        return Error{ErrorCode::JsonTooManyValues, {QString::number(kMostJsonValues)}};
    return std::nullopt;
}

} // namespace

Result<QJsonObject> parseJsonObject(const QByteArray &text)
{
    if (text.size() > kMostJsonBytes)
        return fail(ErrorCode::FileTooLarge, {QString::number(kMostJsonBytes / 1024 / 1024)});
    if (const auto problem = tooMuch(text))
        return fail(*problem);
    QJsonParseError parse;
    const QJsonDocument document = QJsonDocument::fromJson(text, &parse);
    if (parse.error == QJsonParseError::DeepNesting)
        return fail(ErrorCode::JsonTooDeep);
    if (parse.error != QJsonParseError::NoError)
        return fail(syntaxError(text, parse.offset));
    if (!document.isObject())
        return fail(ErrorCode::JsonNotAnObject);
    if (const auto problem = StrictScan(text).firstProblem())
        return fail(*problem);
    return document.object();
}

QString pointerTo(const QString &parent, const QString &key)
{
    QString escaped = key;
    escaped.replace(u"~"_s, u"~0"_s).replace(u"/"_s, u"~1"_s);
    return parent + u'/' + escaped;
}

QString pointerTo(const QString &parent, qsizetype index)
{
    return parent + u'/' + QString::number(index);
}

} // namespace core
