#include "ui/answers/conditionboxes.h"

#include "ui/widgets/wrapbutton.h"
#include "ui/widgets/wraplabel.h"

#include <QEvent>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

ConditionBoxes::ConditionBoxes(const core::Conditions &conditions, QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (size_t i = 0; i < conditions.size(); ++i) {
        if (conditions.at(i).isEmpty())
            continue;
        Box box{conditions.at(i),
            static_cast<int>(i) + 1,
            new WrapCheckBox(this),
            new WrapLabel(QString(), WrapLabel::Role::SmallSecondary, this)};
        box.check->setObjectName(u"condition-"_s + box.id);
        column->addWidget(box.check);
        column->addWidget(box.reason);
        connect(box.check, &WrapCheckBox::clicked, this, [this, id = box.id] { remember(id); });
        m_boxes.append(box);
    }
    setVisible(!m_boxes.isEmpty());
    setReachable(0);
    word();
}

void ConditionBoxes::setWords(const core::QuestionTexts &words)
{
    for (const Box &box : std::as_const(m_boxes)) {
        box.check->setText(words.conditions.value(box.id));
        box.check->setAccessibleName(box.check->text());
    }
}

void ConditionBoxes::setReachable(int level)
{
    m_reachable = level;
    for (const Box &box : std::as_const(m_boxes)) {
        const bool asked = level >= box.level;
        box.check->setEnabled(asked);
        box.check->setChecked(asked && m_wanted.contains(box.id));
        box.reason->setVisible(!asked);
    }
    word();
}

void ConditionBoxes::setTicked(const QStringList &ids)
{
    m_wanted = QSet<QString>(ids.begin(), ids.end());
    setReachable(m_reachable);
}

QStringList ConditionBoxes::all() const
{
    QStringList ids;
    for (const Box &box : m_boxes)
        ids.append(box.id);
    return ids;
}

QStringList ConditionBoxes::ticked() const { return tickedAt(m_reachable); }

QStringList ConditionBoxes::tickedAt(int level) const
{
    QStringList ids;
    for (const Box &box : m_boxes) {
        if (level >= box.level && m_wanted.contains(box.id))
            ids.append(box.id);
    }
    return ids;
}

void ConditionBoxes::remember(const QString &id)
{
    if (!m_wanted.remove(id))
        m_wanted.insert(id);
    emit changed();
}

void ConditionBoxes::word()
{
    for (const Box &box : std::as_const(m_boxes)) {
        //: Why a check box cannot be ticked yet; %1 is a level, 1 to 4.
        box.reason->setText(tr("This is asked once the answer reaches level %1.").arg(box.level));
        box.check->setAccessibleDescription(
            box.check->isEnabled() ? QString() : box.reason->text());
    }
}

void ConditionBoxes::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        word();
    QWidget::changeEvent(event);
}

} // namespace ui
