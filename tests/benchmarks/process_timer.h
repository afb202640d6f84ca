#pragma once

#include <functional>
#include <string>
#include <vector>

/// What one run of a process took.
struct ProcessCost
{
    double milliseconds{};          ///< by the clock
    double processorMilliseconds{}; ///< of its own and the system's work for it
    double peakMegabytes{};         ///< resident, its own program files included
};

/// The medians over several runs of each of two processes, run in turn so that a machine that gets
/// slower or faster meanwhile does so for both.
struct Comparison
{
    ProcessCost ours;
    ProcessCost floor;
};

/// A process with what must be done, untimed, before each run of it. Its output goes nowhere.
struct Work
{
    std::vector<std::string> command;
    std::function<void()> prepare{[] {}};
};

/// Ends the benchmark with a message where a process fails: a wrong figure is worse than none.
[[nodiscard]] Comparison compareProcesses(const Work& ours, const Work& floor, int runs);

/// Says what is wrong and ends the benchmark.
[[noreturn]] void giveUp(const std::string& what);
