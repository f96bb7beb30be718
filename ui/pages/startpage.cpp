#include "ui/pages/startpage.h"

#include "core/scoring/scorecard.h"
#include "ui/models/phrases.h"
#include "ui/pages/assessmentlist.h"
#include "ui/pages/pieces.h"
#include "ui/pages/welcome.h"
#include "ui/support/icons.h"
#include "ui/support/style.h"
#include "ui/support/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/wraplabel.h"

#include <QAction>
#include <QEvent>
#include <QHideEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

StartPage::StartPage(const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_model(new AssessmentModel(services, this))
    , m_found(new QSortFilterProxyModel(this))
    , m_oldRules(new MessageBar(this))
    , m_removedBar(new MessageBar(this))
    , m_deleted(new LinkButton(this))
    , m_sides(new QStackedWidget(this))
    , m_welcome(new Welcome(services.content.questionnaire, this))
    , m_title(new WrapLabel({}, WrapLabel::Role::Title, this))
    , m_search(new QLineEdit(this))
    , m_new(iconButton(u"plus"_s, this))
    , m_heads(new AssessmentHeads(this))
    , m_list(new AssessmentList(this))
    , m_nothingFound(new WrapLabel({}, WrapLabel::Role::Secondary, this))
    , m_indicative(new WrapLabel({}, WrapLabel::Role::SmallSecondary, this))
    , m_private(new WrapLabel({}, WrapLabel::Role::SmallSecondary, this))
    , m_haveFile(new WrapLabel({}, WrapLabel::Role::SmallSecondary, this))
    , m_import(new LinkButton(this))
{
    m_found->setSourceModel(m_model);
    m_found->setFilterRole(AssessmentModel::SearchRole);
    m_found->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_list->setModel(m_found);
    m_sides->addWidget(scrollAreaAround(m_welcome, this));
    m_sides->addWidget(listSide());

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_oldRules);
    m_oldRules->hide();
    column->addWidget(m_removedBar);
    m_removedBar->setTone(MessageBar::Tone::Done);
    column->addWidget(m_sides, 1);
    auto *deleted = new QHBoxLayout;
    deleted->setContentsMargins(Theme::space(3), 0, Theme::space(3), Theme::space(1));
    deleted->addWidget(m_deleted);
    deleted->addStretch(1);
    column->addLayout(deleted);
    column->addLayout(footer());

    connect(m_welcome, &Welcome::newRequested, this, &StartPage::newRequested);
    connect(m_welcome, &Welcome::sampleRequested, this, &StartPage::sampleRequested);
    connect(m_new, &QPushButton::clicked, this, &StartPage::newRequested);
    connect(m_import, &QPushButton::clicked, this, &StartPage::importRequested);
    connect(m_list, &AssessmentList::opened, this, &StartPage::opened);
    connect(m_list, &AssessmentList::deleteRequested, this, &StartPage::remove);
    connect(m_removedBar, &MessageBar::triggered, this, &StartPage::putBack);
    connect(m_deleted, &QPushButton::clicked, this, &StartPage::deletedRequested);
    connect(m_search, &QLineEdit::textChanged, this, &StartPage::search);
    retranslate();
}

QWidget *StartPage::listSide()
{
    m_new->setProperty(Style::kPrimary, true);
    m_search->addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(qRound(Theme::scaled(300)));
    auto *head = new QHBoxLayout;
    head->setSpacing(Theme::space(1));
    head->addWidget(m_title, 1);
    head->addWidget(m_search, 1);
    head->addWidget(m_new);

    auto *card = new Card(this);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->addWidget(m_list);
    auto *legend = new QHBoxLayout;
    legend->setContentsMargins(Theme::space(2.5), 0, Theme::space(2.5), 0);
    legend->addWidget(new BarLegend(this));
    legend->addStretch(1);
    legend->addWidget(m_indicative);

    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(Theme::space(3), Theme::space(3), Theme::space(3), Theme::space(1));
    column->setSpacing(0);
    column->addLayout(head);
    column->addSpacing(Theme::space(3));
    column->addWidget(m_heads);
    column->addWidget(card);
    column->addWidget(m_nothingFound);
    column->addSpacing(Theme::space(1.5));
    column->addLayout(legend);
    column->addStretch(1);
    return side;
}

QLayout *StartPage::footer()
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(Theme::space(3), Theme::space(1), Theme::space(3), Theme::space(1.5));
    row->setSpacing(Theme::space(0.75));
    row->addWidget(iconLabel(u"lock"_s, this));
    row->addWidget(m_private, 1);
    row->addWidget(m_haveFile);
    row->addWidget(m_import);
    return row;
}

