#include "ui/pages/planhead.h"

#include "core/report/figures.h"
#include "ui/support/theme.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/wraplabel.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QDateEdit>
#include <QDoubleSpinBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

// At 14 px text.
constexpr qreal kWidthForOneRow = 900;
constexpr qreal kWidthForTwoRows = 600;
const QString kOther = u"other"_s;
constexpr std::array kTargets{core::Band::NearlyReady, core::Band::Ready};

// Shows as many decimals as the number has.
class PointsBox final : public QDoubleSpinBox
{
public:
    using QDoubleSpinBox::QDoubleSpinBox;

    [[nodiscard]] QString textFromValue(double value) const override
    {
        return core::report::targetText(locale(), qRound(value * core::scoring::kPerPoint));
    }
    // Wide enough for "72.555", which is neither the lowest nor the highest.
    [[nodiscard]] QSize sizeHint() const override { return widened(QDoubleSpinBox::sizeHint()); }
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        return widened(QDoubleSpinBox::minimumSizeHint());
    }

private:
    [[nodiscard]] QSize widened(const QSize &size) const
    {
        return size + QSize(fontMetrics().horizontalAdvance(u"0"_s), 0);
    }
};

int pointsOf(const core::Questionnaire &questionnaire, core::Band band)
{
    return questionnaire.bandsFrom[static_cast<size_t>(band)];
}

QWidget *boxWith(const QList<QWidget *> &widgets, QWidget *parent)
{
    auto *box = new QWidget(parent);
    auto *row = new QHBoxLayout(box);
    constexpr int kRing = 4;
    row->setContentsMargins(0, kRing, kRing, kRing);
    row->setSpacing(Theme::space(1));
    for (QWidget *widget : widgets)
        row->addWidget(widget);
    row->addStretch(1);
    return box;
}

} // namespace

PlanHead::PlanHead(const core::Questionnaire &questionnaire, QWidget *parent)
    : QWidget(parent)
    , m_questionnaire(questionnaire)
    , m_grid(new QGridLayout(this))
    , m_title(new WrapLabel({}, WrapLabel::Role::Title, this))
    , m_targetBox(nullptr)
    , m_targetLabel(new QLabel(this))
    , m_targets(new Segmented(this))
    , m_other(new PointsBox(this))
    , m_dateBox(nullptr)
    , m_hasDate(new QCheckBox(this))
    , m_date(new QDateEdit(this))
{
    m_targetBox = boxWith({m_targetLabel, m_targets, m_other}, this);
    m_dateBox = boxWith({m_hasDate, m_date}, this);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setVerticalSpacing(Theme::space(0.5));
    m_other->setRange(0, 100);
    m_other->setDecimals(3);
    m_other->setKeyboardTracking(false);
    m_other->installEventFilter(this);
    m_date->setCalendarPopup(true);
    m_date->setDateRange(QDate(1900, 1, 1), QDate(9999, 12, 31)); // as for due dates
    m_date->setKeyboardTracking(false);
    m_date->installEventFilter(this);
    // Their buttons are made now, and belong before what follows them.
    m_targets->setOptions(
        {{core::bandId(kTargets[0]), {}}, {core::bandId(kTargets[1]), {}}, {kOther, {}}});
    setTabOrder(m_targets->findChildren<QAbstractButton *>().constLast(), m_other);
    setTabOrder(m_other, m_hasDate);
    setTabOrder(m_hasDate, m_date);
    connect(m_targets, &Segmented::chosen, this, &PlanHead::chooseTarget);
    connect(m_other, &QDoubleSpinBox::valueChanged, this, &PlanHead::takeOther);
    connect(m_hasDate, &QCheckBox::clicked, this, &PlanHead::takeDate);
    connect(m_date, &QDateEdit::dateChanged, this, &PlanHead::takeDate);
    arrange();
}

void PlanHead::show(
    const core::Texts &texts, int target, std::optional<QDate> submission, QDate today)
{
    m_texts = &texts;
    m_submission = submission;
    if (submission)
        m_lastSubmission = submission;
    const bool isBand = std::ranges::any_of(kTargets, [&](core::Band band) {
        return pointsOf(m_questionnaire, band) * core::scoring::kPerPoint == target;
    });
    // Who chose "other" stays there also where it is the same number.
    m_isOther = !isBand || (m_isOther && target == m_target);
    m_target = target;
    retranslate();
    const QSignalBlocker noTarget(m_other);
    const QSignalBlocker noDate(m_date);
    if (!m_other->hasFocus())
        m_other->setValue(double(target) / core::scoring::kPerPoint);
    m_other->setVisible(m_isOther);
    m_hasDate->setChecked(submission.has_value());
    m_date->setEnabled(submission.has_value());
    if (!m_date->hasFocus())
        m_date->setDate(m_lastSubmission.value_or(today));
}

