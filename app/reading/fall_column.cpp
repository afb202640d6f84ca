#include "reading/fall_column.h"

namespace aftershock {

namespace {

struct Signs
{
    bool minus{false};
    bool plus{false};
};

void look(const Cell& cell, const ColumnForm& form, Signs& signs)
{
    const auto figure = figureOf(cell, form);
    if (!figure || !*figure)
        return;
    signs.minus = signs.minus || (*figure)->direction == Direction::Minus;
    signs.plus = signs.plus || (*figure)->direction == Direction::Plus;
}

/// Over all rows, since the first plus may stand below the sample.
Result<Signs> lookThrough(TableReader& reader, std::size_t column, const ColumnForm& form,
                          const Progress& progress)
{
    Signs signs;
    RowBatch batch;
    if (const auto rewound = reader.rewind(); !rewound)
        return rewound.error();
    for (Result<bool> more = reader.next(batch); !more || *more; more = reader.next(batch)) {
        if (!more)
            return more.error();
        if (progress.isCancelled())
            return Error{.code = ErrorCode::Cancelled, .subject = reader.info().source};
        for (std::size_t row = 0; row < batch.rowCount(); ++row)
            look(batch.cell(row, column), form, signs);
    }
    if (const auto rewound = reader.rewind(); !rewound)
        return rewound.error();
    return signs;
}

} // namespace

ImportField changeField(const Mapping& mapping)
{
    for (const ImportField field : {ImportField::ChangePercent, ImportField::ChangeFraction})
        if (mapping.column(field))
            return field;
    return ImportField::ShareChange;
}

Result<UnsignedSizes> unsignedSizesOf(TableReader& reader, const RawTable& sample,
                                      const Mapping& mapping, const std::vector<ColumnForm>& forms,
                                      const Progress& progress)
{
    const auto column = mapping.column(changeField(mapping));
    if (mapping.kind.value != ImportKind::ShareMoves || !column)
        return UnsignedSizes::Rises;
    const FallHeading heading = fallHeading(sample.info.columns[*column].sourceName);
    if (heading == FallHeading::No)
        return UnsignedSizes::Rises;
    Signs signs;
    for (std::size_t row = 0; row < sample.rowCount(); ++row)
        look(sample.cell(row, *column), forms[*column], signs);
    if (!sample.isWhole) {
        const Result<Signs> all = lookThrough(reader, *column, forms[*column], progress);
        if (!all)
            return all.error();
        signs = *all;
    }
    if (heading == FallHeading::Perhaps && signs.minus)
        return UnsignedSizes::Rises;
    return signs.plus ? UnsignedSizes::Unknown : UnsignedSizes::Falls;
}

} // namespace aftershock
