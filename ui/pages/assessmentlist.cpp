#include "ui/pages/assessmentlist.h"

#include "ui/print/charts.h"
#include "ui/support/icons.h"
#include "ui/support/textflow.h"
#include "ui/support/theme.h"

#include <QAction>
#include <QEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QResizeEvent>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

constexpr int kTallest = 10'000; // taller than any screen: what is longer scrolls
constexpr int kRowsAtOnce = 50;

} // namespace

AssessmentList::AssessmentList(QWidget *parent)
    : QListView(parent)
    , m_continue(new QAction(this))
    , m_delete(new QAction(this))
{
    setItemDelegate(new AssessmentDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setResizeMode(Adjust);
    setLayoutMode(Batched); // thousands of rows do not hold up the first
    setBatchSize(kRowsAtOnce);
    setEditTriggers(NoEditTriggers);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    viewport()->setAutoFillBackground(false);
    m_delete->setShortcut(QKeySequence(Qt::Key_Delete));
    m_delete->setShortcutContext(Qt::WidgetShortcut);
    addActions({m_continue, m_delete});
    setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_continue, &QAction::triggered, this, &AssessmentList::openCurrent);
    connect(m_delete, &QAction::triggered, this, &AssessmentList::deleteCurrent);
    connect(this, &QListView::clicked, this, &AssessmentList::press);
    connect(this, &QListView::activated, this, &AssessmentList::open);
}

void AssessmentList::fit()
{
    setAccessibleName(tr("Assessments"));
    setAccessibleDescription(
        tr("Enter opens an assessment, Delete deletes it, and the menu key shows what else can be "
           "done."));
    m_continue->setText(tr("Continue"));
    m_delete->setIcon(icon(u"trash"_s));
    //: Of an assessment. It can be put back.
    m_delete->setText(tr("Delete"));
    scheduleDelayedItemsLayout();
    m_height = 0;
    const int rows = model() ? model()->rowCount() : 0;
    for (int row = 0; row < rows && m_height < kTallest; ++row)
        m_height += sizeHintForIndex(model()->index(row, 0)).height();
    updateGeometry();
}

QSize AssessmentList::minimumSizeHint() const { return {0, std::min(m_height, Theme::space(10))}; }

void AssessmentList::open(const QModelIndex &index)
{
    if (index.isValid())
        emit opened(index.data(AssessmentModel::RowRole).value<AssessmentRow>().header.id);
}

void AssessmentList::press(const QModelIndex &index)
{
    if (m_isAtMore)
        showMore(index);
    else
        open(index);
    m_isAtMore = false;
}

void AssessmentList::showMore(const QModelIndex &index)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(actions());
    menu->setAccessibleName(tr("More"));
    menu->popup(viewport()->mapToGlobal(moreRect(index).bottomLeft()));
}

QRect AssessmentList::moreRect(const QModelIndex &index) const
{
    return AssessmentColumns::in(visualRect(index)).more.toRect();
}

void AssessmentList::deleteCurrent()
{
    if (currentIndex().isValid())
        emit deleteRequested(
            currentIndex().data(AssessmentModel::RowRole).value<AssessmentRow>().header.id);
}

void AssessmentList::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    m_isAtMore = index.isValid() && moreRect(index).contains(event->pos());
    QListView::mousePressEvent(event);
}

void AssessmentList::openCurrent() { open(currentIndex()); }

void AssessmentList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        fit();
}

void AssessmentList::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        fit();
}

AssessmentHeads::AssessmentHeads(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QStringList AssessmentHeads::words()
{
    //: Heads of the columns of the list of assessments.
    return {tr("Company and purpose"),
        tr("Coverage"),
        tr("Score, floor to ceiling"),
        tr("Verdict"),
        tr("Edited")};
}

// The list stands inside its card's edge.
AssessmentColumns AssessmentHeads::columns() const
{
    return AssessmentColumns::in(rect().adjusted(1, 0, -1, 0));
}

QSize AssessmentHeads::sizeHint() const
{
    if (columns().stacked)
        return {0, 0};
    qreal height = 0;
    qsizetype index = 0;
    for (const QRectF &cell : columns().cells)
        height = std::max(height,
            TextFlow::height(words().at(index++), Theme::small(QFont::DemiBold), cell.width()));
    return {0, qCeil(height) + Theme::space(1)};
}

void AssessmentHeads::paintEvent(QPaintEvent * /*event*/)
{
    if (columns().stacked)
        return;
    QPainter painter(this);
    qsizetype index = 0;
    for (const QRectF &cell : columns().cells) {
        TextFlow head(
            {{words().at(index++), Theme::small(QFont::DemiBold), Theme::colors().text2}});
        // Short heads stand at the bottom, next to their column.
        const qreal text = head.layOut(cell.width());
        head.draw(painter, {cell.left(), height() - Theme::space(1) - text});
    }
}

void AssessmentHeads::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    updateGeometry();
    update();
}

void AssessmentHeads::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    updateGeometry();
}

BarLegend::BarLegend(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QStringList BarLegend::words() const
{
    //: Legend of the bars: solid part.
    return {tr("floor: certain already"),
        //: Legend of the bars: hatched part.
        tr("still open"),
        //: Legend of the bars: the mark.
        tr("so far")};
}

QSize BarLegend::sizeHint() const
{
    const QFontMetricsF metrics(Theme::small());
    qreal width = 0;
    for (const QString &word : words())
        width += Theme::scaled(36) + Theme::space(4) + metrics.horizontalAdvance(word);
    return {qCeil(width), qCeil(Theme::lineHeight(Theme::small()))};
}

void BarLegend::paintEvent(QPaintEvent * /*event*/)
{
    const Colors &colors = Theme::colors();
    const print::BarColors bar{.fill = colors.accent,
        .track = Qt::transparent,
        .edge = Qt::transparent,
        .mark = colors.text,
        .gap = Qt::transparent};
    using core::scoring::kFull;
    const QList<core::scoring::Readings> samples{
        {.floor = kFull, .ceiling = kFull, .soFar = kFull, .coverage = kFull},
        {.floor = 0, .ceiling = kFull}};
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(Theme::small());
    qreal x = 0;
    const QStringList all = words();
    for (int i = 0; i < all.size(); ++i) {
        const QRectF rect(
            x, (height() - Theme::scaled(8)) / 2, Theme::scaled(36), Theme::scaled(8));
        if (i < samples.size())
            print::drawIntervalBar(painter, rect, samples.at(i), bar, Theme::scaled(1));
        else
            painter.fillRect(QRectF(rect.right() - Theme::scaled(2),
                                 rect.top() - Theme::scaled(3),
                                 Theme::scaled(2),
                                 rect.height() + Theme::scaled(6)),
                colors.text);
        x = rect.right() + Theme::space(1);
        painter.setPen(colors.text2);
        painter.drawText(QRectF(x, 0, width(), height()), Qt::AlignVCenter, all.at(i));
        x += painter.fontMetrics().horizontalAdvance(all.at(i)) + Theme::space(2);
    }
}

void BarLegend::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    setAccessibleName(words().join(u", "));
    updateGeometry();
    update();
}

} // namespace ui
