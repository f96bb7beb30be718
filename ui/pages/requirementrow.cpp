#include "ui/pages/requirementrow.h"

#include "ui/pages/requirementhead.h"
#include "ui/support/theme.h"

#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace ui {

using core::eligibility::Status;

namespace {

constexpr qreal kNarrow = 640; // at 14 px text; below, the questions have the whole width

// What is worse comes first.
int rank(Status status)
{
    constexpr std::array kOrder{Status::NotMet,
        Status::Unknown,
        Status::NotDueYet,
        Status::Met,
        Status::Noted,
        Status::NotApplicable};
    return static_cast<int>(std::ranges::find(kOrder, status) - kOrder.begin());
}

} // namespace

RequirementRow::RequirementRow(
    core::Session &session, Questions questions, const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_questions(std::move(questions))
    , m_services(services)
    , m_head(new RequirementHead(this))
    , m_body(new QWidget(this))
    , m_column(new QVBoxLayout(m_body))
{
    setBackgroundRole(QPalette::Base);
    m_body->setBackgroundRole(QPalette::AlternateBase);
    m_body->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_body);
    connect(m_head, &RequirementHead::toggled, this, &RequirementRow::fold);
    arrange();
    showHead();
}

bool RequirementRow::isAbout(const QString &item) const
{
    return std::ranges::any_of(m_questions, [&item](const core::EligibilityQuestion *question) {
        return question->id == item || question->requirement == item;
    });
}

bool RequirementRow::isOpen() const { return m_head->isChecked(); }

QRect RequirementRow::bodyRect() const { return isOpen() ? m_body->geometry() : QRect(); }

void RequirementRow::open() { m_head->setChecked(true); }

void RequirementRow::fold(bool open)
{
    if (open && m_blocks.isEmpty())
        build();
    else if (!open)
        commit();
    m_body->setVisible(open);
    emit unfolded();
}

void RequirementRow::build()
{
    const bool isOne = m_questions.size() == 1;
    for (const core::EligibilityQuestion *question : std::as_const(m_questions)) {
        auto *block = new FactBlock(m_session,
            *question,
            isOne ? FactBlock::Head::SaidElsewhere : FactBlock::Head::Shown,
            m_services,
            m_body);
        m_column->addWidget(block);
        m_blocks.append(block);
        connect(block, &FactBlock::opened, this, &RequirementRow::opened);
    }
}

void RequirementRow::refresh()
{
    for (FactBlock *block : std::as_const(m_blocks))
        block->refresh();
    showHead();
}

void RequirementRow::retranslate()
{
    for (FactBlock *block : std::as_const(m_blocks))
        block->retranslate();
    showHead();
}

void RequirementRow::commit()
{
    for (FactBlock *block : std::as_const(m_blocks))
        block->commit();
}

void RequirementRow::focusHead() { m_head->setFocus(Qt::OtherFocusReason); }

void RequirementRow::focusItem(const QString &item)
{
    for (FactBlock *block : std::as_const(m_blocks)) {
        if (block->id() == item && m_blocks.size() > 1) {
            block->focusFirst();
            return;
        }
    }
    focusHead();
}

QString RequirementRow::name() const
{
    const core::Texts &texts = m_services.texts();
    if (m_questions.front()->requirement == u"R6"_s && m_questions.size() > 1)
        //: Name of a requirement: the mandatory items of the security score in Partner Center.
        return tr("Mandatory items of the security score");
    QStringList names;
    for (const core::EligibilityQuestion *question : m_questions)
        names.append(texts.eligibility.value(question->id).name);
    return names.join(u", "_s);
}

QString RequirementRow::reasons() const
{
    const core::report::Speech speech = m_services.speech();
    QStringList parts;
    for (const core::EligibilityQuestion *question : m_questions) {
        const auto *judgement = m_session.readiness().find(question->id);
        if (!judgement || judgement->status != m_status)
            continue;
        const QString reason = stateLook(speech, *judgement).text;
        if (m_questions.size() == 1)
            return reason;
        //: One of several items of a requirement: %1 is its id, %2 why it stands as it does.
        parts.append(tr("%1: %2").arg(question->id, reason));
    }
    const bool isAllMet = m_status == Status::Met && parts.size() == m_questions.size();
    if (isAllMet)
        return tr("All %n item(s) hold.", nullptr, static_cast<int>(parts.size()));
    return parts.join(u' ');
}

StateLook RequirementRow::look() const
{
    return {shapeOf(m_status),
        core::report::statusName(m_services.language.words(), m_status) + u'.',
        reasons()};
}

void RequirementRow::showHead()
{
    m_status = Status::NotApplicable;
    for (const core::EligibilityQuestion *question : std::as_const(m_questions)) {
        const auto *judgement = m_session.readiness().find(question->id);
        if (judgement && rank(judgement->status) < rank(m_status))
            m_status = judgement->status;
    }
    m_head->show(m_questions.front()->requirement, name(), look());
}

void RequirementRow::arrange()
{
    const bool isNarrow = width() < Theme::scaled(kNarrow);
    // Under the name; the field's focus ring needs its room at the edges.
    const int left = qRound(Theme::scaled(isNarrow ? 16 : 84));
    m_column->setContentsMargins(left, Theme::space(1.5), Theme::space(2), Theme::space(2));
    m_column->setSpacing(Theme::space(3));
}

void RequirementRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        arrange();
}

void RequirementRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace ui
