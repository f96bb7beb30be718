#include "core/questionnaire/wording.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

constexpr qsizetype kFingerprintDigits = 12;
constexpr qsizetype kDigestDigits = 8;

QString digestOf(const QString &text, qsizetype digits)
{
    const QByteArray hash
        = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex();
    return QString::fromLatin1(hash.first(digits));
}

// The parts of a question one after another, told apart by a character no text may hold.
class Parts
{
public:
    void add(const QString &text) { m_text += text + QChar(u'\x1f'); }

    void add(const QStringList &ids, const QHash<QString, QString> &words)
    {
        for (const QString &id : ids) {
            if (!id.isEmpty())
                add(words.value(id));
        }
    }

    [[nodiscard]] const QString &text() const { return m_text; }

private:
    QString m_text;
};

QStringList idsOf(const Conditions &conditions) { return {conditions.begin(), conditions.end()}; }

} // namespace

QString fingerprint(const Question &question, const Texts &texts)
{
    const QuestionTexts words = texts.questions.value(question.id);
    Parts parts;
    parts.add(words.text);
    for (const LevelText &level : words.levels)
        parts.add(level.text);
    if (const auto *measure = std::get_if<MeasureKind>(&question.kind)) {
        parts.add(texts.units.value(measure->unit).many);
        QStringList choices;
        for (const Choice &choice : measure->choices)
            choices.append(choice.id);
        parts.add(choices, words.choices);
        parts.add(idsOf(measure->conditions), words.conditions);
    } else if (const auto *checklist = std::get_if<ChecklistKind>(&question.kind)) {
        parts.add(checklist->items, words.items);
        parts.add(idsOf(checklist->conditions), words.conditions);
    }
    return digestOf(parts.text(), kFingerprintDigits);
}

QString textDigest(const QString &text) { return digestOf(text, kDigestDigits); }

void Wordings::add(const QString &language, WordingHistory history)
{
    m_languages.insert_or_assign(language, std::move(history));
}

QString Wordings::of(const QuestionId &question) const
{
    QStringList parts;
    for (const auto &[language, history] : m_languages) {
        if (const auto now = history.now.constFind(question); now != history.now.constEnd())
            parts.append(language + u':' + *now);
    }
    return parts.join(u' ');
}

bool Wordings::isSame(const QuestionId &question, const QString &stored) const
{
    const QStringList parts = stored.split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(parts, [&](const QString &part) {
        const auto language = m_languages.find(part.section(u':', 0, 0));
        if (language == m_languages.end() || !language->second.now.contains(question))
            return true;
        const WordingHistory &history = language->second;
        const QString then = part.section(u':', 1);
        if (history.now.value(question) == then)
            return true;
        const QList<EarlierWording> earlier = history.earlier.value(question);
        // A wording that was used twice counts from its last time.
        const auto last = std::ranges::find(
            earlier.rbegin(), earlier.rend(), then, &EarlierWording::fingerprint);
        return last != earlier.rend()
            && std::ranges::all_of(last.base() - 1, earlier.end(), [](const EarlierWording &each) {
                   return each.next == WordingChange::Editorial;
               });
    });
}

} // namespace core
