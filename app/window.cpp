#include "app/window.h"

#include "app/commands/shared.h"
#include "app/looking.h"
#include "app/wiring.h"
#include "core/session/caretaker.h"
#include "ui/support/errorwords.h"
#include "ui/support/theme.h"

#include <QApplication>
#include <QMessageBox>

using namespace Qt::Literals::StringLiterals;

namespace app {

int runWindow(const Context &context, ui::Language &language)
{
    QGuiApplication::setApplicationDisplayName(u"CSP Readiness"_s);
    QGuiApplication::setDesktopFileName(u"io.github.csp_readiness.CspReadiness"_s);
    QGuiApplication::setWindowIcon(QIcon(u":/icons/app-icon.svg"_s));
    const QString &asked = context.invocation.dataDir;
    const QString folder = asked.isEmpty() ? defaultDataDir() : asked;
    SessionBus bus;
    SingleWindow single(folder, bus);
    if (single.raiseOther())
        return Done;
    auto wiring = Wiring::make(context.content, context.clock, language, folder, single);
    if (!wiring) {
        const int code = failWith(context, wiring.error());
        context.err.flush();
        ui::Theme::apply(ui::Scheme::System);
        QMessageBox box(
            QMessageBox::Critical, u"CSP Readiness"_s, ui::ErrorWords::sentence(wiring.error()));
        box.setTextFormat(Qt::PlainText);
        box.setInformativeText(wiring.error().file);
        box.exec();
        return code;
    }
    const auto caretaker = lookAfterOnceShown((*wiring)->window(), folder, context.clock);
    (*wiring)->show();
    return QApplication::exec();
}

} // namespace app
