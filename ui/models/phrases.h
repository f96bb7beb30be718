#pragma once

#include "core/assessment/assessment.h"
#include "core/questionnaire/texts.h"
#include "core/scoring/verdict.h"

#include <QCoreApplication>
#include <QString>

namespace ui {

// What several pages say alike, in the interface's language. Numbers go through the default locale.
class Phrases
{
    Q_DECLARE_TR_FUNCTIONS(Phrases)

public:
    [[nodiscard]] static QString purpose(core::Purpose purpose);
    // "Renewal · EMEA · Dry run": purpose, region and title, without what is empty.
    [[nodiscard]] static QString about(const core::Header &header);
    [[nodiscard]] static QString sample();

    // The name of the weights `used`: a profile of the questionnaire, or the header's own.
    [[nodiscard]] static QString profile(
        const core::Texts &texts, const core::Header &header, const core::ProfileId &used);
    // Whether open questions could still change the band: "Certain", "Open"; empty where something
    // else stands in its place.
    [[nodiscard]] static QString certainty(const core::scoring::Judgement &verdict);

    // "63.2–73.2", with no space, for narrow columns.
    [[nodiscard]] static QString narrowInterval(const core::scoring::Readings &readings);
    // "5/7"
    [[nodiscard]] static QString fraction(int part, int all);
    // "81 of 93"
    [[nodiscard]] static QString questionsOf(int closed, int all);
    // All figures in a sentence, for who cannot see the bar.
    [[nodiscard]] static QString readings(const core::scoring::Readings &readings);
};

} // namespace ui
