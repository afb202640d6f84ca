#include "reading/sentence.h"

#include "core/figure_parser.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace aftershock {

namespace {

using namespace Qt::StringLiterals;

constexpr std::size_t longestFigure = 8; // words
constexpr std::size_t longestDate = 4;

struct Word
{
    QString text; ///< without the punctuation around it
    qsizetype start{};
    qsizetype length{};
    bool isUsed{false};
};

bool isIn(const QString& word, const char16_t* list)
{
    return QString::fromUtf16(list).split(u'|').contains(word.toLower());
}

bool isFiller(const QString& word)
{
    return word.isEmpty() ||
           isIn(word,
                u"a|an|the|its|their|to|by|on|in|at|of|for|and|it|will|would|has|have|had|was|"
                u"is|said|says|um|am|im|in|der|die|das|den|dem|für|von|mit|hat|habe|will|zu|und|"
                u"this|year|next|within|over|into|with|die|aktie|aktien|von|company|today");
}

bool isPlanVerb(const QString& word)
{
    return isIn(word, u"plans|plan|planned|intends|aims|expects|wants|pledges|pledged|announces|"
                      u"announced|commits|committed|promises|promised|plant|kündigt|will|would");
}

bool isSpendVerb(const QString& word)
{
    return isIn(word, u"invest|invests|invested|investing|spend|spends|spent|spending|provide|"
                      u"provides|provided|put|puts|raise|raises|raised|cost|costs|pay|pays|paid|"
                      u"investieren|investiert|investierte|ausgeben|kostete|kostet|zahlt");
}

bool isSpent(const QString& word)
{
    return isIn(word, u"invested|spent|paid|investierte|kostete");
}

bool isMoveVerb(const QString& word)
{
    return isIn(word, u"fell|falls|fall|fallen|dropped|drops|drop|slid|slides|sank|sinks|plunged|"
                      u"plunges|tumbled|lost|loses|declined|declines|slumped|shed|rose|rises|rise|"
                      u"gained|gains|jumped|climbed|climbs|surged|soared|added|up|down|fiel|fielen|"
                      u"sank|sanken|verlor|verloren|stieg|stiegen|gewann|gewannen|legte|gab");
}

bool isShareWord(const QString& word)
{
    return isIn(word, u"shares|share|stock|stocks|price|aktie|aktien|kurs");
}

std::vector<Word> wordsOf(const QString& text)
{
    // Signs at the ends of a word belong to the sentence, but for those of money and percent.
    static const QRegularExpression form(u"\\S+"_s);
    static const QRegularExpression trim(u"^[(\\[“”\"'‘’,;:]*(.*?)[)\\]“”\"'‘’,;:.!?]*$"_s);
    std::vector<Word> words;
    for (auto each = form.globalMatch(text); each.hasNext();) {
        const QRegularExpressionMatch found = each.next();
        const QRegularExpressionMatch inner = trim.match(found.captured());
        words.push_back({.text = inner.captured(1),
                         .start = found.capturedStart() + inner.capturedStart(1),
                         .length = inner.capturedLength(1)});
    }
    return words;
}

/// The text from one word to another, as it stands.
QStringView between(const QString& text, const std::vector<Word>& words, std::size_t first,
                    std::size_t end)
{
    const Word& last = words[end - 1];
    return QStringView(text).mid(words[first].start, last.start + last.length - words[first].start);
}

void use(std::vector<Word>& words, std::size_t first, std::size_t end)
{
    for (std::size_t i = first; i < end; ++i)
        words[i].isUsed = true;
}

/// Reads the sentence word by word: each step takes the words that it understands.
class SentenceReader
{
public:
    SentenceReader(const QString& text, std::optional<QDate> published)
        : m_text(text), m_published(published), m_words(wordsOf(text))
    {
    }

    SentenceDraft read()
    {
        readFigure();
        if (!m_draft.kind)
            return rest();
        readSpan();
        readDay();
        readVerbs();
        readOrganisation();
        if (m_draft.kind == ImportKind::Funding)
            readPurpose();
        return rest();
    }

private:
    /// The longest run of words that is a figure of money or percent; the first of these.
    void readFigure()
    {
        for (std::size_t length = std::min(longestFigure, m_words.size()); length > 0; --length)
            for (std::size_t first = 0; first + length <= m_words.size(); ++first)
                if (takeFigure(first, first + length))
                    return;
    }

