#pragma once

#include "data/table_columns.h"

#include <algorithm>

/// For table_columns.cpp: how a column's value is taken out of its row, and put back.
namespace aftershock::cell_access {

// From what stands in a row to a value of any cell, and back.

inline CellValue toCell(const QString& text)
{
    return text.isEmpty() ? CellValue() : CellValue(text);
}
inline void fromCell(QString& text, const CellValue& value)
{
    const QString* held = std::get_if<QString>(&value);
    text = held != nullptr ? *held : QString();
}

inline CellValue toCell(RowId id)
{
    return id != 0 ? CellValue(Reference{id}) : CellValue();
}
inline void fromCell(RowId& id, const CellValue& value)
{
    const Reference* held = std::get_if<Reference>(&value);
    id = held != nullptr ? held->id : 0;
}

inline CellValue toCell(const std::optional<RowId>& id)
{
    return id ? CellValue(Reference{*id}) : CellValue();
}
inline void fromCell(std::optional<RowId>& id, const CellValue& value)
{
    const Reference* held = std::get_if<Reference>(&value);
    id = held != nullptr ? std::optional(held->id) : std::nullopt;
}

inline CellValue toCell(double number)
{
    return number;
}
inline void fromCell(double& number, const CellValue& value)
{
    if (const double* held = std::get_if<double>(&value))
        number = *held;
}

inline CellValue toCell(const std::optional<double>& number)
{
    return number ? CellValue(*number) : CellValue();
}
inline void fromCell(std::optional<double>& number, const CellValue& value)
{
    const double* held = std::get_if<double>(&value);
    number = held != nullptr ? std::optional(*held) : std::nullopt;
}

inline CellValue toCell(const std::optional<int>& number)
{
    return number ? CellValue(static_cast<double>(*number)) : CellValue();
}
inline void fromCell(std::optional<int>& number, const CellValue& value)
{
    const double* held = std::get_if<double>(&value);
    number = held != nullptr ? std::optional(static_cast<int>(*held)) : std::nullopt;
}

inline CellValue toCell(const std::optional<Day>& day)
{
    return day ? CellValue(*day) : CellValue();
}
inline void fromCell(std::optional<Day>& day, const CellValue& value)
{
    const Day* held = std::get_if<Day>(&value);
    day = held != nullptr ? std::optional(*held) : std::nullopt;
}

/// A currency that is not chosen yet is the type's empty one.
inline CellValue toCell(Currency currency)
{
    return currency == Currency() ? CellValue() : CellValue(currency);
}
inline void fromCell(Currency& currency, const CellValue& value)
{
    const Currency* held = std::get_if<Currency>(&value);
    currency = held != nullptr ? *held : Currency();
}

inline CellValue toCell(const Quantity& quantity)
{
    return quantity;
}
inline void fromCell(Quantity& quantity, const CellValue& value)
{
    if (const Quantity* held = std::get_if<Quantity>(&value))
        quantity = *held;
}

inline CellValue toCell(const Money& money)
{
    return money;
}
inline void fromCell(Money& money, const CellValue& value)
{
    if (const Money* held = std::get_if<Money>(&value))
        money = *held;
}

template <typename Enum>
std::optional<Enum> enumFrom(const QString& word)
{
    if constexpr (std::is_same_v<Enum, Qualifier>)
        return qualifierFromText(word);
    else if constexpr (std::is_same_v<Enum, EventKind>)
        return eventKindFromText(word);
    else if constexpr (std::is_same_v<Enum, FundingStatus>)
        return fundingStatusFromText(word);
    else
        return amountBasisFromText(word);
}

template <typename Enum>
requires std::is_enum_v<Enum> CellValue toCell(Enum choice)
{
    return toText(choice);
}
template <typename Enum>
requires std::is_enum_v<Enum>
void fromCell(Enum& choice, const CellValue& value)
{
    if (const QString* held = std::get_if<QString>(&value))
        choice = enumFrom<Enum>(*held).value_or(choice);
}

inline CellValue toCell(const std::optional<FundingStatus>& status)
{
    return status ? CellValue(toText(*status)) : CellValue();
}
inline void fromCell(std::optional<FundingStatus>& status, const CellValue& value)
{
    const QString* held = std::get_if<QString>(&value);
    status = held != nullptr ? fundingStatusFromText(*held) : std::nullopt;
}

template <typename Member>
struct OwnerOf;
template <typename Row, typename Value>
struct OwnerOf<Value Row::*>
{
    using Type = Row;
};

/// What stands at the end of a path of members: a source in the citation of an event.
template <auto First, auto... Rest>
auto& memberOf(auto& row)
{
    if constexpr (sizeof...(Rest) == 0)
        return row.*First;
    else
        return memberOf<Rest...>(row.*First);
}

template <auto First, auto... Rest>
constexpr DataColumn stored(DataColumn column)
{
    using Row = typename OwnerOf<decltype(First)>::Type;
    column.get = [](const DataRow& row) {
        const Row* held = std::get_if<Row>(&row);
        return held != nullptr ? toCell(memberOf<First, Rest...>(*held)) : CellValue();
    };
    column.set = [](DataRow& row, const CellValue& value) {
        if (Row* held = std::get_if<Row>(&row))
            fromCell(memberOf<First, Rest...>(*held), value);
    };
    return column;
}

/// Whether the days of a row are stated; of a row without a day it is not told.
template <auto First, auto Second>
constexpr DataColumn basisOf(DataColumn column)
{
    using Row = typename OwnerOf<decltype(First)>::Type;
    column.get = [](const DataRow& row) {
        const Row* held = std::get_if<Row>(&row);
        const std::optional<Day> dated =
            held == nullptr ? std::nullopt : (held->*First ? held->*First : held->*Second);
        return dated ? CellValue(toText(dated->basis)) : CellValue();
    };
    column.set = [](DataRow& row, const CellValue& value) {
        Row* held = std::get_if<Row>(&row);
        const QString* word = std::get_if<QString>(&value);
        const auto basis = word != nullptr ? dateBasisFromText(*word) : std::nullopt;
        if (held == nullptr || !basis)
            return;
        for (std::optional<Day>* const dated : {&(held->*First), &(held->*Second)})
            if (*dated)
                (*dated)->basis = *basis;
    };
    return column;
}

/// The reported amount of a funding, which has a table of its own for all of them.
constexpr DataColumn reportedAmount(DataColumn column)
{
    column.get = [](const DataRow& row) -> CellValue {
        if (const auto* funding = std::get_if<Funding>(&row))
            for (const FundingAmount& amount : funding->amounts)
                if (amount.basis == AmountBasis::Reported)
                    return amount.money;
        return {};
    };
    column.set = [](DataRow& row, const CellValue& value) {
        auto* funding = std::get_if<Funding>(&row);
        if (funding == nullptr)
            return;
        const auto reported =
            std::ranges::find(funding->amounts, AmountBasis::Reported, &FundingAmount::basis);
        const Money* money = std::get_if<Money>(&value);
        if (money == nullptr && reported != funding->amounts.end())
            funding->amounts.erase(reported);
        else if (money != nullptr && reported != funding->amounts.end())
            reported->money = *money;
        else if (money != nullptr) // whoever puts the row into a dataset gives it its id
            funding->amounts.push_back({.money = *money});
    };
    return column;
}

constexpr DataColumn propertyKey(DataColumn column)
{
    column.get = [](const DataRow& row) -> CellValue {
        const auto* property = std::get_if<PropertyRow>(&row);
        return property != nullptr ? toCell(property->key) : CellValue();
    };
    column.set = [](DataRow&, const CellValue&) {};
    return column;
}

constexpr DataColumn priceMoment(DataColumn column)
{
    column.get = [](const DataRow& row) -> CellValue {
        const auto* price = std::get_if<Price>(&row);
        return price != nullptr ? CellValue(Moment{price->at}) : CellValue();
    };
    column.set = [](DataRow& row, const CellValue& value) {
        auto* price = std::get_if<Price>(&row);
        const Moment* held = std::get_if<Moment>(&value);
        if (price != nullptr && held != nullptr)
            price->at = held->seconds;
    };
    return column;
}

} // namespace aftershock::cell_access
