#include "reading/sqlite_functions.h"

#include <sqlite3.h>

#include <algorithm>
#include <cstring>
#include <optional>
#include <string>
#include <string_view>

namespace aftershock {

namespace {

std::string_view bytesOf(sqlite3_value* value, bool isBlob)
{
    // The size comes second: asking for the text may change it.
    const void* const bytes = isBlob ? sqlite3_value_blob(value) : sqlite3_value_text(value);
    const auto size = static_cast<std::size_t>(sqlite3_value_bytes(value));
    return bytes == nullptr ? std::string_view()
                            : std::string_view(static_cast<const char*>(bytes), size);
}

bool hasNull(sqlite3_value** values, int count)
{
    return std::any_of(values, values + count, [](sqlite3_value* value) {
        return sqlite3_value_type(value) == SQLITE_NULL;
    });
}

/// memmem() needs no more steps than there are bytes.
std::optional<std::size_t> find(std::string_view text, std::string_view wanted)
{
    if (wanted.empty())
        return 0;
    const auto* const found =
        static_cast<const char*>(::memmem(text.data(), text.size(), wanted.data(), wanted.size()));
    if (found == nullptr)
        return std::nullopt;
    return static_cast<std::size_t>(found - text.data());
}

bool beginsSign(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xc0) != 0x80;
}

void placeOf(sqlite3_context* context, int count, sqlite3_value** values)
{
    if (hasNull(values, count))
        return;
    const bool isBlob = sqlite3_value_type(values[0]) == SQLITE_BLOB &&
                        sqlite3_value_type(values[1]) == SQLITE_BLOB;
    const std::string_view wanted = bytesOf(values[1], isBlob);
    const std::string_view text = bytesOf(values[0], isBlob);
    const std::optional<std::size_t> at = find(text, wanted);
    if (!at)
        return sqlite3_result_int(context, 0);
    const std::string_view before = text.substr(0, *at);
    const auto signs = isBlob ? static_cast<std::ptrdiff_t>(before.size())
                              : std::count_if(before.begin(), before.end(), beginsSign);
    sqlite3_result_int64(context, signs + 1);
}

void replaced(sqlite3_context* context, int count, sqlite3_value** values)
{
    if (hasNull(values, count))
        return;
    std::string_view text = bytesOf(values[0], false);
    const std::string_view wanted = bytesOf(values[1], false);
    const std::string_view other = bytesOf(values[2], false);
    const auto longest = static_cast<std::size_t>(
        sqlite3_limit(sqlite3_context_db_handle(context), SQLITE_LIMIT_LENGTH, -1));
    std::string result;
    while (!wanted.empty() && result.size() <= longest) {
        const std::optional<std::size_t> at = find(text, wanted);
        if (!at)
            break;
        result.append(text.substr(0, *at)).append(other);
        text.remove_prefix(*at + wanted.size());
    }
    if (result.size() + text.size() > longest)
        return sqlite3_result_error_toobig(context);
    result.append(text);
    sqlite3_result_text64(context, result.data(), result.size(), SQLITE_TRANSIENT, SQLITE_UTF8);
}

} // namespace

void useQuickFunctions(sqlite3* database)
{
    constexpr int flags = SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS;
    sqlite3_create_function(database, "instr", 2, flags, nullptr, placeOf, nullptr, nullptr);
    sqlite3_create_function(database, "replace", 3, flags, nullptr, replaced, nullptr, nullptr);
}

} // namespace aftershock
