#pragma once

#include "core/session/session.h"
#include "ui/facts/factform.h"
#include "ui/models/placesmodel.h"
#include "ui/support/services.h"
#include "ui/widgets/statelabel.h"

namespace ui {

class Disclosures;
class EvidenceCard;
class LinkButton;
class WrapLabel;

// An eligibility question to work on: id and words, how it stands and why, where its fact is typed,
// what there is to know about it, and what proves it.
class FactBlock final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FactBlock)

public:
    // Whether the block says id, name and state itself, or what it stands in has said them.
    enum class Head { Shown, SaidElsewhere };

    // The question must outlive it.
    FactBlock(core::Session &session,
        const core::EligibilityQuestion &question,
        Head head,
        const Services &services,
        QWidget *parent);

    [[nodiscard]] const QString &id() const { return m_question.id; }
    void refresh();
    void retranslate();
    void commit();
    void focusFirst();

signals:
    void opened(const ui::Place &place); // the question that asks for the same fact

private:
    void showJudgement();
    void goToShared();

    core::Session &m_session;
    const core::EligibilityQuestion &m_question;
    Services m_services;
    Head m_head;
    WrapLabel *m_name;
    StateLabel *m_state;
    WrapLabel *m_text;
    FactForm *m_form;
    WrapLabel *m_remarks;
    LinkButton *m_sameFact;
    Disclosures *m_help;
    EvidenceCard *m_evidence;
};

// How a judgement looks, with its reason; where there is none but that it holds, with its remarks.
[[nodiscard]] StateLook stateLook(
    const core::report::Speech &speech, const core::eligibility::Judgement &judgement);
[[nodiscard]] Shape shapeOf(core::eligibility::Status status);

} // namespace ui
