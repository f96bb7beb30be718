#pragma once

#include "core/assessment/assessment.h"
#include "core/base/ids.h"

#include <QRegularExpression>
#include <QString>

#include <functional>
#include <optional>

namespace core {

// Every text of an assessment that somebody wrote, as opposed to ids, codes, numbers and dates:
// what a person's name may stand in.
enum class TextKind {
    Text,
    ScenarioName, // unique in its assessment
};
using TextVisitor = std::function<void(QString &text, TextKind kind)>;

void visitTexts(Answer &answer, const TextVisitor &visit);
void visitTexts(Header &header, const TextVisitor &visit);
void visitTexts(Fact &fact, const TextVisitor &visit);
void visitTexts(Plan &plan, const TextVisitor &visit);
void visitTexts(Scenario &scenario, const TextVisitor &visit);
void visitTexts(Evidence &evidence, const TextVisitor &visit);
void visitTexts(Assessment &assessment, const TextVisitor &visit);

// A person's name, to be found in texts and taken out of them: as whole words, in capitals or not,
// in either Unicode form of its accents, its parts set apart by spaces, dots, hyphens or
// underscores
// ("Anna Rossi" stands in "anna_rossi.pdf" and not in "Joanna Rossini").
class PersonName final
{
public:
    // None where it holds fewer than two letters or digits: it would stand everywhere.
    [[nodiscard]] static std::optional<PersonName> of(const QString &name);

    [[nodiscard]] const QString &text() const { return m_text; } // outer spaces gone
    [[nodiscard]] bool standsIn(const QString &text) const;
    // With kMark where the name stood; never empty where there was something.
    [[nodiscard]] QString takenOutOf(QString text) const;

    static inline const QString kMark = QStringLiteral("—");

private:
    explicit PersonName(QString text);

    QString m_text;
    QRegularExpression m_pattern;
};

} // namespace core
