#pragma once

#include "core/session/session.h"
#include "ui/support/services.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QGridLayout;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QVBoxLayout;

namespace ui {

class WeightsEffect;
class WrapLabel;

// Weights of the user's own: a name, a number for each group and capability, and what they change,
// at once. They are kept, and used, from the first change on: a second after the last key, and on
// leaving a field or the view.
class WeightsView final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WeightsView)

public:
    WeightsView(core::Session &session, const Services &services, QWidget *parent = nullptr);

    // From now on "before" is the score as it stands.
    void start();
    void refresh();
    void retranslate();
    void commit(); // what was typed and is not kept yet
    void takeFocus();

signals:
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Field
    {
        core::GroupId group = {}; // of this group, or
        core::CapabilityId capability = {}; // of this capability
        QLabel *label = nullptr;
        QSpinBox *weight = nullptr;
    };

    [[nodiscard]] QWidget *form();
    [[nodiscard]] QLayout *source();
    void addField(QGridLayout &grid, const Field &what);
    void fill(const core::WeightProfile &weights);
    void fillFromSession();
    [[nodiscard]] core::OwnWeights typed() const;
    [[nodiscard]] QString keptName() const;
    [[nodiscard]] core::Header weighed() const;
    void showEffect();
    void showNameProblem();
    void note();
    void copySource();
    void leave();
    void arrange();

    core::Session &m_session;
    Services m_services;
    bool m_isTyped = false;
    QTimer m_wait;
    core::readiness::Readiness m_before;
    QPushButton *m_back;
    WrapLabel *m_title;
    WrapLabel *m_intro;
    QHBoxLayout *m_sides; // what scrolls, and beside it the effect
    QVBoxLayout *m_column; // what scrolls, with the effect where there is no room beside it
    QLabel *m_nameLabel;
    QLineEdit *m_name;
    WrapLabel *m_nameProblem;
    QLabel *m_sourceLabel;
    QComboBox *m_source;
    QPushButton *m_copySource;
    WrapLabel *m_scale;
    QList<Field> m_fields;
    WeightsEffect *m_effect;
};

} // namespace ui
