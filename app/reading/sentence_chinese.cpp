#include "reading/sentence_chinese.h"

#include "core/figure_parser.h"

#include <QRegularExpression>

#include <algorithm>

namespace aftershock {

namespace {

using namespace Qt::StringLiterals;

/// “英伟达” of “英伟达股价周一”, with the weekday that stands beside it.
struct ChineseSubject
{
    QString name;
    std::optional<int> weekday; ///< from 1, Monday
};

ChineseSubject chineseSubject(QString text)
{
    static const QRegularExpression start(
        u"^\\s*(?:(?:本|上|这)?(?:周|星期|礼拜)([一二三四五六日天])|今日|今天|昨日|昨天|当日|当天|[，、 ])"_s);
    static const QRegularExpression end(u"(?:股价|股票|的|在|(?:本|上|这)?(?:周|星期|礼拜)(["
                                        u"一二三四五六日天])|今日|今天|昨日|昨天|当日|当天|"
                                        u"盘中|盘前|盘后|早盘|收盘|[，、 ])$"_s);
    ChineseSubject subject;
    for (const QRegularExpression* const form : {&start, &end})
        for (auto found = form->match(text); found.hasMatch(); found = form->match(text)) {
            if (!found.captured(1).isEmpty())
                subject.weekday =
                    static_cast<int>(u"一二三四五六日"_s.indexOf(found.captured(1))) + 1;
            if (subject.weekday == 0) // 星期天
                subject.weekday = 7;
            text.remove(found.capturedStart(), found.capturedLength());
        }
    subject.name = text.trimmed();
    return subject;
}

/// A weekday is of no use without the day of the story.
void markWeekday(const QString& text, SentenceDraft& draft)
{
    static const QRegularExpression form(u"(?:本|上|这)?(?:周|星期|礼拜)[一二三四五六日天]"_s);
    if (const auto found = form.match(text); found.hasMatch())
        draft.notUnderstood.push_back({found.capturedStart(), found.capturedLength()});
}

} // namespace

Day lastWeekday(int weekday, QDate published)
{
    const int back = (published.dayOfWeek() - weekday + 7) % 7;
    return {.date = published.addDays(-back), .basis = DateBasis::Inferred};
}

std::optional<SentenceDraft> readChineseSentence(const QString& text,
                                                 std::optional<QDate> published)
{
    static const QRegularExpression form(
        u"^\\s*([\\p{Han}\\w "
        u"，、&-]+?)((?:大幅|急剧|一度|累计|收盘)?(?:下跌|暴跌|大跌|收跌|重挫|下挫|急跌|跌)|"
        u"(?:大幅|一度|累计|收盘)?(?:上涨|大涨|暴涨|收涨|飙升|涨)|(?:宣布|计划|将|拟|已|准备|承诺)*"
        u"(?:(?:在|于)?(\\d{4})年内?)?(?:宣布|计划|将|拟|已|准备|承诺)*投资)了?"
        u"([^，。；\\s]+)(.*)$"_s);
    static const QRegularExpression han(u"\\p{Han}"_s);
    const QRegularExpressionMatch match = form.match(text);
    if (!han.match(text).hasMatch() || !match.hasMatch())
        return std::nullopt;
    const auto figure = parseFigure(QString(match.captured(4)));
    if (!figure || !*figure || (*figure)->direction != Direction::None)
        return std::nullopt;
    const ChineseSubject subject = chineseSubject(match.captured(1));
    const QString verb = match.captured(2);
    const bool pays = verb.endsWith(u"投资"_s);
    SentenceDraft draft{.organisation = subject.name};
    if (pays && (*figure)->currency) {
        draft.kind = ImportKind::Funding;
        draft.amount = Money{.amount = (*figure)->quantity, .currency = *(*figure)->currency};
        static const QRegularExpression plan(u"宣布|计划|将|拟|准备|承诺"_s);
        const bool isPlan = verb.contains(plan) && !verb.contains(u'已');
        if (!match.captured(3).isEmpty())
            draft.fromYear = match.captured(3).toInt();
        if (draft.fromYear)
            draft.years = 1;
        draft.status = isPlan ? std::optional(FundingStatus::Planned) : std::nullopt;
    } else if (!pays && (*figure)->isPercent) {
        draft.kind = ImportKind::ShareMoves;
        draft.change = (*figure)->quantity;
        if (verb.contains(u'跌') || verb.contains(u'挫'))
            draft.change = scaled(*draft.change, -1);
    } else {
        return std::nullopt;
    }
    if (subject.weekday && published)
        draft.day = lastWeekday(*subject.weekday, *published);
    else if (subject.weekday)
        markWeekday(text, draft);
    // “英伟达、博通”: a row is of one company.
    if (const qsizetype comma = draft.organisation.indexOf(u'、'); comma > 0) {
        const qsizetype start = text.indexOf(draft.organisation) + comma + 1;
        draft.notUnderstood.push_back({start, draft.organisation.size() - comma - 1});
        draft.organisation.truncate(comma);
    }
    static const QRegularExpression content(u"[^，。；、！\\s].*?(?=[，。；、！\\s]*$)"_s);
    if (const auto left = content.match(match.captured(5)); left.hasMatch())
        draft.notUnderstood.push_back(
            {match.capturedStart(5) + left.capturedStart(), left.capturedLength()});
    std::ranges::sort(draft.notUnderstood, {}, &TextSpan::start);
    return draft;
}

} // namespace aftershock
