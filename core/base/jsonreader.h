#pragma once

#include "core/base/decimal.h"
#include "core/base/jsontext.h"
#include "core/base/result.h"

#include <QJsonArray>
#include <QJsonObject>

#include <optional>
#include <vector>

namespace core {

// Reads one JSON object key by key and collects every problem with its JSON pointer: keys missing,
// of the wrong type, or (when it goes out of scope) never asked for.
class JsonReader final
{
    Q_DISABLE_COPY_MOVE(JsonReader)

public:
    JsonReader(QJsonObject object, QString pointer, Errors &problems);
    ~JsonReader();

    [[nodiscard]] bool has(const QString &key) const { return m_object.contains(key); }
    [[nodiscard]] QString pointer(const QString &key) const;
    [[nodiscard]] QString pointer() const { return m_pointer; }
    [[nodiscard]] QStringList keys() const { return m_object.keys(); }

    // Required: a missing key or a wrong type is noted and the type's empty value returned.
    QString string(const QString &key);
    int wholeNumber(const QString &key);
    QJsonObject object(const QString &key);
    QJsonArray array(const QString &key);

    // Optional: none where the key is absent; a wrong type is noted.
    std::optional<QString> optionalString(const QString &key);
    std::optional<int> optionalWholeNumber(const QString &key);
    std::optional<Decimal> optionalDecimal(const QString &key);
    std::optional<QJsonObject> optionalObject(const QString &key);
    std::optional<QJsonArray> optionalArray(const QString &key);
    QStringList optionalStrings(const QString &key);
    bool flag(const QString &key); // absent is false; only `true` and `false` are taken
    QJsonValue any(const QString &key); // whatever is there, or Undefined

    // Runs `read` on a reader of each object in the required array under `key`.
    template <typename Read>
    void each(const QString &key, Read read)
    {
        const QJsonArray values = array(key);
        for (qsizetype i = 0; i < values.size(); ++i) {
            if (const auto object = objectAt(values, key, i)) {
                JsonReader reader(*object, pointerTo(pointer(key), i), m_problems);
                read(reader);
            }
        }
    }

    // Runs `read` on each of `ids` and a reader of its object, in a required object that must hold
    // these ids and no others.
    template <typename Ids, typename Read>
    void eachOf(const QString &key, const Ids &ids, Read read)
    {
        JsonReader all(object(key), pointer(key), m_problems);
        for (const QString &id : ids) {
            JsonReader reader(all.object(id), all.pointer(id), m_problems);
            read(id, reader);
        }
    }

    void note(ErrorCode code, QStringList arguments, const QString &key = {});

private:
    std::optional<QJsonObject> objectAt(
        const QJsonArray &values, const QString &key, qsizetype index);
    std::optional<QJsonValue> typed(
        const QString &key, bool required, QJsonValue::Type type, const QString &typeName);

    // The key's place, asked for from now on.
    QJsonObject::const_iterator find(const QString &key);

    QJsonObject m_object;
    QString m_pointer;
    Errors &m_problems;
    std::vector<bool> m_asked; // of the object's keys, in its order
};

} // namespace core