    bool takeFigure(std::size_t first, std::size_t end)
    {
        const QStringView phrase = between(m_text, m_words, first, end);
        const auto figure = parseFigure(phrase);
        if (!figure || !*figure)
            return false;
        Quantity quantity = (*figure)->quantity;
        if ((*figure)->currency) {
            m_draft.kind = ImportKind::Funding;
            m_draft.amount = Money{.amount = quantity, .currency = *(*figure)->currency};
        } else if ((*figure)->isPercent) {
            m_draft.kind = ImportKind::ShareMoves;
            m_draft.change = quantity;
        } else {
            return false;
        }
        m_figure = first;
        m_figureEnd = end;
        use(m_words, first, end);
        return true;
    }

    /// “in 2025”, “from 2025”, “over five years”.
    void readSpan()
    {
        for (std::size_t i = 0; i + 1 < m_words.size(); ++i) {
            if (m_words[i].isUsed || m_words[i + 1].isUsed)
                continue;
            const bool isPlace =
                isIn(m_words[i].text, u"in|from|during|since|for|im|ab|jahr|through");
            bool isNumber = false;
            const int year = m_words[i + 1].text.toInt(&isNumber);
            if (isPlace && isNumber && year >= 1900 && year <= 2100 && m_words[i + 1].length == 4) {
                m_draft.fromYear = year;
                use(m_words, i, i + 2);
            }
            const std::optional<double> years = numberNamed(m_words[i].text);
            if (years && isIn(m_words[i + 1].text, u"years|year|jahre|jahren")) {
                m_draft.years = years;
                use(m_words, i, i + 2);
            }
        }
    }

    static std::optional<double> numberNamed(const QString& word)
    {
        static const QStringList english =
            u"one|two|three|four|five|six|seven|eight|nine|ten"_s.split(u'|');
        static const QStringList german =
            u"ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn"_s.split(u'|');
        for (const QStringList* const list : {&english, &german})
            if (const qsizetype at = list->indexOf(word.toLower()); at >= 0)
                return static_cast<double>(at + 1);
        return parsePlainNumber(word);
    }

    void readDay()
    {
        for (std::size_t length = std::min(longestDate, m_words.size()); length > 0; --length)
            for (std::size_t first = 0; first + length <= m_words.size(); ++first)
                if (takeDay(first, first + length))
                    return;
        for (Word& word : m_words)
            if (!word.isUsed && takeWeekday(word))
                return;
    }

    bool takeDay(std::size_t first, std::size_t end)
    {
        const bool isFree = std::none_of(m_words.begin() + static_cast<std::ptrdiff_t>(first),
                                         m_words.begin() + static_cast<std::ptrdiff_t>(end),
                                         [](const Word& word) { return word.isUsed; });
        const QStringView phrase = between(m_text, m_words, first, end);
        const bool hasDigit =
            std::ranges::any_of(phrase, [](QChar sign) { return sign.isDigit(); });
        if (!isFree || !hasDigit)
            return false;
        const auto day = parseDay(phrase);
        if (!day || !*day || (*day)->day.precision == DatePrecision::Year)
            return false;
        m_draft.day = (*day)->day;
        use(m_words, first, end);
        return true;
    }

    bool takeWeekday(Word& word)
    {
        static const QStringList english =
            u"monday|tuesday|wednesday|thursday|friday|saturday|sunday"_s.split(u'|');
        static const QStringList german =
            u"montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag"_s.split(u'|');
        for (const QStringList* const list : {&english, &german}) {
            const qsizetype at = list->indexOf(word.text.toLower());
            if (at < 0 || !m_published)
                continue;
            const int back = (m_published->dayOfWeek() - static_cast<int>(at) - 1 + 7) % 7;
            m_draft.day = Day{.date = m_published->addDays(-back), .basis = DateBasis::Inferred};
            word.isUsed = true;
            return true;
        }
        return false;
    }

    void readVerbs()
    {
        const bool isMoney = m_draft.kind == ImportKind::Funding;
        for (Word& word : m_words) {
            if (word.isUsed)
                continue;
            if (isMoney && isPlanVerb(word.text)) {
                m_draft.status = FundingStatus::Planned;
                word.isUsed = true;
            } else if (isMoney && isSpendVerb(word.text)) {
                if (!m_draft.status && isSpent(word.text))
                    m_draft.status = FundingStatus::Spent;
                word.isUsed = true;
            } else if (!isMoney && isMoveVerb(word.text)) {
                word.isUsed = true;
            }
        }
    }

