#include "reading/sentence.h"

#include "core/figure_parser.h"
#include "reading/sentence_chinese.h"
#include "reading/sentence_words.h"

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
    bool isOpen{false}; ///< to be looked at, though it may join others elsewhere
};

bool isYear(const QString& word)
{
    bool isNumber = false;
    const int year = word.toInt(&isNumber);
    return isNumber && word.size() == 4 && year >= 1900 && year <= 2100;
}

bool isFiller(const QString& word)
{
    return word.isEmpty() ||
           isOneOfWords(
               word,
               u"a|an|the|its|their|to|by|on|in|at|of|for|and|it|will|would|has|have|had|was|"
               u"is|said|says|um|am|im|in|der|die|das|den|dem|für|von|mit|hat|habe|will|zu|und|"
               u"this|year|next|within|over|into|with|die|aktie|aktien|von|company|today");
}

bool isPlanVerb(const QString& word)
{
    return isOneOfWords(word,
                        u"plans|plan|planned|intends|aims|expects|wants|pledges|pledged|announces|"
                        u"announced|commits|committed|promises|promised|plant|kündigt|will|would");
}

bool isSpendVerb(const QString& word)
{
    return isOneOfWords(word,
                        u"invest|invests|invested|investing|spend|spends|spent|spending|provide|"
                        u"provides|provided|put|puts|raise|raises|raised|cost|costs|pay|pays|paid|"
                        u"investieren|investiert|investierte|ausgeben|kostete|kostet|zahlt");
}

bool isSpent(const QString& word)
{
    return isOneOfWords(word, u"invested|spent|paid|investierte|kostete");
}

/// Days and months have capitals as names do, and are none of a company.
bool isCalendarWord(const QString& word)
{
    return isOneOfWords(
        word, u"monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|"
              u"april|may|june|july|august|september|october|november|december|montag|dienstag|"
              u"mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|januar|februar|märz|mai|juni|"
              u"juli|oktober|dezember");
}

/// What a company does, where it stands in front of its name: “Chipmaker”, “Chiphersteller”.
bool namesTrade(const QString& word)
{
    static const QRegularExpression german(
        u"\\w(hersteller|konzern|konzerns|riese|anbieter|entwickler|zulieferer|versicherer)s?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return isOneOfWords(word, u"chipmaker|carmaker|automaker|drugmaker|lender|retailer|autobauer|"
                              u"autobauers|chip-designer") ||
           german.match(word).hasMatch();
}

/// What may stand in front of a company's name and is no part of it: “Dutch chipmaker ASML”.
bool describesCompany(const QString& word)
{
    return namesTrade(word) ||
           isOneOfWords(word, u"dutch|german|chinese|american|us|u.s|japanese|korean|south|"
                              u"taiwanese|british|uk|french|swiss|indian|danish|swedish|italian|"
                              u"spanish|canadian|israeli|european|rival");
}

bool isShareWord(const QString& word)
{
    return isOneOfWords(word, u"shares|share|stock|stocks|price|aktie|aktien|kurs");
}

std::vector<Word> wordsIn(const QString& text)
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
        : m_text(text), m_published(published), m_words(wordsIn(text))
    {
    }

    SentenceDraft read()
    {
        readFigure();
        if (!m_draft.kind)
            return rest();
        readDirection();
        if (m_draft.amount)
            markRates();
        readSpan();
        readDay();
        readVerbs();
        readOrganisation();
        if (m_draft.kind == ImportKind::Funding)
            readPurpose();
        return rest();
    }

