#include "store/schema.h"

#include <algorithm>
#include <string_view>

namespace aftershock::schema {

namespace {

constexpr bool optional = false;

constexpr ColumnRule dataset[] = {{"id"}, {"key"}, {"value"}};
constexpr ColumnRule source[] = {{"id"},  {"publisher"},    {"title"}, {"author"},
                                 {"url"}, {"published_on"}, {"kind"}};
constexpr ColumnRule organisation[] = {{"id"},       {"name"},    {"kind"},  {"ticker"},
                                       {"exchange"}, {"country"}, {"sector"}};
constexpr ColumnRule event[] = {{"id"},        {"title"},   {"kind"},           {"summary"},
                                {"starts_on"}, {"ends_on"}, {"date_precision"}, {"date_basis"},
                                {"source_id"}, {"locator"}};
constexpr ColumnRule shareMove[] = {{"id"},
                                    {"event_id"},
                                    {"organisation_id"},
                                    {"change_percent"},
                                    {"change_percent_to"},
                                    {"qualifier"},
                                    {"significant_digits", optional},
                                    {"trading_day"},
                                    {"date_basis"},
                                    {"source_id"},
                                    {"locator"},
                                    {"note"}};
constexpr ColumnRule funding[] = {{"id"},      {"event_id"},  {"organisation_id"}, {"recipient"},
                                  {"purpose"}, {"part_of"},   {"status"},          {"from_year"},
                                  {"years"},   {"source_id"}, {"locator"},         {"note"}};
constexpr ColumnRule fundingAmount[] = {
    {"id"},        {"funding_id"}, {"currency"}, {"amount"},
    {"amount_to"}, {"qualifier"},  {"basis"},    {"significant_digits", optional}};
constexpr ColumnRule exchangeRate[] = {{"id"},   {"base"},  {"quote"},
                                       {"rate"}, {"as_of"}, {"source_id"}};
constexpr ColumnRule statement[] = {{"id"},      {"event_id"},  {"speaker"}, {"organisation_id"},
                                    {"summary"}, {"source_id"}, {"locator"}};
constexpr ColumnRule price[] = {{"organisation_id"}, {"at"}, {"close"}, {"volume"}};
constexpr ColumnRule savedView[] = {{"id"}, {"name"}, {"spec"}};

constexpr TableRule rules[] = {
    {"dataset", dataset},
    {"source", source},
    {"organisation", organisation},
    {"event", event},
    {"share_move", shareMove},
    {"funding", funding},
    {"funding_amount", fundingAmount},
    {"exchange_rate", exchangeRate},
    {"statement", statement},
    {"price", price},
    {"saved_view", savedView},
};

} // namespace

std::span<const TableRule> tables()
{
    return rules;
}

const TableRule& table(const char* name)
{
    const auto* const found = std::ranges::find_if(
        rules, [name](const TableRule& rule) { return std::string_view(rule.name) == name; });
    Q_ASSERT(found != std::end(rules));
    return *found;
}

} // namespace aftershock::schema
