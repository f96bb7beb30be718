#include "ui/pages/historypage.h"

#include "core/assessment/factchecking.h"
#include "ui/models/changedelegate.h"
#include "ui/models/historymodel.h"
#include "ui/models/phrases.h"
#include "ui/pages/comparisonview.h"
#include "ui/pages/pieces.h"
#include "ui/support/errorwords.h"
#include "ui/support/icons.h"
#include "ui/support/theme.h"
#include "ui/widgets/wraplabel.h"
#include "ui/widgets/wraplayout.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

// At 14 px text.
constexpr qreal kFieldWidth = 220;
constexpr qreal kListHeight = 240;
constexpr int kRing = 4; // pixels for the focus around a field

// A label and its field, which stay together where a row wraps.
QWidget *pair(QLabel *label, QWidget *field, QWidget *parent)
{
    auto *box = new QWidget(parent);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, kRing, kRing);
    column->setSpacing(Theme::space(0.25));
    column->addWidget(label);
    column->addWidget(field);
    label->setBuddy(field);
    return box;
}

} // namespace

HistoryPage::HistoryPage(core::Session &session, const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_services(services)
    , m_sides(new QStackedWidget(this))
    , m_title(new WrapLabel({}, WrapLabel::Role::Title, this))
    , m_problem(new WrapLabel({}, WrapLabel::Role::Problem, this))
    , m_authorLabel(new QLabel(this))
    , m_author(new QLineEdit(this))
    , m_nameLabel(new QLabel(this))
    , m_name(new QLineEdit(this))
    , m_nameButton(textButton(this))
    , m_items(new QComboBox(this))
    , m_search(new QLineEdit(this))
    , m_found(new WrapLabel({}, WrapLabel::Role::SmallSecondary, this))
    , m_model(new HistoryModel(services, this))
    , m_list(new QListView(this))
    , m_hint(new WrapLabel({}, WrapLabel::Role::SmallSecondary, this))
    , m_compare(textButton(this))
    , m_score(textButton(this))
    , m_otherBox(new QComboBox(this))
    , m_compared(new ComparisonView(services, this))
{
    for (QLineEdit *field : {m_author, m_name})
        field->setMaxLength(core::kLongestText);
    m_sides->addWidget(listSide());
    m_sides->addWidget(m_compared);
    auto *around = new QVBoxLayout(this);
    around->setContentsMargins(0, 0, 0, 0);
    around->addWidget(m_sides);
    connect(&session, &core::Session::pastChanged, this, &HistoryPage::follow);
    connect(m_author, &QLineEdit::editingFinished, this, &HistoryPage::takeAuthor);
    connect(m_name, &QLineEdit::returnPressed, this, &HistoryPage::nameState);
    connect(m_nameButton, &QPushButton::clicked, this, &HistoryPage::nameState);
    connect(m_items, &QComboBox::currentIndexChanged, this, &HistoryPage::filter);
    connect(m_search, &QLineEdit::textChanged, this, &HistoryPage::filter);
    connect(m_compare, &QPushButton::clicked, this, &HistoryPage::compare);
    connect(m_score, &QPushButton::clicked, this, &HistoryPage::showScore);
    connect(m_otherBox, &QComboBox::activated, this, &HistoryPage::compareOther);
    connect(m_compared, &ComparisonView::left, this, &HistoryPage::goBack);
    connect(m_compared, &ComparisonView::opened, this, &HistoryPage::opened);
    retranslate();
}

QWidget *HistoryPage::listSide()
{
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ChangeDelegate(m_list));
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setMinimumHeight(qRound(Theme::scaled(kListHeight)));
    connect(m_list->selectionModel(),
        &QItemSelectionModel::selectionChanged,
        this,
        &HistoryPage::choose);
    connect(m_model, &QAbstractItemModel::modelReset, this, &HistoryPage::choose);
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(Theme::space(3), Theme::space(2), Theme::space(3), Theme::space(2));
    column->setSpacing(Theme::space(1));
    column->addWidget(m_title);
    column->addWidget(m_problem);
    column->addLayout(form());
    column->addWidget(m_found);
    column->addWidget(m_list, 1);
    column->addWidget(m_hint);
    column->addLayout(actions());
    return scrollAreaAround(content, this);
}

