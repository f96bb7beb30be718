#include "ui/pages/weightseffect.h"

#include "core/report/figures.h"
#include "ui/models/tracemodel.h"
#include "ui/pages/pieces.h"
#include "ui/support/theme.h"
#include "ui/widgets/spokenrole.h"
#include "ui/widgets/wraplabel.h"

#include <QFrame>
#include <QGridLayout>

namespace ui {

namespace {

using core::scoring::Reading;

constexpr std::array kReadings{Reading::Floor, Reading::SoFar, Reading::Ceiling};

} // namespace

WeightsEffect::WeightsEffect(QWidget *parent)
    : QWidget(parent)
    , m_heading(new WrapLabel({}, WrapLabel::Role::BodyBold, this))
{
    setSpokenRole(*this, QAccessible::Grouping);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(Theme::space(2));
    grid->setVerticalSpacing(Theme::space(0.75));
    grid->setColumnStretch(0, 1);
    for (int i = 0; i <= static_cast<int>(kReadings.size()); ++i) {
        const auto role = i == 0 ? WrapLabel::Role::SmallHeading : WrapLabel::Role::Body;
        const Row row{new WrapLabel({}, role, this),
            new WrapLabel({}, role, this),
            new WrapLabel({}, i == 0 ? role : WrapLabel::Role::BodyBold, this)};
        for (WrapLabel *figure : {row.before, row.now})
            figure->setAlignment(Qt::AlignRight);
        grid->addWidget(row.name, i, 0);
        grid->addWidget(row.before, i, 1);
        grid->addWidget(row.now, i, 2);
        m_rows.append(row);
    }
    m_verdict = {new WrapLabel({}, WrapLabel::Role::SmallHeading, this),
        new WrapLabel({}, WrapLabel::Role::Body, this),
        new WrapLabel({}, WrapLabel::Role::BodyBold, this)};
    auto *column = new QVBoxLayout;
    column->setContentsMargins(Theme::space(2), Theme::space(2), Theme::space(2), Theme::space(2));
    column->setSpacing(Theme::space(1));
    column->addWidget(m_heading);
    column->addLayout(grid);
    column->addWidget(line(Qt::Horizontal, this));
    column->addWidget(m_verdict.name);
    column->addWidget(m_verdict.before);
    column->addWidget(m_verdict.now);
    putInCard(this, column);
}

void WeightsEffect::show(const core::report::Speech &speech,
    const core::readiness::Readiness &before,
    const core::readiness::Readiness &now)
{
    const QLocale locale;
    m_heading->setText(tr("What these weights change"));
    setAccessibleName(m_heading->text());
    //: Head of a column: the score as it was when the weights were opened.
    m_rows.first().before->setText(tr("Before"));
    //: Head of a column: the score with the weights in the fields.
    m_rows.first().now->setText(tr("Now"));
    for (size_t i = 0; i < kReadings.size(); ++i) {
        const Row &row = m_rows.at(static_cast<qsizetype>(i) + 1);
        const auto figure = [&](const core::readiness::Readiness &of) {
            return core::report::score(locale, core::scoring::valueOf(of.card.total, kReadings[i]));
        };
        row.name->setText(TraceModel::readingName(kReadings[i]));
        row.before->setText(figure(before));
        row.now->setText(figure(now));
    }
    m_verdict.name->setText(tr("Verdict"));
    //: %1 is a verdict in a sentence: “Gaps. Score between 50.0 and 60.0: gaps.”
    m_verdict.before->setText(tr("Before: %1").arg(core::report::verdictSentence(speech, before)));
    //: %1 is a verdict in a sentence: “Gaps. Score between 50.0 and 60.0: gaps.”
    m_verdict.now->setText(tr("Now: %1").arg(core::report::verdictSentence(speech, now)));
}

} // namespace ui
