#pragma once

#include <QString>
#include <QStringList>

namespace aftershock {

/// Whether a word is one of those in @p list, which “|” parts; in any case.
[[nodiscard]] bool isOneOfWords(const QString& word, const char16_t* list);

/// Which way the words of a clause say that something moved. Unclear: some say up and some down, or
/// that it did not (“pared its losses”).
enum class Move { None, Fall, Rise, Unclear };

struct MoveWords
{
    Move move{Move::None};
    QList<qsizetype> places; ///< of the words that say so
};

/// Verbs, their participles and nouns in English and German; what German parts (“gab … nach”) only
/// counts as a whole. @p figure is the place of the figure, behind which there are no denials.
[[nodiscard]] MoveWords moveIn(const QStringList& clause, qsizetype figure);

/// Whether one of the words says that it was otherwise: “did not fall”.
[[nodiscard]] bool deniesMove(const QStringList& words);

[[nodiscard]] bool givesUp(const QString& verb, const QString& rest);

/// Words between two clauses: “while”, “während”.
[[nodiscard]] bool joinsClauses(const QString& word);
/// Of these, those behind which a clause has a subject of its own: “…, with Schneider off 9.5 %”.
[[nodiscard]] bool bringsSubject(const QString& word);

/// “five billion” with its numbers in digits; as it was where no unit of figures stands with them.
[[nodiscard]] QString withDigits(const QString& phrase);
/// Whether a number in words goes on behind this word, so that it must not be cut there: “thirty”
/// of “thirty five billion”.
[[nodiscard]] bool beginsNumber(const QString& word);

/// Whether words before or behind an amount say that it is what something is worth, which nobody
/// paid: “at a $300bn valuation”. Nearest word first.
[[nodiscard]] bool tellsWorth(const QStringList& before, const QStringList& behind);

} // namespace aftershock
