#include "app/commands/shared.h"
#include "app/importing.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace app {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Import)

public:
    static QString wasThere()
    {
        return tr("This assessment is in the data folder already, with the same answers. Nothing "
                  "was changed.");
    }
    static QString wasDeleted()
    {
        return tr("This assessment was deleted before, with the same answers. It is back.");
    }
    static QString isCopy()
    {
        return tr("An assessment with this id is in the data folder already, with other answers. "
                  "This one was "
                  "added beside it under a new id.");
    }
};

} // namespace

int importFile(const Context &context)
{
    // Read and checked before the store is touched.
    auto assessment = readAssessment(context.content, context.invocation.argument);
    if (!assessment)
        return failWith(context, assessment.error());
    auto store = openStore(context);
    if (!store)
        return failWith(context, store.error());
    const auto imported = addImported(**store, std::move(*assessment));
    if (!imported)
        return failWith(context, imported.error());
    if (imported->wasThere) {
        const QString said = imported->wasDeleted ? Words::wasDeleted() : Words::wasThere();
        context.err << u"csp-readiness: "_s << said << '\n';
    }
    if (imported->isCopy)
        context.err << u"csp-readiness: "_s << Words::isCopy() << '\n';
    context.out << imported->id.text << '\n';
    return Done;
}

} // namespace app
