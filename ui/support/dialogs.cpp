#include "ui/support/dialogs.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

namespace ui {

QString FileDialogs::folder() const
{
    if (!m_lastFolder.isEmpty())
        return m_lastFolder;
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

QString FileDialogs::saveFileName(QWidget *parent, const FileQuestion &question)
{
    const QString path = QFileDialog::getSaveFileName(
        parent, question.title, QDir(folder()).filePath(question.suggestedName), question.filter);
    if (!path.isEmpty())
        m_lastFolder = QFileInfo(path).absolutePath();
    return path;
}

QString FileDialogs::openFileName(QWidget *parent, const FileQuestion &question)
{
    const QString path
        = QFileDialog::getOpenFileName(parent, question.title, folder(), question.filter);
    if (!path.isEmpty())
        m_lastFolder = QFileInfo(path).absolutePath();
    return path;
}

bool FileDialogs::openOutside(const QUrl &url) { return QDesktopServices::openUrl(url); }

QString portableFileName(const QString &name)
{
    static const QString refused = u"<>:\"/\\|?*"_s;
    QString result;
    for (const QChar character : name) {
        if (character.isPrint() && !refused.contains(character))
            result.append(character);
    }
    result = result.simplified();
    // Windows drops dots at either end, and a leading one hides the file elsewhere.
    while (result.startsWith(u'.'))
        result.remove(0, 1);
    constexpr qsizetype kMaxLength = 120;
    result = result.left(kMaxLength).trimmed();
    return result.isEmpty() ? u"CSP-Readiness"_s : result;
}

} // namespace ui
