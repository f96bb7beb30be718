#include "core/questionnaire/rules.h"

#include <algorithm>

namespace core {

namespace {

template <typename Entry>
const Entry *entryOf(const std::vector<Entry> &entries, const QString &id)
{
    const auto found = std::ranges::find(entries, id, &Entry::id);
    return found == entries.end() ? nullptr : &*found;
}

} // namespace

const SourceEntry *Rules::source(const QString &id) const { return entryOf(sources, id); }

const EvidenceType *Rules::evidenceType(const QString &id) const { return entryOf(evidence, id); }

const Threshold *Rules::threshold(const QString &id) const { return entryOf(thresholds, id); }

bool areRulesOld(QDate asOf, QDate today)
{
    return asOf.isValid() && asOf.addMonths(kRulesGoodForMonths) < today;
}

} // namespace core
