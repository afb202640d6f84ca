#include "core/text_folding.h"

#include <algorithm>

namespace aftershock {

namespace {

bool isCombining(QChar c)
{
    return c >= u'\u0300' && c <= u'\u036f';
}

QChar foldedSign(QChar c)
{
    switch (c.unicode()) {
    case u'\u2010': // hyphen
    case u'\u2011': // hyphen that does not break
    case u'\u2212': // minus
    case u'\ufe63':
        return u'-';
    case u'\u2018':
    case u'\u2019':
    case u'\u02bc':
    case u'\u2032':
    case u'\u00b4':
        return u'\'';
    default:
        return c;
    }
}

/// Null for what is to be dropped.
QChar foldedCharacter(QChar c)
{
    if (c.unicode() > u' ' && c.unicode() < u'\u007f')
        return c;
    if (c.isSpace())
        return u' ';
    if (c >= u'\uff01' && c <= u'\uff5e')
        return QChar(c.unicode() - 0xfee0);
    if (c.category() == QChar::Number_DecimalDigit)
        return QChar(u'0' + c.digitValue());
    if (c.category() == QChar::Other_Format)
        return {};
    return foldedSign(c);
}

} // namespace

FoldedText folded(QStringView text)
{
    // “u” with a combining “¨” is the same word as “ü”.
    const bool combining = std::any_of(text.begin(), text.end(), isCombining);
    const QString composed =
        combining ? text.toString().normalized(QString::NormalizationForm_C) : text.toString();
    FoldedText result;
    result.text.reserve(composed.size());
    for (const QChar c : composed)
        if (const QChar kept = foldedCharacter(c); !kept.isNull())
            result.text += kept;
    result.text = std::move(result.text).simplified();
    result.lower = result.text;
    for (QChar& c : result.lower)
        c = c.toLower();
    return result;
}

} // namespace aftershock
