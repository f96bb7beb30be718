#include "app/commands/shared.h"

#include "app/content.h"
#include "app/importing.h"
#include "core/exchange/exchange.h"
#include "core/report/figures.h"
#include "ui/support/errorwords.h"

#include <QCoreApplication>
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
    static QString notJudged()
    {
        return tr("Eligibility requirements and critical questions are not judged yet: these are "
                  "the bands of the "
                  "score alone.");
    }
    static QString floor() { return tr("floor, certain already"); }
    static QString soFar() { return tr("so far"); }
    static QString ceiling() { return tr("ceiling, still possible"); }
    static QString coverage() { return tr("coverage"); }
    static QString band() { return tr("band, from floor to ceiling"); }
    static QString weights() { return tr("weights"); }
    static QString nothing() { return tr("nothing to score"); }
};

void printLine(QTextStream &out, const QString &label, const QString &value)
{
    out << label.leftJustified(44) << value.rightJustified(16) << '\n';
}

} // namespace

QString defaultDataDir()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
}

core::Result<std::unique_ptr<core::storage::Store>> openStore(const Context &context)
{
    const QString &asked = context.invocation.dataDir;
    return core::storage::Store::open(asked.isEmpty() ? defaultDataDir() : asked, context.clock);
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
    if (const auto known = isOf(context.content, *assessment); !known)
        return core::fail(known.error());
    return assessment;
}

QDate dayOf(const core::Assessment &assessment, const core::Clock &clock)
{
    const QDateTime &changed = assessment.lastChange;
    return changed.isValid() ? changed.date() : clock.now().date();
}

QJsonObject readingsToJson(const core::scoring::Readings &readings)
{
    const auto number = [](std::optional<core::scoring::Millipoints> value) {
        return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
    };
    return {{u"floor"_s, number(readings.floor)},
        {u"ceiling"_s, number(readings.ceiling)},
        {u"soFar"_s, number(readings.soFar)}};
}

QJsonValue bandToJson(std::optional<core::Band> band)
{
    return band ? QJsonValue(core::bandId(*band)) : QJsonValue(QJsonValue::Null);
}

void printScorecard(const Context &context, const core::Assessment &assessment)
{
    const core::Texts &texts = context.content.in(context.language);
    const auto card = core::scoring::score(context.content.questionnaire, assessment);
    const auto figure = [&](auto value) { return core::report::score(texts.locale, value); };
    QTextStream &out = context.out;
    out << assessment.header.company.name << '\n' << Words::indicative() << "\n\n";
    printLine(out, Words::floor(), figure(card.total.floor));
    printLine(out, Words::soFar(), figure(card.total.soFar));
    printLine(out, Words::ceiling(), figure(card.total.ceiling));
    printLine(out, Words::coverage(), core::report::coverage(texts.locale, card.total.coverage));
    const QString bands = !card.floorBand ? Words::nothing()
        : card.floorBand == card.ceilingBand
        ? texts.band(*card.floorBand)
        : texts.band(*card.floorBand) + u" – "_s + texts.band(*card.ceilingBand);
    printLine(out, Words::band(), bands);
    printLine(out, Words::weights(), texts.profiles.value(card.profile).name);
    out << Words::notJudged() << "\n";
    for (const auto &group : card.groups) {
        out << '\n';
        printLine(out,
            texts.groups.value(group.id),
            core::report::interval(texts.locale, group.readings));
        for (const auto &capability : group.capabilities)
            printLine(out,
                u"  "_s + capability.id.text + u"  "_s
                    + texts.capabilities.value(capability.id).name,
                core::report::interval(texts.locale, capability.readings));
    }
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
        return StoreUnusable;
    case ErrorCode::LanguageUnknown:
    case ErrorCode::FileKindUnknown:
        return WrongUsage;
    default: // everything else came from what was read or named
        return BadInput;
    }
}

} // namespace app
