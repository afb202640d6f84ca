#pragma once

#include "reading/row_importer.h"

#include <QCoreApplication>
#include <QHash>

namespace aftershock {

struct SettlerTexts
{
    Q_DECLARE_TR_FUNCTIONS(aftershock::Import)
};

/**
 * Puts records where none of the same key is, and does with the others what the person said.
 * @c Record has an id. Records of one file that share a key are treated like those of the dataset.
 */
template <typename Record>
class RecordSettler
{
public:
    using TextOf = QString (*)(const Record&);

    /// @p figureOf is what people know a record by, for a note on one that was left out.
    RecordSettler(ImportContext& context, const std::vector<Record>& known, TextOf keyOf,
                  TextOf figureOf)
        : m_context(context), m_keyOf(keyOf), m_figureOf(figureOf)
    {
        for (const Record& record : known)
            m_known[keyOf(record)].push_back({record, std::nullopt});
    }

    /// @p place names the row, for a note on what was left.
    [[nodiscard]] Result<void> settle(Record record, Error place)
    {
        std::vector<Known>& same = m_known[m_keyOf(record)];
        // A row that names no source says nothing against the one that the dataset has for it.
        const bool hasOwnSource =
            m_context.ownSourceId && sourceOf(record) == m_context.ownSourceId;
        for (const Known& each : same)
            if (isEqual(each.record, withUnsaid(record, each.record), hasOwnSource)) {
                ++m_context.result.rowsKnown;
                return {};
            }
        const ExistingRows existing = m_context.options.existing;
        if (same.empty() || existing == ExistingRows::Both)
            return add(std::move(record), same, place);
        const bool collides = noteCollision(record, same.front(), place);
        place.code = ErrorCode::KeyTaken;
        place.value = m_figureOf(record); // as it was read
        if (existing == ExistingRows::Skip || same.size() > 1) {
            ++(collides ? m_context.result.rowsLeftOut : m_context.result.rowsKnown);
            const QString there = m_figureOf(same.front().record);
            place.detail = collides
                               ? SettlerTexts::tr("row %1: %2").arg(*same.front().row).arg(there)
                               : SettlerTexts::tr("the one there: %1").arg(there);
            m_context.note(std::move(place));
            return {};
        }
        record = withUnsaid(std::move(record), same.front().record);
        record.id = same.front().record.id;
        if (const Result<RowId> put = m_context.writer.put(record); !put)
            return put.error();
        same.front() = {std::move(record), keyOfRow(place)};
        ++m_context.result.rowsReplaced;
        return {};
    }

private:
    struct Known
    {
        Record record;
        std::optional<qint64> row; ///< of this file, by RowBatch::key(); none of the dataset's
    };

    static std::optional<qint64> keyOfRow(const Error& place)
    {
        return place.record ? place.record : place.row;
    }
    /// Whether a row of the same file gives another figure for the same. That two columns of one
    /// row do is no matter of the rows.
    bool noteCollision(const Record& record, const Known& known, const Error& place)
    {
        const std::optional<qint64> row = keyOfRow(place);
        if (!row || !known.row || m_figureOf(record) == m_figureOf(known.record))
            return false;
        if (*known.row != *row)
            m_context.collisions.add({*known.row, *row});
        return true;
    }
    static std::optional<RowId> sourceOf(const Record& record)
    {
        if constexpr (requires { record.citation; })
            return record.citation.source;
        else
            return record.source;
    }
    static void clearSource(Record& record)
    {
        if constexpr (requires { record.citation; })
            record.citation = {};
        else
            record.source.reset();
    }
    /// A row that names no event says nothing against the one that the dataset has for the move.
    static Record withUnsaid(Record record, const Record& known)
    {
        if constexpr (requires { record.changePercent; }) {
            if (!record.event)
                record.event = known.event;
            if (record.note.isEmpty())
                record.note = known.note;
            if (record.tradingDay && known.tradingDay &&
                record.tradingDay->date == known.tradingDay->date)
                record.tradingDay = known.tradingDay;
            // The same source without a place, or with one in a file that copies it.
            if (record.citation.source == known.citation.source &&
                record.citation.locator.isEmpty())
                record.citation.locator = known.citation.locator;
        }
        return record;
    }
    static bool isEqual(Record a, Record b, bool whateverTheSource)
    {
        if (whateverTheSource) {
            clearSource(a);
            clearSource(b);
        }
        // The same fall on the same day is one, put down to what it may.
        if constexpr (requires { a.changePercent; })
            if (a.tradingDay && b.tradingDay && a.tradingDay->date == b.tradingDay->date)
                b.event = a.event;
        a.id = b.id = 0;
        clearIds(a);
        clearIds(b);
        return a == b;
    }
    static void clearIds(Record& record)
    {
        if constexpr (requires { record.amounts; })
            for (auto& amount : record.amounts)
                amount.id = 0;
    }

    Result<void> add(Record record, std::vector<Known>& same, const Error& place)
    {
        const Result<RowId> put = m_context.writer.put(record);
        if (!put)
            return put.error();
        record.id = *put;
        same.push_back({std::move(record), keyOfRow(place)});
        ++m_context.result.rowsImported;
        return {};
    }

    ImportContext& m_context;
    TextOf m_keyOf;
    TextOf m_figureOf;
    QHash<QString, std::vector<Known>> m_known;
};

} // namespace aftershock
