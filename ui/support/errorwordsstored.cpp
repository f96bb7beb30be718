#include "ui/support/errorwords.h"

namespace ui {

using core::ErrorCode;

// What pattern() sends here: the switch there names each of these codes, too.
QString ErrorWords::patternOfStored(ErrorCode code)
{
    switch (code) {
    case ErrorCode::StoreFolderUnusable:
        //: %1 is the reason the system gives
        return tr("The data folder cannot be used: %1. Choose another with --data-dir, or "
                  "correct its permissions.");
    case ErrorCode::StoreNotADatabase:
        return tr("The file is not a database. It was left as it is. Move it away, or choose "
                  "another folder with --data-dir.");
    case ErrorCode::StoreForeign:
        return tr("The database belongs to another program. It was left as it is. Choose "
                  "another folder with --data-dir.");
    case ErrorCode::StoreDamaged:
        //: %1 is what the database library says
        return tr("The database is damaged (%1). It was left as it is. Put a copy of it in a "
                  "safe place, then restore a backup.");
    case ErrorCode::StoreNewer:
        //: %1 and %2 are version numbers
        return tr("The database comes from a newer CSP Readiness (version %1; this one knows "
                  "up to %2). It was left as it is. Install the newer program.");
    case ErrorCode::StoreFull:
        return tr("The disk is full. Free some space, then try again.");
    case ErrorCode::StoreReadOnly:
        return tr("The database cannot be written: file or folder is read-only. Correct its "
                  "permissions, then try again.");
    case ErrorCode::StoreBusy:
        return tr("Another program is using the database. Close it, then try again.");
    case ErrorCode::StoreFailed:
        //: %1 is what the database library says
        return tr("The database did not take it: %1. Try again.");
    case ErrorCode::AssessmentNotFound:
        //: %1 is an id
        return tr("There is no assessment %1 in this data folder. “csp-readiness list” shows "
                  "those there are.");
    case ErrorCode::EvidenceNotAFile:
        //: %1 is the name of a folder, a device or the like
        return tr("“%1” is not a file. Add the files in a folder one by one.");
    case ErrorCode::EvidenceEmpty:
        //: %1 is the name of a file
        return tr("“%1” is empty, so it proves nothing. Choose another file.");
    case ErrorCode::EvidenceTooLarge:
        //: %1 is the name of a file, %2 and %3 are numbers of megabytes
        return tr("“%1” has %3 MB; a piece of evidence may have up to %2 MB. Make it smaller, or "
                  "add a link to where it is.");
    case ErrorCode::EvidenceAltering:
        //: %1 is the name of a file
        return tr("“%1” was changed while it was read. Save it in the other program, then add it "
                  "again.");
    case ErrorCode::EvidenceStopped:
        return tr("The file was not added, because you stopped it.");
    case ErrorCode::EvidenceMissing:
        //: %1 is the name of a file
        return tr("“%1” is not in the folder of evidence any more. Restore a backup, or add the "
                  "file again.");
    case ErrorCode::EvidenceDamaged:
        //: %1 is the name of a file
        return tr("“%1” is not what it was when it was added. Restore a backup, or add the file "
                  "again.");
    case ErrorCode::EvidenceTypeUnknown:
        //: %1 is a text as written
        return tr("“%1” is not a type of evidence of this questionnaire. Leave it out.");
    case ErrorCode::EvidenceIdInvalid:
        //: %1 is a text as written
        return tr("“%1” is not the id of a piece of evidence (a UUID, in small letters). "
                  "Correct it.");
    case ErrorCode::EvidenceNameInvalid:
        //: %1 is a text as written
        return tr("“%1” cannot be the name of a file. Write it without a folder.");
    case ErrorCode::EvidenceDigestInvalid:
        //: %1 is a text as written
        return tr("“%1” is not the SHA-256 of a file. Write its 64 digits, in small letters.");
    case ErrorCode::StoreOpenElsewhere:
        //: %1 is the name of a computer, %2 the number of a process
        return tr("Another window has these assessments open (process %2 on %1). Go on there, or "
                  "close it, then try again.");
    case ErrorCode::StoreOfAnotherAccount:
        //: %1 is the name of an account on this computer
        return tr("The assessments of this data folder belong to another account (%1). They were "
                  "left as they are. Choose another folder with --data-dir.");
    case ErrorCode::StoreOlder:
        //: %1 and %2 are version numbers
        return tr("The database comes from an older CSP Readiness (version %1; this one needs %2) "
                  "and cannot be brought up to date, because it can only be read. Make file and "
                  "folder writable, then start again.");
    case ErrorCode::StoreMissing:
        return tr("The file of the database is no longer in its place. Write it there again, or "
                  "export a data file.");
    case ErrorCode::StoreReplaced:
        return tr("Another program has put another file in the place of the database. Write to "
                  "that one, or export a data file.");
    case ErrorCode::StoreNotUpgraded:
        //: %1 and %2 are numbers of versions
        return tr("This data is of an earlier version of the program (%1, now %2). It is brought "
                  "forward only after a backup of it was made, and none could be made. It was left "
                  "as it is.");
    case ErrorCode::BackupNotWhole:
        //: %1 is what the database library found
        return tr("This backup is damaged: %1. It was left as it is; take another one.");
    case ErrorCode::BackupNotMade:
        return tr("No backup could be made this time. Your answers are saved, and the backups "
                  "there are were kept.");
    case ErrorCode::BackupNoRoom:
        return tr("No backup could be made this time: the disk is full. Your answers are saved, "
                  "and the backups there are were kept.");
    case ErrorCode::StoreFlawed:
        return tr("Reading the whole database found damage. Nothing was changed. Export the "
                  "assessments you need as data files; the backups lie in the folder "
                  "csp-readiness-backups beside it.");
    case ErrorCode::CheckStopped:
        return tr("The check was stopped before its end.");
    default:
        break;
    }
    Q_UNREACHABLE();
}

} // namespace ui
