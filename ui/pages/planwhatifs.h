#pragma once

#include "core/scoring/route.h"
#include "core/session/session.h"

#include <QWidget>

#include <optional>

class QButtonGroup;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace ui {

class LinkButton;
class WrapLabel;
class WrapRadioButton;

// The what-ifs to choose from: the cheapest way, which has no name, and what was kept. Keeping one
// and renaming one ask for the name in place; removing one offers to put it back.
class PlanWhatIfs final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PlanWhatIfs)

public:
    explicit PlanWhatIfs(core::Session &session, QWidget *parent = nullptr);

    // `levels` are what is shown now, left out and added: what "Keep as…" keeps.
    void show(const std::optional<core::scoring::Route> &cheapest,
        const QMap<core::QuestionId, int> &levels);
    using QWidget::show;
    // The chosen one; none: the cheapest way.
    [[nodiscard]] const core::Scenario *current() const { return find(m_chosen); }

signals:
    void chosen(); // another one is current()

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    enum class Asking { Nothing, NewName, OtherName };

    [[nodiscard]] QWidget *makeNameField();
    [[nodiscard]] const core::Scenario *find(const QString &name) const;
    void retranslate();
    void makeChoices();
    void addChoice();
    void choose(const QString &name);
    void ask(Asking asking);
    void submitName();
    void closeName();
    [[nodiscard]] QString refusal(const core::Scenario &scenario) const; // empty: none
    // Says why, beside the one that asks.
    [[nodiscard]] bool isRefused(const core::Scenario &scenario, QWidget *asking);
    [[nodiscard]] QString freeName(const QString &name) const; // with a number where it is taken
    void keepAs(const QString &name);
    void rename(const QString &name);
    void remove();
    void putBack();
    void offerBack();
    [[nodiscard]] QString sentence(const core::Scenario *scenario) const;

    core::Session &m_session;
    std::optional<core::scoring::Route> m_cheapest;
    QMap<core::QuestionId, int> m_levels;
    QString m_chosen; // empty: the cheapest way
    Asking m_asking = Asking::Nothing;
    std::optional<core::Scenario> m_removed; // can be put back
    WrapLabel *m_heading;
    WrapLabel *m_promise;
    QButtonGroup *m_group;
    QWidget *m_box;
    QVBoxLayout *m_choices;
    WrapRadioButton *m_first; // made with the rest, so that Tab reaches it in its place
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
