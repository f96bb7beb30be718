#pragma once

#include <QString>
#include <QUrl>

class QWidget;

namespace ui {

// What a file dialog is opened with.
struct FileQuestion
{
    QString title;
    QString filter; // "PDF documents (*.pdf)"
    QString suggestedName = {}; // file name alone; the dialog adds the folder
};

// The seam in front of the file dialogs, so that tests answer them. An empty answer is "cancelled".
class Dialogs
{
public:
    virtual ~Dialogs() = default;

    [[nodiscard]] virtual QString saveFileName(QWidget *parent, const FileQuestion &question) = 0;
    [[nodiscard]] virtual QString openFileName(QWidget *parent, const FileQuestion &question) = 0;
    // Hands a file or an address to the program that is for it; false where none took it.
    [[nodiscard]] virtual bool openOutside(const QUrl &url) = 0;
};

// The system's dialogs. They start in the user's documents, then where the last file was.
class FileDialogs final : public Dialogs
{
public:
    [[nodiscard]] QString saveFileName(QWidget *parent, const FileQuestion &question) override;
    [[nodiscard]] QString openFileName(QWidget *parent, const FileQuestion &question) override;
    [[nodiscard]] bool openOutside(const QUrl &url) override;

private:
    [[nodiscard]] QString folder() const;

    QString m_lastFolder;
};

// `name` with what some file system refuses in a file name taken out, so that a file can travel.
// Never empty.
[[nodiscard]] QString portableFileName(const QString &name);

} // namespace ui
