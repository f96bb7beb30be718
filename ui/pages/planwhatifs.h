#pragma once

#include "core/scoring/readings.h"

#include <QStringList>
#include <QWidget>

#include <optional>

class QButtonGroup;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace ui {

class LinkButton;
class WrapLabel;
class WrapRadioButton;

// A what-if with what it comes to. The cheapest way has no name.
struct WhatIf
{
    QString name = {};
    std::optional<core::scoring::Millipoints> floor = {};
    int effort = 0;

    bool operator==(const WhatIf &) const = default;
};

// The what-ifs to choose from. Keeping one and renaming one ask for the name in place.
class PlanWhatIfs final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PlanWhatIfs)

public:
    explicit PlanWhatIfs(QWidget *parent = nullptr);

    // The first is the cheapest way. `current` is one of their names.
    void show(const QList<WhatIf> &whatIfs, const QString &current, bool canKeep);
    using QWidget::show;
    void showProblem(const QString &sentence); // of the name asked for, which stays
    void closeName();
    void offerBack(const QString &name); // empty: nothing to be put back
    void retranslate();

signals:
    void chosen(const QString &name);
    void kept(const QString &name); // asks for one of this name
    void renamed(const QString &name); // asks for the chosen one to be called this
    void removed();
    void putBack();

private:
    enum class Asking { Nothing, NewName, OtherName };

    [[nodiscard]] QWidget *makeNameField();
    void makeChoices();
    void ask(Asking asking);
    void submitName();
    [[nodiscard]] QString sentence(const WhatIf &whatIf) const;

    QList<WhatIf> m_whatIfs;
    QString m_chosen;
    Asking m_asking = Asking::Nothing;
    QString m_removed;
    WrapLabel *m_heading;
    WrapLabel *m_promise;
    QButtonGroup *m_group;
    QWidget *m_box;
    QVBoxLayout *m_choices;
    LinkButton *m_keep;
    LinkButton *m_rename;
    LinkButton *m_remove;
    QLineEdit *m_name;
    QPushButton *m_submit;
    QPushButton *m_cancel;
    QWidget *m_nameBox;
    WrapLabel *m_problem;
    LinkButton *m_putBack;
};

} // namespace ui
