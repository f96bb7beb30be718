#pragma once

#include "core/report/review.h"

#include <functional>

namespace core::report {

// The parts of the review document, in files of their own.
[[nodiscard]] QList<Block> reviewQuestions(const ReviewSource &source); // a group a part
[[nodiscard]] QList<Block> reviewEligibility(const ReviewSource &source);
[[nodiscard]] QList<Block> reviewWeights(const ReviewSource &source); // bands, too
[[nodiscard]] QList<Block> reviewFacts(const ReviewSource &source);
[[nodiscard]] QList<Block> reviewGlossary(const ReviewSource &source);
[[nodiscard]] QList<Block> reviewSources(const ReviewSource &source);

// What several parts say the same way.

using TextOf = std::function<QString(const Texts &)>;

// The same text in every language, between dots where they differ: "Sell · Vendere".
[[nodiscard]] QString inEveryLanguage(const ReviewSource &source, const TextOf &textOf);

// A table with a column for what a row is, then one for each language.
class SideBySide
{
public:
    SideBySide(const ReviewSource &source, const QString &title);

    // Left out where no language has a text.
    void add(const QString &label, const TextOf &textOf);
    [[nodiscard]] Table table() const { return m_table; }

private:
    const ReviewSource &m_source;
    Table m_table;
};

[[nodiscard]] QString dateText(const ReviewSource &source, QDate date);
// "Sources: M8, own judgement."
[[nodiscard]] QString sourcesText(const ReviewSource &source, const QStringList &ids);

} // namespace core::report
