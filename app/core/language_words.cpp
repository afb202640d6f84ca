#include "core/language_words.h"

namespace aftershock {

namespace {

// U+202F is the narrow no-break space, U+00A0 the wide one: a label never breaks inside a figure.
constexpr LanguageWords english{
    .decimalMark = u'.',
    .groupMark = u',',
    .percentSign = u"\u202f%",
    .timesWord = u"%1\u00a0times",
    .timesSign = u"%1\u00a0×",
    .units = {{{12, u"\u00a0tn"}, {9, u"\u00a0bn"}, {6, u"\u00a0m"}}},
    .fall = {u"%1 down", u"over %1 down", u"at least %1 down", u"under %1 down", u"at most %1 down",
             u"about %1 down"},
    .rise = {u"%1 up", u"over %1 up", u"at least %1 up", u"under %1 up", u"at most %1 up",
             u"about %1 up"},
    .size = {u"%1", u"over %1", u"at least %1", u"under %1", u"at most %1", u"about %1"},
    .money = {u"%1", u"more than %1", u"at least %1", u"less than %1", u"at most %1", u"about %1"},
    .spokenRange = u"%1 to %2",
    .qualifiers = {u"", u"over", u"at least", u"under", u"at most", u"about"},
    .reportedAs = {u"as stated", u"lower bound", u"lower bound", u"upper bound", u"upper bound",
                   u"approximate"},
    .range = u"range",
    .months = {u"January", u"February", u"March", u"April", u"May", u"June", u"July", u"August",
               u"September", u"October", u"November", u"December"},
    .shortMonths = {u"Jan", u"Feb", u"Mar", u"Apr", u"May", u"Jun", u"Jul", u"Aug", u"Sep", u"Oct",
                    u"Nov", u"Dec"},
    .weekdays = {u"Monday", u"Tuesday", u"Wednesday", u"Thursday", u"Friday", u"Saturday",
                 u"Sunday"},
    .dayForm = u"%1 %2 %3",
    .monthForm = u"%1 %2",
    .yearForm = u"%1",
    .longDayForm = u"%1 %2",
    .numbers = {u"zero", u"one", u"two", u"three", u"four", u"five", u"six", u"seven", u"eight",
                u"nine", u"ten"},
    .listComma = u", ",
    .listAnd = u" and ",
    .clauseComma = u", ",
    .semicolon = u"; ",
    .sentenceGap = u" ",
};

constexpr LanguageWords german{
    .decimalMark = u',',
    .groupMark = u'.',
    .percentSign = u"\u202f%",
    .timesWord = u"%1-mal",
    .timesSign = u"%1\u00a0×",
    .units = {{{12, u"\u00a0Bio."}, {9, u"\u00a0Mrd."}, {6, u"\u00a0Mio."}}},
    .fall = {u"%1 im Minus", u"mehr als %1 im Minus", u"mindestens %1 im Minus",
             u"weniger als %1 im Minus", u"höchstens %1 im Minus", u"rund %1 im Minus"},
    .rise = {u"%1 im Plus", u"mehr als %1 im Plus", u"mindestens %1 im Plus",
             u"weniger als %1 im Plus", u"höchstens %1 im Plus", u"rund %1 im Plus"},
    .size = {u"%1", u"mehr als %1", u"mindestens %1", u"weniger als %1", u"höchstens %1",
             u"rund %1"},
    .money = {u"%1", u"mehr als %1", u"mindestens %1", u"weniger als %1", u"höchstens %1",
              u"rund %1"},
    .spokenRange = u"%1 bis %2",
    .qualifiers = {u"", u"mehr als", u"mindestens", u"weniger als", u"höchstens", u"rund"},
    .reportedAs = {u"wie angegeben", u"Untergrenze", u"Untergrenze", u"Obergrenze", u"Obergrenze",
                   u"ungefähr"},
    .range = u"Spanne",
    .months = {u"Januar", u"Februar", u"März", u"April", u"Mai", u"Juni", u"Juli", u"August",
               u"September", u"Oktober", u"November", u"Dezember"},
    .shortMonths = {u"Jan.", u"Feb.", u"März", u"Apr.", u"Mai", u"Juni", u"Juli", u"Aug.", u"Sept.",
                    u"Okt.", u"Nov.", u"Dez."},
    .weekdays = {u"Montag", u"Dienstag", u"Mittwoch", u"Donnerstag", u"Freitag", u"Samstag",
                 u"Sonntag"},
    .dayForm = u"%1. %2 %3",
    .monthForm = u"%1 %2",
    .yearForm = u"%1",
    .longDayForm = u"%1, %2",
    .numbers = {u"null", u"ein", u"zwei", u"drei", u"vier", u"fünf", u"sechs", u"sieben", u"acht",
                u"neun", u"zehn"},
    .listComma = u", ",
    .listAnd = u" und ",
    .clauseComma = u", ",
    .semicolon = u"; ",
    .sentenceGap = u" ",
};

constexpr LanguageWords chinese{
    .decimalMark = u'.',
    .groupMark = u',',
    .percentSign = u"%", // Chinese sets no space before the sign
    .timesWord = u"%1倍",
    .timesSign = u"%1倍",
    .units = {{{12, u"万亿"}, {8, u"亿"}, {4, u"万"}}},
    .fall = {u"跌%1", u"跌逾%1", u"至少跌%1", u"跌不足%1", u"至多跌%1", u"约跌%1"},
    .rise = {u"涨%1", u"涨逾%1", u"至少涨%1", u"涨不足%1", u"至多涨%1", u"约涨%1"},
    .size = {u"%1", u"逾%1", u"至少%1", u"不足%1", u"至多%1", u"约%1"},
    .money = {u"%1", u"逾%1", u"至少%1", u"不足%1", u"至多%1", u"约%1"},
    .spokenRange = u"%1至%2",
    .qualifiers = {u"", u"超过", u"至少", u"不足", u"至多", u"约"},
    .reportedAs = {u"如原文", u"下限", u"下限", u"上限", u"上限", u"约数"},
    .range = u"区间",
    .months = {u"1月", u"2月", u"3月", u"4月", u"5月", u"6月", u"7月", u"8月", u"9月", u"10月",
               u"11月", u"12月"},
    .shortMonths = {u"1月", u"2月", u"3月", u"4月", u"5月", u"6月", u"7月", u"8月", u"9月", u"10月",
                    u"11月", u"12月"},
    .weekdays = {u"星期一", u"星期二", u"星期三", u"星期四", u"星期五", u"星期六", u"星期日"},
    .dayForm = u"%3年%2%1日",
    .monthForm = u"%2年%1",
    .yearForm = u"%1年",
    .longDayForm = u"%2%1",
    .numbers = {u"零", u"一", u"两", u"三", u"四", u"五", u"六", u"七", u"八", u"九", u"十"},
    .listComma = u"、",
    .listAnd = u"和",
    .clauseComma = u"，",
    .semicolon = u"；",
    .sentenceGap = u"",
};

} // namespace

const LanguageWords& wordsOf(Language language)
{
    switch (language) {
    case Language::English:
        return english;
    case Language::German:
        return german;
    case Language::Chinese:
        return chinese;
    }
    Q_UNREACHABLE();
}

QStringView phraseOf(const Phrases& phrases, Qualifier qualifier)
{
    switch (qualifier) {
    case Qualifier::Exact:
    case Qualifier::Between:
        return phrases.plain;
    case Qualifier::Over:
        return phrases.over;
    case Qualifier::AtLeast:
        return phrases.atLeast;
    case Qualifier::Under:
        return phrases.under;
    case Qualifier::AtMost:
        return phrases.atMost;
    case Qualifier::About:
        return phrases.about;
    }
    Q_UNREACHABLE();
}

} // namespace aftershock
