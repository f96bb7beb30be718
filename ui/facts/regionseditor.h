#pragma once

#include "ui/facts/facteditor.h"

class QComboBox;
class QPushButton;
class QVBoxLayout;

namespace ui {

class LinkButton;
class WrapLabel;

// A list of regions: those there are, each with a link to remove it, and a field to add one, typed
// or picked from the open list. What is typed is added with Return, with the button and on leaving
// the field, as it stands.
class RegionsEditor final : public FactEditor
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RegionsEditor)

public:
    RegionsEditor(const core::EligibilityQuestion &question, QWidget *parent);
    ~RegionsEditor() override;

    void show(const std::optional<core::FactAnswer> &answer) override;
    void setTexts(const core::Texts &texts) override;
    void focusFirst() override;
    void commit() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Row
    {
        QWidget *whole;
        WrapLabel *region;
        LinkButton *remove;
    };
    void add();
    void remove(const QString &region);
    void give();
    void fillRows();
    void word();

    const core::EligibilityQuestion &m_question;
    QStringList m_regions;
    QStringList m_suggestions;
    QVBoxLayout *m_list;
    std::vector<Row> m_rows; // as many as there ever were; those not needed are hidden
    QComboBox *m_next;
    QPushButton *m_add;
    WrapLabel *m_problem;
};

} // namespace ui
