#include "app/commands/shared.h"

#include "app/content.h"
#include "app/files.h"
#include "app/importing.h"
#include "app/opening.h"
#include "core/assessment/planchecking.h"
#include "core/base/jsontext.h"
#include "core/exchange/exchange.h"
#include "ui/support/errorwords.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStandardPaths>
#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace app {

using core::Error;
using core::ErrorCode;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Scorecard)

public:
    static QString indicative()
    {
        return tr("Indicative: questions, weights and bands are this program’s, not Microsoft’s.");
    }
};

// A profile of the questionnaire, or the assessment's own weights. None where the text is no id.
core::Result<bool> chooseProfile(
    const core::Questionnaire &questionnaire, const QString &id, core::Header &header)
{
    const core::ProfileId profile{id};
    if (profile == core::kOwnProfile && !header.ownWeights)
        return core::fail(ErrorCode::OwnWeightsMissing);
    if (profile != core::kOwnProfile && !questionnaire.find(profile))
        return false;
    header.profile = profile;
    return true;
}

core::Result<core::OwnWeights> readWeights(
    const core::Questionnaire &questionnaire, const QString &path)
{
    return readFile(path, core::exchange::kMaxBytes)
        .and_then(core::parseJsonObject)
        .and_then(core::exchange::ownWeightsFromJson)
        .and_then([&](core::OwnWeights own) -> core::Result<core::OwnWeights> {
            if (const auto checked = core::checkOwnWeights(questionnaire, own); !checked)
                return core::fail(checked.error());
            return own;
        })
        .map_error([&path](Error error) {
            error.file = path;
            return error;
        });
}

// What is meant for a file, whether or not there is one.
bool looksLikeFile(const QString &text)
{
    return text.contains(u'/') || text.endsWith(".json"_L1, Qt::CaseInsensitive)
        || QFileInfo::exists(text);
}

core::Result<void> weigh(
    const core::Questionnaire &questionnaire, const QString &asked, core::Header &header)
{
    const auto chosen = chooseProfile(questionnaire, asked, header);
    if (!chosen)
        return core::fail(chosen.error());
    if (*chosen)
        return {};
    if (!looksLikeFile(asked)) {
        QStringList ids;
        for (const core::WeightProfile &profile : questionnaire.profiles)
            ids.append(profile.id.text);
        ids.append(core::kOwnProfile.text);
        return core::fail(ErrorCode::WeightsUnknown, {asked, ids.join(u", "_s)});
    }
    auto own = readWeights(questionnaire, asked);
    if (!own)
        return core::fail(own.error());
    header.ownWeights = std::move(*own);
    header.profile = core::kOwnProfile;
    return {};
}

} // namespace

QString defaultDataDir()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
}

core::Result<std::unique_ptr<core::storage::Store>> openStore(const Context &context)
{
    const QString &asked = context.invocation.dataDir;
    return openToUse(asked.isEmpty() ? defaultDataDir() : asked, context.clock);
}

core::Result<core::Assessment> assessmentOf(const Context &context)
{
    const QString &argument = context.invocation.argument;
    const QUuid id(argument);
    if (id.isNull())
        return readAssessment(context.content, argument);
    auto store = openStore(context);
    if (!store)
        return core::fail(store.error());
    auto assessment = (*store)->load({id.toString(QUuid::WithoutBraces)});
    if (!assessment)
        return assessment;
    if (const auto known = isOf(context.content, assessment->header); !known)
        return core::fail(known.error());
    return assessment;
}

QDate dayOf(const core::Assessment &assessment, const core::Clock &clock)
{
    const QDateTime &changed = assessment.lastChange;
    return changed.isValid() ? changed.date() : clock.now().date();
}

core::Result<core::Assessment> weighedAssessmentOf(const Context &context)
{
    auto assessment = assessmentOf(context);
    const QString &asked = context.invocation.weights;
    if (!assessment || asked.isEmpty())
        return assessment;
    const auto weighed = weigh(context.content.questionnaire, asked, assessment->header);
    return weighed ? std::move(assessment) : core::fail(weighed.error());
}

QDate judgedDay(const Context &context)
{
    return context.invocation.on.value_or(context.clock.now().date());
}

Speaker::Speaker(const Context &context)
    : m_content(context.content)
    , m_language(context.language)
    , m_words(context.language)
{
}

void printHead(const Context &context, const core::Assessment &assessment)
{
    context.out << assessment.header.company.name << '\n' << Words::indicative() << '\n';
}

void printLine(QTextStream &out, const QString &label, const QString &value)
{
    out << label.leftJustified(44) << value.rightJustified(16) << '\n';
}

void printJson(QTextStream &out, const QJsonValue &value)
{
    const QJsonDocument document
        = value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    out << QString::fromUtf8(document.toJson(QJsonDocument::Indented));
}

int failWith(const Context &context, const Error &error)
{
    context.err << u"csp-readiness: "_s << ui::ErrorWords::withPlace(error) << '\n';
    return exitCodeOf(error.code);
}

int exitCodeOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::StoreFolderUnusable:
    case ErrorCode::StoreNotADatabase:
    case ErrorCode::StoreForeign:
    case ErrorCode::StoreDamaged:
    case ErrorCode::StoreNewer:
    case ErrorCode::StoreFull:
    case ErrorCode::StoreReadOnly:
    case ErrorCode::StoreBusy:
    case ErrorCode::StoreFailed:
    case ErrorCode::StoreNotUpgraded:
        return StoreUnusable;
    case ErrorCode::LanguageUnknown:
    case ErrorCode::FileKindUnknown:
    case ErrorCode::WeightsUnknown:
        return WrongUsage;
    default: // everything else came from what was read or named
        return BadInput;
    }
}

} // namespace app
