#include "core/storage/backupnames.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <cstdlib>

using namespace Qt::Literals::StringLiterals;

namespace core::storage {

namespace {

struct Named
{
    QString text;
    QDateTime at;
};

QString offsetText(int seconds)
{
    const int minutes = std::abs(seconds) / 60;
    return u"%1%2%3"_s.arg(QChar(seconds < 0 ? u'-' : u'+'))
        .arg(minutes / 60, 2, 10, QChar(u'0'))
        .arg(minutes % 60, 2, 10, QChar(u'0'));
}

QString kindText(const BackupName &name)
{
    switch (name.kind) {
    case BackupKind::Start:
        return u"start"_s;
    case BackupKind::Asked:
        return u"asked"_s;
    case BackupKind::Upgrade:
        return u"upgrade-%1"_s.arg(name.version);
    }
    Q_UNREACHABLE();
}

// The names that one side of the clock keeps. `newestFirst` is in that order.
QSet<QString> keptOf(const QList<Named> &newestFirst)
{
    QSet<QString> kept;
    QSet<QDate> days;
    QSet<QDate> months;
    for (const Named &named : newestFirst) {
        const QDate day = named.at.date();
        const QDate month(day.year(), day.month(), 1);
        const bool isOfStarts = kept.size() < kStartsKept;
        const bool isOfDays = days.size() < kDaysKept && !days.contains(day);
        const bool isOfMonths = months.size() < kMonthsKept && !months.contains(month);
        days.insert(day);
        months.insert(month);
        if (isOfStarts || isOfDays || isOfMonths)
            kept.insert(named.text);
    }
    return kept;
}

} // namespace

QString textOf(const BackupName &name)
{
    return u"csp-readiness-%1%2-%3.db"_s.arg(name.at.toString(u"yyyy-MM-ddTHHmmss"_s),
        offsetText(name.at.offsetFromUtc()),
        kindText(name));
}

std::optional<BackupName> backupNameOf(const QString &fileName)
{
    static const QRegularExpression shape(
        u"^csp-readiness-(\\d{4}-\\d\\d-\\d\\dT\\d{6})([+-])(\\d\\d)(\\d\\d)-"
        "(start|asked|upgrade-(\\d{1,6}))\\.db$"_s);
    const auto match = shape.match(fileName);
    if (!match.hasMatch())
        return std::nullopt;
    const int seconds = match.captured(3).toInt() * 3600 + match.captured(4).toInt() * 60;
    QDateTime at = QDateTime::fromString(match.captured(1), u"yyyy-MM-ddTHHmmss"_s);
    if (!at.isValid() || seconds > 14 * 3600)
        return std::nullopt;
    BackupName name;
    name.at = QDateTime(
        at.date(), at.time(), Qt::OffsetFromUTC, match.captured(2) == u"-"_s ? -seconds : seconds);
    name.version = match.captured(6).toInt();
    if (match.captured(5) == u"asked"_s)
        name.kind = BackupKind::Asked;
    else if (name.version > 0)
        name.kind = BackupKind::Upgrade;
    // What is not written as it would be written here is not ours to remove.
    return textOf(name) == fileName ? std::optional(name) : std::nullopt;
}

QStringList namesToRemove(const QStringList &names, const QDateTime &now)
{
    QList<Named> past;
    QList<Named> future;
    for (const QString &text : names) {
        const auto name = backupNameOf(text);
        if (name && name->kind == BackupKind::Start)
            (name->at > now ? future : past).append({text, name->at});
    }
    QStringList removed;
    for (QList<Named> *side : {&past, &future}) {
        std::stable_sort(
            side->begin(), side->end(), [](const Named &a, const Named &b) { return a.at > b.at; });
        const QSet<QString> kept = keptOf(*side);
        for (const Named &named : *side) {
            if (!kept.contains(named.text))
                removed.append(named.text);
        }
    }
    return removed;
}

} // namespace core::storage
