#pragma once

#include "command/command_line.h"
#include "figure/figure.h"
#include "store/dataset_store.h"

/// The subcommands that need no drawing. Each returns the process's exit status.
namespace aftershock {

int run(const ShowCommand& command);
int run(const CheckCommand& command);
int run(const TableCommand& command);
int run(const ImportCommand& command);
int run(const ExportCommand& command);
int run(const SayCommand& command);

/// The dataset named on the command line, or the built-in one; warnings are said.
[[nodiscard]] Result<OpenedDataset> openNamedDataset(const std::optional<QString>& path);

/// From words to a figure: what render and show share.
[[nodiscard]] Result<Figure> figureFor(const ViewRequest& request, const OpenedDataset& opened);

} // namespace aftershock
