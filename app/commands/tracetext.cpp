#include "app/commands/scoretext.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace app {

using namespace core::scoring;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Trace)

public:
    static QString heading(Reading reading)
    {
        switch (reading) {
        case Reading::Floor:
            return tr("The terms of the floor: what is open counts 0");
        case Reading::Ceiling:
            return tr("The terms of the ceiling: what is open counts 100");
        case Reading::SoFar:
            return tr("The terms of the score so far: what is unanswered is left out");
        case Reading::Coverage:
            return tr("The terms of the coverage: 100 for each question that is closed");
        }
        Q_UNREACHABLE();
    }
    static QString rounding()
    {
        return tr("A question’s line is its points × its weight. A mean is the sum of value × "
                  "weight over what stands above it, divided by the sum of the weights and rounded "
                  "half up to three decimals. “–” is left out.");
    }
    static QString group(const QString &name, const QString &weight)
    {
        //: %1 is the name of a group or capability, %2 its weight
        return tr("%1, weight %2").arg(name, weight);
    }
    static QString total()
    {
        //: Before the mean of everything
        return tr("Total");
    }
    static QString level(int level)
    {
        //: %1 is a level, 0 to 4
        return tr("level %1").arg(QString::number(level));
    }
    static QString unanswered()
    {
        //: State of a question
        return tr("no answer");
    }
    static QString unknown()
    {
        //: State of a question
        return tr("don’t know");
    }
    static QString notApplicable()
    {
        //: State of a question
        return tr("not applicable");
    }
    static QString heldBelowFull()
    {
        //: Behind a mean that is 99.999
        return tr("(not 100 while anything is open)");
    }
};

QString standingText(const Standing &standing)
{
    switch (standing.state) {
    case Standing::State::Unanswered:
        return Words::unanswered();
    case Standing::State::Unknown:
        return Words::unknown();
    case Standing::State::NotApplicable:
        return Words::notApplicable();
    case Standing::State::Answered:
        return Words::level(standing.level);
    }
    Q_UNREACHABLE();
}

class TracePrinter
{
public:
    TracePrinter(QTextStream &out, const core::Texts &texts)
        : m_out(out)
        , m_texts(texts)
        , m_locale(texts.locale)
    {
        m_locale.setNumberOptions(QLocale::OmitGroupSeparator); // as a calculator takes them
    }

    void print(const Trace &trace)
    {
        m_out << '\n' << Words::heading(trace.reading) << '\n';
        for (const GroupTrace &group : trace.groups) {
            m_out << '\n'
                  << Words::group(m_texts.groups.value(group.id), m_locale.toString(group.weight))
                  << '\n';
            for (const CapabilityTrace &capability : group.capabilities)
                print(capability);
            printMean(u"  = "_s + m_texts.groups.value(group.id), group.mean);
        }
        m_out << '\n';
        printMean(Words::total(), trace.mean);
    }

private:
    void print(const CapabilityTrace &capability)
    {
        m_out << u"  "_s
              << Words::group(
                     capability.id.text + u' ' + m_texts.capabilities.value(capability.id).name,
                     m_locale.toString(capability.weight))
              << '\n';
        for (const QuestionTrace &question : capability.questions) {
            const QString value = question.value ? points(*question.value) : u"–"_s;
            m_out << u"    "_s << question.id.text.leftJustified(7)
                  << standingText(question.standing).leftJustified(17) << value.rightJustified(8)
                  << u" × "_s << m_locale.toString(question.weight) << '\n';
        }
        printMean(u"    = "_s + capability.id.text, capability.mean);
    }

    void printMean(const QString &label, const MeanTrace &mean)
    {
        m_out << label << u": "_s;
        if (mean.weights == 0)
            m_out << (mean.value ? points(*mean.value) : u"–"_s);
        else
            m_out << points(mean.sum) << u" / "_s << m_locale.toString(mean.weights) << u" = "_s
                  << points(mean.value.value_or(0));
        if (mean.heldBelowFull)
            m_out << u' ' << Words::heldBelowFull();
        m_out << '\n';
    }

    // Exact: a whole number of thousandths, put together from digits.
    [[nodiscard]] QString points(qint64 millipoints) const
    {
        return m_locale.toString(millipoints / kPerPoint) + m_locale.decimalPoint()
            + u"%1"_s.arg(millipoints % kPerPoint, 3, 10, QChar(u'0'));
    }

    QTextStream &m_out;
    const core::Texts &m_texts;
    QLocale m_locale;
};

} // namespace

void printTrace(const Context &context, const Trace &trace)
{
    if (trace.reading == Reading::Floor)
        context.out << '\n' << Words::rounding() << '\n';
    TracePrinter(context.out, context.content.in(context.language)).print(trace);
}

} // namespace app
