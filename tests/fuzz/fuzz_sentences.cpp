#include "fuzzing.h"
#include "reading/sentence.h"

#include <cmath>

using namespace aftershock;
using namespace aftershock::fuzzing;

// Any sentence is a draft with finite figures, and says which parts of it were not understood.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QString text = QString::fromUtf8(bytesOf(data, size));
    for (const std::optional<QDate> published : {std::optional<QDate>(), {QDate(2025, 1, 28)}}) {
        const SentenceDraft draft = readSentence(text, published);
        require(!draft.change || std::isfinite(draft.change->value), "a change is finite");
        require(!draft.amount || std::isfinite(draft.amount->amount.value), "money is finite");
        require(!draft.day || draft.day->date.isValid(), "a day is a day");
        qsizetype end = 0;
        for (const TextSpan& span : draft.notUnderstood) {
            require(span.start >= end && span.length > 0, "spans follow each other");
            end = span.start + span.length;
            require(end <= text.size(), "spans lie in the text");
        }
    }
    return 0;
}
