#include "core/figure_draft.h"

#include "core/figure_terms.h"
#include "core/money.h"

#include <algorithm>
#include <utility>

namespace aftershock {

namespace {

/// Walks through the text term by term; false where something does not belong to a figure.
class Walk
{
public:
    Walk(const FoldedText& text, FigureDraft& draft)
        : m_text(text.text), m_lower(text.lower), m_d(draft)
    {
    }

    bool run()
    {
        while (!m_text.isEmpty())
            if (!step())
                return false;
        return true;
    }

private:
    bool step()
    {
        if (m_text[0] == u' ')
            return skip(1);
        if (isLastFullStop())
            return skip(1);
        QStringView rest = m_text;
        if (const std::optional<WrittenNumber> number = takeNumber(rest)) {
            skip(m_text.size() - rest.size());
            return addOperand(*number);
        }
        if (const std::optional<bool> sign = takeSign())
            return *sign;
        if (const qsizetype length = thousandEuros())
            return skip(length) && addThousandEuros();
        if (const Term* term = termAtStart(m_lower)) {
            const bool isPlus = m_text[0] == u'+' || m_lower.startsWith(u"plus");
            skip(term->length);
            return isPlus ? addPlus(*term) : addTerm(*term);
        }
        return takeCode();
    }

    bool skip(qsizetype length)
    {
        m_text = m_text.mid(length);
        m_lower = m_lower.mid(length);
        return true;
    }

    bool isLastFullStop() const
    {
        return m_text.size() == 1 && m_text[0] == u'.' && !m_d.operands.empty();
    }

    bool addOperand(const WrittenNumber& number)
    {
        const bool second = m_d.operands.size() == 1 && m_d.join != Join::None;
        if (!m_d.operands.empty() && !second)
            return false;
        m_d.operands.push_back({.number = number, .minus = m_d.minusAhead, .plus = m_d.plusAhead});
        if (m_d.percentAhead)
            m_d.operands.back().percent = 0;
        if (std::exchange(m_d.thousandsAhead, false))
            m_d.operands.back().multiplier = 3;
        m_d.saidInBrackets |=
            isInBrackets() && !m_d.signBeforeBrackets && (m_d.minusAhead || m_d.plusAhead);
        m_d.minusAhead = m_d.plusAhead = m_d.percentAhead = m_d.afterMultiplier = false;
        return true;
    }

    /// Signs, dashes and brackets; nullopt where there is none.
    std::optional<bool> takeSign()
    {
        switch (m_text[0].unicode()) {
        case u'-':
            return skip(1) && addDash(Join::Hyphen);
        case u'–':
            return skip(1) && addDash(Join::Dash);
        case u'—':
            return skip(1) && !m_d.operands.empty() && addDash(Join::Dash);
        case u'〜':
        case u'~':
            if (m_d.operands.empty())
                return std::nullopt; // about
            return skip(1) && addJoin(Join::Word);
        case u'(':
            return skip(1) && addOpening();
        case u')':
            return skip(1) && addClosing();
        default:
            return std::nullopt;
        }
    }

    /// Before a number a minus, between two a range, behind one a minus as bookkeepers set it.
    bool addDash(Join join)
    {
        m_d.afterMultiplier = false;
        if (m_d.operands.size() == 1 && m_d.join == Join::None)
            return addJoin(join);
        const bool numberMayFollow = m_d.operands.empty() || m_d.operands.size() == 1;
        if (!numberMayFollow || m_d.minusAhead || m_d.plusAhead)
            return false;
        m_d.minusAhead = true;
        return true;
    }

    bool addJoin(Join join)
    {
        if (m_d.operands.size() != 1 || m_d.join != Join::None)
            return false;
        m_d.join = join;
        return true;
    }

    bool addOpening()
    {
        if (m_d.opened || !m_d.operands.empty())
            return false;
        m_d.opened = true;
        m_d.signBeforeBrackets = m_d.minusAhead || m_d.plusAhead;
        return true;
    }

    [[nodiscard]] bool isInBrackets() const { return m_d.opened && !m_d.closed; }

    bool addClosing()
    {
        if (!m_d.opened || m_d.closed || m_d.operands.size() != 1 || m_d.join != Join::None)
            return false;
        m_d.closed = true;
        return true;
    }

