#include "ui/pages/requirementlist.h"

#include "ui/pages/requirementrow.h"
#include "ui/support/stylepaint.h"
#include "ui/support/theme.h"
#include "ui/widgets/wraplabel.h"

#include <QApplication>
#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

namespace ui {

using core::eligibility::Status;

namespace {

// Also in a window that belongs to the row, such as a list that drops down.
bool worksIn(const QWidget *row)
{
    for (const QWidget *widget = QApplication::focusWidget(); widget;
         widget = widget->parentWidget()) {
        if (widget == row)
            return true;
    }
    return false;
}

} // namespace

RequirementList::RequirementList(core::Session &session, const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_services(services)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    addHeadings();
    addRows();
    arrange();
    retranslate();
    connect(qApp, &QApplication::focusChanged, this, &RequirementList::focusMoved);
}

RequirementList::~RequirementList()
{
    // Rows that die with the focus move it, when there is nothing to sort any more.
    qApp->disconnect(this);
}

void RequirementList::addHeadings()
{
    for (Heading &heading : m_headings) {
        heading.whole = new QWidget(this);
        heading.title = new WrapLabel({}, WrapLabel::Role::BodyBold, heading.whole);
        heading.count = new WrapLabel({}, WrapLabel::Role::Secondary, heading.whole);
        auto *row = new QHBoxLayout(heading.whole);
        row->setContentsMargins(0, Theme::space(1.5), 0, Theme::space(0.5));
        row->setSpacing(Theme::space(1));
        row->addWidget(heading.title);
        row->addWidget(heading.count);
        row->addStretch(1);
    }
}

void RequirementList::addRows()
{
    const auto &asked = m_session.questionnaire().eligibility;
    for (size_t i = 0; i < asked.size();) {
        RequirementRow::Questions questions;
        const QString requirement = asked.at(i).requirement;
        for (; i < asked.size() && asked.at(i).requirement == requirement; ++i)
            questions.append(&asked.at(i));
        auto *row = new RequirementRow(m_session, questions, m_services, this);
        m_entries.push_back({row, sectionOf(*row)});
        connect(row, &RequirementRow::opened, this, &RequirementList::opened);
        connect(row, &RequirementRow::unfolded, this, &RequirementList::chainTabs);
        connect(row, &RequirementRow::unfolded, this, qOverload<>(&QWidget::update));
    }
}

RequirementList::Section RequirementList::sectionOf(const RequirementRow &row)
{
    switch (row.status()) {
    case Status::NotMet:
    case Status::Unknown:
        return Section::StoppingYou;
    case Status::NotDueYet:
        return Section::NotDueYet;
    case Status::Met:
        return Section::Met;
    case Status::NotApplicable:
    case Status::Noted:
        return Section::Aside;
    }
    Q_UNREACHABLE();
}

std::vector<const RequirementRow *> RequirementList::rowsOf(Section section) const
{
    std::vector<const RequirementRow *> rows;
    for (const Entry &entry : m_entries) {
        if (entry.section == section)
            rows.push_back(entry.row);
    }
    return rows;
}

void RequirementList::refresh()
{
    for (const Entry &entry : m_entries)
        entry.row->refresh();
    sort();
}

void RequirementList::sort()
{
    bool hasMoved = false;
    m_isWaiting = false;
    for (Entry &entry : m_entries) {
        const Section section = sectionOf(*entry.row);
        if (section == entry.section)
            continue;
        if (worksIn(entry.row)) {
            m_isWaiting = true;
            continue;
        }
        entry.section = section;
        hasMoved = true;
    }
    if (hasMoved)
        arrange();
}

void RequirementList::focusMoved(QWidget * /*before*/, QWidget *now)
{
    // Without a window in front nobody has left anything. Queued: what has the keyboard now may
    // still be handling the click or key that brought it.
    if (m_isWaiting && now)
        QMetaObject::invokeMethod(this, &RequirementList::sort, Qt::QueuedConnection);
}

void RequirementList::arrange()
{
    emit shifting();
    while (m_column->count() > 0)
        std::unique_ptr<QLayoutItem>(m_column->takeAt(0)).reset();
    for (size_t i = 0; i < kSections; ++i) {
        const Heading &heading = m_headings.at(i);
        m_column->addWidget(heading.whole);
        heading.whole->raise(); // assistive technology reads in this order
        const auto section = static_cast<Section>(i);
        int rows = 0;
        for (const Entry &entry : m_entries) {
            if (entry.section != section)
                continue;
            m_column->addWidget(entry.row);
            entry.row->raise();
            ++rows;
        }
        heading.count->setText(m_services.texts().locale.toString(rows));
        heading.whole->setVisible(rows > 0);
    }
    chainTabs();
    update();
    emit shifted();
}

// Rows are made in one order and stand in another, and what is inside is made late.
void RequirementList::chainTabs()
{
    QMap<const QWidget *, QWidgetList> ofRow;
    for (QWidget *widget = nextInFocusChain(); widget != this;
         widget = widget->nextInFocusChain()) {
        if (widget->focusPolicy() == Qt::NoFocus)
            continue;
        for (const Entry &entry : m_entries) {
            if (entry.row->isAncestorOf(widget))
                ofRow[entry.row].append(widget);
        }
    }
    QWidget *last = this;
    for (size_t i = 0; i < kSections; ++i) {
        for (const RequirementRow *row : rowsOf(static_cast<Section>(i))) {
            for (QWidget *widget : ofRow.value(row)) {
                setTabOrder(last, widget);
                last = widget;
            }
        }
    }
}

void RequirementList::retranslate()
{
    const auto title
        = [this](Section section) { return m_headings.at(static_cast<size_t>(section)).title; };
    //: Section of requirements that are not met, or of which it is not known.
    title(Section::StoppingYou)->setText(tr("Stopping you"));
    title(Section::NotDueYet)->setText(tr("Not due yet"));
    //: Section of requirements that are met.
    title(Section::Met)->setText(tr("Met"));
    title(Section::Aside)->setText(tr("Not judged, or not applicable"));
    for (const Entry &entry : m_entries)
        entry.row->retranslate();
}

void RequirementList::commit()
{
    for (const Entry &entry : m_entries)
        entry.row->commit();
}

void RequirementList::focusFirst()
{
    // Of several in one section the first.
    const auto first = std::ranges::min_element(m_entries, {}, &Entry::section);
    if (first != m_entries.end())
        first->row->focusHead();
}

void RequirementList::reveal(const QString &item)
{
    for (const Entry &entry : m_entries) {
        if (entry.row->isAbout(item)) {
            entry.row->open();
            entry.row->focusItem(item);
            return;
        }
    }
}

QWidget *RequirementList::rowOf(const QWidget *inside) const
{
    for (const Entry &entry : m_entries) {
        if (entry.row->isAncestorOf(inside))
            return entry.row;
    }
    return nullptr;
}

void RequirementList::paintEvent(QPaintEvent * /*event*/)
{
    const Colors &colors = Theme::colors();
    const qreal radius = Theme::scaled(6);
    QPainter painter(this);
    for (size_t i = 0; i < kSections; ++i) {
        const auto rows = rowsOf(static_cast<Section>(i));
        if (rows.empty())
            continue;
        const QRect card = rows.front()->geometry().united(rows.back()->geometry());
        drawFrame(painter, card, radius, colors.base, Qt::transparent, 0);
        QPainterPath sheet;
        sheet.addRoundedRect(QRectF(card), radius, radius);
        for (const RequirementRow *row : rows) {
            const QRect body = row->bodyRect().translated(row->pos());
            QPainterPath part;
            part.addRect(body);
            if (row->isOpen())
                painter.fillPath(sheet.intersected(part), colors.alt);
            painter.setPen(colors.line);
            if (row->isOpen())
                painter.drawLine(body.topLeft(), body.topRight());
            if (row != rows.front())
                painter.drawLine(row->geometry().topLeft(), row->geometry().topRight());
        }
        drawFrame(painter, card, radius, Qt::transparent, colors.line);
    }
}

} // namespace ui
