#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace fuzz {

// What reads bytes that come from outside. Each takes any bytes at all, neither crashes nor hangs,
// and ends the process where what was read is not what it should be. Called by the fuzzers with
// bytes made up, and by tst_fuzzcorpus with every file of corpus/ and findings/.

// A file to be imported. What is taken is written and read again, and must be the same.
void readExchangeFile(const QByteArray &bytes);

// Structure, rules, words and history, divided by zero bytes.
void readQuestionnaire(const QByteArray &bytes);

// A database file: opened as the program's store, read whole, written to, and read again.
void readDatabase(const QByteArray &bytes);

// The metadata of one piece of evidence; and the columns of a row of the log, a line each.
void readEvidence(const QByteArray &bytes);

struct Entry
{
    QString name; // also of its folders in corpus/ and findings/
    void (*read)(const QByteArray &bytes);
};
[[nodiscard]] const std::vector<Entry> &entries();

} // namespace fuzz