private:
    /// The first figure of money or percent, as long as it is: the subject before a later one is
    /// another, as in “Nvidia fell 17% and Broadcom lost nearly 17.4%”.
    void readFigure()
    {
        for (std::size_t first = 0; first < m_words.size(); ++first)
            for (std::size_t length = std::min(longestFigure, m_words.size() - first); length > 0;
                 --length)
                if (takeFigure(first, first + length))
                    return;
    }

    bool takeFigure(std::size_t first, std::size_t end)
    {
        const QString phrase = between(m_text, m_words, first, end).toString();
        const QString numbers = withDigits(phrase);
        const bool isCut = numbers != phrase && first > 0 && beginsNumber(m_words[first - 1].text);
        const auto figure = parseFigure(numbers);
        // Points are no per cent of a share's price, and the “a” of “a year” is no part.
        const bool isOther = numbers.contains(u"point"_s, Qt::CaseInsensitive) ||
                             numbers.contains(u"punkt"_s, Qt::CaseInsensitive) ||
                             isOneOfWords(m_words[end - 1].text, u"a|an");
        if (!figure || !*figure || isCut || isOther || isLeftOut(first, end))
            return false;
        const Quantity quantity = (*figure)->quantity;
        if ((*figure)->currency) {
            // Nobody pays what a company is worth, or less than nothing: “lost $589bn”.
            const bool moves =
                (*figure)->direction == Direction::Word || (*figure)->direction == Direction::Minus;
            if (moves || tellsWorth(wordsBefore(first), wordsOf(end, m_words.size()))) {
                m_leftOut.emplace_back(first, end);
                return false;
            }
            m_draft.kind = ImportKind::Funding;
            m_draft.amount = Money{.amount = quantity, .currency = *(*figure)->currency};
        } else if ((*figure)->isPercent) {
            m_draft.kind = ImportKind::ShareMoves;
            m_draft.change = quantity;
            m_direction = (*figure)->direction;
        } else {
            return false;
        }
        m_figure = first;
        m_figureEnd = end;
        use(m_words, first, end);
        return true;
    }

    /// Whether a part of a phrase that is no figure of the row is in this one: “$589bn” of “lost
    /// $589bn”.
    [[nodiscard]] bool isLeftOut(std::size_t first, std::size_t end) const
    {
        return std::ranges::any_of(
            m_leftOut, [&](const auto& span) { return first < span.second && span.first < end; });
    }

    [[nodiscard]] QStringList wordsOf(std::size_t first, std::size_t end) const
    {
        QStringList words;
        for (std::size_t i = first; i < end; ++i)
            words += m_words[i].text;
        return words;
    }

    /// From the nearest one on.
    [[nodiscard]] QStringList wordsBefore(std::size_t first) const
    {
        QStringList words = wordsOf(0, first);
        std::ranges::reverse(words);
        return words;
    }

    /// Whether a sign behind the word parts it from the next one.
    [[nodiscard]] bool isParted(std::size_t word, const char16_t* signs) const
    {
        const qsizetype behind = m_words[word].start + m_words[word].length;
        if (behind >= m_text.size() || !QStringView(signs).contains(m_text[behind]))
            return false;
        // The point of “27. Januar” ends nothing.
        static const QRegularExpression dayNumber(u"^\\d{1,2}$"_s);
        return m_text[behind] != u'.' || word + 1 == m_words.size() ||
               !isCalendarWord(m_words[word + 1].text) ||
               !dayNumber.match(m_words[word].text).hasMatch();
    }

    /// The words around the figure up to where @p ends says that a clause ends behind a word.
    template <typename Ends>
    [[nodiscard]] std::pair<std::size_t, std::size_t> clause(const Ends& ends) const
    {
        std::size_t first = m_figure;
        while (first > 0 && !ends(first - 1))
            --first;
        std::size_t end = m_figureEnd;
        while (end < m_words.size() && !ends(end - 1))
            ++end;
        return {first, end};
    }

    /// A figure that no sign or word beside it gives a direction has that of its clause, else of
    /// the wider ones; where they leave it open there is none, and never a plus.
    void readDirection()
    {
        if (!m_draft.change)
            return;
        constexpr const char16_t* commas = u",;:.!?，。；";
        const auto closest = clause(
            [&](std::size_t i) { return isParted(i, commas) || joinsClauses(m_words[i].text); });
        if (m_direction != Direction::None) {
            // “Gave up 3 %” is not “up 3 %”.
            if (m_figure > 0 && givesUp(m_words[m_figure - 1].text, m_words[m_figure].text)) {
                m_draft.change = scaled(*m_draft.change, -1);
                m_words[m_figure - 1].isUsed = true;
            } else if (deniesMove(wordsOf(closest.first, m_figure))) {
                leaveChangeOpen();
            }
            return;
        }
        const auto wider = clause([&](std::size_t i) { return isParted(i, commas); });
        const auto widest = clause([&](std::size_t i) { return isParted(i, u".!?;。"); });
        for (const auto& [first, end] : {closest, wider, widest})
            if (takeDirection(first, end))
                return;
        leaveChangeOpen();
    }

    /// Whether the words tell one; several that contradict each other leave it open.
    bool takeDirection(std::size_t first, std::size_t end)
    {
        const auto figure = static_cast<qsizetype>(m_figure - first);
        const MoveWords found = moveIn(wordsOf(first, end), figure);
        if (found.move == Move::None)
            return false;
        if (found.move == Move::Unclear) {
            leaveChangeOpen();
            return true;
        }
        if (found.move == Move::Fall)
            m_draft.change = scaled(*m_draft.change, -1);
        for (const qsizetype place : found.places)
            m_words[first + static_cast<std::size_t>(place)].isUsed = true;
        return true;
    }

    /// For a person to fill in: the figure is marked as what was not understood.
    void leaveChangeOpen()
    {
        m_draft.change.reset();
        for (std::size_t i = m_figure; i < m_figureEnd; ++i)
            m_words[i].isUsed = false;
    }

    /// “$5bn a year”, “5 Milliarden pro Jahr”: the sum is another one, and a person works it out.
    void markRates()
    {
        for (std::size_t i = 0; i < m_words.size(); ++i) {
            if (isOneOfWords(m_words[i].text, u"annually|yearly|annual|jährlich|jährliche|monthly"))
                m_words[i].isOpen = true;
            if (i + 1 == m_words.size() || m_words[i].isUsed || m_words[i + 1].isUsed ||
                !isOneOfWords(m_words[i].text, u"a|an|per|each|every|pro|im") ||
                !isOneOfWords(m_words[i + 1].text,
                              u"year|month|week|day|quarter|jahr|monat|quartal"))
                continue;
            m_words[i].isOpen = true;
            m_words[i + 1].isOpen = true;
        }
    }

    /// “in 2025”, “from 2025”, “over five years”.
    void readSpan()
    {
        for (std::size_t i = 0; i + 1 < m_words.size(); ++i) {
            if (m_words[i].isUsed || m_words[i + 1].isUsed)
                continue;
            const bool isPlace =
                isOneOfWords(m_words[i].text, u"in|from|during|since|for|im|ab|seit|jahr");
            const bool isWhole = !isOneOfWords(m_words[i].text, u"from|since|ab|seit");
            if (isPlace && isYear(m_words[i + 1].text)) {
                m_draft.fromYear = m_words[i + 1].text.toInt();
                if (isWhole && !m_draft.years)
                    m_draft.years = 1;
                use(m_words, i, i + 2);
            }
            const std::optional<double> years = numberNamed(m_words[i].text);
            if (years && isOneOfWords(m_words[i + 1].text, u"years|year|jahre|jahren")) {
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
            m_draft.day = lastWeekday(static_cast<int>(at) + 1, *m_published);
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
            }
        }
    }

    /// The first words before the figure that start with a capital, “shares of” left out; of a
    /// clause with a subject of its own, those in it.
    void readOrganisation()
    {
        std::size_t start = 0;
        for (std::size_t i = 1; i < m_figure; ++i)
            if (bringsSubject(m_words[i].text) && isParted(i - 1, u",;"))
                start = i + 1;
        QStringList name = takeName(start);
        if (name.isEmpty() && start > 0)
            name = takeName(0);
        for (Word& word : m_words)
            if (m_draft.kind == ImportKind::ShareMoves && isShareWord(word.text))
                word.isUsed = true;
        m_draft.organisation = name.join(u' ');
    }

    QStringList takeName(std::size_t start)
    {
        QStringList name;
        for (std::size_t i = start; i < m_figure; ++i) {
            Word& word = m_words[i];
            const bool startsName = startsLikeName(i) && !isDescription(i) && !isAnother(name, i);
            const bool joins = !name.isEmpty() && !word.isUsed &&
                               isOneOfWords(word.text, u"of|and|&|de|von") && i + 1 < m_figure &&
                               startsLikeName(i + 1) && m_words[i + 1].text[0].isUpper();
            if (startsName || joins) {
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
        return name;
    }

    /// “OpenAI, SoftBank and Oracle” are three; “Alphabet, Inc.” is one.
    [[nodiscard]] bool isAnother(const QStringList& name, std::size_t i) const
    {
        return !name.isEmpty() && i > 0 && isParted(i - 1, u",;") &&
               !isOneOfWords(m_words[i].text, u"inc|inc.|ltd|ltd.|llc|plc|corp|corp.|co|co.|s.a");
    }

    [[nodiscard]] bool startsLikeName(std::size_t i) const
    {
        const Word& word = m_words[i];
        return !word.isUsed && !isShareWord(word.text) && !isFiller(word.text) &&
               !isCalendarWord(word.text) &&
               (word.text[0].isUpper() || word.text[0].isDigit() ||
                word.text[0].script() == QChar::Script_Han);
    }

    /// “Dutch” of “Dutch chipmaker ASML”: a name comes behind it. “South Korean Airlines” would be
    /// cut, so that only words for a sort of company, or small ones behind it, show it.
    [[nodiscard]] bool isDescription(std::size_t place) const
    {
        if (!describesCompany(m_words[place].text))
            return false;
        for (std::size_t i = place + 1; i < std::min(m_figure, place + 4); ++i) {
            const bool isName = startsLikeName(i) && !describesCompany(m_words[i].text);
            if (isName)
                return i > place + 1 || namesTrade(m_words[place].text);
            if (m_words[i].isUsed)
                return false;
        }
        return false;
    }

    /// What follows the amount and “in”, “on” or “for”, as far as it was not understood before.
    void readPurpose()
    {
        for (std::size_t i = m_figureEnd; i + 1 < m_words.size(); ++i) {
            if (m_words[i].isUsed ||
                !isOneOfWords(m_words[i].text, u"in|on|for|into|to|für|building"))
                continue;
            std::size_t end = i + 1;
            while (
                end < m_words.size() && !m_words[end].isUsed && !m_words[end].isOpen &&
                !isOneOfWords(m_words[end].text,
                              u"over|during|by|from|this|next|between|until|till|through|über|ab|"
                              u"bis|zwischen"))
                ++end;
            if (end == i + 1 || isYear(m_words[i + 1].text))
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
            if (word.isUsed || (isFiller(word.text) && !word.isOpen)) {
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
    Direction m_direction{Direction::None};
    std::vector<std::pair<std::size_t, std::size_t>> m_leftOut;
    SentenceDraft m_draft;
};

} // namespace

SentenceDraft readSentence(const QString& text, std::optional<QDate> published)
{
    if (const std::optional<SentenceDraft> chinese = readChineseSentence(text, published))
        return *chinese;
    return SentenceReader(text, published).read();
}

bool isSentence(const QString& text)
{
    constexpr qsizetype longest = 2000;
    constexpr qsizetype fewestWords = 4;
    const QString line = text.trimmed();
    if (line.isEmpty() || line.size() > longest || line.contains(u'\t') || line.contains(u'\n'))
        return false;
    const bool isChinese =
        std::ranges::any_of(line, [](QChar sign) { return sign.script() == QChar::Script_Han; });
    if (!isChinese && line.split(u' ', Qt::SkipEmptyParts).size() < fewestWords)
        return false;
    const SentenceDraft draft = readSentence(line);
    return draft.kind.has_value() && !draft.organisation.isEmpty();
}

} // namespace aftershock
