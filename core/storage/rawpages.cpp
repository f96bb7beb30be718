#include "core/storage/rawpages.h"

#include <QSet>
#include <QStringDecoder>
#include <QtEndian>

#include <algorithm>
#include <bit>
#include <cstring>
#include <optional>

namespace core::storage {

namespace {

constexpr QByteArrayView kMagic("SQLite format 3\0", 16);
constexpr qsizetype kFileHeader = 100;
// What SQLite makes by itself and every store of ours has; for a first page that is lost.
constexpr qsizetype kUsualPage = 4096;

enum PageKind : quint8 { kInnerIndex = 0x02, kLeafIndex = 0x0a, kLeafTable = 0x0d };

template <typename T>
T numberAt(QByteArrayView bytes, qsizetype at)
{
    return qFromBigEndian<T>(bytes.data() + at);
}

qsizetype pageSizeOf(QByteArrayView file)
{
    if (!file.startsWith(kMagic) || file.size() < kFileHeader)
        return kUsualPage;
    const quint16 said = numberAt<quint16>(file, 16);
    const qsizetype size = said == 1 ? 65536 : said;
    const bool isPower = size >= 512 && std::has_single_bit(static_cast<quint32>(size));
    return isPower ? size : kUsualPage;
}

// Reads on from a place; once it would run over the end, nothing more is valid.
class Cursor
{
public:
    Cursor(QByteArrayView bytes, qsizetype at)
        : m_bytes(bytes)
        , m_at(at)
    {
    }
    [[nodiscard]] bool isValid() const { return m_valid; }
    [[nodiscard]] qsizetype at() const { return m_at; }

    QByteArrayView take(qsizetype length)
    {
        if (length < 0 || m_at < 0 || m_at > m_bytes.size() || length > m_bytes.size() - m_at) {
            m_valid = false;
            return {};
        }
        const QByteArrayView taken = m_bytes.sliced(m_at, length);
        m_at += length;
        return taken;
    }

    quint64 varint()
    {
        quint64 value = 0;
        for (int i = 0; i < 9 && m_valid; ++i) {
            const QByteArrayView byte = take(1);
            if (!m_valid)
                break;
            const auto bits = static_cast<quint8>(byte.front());
            if (i == 8)
                return value << 8 | bits;
            value = value << 7 | (bits & 0x7f);
            if ((bits & 0x80) == 0)
                return value;
        }
        return 0;
    }

private:
    QByteArrayView m_bytes;
    qsizetype m_at;
    bool m_valid = true;
};

std::optional<QVariant> valueOf(quint64 serial, Cursor &body)
{
    constexpr std::array<qsizetype, 7> kLengths = {0, 1, 2, 3, 4, 6, 8};
    if (serial == 0)
        return QVariant();
    if (serial == 8 || serial == 9)
        return QVariant(qint64(serial - 8));
    if (serial <= 6) {
        const QByteArrayView bytes = body.take(kLengths.at(serial));
        if (bytes.isEmpty())
            return std::nullopt;
        qint64 number = static_cast<qint8>(bytes.front());
        for (const char byte : bytes.sliced(1))
            number = static_cast<qint64>(
                static_cast<quint64>(number) << 8 | static_cast<quint8>(byte));
        return QVariant(number);
    }
    if (serial == 7) {
        const QByteArrayView bytes = body.take(8);
        if (bytes.isEmpty())
            return std::nullopt;
        return QVariant(std::bit_cast<double>(numberAt<quint64>(bytes, 0)));
    }
    if (serial < 12 || serial > quint64(1) << 32)
        return std::nullopt;
    const QByteArrayView bytes = body.take(static_cast<qsizetype>((serial - 12) / 2));
    if (!body.isValid())
        return std::nullopt;
    if (serial % 2 == 0)
        return QVariant(bytes.toByteArray());
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(bytes);
    // No text of ours has zeros, and a page of zeros has nothing else.
    if (decoder.hasError() || text.contains(QChar(0)))
        return std::nullopt;
    return QVariant(text);
}

// A record is whole when its values take up all of it and no more.
std::optional<QVariantList> recordOf(QByteArrayView payload)
{
    constexpr qsizetype kMostColumns = 64;
    Cursor head(payload, 0);
    const quint64 headLength = head.varint();
    if (!head.isValid() || headLength == 0 || headLength > quint64(payload.size()))
        return std::nullopt;
    Cursor body(payload, static_cast<qsizetype>(headLength));
    QVariantList columns;
    while (head.at() < static_cast<qsizetype>(headLength)) {
        const quint64 serial = head.varint();
        const auto value = head.isValid() ? valueOf(serial, body) : std::nullopt;
        if (!value || columns.size() == kMostColumns)
            return std::nullopt;
        columns.append(*value);
    }
    if (head.at() != static_cast<qsizetype>(headLength) || body.at() != payload.size())
        return std::nullopt;
    return columns;
}

class Pages
{
public:
    explicit Pages(QByteArray file)
        : m_file(std::move(file))
        , m_size(pageSizeOf(m_file))
        , m_usable(m_size)
    {
        if (m_file.startsWith(kMagic) && m_file.size() >= kFileHeader)
            m_usable -= static_cast<quint8>(m_file.at(20));
        if (m_usable < 480)
            m_usable = m_size;
        // The last page of a file that was cut: what is left of it.
        if (const qsizetype odd = m_file.size() % m_size; odd != 0)
            m_file.append(m_size - odd, '\0');
    }

