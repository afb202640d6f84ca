#include "reading/sentence_words.h"

#include <algorithm>
#include <iterator>
#include <optional>

namespace aftershock {

namespace {

using namespace Qt::StringLiterals;

constexpr const char16_t* fallWords =
    u"fell|falls|fall|fallen|falling|dropped|drops|drop|dropping|slid|slides|slide|sliding|sank|"
    u"sinks|sink|sunk|sinking|plunged|plunges|plunge|plunging|tumbled|tumbles|tumble|tumbling|lost|"
    u"loses|lose|losing|loss|losses|declined|declines|decline|declining|slumped|slumps|slump|"
    u"slumping|shed|sheds|shedding|dipped|dips|dip|dipping|slipped|slips|slip|slipping|crashed|"
    u"crashes|retreated|retreats|weakened|eased|eases|plummeted|plummets|plummet|cratered|"
    u"nosedived|"
    u"sagged|skidded|tanked|dived|down|lower|fiel|fielen|fällt|gefallen|sanken|sinkt|sinken|"
    u"gesunken|verlor|verloren|verliert|verlieren|nachgegeben|nachgab|eingebrochen|einbrach|"
    u"abgestürzt|abstürzte|abgesackt|absackte|abgerutscht|abrutschte|eingebüßt|einbüßte|"
    u"zurückgegangen|zurückging|stürzte|stürzten|stürzt|sackte|sackten|rutschte|rutschten|büßte|"
    u"büßten|schwächer|tiefer|niedriger|minus|verlust|kursverlust|abschlag|rückgang|verbilligte|"
    u"verbilligten";

constexpr const char16_t* riseWords =
    u"rose|rises|rise|risen|rising|gained|gains|gain|gaining|jumped|jumps|jump|jumping|climbed|"
    u"climbs|climb|climbing|surged|surges|surge|surging|soared|soars|soar|soaring|added|adds|"
    u"adding|advanced|advances|advance|rallied|rallies|rally|rallying|increased|leapt|leaped|leaps|"
    u"spiked|skyrocketed|rebounded|rebounds|up|higher|stieg|stiegen|steigt|steigen|gestiegen|"
    u"gewann|gewannen|gewinnt|gewonnen|kletterte|kletterten|klettert|geklettert|sprang|sprangen|"
    u"springt|gesprungen|zugelegt|zulegte|angezogen|anzog|plus|höher|fester|anstieg|zuwachs|"
    u"kursgewinn|aufschlag|verteuerte|verteuerten";

constexpr const char16_t* denials = u"not|never|nicht|kein|keine|keinen|pared|pares|trimmed|trims|"
                                    u"erased|erases|reversed|reverses|halved|without|ohne";

/// A verb and the word that it is nothing without.
struct PartedVerb
{
    const char16_t* verb;
    const char16_t* rest;
    Move move;
};

constexpr PartedVerb partedVerbs[] = {
    {u"gab|gaben|gibt|geben", u"nach|ab", Move::Fall},
    {u"brach|brachen|bricht|brechen|knickte|knickten", u"ein|weg", Move::Fall},
    {u"tauchte|tauchten|stürzte|stürzten|sackte|sackten|rutschte|rutschten", u"ab", Move::Fall},
    {u"büßte|büßten", u"ein", Move::Fall},
    {u"ging|gingen|geht|gehen", u"zurück|runter", Move::Fall},
    {u"gave|gives|give|giving|given", u"up|back", Move::Fall},
    {u"went|goes|going|moved|ticked|edged", u"down|lower", Move::Fall},
    {u"legte|legten|legt|legen", u"zu", Move::Rise},
    {u"zog|zogen|zieht|ziehen", u"an", Move::Rise},
    {u"ging|gingen|geht|schoss|schossen|schnellte|schnellten", u"hoch|empor|rauf", Move::Rise},
    {u"went|goes|shot|moved|ticked|edged", u"up|higher", Move::Rise},
};

/// Until both directions are found or all was looked at.
void add(MoveWords& words, Move move, const QList<qsizetype>& places)
{
    words.move = words.move == Move::None || words.move == move ? move : Move::Unclear;
    words.places += places;
}

/// Where the rest of a parted verb stands behind it.
std::optional<qsizetype> restOf(const QStringList& clause, qsizetype verb, const PartedVerb& parted)
{
    for (qsizetype i = verb + 1; i < clause.size(); ++i)
        if (isOneOfWords(clause[i], parted.rest))
            return i;
    return std::nullopt;
}

bool isOff(const QStringList& clause, qsizetype place, qsizetype figure)
{
    // “off 9.5 %”, “off by more than 9 %”: and not “a spin-off”, “took off”.
    return clause[place].compare(u"off", Qt::CaseInsensitive) == 0 && place < figure &&
           figure - place <= 2;
}

constexpr const char16_t* numbers[] = {
    u"",
    u"one|eine|einer|einem",
    u"two|zwei",
    u"three|drei",
    u"four|vier",
    u"five|fünf",
    u"six|sechs",
    u"seven|sieben",
    u"eight|acht",
    u"nine|neun",
    u"ten|zehn",
    u"eleven|elf",
    u"twelve|zwölf",
};

constexpr const char16_t* countedWords =
    u"thousand|million|billion|trillion|tausend|million|millionen|milliarde|milliarden|billionen|"
    u"percent|per|prozent|%|prozentpunkte|percentage";

} // namespace

bool isOneOfWords(const QString& word, const char16_t* list)
{
    return QString::fromUtf16(list).split(u'|').contains(word.toLower());
}

MoveWords moveIn(const QStringList& clause, qsizetype figure)
{
    MoveWords words;
    QList<qsizetype> parts;
    for (qsizetype i = 0; i < clause.size(); ++i)
        for (const PartedVerb& parted : partedVerbs) {
            const auto rest =
                isOneOfWords(clause[i], parted.verb) ? restOf(clause, i, parted) : std::nullopt;
            if (!rest || parts.contains(*rest))
                continue;
            add(words, parted.move, {i, *rest});
            parts += {i, *rest};
            break;
        }
    for (qsizetype i = 0; i < clause.size(); ++i) {
        if (parts.contains(i))
            continue;
        if (isOneOfWords(clause[i], fallWords) || isOff(clause, i, figure))
            add(words, Move::Fall, {i});
        else if (isOneOfWords(clause[i], riseWords))
            add(words, Move::Rise, {i});
    }
    if (words.move != Move::None && deniesMove(clause.first(figure)))
        words.move = Move::Unclear;
    return words;
}

bool deniesMove(const QStringList& words)
{
    return std::ranges::any_of(words, [](const QString& word) {
        return isOneOfWords(word, denials) || word.endsWith(u"n’t"_s) || word.endsWith(u"n't"_s);
    });
}

bool givesUp(const QString& verb, const QString& rest)
{
    return isOneOfWords(verb, u"gave|gives|give|giving|given") && isOneOfWords(rest, u"up");
}

bool joinsClauses(const QString& word)
{
    return bringsSubject(word) ||
           isOneOfWords(word, u"as|and|but|after|when|although|though|despite|before|und|aber|als|"
                              u"nachdem|obwohl|doch|trotz|bevor");
}

bool bringsSubject(const QString& word)
{
    return isOneOfWords(word, u"with|while|whereas|während|wohingegen|wobei");
}

QString withDigits(const QString& phrase)
{
    QStringList words = phrase.split(u' ');
    for (qsizetype i = 0; i + 1 < words.size(); ++i) {
        const bool isCounted =
            isOneOfWords(words[i + 1], countedWords) ||
            (i + 3 < words.size() && isOneOfWords(words[i + 1], u"to|bis|or|oder|und|and"));
        for (std::size_t number = 1; isCounted && number < std::size(numbers); ++number)
            if (isOneOfWords(words[i], numbers[number])) {
                words[i] = QString::number(number);
                break;
            }
    }
    return words.join(u' ');
}

bool beginsNumber(const QString& word)
{
    return isOneOfWords(word, u"twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|"
                              u"hundert|half|halb|halbe|anderthalb|point|komma|tausend|thousand");
}

bool tellsWorth(const QStringList& before, const QStringList& behind)
{
    const auto hasPlaceWord = [](const QStringList& words, qsizetype most, const char16_t* list) {
        for (qsizetype i = 0; i < std::min(most, words.size()); ++i) {
            const QString& word = words[i];
            if (std::ranges::any_of(word, [](QChar sign) { return sign.isDigit(); }))
                return false; // what lies behind another figure belongs to that
            const bool isMarket = isOneOfWords(word, u"market");
            const QString next = words.value(i + 1);
            if (isOneOfWords(word, list) ||
                (isMarket && isOneOfWords(next, u"value|cap|capitalisation|capitalization|worth")))
                return true;
        }
        return false;
    };
    constexpr const char16_t* nouns =
        u"valuation|valuations|bewertung|börsenwert|marktwert|marktkapitalisierung|"
        u"börsenkapitalisierung|unternehmenswert";
    // From right to left “market value of” is “of, value, market”.
    const auto isWorthBefore = [&before]() {
        for (qsizetype i = 0; i + 1 < std::min<qsizetype>(4, before.size()); ++i)
            if (isOneOfWords(before[i], u"value|cap|capitalisation|capitalization") &&
                isOneOfWords(before[i + 1], u"market"))
                return true;
        return false;
    };
    return hasPlaceWord(behind, 4, nouns) || hasPlaceWord(before, 4, nouns) ||
           hasPlaceWord(before, 3, u"valued|valuing|values|bewertet") || isWorthBefore();
}

} // namespace aftershock
