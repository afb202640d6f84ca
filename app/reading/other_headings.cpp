#include "reading/other_headings.h"

#include "reading/heading_words.h"

namespace aftershock {

bool namesOtherDay(const QString& heading)
{
    return containsAny(comparable(heading),
                       u"ex|dividend|expiry|expiration|expires|maturity|listed|founded|founding|"
                       u"established|incorporated|birth|birthday|born|dividende|ablauf|verfall|"
                       u"falligkeit|gegrundet|grundung|geburtstag|除息日|除权日|到期日|成立") &&
           !containsAny(comparable(heading), u"trading day|trade date|trading date|handelstag");
}

bool namesPart(const QString& heading)
{
    return containsAny(comparable(heading), u"workforce|staff|personnel|jobs|stake|ownership|"
                                            u"market share|share of|weighting|allocation|"
                                            u"belegschaft|beteiligung|anteil|持股比例|占比");
}

bool isCumulative(const QString& heading)
{
    return containsAny(comparable(heading), u"cumulative|cumulated|to date|running total|kumuliert|"
                                            u"kumulativ|kumulierte|aufgelaufen|累计");
}

bool namesType(const QString& heading)
{
    return containsAny(comparable(heading),
                       u"type|kind|category|class|typ|art|kategorie|类型|类别");
}

bool namesAcquirer(const QString& heading)
{
    return containsAny(comparable(heading),
                       u"acquirer|acquired by|buyer|purchaser|kaufer|erwerber|收购方");
}

} // namespace aftershock
