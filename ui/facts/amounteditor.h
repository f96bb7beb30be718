#pragma once

#include "ui/facts/facteditor.h"

namespace ui {

class NumberField;
class PausedField;

// Money: an amount, its currency, and where that is not the US dollar, how many dollars one unit is
// counted as. An amount without its rate, or in a currency that cannot be read, is half typed: what
// was stored is taken away, for it was another sum.
class AmountEditor final : public FactEditor
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AmountEditor)

public:
    AmountEditor(const core::EligibilityQuestion &question, QWidget *parent);

    void show(const std::optional<core::FactAnswer> &answer) override;
    void setTexts(const core::Texts &texts) override;
    void focusFirst() override;
    void commit() override;

private:
    void settle();
    void settleCurrency();
    void showRate();
    void askForRate();
    void withdraw();
    void give(const std::optional<core::FactAnswer> &next);
    void store(const std::optional<core::FactAnswer> &next);
    void word();
    [[nodiscard]] bool isDollars() const; // also while no currency is typed
    [[nodiscard]] bool lacksRate() const; // none that counts is typed where one is needed

    const core::EligibilityQuestion &m_question;
    NumberField *m_value;
    PausedField *m_currency;
    NumberField *m_rate;
    QString m_text; // the question
    QLocale m_locale;
    QString m_rateOf; // the currency the typed rate is of
    std::optional<core::FactAnswer> m_shown;
    bool m_isPending = false; // what stands here is not what is stored
    bool m_isRateAskedFor = false;
};

} // namespace ui
