#include "core/base/jsonreader.h"

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace core {

JsonReader::JsonReader(QJsonObject object, QString pointer, Errors &problems)
    : m_object(std::move(object))
    , m_pointer(std::move(pointer))
    , m_problems(problems)
    , m_asked(static_cast<size_t>(m_object.size()))
{
}

JsonReader::~JsonReader()
{
    for (qsizetype i = 0; i < m_object.size(); ++i) {
        if (m_asked[static_cast<size_t>(i)])
            continue;
        const QString key = (m_object.constBegin() + i).key();
        note(ErrorCode::UnknownKey, {key}, key);
    }
}

QJsonObject::const_iterator JsonReader::find(const QString &key)
{
    const auto found = m_object.constFind(key);
    if (found != m_object.constEnd())
        m_asked[static_cast<size_t>(found - m_object.constBegin())] = true;
    return found;
}

QString JsonReader::pointer(const QString &key) const { return pointerTo(m_pointer, key); }

void JsonReader::note(ErrorCode code, QStringList arguments, const QString &key)
{
    // Nobody reads further, and a hostile file could go on for gigabytes.
    constexpr qsizetype kMostProblems = 1000;
    if (m_problems.size() >= kMostProblems)
        return;
    m_problems.append(
        Error{code, std::move(arguments), {}, key.isEmpty() ? m_pointer : pointer(key)});
}

std::optional<QJsonValue> JsonReader::typed(
    const QString &key, bool required, QJsonValue::Type type, const QString &typeName)
{
    const auto found = find(key);
    if (found == m_object.constEnd()) {
        if (required)
            note(ErrorCode::MissingKey, {key});
        return std::nullopt;
    }
    if (found->type() != type) {
        note(ErrorCode::WrongType, {key, typeName}, key);
        return std::nullopt;
    }
    return *found;
}

QString JsonReader::string(const QString &key)
{
    return typed(key, true, QJsonValue::String, u"string"_s).value_or(QJsonValue()).toString();
}

int JsonReader::wholeNumber(const QString &key)
{
    if (find(key) == m_object.constEnd()) {
        note(ErrorCode::MissingKey, {key});
        return 0;
    }
    return optionalWholeNumber(key).value_or(0);
}

QJsonObject JsonReader::object(const QString &key)
{
    return typed(key, true, QJsonValue::Object, u"object"_s).value_or(QJsonValue()).toObject();
}

QJsonArray JsonReader::array(const QString &key)
{
    return typed(key, true, QJsonValue::Array, u"array"_s).value_or(QJsonValue()).toArray();
}

std::optional<QString> JsonReader::optionalString(const QString &key)
{
    const auto value = typed(key, false, QJsonValue::String, u"string"_s);
    return value ? std::optional(value->toString()) : std::nullopt;
}

std::optional<int> JsonReader::optionalWholeNumber(const QString &key)
{
    const auto value = typed(key, false, QJsonValue::Double, u"whole number"_s);
    if (!value)
        return std::nullopt;
    const double number = value->toDouble();
    if (std::floor(number) != number || std::abs(number) > 1e9) {
        note(ErrorCode::WrongType, {key, u"whole number"_s}, key);
        return std::nullopt;
    }
    return static_cast<int>(number);
}

std::optional<Decimal> JsonReader::optionalDecimal(const QString &key)
{
    const auto value = typed(key, false, QJsonValue::Double, u"number"_s);
    if (!value)
        return std::nullopt;
    const auto decimal = Decimal::fromJson(*value);
    if (!decimal)
        note(ErrorCode::JsonNumberTooLong, {QString::number(value->toDouble())}, key);
    return decimal;
}

std::optional<QJsonObject> JsonReader::optionalObject(const QString &key)
{
    const auto value = typed(key, false, QJsonValue::Object, u"object"_s);
    return value ? std::optional(value->toObject()) : std::nullopt;
}

std::optional<QJsonArray> JsonReader::optionalArray(const QString &key)
{
    const auto value = typed(key, false, QJsonValue::Array, u"array"_s);
    return value ? std::optional(value->toArray()) : std::nullopt;
}

QStringList JsonReader::optionalStrings(const QString &key)
{
    QStringList strings;
    const QJsonArray values = optionalArray(key).value_or(QJsonArray());
    for (const QJsonValue &value : values) {
        if (value.isString())
            strings.append(value.toString());
        else
            note(ErrorCode::WrongType, {key, u"string"_s}, key);
    }
    return strings;
}

std::optional<QJsonObject> JsonReader::objectAt(
    const QJsonArray &values, const QString &key, qsizetype index)
{
    if (values.at(index).isObject())
        return values.at(index).toObject();
    m_problems.append(
        Error{ErrorCode::WrongType, {key, u"object"_s}, {}, pointerTo(pointer(key), index)});
    return std::nullopt;
}

bool JsonReader::flag(const QString &key)
{
    return typed(key, false, QJsonValue::Bool, u"true"_s).value_or(QJsonValue(false)).toBool();
}

QJsonValue JsonReader::any(const QString &key)
{
    const auto found = find(key);
    return found == m_object.constEnd() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(*found);
}

} // namespace core
