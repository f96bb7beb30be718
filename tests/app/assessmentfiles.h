#pragma once

#include "app/program.h"
#include "bundled.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

// What the tests of the commands read and write.
namespace assessments {

using namespace Qt::Literals::StringLiterals;

inline QString sample() { return QStringLiteral(CSP_SOURCE_DIR "/resources/sample.json"); }

inline QJsonObject objectOf(const program::Run &result)
{
    return QJsonDocument::fromJson(result.out).object();
}

// An exchange file with these answers and other keys.
inline QByteArray fileWith(const QByteArray &answers, const QByteArray &more = {})
{
    return R"({"format":"csp-readiness/assessment","formatVersion":3,)"
           R"("questionnaire":{"id":"direct-bill"},)"
           R"("assessment":{"purpose":"application","plannedDate":"2027-03-01"},)"
           R"("company":{"name":"Esempio S.r.l."},"answers":{)"
        + answers + "}" + more + "}";
}

// Weights of 1, but for one group.
inline QByteArray weightsWith(const QByteArray &sell)
{
    QByteArray capabilities;
    for (const core::Group &group : bundled::questionnaire().groups) {
        for (const core::Capability &capability : group.capabilities)
            capabilities
                += (capabilities.isEmpty() ? "\"" : ",\"") + capability.id.text.toUtf8() + "\":1";
    }
    return R"({"name":"Sales first","groups":{"sell":)" + sell
        + R"(,"secure":1,"support":1},"capabilities":{)" + capabilities + "}}";
}

// A folder to write to.
class Folder final
{
public:
    [[nodiscard]] QString path() const { return m_folder.path(); }
    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString made(const QString &name, const QByteArray &bytes) const
    {
        program::write(file(name), bytes);
        return file(name);
    }

private:
    QTemporaryDir m_folder;
};

} // namespace assessments
