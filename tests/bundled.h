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

inline QByteArray structureJson()
{
    return read(QStringLiteral("resources/questionnaires/direct-bill.json"));
}

inline QByteArray wordsJson(const QString &language)
{
    return read(QStringLiteral("translations/%1/direct-bill.json").arg(language));
}

inline const core::Questionnaire &questionnaire()
{
    static const core::Questionnaire loaded = [] {
        const auto result = core::loadQuestionnaire(structureJson());
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
        const auto result = core::loadTexts(wordsJson(language), questionnaire());
        if (!result)
            qFatal("the bundled words do not load: %s", qPrintable(result.error().first().place));
        loaded.emplace(language, *result);
    }
    return loaded.at(language);
}

inline QByteArray sampleJson() { return read(QStringLiteral("resources/sample.json")); }

} // namespace bundled
