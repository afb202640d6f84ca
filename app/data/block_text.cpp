#include "data/block_text.h"

namespace aftershock {

namespace {

/// One cell that begins at @p place, which is moved to what ends it. A quotation mark that is never
/// closed is a plain sign.
QString takeCell(const QString& text, qsizetype& place)
{
    const auto endsCell = [](QChar c) { return c == u'\t' || c == u'\n' || c == u'\r'; };
    if (place < text.size() && text[place] == u'"') {
        QString cell;
        for (qsizetype i = place + 1; i < text.size(); ++i) {
            if (text[i] != u'"') {
                cell += text[i];
            } else if (i + 1 < text.size() && text[i + 1] == u'"') {
                cell += u'"';
                ++i;
            } else if (i + 1 == text.size() || endsCell(text[i + 1])) {
                place = i + 1;
                return cell;
            } else {
                break; // “"Big" deal” was not quoted by a program
            }
        }
    }
    const qsizetype begin = place;
    while (place < text.size() && !endsCell(text[place]))
        ++place;
    return text.mid(begin, place - begin);
}

QString quoted(const QString& cell)
{
    if (!cell.contains(u'\t') && !cell.contains(u'\n') && !cell.contains(u'\r') &&
        !cell.startsWith(u'"'))
        return cell;
    QString doubled = cell;
    doubled.replace(u'"', QStringLiteral("\"\""));
    return u'"' + doubled + u'"';
}

} // namespace

CellBlock blockFromText(const QString& text)
{
    CellBlock block;
    qsizetype place = 0;
    while (place < text.size()) {
        QStringList row;
        for (;;) {
            row += takeCell(text, place);
            if (place >= text.size() || text[place] != u'\t')
                break;
            ++place;
        }
        if (place < text.size() && text[place] == u'\r')
            ++place;
        if (place < text.size() && text[place] == u'\n')
            ++place;
        block.push_back(row);
    }
    return block;
}

QString textFromBlock(const CellBlock& block)
{
    QString text;
    for (const QStringList& row : block) {
        for (qsizetype i = 0; i < row.size(); ++i)
            text += (i > 0 ? QStringLiteral("\t") : QString()) + quoted(row[i]);
        text += u'\n';
    }
    return text;
}

} // namespace aftershock
