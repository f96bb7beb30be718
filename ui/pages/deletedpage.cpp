#include "ui/pages/deletedpage.h"

#include "ui/models/erasurewords.h"
#include "ui/pages/deletedrow.h"
#include "ui/pages/pieces.h"
#include "ui/support/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/wraplabel.h"

#include <QEvent>
#include <QFrame>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ui {

DeletedPage::DeletedPage(const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_bar(new MessageBar(this))
    , m_title(new WrapLabel({}, WrapLabel::Role::Title, this))
    , m_what(new WrapLabel({}, WrapLabel::Role::Secondary, this))
    , m_none(new WrapLabel({}, WrapLabel::Role::Body, this))
    , m_card(new Card(this))
    , m_column(new QVBoxLayout(m_card))
{
    m_bar->setTone(MessageBar::Tone::Done);
    m_column->setContentsMargins(1, 1, 1, 1);
    m_column->setSpacing(0);
    auto *content = new QWidget(this);
    auto *around = new QVBoxLayout(content);
    around->setContentsMargins(Theme::space(3), Theme::space(3), Theme::space(3), Theme::space(3));
    around->setSpacing(Theme::space(1));
    around->addWidget(m_title);
    around->addWidget(m_what);
    around->addSpacing(Theme::space(1));
    around->addWidget(m_none);
    around->addWidget(m_card);
    around->addStretch(1);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(m_bar);
    whole->addWidget(scrollAreaAround(content, this));
    retranslate();
}

void DeletedPage::reload()
{
    m_bar->hide();
    fill();
}

void DeletedPage::fill()
{
    const auto deleted = m_services.library.deleted();
    if (!deleted) {
        emit failed(deleted.error());
        return;
    }
    while (QLayoutItem *item = m_column->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        const std::unique_ptr<QLayoutItem> gone(item);
    }
    m_rows.clear();
    for (const core::Assessment &assessment : *deleted) {
        if (!m_rows.isEmpty())
            m_column->addWidget(line(Qt::Horizontal, m_card));
        auto *row = new DeletedRow(assessment.header, m_card);
        m_column->addWidget(row);
        m_rows.append(row);
        connect(row, &DeletedRow::putBackRequested, this, [this, row] { putBack(row); });
        connect(row, &DeletedRow::wouldGoRequested, this, [this, row] { ask(row); });
        connect(row, &DeletedRow::eraseRequested, this, [this, row] { erase(row); });
    }
    m_none->setVisible(m_rows.isEmpty());
    m_card->setVisible(!m_rows.isEmpty());
}

void DeletedPage::takeFocus()
{
    if (!m_rows.isEmpty())
        m_rows.first()->takeFocus();
    else
        m_none->setFocus(Qt::OtherFocusReason);
}

void DeletedPage::putBack(DeletedRow *row)
{
    const QString name = row->name();
    const auto done = m_services.library.shelve(row->header().id, core::Shelf::Current);
    if (!done) {
        emit failed(done.error());
        return;
    }
    //: %1 is the company and purpose of an assessment.
    tell(tr("“%1” is back among the assessments.").arg(name));
}

void DeletedPage::ask(DeletedRow *row)
{
    const core::Erasure erasure = row->header().id;
    const auto foreseen = m_services.library.foresee(erasure);
    if (foreseen)
        row->ask(ErasureWords::wouldGo(*foreseen, erasure));
    else
        emit failed(foreseen.error());
}

void DeletedPage::erase(DeletedRow *row)
{
    const QString name = row->name();
    const core::Erasure erasure = row->header().id;
    const auto erased = m_services.library.erase(erasure);
    if (!erased) {
        emit failed(erased.error());
        fill(); // it may be gone from the store already
        takeFocus();
        return;
    }
    tell(ErasureWords::went(name, *erased, erasure));
}

void DeletedPage::tell(const QString &sentence)
{
    fill();
    m_bar->show(QString(), sentence, QString());
    takeFocus();
}

void DeletedPage::retranslate()
{
    m_title->setText(tr("Deleted assessments"));
    m_what->setText(
        tr("They stay here until you put them back or delete them for good. Only then are they "
           "gone from the history and from the backups."));
    m_none->setText(tr("There are no deleted assessments."));
}

void DeletedPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_bar->hide();
        retranslate();
    }
}

} // namespace ui
