#pragma once

#include <QString>

#include <optional>

class QApplication;

namespace aftershock {

/// The program with its window, until that is closed: the dataset at @p datasetPath, or the
/// built-in one; the application exists. The process's exit status.
[[nodiscard]] int runWindow(const std::optional<QString>& datasetPath);

/// The window's style and font, for runWindow() and for tests that look at a window.
void dressApplication();

} // namespace aftershock
