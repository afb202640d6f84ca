#include "article_dataset.h"

namespace aftershock::article {

using namespace Qt::StringLiterals;

namespace {

Day eventDay(int year, int month, int day, DatePrecision precision, DateBasis basis)
{
    return {.date = QDate(year, month, day), .precision = precision, .basis = basis};
}

Organisation company(RowId id, const QString& name, const QString& ticker, const QString& exchange,
                     const QString& country, const QString& sector)
{
    return {.id = id,
            .name = name,
            .kind = u"company"_s,
            .ticker = ticker,
            .exchange = exchange,
            .country = country,
            .sector = sector};
}

std::vector<Organisation> organisations()
{
    return {
        company(1, u"Nvidia"_s, u"NVDA"_s, u"Nasdaq"_s, u"US"_s, u"Semiconductors"_s),
        company(2, u"Broadcom"_s, u"AVGO"_s, u"Nasdaq"_s, u"US"_s, u"Semiconductors"_s),
        company(3, u"Microsoft"_s, u"MSFT"_s, u"Nasdaq"_s, u"US"_s, u"Software"_s),
        company(4, u"Alphabet"_s, u"GOOGL"_s, u"Nasdaq"_s, u"US"_s, u"Internet"_s),
        company(5, u"Oracle"_s, u"ORCL"_s, u"NYSE"_s, u"US"_s, u"Software"_s),
        company(6, u"Cisco"_s, u"CSCO"_s, u"Nasdaq"_s, u"US"_s, u"Network equipment"_s),
        company(7, u"ASML"_s, u"ASML"_s, u"Euronext Amsterdam"_s, u"NL"_s, u"Chip equipment"_s),
        company(8, u"Siemens Energy"_s, u"ENR"_s, u"Xetra"_s, u"DE"_s, u"Energy technology"_s),
        company(9, u"Meta"_s, u"META"_s, u"Nasdaq"_s, u"US"_s, u"Internet"_s),
        {.id = 10,
         .name = u"DeepSeek"_s,
         .kind = u"private lab"_s,
         .country = u"CN"_s,
         .sector = u"Artificial intelligence"_s},
        {.id = 11,
         .name = u"Bank of China"_s,
         .kind = u"state-owned bank"_s,
         .ticker = u"601988"_s,
         .exchange = u"Shanghai"_s,
         .country = u"CN"_s,
         .sector = u"Banking"_s},
    };
}

std::vector<Event> events()
{
    using enum DatePrecision;
    using enum DateBasis;
    return {
        {.id = 1,
         .title = u"Release of DeepSeek R1"_s,
         .kind = EventKind::Model,
         .startsOn = eventDay(2025, 1, 20, Day, Inferred),
         .citation = {.source = 1}},
        {.id = 2,
         .title = u"Monday’s fall in AI shares"_s,
         .kind = EventKind::Market,
         .startsOn = eventDay(2025, 1, 27, Day, Inferred),
         .citation = {.source = 1, .locator = u"section 2, paragraphs 2 and 3"_s}},
        {.id = 3,
         .title = u"Bank of China’s plan"_s,
         .kind = EventKind::Funding,
         .startsOn = eventDay(2025, 1, 1, Month, Stated),
         .citation = {.source = 1, .locator = u"section 3, paragraph 2"_s}},
        {.id = 4,
         .title = u"Meta’s plan for 2025"_s,
         .kind = EventKind::Funding,
         .startsOn = eventDay(2025, 1, 1, Month, Inferred),
         .citation = {.source = 1, .locator = u"section 1, paragraph 3"_s}},
    };
}

ShareMove move(RowId id, double change, Qualifier qualifier, int digits, RowId source,
               const QString& locator)
{
    return {.id = id,
            .event = 1,
            .organisation = id,
            .changePercent = {.value = change, .qualifier = qualifier, .digits = digits},
            .tradingDay = Day{.date = QDate(2025, 1, 27), .basis = DateBasis::Inferred},
            .citation = {.source = source, .locator = locator},
            .note = u"The day comes from “Monday” in paragraph 3."_s};
}

std::vector<ShareMove> shareMoves()
{
    const QString second = u"section 2, paragraph 2"_s;
    const QString third = u"section 2, paragraph 3"_s;
    return {
        move(Nvidia, -16.9, Qualifier::Exact, 3, 1, second),
        move(Broadcom, -17.4, Qualifier::Exact, 3, 1, second),
        move(Microsoft, -2.14, Qualifier::Exact, 3, 1, second),
        move(Alphabet, -4, Qualifier::Over, 1, 1, second),
        move(Oracle, -14, Qualifier::Exact, 2, 1, second),
        move(Cisco, -5, Qualifier::Exact, 1, 1, second),
        move(Asml, -7, Qualifier::Over, 1, 2, third),
        move(SiemensEnergy, -20, Qualifier::Exact, 2, 2, third),
    };
}

std::vector<Funding> fundings()
{
    using enum Qualifier;
    using enum AmountBasis;
    return {
        {.id = Meta,
         .event = 4,
         .organisation = 9,
         .purpose = u"AI investment"_s,
         .status = FundingStatus::Planned,
         .fromYear = 2025,
         .years = 1,
         .amounts = {amount(1, "USD", 60e9, Over, 2, Reported),
                     amount(2, "GBP", 48.23e9, Over, 4, StatedConversion)},
         .citation = {.source = 1, .locator = u"section 1, paragraph 3"_s}},
        {.id = DeepSeek,
         .event = 1,
         .organisation = 10,
         .purpose = u"cost of R1"_s,
         .status = FundingStatus::Reported,
         .amounts = {amount(3, "USD", 5.6e6, Exact, 2, Reported),
                     amount(4, "GBP", 4.5e6, Exact, 2, StatedConversion)},
         .citation = {.source = 1, .locator = u"section 2, paragraph 4"_s}},
        {.id = BankOfChina,
         .event = 3,
         .organisation = 11,
         .recipient = u"companies in the AI sector"_s,
         .purpose = u"AI industry chain"_s,
         .status = FundingStatus::Planned,
         .fromYear = 2025,
         .years = 5,
         .amounts = {amount(5, "CNY", 1e12, AtLeast, 1, Reported),
                     amount(6, "GBP", 110e9, AtLeast, 3, StatedConversion)},
         .citation = {.source = 1, .locator = u"section 3, paragraph 2"_s}},
        {.id = StocksAndBonds,
         .event = 3,
         .organisation = 11,
         .recipient = u"companies in the AI sector"_s,
         .purpose = u"stocks and bonds"_s,
         .partOf = BankOfChina,
         .status = FundingStatus::Planned,
         .fromYear = 2025,
         .years = 5,
         .amounts = {amount(7, "CNY", 300e9, AtLeast, 3, Reported),
                     amount(8, "GBP", 33.30e9, AtLeast, 4, StatedConversion)},
         .citation = {.source = 1, .locator = u"section 3, paragraph 2"_s}},
    };
}

} // namespace

Currency currency(const char* code)
{
    return *Currency::fromCode(QString::fromLatin1(code));
}

FundingAmount amount(RowId id, const char* code, double value, Qualifier qualifier,
                     std::optional<int> digits, AmountBasis basis)
{
    return {.id = id,
            .money = {.amount = {.value = value, .qualifier = qualifier, .digits = digits},
                      .currency = currency(code)},
            .basis = basis};
}

DatasetContents contents()
{
    DatasetContents contents{.title = u"DeepSeek R1, January 2025"_s,
                             .description = u"What one article reports."_s,
                             .language = u"en"_s};
    contents.sources = {
        {.id = 1, .title = u"the article"_s, .kind = u"article"_s},
        {.id = 2, .publisher = u"BBC"_s, .title = u"BBC, via the article"_s},
    };
    contents.organisations = organisations();
    contents.events = events();
    contents.shareMoves = shareMoves();
    contents.fundings = fundings();
    return contents;
}

} // namespace aftershock::article
