#include "core/currency_words.h"

namespace aftershock {

namespace {

constexpr CurrencyWords table[] = {
    {u"USD", u"$", u"US dollars", u"US-Dollar", u"美元"},
    {u"GBP", u"£", u"pounds", u"Pfund", u"英镑"},
    {u"EUR", u"€", u"euros", u"Euro", u"欧元"},
    {u"CNY", u"", u"yuan", u"Yuan", u"元"},
    {u"JPY", u"¥", u"yen", u"Yen", u"日元"},
    {u"INR", u"₹", u"Indian rupees", u"indische Rupien", u"印度卢比"},
    {u"KRW", u"₩", u"South Korean won", u"südkoreanische Won", u"韩元"},
    {u"TWD", u"NT$", u"New Taiwan dollars", u"Neue Taiwan-Dollar", u"新台币"},
    {u"HKD", u"HK$", u"Hong Kong dollars", u"Hongkong-Dollar", u"港元"},
    {u"CHF", u"", u"Swiss francs", u"Schweizer Franken", u"瑞士法郎"},
    {u"CAD", u"C$", u"Canadian dollars", u"kanadische Dollar", u"加元"},
    {u"AUD", u"A$", u"Australian dollars", u"australische Dollar", u"澳元"},
    {u"NZD", u"NZ$", u"New Zealand dollars", u"Neuseeland-Dollar", u"新西兰元"},
    {u"SGD", u"S$", u"Singapore dollars", u"Singapur-Dollar", u"新加坡元"},
    {u"AED", u"", u"UAE dirhams", u"VAE-Dirham", u"阿联酋迪拉姆"},
    {u"ARS", u"", u"Argentine pesos", u"argentinische Pesos", u"阿根廷比索"},
    {u"BGN", u"", u"Bulgarian leva", u"bulgarische Lew", u"保加利亚列弗"},
    {u"BRL", u"R$", u"Brazilian reais", u"brasilianische Real", u"巴西雷亚尔"},
    {u"CLP", u"", u"Chilean pesos", u"chilenische Pesos", u"智利比索"},
    {u"COP", u"", u"Colombian pesos", u"kolumbianische Pesos", u"哥伦比亚比索"},
    {u"CZK", u"", u"Czech crowns", u"tschechische Kronen", u"捷克克朗"},
    {u"DKK", u"", u"Danish kroner", u"dänische Kronen", u"丹麦克朗"},
    {u"EGP", u"", u"Egyptian pounds", u"ägyptische Pfund", u"埃及镑"},
    {u"HUF", u"", u"Hungarian forints", u"ungarische Forint", u"匈牙利福林"},
    {u"IDR", u"", u"Indonesian rupiah", u"indonesische Rupiah", u"印尼盾"},
    {u"ILS", u"₪", u"Israeli shekels", u"israelische Schekel", u"以色列谢克尔"},
    {u"ISK", u"", u"Icelandic kronur", u"isländische Kronen", u"冰岛克朗"},
    {u"KES", u"", u"Kenyan shillings", u"Kenia-Schilling", u"肯尼亚先令"},
    {u"KWD", u"", u"Kuwaiti dinars", u"Kuwait-Dinar", u"科威特第纳尔"},
    {u"KZT", u"", u"Kazakh tenge", u"kasachische Tenge", u"哈萨克斯坦坚戈"},
    {u"MXN", u"MX$", u"Mexican pesos", u"mexikanische Pesos", u"墨西哥比索"},
    {u"MYR", u"", u"Malaysian ringgit", u"malaysische Ringgit", u"马来西亚林吉特"},
    {u"NGN", u"₦", u"Nigerian naira", u"nigerianische Naira", u"尼日利亚奈拉"},
    {u"NOK", u"", u"Norwegian kroner", u"norwegische Kronen", u"挪威克朗"},
    {u"PHP", u"₱", u"Philippine pesos", u"philippinische Pesos", u"菲律宾比索"},
    {u"PKR", u"", u"Pakistani rupees", u"pakistanische Rupien", u"巴基斯坦卢比"},
    {u"PLN", u"", u"Polish zlotys", u"polnische Zloty", u"波兰兹罗提"},
    {u"QAR", u"", u"Qatari riyals", u"Katar-Riyal", u"卡塔尔里亚尔"},
    {u"RON", u"", u"Romanian lei", u"rumänische Lei", u"罗马尼亚列伊"},
    {u"RUB", u"₽", u"Russian roubles", u"russische Rubel", u"俄罗斯卢布"},
    {u"SAR", u"", u"Saudi riyals", u"Saudi-Riyal", u"沙特里亚尔"},
    {u"SEK", u"", u"Swedish kronor", u"schwedische Kronen", u"瑞典克朗"},
    {u"THB", u"฿", u"Thai baht", u"thailändische Baht", u"泰铢"},
    {u"TRY", u"₺", u"Turkish lira", u"türkische Lira", u"土耳其里拉"},
    {u"UAH", u"₴", u"Ukrainian hryvnias", u"ukrainische Hrywnja", u"乌克兰格里夫纳"},
    {u"VND", u"₫", u"Vietnamese dong", u"vietnamesische Dong", u"越南盾"},
    {u"ZAR", u"", u"South African rand", u"südafrikanische Rand", u"南非兰特"},
};

} // namespace

QStringView CurrencyWords::name(Language language) const
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

std::span<const CurrencyWords> allCurrencyWords()
{
    return table;
}

const CurrencyWords* wordsOf(Currency currency)
{
    const QString code = currency.code();
    for (const CurrencyWords& words : table)
        if (words.code == code)
            return &words;
    return nullptr;
}

} // namespace aftershock
