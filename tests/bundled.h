#pragma once

#include "core/questionnaire/loader.h"

#include <QFile>
#include <QtTest>

// The questionnaire that ships, read from the source tree, so that core's tests need no resources
// of the program.
namespace bundled {

inline QByteArray read(const QString &path)
{
    QFile file(QStringLiteral(CSP_SOURCE_DIR) + QLatin1Char('/') + path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline core::ContentFile file(const QString &path) { return {path, read(path)}; }

// Everything that ships, as the lint takes it.
inline const core::QuestionnaireFiles &files()
{
    static const core::QuestionnaireFiles all = [] {
        core::QuestionnaireFiles result;
        result.structure = file(QStringLiteral("resources/questionnaires/direct-bill.json"));
        result.rules = file(QStringLiteral("resources/rules/direct-bill.json"));
        for (const QString &language : {QStringLiteral("en"), QStringLiteral("it")}) {
            const QString stem = QStringLiteral("translations/%1/direct-bill").arg(language);
            result.languages.append({language,
                file(stem + QStringLiteral(".json")),
                file(stem + QStringLiteral(".history.json")),
                file(stem + QStringLiteral(".origin.json"))});
        }
        return result;
    }();
    return all;
}

inline const core::Questionnaire &questionnaire()
{
    static const core::Questionnaire loaded = [] {
        const auto result = core::loadQuestionnaire(files().structure, files().rules);
        if (!result)
            qFatal("the bundled questionnaire does not load: %s",
                qPrintable(result.error().first().place));
        return *result;
    }();
    return loaded;
}

inline const core::Texts &texts(const QString &language)
{
    static std::map<QString, core::Texts> loaded;
    if (!loaded.contains(language)) {
        const auto result = core::loadTexts(
            file(QStringLiteral("translations/%1/direct-bill.json").arg(language)),
            questionnaire());
        if (!result)
            qFatal("the bundled words do not load: %s", qPrintable(result.error().first().place));
        loaded.emplace(language, *result);
    }
    return loaded.at(language);
}

inline QByteArray sampleJson() { return read(QStringLiteral("resources/sample.json")); }

} // namespace bundled