void PlanHead::chooseTarget(const QString &id)
{
    m_isOther = id == kOther;
    m_other->setVisible(m_isOther);
    if (m_isOther) {
        m_other->setFocus(Qt::OtherFocusReason);
        m_other->selectAll();
        return;
    }
    for (const core::Band band : kTargets) {
        if (core::bandId(band) == id)
            emit targetChosen(pointsOf(m_questionnaire, band) * core::scoring::kPerPoint);
    }
}

void PlanHead::takeOther()
{
    const int target = qRound(m_other->value() * core::scoring::kPerPoint);
    if (m_isOther && target != m_target)
        emit targetChosen(target);
}

void PlanHead::takeDate()
{
    const auto day = m_hasDate->isChecked() ? std::optional(m_date->date()) : std::nullopt;
    m_date->setEnabled(day.has_value());
    if (day != m_submission)
        emit submissionChosen(day);
}

void PlanHead::commit()
{
    // Only what somebody typed: a target that is kept stays as it was given.
    if (m_other->findChild<QLineEdit *>()->isModified())
        m_other->interpretText();
    m_date->interpretText();
}

void PlanHead::takeFocus()
{
    for (QAbstractButton *target : m_targets->findChildren<QAbstractButton *>()) {
        if (target->isChecked())
            target->setFocus(Qt::OtherFocusReason);
    }
}

void PlanHead::retranslate()
{
    if (m_texts == nullptr)
        return;
    const QLocale locale;
    m_title->setText(tr("Plan"));
    //: Label of the choice of a score to reach.
    m_targetLabel->setText(tr("Target"));
    QList<Segmented::Option> options;
    for (const core::Band band : kTargets)
        options.append({core::bandId(band),
            //: Choice of a target: %1 is a band such as “Ready”, %2 the points it begins at.
            tr("%1 %2").arg(
                m_texts->band(band), locale.toString(pointsOf(m_questionnaire, band)))});
    //: Choice of a target: another number of points.
    options.append({kOther, tr("Other…")});
    m_targets->setOptions(options);
    m_targets->setAccessibleName(m_targetLabel->text());
    QString current = kOther;
    for (const core::Band band : kTargets) {
        if (!m_isOther && pointsOf(m_questionnaire, band) * core::scoring::kPerPoint == m_target)
            current = core::bandId(band);
    }
    m_targets->setCurrent(current);
    m_other->setLocale(locale);
    m_other->setAccessibleName(tr("Target, in points"));
    m_hasDate->setText(tr("Submission date"));
    m_date->setLocale(locale);
    m_date->setDisplayFormat(u"d MMM yyyy"_s);
    m_date->setAccessibleName(m_hasDate->text());
    for (QWidget *field : {static_cast<QWidget *>(m_other), static_cast<QWidget *>(m_date)}) {
        for (QWidget *part : field->findChildren<QLineEdit *>())
            part->setAccessibleName(field->accessibleName());
    }
}

void PlanHead::arrange()
{
    const qreal units = width() / Theme::scaled(1);
    for (QWidget *part : {static_cast<QWidget *>(m_title), m_targetBox, m_dateBox})
        m_grid->removeWidget(part);
    if (units >= kWidthForOneRow) {
        m_grid->addWidget(m_title, 0, 0);
        m_grid->addWidget(m_targetBox, 0, 1);
        m_grid->addWidget(m_dateBox, 0, 2);
    } else if (units >= kWidthForTwoRows) {
        m_grid->addWidget(m_title, 0, 0, 1, 3);
        m_grid->addWidget(m_targetBox, 1, 0, 1, 2);
        m_grid->addWidget(m_dateBox, 1, 2);
    } else {
        m_grid->addWidget(m_title, 0, 0, 1, 3);
        m_grid->addWidget(m_targetBox, 1, 0, 1, 3);
        m_grid->addWidget(m_dateBox, 2, 0, 1, 3);
    }
    m_grid->setColumnStretch(0, 1);
}

// The page scrolls under the pointer; no number and no date changes.
bool PlanHead::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Wheel)
        return QWidget::eventFilter(watched, event);
    event->ignore();
    return true;
}

void PlanHead::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        arrange();
}

void PlanHead::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace ui
