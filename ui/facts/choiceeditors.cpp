#include "ui/facts/choiceeditors.h"

#include "ui/support/theme.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/wrapbutton.h"
#include "ui/widgets/wraplabel.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

const QString kYesId = u"yes"_s;
const QString kNoId = u"no"_s;

// What the options are called, where they have words; their ids else.
QString optionWords(
    const core::Texts &texts, const core::EligibilityQuestion &question, const QString &option)
{
    return texts.eligibility.value(question.id).options.value(option, option);
}

} // namespace

YesNoEditor::YesNoEditor(const core::EligibilityQuestion &question, QWidget *parent)
    : FactEditor(parent)
    , m_question(question)
    , m_buttons(new Segmented(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_buttons);
    row->addStretch(1);
    m_buttons->setOptions({{kYesId, QString()}, {kNoId, QString()}});
    connect(m_buttons, &Segmented::chosen, this, &YesNoEditor::choose);
}

void YesNoEditor::show(const std::optional<core::FactAnswer> &answer)
{
    const auto *said = answer ? std::get_if<core::YesOrNo>(&*answer) : nullptr;
    m_buttons->setCurrent(said == nullptr ? QString() : said->yes ? kYesId : kNoId);
}

void YesNoEditor::setTexts(const core::Texts &texts)
{
    m_buttons->setOptions({{kYesId, tr("Yes")}, {kNoId, tr("No")}});
    setAccessibleName(texts.eligibility.value(m_question.id).text);
    m_buttons->setAccessibleName(accessibleName());
}

void YesNoEditor::focusFirst() { m_buttons->focusCurrent(); }

void YesNoEditor::choose(const QString &id) { emit answered({core::YesOrNo{id == kYesId}}); }

ChoiceEditor::ChoiceEditor(const core::EligibilityQuestion &question, QWidget *parent)
    : FactEditor(parent)
    , m_question(question)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (const QString &option : question.options) {
        auto *button = new WrapRadioButton(this);
        column->addWidget(button);
        m_buttons.append(button);
        connect(button, &WrapRadioButton::clicked, this, [this, option] { choose(option); });
    }
}

void ChoiceEditor::show(const std::optional<core::FactAnswer> &answer)
{
    const auto *chosen = answer ? std::get_if<core::ChosenOption>(&*answer) : nullptr;
    m_chosen = chosen == nullptr ? QString() : chosen->option;
    for (qsizetype i = 0; i < m_buttons.size(); ++i) {
        // An exclusive button cannot be taken back otherwise.
        m_buttons.at(i)->setAutoExclusive(false);
        m_buttons.at(i)->setChecked(m_question.options.at(i) == m_chosen);
        m_buttons.at(i)->setAutoExclusive(true);
    }
}

void ChoiceEditor::setTexts(const core::Texts &texts)
{
    for (qsizetype i = 0; i < m_buttons.size(); ++i)
        m_buttons.at(i)->setText(optionWords(texts, m_question, m_question.options.at(i)));
    setAccessibleName(texts.eligibility.value(m_question.id).text);
}

void ChoiceEditor::focusFirst()
{
    const qsizetype chosen = qMax(0, m_question.options.indexOf(m_chosen));
    m_buttons.at(chosen)->setFocus(Qt::OtherFocusReason);
}

void ChoiceEditor::choose(const QString &option)
{
    if (option == m_chosen)
        return;
    m_chosen = option;
    emit answered({core::ChosenOption{option}});
}

StatusesEditor::StatusesEditor(const core::EligibilityQuestion &question, QWidget *parent)
    : FactEditor(parent)
    , m_question(question)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Theme::space(2));
    grid->setVerticalSpacing(Theme::space(1));
    grid->setColumnStretch(2, 1);
    for (int item = 0; item < static_cast<int>(question.items.size()); ++item) {
        const Row row{new WrapLabel(this), new QComboBox(this)};
        row.status->addItem(QString());
        for (const QString &option : question.options)
            row.status->addItem(QString(), option);
        row.status->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        row.status->installEventFilter(this);
        row.label->setBuddy(row.status);
        grid->addWidget(row.label, item, 0);
        grid->addWidget(row.status, item, 1);
        m_rows.append(row);
        connect(row.status, &QComboBox::activated, this, [this, item] { choose(item); });
    }
}

void StatusesEditor::show(const std::optional<core::FactAnswer> &answer)
{
    const auto *statuses = answer ? std::get_if<core::Statuses>(&*answer) : nullptr;
    m_shown = statuses == nullptr ? core::Statuses{} : *statuses;
    for (qsizetype item = 0; item < m_rows.size(); ++item) {
        const QString status = m_shown.byItem.value(m_question.items.at(item));
        const qsizetype option = m_question.options.indexOf(status);
        m_rows.at(item).status->setCurrentIndex(static_cast<int>(option) + 1);
    }
}

void StatusesEditor::setTexts(const core::Texts &texts)
{
    const core::EligibilityTexts words = texts.eligibility.value(m_question.id);
    setAccessibleName(words.text);
    for (qsizetype item = 0; item < m_rows.size(); ++item) {
        const Row &row = m_rows.at(item);
        const QString id = m_question.items.at(item);
        row.label->setText(words.items.value(id, id));
        row.status->setAccessibleName(row.label->text());
        //: In a list of states: nobody has said which one it is.
        row.status->setItemText(0, tr("Not answered"));
        for (qsizetype i = 0; i < m_question.options.size(); ++i)
            row.status->setItemText(
                static_cast<int>(i) + 1, optionWords(texts, m_question, m_question.options.at(i)));
    }
}

void StatusesEditor::focusFirst() { m_rows.front().status->setFocus(Qt::OtherFocusReason); }

void StatusesEditor::choose(int item)
{
    core::Statuses next = m_shown;
    const QString status = m_rows.at(item).status->currentData().toString();
    if (status.isEmpty())
        next.byItem.remove(m_question.items.at(item));
    else
        next.byItem.insert(m_question.items.at(item), status);
    if (next == m_shown)
        return;
    m_shown = next;
    if (next.byItem.isEmpty())
        emit answered({});
    else
        emit answered({next});
}

bool StatusesEditor::eventFilter(QObject *watched, QEvent *event)
{
    // The page scrolls under the pointer; no status changes.
    if (event->type() != QEvent::Wheel)
        return FactEditor::eventFilter(watched, event);
    event->ignore();
    return true;
}

} // namespace ui
