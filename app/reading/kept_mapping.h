#pragma once

#include "reading/mapping.h"

#include <QJsonArray>

namespace aftershock {

/// What a person said of a file, kept for files of the same shape.
struct KeptMapping
{
    QString shape; ///< shapeOf() the table
    MappingChoice choice;
    std::optional<DecimalMark> decimalMark;
    std::optional<DateOrder> dateOrder;
    bool operator==(const KeptMapping&) const = default;
};

inline constexpr std::size_t mappingsKept = 50;

/// What is worth keeping of an import: what its columns hold, and not what only this file's rows
/// share. A company or a pair of currencies belongs to one file: the next of its shape is another
/// company's.
[[nodiscard]] KeptMapping keptMapping(const Mapping& mapping, const TableInfo& info);

[[nodiscard]] const KeptMapping* findMapping(const std::vector<KeptMapping>& kept,
                                             const TableInfo& info);
/// In place of an older one of that shape, in front; the oldest fall out.
void keepMapping(std::vector<KeptMapping>& kept, KeptMapping mapping);
void forgetMapping(std::vector<KeptMapping>& kept, const QString& shape);

// What cannot be understood is left out.
[[nodiscard]] QJsonArray toJson(const std::vector<KeptMapping>& kept);
[[nodiscard]] std::vector<KeptMapping> keptMappingsFromJson(const QJsonArray& json);

} // namespace aftershock
