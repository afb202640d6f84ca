#pragma once

#include <unistd.h>

namespace aftershock {

/// A file descriptor that closes itself; negative where opening failed, and errno says why.
struct Descriptor
{
    int number{-1};
    explicit Descriptor(int opened) : number(opened) {}
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    ~Descriptor()
    {
        if (number >= 0)
            ::close(number);
    }
};

} // namespace aftershock
