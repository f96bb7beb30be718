#include "core/base/jsontext.h"

#include "core/base/decimal.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

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
        while (m_at < m_text.size()) {
            const char c = m_text.at(m_at);
            std::optional<Error> problem;
            if (c == '"')
                problem = string();
            else if (c == '-' || (c >= '0' && c <= '9'))
                problem = number();
            else
                structure(c);
            if (problem)
                return problem;
        }
        return std::nullopt;
    }

private:
    struct Level
    {
        bool isObject = false;
        bool expectsKey = false;
        QSet<QString> keys = {};
    };

    void structure(char c)
    {
        if (c == '{')
            m_levels.push_back({.isObject = true, .expectsKey = true});
        else if (c == '[')
            m_levels.push_back({});
        else if ((c == '}' || c == ']') && !m_levels.empty())
            m_levels.pop_back();
        else if (c == ',' && !m_levels.empty())
            m_levels.back().expectsKey = m_levels.back().isObject;
        ++m_at;
    }

    std::optional<Error> string()
    {
        const qsizetype start = m_at++;
        while (m_at < m_text.size() && m_text.at(m_at) != '"')
            m_at += m_text.at(m_at) == '\\' ? 2 : 1;
        ++m_at;
        if (m_levels.empty() || !m_levels.back().expectsKey)
            return std::nullopt;
        m_levels.back().expectsKey = false;
        const QString key = decoded(m_text.sliced(start, m_at - start));
        if (m_levels.back().keys.contains(key))
            return located(ErrorCode::JsonDuplicateKey, key, start);
        m_levels.back().keys.insert(key);
        return std::nullopt;
    }

    // Two spellings of one key ("a" and "\u0061") are the same key.
    static QString decoded(const QByteArray &quoted)
    {
        if (!quoted.contains('\\'))
            return QString::fromUtf8(quoted.sliced(1, quoted.size() - 2));
        return QJsonDocument::fromJson('[' + quoted + ']').array().at(0).toString();
    }

    std::optional<Error> number()
    {
        const qsizetype start = m_at;
        while (m_at < m_text.size() && QByteArrayView("+-.eE0123456789").contains(m_text.at(m_at)))
            ++m_at;
        const QByteArray written = m_text.sliced(start, m_at - start);
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
    bool isInString = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text.at(i);
        if (isInString && c == '\\')
            ++i;
        else if (c == '"')
            isInString = !isInString;
        else if (isInString)
            continue;
        else if (c == '[' || c == '{') {
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
