#include "print/reportcases.h"

#include "core/exchange/exchange.h"
#include "core/questionnaire/loader.h"
#include "core/report/report.h"
#include "core/scoring/scorecard.h"
#include "ui/print/reportwords.h"

#include <QFile>
#include <QHash>

using namespace Qt::Literals::StringLiterals;
using namespace core;

namespace reportcases {

namespace {

QString sourceFile(const QString &path) { return QStringLiteral(CSP_SOURCE_DIR "/") + path; }

Answer best(const Question &question)
{
    struct Best
    {
        Answer operator()(const LevelKind &) const { return ChosenLevel{kTopLevel}; }
        Answer operator()(const MeasureKind &kind) const
        {
            QStringList conditions;
            for (const QString &condition : kind.conditions) {
                if (!condition.isEmpty() && !conditions.contains(condition))
                    conditions.append(condition);
            }
            const bool isMore = kind.direction == MeasureKind::Direction::More;
            return TypedNumber{isMore ? kind.most : kind.least, {}, conditions};
        }
        Answer operator()(const ChecklistKind &kind) const
        {
            QStringList conditions;
            for (const QString &condition : kind.conditions) {
                if (!condition.isEmpty() && !conditions.contains(condition))
                    conditions.append(condition);
            }
            return TickedItems{kind.items, conditions};
        }
    };
    return std::visit(Best{}, question.kind);
}

} // namespace

QByteArray fileContents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

const Questionnaire &questionnaire()
{
    static const Questionnaire loaded = loadQuestionnaire(
        {u"structure"_s, fileContents(sourceFile(u"resources/questionnaires/direct-bill.json"_s))},
        {u"rules"_s, fileContents(sourceFile(u"resources/rules/direct-bill.json"_s))})
                                            .value();
    return loaded;
}

const Texts &texts(const QString &language)
{
    static QHash<QString, Texts> cache;
    if (!cache.contains(language)) {
        const QString path = sourceFile(u"translations/%1/direct-bill.json"_s.arg(language));
        cache.insert(language, loadTexts({path, fileContents(path)}, questionnaire()).value());
    }
    return *cache.constFind(language);
}

Assessment sample()
{
    return exchange::fromJson(fileContents(sourceFile(u"resources/sample.json"_s)), questionnaire())
        .value();
}

Assessment empty()
{
    Assessment assessment;
    assessment.header.company.name = u"Vuota S.p.A."_s;
    return assessment;
}

Assessment complete()
{
    Assessment assessment = sample();
    for (const QuestionId &id : questionnaire().questionsInOrder())
        assessment.responses[id].answer = best(*questionnaire().find(id));
    return assessment;
}

Assessment notApplicable()
{
    Assessment assessment = sample();
    for (const QuestionId &id : questionnaire().questionsInOrder())
        assessment.responses[id].answer = NotApplicable{u"Not done here"_s};
    return assessment;
}

QString italianWords() { return QStringLiteral(CSP_REPORT_QM); }

report::Document report(const Assessment &assessment, const QString &language, bool withTrace)
{
    const print::ReportWords words(language, language == u"it"_s ? italianWords() : QString());
    const auto readiness = readiness::assess(questionnaire(), assessment, {.on = {2026, 11, 24}});
    return report::build({.questionnaire = questionnaire(),
        .texts = texts(language),
        .words = words,
        .assessment = assessment,
        .readiness = readiness,
        .programVersion = u"1.2.3"_s,
        .withTrace = withTrace});
}

} // namespace reportcases
