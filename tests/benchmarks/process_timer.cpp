#include "process_timer.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace {

[[noreturn]] void giveUp(const std::string& what)
{
    std::fprintf(stderr, "benchmarks: %s\n", what.c_str());
    std::exit(1);
}

ProcessCost runOnce(const std::vector<std::string>& command)
{
    std::vector<char*> arguments;
    for (const std::string& word : command)
        arguments.push_back(const_cast<char*>(word.c_str()));
    arguments.push_back(nullptr);

    const auto start = std::chrono::steady_clock::now();
    pid_t child = 0;
    if (::posix_spawn(&child, arguments[0], nullptr, nullptr, arguments.data(), environ) != 0)
        giveUp("cannot start " + command[0]);
    int status = 0;
    rusage usage{};
    if (::wait4(child, &status, 0, &usage) != child || !WIFEXITED(status) ||
        WEXITSTATUS(status) != 0)
        giveUp(command[0] + " failed");
    const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - start;
    return {.milliseconds = took.count(),
            .peakMegabytes = static_cast<double>(usage.ru_maxrss) / 1024};
}

ProcessCost median(std::vector<ProcessCost> costs)
{
    const auto middle = costs.begin() + static_cast<std::ptrdiff_t>(costs.size() / 2);
    std::ranges::nth_element(costs, middle, {}, &ProcessCost::milliseconds);
    const double milliseconds = middle->milliseconds;
    std::ranges::nth_element(costs, middle, {}, &ProcessCost::peakMegabytes);
    return {.milliseconds = milliseconds, .peakMegabytes = middle->peakMegabytes};
}

} // namespace

Comparison compareProcesses(const std::vector<std::string>& ours,
                            const std::vector<std::string>& floor, int runs)
{
    // The first of each only warms the caches.
    static_cast<void>(runOnce(ours));
    static_cast<void>(runOnce(floor));
    std::vector<ProcessCost> ourCosts;
    std::vector<ProcessCost> floorCosts;
    for (int i = 0; i < runs; ++i) {
        ourCosts.push_back(runOnce(ours));
        floorCosts.push_back(runOnce(floor));
    }
    return {.ours = median(std::move(ourCosts)), .floor = median(std::move(floorCosts))};
}
