#include "app/content.h"

#include "app/contentfiles.h"
#include "core/questionnaire/lint.h"
#include "core/questionnaire/loader.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace app {

core::ResultOrAll<ui::Content> contentOf(const core::QuestionnaireFiles &files)
{
    auto questionnaire = core::loadQuestionnaire(files.structure, files.rules);
    if (!questionnaire)
        return tl::unexpected(questionnaire.error());
    ui::Content content;
    content.questionnaire = std::move(*questionnaire);
    for (const core::LanguageFiles &language : files.languages) {
        auto texts = core::loadTexts(language.words, content.questionnaire);
        if (!texts)
            return tl::unexpected(texts.error());
        content.texts.emplace(language.language, std::move(*texts));
        if (content.questionnaire.format == 1)
            continue; // had no histories
        auto history
            = core::loadHistory(language.history, content.questionnaire, language.language);
        if (!history)
            return tl::unexpected(history.error());
        content.wordings.add(language.language, std::move(*history));
    }
    return content;
}

core::ResultOrAll<ui::Content> loadContent(const QString &folder)
{
    const auto files = contentFiles(folder);
    if (!files)
        return tl::unexpected(core::Errors{files.error()});
    // What is bundled has been checked before it was bundled.
    const core::Errors problems = folder.isEmpty() ? core::Errors() : core::lint(*files);
    if (!problems.isEmpty())
        return tl::unexpected(problems);
    return contentOf(*files);
}

core::Result<void> isOf(const ui::Content &content, const core::Header &header)
{
    const QString &id = header.questionnaireId;
    if (id == content.questionnaire.id)
        return {};
    return core::fail(core::ErrorCode::OtherQuestionnaire, {id, content.questionnaire.id});
}

QByteArray sampleJson()
{
    QFile file(u":/sample.json"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace app
