#include "ui/pages/planoutlook.h"

#include "core/report/figures.h"
#include "core/scoring/whatif.h"
#include "ui/support/theme.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/wraplabel.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>
#include <utility>

namespace ui {

namespace {

constexpr qreal kMark = 16;
constexpr size_t kRequirementsOneByOne = 4; // more are said as a number

class Lines
{
    Q_DECLARE_TR_FUNCTIONS(PlanOutlook)

public:
    Lines(const core::report::Speech &speech,
        core::scoring::Standings today,
        core::scoring::Standings then)
        : m_speech(speech)
        , m_today(std::move(today))
        , m_then(std::move(then))
    {
    }

    [[nodiscard]] std::vector<OutlookLine> take() { return std::move(m_lines); }

    void addFloor(const core::scoring::Scorecard &card, core::scoring::Millipoints target)
    {
        const QLocale locale;
        if (!card.total.floor || !card.floorBand) {
            m_lines.push_back({Shape::NotApplicable, tr("Nothing to score: no question applies.")});
            return;
        }
        const QString wanted = core::report::targetText(locale, target);
        const QString band = m_speech.texts.band(*card.floorBand);
        if (*card.total.floor >= target)
            //: %1 is a number of points, %2 a band such as “Nearly ready”.
            m_lines.push_back(
                {Shape::Met, tr("The floor reaches %1. Its band: %2.").arg(wanted, band)});
        else
            //: %1 and %2 are numbers of points, %3 a band such as “Gaps”.
            m_lines.push_back({Shape::NotMet,
                tr("The floor stays %1 below %2. Its band: %3.")
                    .arg(shortfall(locale, target - *card.total.floor), wanted, band)});
    }

    void addCritical()
    {
        const size_t before = m_lines.size();
        bool isAny = false;
        for (const core::QuestionId &id : m_speech.questionnaire.questionsInOrder()) {
            const core::Question &question = *m_speech.questionnaire.find(id);
            isAny = isAny || question.critical.has_value();
            if (!isBelow(question, m_then))
                continue;
            m_lines.push_back({Shape::NotMet,
                //: %1 is the id of a critical question, %2 a level.
                tr("%1 is critical and stays below level %2.").arg(id.text).arg(*question.critical),
                //: Link to a question; %1 is its id.
                tr("Go to %1").arg(id.text),
                Place::ofQuestion(id)});
        }
        if (isAny && m_lines.size() == before)
            m_lines.push_back({Shape::Met, tr("Every critical question is at its level.")});
    }

    // A requirement that shares its fact with a question is settled by raising the question.
    void addRequirements(const std::vector<core::eligibility::Judgement> &judgements)
    {
        std::vector<OutlookLine> stopping;
        for (const core::eligibility::Judgement &judgement : judgements) {
            if (!judgement.hinders())
                continue;
            const QString name = m_speech.texts.eligibility.value(judgement.id).name;
            if (isSettled(judgement.id)) {
                m_lines.push_back({Shape::Met,
                    //: %1 is the id of a requirement, %2 its name; a step of the plan settles it.
                    tr("%1, %2: the plan settles it.").arg(judgement.id, name)});
                continue;
            }
            const bool isUnknown = judgement.status == core::eligibility::Status::Unknown;
            stopping.push_back({isUnknown ? Shape::Unknown : Shape::NotMet,
                //: %1 is the id of a requirement, %2 its name, %3 the reason, a sentence.
                tr("%1, %2, still stops you. %3")
                    .arg(judgement.id, name, core::report::reason(m_speech, judgement)),
                //: Link to a requirement; %1 is its id.
                tr("Go to %1").arg(judgement.id),
                Place::ofRequirement(judgement.id)});
        }
        if (stopping.size() <= kRequirementsOneByOne) {
            std::ranges::move(stopping, std::back_inserter(m_lines));
            return;
        }
        m_lines.push_back({Shape::NotMet,
            //: %n requirements are not met or unknown.
            tr("%n requirements still stop you: not met, or unknown.",
                nullptr,
                static_cast<int>(stopping.size())),
            //: Link to the page of the eligibility requirements.
            tr("Go to the requirements"),
            {.kind = Place::Kind::Eligibility}});
    }

private:
    // Never 0.0 for something that is missing.
    static QString shortfall(const QLocale &locale, core::scoring::Millipoints missing)
    {
        constexpr int kTenth = core::scoring::kPerPoint / 10;
        return core::report::score(locale, (missing + kTenth - 1) / kTenth * kTenth);
    }

