#include "result_table.h"

#include <cstdio>

void printHeading(const char* group)
{
    std::printf("\n%-50s %11s %11s %7s  %s\n", group, "ours", "floor", "ratio", "wanted");
}

void printRow(const char* work, double ours, double floor, const char* unit, const char* wanted)
{
    std::printf("%-50s %8.1f %s %8.1f %s %6.2f×  %s\n", work, ours, unit, floor, unit, ours / floor,
                wanted);
    std::fflush(stdout);
}

void printFigure(const char* work, double figure, const char* unit, const char* wanted)
{
    std::printf("%-50s %8.1f %s %21s%s\n", work, figure, unit, "", wanted);
    std::fflush(stdout);
}

void printComparison(const char* work, const Comparison& comparison, const char* wanted,
                     const char* wantedMemory)
{
    const auto& [ours, floor] = comparison;
    printRow(work, ours.milliseconds, floor.milliseconds, "ms", wanted);
    printRow("  its processor time", ours.processorMilliseconds, floor.processorMilliseconds, "ms");
    printRow("  its peak memory", ours.peakMegabytes, floor.peakMegabytes, "MB", wantedMemory);
}
