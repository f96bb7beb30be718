#pragma once

#include <QByteArray>
#include <QList>
#include <QVariantList>

namespace core::storage {

// What the pages of a database file hold, read page by page and cell by cell without SQLite
// (sqlite.org/fileformat2.html): SQLite finds a row only through the pages above it, so one damaged
// page there would take all the rows below with it.

struct RawRow
{
    qint64 rowid = 0; // 0 in an index or a table without rowids
    QVariantList columns = {}; // text, whole number, real number, blob, or empty for NULL
};

struct RawRows
{
    QList<RawRow> ofTables;
    QList<RawRow> ofIndexes; // and of tables without rowids
};

// Every record that is whole, of any table, in no order. `wal` is the write-ahead log beside the
// file, or empty: pages of its last whole transactions take the place of the file's. Pages on the
// list of free ones are left out as far as that list can be read. Any bytes may be given.
[[nodiscard]] RawRows readRawRows(QByteArray file, const QByteArray &wal);

} // namespace core::storage
