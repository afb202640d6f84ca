#pragma once

#include "reading/sentence.h"

/// Sentences of news in Chinese, in the simple forms that one expression holds.
namespace aftershock {

/// “英伟达下跌16.9%”, “Meta计划投资超过600亿美元”; nullopt where it is none of these.
[[nodiscard]] std::optional<SentenceDraft> readChineseSentence(const QString& text,
                                                               std::optional<QDate> published);

/// The last such weekday, from 1 for Monday, up to the day of the story.
[[nodiscard]] Day lastWeekday(int weekday, QDate published);

} // namespace aftershock
