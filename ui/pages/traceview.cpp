#include "ui/pages/traceview.h"

#include "core/readiness/readiness.h"
#include "ui/models/phrases.h"
#include "ui/models/tracedelegate.h"
#include "ui/models/tracemodel.h"
#include "ui/pages/pieces.h"
#include "ui/support/icons.h"
#include "ui/support/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/wraplabel.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QPainter>
#include <QPushButton>
#include <QShortcut>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

using core::scoring::Reading;

constexpr std::array kReadings{Reading::Floor, Reading::SoFar, Reading::Ceiling, Reading::Coverage};
constexpr qreal kWidthForColumns = 700; // at 14 px text
constexpr qreal kIndentation = 18;
constexpr qreal kIcon = 14;

// Of the texts in a column, all rows together.
qreal widest(const TraceModel &model, int column, const QModelIndex &parent)
{
    const QFontMetricsF metrics(Theme::body(QFont::DemiBold));
    qreal most = 0;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QString text = model.index(row, column, parent).data().toString();
        most = std::max({most,
            metrics.horizontalAdvance(text),
            widest(model, column, model.index(row, TraceModel::Name, parent))});
    }
    return most;
}

// Folds are chevrons as large as those of links, beside the first line of a name that wraps.
class TraceTree final : public QTreeView
{
public:
    using QTreeView::QTreeView;

protected:
    void drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const override
    {
        if (!model()->hasChildren(index))
            return;
        const int size = qRound(Theme::scaled(kIcon));
        const qreal line = Theme::lineHeight(Theme::body());
        const QPointF at(rect.right() - indentation() / 2.0 - size / 2.0,
            rect.top() + Theme::scaled(TraceDelegate::kPad) + (line - size) / 2);
        painter->drawPixmap(at,
            iconPixmap(isExpanded(index) ? u"chevron-down"_s : u"chevron-right"_s,
                size,
                Theme::colors().text2,
                devicePixelRatioF()));
    }
};

QString idOf(Reading reading) { return QString::number(static_cast<int>(reading)); }

// With its buttons, so that they come before what is made later for the Tab key.
Segmented *readingChoice(QWidget *parent)
{
    auto *choice = new Segmented(parent);
    QList<Segmented::Option> options;
    for (const Reading reading : kReadings)
        options.append({idOf(reading), {}});
    choice->setOptions(options);
    return choice;
}

} // namespace

