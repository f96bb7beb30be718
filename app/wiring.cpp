#include "app/wiring.h"

#include "app/opening.h"

namespace app {

core::Result<std::unique_ptr<Wiring>> Wiring::make(const ui::Content &content,
    const core::Clock &clock,
    ui::Language &language,
    const QString &folder,
    SingleWindow &single)
{
    const auto admitted = single.admit();
    auto store = admitted ? openToUse(folder, clock) : openToRead(folder, clock, admitted.error());
    if (!store)
        return core::fail(store.error());
    auto wiring
        = std::unique_ptr<Wiring>(new Wiring(std::move(*store), content, clock, language, folder));
    wiring->m_library.setAdmission([&single] { return single.admit(); });
    QObject::connect(&single,
        &SingleWindow::raiseRequested,
        wiring->m_window.get(),
        &ui::MainWindow::bringToFront);
    return wiring;
}

Wiring::Wiring(std::unique_ptr<core::storage::Store> store,
    const ui::Content &content,
    const core::Clock &clock,
    ui::Language &language,
    const QString &folder)
    : m_store(std::move(store))
    , m_settings(folder)
    , m_library(*m_store, content, clock)
    , m_services{m_library, content, language, m_settings, m_dialogs, clock}
{
    if (!m_settings.language().isEmpty())
        language.use(ui::Language::best({m_settings.language()}));
    ui::Theme::apply(m_settings.scheme());
    m_window = std::make_unique<ui::MainWindow>(m_services);
}

void Wiring::show() { m_window->show(); }

} // namespace app