    [[nodiscard]] qint64 count() const { return m_file.size() / m_size; }
    [[nodiscard]] qsizetype size() const { return m_size; }
    [[nodiscard]] QByteArrayView page(qint64 number) const
    {
        return QByteArrayView(m_file).sliced((number - 1) * m_size, m_size);
    }
    [[nodiscard]] bool has(qint64 number) const { return number >= 1 && number <= count(); }

    void put(qint64 number, QByteArrayView bytes)
    {
        if (number > count())
            m_file.append(number * m_size - m_file.size(), '\0');
        std::memcpy(m_file.data() + (number - 1) * m_size, bytes.data(), size_t(m_size));
    }

    [[nodiscard]] QSet<qint64> freeOnes() const
    {
        QSet<qint64> found;
        if (!m_file.startsWith(kMagic))
            return found;
        qint64 trunk = numberAt<quint32>(m_file, 32);
        while (has(trunk) && !found.contains(trunk)) {
            found.insert(trunk);
            const QByteArrayView bytes = page(trunk);
            const quint32 leaves = numberAt<quint32>(bytes, 4);
            if (leaves > quint32(m_size) / 4 - 2)
                break;
            for (quint32 i = 0; i < leaves; ++i)
                found.insert(numberAt<quint32>(bytes, 8 + 4 * qsizetype(i)));
            trunk = numberAt<quint32>(bytes, 0);
        }
        return found;
    }

    void readPage(qint64 number, RawRows &rows) const
    {
        const QByteArrayView bytes = page(number);
        const qsizetype head = number == 1 ? kFileHeader : 0;
        const auto kind = static_cast<quint8>(bytes.at(head));
        if (kind != kInnerIndex && kind != kLeafIndex && kind != kLeafTable)
            return;
        const qsizetype cells = numberAt<quint16>(bytes, head + 3);
        const qsizetype pointers = head + (kind == kInnerIndex ? 12 : 8);
        for (qsizetype i = 0; i < cells && pointers + 2 * i + 2 <= m_size; ++i) {
            const qsizetype cell = numberAt<quint16>(bytes, pointers + 2 * i);
            if (auto row = readCell(bytes, cell, kind))
                (kind == kLeafTable ? rows.ofTables : rows.ofIndexes).append(std::move(*row));
        }
    }

private:
    [[nodiscard]] std::optional<RawRow> readCell(
        QByteArrayView bytes, qsizetype at, quint8 kind) const
    {
        Cursor cell(bytes.first(m_usable), at);
        if (kind == kInnerIndex)
            cell.take(4);
        const quint64 length = cell.varint();
        RawRow row;
        if (kind == kLeafTable)
            row.rowid = static_cast<qint64>(cell.varint());
        if (!cell.isValid() || length == 0 || length > quint64(m_file.size()))
            return std::nullopt;
        const auto payload = payloadAt(cell, static_cast<qsizetype>(length), kind == kLeafTable);
        const auto columns = payload ? recordOf(*payload) : std::nullopt;
        if (!columns)
            return std::nullopt;
        row.columns = *columns;
        return row;
    }

