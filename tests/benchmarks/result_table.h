#pragma once

#include "process_timer.h"

/// The rows that a benchmark prints: our figure beside the floor's of the same run.
void printHeading(const char* group);
void printRow(const char* work, double ours, double floor, const char* unit,
              const char* wanted = "");
/// A figure that has no floor beside it but is held against a fixed one.
void printFigure(const char* work, double figure, const char* unit, const char* wanted);
/// Time by the clock, time of the processor, and memory.
void printComparison(const char* work, const Comparison& comparison, const char* wanted,
                     const char* wantedMemory = "");
