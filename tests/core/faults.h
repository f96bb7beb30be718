#pragma once

#include "core/base/error.h"
#include "core/questionnaire/files.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QJsonValue>
#include <QStringList>

// Faults put into a questionnaire that is in order, one at a time.
namespace faults {

// The value with another in the place of a JSON pointer's steps; Undefined takes it away.
inline QJsonValue edited(const QJsonValue &value, QStringList steps, const QJsonValue &with)
{
    if (steps.isEmpty())
        return with;
    const QString step = steps.takeFirst();
    if (value.isArray()) {
        QJsonArray array = value.toArray();
        const qsizetype at = step.toInt();
        if (at == array.size())
            array.append(with);
        else
            array.replace(at, edited(array.at(at), steps, with));
        return array;
    }
    QJsonObject object = value.toObject();
    const QJsonValue inner = edited(object.value(step), steps, with);
    if (inner.isUndefined())
        object.remove(step);
    else
        object.insert(step, inner);
    return object;
}

inline QByteArray edited(const QByteArray &json, const QString &pointer, const QJsonValue &with)
{
    QStringList steps = pointer.split(QLatin1Char('/')).mid(1);
    for (QString &step : steps)
        step.replace(QStringLiteral("~1"), QStringLiteral("/"));
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    return QJsonDocument(edited(object, steps, with).toObject()).toJson();
}

// The file of a questionnaire by its short name: "structure", "rules", "en", "it", "en.history",
// "it.history", "it.origin".
inline core::ContentFile &fileOf(core::QuestionnaireFiles &files, const QString &name)
{
    if (name == QStringLiteral("structure"))
        return files.structure;
    if (name == QStringLiteral("rules"))
        return files.rules;
    const QString language = name.section(QLatin1Char('.'), 0, 0);
    core::LanguageFiles &of = files.languages[files.languages.first().language == language ? 0 : 1];
    if (name.endsWith(QStringLiteral(".history")))
        return of.history;
    return name.endsWith(QStringLiteral(".origin")) ? of.origin : of.words;
}

// One fault: where it is put and what the lint calls it.
struct Fault
{
    const char *name = nullptr;
    QString file = {};
    QString pointer = {};
    QJsonValue value = {};
    core::ErrorCode code = {};
    QString place = {}; // where it is found; empty: where it was put
};
[[nodiscard]] QList<Fault> corpus();

} // namespace faults
