#include "ui/facts/regionseditor.h"

#include "core/assessment/factchecking.h"
#include "ui/facts/taborder.h"
#include "ui/support/theme.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/wraplabel.h"

#include <QAccessible>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

RegionsEditor::RegionsEditor(const core::EligibilityQuestion &question, QWidget *parent)
    : FactEditor(parent)
    , m_question(question)
    , m_list(new QVBoxLayout)
    , m_next(new QComboBox(this))
    , m_add(new QPushButton(this))
    , m_problem(new WrapLabel({}, WrapLabel::Role::Problem, this))
{
    m_next->setEditable(true);
    m_next->setInsertPolicy(QComboBox::NoInsert);
    m_next->setCompleter(nullptr); // a region is what was typed, and no more
    m_next->setMinimumWidth(qRound(Theme::scaled(200)));
    m_next->lineEdit()->setMaxLength(static_cast<int>(core::kLongestText));
    m_next->installEventFilter(this);
    m_add->setAutoDefault(true); // Return presses it
    m_problem->hide();
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::space(1));
    row->addWidget(m_next);
    row->addWidget(m_add);
    row->addStretch(1);
    m_list->setSpacing(Theme::space(0.5));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space(1));
    column->addLayout(m_list);
    column->addLayout(row);
    column->addWidget(m_problem);
    connect(m_add, &QPushButton::clicked, this, &RegionsEditor::add);
    connect(m_next, &QComboBox::activated, this, &RegionsEditor::add);
    connect(m_next->lineEdit(), &QLineEdit::editingFinished, this, &RegionsEditor::add);
    connect(m_next->lineEdit(), &QLineEdit::textEdited, m_problem, &QWidget::hide);
}

RegionsEditor::~RegionsEditor()
{
    // A field that dies with the focus says it was left, when there is nobody to hear it any more.
    m_next->lineEdit()->disconnect(this);
}

void RegionsEditor::show(const std::optional<core::FactAnswer> &answer)
{
    const auto *regions = answer ? std::get_if<core::Regions>(&*answer) : nullptr;
    m_regions = regions == nullptr ? QStringList() : regions->regions;
    fillRows();
}

void RegionsEditor::fillRows()
{
    while (m_rows.size() < static_cast<size_t>(m_regions.size())) {
        const size_t at = m_rows.size();
        Row row{new QWidget(this), nullptr, nullptr};
        row.region = new WrapLabel(row.whole);
        row.remove = new LinkButton(row.whole);
        auto *line = new QHBoxLayout(row.whole);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(Theme::space(2));
        line->addWidget(row.region);
        line->addWidget(row.remove);
        line->addStretch(1);
        m_list->addWidget(row.whole);
        tabBefore(m_next, row.remove);
        connect(row.remove, &LinkButton::clicked, this, [this, at] {
            remove(m_regions.value(static_cast<qsizetype>(at)));
        });
        m_rows.push_back(row);
    }
    for (size_t i = 0; i < m_rows.size(); ++i)
        m_rows.at(i).whole->setVisible(i < static_cast<size_t>(m_regions.size()));
    word();
}

void RegionsEditor::setTexts(const core::Texts &texts)
{
    setAccessibleName(texts.eligibility.value(m_question.id).text);
    m_suggestions = texts.regions;
    // The suggestions change with the language; what is typed stays, with its caret.
    const QString text = m_next->currentText();
    const int caret = m_next->lineEdit()->cursorPosition();
    m_next->clear();
    m_next->addItems(m_suggestions);
    m_next->setCurrentIndex(-1);
    m_next->setEditText(text);
    m_next->lineEdit()->setCursorPosition(caret);
    word();
}

void RegionsEditor::word()
{
    for (size_t i = 0; i < m_rows.size(); ++i) {
        const Row &row = m_rows.at(i);
        const QString region = m_regions.value(static_cast<qsizetype>(i));
        row.region->setText(region);
        //: Link that takes a region, or a designation, out of a list.
        row.remove->setText(tr("Remove"));
        //: Spoken name of that link; %1 is the region.
        row.remove->setAccessibleName(tr("Remove %1").arg(region));
    }
    //: Button that puts what is typed beside it into a list.
    m_add->setText(tr("Add"));
    m_next->setAccessibleName(tr("Region to add"));
    m_next->lineEdit()->setAccessibleName(tr("Region to add"));
    m_next->lineEdit()->setPlaceholderText(tr("Region to add"));
    m_problem->setText(tr("This region is in the list already."));
}

void RegionsEditor::focusFirst() { m_next->lineEdit()->setFocus(Qt::OtherFocusReason); }

void RegionsEditor::commit() { add(); }

void RegionsEditor::add()
{
    const QString region = m_next->currentText().trimmed();
    if (region.isEmpty())
        return;
    if (m_regions.contains(region)) {
        if (m_problem->isHidden()) {
            m_problem->show();
            QAccessibleEvent alert(m_problem, QAccessible::Alert);
            QAccessible::updateAccessibility(&alert);
        }
        return;
    }
    m_problem->hide();
    m_next->setCurrentIndex(-1);
    m_next->clearEditText();
    m_regions.append(region);
    give();
}

void RegionsEditor::remove(const QString &region)
{
    m_regions.removeAll(region);
    focusFirst(); // the link goes away
    give();
}

void RegionsEditor::give()
{
    fillRows();
    if (m_regions.isEmpty())
        emit answered({});
    else
        emit answered({core::Regions{m_regions}});
}

bool RegionsEditor::eventFilter(QObject *watched, QEvent *event)
{
    // The page scrolls under the pointer; no region is picked.
    if (event->type() == QEvent::Wheel) {
        event->ignore();
        return true;
    }
    // Nor by looking for one: these keys would pick the next at once.
    if (event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Up:
        case Qt::Key_Down:
        case Qt::Key_PageUp:
        case Qt::Key_PageDown:
            m_next->showPopup();
            return true;
        default:
            break;
        }
    }
    return FactEditor::eventFilter(watched, event);
}

} // namespace ui
