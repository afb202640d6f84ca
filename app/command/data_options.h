#pragma once

#include "command/command_line.h"

namespace CLI {
class App;
class Option;
} // namespace CLI

namespace aftershock {

/// The subcommands that move data in and out: table, import and export.
class DataOptions
{
public:
    explicit DataOptions(CLI::App& app);
    /// The command that was given, if it is one of these; after parsing.
    [[nodiscard]] std::optional<Command> command() const;

private:
    void addTable(CLI::App& app);
    void addImport(CLI::App& app);
    void addExport(CLI::App& app);

    CLI::App *m_table{}, *m_import{}, *m_export{};
    CLI::Option *m_source{}, *m_tableName{}, *m_format{};
    CLI::Option *m_sources{}, *m_into{}, *m_importTable{}, *m_kind{}, *m_maps{}, *m_decimal{},
        *m_dates{}, *m_existing{}, *m_dryRun{}, *m_report{};
    CLI::Option *m_dataset{}, *m_output{};
    CLI::Option *m_tableLanguage{}, *m_importLanguage{}, *m_exportLanguage{};
};

} // namespace aftershock
