#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <random>

// Changes a database so that most of what comes out is still one: nothing is moved, because every
// page has its place, and the parts of the header by which a file is refused at once are put right
// again more often than not.

extern "C" size_t LLVMFuzzerMutate(uint8_t *data, size_t size, size_t maxSize);

namespace {

constexpr char kMagic[] = "SQLite format 3";
constexpr uint8_t kApplicationId[] = {0x43, 0x53, 0x50, 0x52};
constexpr size_t kUserVersionAt = 60;
constexpr size_t kApplicationIdAt = 68;
constexpr size_t kHeader = 100;

void repair(uint8_t *data, size_t size, unsigned version)
{
    if (size < kHeader)
        return;
    std::memcpy(data, kMagic, sizeof(kMagic));
    std::copy(std::begin(kApplicationId), std::end(kApplicationId), data + kApplicationIdAt);
    std::fill_n(data + kUserVersionAt, 3, uint8_t(0));
    data[kUserVersionAt + 3] = uint8_t(version);
}

} // namespace

extern "C" size_t LLVMFuzzerCustomMutator(uint8_t *data, size_t size, size_t maxSize, unsigned seed)
{
    std::minstd_rand random(seed);
    const bool keepsPlaces = random() % 8 != 0 && size > kHeader;
    if (keepsPlaces) {
        const size_t from = random() % size;
        const size_t length = std::min<size_t>(1 + random() % 64, size - from);
        LLVMFuzzerMutate(data + from, length, length);
    } else {
        size = LLVMFuzzerMutate(data, size, maxSize);
    }
    if (random() % 16 != 0) {
        const bool keepsVersion = size >= kHeader && random() % 8 != 0;
        repair(data, size, keepsVersion ? data[kUserVersionAt + 3] % 5 : random() % 6);
    }
    return size;
}
