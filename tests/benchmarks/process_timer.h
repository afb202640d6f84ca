#pragma once

#include <string>
#include <vector>

/// What one run of a process took.
struct ProcessCost
{
    double milliseconds{};
    double peakMegabytes{};
};

/// The medians over several runs of each of two processes, run in turn so that a machine that gets
/// slower or faster meanwhile does so for both.
struct Comparison
{
    ProcessCost ours;
    ProcessCost floor;
};

/// Ends the benchmark with a message where a process fails: a wrong figure is worse than none.
[[nodiscard]] Comparison compareProcesses(const std::vector<std::string>& ours,
                                          const std::vector<std::string>& floor, int runs);
