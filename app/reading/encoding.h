#pragma once

#include "reading/dialect.h"

#include <QByteArrayView>

#include <string_view>

namespace aftershock {

/**
 * Which encoding the text in @p sample has, as iconv names it; @p isWhole says that the sample is
 * all there is and does not end inside a character. By a byte order mark; by being valid UTF-8; by
 * where NUL bytes stand (UTF-16 and 32); by being made of the frequent characters of an East Asian
 * writing; else by uchardet, checked against what the bytes themselves allow: single high bytes
 * between letters are Windows-1252, runs of pairs in the ranges of common Chinese characters are
 * GB18030.
 */
[[nodiscard]] Guess<QByteArray> detectEncoding(QByteArrayView sample, bool isWhole);

/// The length of the byte order mark at the start of @p bytes if they are in @p encoding.
[[nodiscard]] qsizetype byteOrderMarkLength(QByteArrayView bytes, const QByteArray& encoding);

/// How many bytes from the start of @p text are valid UTF-8 (Unicode Standard, table 3-7).
[[nodiscard]] std::size_t validUtf8Length(std::string_view text);
/// The length of the UTF-8 character that @p text starts with, 0 where it is none; a character
/// that is cut off by the end counts as none.
[[nodiscard]] std::size_t utf8CharacterLength(std::string_view text);
/// Whether @p text is the beginning of a UTF-8 character that the end cuts off.
[[nodiscard]] bool isCutUtf8Character(std::string_view text);

} // namespace aftershock
