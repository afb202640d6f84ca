#include "figure/country_names.h"

#include <QLocale>

#include <algorithm>

namespace aftershock {

namespace {

struct CountryWords
{
    QStringView code;
    QStringView german;
    QStringView chinese;
};

/// The countries that business news is full of; Qt knows all of them, but in English alone.
constexpr CountryWords countries[] = {
    {u"AE", u"Vereinigte Arabische Emirate", u"阿联酋"},
    {u"AR", u"Argentinien", u"阿根廷"},
    {u"AT", u"Österreich", u"奥地利"},
    {u"AU", u"Australien", u"澳大利亚"},
    {u"BE", u"Belgien", u"比利时"},
    {u"BG", u"Bulgarien", u"保加利亚"},
    {u"BR", u"Brasilien", u"巴西"},
    {u"CA", u"Kanada", u"加拿大"},
    {u"CH", u"Schweiz", u"瑞士"},
    {u"CL", u"Chile", u"智利"},
    {u"CN", u"China", u"中国"},
    {u"CO", u"Kolumbien", u"哥伦比亚"},
    {u"CZ", u"Tschechien", u"捷克"},
    {u"DE", u"Deutschland", u"德国"},
    {u"DK", u"Dänemark", u"丹麦"},
    {u"EE", u"Estland", u"爱沙尼亚"},
    {u"EG", u"Ägypten", u"埃及"},
    {u"ES", u"Spanien", u"西班牙"},
    {u"FI", u"Finnland", u"芬兰"},
    {u"FR", u"Frankreich", u"法国"},
    {u"GB", u"Vereinigtes Königreich", u"英国"},
    {u"GR", u"Griechenland", u"希腊"},
    {u"HK", u"Hongkong", u"中国香港"},
    {u"HR", u"Kroatien", u"克罗地亚"},
    {u"HU", u"Ungarn", u"匈牙利"},
    {u"ID", u"Indonesien", u"印度尼西亚"},
    {u"IE", u"Irland", u"爱尔兰"},
    {u"IL", u"Israel", u"以色列"},
    {u"IN", u"Indien", u"印度"},
    {u"IQ", u"Irak", u"伊拉克"},
    {u"IR", u"Iran", u"伊朗"},
    {u"IS", u"Island", u"冰岛"},
    {u"IT", u"Italien", u"意大利"},
    {u"JP", u"Japan", u"日本"},
    {u"KE", u"Kenia", u"肯尼亚"},
    {u"KR", u"Südkorea", u"韩国"},
    {u"KW", u"Kuwait", u"科威特"},
    {u"KZ", u"Kasachstan", u"哈萨克斯坦"},
    {u"LT", u"Litauen", u"立陶宛"},
    {u"LU", u"Luxemburg", u"卢森堡"},
    {u"LV", u"Lettland", u"拉脱维亚"},
    {u"MA", u"Marokko", u"摩洛哥"},
    {u"MX", u"Mexiko", u"墨西哥"},
    {u"MY", u"Malaysia", u"马来西亚"},
    {u"NG", u"Nigeria", u"尼日利亚"},
    {u"NL", u"Niederlande", u"荷兰"},
    {u"NO", u"Norwegen", u"挪威"},
    {u"NZ", u"Neuseeland", u"新西兰"},
    {u"PE", u"Peru", u"秘鲁"},
    {u"PH", u"Philippinen", u"菲律宾"},
    {u"PK", u"Pakistan", u"巴基斯坦"},
    {u"PL", u"Polen", u"波兰"},
    {u"PT", u"Portugal", u"葡萄牙"},
    {u"QA", u"Katar", u"卡塔尔"},
    {u"RO", u"Rumänien", u"罗马尼亚"},
    {u"RS", u"Serbien", u"塞尔维亚"},
    {u"RU", u"Russland", u"俄罗斯"},
    {u"SA", u"Saudi-Arabien", u"沙特阿拉伯"},
    {u"SE", u"Schweden", u"瑞典"},
    {u"SG", u"Singapur", u"新加坡"},
    {u"SI", u"Slowenien", u"斯洛文尼亚"},
    {u"SK", u"Slowakei", u"斯洛伐克"},
    {u"TH", u"Thailand", u"泰国"},
    {u"TR", u"Türkei", u"土耳其"},
    {u"TW", u"Taiwan", u"台湾"},
    {u"UA", u"Ukraine", u"乌克兰"},
    {u"US", u"Vereinigte Staaten", u"美国"},
    {u"VN", u"Vietnam", u"越南"},
    {u"ZA", u"Südafrika", u"南非"},
};

} // namespace

QString countryName(const QString& code, Language language)
{
    const QString upper = code.toUpper();
    const auto words = std::ranges::find(countries, upper, &CountryWords::code);
    if (language != Language::English && words != std::end(countries))
        return (language == Language::German ? words->german : words->chinese).toString();
    const QLocale::Territory territory = QLocale::codeToTerritory(upper);
    if (upper.size() != 2 || territory == QLocale::AnyTerritory)
        return code;
    return QLocale::territoryToString(territory);
}

} // namespace aftershock
