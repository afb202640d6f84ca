#include "core/wording.h"

#include "core/language_words.h"

namespace aftershock {

using namespace Qt::StringLiterals;

QString qualified(const QString& size, Qualifier qualifier, Language language)
{
    return phraseOf(wordsOf(language).size, qualifier).toString().replace(u"%1"_s, size);
}

QString clauses(const QStringList& parts, Language language)
{
    return parts.join(wordsOf(language).clauseComma.toString());
}

QString capitalised(const QString& text)
{
    return text.isEmpty() ? text : text.first(1).toUpper() + text.sliced(1);
}

QString sequence(const QStringList& parts, Language language)
{
    return parts.join(wordsOf(language).semicolon.toString());
}

QString paragraph(const QStringList& sentences, Language language)
{
    return sentences.join(wordsOf(language).sentenceGap.toString());
}

} // namespace aftershock
