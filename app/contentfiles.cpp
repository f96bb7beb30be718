#include "app/contentfiles.h"

#include "app/files.h"
#include "core/base/jsontext.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace app {

namespace {

using core::ContentFile;
using core::Error;
using core::ErrorCode;

const QString kBundled = u":"_s;

// Reads the files of one folder and remembers the first that could not be read.
class Reader
{
public:
    explicit Reader(const QString &folder)
        : m_root(folder.isEmpty() ? kBundled : folder)
    {
        // A checkout keeps structure and rules under resources/; the program's own bundle does not.
        if (m_root.exists(u"resources/questionnaires"_s))
            m_resources = u"resources/"_s;
    }

    core::Result<core::QuestionnaireFiles> all()
    {
        const auto id = onlyQuestionnaire();
        if (!id)
            return core::fail(id.error());
        core::QuestionnaireFiles files;
        files.structure = required(m_resources + u"questionnaires/%1.json"_s.arg(*id));
        // A questionnaire of format 1 holds its rules and has no histories: the loader tells.
        files.rules = optional(m_resources + u"rules/%1.json"_s.arg(*id));
        const QStringList codes = languages();
        if (codes.isEmpty())
            miss(u"translations/en/%1.json"_s.arg(*id));
        for (const QString &language : codes) {
            const QString stem = u"translations/%1/%2"_s.arg(language, *id);
            files.languages.append({language,
                required(stem + u".json"_s),
                optional(stem + u".history.json"_s),
                optional(stem + u".origin.json"_s)});
        }
        if (m_problem)
            return core::fail(*m_problem);
        return files;
    }

private:
    [[nodiscard]] core::Result<QString> onlyQuestionnaire() const
    {
        const QString folder = m_resources + u"questionnaires"_s;
        const QStringList names
            = QDir(m_root.filePath(folder)).entryList({u"*.json"_s}, QDir::Files, QDir::Name);
        if (names.isEmpty())
            return core::fail(
                Error{ErrorCode::FileMissing, {folder + u"/….json"_s}, m_root.path(), {}});
        if (names.size() > 1)
            return core::fail(
                Error{ErrorCode::SeveralQuestionnaires, {names.join(u", "_s)}, folder, {}});
        return names.first().chopped(5);
    }

    [[nodiscard]] QStringList languages() const
    {
        QStringList codes = QDir(m_root.filePath(u"translations"_s))
                                .entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
        if (codes.removeOne(u"en"_s))
            codes.prepend(u"en"_s);
        return codes;
    }

    ContentFile required(const QString &name)
    {
        if (!m_root.exists(name))
            miss(name);
        return optional(name);
    }

    ContentFile optional(const QString &name)
    {
        const QString path = m_root.filePath(name);
        if (m_problem || !m_root.exists(name))
            return {name, {}};
        // A pipe or a device could keep us waiting for ever.
        if (!QFileInfo(path).isFile()) {
            miss(name);
            return {name, {}};
        }
        auto bytes = readFile(path, core::kMostJsonBytes);
        if (!bytes) {
            m_problem = bytes.error();
            return {name, {}};
        }
        return {name, std::move(*bytes)};
    }

    void miss(const QString &name)
    {
        if (!m_problem)
            m_problem = Error{ErrorCode::FileMissing, {name}, m_root.path(), {}};
    }

    QDir m_root;
    QString m_resources;
    std::optional<Error> m_problem;
};

} // namespace

core::Result<core::QuestionnaireFiles> contentFiles(const QString &folder)
{
    return Reader(folder).all();
}

QStringList wordList(const QString &folder, const QString &language)
{
    constexpr qsizetype kLimit = 1024 * 1024;
    const QDir root(folder.isEmpty() ? kBundled : folder);
    const auto bytes
        = readFile(root.filePath(u"translations/%1/spelling.txt"_s.arg(language)), kLimit);
    QStringList words;
    const QStringList lines = QString::fromUtf8(bytes.value_or(QByteArray())).split(u'\n');
    for (const QString &line : lines) {
        const QString word = line.section(u'#', 0, 0).trimmed();
        if (!word.isEmpty())
            words.append(word);
    }
    return words;
}

} // namespace app
