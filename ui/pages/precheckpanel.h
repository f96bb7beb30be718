#pragma once

#include "core/eligibility/precheck.h"
#include "core/session/session.h"
#include "ui/models/placesmodel.h"
#include "ui/support/services.h"
#include "ui/widgets/statelabel.h"

#include <QWidget>

class QVBoxLayout;

namespace ui {

class FactBlock;
class LinkButton;
class WrapLabel;

// The pre-check: its few questions one below the other, and what they tell at once.
class PreCheckPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PreCheckPanel)

public:
    PreCheckPanel(core::Session &session, const Services &services, QWidget *parent);

    void start(); // until then there is nothing here; puts the keyboard into the first that is left
    void refresh();
    void retranslate();
    void commit();
    void takeFocus();

signals:
    void left(); // back to the page
    void opened(const ui::Place &place);

private:
    void askAll(); // again where another purpose asks other questions
    void showOutcome(const core::eligibility::PreCheck &check);
    [[nodiscard]] StateLook outcome(const core::eligibility::PreCheck &check) const;
    [[nodiscard]] QString named(const QStringList &ids) const;

    core::Session &m_session;
    Services m_services;
    LinkButton *m_back;
    WrapLabel *m_title;
    WrapLabel *m_intro;
    StateLabel *m_outcome;
    WrapLabel *m_rest;
    QVBoxLayout *m_column;
    QWidget *m_questions = nullptr;
    QStringList m_asked;
    QList<FactBlock *> m_blocks;
};

} // namespace ui
