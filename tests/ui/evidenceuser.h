#pragma once

#include "tests/ui/windowuser.h"
#include "ui/pages/evidencecard.h"
#include "ui/pages/evidencelist.h"
#include "ui/pages/evidencerow.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/wraplabel.h"

#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>

namespace fixtures {

inline const QString kHeld = u"The procedure, as it is lived."_s;

// Somebody who adds evidence to questions.
class EvidenceUser : protected WindowUser
{
    Q_DISABLE_COPY_MOVE(EvidenceUser)

protected:
    EvidenceUser() = default;
    ~EvidenceUser() = default;

    [[nodiscard]] ui::EvidenceCard &card() { return *m_window->findChild<ui::EvidenceCard *>(); }
    [[nodiscard]] ui::EvidenceList &list() { return *card().findChild<ui::EvidenceList *>(); }
    [[nodiscard]] ui::EvidenceRow *row()
    {
        for (ui::EvidenceRow *each : list().findChildren<ui::EvidenceRow *>()) {
            if (!each->isHidden())
                return each;
        }
        return nullptr;
    }
    [[nodiscard]] core::Evidence only()
    {
        return session().assessment().evidence.isEmpty() ? core::Evidence()
                                                         : session().assessment().evidence.first();
    }
    [[nodiscard]] ui::LinkButton *link(const QString &name)
    {
        return visibleChild<ui::LinkButton>(name);
    }
    [[nodiscard]] ui::LinkButton *button(const QString &text)
    {
        for (ui::LinkButton *each : list().findChildren<ui::LinkButton *>()) {
            if (each->isVisible() && each->text() == text)
                return each;
        }
        return nullptr;
    }
    [[nodiscard]] QLineEdit *field(const QString &name) { return visibleChild<QLineEdit>(name); }
    [[nodiscard]] QString problem()
    {
        for (const ui::WrapLabel *label : list().findChildren<ui::WrapLabel *>()) {
            if (label->isVisible() && label->styleRole() == ui::WrapLabel::Role::Problem
                && label->parentWidget() == &list())
                return label->text();
        }
        return {};
    }
    QString written(const QString &name, const QString &text = kHeld)
    {
        const QString path = m_place->folder.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
            qFatal("cannot write %s", qPrintable(path));
        return path;
    }
    core::EvidenceFile keep(const QString &name)
    {
        return *m_place->library.keepEvidence(written(name), {});
    }
    void add(
        const std::variant<core::EvidenceFile, core::EvidenceLink> &what, const QDate &until = {})
    {
        core::Evidence evidence{.question = u"S2.2"_s, .what = what};
        if (until.isValid())
            evidence.validUntil = until;
        session().addEvidence(evidence);
    }
    void drop(const QList<QUrl> &urls)
    {
        QMimeData data;
        data.setUrls(urls);
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&card(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent event(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&card(), &event);
        QVERIFY(event.isAccepted());
        QCOMPARE(event.dropAction(), Qt::CopyAction); // the file stays where it is
    }
};

} // namespace fixtures
