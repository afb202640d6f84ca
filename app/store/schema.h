#pragma once

#include <QtGlobal>

#include <span>

/// What the store relies on in a dataset file; resources/schema.sql makes it so.
namespace aftershock::schema {

constexpr qint64 applicationId = 0x41465348; // AFSH
constexpr int version = 1;

/// A column that is read; a file may lack one that is not required.
struct ColumnRule
{
    const char* name;
    bool required{true};
};

/// A table and the columns of it that are read; further columns are left alone.
struct TableRule
{
    const char* name;
    std::span<const ColumnRule> columns;
};

[[nodiscard]] std::span<const TableRule> tables();
/// The rule for the table called @p name, which must be one of tables().
[[nodiscard]] const TableRule& table(const char* name);

} // namespace aftershock::schema
