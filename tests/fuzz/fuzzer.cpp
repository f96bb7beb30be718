#include "entries.h"

#include <QCoreApplication>

#include <cstddef>
#include <cstdint>

// The fuzzer of the entry CSP_FUZZ_ENTRY. libFuzzer calls this with bytes it makes up.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static int count = 1;
    static char name[] = "fuzzer";
    static char *arguments[] = {name, nullptr};
    static const QCoreApplication application(count, arguments);
    // A copy of exactly these bytes, so that reading beyond their end is seen.
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    fuzz::CSP_FUZZ_ENTRY(bytes);
    return 0;
}