QLayout *HistoryPage::form()
{
    m_search->addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    m_items->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (QLineEdit *field : {m_author, m_name, m_search})
        field->setMinimumWidth(qRound(Theme::scaled(kFieldWidth)));
    auto *naming = new QWidget(this);
    auto *row = new QHBoxLayout(naming);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::space(1));
    row->addWidget(pair(m_nameLabel, m_name, naming), 1);
    auto *beside = new QVBoxLayout; // the field ends a little above, too
    beside->setContentsMargins(0, 0, 0, kRing);
    beside->addStretch(1);
    beside->addWidget(m_nameButton);
    row->addLayout(beside);
    auto *parts = new WrapLayout;
    parts->setGaps(Theme::space(2), Theme::space(1));
    parts->setAtTop(true);
    parts->addWidget(pair(m_authorLabel, m_author, this));
    parts->addWidget(naming);
    auto *filters = new WrapLayout;
    filters->setGaps(Theme::space(2), Theme::space(1));
    filters->addWidget(m_items);
    filters->addWidget(m_search);
    auto *column = new QVBoxLayout;
    column->setSpacing(Theme::space(1.5));
    column->addLayout(parts);
    column->addLayout(filters);
    setTabOrder(m_author, m_name);
    setTabOrder(m_name, m_nameButton);
    setTabOrder(m_nameButton, m_items);
    setTabOrder(m_items, m_search);
    setTabOrder(m_search, m_list);
    return column;
}

QLayout *HistoryPage::actions()
{
    auto *row = new WrapLayout;
    row->setGaps(Theme::space(1), Theme::space(1));
    row->addWidget(m_compare);
    row->addWidget(m_score);
    row->addWidget(m_otherBox);
    setTabOrder(m_list, m_compare);
    setTabOrder(m_compare, m_score);
    setTabOrder(m_score, m_otherBox);
    return row;
}

void HistoryPage::refresh()
{
    if (!m_author->hasFocus())
        m_author->setText(m_session.author());
    m_model->show(m_session.past());
    const auto &problem = m_session.pastProblem();
    m_problem->setVisible(problem.has_value());
    if (problem)
        m_problem->setText(ErrorWords::withPlace(*problem));
    fillItems();
    fillOthers();
    countFound();
}

void HistoryPage::follow()
{
    if (isVisible())
        refresh();
}

void HistoryPage::fillItems()
{
    const QSignalBlocker blocker(m_items);
    const QString current = m_items->currentData().toString();
    m_items->clear();
    //: Choice of a filter: changes of any question.
    m_items->addItem(tr("All changes"), QString());
    for (const QString &item : m_model->items())
        m_items->addItem(item, item);
    m_items->setCurrentIndex(std::max(0, m_items->findData(current)));
}

void HistoryPage::fillOthers()
{
    m_others = m_services.library.heads().value_or(QList<core::AssessmentHead>());
    m_others.removeIf([this](const core::AssessmentHead &one) {
        return one.header.id == m_session.assessment().header.id;
    });
    m_otherBox->clear();
    //: First entry of a list of assessments to compare with.
    m_otherBox->addItem(tr("Compare with another assessment…"));
    for (const core::AssessmentHead &one : m_others)
        m_otherBox->addItem(one.header.company.name + u" · "_s + Phrases::about(one.header));
    m_otherBox->setVisible(!m_others.isEmpty());
}

void HistoryPage::filter()
{
    m_model->filter(m_items->currentData().toString(), m_search->text());
    countFound();
}

void HistoryPage::countFound()
{
    m_found->setText(tr("%n change(s), newest first", nullptr, static_cast<int>(m_model->found())));
}

void HistoryPage::takeAuthor()
{
    if (!m_author->isModified()) // nobody typed a name, or it is not shown yet
        return;
    m_author->setModified(false);
    m_session.setAuthor(m_author->text());
    m_services.settings.setAuthor(m_session.author());
}

void HistoryPage::commit() { takeAuthor(); }

void HistoryPage::nameState()
{
    const QString name = m_name->text().trimmed();
    m_name->setFocus(Qt::OtherFocusReason);
    if (name.isEmpty())
        return;
    takeAuthor();
    m_name->clear();
    m_session.nameState(name);
}