    // 1.6 of the format: how much of a record is in its page, and the pages with the rest.
    [[nodiscard]] std::optional<QByteArray> payloadAt(
        Cursor &cell, qsizetype length, bool isTable) const
    {
        const qsizetype most = isTable ? m_usable - 35 : (m_usable - 12) * 64 / 255 - 23;
        const qsizetype least = (m_usable - 12) * 32 / 255 - 23;
        qsizetype local = length;
        if (length > most) {
            const qsizetype fitting = least + (length - least) % (m_usable - 4);
            local = fitting <= most ? fitting : least;
        }
        QByteArray payload = cell.take(local).toByteArray();
        if (!cell.isValid())
            return std::nullopt;
        if (local == length)
            return payload;
        const QByteArrayView link = cell.take(4);
        qint64 next = link.isEmpty() ? 0 : numberAt<quint32>(link, 0);
        while (payload.size() < length) {
            if (!has(next))
                return std::nullopt;
            const QByteArrayView bytes = page(next);
            payload.append(bytes.sliced(4, std::min(m_usable - 4, length - payload.size())));
            next = numberAt<quint32>(bytes, 0);
        }
        // The last page says that it is; a page of something else does not.
        return next == 0 ? std::optional(payload) : std::nullopt;
    }

    QByteArray m_file;
    qsizetype m_size;
    qsizetype m_usable;
};

// 4.2 of the format: the checksum of a write-ahead log, going on from what came before.
struct Checksum
{
    bool isBig = false;
    quint32 first = 0;
    quint32 second = 0;

    void add(QByteArrayView bytes)
    {
        for (qsizetype at = 0; at + 8 <= bytes.size(); at += 8) {
            first += word(bytes, at) + second;
            second += word(bytes, at + 4) + first;
        }
    }
    [[nodiscard]] quint32 word(QByteArrayView bytes, qsizetype at) const
    {
        return isBig ? qFromBigEndian<quint32>(bytes.data() + at)
                     : qFromLittleEndian<quint32>(bytes.data() + at);
    }
    [[nodiscard]] bool isAt(QByteArrayView bytes, qsizetype at) const
    {
        return numberAt<quint32>(bytes, at) == first && numberAt<quint32>(bytes, at + 4) == second;
    }
};

void replay(QByteArrayView wal, Pages &pages)
{
    constexpr qsizetype kHead = 32;
    constexpr qsizetype kFrameHead = 24;
    if (wal.size() < kHead || (numberAt<quint32>(wal, 0) & ~1U) != 0x377f0682
        || numberAt<quint32>(wal, 8) != quint32(pages.size()))
        return;
    Checksum sum{(numberAt<quint32>(wal, 0) & 1U) != 0};
    sum.add(wal.first(24));
    if (!sum.isAt(wal, 24))
        return;
    constexpr qint64 kFurthest = 1 << 20; // pages: 4 GB
    QList<std::pair<qint64, QByteArrayView>> transaction;
    const qsizetype step = kFrameHead + pages.size();
    for (qsizetype at = kHead; at + step <= wal.size(); at += step) {
        const QByteArrayView frame = wal.sliced(at, step);
        if (frame.sliced(8, 8) != wal.sliced(16, 8))
            return;
        sum.add(frame.first(8));
        sum.add(frame.sliced(kFrameHead));
        const qint64 number = numberAt<quint32>(frame, 0);
        if (!sum.isAt(frame, 16) || number < 1 || number > pages.count() + kFurthest)
            return;
        transaction.append({number, frame.sliced(kFrameHead)});
        if (numberAt<quint32>(frame, 4) == 0)
            continue;
        for (const auto &[page, bytes] : transaction)
            pages.put(page, bytes);
        transaction.clear();
    }
}

} // namespace

RawRows readRawRows(QByteArray file, const QByteArray &wal)
{
    Pages pages(std::move(file));
    replay(wal, pages);
    const QSet<qint64> free = pages.freeOnes();
    RawRows rows;
    for (qint64 number = 1; number <= pages.count(); ++number) {
        if (!free.contains(number))
            pages.readPage(number, rows);
    }
    return rows;
}

} // namespace core::storage
