#include "app/commands/shared.h"
#include "ui/models/erasurewords.h"
#include "ui/models/phrases.h"
#include "ui/support/settings.h"

#include <QCoreApplication>
#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace app {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Delete)

public:
    static QString deleted(const QString &name, const QString &id)
    {
        //: %1 is the company and purpose of an assessment, %2 its id
        return tr("“%1” was deleted. “csp-readiness restore %2” puts it back.").arg(name, id);
    }
    static QString restored(const QString &name)
    {
        //: %1 is the company and purpose of an assessment
        return tr("“%1” is back among the assessments.").arg(name);
    }
    static QString notDeleted(const QString &name)
    {
        //: %1 is the company and purpose of an assessment
        return tr("“%1” was not deleted. Nothing was changed.").arg(name);
    }
};

using Work = core::Result<QString> (*)(
    const Context &context, core::storage::Store &store, const core::Assessment &assessment);

QString nameOf(const core::Assessment &assessment)
{
    return assessment.header.company.name + u", "_s + ui::Phrases::about(assessment.header);
}

// Does it to the assessment of the argument, and says what was done.
int withAssessment(const Context &context, Work work)
{
    const QUuid id(context.invocation.argument);
    if (id.isNull())
        return failWith(
            context, core::Error{core::ErrorCode::BadId, {context.invocation.argument}});
    auto store = openStore(context);
    if (!store)
        return failWith(context, store.error());
    const auto said = (*store)
                          ->load({id.toString(QUuid::WithoutBraces)})
                          .and_then([&](const core::Assessment &assessment) {
                              return work(context, **store, assessment);
                          });
    if (!said)
        return failWith(context, said.error());
    context.out << *said << '\n';
    return Done;
}

core::Result<QString> deleteOne(
    const Context &context, core::storage::Store &store, const core::Assessment &assessment)
{
    const core::AssessmentId &id = assessment.header.id;
    if (context.invocation.forGood)
        return store.erase(id).map([&](const core::Erased &erased) {
            return ui::ErasureWords::went(nameOf(assessment), erased, id);
        });
    return store.shelve(id, core::Shelf::Deleted).map([&](core::Shelf) {
        return Words::deleted(nameOf(assessment), id.text);
    });
}

core::Result<QString> restoreOne(
    const Context & /*context*/, core::storage::Store &store, const core::Assessment &assessment)
{
    if (assessment.shelf != core::Shelf::Deleted)
        return Words::notDeleted(nameOf(assessment));
    return store.shelve(assessment.header.id, core::Shelf::Current).map([&](core::Shelf) {
        return Words::restored(nameOf(assessment));
    });
}

} // namespace

int deleteAssessment(const Context &context) { return withAssessment(context, deleteOne); }

int restore(const Context &context) { return withAssessment(context, restoreOne); }

int eraseName(const Context &context)
{
    const auto name = core::PersonName::of(context.invocation.argument);
    if (!name) {
        context.err << u"csp-readiness: "_s << ui::ErasureWords::noName() << '\n';
        return WrongUsage;
    }
    auto store = openStore(context);
    if (!store)
        return failWith(context, store.error());
    const auto foreseen = (*store)->foresee(*name);
    if (!foreseen)
        return failWith(context, foreseen.error());
    const QString &asked = context.invocation.dataDir;
    ui::Settings(asked.isEmpty() ? defaultDataDir() : asked).forget(*name);
    if (foreseen->places == 0 && foreseen->files == 0) {
        context.out << ui::ErasureWords::nowhere(name->text()) << '\n';
        return Done;
    }
    const auto erased = (*store)->erase(*name);
    if (!erased)
        return failWith(context, erased.error());
    context.out << ui::ErasureWords::went(name->text(), *erased, *name) << '\n';
    return Done;
}

} // namespace app
