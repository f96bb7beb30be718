#include "core/eligibility/eligibility.h"

#include "eligibilityrows.h"

using namespace core;
using namespace core::eligibility;
using namespace eligibilityrows;
using namespace Qt::Literals::StringLiterals;

namespace {

using enum Status;

Reason stepBefore(Milestone milestone) { return StepBefore{milestone}; }

} // namespace

// What is due only once the step before it is recorded.
class TestEligibilitySteps final : public QObject
{
    Q_OBJECT

private slots:
    void thePlanIsDueOnceCreditIsApproved_data()
    {
        columns();
        const QMap<QString, FactField> ended{{u"endsOn"_s, day("2026-11-24")}};
        const QMap<QString, FactField> later{{u"activeSince"_s, day("2026-12-01")}};
        const auto waits = stepBefore(Milestone::CreditApproval);
        const auto approved = [] { return given().choice("R11", "passed"); };
        const auto renewal = [] { return given(Purpose::Renewal); };
        row("R4", "active before credit", given().choice("R4", "asfp"), Met, Holds{});
        row("R4", "none before credit", given().choice("R4", "none"), NotDueYet, waits);
        row("R4", "other before credit", given().choice("R4", "other"), NotDueYet, waits);
        row("R4", "ended before credit", given().choice("R4", "asfp", ended), NotDueYet, waits);
        row("R4", "later before credit", given().choice("R4", "asfp", later), NotDueYet, waits);
        row("R4",
            "credit refused",
            given().choice("R11", "failed").choice("R4", "none"),
            NotDueYet,
            waits);
        row("R4", "no answer after credit", approved(), Status::Unknown, NotAnswered{});
        row("R4", "none after credit", approved().choice("R4", "none"), NotMet, SaidNo{});
        row("R4",
            "other after credit",
            approved().choice("R4", "other"),
            NotMet,
            PlanNotQualifying{u"other"_s});
        row("R4",
            "ended after credit",
            approved().choice("R4", "psfp", ended),
            NotMet,
            Ended{day("2026-11-24")});
        row("R4",
            "later after credit",
            approved().choice("R4", "psfp", later),
            NotMet,
            Later{day("2026-12-01")});
        row("R4",
            "new region before credit",
            given(Purpose::NewRegion).choice("R4", "none"),
            NotDueYet,
            waits);
        row("R4", "renewal, none", renewal().choice("R4", "none"), NotMet, SaidNo{});
        row("R4",
            "renewal, ended",
            renewal().choice("R4", "asfp", ended),
            NotMet,
            Ended{day("2026-11-24")});
        row("R4", "renewal, active", renewal().choice("R4", "asfp"), Met, Holds{});
    }
    void thePlanIsDueOnceCreditIsApproved() { verifyRow(); }

