#pragma once

#include "core/questionnaire/questionnaire.h"
#include "core/questionnaire/texts.h"

#include <QList>
#include <QSet>
#include <QWidget>

namespace ui {

class WrapCheckBox;
class WrapLabel;

// The yes/no conditions of levels ("all with phishing-resistant methods"). One is asked once the
// number, or the count, reaches its level; before that it is disabled, says why, and shows no tick,
// but remembers one for when it is asked again.
class ConditionBoxes final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConditionBoxes)

public:
    ConditionBoxes(const core::Conditions &conditions, QWidget *parent);

    [[nodiscard]] bool isEmpty() const { return m_boxes.isEmpty(); }
    void setWords(const core::QuestionTexts &words);
    // The level reached were all conditions met; 0 asks none.
    void setReachable(int level);
    void setTicked(const QStringList &ids);
    [[nodiscard]] QStringList all() const;
    [[nodiscard]] QStringList
    ticked() const; // of those that are asked, in the questionnaire's order
    // The same, were `level` reachable.
    [[nodiscard]] QStringList tickedAt(int level) const;

signals:
    void changed(); // by the user

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Box
    {
        QString id;
        int level = 0;
        WrapCheckBox *check = nullptr;
        WrapLabel *reason = nullptr;
    };
    void remember(const QString &id);
    void word();

    QList<Box> m_boxes;
    QSet<QString> m_wanted;
    int m_reachable = 0;
};

} // namespace ui
