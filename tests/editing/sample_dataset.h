#pragma once

#include "data/edit.h"

namespace aftershock {

/// A small dataset that every reference occurs in: two companies, an event, a source, a fall of
/// each company, a funding with two amounts and a part, a rate, a statement, a view.
[[nodiscard]] inline WorkingDataset sampleDataset()
{
    using namespace Qt::StringLiterals;
    const Currency dollar = *Currency::fromCode(u"USD"_s);
    const Currency pound = *Currency::fromCode(u"GBP"_s);
    const Day monday{.date = {2025, 1, 27}, .basis = DateBasis::Inferred};
    WorkingDataset dataset;
    DatasetContents& contents = dataset.contents;
    contents.title = u"Falls"_s;
    contents.sources = {{.id = 1, .title = u"the article"_s}};
    contents.organisations = {
        {.id = 1, .name = u"Nvidia"_s, .ticker = u"NVDA"_s, .country = u"US"_s},
        {.id = 4, .name = u"ASML"_s, .country = u"NL"_s}};
    contents.events = {{.id = 2,
                        .title = u"Monday’s fall"_s,
                        .kind = EventKind::Market,
                        .startsOn = monday,
                        .citation = {.source = 1}}};
    contents.shareMoves = {
        {.id = 1,
         .event = 2,
         .organisation = 1,
         .changePercent = {.value = -16.9, .digits = 3},
         .tradingDay = monday,
         .citation = {.source = 1, .locator = u"section 2"_s}},
        {.id = 3,
         .event = 2,
         .organisation = 4,
         .changePercent = {.value = -7, .qualifier = Qualifier::Over, .digits = 1},
         .tradingDay = monday}};
    contents.fundings = {
        {.id = 5,
         .organisation = 1,
         .purpose = u"AI"_s,
         .status = FundingStatus::Planned,
         .fromYear = 2025,
         .amounts =
             {{.id = 1,
               .money = {{.value = 60e9, .qualifier = Qualifier::Over, .digits = 2}, dollar}},
              {.id = 2,
               .money = {{.value = 48.23e9, .qualifier = Qualifier::Over, .digits = 4}, pound},
               .basis = AmountBasis::StatedConversion}}},
        {.id = 6,
         .purpose = u"stocks"_s,
         .partOf = 5,
         .amounts = {{.id = 3, .money = {{.value = 5.6e6, .digits = 2}, dollar}}}}};
    contents.exchangeRates = {{.id = 1, .base = pound, .quote = dollar, .rate = 1.244}};
    contents.statements = {
        {.id = 1, .event = 2, .speaker = u"An analyst"_s, .summary = u"It fell."_s}};
    contents.savedViews = {{.id = 1, .name = u"US only"_s, .spec = u"{}"_s}};
    return dataset;
}

} // namespace aftershock
