#include "ui/models/erasurewords.h"

#include <QFileInfo>

namespace ui {

namespace {

QString sentences(QStringList list)
{
    list.removeAll(QString());
    return list.join(u' ');
}

} // namespace

QStringList ErasureWords::ofAssessment(const core::Foreseen &foreseen)
{
    QStringList said{tr("The assessment goes with all its answers and its whole history.")};
    if (foreseen.files > 0)
        said.append(tr("It goes from %n backup(s), too.", nullptr, foreseen.files));
    if (foreseen.evidenceFiles > 0)
        //: Files that prove answers.
        said.append(tr("So does (do) %n file(s) of evidence that no other assessment uses.",
            nullptr,
            foreseen.evidenceFiles));
    return said;
}

QStringList ErasureWords::ofName(const core::Foreseen &foreseen)
{
    QStringList said;
    if (foreseen.places > 0) {
        //: %1 is “14 places” of the sentence before it.
        const QString places = tr("%n place(s)", nullptr, foreseen.places);
        //: %1 is “14 places”; history counts, too.
        said.append(tr("The name stands in %1 of %n assessment(s), their history included.",
            nullptr,
            foreseen.assessments)
                        .arg(places));
    }
    if (foreseen.files > 0)
        said.append(tr("It stands in %n backup(s), too.", nullptr, foreseen.files));
    //: %1 is a dash, the mark that takes a name’s place.
    said.append(tr("Everywhere it gives way to “%1”. What stands inside files of evidence does not "
                   "change.")
                    .arg(core::PersonName::kMark));
    return said;
}

QString ErasureWords::unreadable(const QStringList &files)
{
    if (files.isEmpty())
        return {};
    QStringList names;
    for (const QString &file : files)
        names.append(QFileInfo(file).fileName());
    //: %1 is a list of file names.
    return tr("These files cannot be read, stay as they are and may hold it still: %1.")
        .arg(names.join(QStringLiteral(", ")));
}

QString ErasureWords::wouldGo(const core::Foreseen &foreseen, const core::Erasure &erasure)
{
    QStringList said = std::holds_alternative<core::AssessmentId>(erasure) ? ofAssessment(foreseen)
                                                                           : ofName(foreseen);
    said.append(unreadable(foreseen.unreadable));
    said.append(tr("Files you exported elsewhere are not touched."));
    said.append(tr("This cannot be undone."));
    return sentences(said);
}

QString ErasureWords::went(
    const QString &what, const core::Erased &erased, const core::Erasure &erasure)
{
    QStringList said;
    if (std::holds_alternative<core::AssessmentId>(erasure))
        //: %1 is the company and purpose of an assessment.
        said.append(tr("“%1” is deleted for good.").arg(what));
    else
        //: %1 is a person’s name.
        said.append(tr("“%1” is removed for good.").arg(what));
    if (erased.files > 0)
        said.append(tr("%n backup(s) rewritten.", nullptr, erased.files));
    if (erased.evidenceFiles > 0)
        said.append(tr("%n file(s) of evidence removed.", nullptr, erased.evidenceFiles));
    said.append(unreadable(erased.unreadable));
    return sentences(said);
}

QString ErasureWords::nowhere(const QString &name)
{
    //: %1 is a person’s name.
    return tr("“%1” stands nowhere: in no assessment, no history and no backup.").arg(name);
}

QString ErasureWords::noName()
{
    return tr("A name needs two letters or digits at least. Write it as it stands in the texts.");
}

} // namespace ui
