#include "app/content.h"

#include "core/questionnaire/loader.h"

#include <QDir>
#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace app {

namespace {

const QString kQuestionnaire = u"direct-bill.json"_s;

QByteArray bundled(const QString &path)
{
    QFile file(u":/"_s + path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

ContentFiles bundledFiles()
{
    const QString structure = u"questionnaires/"_s + kQuestionnaire;
    ContentFiles files{{u"resources/"_s + structure, bundled(structure)}, {}};
    QStringList languages = QDir(u":/translations"_s).entryList(QDir::Dirs, QDir::Name);
    if (languages.removeOne(u"en"_s))
        languages.prepend(u"en"_s);
    for (const QString &language : languages) {
        const QString words = u"translations/%1/%2"_s.arg(language, kQuestionnaire);
        files.words.append({words, bundled(words)});
    }
    return files;
}

core::ResultOrAll<ui::Content> loadContent()
{
    const ContentFiles files = bundledFiles();
    auto questionnaire = core::loadQuestionnaire(files.structure.json);
    if (!questionnaire)
        return tl::unexpected(questionnaire.error());
    ui::Content content;
    content.questionnaire = std::move(*questionnaire);
    for (const core::ContentFile &file : files.words) {
        auto texts = core::loadTexts(file.json, content.questionnaire);
        if (!texts)
            return tl::unexpected(texts.error());
        const QString language = texts->language;
        content.texts.emplace(language, std::move(*texts));
    }
    return content;
}

QByteArray sampleJson() { return bundled(u"sample.json"_s); }

} // namespace app