TraceView::TraceView(const core::Session &session, const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_services(services)
    , m_back(iconButton(u"chevron-left"_s, this))
    , m_copied(new WrapLabel({}, WrapLabel::Role::SmallSecondary, this))
    , m_copy(new LinkButton(this))
    , m_title(new WrapLabel({}, WrapLabel::Role::Title, this))
    , m_reading(readingChoice(this))
    , m_rule(new WrapLabel({}, WrapLabel::Role::SmallSecondary, this))
    , m_model(new TraceModel(session.questionnaire(), this))
    , m_tree(new TraceTree(this))
    , m_delegate(new TraceDelegate(m_tree))
{
    m_back->setFlat(true);
    setUpTree();
    auto *card = new Card(this);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(
        Theme::space(1), Theme::space(0.5), Theme::space(0.5), Theme::space(0.5));
    inside->addWidget(m_tree);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(
        Theme::space(3), Theme::space(2), Theme::space(3), Theme::space(1.5));
    column->setSpacing(Theme::space(1));
    column->addLayout(head());
    column->addWidget(m_rule);
    column->addWidget(card, 1);

    connect(m_back, &QPushButton::clicked, this, &TraceView::left);
    connect(m_reading, &Segmented::chosen, this, &TraceView::chooseReading);
    connect(m_tree, &QTreeView::activated, this, &TraceView::open);
    connect(m_copy, &QPushButton::clicked, this, &TraceView::copy);
    auto *copyKeys = new QShortcut(QKeySequence(QKeySequence::Copy), this);
    copyKeys->setContext(Qt::WidgetWithChildrenShortcut);
    connect(copyKeys, &QShortcut::activated, this, &TraceView::copy);
}

QLayout *TraceView::head()
{
    auto *ways = new QHBoxLayout;
    ways->setSpacing(Theme::space(1.5));
    ways->setContentsMargins(-Theme::space(1.5), 0, 0, 0); // its words stand at the margin
    ways->addWidget(m_back);
    ways->addWidget(m_copied, 1);
    ways->addWidget(m_copy);
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::space(1.5));
    row->addWidget(m_title, 1);
    row->addWidget(m_reading, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout;
    column->setSpacing(Theme::space(0.5));
    column->addLayout(ways);
    column->addLayout(row);
    return column;
}

void TraceView::setUpTree()
{
    m_tree->setModel(m_model);
    m_tree->setItemDelegate(m_delegate);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setSelectionMode(QAbstractItemView::NoSelection);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setTextElideMode(Qt::ElideNone);
    m_tree->setTabKeyNavigation(false);
    m_tree->viewport()->setAutoFillBackground(false);
    QHeaderView *heads = m_tree->header();
    heads->setSectionsMovable(false);
    heads->setSectionsClickable(false);
    heads->setStretchLastSection(false);
    heads->setMinimumSectionSize(0);
    heads->setSectionResizeMode(QHeaderView::Fixed);
    heads->setSectionResizeMode(TraceModel::Name, QHeaderView::Stretch);
    heads->setTextElideMode(Qt::ElideNone);
    // Names wrap at the width of their column.
    connect(heads, &QHeaderView::sectionResized, m_delegate, &TraceDelegate::remeasure);
}

// The answers, with the weights the number is of.
core::Assessment TraceView::weighed() const
{
    core::Assessment assessment = m_session.assessment();
    if (!m_subject.profile.isEmpty())
        assessment.header.profile = m_subject.profile;
    return assessment;
}

void TraceView::show(const TraceSubject &subject)
{
    m_subject = subject;
    m_copied->setText({});
    refresh();
    unfold();
    takeFocus();
}

void TraceView::refresh()
{
    const core::Assessment assessment = weighed();
    const core::readiness::Readiness readiness = m_subject.profile.isEmpty()
        ? m_session.readiness()
        : core::readiness::assess(
            m_session.questionnaire(), assessment, m_session.readiness().terms);
    m_reading->setCurrent(idOf(m_subject.reading));
    m_model->show(core::scoring::trace(m_session.questionnaire(), assessment, m_subject.reading),
        m_services.speech(),
        readiness);
    for (int row = 0; row < m_model->rowCount(m_model->index(1, 0)); ++row)
        m_tree->setFirstColumnSpanned(row, m_model->index(1, 0), /*span=*/true);
    m_tree->setFirstColumnSpanned(1, {}, /*span=*/true);
    //: %1 is the name of a profile of weights.
    const QString weights
        = tr("Weights: %1. Indicative, not Microsoft’s.")
              .arg(Phrases::profile(m_services.texts(), assessment.header, readiness.card.profile));
    showWords(weights);
    fitColumns();
}

void TraceView::nameReadings()
{
    QList<Segmented::Option> options;
    for (const Reading reading : kReadings)
        options.append({idOf(reading), TraceModel::readingName(reading)});
    m_reading->setOptions(options);
}

void TraceView::showWords(const QString &weights)
{
    QStringList sentences{
        tr("Each sum, of points × weight, is divided by the weights it holds and rounded half up "
           "to a thousandth; the rounded value goes into the next sum.")};
    switch (m_subject.reading) {
    case Reading::Floor:
        m_title->setText(tr("How the floor is calculated"));
        sentences.append(tr("Open questions count 0."));
        break;
    case Reading::SoFar:
        m_title->setText(tr("How the score so far is calculated"));
        sentences.append(tr("Questions without an answer are left out; “don’t know” counts 0."));
        break;
    case Reading::Ceiling:
        m_title->setText(tr("How the ceiling is calculated"));
        sentences.append(tr("Open questions count 100."));
        break;
    case Reading::Coverage:
        m_title->setText(tr("How the coverage is calculated"));
        sentences.append(tr("What is answered or not applicable counts 100, what is open 0. With "
                            "anything open, 100 is not reached by rounding."));
        break;
    }
    sentences.append(weights);
    m_rule->setText(sentences.join(u' '));
}

void TraceView::unfold()
{
    m_tree->collapseAll();
    const QModelIndex at = m_model->indexOf(m_subject);
    m_tree->expand(m_model->index(0, 0));
    m_tree->expand(m_model->index(1, 0));
    const bool isTotal = !at.parent().isValid();
    for (int row = 0; isTotal && row < m_model->rowCount(at); ++row)
        m_tree->expand(m_model->index(row, 0, at));
    for (QModelIndex up = at; up.isValid(); up = up.parent())
        m_tree->expand(up);
    m_tree->setCurrentIndex(at);
    m_tree->scrollTo(at, isTotal ? QTreeView::EnsureVisible : QTreeView::PositionAtTop);
}

void TraceView::fitColumns()
{
    const bool isStacked = width() < Theme::scaled(kWidthForColumns);
    m_delegate->setStacked(isStacked);
    m_tree->setHeaderHidden(isStacked);
    m_tree->setIndentation(qRound(Theme::scaled(kIndentation)));
    const QFontMetricsF heads(m_tree->header()->font());
    for (int column = TraceModel::Given; column < TraceModel::kColumns; ++column) {
        m_tree->setColumnHidden(column, isStacked);
        const QString head
            = m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        const int inHead = qCeil(heads.horizontalAdvance(head)) + 2 * Theme::space(1);
        m_tree->setColumnWidth(
            column, std::max(inHead, qCeil(widest(*m_model, column, {})) + 2 * Theme::space(1)));
    }
    m_delegate->remeasure();
}

void TraceView::chooseReading(const QString &id)
{
    m_subject.reading = static_cast<Reading>(id.toInt());
    m_copied->setText({});
    refresh();
}

void TraceView::open(const QModelIndex &index)
{
    const QString question = index.data(TraceModel::QuestionRole).toString();
    if (!question.isEmpty())
        emit opened(Place::ofQuestion({question}));
}

void TraceView::copy()
{
    QGuiApplication::clipboard()->setText(
        m_title->text() + u'\n' + m_rule->text() + u"\n\n"_s + m_model->asText());
    m_copied->setText(tr("Copied: it can be pasted into a letter or a spreadsheet."));
}

void TraceView::takeFocus() { m_tree->setFocus(Qt::OtherFocusReason); }

void TraceView::retranslate()
{
    //: Link from the calculation of a number to the page it was opened from.
    m_back->setText(tr("Back to the results"));
    m_reading->setAccessibleName(tr("Which number is calculated"));
    nameReadings();
    m_tree->setAccessibleName(tr("Calculation"));
    m_tree->setAccessibleDescription(
        tr("Left and right fold and unfold a part, Enter opens a question."));
    //: Link; Ctrl+C does the same.
    m_copy->setText(tr("Copy as text (Ctrl+C)"));
    m_copied->setText({});
}

void TraceView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitColumns();
}

void TraceView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitColumns();
}

} // namespace ui