QList<qsizetype> HistoryPage::chosen() const
{
    QList<qsizetype> counts;
    for (const QModelIndex &index : m_list->selectionModel()->selectedIndexes())
        counts.append(index.data(HistoryModel::CountRole).value<qsizetype>());
    std::sort(counts.begin(), counts.end());
    return counts;
}

void HistoryPage::choose()
{
    const qsizetype count = chosen().size();
    m_compare->setEnabled(count == 1 || count == 2);
    m_score->setEnabled(count == 1);
    //: Button: shows what is different in the two entries that were chosen.
    m_compare->setText(count == 2 ? tr("Compare the two")
                                  //: Button: shows what is different since the chosen entry.
                                  : tr("Compare with now"));
}

void HistoryPage::compare()
{
    const QList<qsizetype> counts = chosen();
    if (counts.isEmpty())
        return;
    const core::history::Past &past = m_model->past();
    const bool isWithNow = counts.size() == 1;
    const core::Assessment after
        = isWithNow ? m_session.assessment() : core::history::stateAfter(past, counts.last());
    //: What two states are compared: %1 and %2 are such as “the state of 24/11/2026 14:02”, or the
    //: name of a milestone in quotes.
    m_compared->showBoth(tr("From %1 to %2")
                             .arg(m_model->nameOf(counts.first()),
                                 //: A state of the assessment, within a sentence.
                                 isWithNow ? tr("now") : m_model->nameOf(counts.last())),
        core::history::stateAfter(past, counts.first()),
        after);
    showCompared();
}

void HistoryPage::compareOther(int index)
{
    if (index < 1)
        return;
    const core::Header about = m_others.at(index - 1).header;
    m_otherBox->setCurrentIndex(0);
    const auto other = m_services.library.load(about.id);
    if (!other) {
        emit failed(other.error());
        return;
    }
    //: %1 and %2 are assessments, by company, purpose and region.
    m_compared->showBoth(
        tr("From %1 to %2")
            .arg(about.company.name + u" · "_s + Phrases::about(about), tr("this assessment, now")),
        *other,
        m_session.assessment());
    showCompared();
}

void HistoryPage::showScore()
{
    const QList<qsizetype> counts = chosen();
    if (counts.isEmpty())
        return;
    //: %1 is such as “the state of 24/11/2026 14:02”, or the name of a milestone in quotes.
    m_compared->showScore(tr("Score of %1").arg(m_model->nameOf(counts.first())),
        core::history::stateAfter(m_model->past(), counts.first()));
    showCompared();
}

void HistoryPage::showCompared()
{
    m_sides->setCurrentWidget(m_compared);
    m_compared->takeFocus();
}

bool HistoryPage::goBack()
{
    if (m_sides->currentWidget() != m_compared)
        return false;
    m_sides->setCurrentIndex(0);
    takeFocus();
    return true;
}

void HistoryPage::takeFocus()
{
    if (m_sides->currentWidget() == m_compared) {
        m_compared->takeFocus();
        return;
    }
    if (!m_list->currentIndex().isValid())
        m_list->selectionModel()->setCurrentIndex(m_model->index(0), QItemSelectionModel::NoUpdate);
    m_list->setFocus(Qt::OtherFocusReason);
}

void HistoryPage::retranslate()
{
    m_title->setText(tr("History"));
    //: Label of a field for the name of who makes changes.
    m_authorLabel->setText(tr("Your name or role (optional, kept with your changes)"));
    //: Label of a field: a name for the assessment as it is now, such as “submitted 14 March”.
    m_nameLabel->setText(tr("Name this state, to find and compare it later"));
    //: Button: keeps the name of the state that was typed.
    m_nameButton->setText(tr("Name it"));
    m_items->setAccessibleName(tr("Changes of"));
    m_search->setPlaceholderText(tr("Search changes"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_list->setAccessibleName(m_title->text());
    m_hint->setText(tr("Choose one entry, or two with Ctrl. The scores are indicative, not "
                       "Microsoft’s."));
    m_list->setAccessibleDescription(m_hint->text());
    //: Button: the score at the chosen moment, by group and capability.
    m_score->setText(tr("Show the score then"));
    m_otherBox->setAccessibleName(tr("Compare with another assessment"));
    m_compared->retranslate();
    choose();
}

void HistoryPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    goBack(); // a comparison is made of words
    if (isVisible())
        refresh();
}

} // namespace ui
