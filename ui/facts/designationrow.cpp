#include "ui/facts/designationrow.h"

#include "ui/facts/numberfield.h"
#include "ui/facts/valuefield.h"
#include "ui/support/theme.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/wraplayout.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

constexpr qreal kFieldPadding = 12; // by which a field is higher than its text, at 14 px

// What can be read in a field of this kind.
template <typename T>
std::optional<T> valueOf(const ValueField &field)
{
    const auto value = field.value();
    return value ? std::optional(std::get<T>(*value)) : std::nullopt;
}

} // namespace

DesignationRow::DesignationRow(QWidget *parent)
    : QWidget(parent)
    , m_area(new ValueField(core::FieldType::Text, this))
    , m_score(new NumberField(core::Decimal(0), core::Decimal(100), this))
    , m_end(new ValueField(core::FieldType::Date, this))
    , m_remove(new LinkButton(this))
{
    auto *row = new WrapLayout(this);
    row->setGaps(Theme::space(2), Theme::space(1));
    row->setAtTop(true);
    row->addWidget(m_area);
    row->addWidget(m_score);
    row->addWidget(m_end);
    // Level with the fields, which have their labels above.
    auto *remove = new QWidget(this);
    auto *column = new QVBoxLayout(remove);
    const qreal above = Theme::lineHeight(Theme::small()) + Theme::space(0.5);
    column->setContentsMargins(0, qRound(above + Theme::scaled(kFieldPadding) / 2), 0, 0);
    column->addWidget(m_remove);
    row->addWidget(remove);
    m_area->setFieldWidth(224);
    m_score->setFieldWidth(80);
    connect(m_area, &ValueField::given, this, &DesignationRow::settled);
    connect(m_score, &NumberField::settled, this, &DesignationRow::settled);
    connect(m_end, &ValueField::given, this, &DesignationRow::settled);
    connect(m_remove, &LinkButton::clicked, this, &DesignationRow::removed);
}

void DesignationRow::show(const core::Designation &designation)
{
    m_last = designation;
    m_area->show(core::FactField(designation.area));
    m_score->show(designation.score);
    m_end->show(
        designation.endsOn ? std::optional<core::FactField>(*designation.endsOn) : std::nullopt);
}

void DesignationRow::setWords(
    const core::EligibilityTexts &words, const QLocale &locale, int number)
{
    const auto label = [&words](const QString &field) { return words.fields.value(field, field); };
    //: Spoken name of a field in a list; %1 is what it asks for, %2 which one in the list it is.
    const auto spoken = [&](const QString &field) {
        return tr("%1, designation %2").arg(label(field), locale.toString(number));
    };
    m_area->setWords(label(u"area"_s), spoken(u"area"_s), locale);
    if (m_isAreaAskedFor && !m_area->value())
        askForArea();
    m_score->setWords(label(u"score"_s), spoken(u"score"_s), locale);
    m_end->setWords(label(u"endsOn"_s), spoken(u"endsOn"_s), locale);
    //: Link that takes a designation out of a list.
    m_remove->setText(tr("Remove"));
    //: Spoken name of that link; %1 says which one in the list it is.
    m_remove->setAccessibleName(tr("Remove designation %1").arg(locale.toString(number)));
}

void DesignationRow::commit()
{
    m_area->commit();
    m_score->commit();
    m_end->commit();
}

void DesignationRow::focusFirst() { m_area->focusFirst(); }

bool DesignationRow::isEmpty() const
{
    return !m_area->value() && m_score->isEmpty() && m_end->isEmpty();
}

std::optional<core::Designation> DesignationRow::read()
{
    const auto area = valueOf<QString>(*m_area);
    m_isAreaAskedFor = !area;
    if (!area) {
        askForArea();
        return m_last;
    }
    m_area->setProblem({});
    const bool isWhole = !m_score->isWrong() && !m_end->isWrong();
    if (!isWhole && !m_last)
        return m_last;
    // Of what cannot be read the earlier value counts, as its field says.
    m_last = core::Designation{*area,
        m_score->isWrong() ? m_last->score : m_score->value(),
        m_end->isWrong() ? m_last->endsOn : valueOf<QDate>(*m_end)};
    m_score->setEarlierCounts(m_last->score.has_value());
    return m_last;
}

void DesignationRow::askForArea()
{
    m_area->setProblem(m_last
            ? tr("Name the solution area. Until then the earlier designation counts.")
            : tr("Name the solution area. Until then the designation does not count."));
}

} // namespace ui
