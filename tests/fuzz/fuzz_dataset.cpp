#include "store/dataset_store.h"

#include <QFile>

#include <cstdint>
#include <sys/mman.h>
#include <unistd.h>

using namespace aftershock;

// Any file is a dataset or is refused, and stays as it is. The file lies in memory.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const int file = ::memfd_create("fuzz", 0);
    if (file < 0)
        return 0;
    const bool isWritten = ::write(file, data, size) == static_cast<ssize_t>(size);
    if (isWritten) {
        const auto opened = openDataset(QStringLiteral("/proc/self/fd/%1").arg(file));
        if (opened && !opened->dataset)
            __builtin_trap();
    }
    ::close(file);
    return 0;
}