    /// The first words before the figure that start with a capital, “shares of” left out.
    void readOrganisation()
    {
        QStringList name;
        for (std::size_t i = 0; i < m_figure; ++i) {
            Word& word = m_words[i];
            const bool isName = !word.isUsed && !isShareWord(word.text) && !isFiller(word.text) &&
                                (word.text[0].isUpper() || word.text[0].isDigit() ||
                                 word.text[0].script() == QChar::Script_Han);
            const bool joins = !name.isEmpty() && !word.isUsed &&
                               isIn(word.text, u"of|and|&|de|von") && i + 1 < m_figure &&
                               !m_words[i + 1].text.isEmpty() && m_words[i + 1].text[0].isUpper();
            if (isName || joins) {
                QString part = word.text;
                part.remove(QRegularExpression(u"[’']s$"_s));
                name += part;
                word.isUsed = true;
            } else if (!name.isEmpty()) {
                break;
            } else if (isShareWord(word.text)) {
                word.isUsed = true;
            }
        }
        for (Word& word : m_words)
            if (m_draft.kind == ImportKind::ShareMoves && isShareWord(word.text))
                word.isUsed = true;
        m_draft.organisation = name.join(u' ');
    }

    /// What follows the amount and “in”, “on” or “for”, as far as it was not understood before.
    void readPurpose()
    {
        for (std::size_t i = m_figureEnd; i + 1 < m_words.size(); ++i) {
            if (m_words[i].isUsed || !isIn(m_words[i].text, u"in|on|for|into|to|für|building"))
                continue;
            std::size_t end = i + 1;
            while (end < m_words.size() && !m_words[end].isUsed &&
                   !isIn(m_words[end].text, u"over|during|by|from|this|next|über|ab"))
                ++end;
            if (end == i + 1)
                continue;
            m_draft.purpose = between(m_text, m_words, i + 1, end).toString();
            use(m_words, i, end);
            return;
        }
    }

    /// Marks what is left, neighbours together; words that only join others are no loss.
    SentenceDraft rest()
    {
        bool isOpen = false;
        for (const Word& word : m_words) {
            if (word.isUsed || isFiller(word.text)) {
                isOpen = isOpen && !word.isUsed;
                continue;
            }
            if (isOpen) {
                TextSpan& last = m_draft.notUnderstood.back();
                last.length = word.start + word.length - last.start;
            } else {
                m_draft.notUnderstood.push_back({word.start, word.length});
            }
            isOpen = true;
        }
        return m_draft;
    }

    const QString& m_text;
    std::optional<QDate> m_published;
    std::vector<Word> m_words;
    std::size_t m_figure{};
    std::size_t m_figureEnd{};
    SentenceDraft m_draft;
};

/// “英伟达下跌16.9%”, “Meta计划投资超过600亿美元”.
std::optional<SentenceDraft> readChinese(const QString& text)
{
    static const QRegularExpression form(
        u"^\\s*([\\p{Han}\\w "
        u"]+?)(?:股价|股票)?(大幅下跌|下跌|暴跌|大跌|上涨|大涨|计划投资|将投资|投资)了?"
        u"([^，。；\\s]+)(.*)$"_s);
    static const QRegularExpression han(u"\\p{Han}"_s);
    const QRegularExpressionMatch match = form.match(text);
    if (!han.match(text).hasMatch() || !match.hasMatch())
        return std::nullopt;
    const auto figure = parseFigure(QString(match.captured(3)));
    if (!figure || !*figure)
        return std::nullopt;
    SentenceDraft draft{.organisation = match.captured(1).trimmed()};
    const QString verb = match.captured(2);
    if ((*figure)->currency) {
        draft.kind = ImportKind::Funding;
        draft.amount = Money{.amount = (*figure)->quantity, .currency = *(*figure)->currency};
        draft.status = verb == u"投资"_s ? std::optional<FundingStatus>() : FundingStatus::Planned;
    } else if ((*figure)->isPercent) {
        draft.kind = ImportKind::ShareMoves;
        draft.change = (*figure)->quantity;
        if (verb.contains(u'跌') && draft.change->value > 0)
            draft.change = scaled(*draft.change, -1);
    } else {
        return std::nullopt;
    }
    static const QRegularExpression content(u"[^，。；、！\\s].*?(?=[，。；、！\\s]*$)"_s);
    if (const auto left = content.match(match.captured(4)); left.hasMatch())
        draft.notUnderstood.push_back(
            {match.capturedStart(4) + left.capturedStart(), left.capturedLength()});
    return draft;
}

} // namespace

SentenceDraft readSentence(const QString& text, std::optional<QDate> published)
{
    if (const std::optional<SentenceDraft> chinese = readChinese(text))
        return *chinese;
    return SentenceReader(text, published).read();
}

} // namespace aftershock
