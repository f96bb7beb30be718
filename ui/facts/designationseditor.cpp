#include "ui/facts/designationseditor.h"

#include "ui/facts/designationrow.h"
#include "ui/facts/taborder.h"
#include "ui/support/theme.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/wrapbutton.h"

#include <QVBoxLayout>

namespace ui {

DesignationsEditor::DesignationsEditor(const core::EligibilityQuestion &question, QWidget *parent)
    : FactEditor(parent)
    , m_question(question)
    , m_list(new QVBoxLayout)
    , m_add(new LinkButton(this))
    , m_none(new WrapCheckBox(this))
{
    m_list->setSpacing(Theme::space(1.5));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space(1));
    column->addLayout(m_list);
    column->addWidget(m_add, 0, Qt::AlignLeft);
    column->addWidget(m_none);
    connect(m_add, &LinkButton::clicked, this, &DesignationsEditor::addEmptyRow);
    connect(m_none, &WrapCheckBox::clicked, this, &DesignationsEditor::sayNone);
}

void DesignationsEditor::show(const std::optional<core::FactAnswer> &answer)
{
    const auto *stored = answer ? std::get_if<core::Designations>(&*answer) : nullptr;
    if (answer == m_shown)
        return; // what stands in the rows says it, with what is half typed beside it
    m_shown = answer;
    const qsizetype wanted = stored == nullptr ? 0 : stored->list.size();
    while (m_rows.size() > wanted)
        drop(m_rows.back());
    while (m_rows.size() < wanted)
        addRow();
    for (qsizetype i = 0; i < wanted; ++i)
        m_rows.at(i)->show(stored->list.at(i));
    showNone();
}

DesignationRow *DesignationsEditor::addRow()
{
    auto *row = new DesignationRow(this);
    m_list->addWidget(row);
    tabBefore(m_add, row);
    m_rows.append(row);
    connect(row, &DesignationRow::settled, this, &DesignationsEditor::settle);
    connect(row, &DesignationRow::removed, this, [this, row] { remove(row); });
    word();
    return row;
}

void DesignationsEditor::addEmptyRow()
{
    DesignationRow *row = addRow();
    static_cast<QWidget *>(row)->show(); // at once: the keyboard goes into it
    row->focusFirst();
    showNone();
}

void DesignationsEditor::drop(DesignationRow *row)
{
    m_rows.removeOne(row);
    m_list->removeWidget(row);
    row->disconnect(this);
    row->hide();
    row->deleteLater();
}

void DesignationsEditor::remove(DesignationRow *row)
{
    m_add->setFocus(Qt::OtherFocusReason); // the row goes away
    drop(row);
    word();
    showNone();
    settle();
}

void DesignationsEditor::setTexts(const core::Texts &texts)
{
    m_words = texts.eligibility.value(m_question.id);
    m_locale = texts.locale;
    setAccessibleName(m_words.text);
    m_add->setText(tr("Add a designation"));
    m_none->setText(tr("We hold no designation"));
    word();
}

void DesignationsEditor::word()
{
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        m_rows.at(i)->setWords(m_words, m_locale, static_cast<int>(i) + 1);
}

void DesignationsEditor::focusFirst()
{
    if (m_rows.isEmpty())
        m_add->setFocus(Qt::OtherFocusReason);
    else
        m_rows.front()->focusFirst();
}

void DesignationsEditor::commit()
{
    const QList<DesignationRow *> rows = m_rows;
    for (DesignationRow *row : rows)
        row->commit();
}

void DesignationsEditor::settle()
{
    core::Designations next;
    bool isPending = false;
    for (DesignationRow *row : std::as_const(m_rows)) {
        if (row->isEmpty())
            continue;
        if (const auto designation = row->read())
            next.list.append(*designation);
        else
            isPending = true;
    }
    // While the only one is half typed, what was said before stays.
    if (next.list.isEmpty() && isPending)
        return;
    // An empty row beside "none" says nothing against it.
    if (!next.list.isEmpty())
        give(next);
    else if (m_shown != core::FactAnswer(core::Designations{}))
        give(std::nullopt);
}

void DesignationsEditor::sayNone(bool none)
{
    if (none)
        give(core::Designations{});
    else
        give(std::nullopt);
}

void DesignationsEditor::showNone()
{
    const auto *stored = m_shown ? std::get_if<core::Designations>(&*m_shown) : nullptr;
    m_none->setChecked(stored != nullptr && stored->list.isEmpty());
    m_none->setVisible(m_rows.isEmpty());
}

void DesignationsEditor::give(const std::optional<core::FactAnswer> &answer)
{
    if (answer == m_shown)
        return;
    m_shown = answer;
    showNone();
    emit answered({answer});
}

} // namespace ui