    void microsoftsDecisionsAreDueAfterTheirStep_data()
    {
        columns();
        const QMap<QString, FactField> invited{{u"invitedOn"_s, kToday}};
        const QMap<QString, FactField> invitedLater{{u"invitedOn"_s, day("2026-11-26")}};
        const QMap<QString, FactField> enrolled{{u"enrolledOn"_s, kToday}};
        const QMap<QString, FactField> enrolledLater{{u"enrolledOn"_s, day("2026-11-26")}};
        const QMap<QString, FactField> decidedLater{{u"on"_s, day("2026-11-26")}};
        const auto invitation = stepBefore(Milestone::Invitation);
        const auto enrolment = stepBefore(Milestone::Enrolment);
        row("R9",
            "not taken, not invited",
            given().choice("R9", "notTaken"),
            NotDueYet,
            invitation);
        row("R9", "invited later", given().fact("R9", {}, invitedLater), NotDueYet, invitation);
        row("R9", "invited", given().fact("R9", {}, invited), Status::Unknown, NotAnswered{});
        row("R9",
            "invited, not taken",
            given().choice("R9", "notTaken", invited),
            NotMet,
            SaidNo{});
        row("R9", "passed", given().choice("R9", "passed"), Met, Holds{});
        row("R9", "failed", given().choice("R9", "failed"), NotMet, Refused{});
        row("R9",
            "passed later",
            given().choice("R9", "passed", decidedLater),
            NotDueYet,
            invitation);
        row("R9",
            "passed on the day of the invitation",
            given().choice("R9", "passed", {{u"invitedOn"_s, kToday}, {u"on"_s, kToday}}),
            Met,
            Holds{});
        row("R9",
            "passed before the latest invitation",
            given().choice(
                "R9", "passed", {{u"invitedOn"_s, kToday}, {u"on"_s, day("2025-11-25")}}),
            Status::Unknown,
            Awaited{});
        row("R9",
            "renewal, not taken",
            given(Purpose::Renewal).choice("R9", "notTaken", invited),
            NotDueYet,
            stepBefore(Milestone::AssessmentResult));
        row("R9",
            "renewal, last year's result",
            given(Purpose::Renewal)
                .choice("R9", "passed", {{u"invitedOn"_s, kToday}, {u"on"_s, day("2025-11-25")}}),
            NotDueYet,
            stepBefore(Milestone::AssessmentResult));
        row("R9",
            "renewal, failed",
            given(Purpose::Renewal).choice("R9", "failed"),
            NotMet,
            Refused{});

        row("R10", "enrolled later", given().fact("R10", {}, enrolledLater), NotDueYet, enrolment);
        row("R10", "enrolled", given().fact("R10", {}, enrolled), Status::Unknown, NotAnswered{});
        row("R10",
            "pending, not enrolled",
            given().statuses("authorised", "pending", "notStarted"),
            NotDueYet,
            enrolment);
        row("R10",
            "pending, enrolled",
            given().statuses("authorised", "pending", "notStarted", enrolled),
            Status::Unknown,
            Awaited{{u"employment"_s, u"business"_s}});
        row("R10",
            "only some said",
            given().fact("R10", Statuses{{{u"email"_s, u"authorised"_s}}}, enrolled),
            Status::Unknown,
            Awaited{{u"employment"_s, u"business"_s}});
        row("R10",
            "authorised, not enrolled",
            given().statuses("authorised", "authorised", "authorised"),
            Met,
            Holds{});
        row("R10",
            "one rejected, not enrolled",
            given().statuses("authorised", "authorised", "rejected"),
            NotMet,
            Refused{{u"business"_s}});

        row("R11",
            "not known, not enrolled",
            given().choice("R11", "notYet"),
            NotDueYet,
            enrolment);
        row("R11",
            "not known, enrolled",
            given().choice("R11", "notYet").fact("R10", {}, enrolled),
            Status::Unknown,
            Awaited{});
        row("R11", "enrolled", given().fact("R10", {}, enrolled), Status::Unknown, NotAnswered{});
        row("R11",
            "enrolled later",
            given().choice("R11", "notYet").fact("R10", {}, enrolledLater),
            NotDueYet,
            enrolment);
        row("R11", "failed", given().choice("R11", "failed"), NotMet, Refused{});
        row("R11",
            "passed later",
            given().choice("R11", "passed", decidedLater),
            NotDueYet,
            enrolment);
        row("R11",
            "failed later, enrolled",
            given().choice("R11", "failed", decidedLater).fact("R10", {}, enrolled),
            Status::Unknown,
            Awaited{});
    }
    void microsoftsDecisionsAreDueAfterTheirStep() { verifyRow(); }

    void theAgreementIsTheLastStep_data()
    {
        columns();
        const auto before = [](const QStringList &ids) { return Reason(RequirementsBefore{ids}); };
        row("R12", "nothing yet", given(), NotDueYet, before({u"R4"_s, u"R10"_s, u"R11"_s}));
        row("R12",
            "no plan yet",
            allHolds().choice("R4", "none").choice("R12", "notYet"),
            NotDueYet,
            before({u"R4"_s}));
        row("R12",
            "credit refused",
            allHolds().choice("R11", "failed").choice("R12", "notYet"),
            NotDueYet,
            before({u"R11"_s}));
        row("R12", "not yet", allHolds().choice("R12", "notYet"), NotMet, SaidNo{});
        row("R12", "not said", allHolds().fact("R12", {}), Status::Unknown, NotAnswered{});
        row("R12",
            "on a later day",
            allHolds().choice("R12", "accepted", {{u"on"_s, day("2026-11-26")}}),
            NotMet,
            Later{day("2026-11-26")});
        row("R12", "accepted all the same", given().choice("R12", "accepted"), Met, Holds{});
    }
    void theAgreementIsTheLastStep() { verifyRow(); }
};

QTEST_APPLESS_MAIN(TestEligibilitySteps)
#include "tst_eligibilitysteps.moc"
