#include "core/day.h"
#include "core/figure_parser.h"
#include "core/formatter.h"
#include "fuzzing.h"

#include <bit>
#include <cstring>

using namespace aftershock;
using namespace aftershock::fuzzing;

namespace {

void checkDay(const ParsedDay& parsed)
{
    const Day& day = parsed.day;
    require(day.date.isValid() && day.date.year() >= 1 && day.date.year() <= 9999,
            "a day lies in the years 1 to 9999");
    require(!parsed.endsOn || *parsed.endsOn >= day.date, "a span does not end before it starts");
    require(lastDate(day) >= day.date, "a day's last date is not before it");
    const auto again = dayFromIso(isoText(day));
    require(again && again->date == day.date && again->precision == day.precision,
            "a day is read as it was written");
    const auto parsedAgain = parseDay(isoText(day));
    require(parsedAgain && *parsedAgain && (*parsedAgain)->day.date == day.date,
            "an ISO date is a date that people write");
    for (const Language language : {Language::English, Language::German, Language::Chinese})
        require(!Formatter(language).longDay(day).isEmpty(), "a day is written in words");
}

/// Excel's serials and Unix times, from the text's own bytes.
void checkNumber(const QByteArray& bytes)
{
    std::uint64_t bits = 0;
    std::memcpy(&bits, bytes.constData(),
                std::min(sizeof bits, static_cast<std::size_t>(bytes.size())));
    const auto seconds = static_cast<qint64>(bits);
    for (const std::optional<QDate>& date :
         {dayFromUnixSeconds(seconds), dayFromUnixMilliseconds(seconds),
          dayFromExcelSerial(std::bit_cast<double>(bits)),
          dayFromExcelSerial(std::bit_cast<double>(bits), true)})
        require(!date || (date->isValid() && date->year() >= 1 && date->year() <= 9999),
                "a number's day lies in the years 1 to 9999");
}

} // namespace

// Any text, and any number, is a day of our calendar that can be written and read again, nothing,
// or an error.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray bytes = bytesOf(data, size);
    const QString text = QString::fromUtf8(bytes);
    for (const DateOrder order :
         {DateOrder::Auto, DateOrder::DayFirst, DateOrder::MonthFirst, DateOrder::YearFirst}) {
        const auto day = parseDay(text, order);
        if (day && *day)
            checkDay(**day);
    }
    checkNumber(bytes);
    return 0;
}