void StartPage::reload()
{
    auto heads = m_services.library.heads();
    if (!heads) {
        emit failed(heads.error());
        return;
    }
    m_sides->setCurrentIndex(heads->isEmpty() ? 0 : 1);
    m_model->show(std::move(*heads));
    search(m_search->text());
    const auto deleted = m_services.library.deleted();
    m_deletedCount = deleted ? static_cast<int>(deleted->size()) : 0;
    showHowManyDeleted();
}

void StartPage::showHowManyDeleted()
{
    //: Link to the list of deleted assessments. %1 is how many there are.
    m_deleted->setText(tr("Deleted (%1)").arg(QLocale().toString(m_deletedCount)));
    m_deleted->setVisible(m_deletedCount > 0);
}

void StartPage::remove(const core::AssessmentId &id)
{
    const QModelIndexList found
        = m_model->match(m_model->index(0), AssessmentModel::IdRole, id.text, 1, Qt::MatchExactly);
    if (found.isEmpty())
        return;
    const int row = m_found->mapFromSource(found.first()).row();
    emit removing(id);
    const auto before = m_services.library.shelve(id, core::Shelf::Deleted);
    if (!before) {
        emit failed(before.error());
        return;
    }
    m_removed = found.first().data(AssessmentModel::RowRole).value<AssessmentRow>().header;
    m_removedFrom = *before;
    reload();
    m_removedBar->hide(); // what is said of this one is news, even in the same words
    showRemoved();
    // The row that took its place, so that Delete can be pressed again.
    m_list->setCurrentIndex(m_found->index(std::min(std::max(row, 0), m_found->rowCount() - 1), 0));
    takeFocus();
}

void StartPage::showRemoved()
{
    const QString name = m_removed.company.name + u", "_s + Phrases::about(m_removed);
    //: %1 is the company and purpose of an assessment.
    m_removedBar->show(QString(), tr("“%1” was deleted.").arg(name), tr("Undo"));
}

void StartPage::putBack()
{
    const auto done = m_services.library.shelve(m_removed.id, m_removedFrom);
    if (!done) {
        emit failed(done.error());
        return;
    }
    m_removedBar->hide();
    reload();
    select(m_removed.id);
    takeFocus();
}

void StartPage::select(const core::AssessmentId &id)
{
    const QModelIndexList found
        = m_model->match(m_model->index(0), AssessmentModel::IdRole, id.text, 1, Qt::MatchExactly);
    if (!found.isEmpty())
        m_list->setCurrentIndex(m_found->mapFromSource(found.first()));
}

void StartPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (!event->spontaneous())
        m_removedBar->hide();
}

void StartPage::update(const core::Assessment &assessment) { m_model->update(assessment); }

void StartPage::takeFocus()
{
    if (m_sides->currentIndex() == 0) {
        m_welcome->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_list->setFocus(Qt::OtherFocusReason);
    if (!m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_found->index(0, 0));
}

void StartPage::search(const QString &text)
{
    m_found->setFilterFixedString(text.trimmed());
    m_nothingFound->setVisible(m_found->rowCount() == 0);
    m_list->fit();
}

void StartPage::retranslate()
{
    m_model->retranslate();
    m_title->setText(tr("Assessments"));
    m_search->setPlaceholderText(tr("Company or purpose"));
    m_search->setAccessibleName(tr("Search the assessments"));
    m_new->setText(tr("New assessment"));
    m_nothingFound->setText(tr("No assessment matches the search."));
    m_indicative->setText(tr("Scores are indicative, not Microsoft’s."));
    m_private->setText(tr("Everything stays on this computer. Nothing is sent anywhere."));
    m_haveFile->setText(tr("Do you already have a data file?"));
    m_import->setText(tr("Import…"));
    showWhetherOld();
    showHowManyDeleted();
    if (!m_removedBar->isHidden())
        showRemoved();
    search(m_search->text());
}

void StartPage::showWhetherOld()
{
    const QDate asOf = m_services.content.questionnaire.asOf;
    if (!core::areRulesOld(asOf, m_services.clock.now().date()))
        return;
    m_oldRules->show(tr("The rules are old."),
        //: %1 is a date.
        tr("They were last checked on %1, more than 12 months ago. Thresholds and requirements may "
           "have changed: look at Microsoft’s pages, or install a newer CSP Readiness.")
            .arg(m_services.texts().locale.toString(asOf, u"d MMMM yyyy"_s)),
        QString());
}

void StartPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace ui
