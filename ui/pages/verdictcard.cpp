#include "ui/pages/verdictcard.h"

#include "ui/models/verdictlook.h"
#include "ui/support/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flowlabel.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/sign.h"
#include "ui/widgets/wraplabel.h"

#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

// What is only unknown keeps the verdict down, but is no failure.
Shape shapeOf(const core::readiness::Readiness &readiness)
{
    const bool isAnyNotMet = std::ranges::any_of(readiness.eligibility, [](const auto &judgement) {
        return judgement.hinders() && judgement.status == core::eligibility::Status::NotMet;
    });
    return isAnyNotMet ? Shape::NotMet : Shape::Unknown;
}

QHBoxLayout *lineOf(Sign *sign, QWidget *sentence)
{
    auto *line = new QHBoxLayout;
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(Theme::space(1.5));
    line->addWidget(sign, 0, Qt::AlignTop);
    line->addWidget(sentence, 1);
    return line;
}

} // namespace

VerdictCard::VerdictCard(QWidget *parent)
    : QWidget(parent)
    , m_card(new Card(this))
    , m_column(new QVBoxLayout(m_card))
    , m_sign(new Sign(Sign::Line::Title, this))
    , m_sentence(new WrapLabel({}, WrapLabel::Role::Title, this))
    , m_rowsColumn(new QVBoxLayout)
    , m_certainty(new WrapLabel({}, WrapLabel::Role::Secondary, this))
{
    auto *around = new QVBoxLayout(this);
    around->setContentsMargins(0, 0, 0, 0);
    around->addWidget(m_card);
    m_column->setContentsMargins(
        Theme::space(2.5), Theme::space(2), Theme::space(2), Theme::space(2));
    m_column->setSpacing(Theme::space(1));
    m_column->addLayout(lineOf(m_sign, m_sentence));
    // Under the sentence, not under its sign.
    m_rowsColumn->setContentsMargins(m_sign->sizeHint().width() + Theme::space(1.5), 0, 0, 0);
    m_rowsColumn->setSpacing(Theme::space(0.75));
    m_rowsColumn->addWidget(m_certainty);
    m_column->addLayout(m_rowsColumn);
}

void VerdictCard::setTabAfter(QWidget *control) { m_tabAfter = control; }

void VerdictCard::addRow()
{
    Row row;
    row.box = new QWidget(m_card);
    row.sign = new Sign(Sign::Line::Body, row.box);
    row.sentence = new FlowLabel(row.box);
    row.link = new LinkButton(row.box);
    row.link->setArrow(true);
    QHBoxLayout *line = lineOf(row.sign, row.sentence);
    row.box->setLayout(line);
    line->addWidget(row.link, 0, Qt::AlignTop);
    const qsizetype at = m_rows.size();
    connect(row.link, &QPushButton::clicked, this, [this, at] { open(at); });
    m_rowsColumn->insertWidget(static_cast<int>(at), row.box);
    setTabOrder(m_rows.isEmpty() ? m_tabAfter : m_rows.last().link, row.link);
    m_rows.append(row);
}

void VerdictCard::open(qsizetype row) { emit opened(m_rows.at(row).place); }

VerdictCard::Content VerdictCard::contentOf(const core::report::Speech &speech,
    const core::readiness::Readiness &readiness,
    const core::scoring::LoweringRule &rule) const
{
    Content content;
    content.sentence = core::report::rule(speech, readiness, rule);
    if (const auto *unmet = std::get_if<core::scoring::UnmetRequirement>(&rule)) {
        const auto *judgement = readiness.find(unmet->requirement);
        const bool isUnknown = judgement && judgement->status == core::eligibility::Status::Unknown;
        content.shape = isUnknown ? Shape::Unknown : Shape::NotMet;
        content.id = unmet->requirement;
        content.place = Place::ofRequirement(unmet->requirement);
    } else if (const auto *low = std::get_if<core::scoring::CriticalBelow>(&rule)) {
        content.shape = low->level ? Shape::NotMet : Shape::Unknown;
        content.id = low->question.text;
        content.place = Place::ofQuestion(low->question);
    }
    //: Link to where a rule can be met; %1 is the id of a requirement or a question, “R6”.
    content.link = tr("Go to %1").arg(content.id);
    return content;
}

QList<VerdictCard::Content> VerdictCard::contents(
    const core::report::Speech &speech, const core::readiness::Readiness &readiness) const
{
    QList<Content> all;
    for (const core::scoring::LoweringRule &rule : readiness.verdict.rules)
        all.append(contentOf(speech, readiness, rule));
    if (!readiness.decisive.empty())
        all.append({.shape = Shape::Unknown,
            .id = {},
            .sentence = core::report::openQuestions(speech, readiness),
            //: Link to the open question that counts most.
            .link = tr("Go to the first"),
            .place = Place::ofQuestion(readiness.decisive.front().question)});
    return all;
}

void VerdictCard::fill(Row &row, const Content &content)
{
    row.place = content.place;
    row.sign->setShape(content.shape);
    const bool startsWithId = !content.id.isEmpty() && content.sentence.startsWith(content.id);
    const qsizetype bold = startsWithId ? content.sentence.indexOf(u' ') : 0; // with its comma
    row.sentence->setTexts(content.sentence.left(bold), content.sentence.mid(bold).trimmed());
    row.link->setText(content.link);
    row.link->setAccessibleDescription(content.sentence);
    row.box->show();
}

void VerdictCard::show(
    const core::report::Speech &speech, const core::readiness::Readiness &readiness)
{
    const core::scoring::Judgement &verdict = readiness.verdict;
    const bool isNotEligible = verdict.floor == core::scoring::Verdict::NotEligibleYet;
    const ChipLook look = verdictLook(verdict, {});
    if (look.band)
        m_sign->setBand(*look.band);
    else
        m_sign->setShape(isNotEligible ? shapeOf(readiness) : Shape::NotApplicable);
    m_card->setEdge(isNotEligible ? Card::Edge::Alert : Card::Edge::Line);
    m_sentence->setText(core::report::verdictSentence(speech, readiness));
    m_certainty->setText(core::report::certainty(speech, verdict));
    const QList<Content> all = contents(speech, readiness);
    while (m_rows.size() < all.size())
        addRow();
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        if (i < all.size())
            fill(m_rows[i], all.at(i));
        else
            m_rows.at(i).box->hide();
    }
}

} // namespace ui
