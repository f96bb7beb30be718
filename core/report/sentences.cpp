#include "core/report/sentences.h"

#include "core/report/saying.h"

namespace core::report {

namespace {

QString noteText(const Words &words, eligibility::Note note)
{
    switch (note) {
    case eligibility::Note::NoEndKnown:
        return words.phrase(Phrase::RemarkNoEnd);
    case eligibility::Note::NoAlerts:
        return words.phrase(Phrase::RemarkNoAlerts);
    case eligibility::Note::ContactNotChecked:
        return words.phrase(Phrase::RemarkContact);
    }
    Q_UNREACHABLE();
}

} // namespace

QString longDate(const Speech &speech, QDate date)
{
    return speech.texts.locale.toString(date, speech.words.phrase(Phrase::DatePattern));
}

QString listed(const Words &words, const QStringList &things)
{
    if (things.size() < 2)
        return things.join(QString());
    const QString start = things.first(things.size() - 1).join(words.phrase(Phrase::ListJoin));
    return words.phrase(Phrase::ListEnd, {start, things.last()});
}

QString listedAsChoice(const Words &words, const QStringList &things)
{
    if (things.size() < 2)
        return things.join(QString());
    const QString start = things.first(things.size() - 1).join(words.phrase(Phrase::ListJoin));
    return words.phrase(Phrase::ListOrEnd, {start, things.last()});
}

QString withCapital(QString text)
{
    if (!text.isEmpty())
        text[0] = text.at(0).toUpper();
    return text;
}

QString withoutCapital(QString text)
{
    const bool isInCapitals = text.size() > 1 && text.at(1).isUpper();
    if (!text.isEmpty() && !isInCapitals)
        text[0] = text.at(0).toLower();
    return text;
}

QString statusName(const Words &words, eligibility::Status status)
{
    switch (status) {
    case eligibility::Status::Met:
        return words.phrase(Phrase::StatusMet);
    case eligibility::Status::NotMet:
        return words.phrase(Phrase::StatusNotMet);
    case eligibility::Status::NotDueYet:
        return words.phrase(Phrase::StatusNotDueYet);
    case eligibility::Status::Unknown:
        return words.phrase(Phrase::StatusUnknown);
    case eligibility::Status::NotApplicable:
        return words.phrase(Phrase::StatusNotApplicable);
    case eligibility::Status::Noted:
        return words.phrase(Phrase::StatusNoted);
    }
    Q_UNREACHABLE();
}

QStringList remarks(const Speech &speech, const eligibility::Judgement &judgement)
{
    const auto dated = [&speech](Phrase phrase, QDate date) {
        return speech.words.phrase(phrase, {longDate(speech, date)});
    };
    QStringList said;
    for (const eligibility::Note note : judgement.notes)
        said.append(noteText(speech.words, note));
    const bool isMet = judgement.status == eligibility::Status::Met;
    if (judgement.metFrom)
        said.append(
            dated(isMet ? Phrase::RemarkMetSince : Phrase::RemarkMetFrom, *judgement.metFrom));
    if (judgement.metUntil)
        said.append(dated(Phrase::RemarkMetUntil, *judgement.metUntil));
    if (const auto &refresh = judgement.refresh) {
        said.append(dated(
            refresh->isLate ? Phrase::RemarkRefreshLate : Phrase::RemarkRefresh, refresh->before));
    }
    return said;
}

QString turn(const Speech &speech, const readiness::Turn &turn, QDate then)
{
    const QString &id = turn.after.id;
    const QString day = longDate(speech, then);
    const QString why = reasonAfterColon(speech, turn.after);
    switch (turn.after.status) {
    case eligibility::Status::Met:
        return speech.words.phrase(Phrase::TurnMet, {id, day});
    case eligibility::Status::NotMet:
        return speech.words.phrase(Phrase::TurnNotMet, {id, day, why});
    case eligibility::Status::Unknown:
        return speech.words.phrase(Phrase::TurnUnknown, {id, day, why});
    case eligibility::Status::NotDueYet:
        return speech.words.phrase(Phrase::TurnNotDueYet, {id, day, why});
    case eligibility::Status::NotApplicable:
    case eligibility::Status::Noted: {
        const QString status = withoutCapital(statusName(speech.words, turn.after.status));
        return speech.words.phrase(Phrase::TurnOther, {id, day, status, why});
    }
    }
    Q_UNREACHABLE();
}

QString applicationWindow(
    const Speech &speech, const eligibility::ApplicationWindow &window, QDate on)
{
    const QString day = longDate(speech, on);
    if (window.closed) {
        return speech.words.phrase(Phrase::WindowClosed,
            {day,
                longDate(speech, window.closed->from),
                longDate(speech, window.closed->to),
                longDate(speech, window.opensOn.value_or(window.closed->to.addDays(1)))});
    }
    if (window.closesOn)
        return speech.words.phrase(
            Phrase::WindowOpenUntil, {day, longDate(speech, *window.closesOn)});
    if (speech.questionnaire.rules.closedWindows.empty())
        return {};
    return speech.words.phrase(Phrase::WindowOpen, {day});
}

} // namespace core::report
