#pragma once

#include "app/commands/commands.h"
#include "core/assessment/assessment.h"
#include "core/report/sentences.h"
#include "core/storage/store.h"
#include "ui/print/reportwords.h"

#include <QJsonValue>

namespace app {

// The store of --data-dir, or the user's own.
[[nodiscard]] core::Result<std::unique_ptr<core::storage::Store>> openStore(const Context &context);

// The folder the store is in where no other was asked for.
[[nodiscard]] QString defaultDataDir();

// The argument as an assessment: an id of the store, or an exchange file.
[[nodiscard]] core::Result<core::Assessment> assessmentOf(const Context &context);

// The day a document is judged on where no other is asked for: that of the last change, so that the
// same data make the same document whenever it is made; today where nobody recorded one.
[[nodiscard]] QDate dayOf(const core::Assessment &assessment, const core::Clock &clock);

// The same with the weights that --weights asks for: a profile, the assessment's own, or those of a
// file. They are not stored.
[[nodiscard]] core::Result<core::Assessment> weighedAssessmentOf(const Context &context);

// --on, or today.
[[nodiscard]] QDate judgedDay(const Context &context);

// What the program says of results, in the language of the messages. Outlives its speech.
class Speaker final
{
    Q_DISABLE_COPY_MOVE(Speaker)

public:
    explicit Speaker(const Context &context);

    [[nodiscard]] core::report::Speech speech() const
    {
        return {m_content.questionnaire, m_content.in(m_language), m_words};
    }

private:
    const ui::Content &m_content;
    const QString m_language;
    const print::ReportWords m_words;
};

// Whose figures follow, and that they are nobody's but this program's.
void printHead(const Context &context, const core::Assessment &assessment);

// A label and a figure, in columns.
void printLine(QTextStream &out, const QString &label, const QString &value);

// JSON on one document, indented, UTF-8.
void printJson(QTextStream &out, const QJsonValue &value);

} // namespace app
