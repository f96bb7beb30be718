#pragma once

#include "core/assessment/change.h"
#include "core/base/clock.h"
#include "core/questionnaire/questionnaire.h"
#include "core/storage/store.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMap>

#include <sys/stat.h>

namespace fixtures {

using namespace Qt::Literals::StringLiterals;

// The day sessions are judged on.
inline const QDate kToday(2026, 11, 20);

// A minute later each time it is asked.
class StepClock final : public core::Clock
{
public:
    [[nodiscard]] QDateTime now() const override
    {
        m_now = m_now.addSecs(60);
        return m_now;
    }

private:
    mutable QDateTime m_now = QDateTime::fromString(u"2026-11-20T16:40:00+01:00"_s, Qt::ISODate);
};

inline const core::QuestionId kPeople{u"S1.1"_s}; // measure, may be not applicable
inline const core::QuestionId kSpread{u"S1.2"_s}; // level
inline const core::QuestionId kServices{u"S1.3"_s}; // checklist
inline const core::QuestionId kVault{u"C1.1"_s}; // level

inline core::Questionnaire questionnaire()
{
    core::MeasureKind people;
    people.unit = u"people"_s;
    people.most = core::Decimal(1'000'000);
    for (int level = 1; level <= core::kTopLevel; ++level)
        people.edges[static_cast<size_t>(level - 1)]
            = {core::Edge::Rule::Reaches, core::Decimal(level * 5)};
    people.choices = {{.id = u"not-counted"_s, .level = 0}};
    core::ChecklistKind services;
    services.items = {u"advisory"_s, u"design"_s, u"build"_s, u"operate"_s};
    services.edges = {1, 2, 3, 4};

    core::Questionnaire result;
    result.id = u"direct-bill"_s;
    result.version = u"2026.11"_s;
    result.bandsFrom = {0, 50, 70, 85};
    result.groups = {
        {.id = {u"sell"_s},
            .capabilities = {{.id = {u"S1"_s},
                .questions = {
                    {.id = kPeople, .kind = people, .notApplicableAllowed = true},
                    {.id = kSpread, .kind = core::LevelKind{}},
                    {.id = kServices, .kind = services},
                }}}},
        {.id = {u"secure"_s},
            .capabilities
            = {{.id = {u"C1"_s}, .questions = {{.id = kVault, .kind = core::LevelKind{}}}}}},
    };
    result.profiles = {
        {.id = {u"neutral"_s},
            .groups = {{{u"sell"_s}, 5}, {{u"secure"_s}, 5}},
            .capabilities = {{{u"S1"_s}, 1}, {{u"C1"_s}, 1}}},
        {.id = {u"security"_s},
            .groups = {{{u"sell"_s}, 1}, {{u"secure"_s}, 9}},
            .capabilities = {{{u"S1"_s}, 1}, {{u"C1"_s}, 1}}},
    };
    result.buildIndex();
    return result;
}

inline core::Assessment assessment()
{
    core::Assessment result;
    result.header.title = u"Rinnovo 2026"_s;
    result.header.purpose = core::Purpose::Renewal;
    result.header.region = u"EMEA"_s;
    result.header.plannedDate = QDate(2026, 12, 15);
    result.header.company
        = {.name = u"Contoso S.p.A."_s, .pgaId = u"4567"_s, .plaId = u"89"_s, .fictitious = true};
    result.header.questionnaireId = u"direct-bill"_s;
    result.header.questionnaireVersion = u"2026.11"_s;
    return result;
}

// `count` answers with notes, so that the database has pages to damage.
inline core::Assessment largeAssessment(int count)
{
    core::Assessment result = assessment();
    for (int i = 0; i < count; ++i) {
        const core::QuestionId question{u"Q%1"_s.arg(i, 4, 10, QChar(u'0'))};
        result.responses.insert(question,
            {.answer = core::ChosenLevel{i % core::kLevels},
                .note = u"note %1 "_s.arg(i).repeated(8)});
    }
    return result;
}

inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline void writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) != bytes.size())
        qFatal("cannot write the fixture %s", qPrintable(path));
}

inline int modeOf(const QString &path)
{
    struct stat found = {};
    return ::stat(QFile::encodeName(path).constData(), &found) == 0 ? int(found.st_mode & 07777)
                                                                    : -1;
}

inline void setMode(const QString &path, mode_t mode)
{
    if (::chmod(QFile::encodeName(path).constData(), mode) != 0)
        qFatal("cannot chmod %s", qPrintable(path));
}

// Everything in a folder: names, modes, times and bytes.
struct Trace
{
    QFile::Permissions permissions;
    QDateTime modified;
    QByteArray bytes;

    bool operator==(const Trace &) const = default;
};

inline QMap<QString, Trace> tracesOf(const QString &folder)
{
    QMap<QString, Trace> traces;
    const QFileInfoList found = QDir(folder).entryInfoList(
        QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    for (const QFileInfo &info : found)
        traces.insert(info.fileName(),
            {info.permissions(),
                info.lastModified(),
                info.isFile() ? bytesOf(info.filePath()) : QByteArray()});
    return traces;
}

// The value of a Result, or the end of the test.
template <typename T>
T must(core::Result<T> result)
{
    if (!result)
        qFatal("unexpected error %d: %s",
            static_cast<int>(result.error().code),
            qPrintable(result.error().arguments.join(u", "_s)));
    return std::move(*result);
}

inline void must(const core::Result<void> &result)
{
    must<int>(result.map([] { return 0; }));
}

} // namespace fixtures
