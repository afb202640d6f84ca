#include "process_timer.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

void giveUp(const std::string& what)
{
    std::fprintf(stderr, "benchmarks: %s\n", what.c_str());
    std::exit(1);
}

namespace {

double milliseconds(const timeval& time)
{
    return static_cast<double>(time.tv_sec) * 1000 + static_cast<double>(time.tv_usec) / 1000;
}

ProcessCost runOnce(const Work& work)
{
    work.prepare();
    std::vector<char*> arguments;
    for (const std::string& word : work.command)
        arguments.push_back(const_cast<char*>(word.c_str()));
    arguments.push_back(nullptr);
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    for (const int stream : {STDOUT_FILENO, STDERR_FILENO})
        posix_spawn_file_actions_addopen(&actions, stream, "/dev/null", O_WRONLY, 0);

    const auto start = std::chrono::steady_clock::now();
    pid_t child = 0;
    if (::posix_spawnp(&child, arguments[0], &actions, nullptr, arguments.data(), environ) != 0)
        giveUp("cannot start " + work.command[0]);
    int status = 0;
    rusage usage{};
    if (::wait4(child, &status, 0, &usage) != child || !WIFEXITED(status) ||
        WEXITSTATUS(status) != 0) {
        std::string words;
        for (const std::string& word : work.command)
            words += word + ' ';
        giveUp(words + "failed");
    }
    const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - start;
    posix_spawn_file_actions_destroy(&actions);
    return {.milliseconds = took.count(),
            .processorMilliseconds = milliseconds(usage.ru_utime) + milliseconds(usage.ru_stime),
            .peakMegabytes = static_cast<double>(usage.ru_maxrss) / 1024};
}

double median(std::vector<ProcessCost>& costs, double ProcessCost::*what)
{
    const auto middle = costs.begin() + static_cast<std::ptrdiff_t>(costs.size() / 2);
    std::ranges::nth_element(costs, middle, {}, what);
    return (*middle).*what;
}

ProcessCost median(std::vector<ProcessCost> costs)
{
    return {.milliseconds = median(costs, &ProcessCost::milliseconds),
            .processorMilliseconds = median(costs, &ProcessCost::processorMilliseconds),
            .peakMegabytes = median(costs, &ProcessCost::peakMegabytes)};
}

} // namespace

Comparison compareProcesses(const Work& ours, const Work& floor, int runs)
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
