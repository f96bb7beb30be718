#include "core/report/report.h"

#include "core/report/sections.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace core::report {

namespace {

using Section = QList<Block> (*)(const Source &);

// The order of the report. A new section is one file and one line here.
constexpr std::array<Section, 4> kSections = {cover, summary, answers, method};

QString runningHead(const Source &source)
{
    const Header &header = source.assessment.header;
    const QString purpose = purposeName(source);
    QStringList parts;
    parts.append(header.company.fictitious
            ? source.words.phrase(Phrase::CompanySampleShort, {companyName(source)})
            : companyName(source));
    parts.append(header.region.isEmpty()
            ? purpose
            : source.words.phrase(Phrase::PurposeInRegion, {purpose, header.region}));
    if (source.assessment.lastChange.isValid()) {
        const QString date = longDate(source, source.assessment.lastChange.date());
        parts.append(source.words.phrase(Phrase::HeadDate, {date}));
    }
    return parts.join(u", "_s);
}

} // namespace

Document build(const Source &source)
{
    const Words &words = source.words;
    Document document;
    document.language = source.texts.language;
    document.title = words.phrase(Phrase::FileTitle, {source.texts.title, companyName(source)});
    document.author = u"CSP Readiness "_s + source.programVersion;
    document.runningHead = runningHead(source);
    document.footer = words.phrase(Phrase::Footer);
    document.pageOf = words.phrase(Phrase::PageOf, {u"%1"_s, u"%2"_s});
    document.date = source.assessment.lastChange;
    for (const Section section : kSections)
        document.blocks += section(source);
    return document;
}

QString longDate(const Source &source, QDate date)
{
    return source.texts.locale.toString(date, source.words.phrase(Phrase::DatePattern));
}

QString companyName(const Source &source)
{
    const QString name = source.assessment.header.company.name.simplified();
    return name.isEmpty() ? source.words.phrase(Phrase::CompanyUnnamed) : name;
}

QString purposeName(const Source &source)
{
    switch (source.assessment.header.purpose) {
    case Purpose::Application:
        return source.words.phrase(Phrase::PurposeApplication);
    case Purpose::Renewal:
        return source.words.phrase(Phrase::PurposeRenewal);
    case Purpose::NewRegion:
        return source.words.phrase(Phrase::PurposeNewRegion);
    }
    Q_UNREACHABLE();
}

bool isBandCertain(const Source &source)
{
    return source.readiness.card.floorBand == source.readiness.card.ceilingBand;
}

QString bandNames(const Source &source)
{
    const scoring::Scorecard &card = source.readiness.card;
    if (!card.floorBand || !card.ceilingBand)
        return source.words.phrase(Phrase::BandNone);
    const auto name = [&source](Band band) {
        return source.texts.band(band).replace(u' ', u'\u00a0'); // breaks at the dash alone
    };
    return isBandCertain(source) ? name(*card.floorBand)
                                 : name(*card.floorBand) + u"\u00a0– "_s + name(*card.ceilingBand);
}

const WeightProfile &profile(const Source &source)
{
    const WeightProfile *found = source.questionnaire.find(source.readiness.card.profile);
    return found ? *found : source.questionnaire.profiles.front();
}

QString listed(const Source &source, const QStringList &things)
{
    return listed(source.words, things);
}

Scale scale(const Source &source)
{
    Scale scale;
    for (const Band band : kBands) {
        if (band != kBands.front())
            scale.ticks.append(source.questionnaire.bandsFrom.at(static_cast<size_t>(band)));
        scale.bands.append(source.texts.band(band));
    }
    return scale;
}

} // namespace core::report
