#include "store/price_stream_table.h"

#include <sqlite3.h>

#include <memory>

namespace aftershock {

namespace {

struct Table
{
    sqlite3_vtab base;
    const PriceStream* stream;
};

struct Cursor
{
    sqlite3_vtab_cursor base;
    const PriceStream* stream;
    Price price;
    sqlite3_int64 row;
    bool atEnd;
};

int connect(sqlite3* connection, void* stream, int /*argc*/, const char* const* /*argv*/,
            sqlite3_vtab** made, char** /*message*/)
{
    const int code = sqlite3_declare_vtab(
        connection,
        "CREATE TABLE x (organisation_id INTEGER, at INTEGER, close REAL, volume REAL)");
    if (code != SQLITE_OK)
        return code;
    auto table = std::make_unique<Table>();
    table->stream = static_cast<const PriceStream*>(stream);
    *made = &table.release()->base;
    return SQLITE_OK;
}

int disconnect(sqlite3_vtab* table)
{
    const std::unique_ptr<Table> owned(reinterpret_cast<Table*>(table));
    return SQLITE_OK;
}

int bestIndex(sqlite3_vtab* /*table*/, sqlite3_index_info* info)
{
    info->estimatedCost = 1e6;
    return SQLITE_OK;
}

int openCursor(sqlite3_vtab* table, sqlite3_vtab_cursor** made)
{
    auto cursor = std::make_unique<Cursor>();
    cursor->stream = reinterpret_cast<Table*>(table)->stream;
    *made = &cursor.release()->base;
    return SQLITE_OK;
}

int closeCursor(sqlite3_vtab_cursor* cursor)
{
    const std::unique_ptr<Cursor> owned(reinterpret_cast<Cursor*>(cursor));
    return SQLITE_OK;
}

int next(sqlite3_vtab_cursor* base)
{
    auto* const cursor = reinterpret_cast<Cursor*>(base);
    cursor->atEnd = !(*cursor->stream)(cursor->price);
    ++cursor->row;
    return SQLITE_OK;
}

int filter(sqlite3_vtab_cursor* base, int /*index*/, const char* /*name*/, int /*argc*/,
           sqlite3_value** /*argv*/)
{
    return next(base);
}

int isAtEnd(sqlite3_vtab_cursor* base)
{
    return reinterpret_cast<Cursor*>(base)->atEnd ? 1 : 0;
}

int column(sqlite3_vtab_cursor* base, sqlite3_context* context, int index)
{
    const Price& price = reinterpret_cast<Cursor*>(base)->price;
    switch (index) {
    case 0:
        sqlite3_result_int64(context, price.organisation);
        break;
    case 1:
        sqlite3_result_int64(context, price.at);
        break;
    case 2:
        sqlite3_result_double(context, price.close);
        break;
    default:
        if (price.volume)
            sqlite3_result_double(context, *price.volume);
        break;
    }
    return SQLITE_OK;
}

int rowId(sqlite3_vtab_cursor* base, sqlite3_int64* id)
{
    *id = reinterpret_cast<Cursor*>(base)->row;
    return SQLITE_OK;
}

/// xCreate is null: the table is there without being created, and cannot be named in a schema.
sqlite3_module makeModule()
{
    sqlite3_module module = {};
    module.xConnect = connect;
    module.xBestIndex = bestIndex;
    module.xDisconnect = disconnect;
    module.xOpen = openCursor;
    module.xClose = closeCursor;
    module.xFilter = filter;
    module.xNext = next;
    module.xEof = isAtEnd;
    module.xColumn = column;
    module.xRowid = rowId;
    return module;
}

} // namespace

int offerPriceStream(sqlite3* connection, const PriceStream& stream)
{
    static const sqlite3_module module = makeModule();
    return sqlite3_create_module(connection, "incoming_price", &module,
                                 const_cast<PriceStream*>(&stream));
}

} // namespace aftershock
