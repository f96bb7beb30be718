#pragma once

#include "core/questionnaire/questionnaire.h"
#include "core/questionnaire/texts.h"

#include <QHash>
#include <QString>

#include <map>

namespace core {

// What a question means to whoever answers it, as a fingerprint, so that a later version of the
// questionnaire asks again only where the meaning changed.

// 12 hexadecimal digits over everything of a question that bears on its answer: question, unit,
// level texts with their edges, items, choices, conditions, in the questionnaire's order.
[[nodiscard]] QString fingerprint(const Question &question, const Texts &texts);

// 8 hexadecimal digits over one text: what a translation remembers of the text it was made from.
[[nodiscard]] QString textDigest(const QString &text);

// What changed in a question between one wording and the next.
enum class WordingChange { Editorial, Substantive };

// A wording a question once had, and how the one after it differs.
struct EarlierWording
{
    QString fingerprint;
    WordingChange next = WordingChange::Substantive;

    bool operator==(const EarlierWording &) const = default;
};

// The wordings of one language: now, and before, the oldest first.
struct WordingHistory
{
    QHash<QuestionId, QString> now;
    QHash<QuestionId, QList<EarlierWording>> earlier;
};

// The wordings of a questionnaire in all its languages.
class Wordings
{
public:
    void add(const QString &language, WordingHistory history);

    // What is stored with an answer: "en:0123456789ab it:ba9876543210", languages in order.
    // Empty for a question that is not in the questionnaire.
    [[nodiscard]] QString of(const QuestionId &question) const;

    // True unless the question has changed in substance, in any language, since `stored` was
    // stored. A wording nobody recorded, or in no language we know, is taken as the same: there is
    // nothing to hold against it. One that we know nothing of is taken as another.
    [[nodiscard]] bool isSame(const QuestionId &question, const QString &stored) const;

private:
    std::map<QString, WordingHistory> m_languages;
};

} // namespace core
