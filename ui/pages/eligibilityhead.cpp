#include "ui/pages/eligibilityhead.h"

#include "ui/facts/factblock.h"
#include "ui/facts/factreading.h"
#include "ui/models/phrases.h"
#include "ui/support/theme.h"
#include "ui/support/when.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/statelabel.h"
#include "ui/widgets/wraplabel.h"
#include "ui/widgets/wraplayout.h"

#include <QDateEdit>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

using core::eligibility::Status;

namespace {

const QString kToday = u"today"_s;
const QString kPlanned = u"planned"_s;

// As they are counted, the worst first.
constexpr std::array kCounted{Status::NotMet, Status::Unknown, Status::NotDueYet, Status::Met};

} // namespace

EligibilityHead::EligibilityHead(core::Session &session, const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_services(services)
    , m_title(new WrapLabel({}, WrapLabel::Role::Title, this))
    , m_dayLabel(new QLabel(this))
    , m_days(new Segmented(this))
    , m_day(new QDateEdit(this))
    , m_purpose(new WrapLabel({}, WrapLabel::Role::Secondary, this))
    , m_window(new WrapLabel({}, WrapLabel::Role::Secondary, this))
{
    for (StateLabel *&count : m_counts)
        count = new StateLabel(this);
    m_day->setCalendarPopup(true);
    m_day->setKeyboardTracking(false); // a year half typed is no year to judge on
    m_day->setDateRange(QDate(1900, 1, 1), QDate(9999, 12, 31));
    m_day->installEventFilter(this);
    m_dayLabel->setBuddy(m_day);
    build();
    connect(m_days, &Segmented::chosen, this, &EligibilityHead::choose);
    connect(m_day, &QDateEdit::dateChanged, this, &EligibilityHead::judgeOn);
    retranslate();
}

void EligibilityHead::build()
{
    auto *day = new QWidget(this);
    auto *dayRow = new WrapLayout(day);
    dayRow->setGaps(Theme::space(1), Theme::space(1));
    dayRow->addWidget(m_dayLabel);
    dayRow->addWidget(m_days);
    dayRow->addWidget(m_day);
    auto *top = new WrapLayout;
    top->setGaps(Theme::space(3), Theme::space(1));
    top->setLastAtEnd(true);
    top->addWidget(m_title);
    top->addWidget(day);
    auto *counts = new WrapLayout;
    counts->setGaps(Theme::space(2), Theme::space(0.5));
    counts->setLastAtEnd(true);
    for (StateLabel *count : m_counts)
        counts->addWidget(count);
    counts->addWidget(m_purpose);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space(1));
    column->addLayout(top);
    column->addLayout(counts);
    column->addWidget(m_window);
}

void EligibilityHead::choose(const QString &day)
{
    const auto planned = m_session.assessment().header.plannedDate;
    judgeOn(day == kPlanned && planned ? *planned : m_services.clock.now().date());
}

void EligibilityHead::judgeOn(QDate day)
{
    core::readiness::Terms terms = m_session.readiness().terms;
    terms.on = day;
    m_session.setTerms(terms);
}

void EligibilityHead::refresh()
{
    showDay();
    showCounts();
    const core::Header &header = m_session.assessment().header;
    const QString purpose = Phrases::purpose(header.purpose);
    //: What the requirements are for; %1 is a purpose such as Application, %2 a CSP region.
    const QString whole
        = header.region.isEmpty() ? purpose : tr("%1, %2").arg(purpose, header.region);
    //: %1 says what the requirements are for: “Application, EMEA”.
    m_purpose->setText(tr("%1. A high score does not offset a requirement that fails.").arg(whole));
    const core::readiness::Readiness &readiness = m_session.readiness();
    const bool applies = header.purpose != core::Purpose::Renewal;
    m_window->setText(applies ? core::report::applicationWindow(
                          m_services.speech(), readiness.window, readiness.terms.on)
                              : QString());
    m_window->setVisible(!m_window->text().isEmpty());
}

void EligibilityHead::showDay()
{
    const QDate today = m_services.clock.now().date();
    const auto planned = m_session.assessment().header.plannedDate;
    const QDate on = m_session.readiness().terms.on;
    //: Choice of the day the requirements are judged on.
    QList<Segmented::Option> days{{kToday, tr("Today")}};
    if (planned)
        //: %1 is the planned date of the application or renewal.
        days.append({kPlanned, tr("Planned, %1").arg(When::date(*planned))});
    m_days->setOptions(days);
    m_days->setCurrent(on == today ? kToday : planned == on ? kPlanned : QString());
    m_day->setDate(on); // says nothing new where it is the same
}

void EligibilityHead::showCounts()
{
    std::array<int, kCounted.size()> counts{};
    for (const core::eligibility::Judgement &judgement : m_session.readiness().eligibility) {
        for (size_t i = 0; i < kCounted.size(); ++i)
            counts.at(i) += judgement.status == kCounted.at(i) ? 1 : 0;
    }
    const std::array words{//: Counted: requirements that are not met.
        tr("%n not met", nullptr, counts[0]),
        //: Counted: requirements of which nobody knows.
        tr("%n unknown", nullptr, counts[1]),
        //: Counted: requirements that are not due yet.
        tr("%n not due yet", nullptr, counts[2]),
        //: Counted: requirements that are met.
        tr("%n met", nullptr, counts[3])};
    for (size_t i = 0; i < kCounted.size(); ++i) {
        m_counts.at(i)->show({.shape = shapeOf(kCounted.at(i)), .text = words.at(i)});
        m_counts.at(i)->setVisible(counts.at(i) > 0 || kCounted.at(i) == Status::NotMet);
    }
}

void EligibilityHead::retranslate()
{
    m_title->setText(tr("Eligibility"));
    //: Before the choice of a day: today, the planned one, or another.
    m_dayLabel->setText(tr("Judged on"));
    m_days->setAccessibleName(tr("Day the requirements are judged on"));
    const QLocale &locale = m_services.texts().locale;
    m_day->setLocale(locale);
    m_day->setDisplayFormat(dayFormat(locale));
    m_day->setAccessibleName(m_days->accessibleName());
    for (QLineEdit *part : m_day->findChildren<QLineEdit *>())
        part->setAccessibleName(m_days->accessibleName());
    refresh();
}

bool EligibilityHead::eventFilter(QObject *watched, QEvent *event)
{
    // The page scrolls under the pointer; no date changes.
    if (event->type() != QEvent::Wheel)
        return QWidget::eventFilter(watched, event);
    event->ignore();
    return true;
}

} // namespace ui
