#include "analysis/checks.h"

#include "analysis/check_list.h"

#include <algorithm>
#include <array>

namespace aftershock {

using namespace Qt::StringLiterals;

namespace {

int rank(const Finding& finding)
{
    static const std::array order{
        u"change-beyond-100"_s, u"parts-exceed-whole"_s,     u"parts-raise-whole"_s,
        u"implied-rate"_s,      u"rate-differs"_s,           u"duplicate-move"_s,
        u"duplicate-funding"_s, u"duplicate-organisation"_s, u"not-a-trading-day"_s,
        u"day-before-event"_s,  u"missing-source"_s,         u"missing-place"_s,
        u"inferred-date"_s,
    };
    return static_cast<int>(std::ranges::find(order, finding.id) - order.begin());
}

} // namespace

std::vector<Finding> checkDataset(const Dataset& dataset, const Formatter& formatter)
{
    Findings findings;
    checkChanges(dataset, formatter, findings);
    checkParts(dataset, formatter, findings);
    checkImpliedRates(dataset, formatter, findings);
    checkDuplicates(dataset, formatter, findings);
    checkDays(dataset, formatter, findings);
    checkProvenance(dataset, formatter, findings);
    std::ranges::stable_sort(findings, [](const Finding& a, const Finding& b) {
        if (a.severity != b.severity)
            return a.severity > b.severity;
        return rank(a) < rank(b);
    });
    return findings;
}

} // namespace aftershock
