#include "ui/facts/amounteditor.h"

#include "ui/facts/factreading.h"
#include "ui/facts/factwords.h"
#include "ui/facts/numberfield.h"
#include "ui/facts/pausedfield.h"
#include "ui/support/theme.h"
#include "ui/widgets/wraplayout.h"

#include <QLineEdit>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

const core::Decimal kMost(999'999'999'999'999); // what a Decimal holds
const QString kDollars = u"USD"_s;

} // namespace

AmountEditor::AmountEditor(const core::EligibilityQuestion &question, QWidget *parent)
    : FactEditor(parent)
    , m_question(question)
    , m_value(new NumberField(core::Decimal(0), kMost, this))
    , m_currency(new PausedField(this))
    , m_rate(new NumberField(core::Decimal(0), kMost, this))
    , m_rateOf(kDollars)
{
    auto *row = new WrapLayout(this);
    row->setGaps(Theme::space(2), Theme::space(1));
    row->setAtTop(true);
    row->addWidget(m_value);
    row->addWidget(m_currency);
    row->addWidget(m_rate);
    m_value->setFieldWidth(168);
    m_currency->setFieldWidth(72);
    m_rate->setFieldWidth(112);
    m_currency->line()->setMaxLength(3);
    m_currency->fill(kDollars);
    m_rate->hide();
    connect(m_value, &NumberField::settled, this, &AmountEditor::settle);
    connect(m_currency, &PausedField::settled, this, &AmountEditor::settleCurrency);
    connect(m_rate, &NumberField::settled, this, &AmountEditor::settle);
}

void AmountEditor::show(const std::optional<core::FactAnswer> &answer)
{
    if (m_isPending && answer == m_shown)
        return;
    m_isPending = false;
    m_isRateAskedFor = false;
    m_shown = answer;
    const auto *amount = answer ? std::get_if<core::Amount>(&*answer) : nullptr;
    if (amount == nullptr) { // the currency is the next amount's, too
        m_value->show(std::nullopt);
        return;
    }
    m_value->show(amount->value);
    m_currency->fill(amount->currency);
    m_rateOf = amount->currency;
    m_rate->show(amount->currency == kDollars ? std::nullopt : std::optional(amount->dollars));
    showRate();
}

void AmountEditor::setTexts(const core::Texts &texts)
{
    m_text = texts.eligibility.value(m_question.id).text;
    m_locale = texts.locale;
    setAccessibleName(m_text);
    //: Label of a field for a sum of money.
    m_value->setWords(tr("Amount"), m_text, m_locale);
    //: Label of a field for three letters such as USD or EUR.
    m_currency->setLabel(tr("Currency"));
    m_currency->setExample(kDollars);
    if (const auto problem = readCurrency(m_currency->text()).problem;
        problem && !m_currency->line()->accessibleDescription().isEmpty())
        m_currency->setProblem(
            FactWords::sentence(*problem, FactWords::Meanwhile::NothingCounts, m_locale));
    word();
    if (m_isRateAskedFor && lacksRate())
        askForRate();
}

void AmountEditor::word()
{
    const QString currency = m_rateOf == kDollars ? QString() : m_rateOf;
    //: Label of a field for a rate of exchange; %1 is a currency such as EUR.
    m_rate->setWords(tr("US dollars for 1 %1").arg(currency), {}, m_locale);
}

void AmountEditor::focusFirst() { m_value->focusFirst(); }

void AmountEditor::commit()
{
    m_value->commit();
    m_currency->commit();
    m_rate->commit();
}

bool AmountEditor::isDollars() const
{
    const QString currency = readCurrency(m_currency->text()).value.value_or(kDollars);
    return currency == kDollars;
}

void AmountEditor::showRate()
{
    word();
    m_rate->setVisible(!isDollars());
}

void AmountEditor::settleCurrency()
{
    const FactReading<QString> reading = readCurrency(m_currency->text());
    m_isPending = true;
    if (reading.problem) {
        m_currency->setProblem(
            FactWords::sentence(*reading.problem, FactWords::Meanwhile::NothingCounts, m_locale));
        withdraw();
        return;
    }
    const QString currency = reading.value.value_or(kDollars);
    m_currency->take();
    m_currency->fill(currency);
    // One currency's rate is no other's.
    if (currency != m_rateOf)
        m_rate->show(std::nullopt);
    m_rateOf = currency;
    showRate();
    settle();
}

bool AmountEditor::lacksRate() const
{
    return !isDollars() && !m_rate->isWrong()
        && m_rate->value().value_or(core::Decimal()) <= core::Decimal(0);
}

void AmountEditor::askForRate()
{
    m_isRateAskedFor = true;
    m_rate->setProblem(
        tr("Type the rate that was used, above 0. Until then the amount does not count."));
}

void AmountEditor::settle()
{
    m_isPending = true;
    if (m_currency->isHalfTyped())
        return;
    if (!m_value->isEmpty() && lacksRate()) {
        askForRate();
        withdraw();
        return;
    }
    m_isRateAskedFor = false;
    const bool isRateWrong = !isDollars() && m_rate->isWrong();
    if (!isRateWrong)
        m_rate->setProblem({});
    if (m_value->isEmpty()) {
        give(std::nullopt);
    } else if (!m_value->isWrong() && !isRateWrong) {
        const core::Decimal rate = isDollars() ? core::Decimal(1) : *m_rate->value();
        give(core::Amount{*m_value->value(), m_rateOf, rate});
    }
}

// What was stored is not what stands here, and the one cannot be judged for the other.
void AmountEditor::withdraw() { store(std::nullopt); }

void AmountEditor::give(const std::optional<core::FactAnswer> &next)
{
    m_isPending = false;
    store(next);
}

void AmountEditor::store(const std::optional<core::FactAnswer> &next)
{
    m_value->setEarlierCounts(next.has_value());
    m_rate->setEarlierCounts(next.has_value() && !isDollars());
    if (next == m_shown)
        return;
    m_shown = next;
    emit answered({next});
}

} // namespace ui
