#include "core/questionnaire/origin.h"

#include "core/base/jsonreader.h"
#include "core/questionnaire/prose.h"
#include "core/questionnaire/reading.h"
#include "core/questionnaire/wording.h"

using namespace Qt::Literals::StringLiterals;

namespace core {

Errors originProblems(const LanguageFiles &translation,
    const TextsByPointer &texts,
    const QString &sourceFile,
    const TextsByPointer &source)
{
    const auto json = parseJsonObject(translation.origin.json);
    if (!json)
        return reading::inFile({json.error()}, translation.origin.name);
    Errors problems;
    QJsonObject digests;
    {
        JsonReader root(*json, {}, problems);
        reading::format(root, u"csp-readiness/translation-origin"_s, 1);
        root.string(u"questionnaire"_s);
        const QString language = root.string(u"language"_s);
        if (language != translation.language)
            root.note(ErrorCode::OtherLanguage, {language, translation.language}, u"language"_s);
        digests = root.object(u"texts"_s);
    }
    for (auto entry = digests.begin(); entry != digests.end(); ++entry) {
        if (!source.contains(entry.key()))
            problems.append(Error{ErrorCode::OriginOfNothing,
                {entry.key()},
                {},
                pointerTo(u"/texts"_s, entry.key())});
    }
    problems = reading::inFile(problems, translation.origin.name);
    for (auto entry = source.begin(); entry != source.end(); ++entry) {
        if (!prose::isPaired(entry.key()) || !texts.contains(entry.key()))
            continue;
        const QString then = digests.value(entry.key()).toString();
        if (then == textDigest(*entry))
            continue;
        const auto code = then.isEmpty() ? ErrorCode::OriginMissing : ErrorCode::OriginOld;
        problems.append(Error{code, {sourceFile}, translation.words.name, entry.key()});
    }
    return problems;
}

} // namespace core