    bool addTerm(const Term& term)
    {
        m_d.english |= term.language == Language::English;
        m_d.german |= term.language == Language::German;
        m_d.chinese |= term.language == Language::Chinese;
        const bool afterMultiplier = std::exchange(m_d.afterMultiplier, false);
        switch (term.kind) {
        case TermKind::Qualifier:
            return m_d.operands.empty() && addQualifier(term.qualifier);
        case TermKind::QualifierAfter:
            return !m_d.operands.empty() && addQualifier(term.qualifier);
        case TermKind::Fall:
            return !std::exchange(m_d.fall, true);
        case TermKind::Rise:
            m_d.saidInBrackets |= isInBrackets();
            return !std::exchange(m_d.rise, true);
        case TermKind::FallMark:
            return !std::exchange(m_d.fallMark, true);
        case TermKind::RiseMark:
            m_d.saidInBrackets |= isInBrackets();
            return !std::exchange(m_d.riseMark, true);
        case TermKind::Percent:
            return addPercent(term.exponent);
        case TermKind::Multiplier:
        case TermKind::LongScale:
        case TermKind::TrillionIfMoney:
            return addMultiplier(term, afterMultiplier);
        case TermKind::Currency:
            return addCurrencies(term.currencies, term.firstUnlessSaid);
        case TermKind::RangeWord:
            return addJoin(Join::Word);
        case TermKind::AndWord:
            return m_d.between && addJoin(Join::Word);
        case TermKind::BetweenWord:
            return m_d.operands.empty() && !std::exchange(m_d.between, true);
        case TermKind::FromWord:
            return m_d.operands.empty() && !std::exchange(m_d.from, true);
        case TermKind::Filler:
            return true;
        }
        return false;
    }

    /// Before a number a sign; behind it “5+” is at least 5, and “5 % plus” a rise in German.
    bool addPlus(const Term& term)
    {
        if (!m_d.operands.empty() && m_d.join == Join::None)
            return term.kind == TermKind::QualifierAfter && addTerm(term);
        return !m_d.minusAhead && !std::exchange(m_d.plusAhead, true);
    }

    bool addQualifier(Qualifier qualifier)
    {
        if (m_d.qualifier)
            return false;
        m_d.qualifier = qualifier;
        return true;
    }

    bool addPercent(int exponent)
    {
        if (m_d.operands.empty())
            return !std::exchange(m_d.percentAhead, true);
        Operand& operand = m_d.operands.back();
        if (operand.percent)
            return false;
        operand.percent = exponent;
        return true;
    }

    /// “5 hundred million” is a product; “5 m … bn” is nothing.
    bool addMultiplier(const Term& term, bool afterMultiplier)
    {
        if (m_d.operands.empty())
            return false;
        Operand& operand = m_d.operands.back();
        if (operand.multiplier && !afterMultiplier)
            return false;
        operand.multiplier = operand.multiplier.value_or(0) + term.exponent;
        m_d.longScale |= term.kind == TermKind::LongScale;
        m_d.onlyWithMoney |= term.kind == TermKind::TrillionIfMoney;
        m_d.afterMultiplier = true;
        return *operand.multiplier < 30;
    }

    /// How much of the text says “T€” or “TEUR”, which are thousands to German accountants, where
    /// “$3T” is a trillion; 0 for none.
    [[nodiscard]] qsizetype thousandEuros() const
    {
        if (m_lower.isEmpty() || m_lower[0] != u't')
            return 0;
        for (const QStringView words : QStringView(u"t€|t €|teur|t eur|t euro|t-eur").split(u'|')) {
            const QStringView rest = m_lower.mid(words.size());
            if (m_lower.startsWith(words) && (rest.isEmpty() || !rest[0].isLetter()))
                return words.size();
        }
        return 0;
    }

    bool addThousandEuros()
    {
        m_d.afterMultiplier = false;
        if (m_d.operands.empty() && std::exchange(m_d.thousandsAhead, true))
            return false;
        if (!m_d.operands.empty()) {
            if (m_d.operands.back().multiplier)
                return false;
            m_d.operands.back().multiplier = 3;
        }
        return addCurrencies({QStringLiteral("EUR")}, false);
    }

    bool addCurrencies(const QStringList& codes, bool firstUnlessSaid)
    {
        if (m_d.currencies.isEmpty()) {
            m_d.currencies = codes;
            m_d.firstCurrency = firstUnlessSaid;
            return true;
        }
        QStringList common;
        for (const QString& code : codes)
            if (m_d.currencies.contains(code))
                common << code;
        m_d.currencies = common;
        m_d.firstCurrency = m_d.firstCurrency && firstUnlessSaid;
        return !common.isEmpty();
    }

    /// A currency's code, in capitals as codes are written.
    bool takeCode()
    {
        const QStringView code = m_text.left(3);
        const bool capitals =
            std::all_of(code.begin(), code.end(), [](QChar c) { return c >= u'A' && c <= u'Z'; });
        if (!capitals || (m_text.size() > 3 && m_text[3].isLetter() && m_text[3] < u'\u2e80'))
            return false;
        if (!Currency::fromCode(code.toString()))
            return false;
        m_d.afterMultiplier = false;
        return addCurrencies({code.toString()}, false) && skip(3);
    }

    QStringView m_text;
    QStringView m_lower;
    FigureDraft& m_d;
};

} // namespace

std::optional<FigureDraft> draftOf(const FoldedText& text)
{
    FigureDraft draft;
    if (!Walk(text, draft).run())
        return std::nullopt;
    return draft;
}

} // namespace aftershock