    [[nodiscard]] bool isBelow(
        const core::Question &question, const core::scoring::Standings &standings) const
    {
        if (!question.critical)
            return false;
        const auto at = m_speech.questionnaire.questionsInOrder().indexOf(question.id);
        const core::scoring::Standing &standing = standings.at(static_cast<size_t>(at));
        return standing.isApplicable()
            && (standing.isOpen() || standing.level < *question.critical);
    }

    [[nodiscard]] bool isSettled(const QString &requirement) const
    {
        const auto found = std::ranges::find(
            m_speech.questionnaire.eligibility, requirement, &core::EligibilityQuestion::id);
        if (found == m_speech.questionnaire.eligibility.end() || found->sameFactAs.isEmpty())
            return false;
        const core::Question *shared
            = m_speech.questionnaire.find(core::QuestionId{found->sameFactAs});
        return shared != nullptr && isBelow(*shared, m_today) && !isBelow(*shared, m_then);
    }

    const core::report::Speech m_speech;
    const core::scoring::Standings m_today;
    const core::scoring::Standings m_then;
    std::vector<OutlookLine> m_lines;
};

} // namespace

// A sign as a widget; the sentence beside it says the same.
class OutlookSign final : public QWidget
{
public:
    explicit OutlookSign(QWidget *parent)
        : QWidget(parent)
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

    void setShape(Shape shape)
    {
        m_shape = shape;
        update();
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        const int height = qCeil(Theme::lineHeight(Theme::body()));
        return {qRound(Theme::scaled(kMark)), height};
    }

protected:
    void paintEvent(QPaintEvent * /*event*/) override
    {
        QPainter painter(this);
        const qreal side = Theme::scaled(kMark);
        drawShape(painter,
            QRectF(0, (height() - side) / 2, side, side),
            m_shape,
            shapeInk(m_shape),
            Theme::colors().base);
    }

private:
    Shape m_shape = Shape::Met;
};

PlanOutlook::PlanOutlook(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(
        Theme::space(2), Theme::space(1.5), Theme::space(2), Theme::space(1.5));
    m_column->setSpacing(Theme::space(0.5));
    m_column->addStretch(1);
    addRow(); // made now, so that Tab reaches it in its place, and the others after it
}

void PlanOutlook::show(const core::report::Speech &speech,
    const core::Assessment &assessment,
    const core::readiness::Readiness &readiness,
    const QMap<core::QuestionId, int> &levels,
    core::scoring::Millipoints target)
{
    const core::Questionnaire &questionnaire = speech.questionnaire;
    Lines lines(speech,
        core::scoring::standingsOf(questionnaire, assessment),
        core::scoring::standingsWith(questionnaire, assessment, levels));
    lines.addFloor(core::scoring::scoreWith(questionnaire, assessment, levels), target);
    lines.addCritical();
    lines.addRequirements(readiness.eligibility);
    fill(lines.take());
}

void PlanOutlook::addRow()
{
    auto *box = new QWidget(this);
    const Row row{box,
        new OutlookSign(box),
        new WrapLabel({}, WrapLabel::Role::Body, box),
        new LinkButton(box)};
    row.link->setArrow(true);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(row.text);
    words->addWidget(row.link, 0, Qt::AlignLeft);
    auto *line = new QHBoxLayout(box);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(Theme::space(1));
    line->addWidget(row.sign, 0, Qt::AlignTop);
    line->addLayout(words, 1);
    const size_t at = m_rows.size();
    m_column->insertWidget(static_cast<int>(at), box);
    if (at > 0)
        setTabOrder(m_rows.back().link, row.link);
    connect(row.link, &QPushButton::clicked, this, [this, at] {
        emit opened(Place(m_lines.at(at).place));
    });
    m_rows.push_back(row);
}

void PlanOutlook::fill(std::vector<OutlookLine> lines)
{
    m_lines = std::move(lines);
    while (m_rows.size() < m_lines.size())
        addRow();
    for (size_t i = 0; i < m_rows.size(); ++i) {
        const bool isUsed = i < m_lines.size();
        const OutlookLine line = isUsed ? m_lines[i] : OutlookLine();
        m_rows[i].sign->setShape(line.shape);
        m_rows[i].text->setText(line.text);
        m_rows[i].link->setText(line.link);
        m_rows[i].link->setVisible(!line.link.isEmpty());
        m_rows[i].box->setVisible(isUsed);
    }
}

} // namespace ui
