#include "reading/record_words.h"

#include <QStringList>

namespace aftershock {

using namespace Qt::StringLiterals;

std::optional<FundingStatus> fundingStatusFromWords(const QString& text)
{
    if (const auto status = fundingStatusFromText(text.toLower()))
        return status;
    struct Words
    {
        FundingStatus status;
        const char16_t* words;
    };
    static constexpr Words table[] = {
        {FundingStatus::Planned,
         u"plan|plans|announced|pledged|committed|to be spent|geplant|angekündigt|计划|宣布"},
        {FundingStatus::Spent, u"paid|closed|completed|done|ausgegeben|bezahlt|已支出|完成"},
        {FundingStatus::Reported, u"estimated|said|berichtet|gemeldet|报道"},
    };
    for (const Words& each : table)
        if (QString::fromUtf16(each.words).split(u'|').contains(text.toLower()))
            return each.status;
    return std::nullopt;
}

std::optional<EventKind> eventKindFromWords(const QString& text)
{
    if (const auto kind = eventKindFromText(text.toLower()))
        return kind;
    struct Words
    {
        EventKind kind;
        const char16_t* words;
    };
    static constexpr Words table[] = {
        {EventKind::Model, u"model release|release|launch|product|veröffentlichung|模型|发布"},
        {EventKind::Market, u"markets|share move|shares|stock|markt|börse|市场|股市"},
        {EventKind::Funding, u"investment|finance|financing|money|finanzierung|融资|投资"},
        {EventKind::Statement, u"quote|comment|speech|post|aussage|zitat|言论|声明"},
        {EventKind::Other, u"andere|sonstiges|misc|其他"},
    };
    for (const Words& each : table)
        if (QString::fromUtf16(each.words).split(u'|').contains(text.toLower()))
            return each.kind;
    return std::nullopt;
}

} // namespace aftershock
