#include "figure/funding_text.h"

#include "core/wording.h"
#include "figure/alike_rows.h"
#include "figure/captions.h"
#include "figure/funding_deeds.h"
#include "figure/funding_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace aftershock {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(aftershock::FundingTexts)
};

/// Below this a multiple says less than the amount itself.
constexpr double tellingMultiple = 2;

/// What the sentences are made of.
struct Story
{
    const Figure& figure;
    const std::vector<PlottedRow>& rows;
    const FundingRows& funding;
    const ViewInput& input;
    const Converter& converter;
    std::vector<const PlottedRow*> wholes; ///< rows that are no part of another, largest first
    [[nodiscard]] const Formatter& formatter() const { return input.formatter(); }
    [[nodiscard]] bool perYear() const { return input.spec.perYear; }
};

Story storyOf(const Figure& figure, const std::vector<PlottedRow>& rows, const FundingRows& funding,
              const ViewInput& input, const Converter& converter)
{
    Story story{
        .figure = figure, .rows = rows, .funding = funding, .input = input, .converter = converter};
    for (std::size_t i = 0; i < rows.size(); ++i)
        if (figure.marks[i].level == 0)
            story.wholes.push_back(&rows[i]);
    std::ranges::stable_sort(story.wholes, std::greater(),
                             [](const PlottedRow* row) { return row->plotted.value; });
    return story;
}

QString amountText(const PlottedRow& row, const Story& story)
{
    return moneyText(reportedMoney(*row.funding, story.perYear()), story.perYear(),
                     story.formatter());
}

QString spreadEvenly(const QString& sentence, const Story& story)
{
    return story.perYear() ? Texts::tr("Spread evenly, %1", "finding").arg(sentence) : sentence;
}

QString titleForOne(const PlottedRow& row, const Story& story)
{
    const QString amount = amountText(row, story);
    const Funding& funding = *row.funding;
    if (purposeIsMoney(funding.purpose) && !story.perYear())
        return Texts::tr("%1: %2", "DeepSeek’s reported cost of R1: $5.6 m")
            .arg(possessiveAmount(row, story.formatter()), amount);
    const bool saysPurpose = !funding.purpose.isEmpty() &&
                             nameOf(row) != printable(funding.purpose) && !isRound(funding.purpose);
    if (!saysPurpose || story.perYear())
        return spreadEvenly(amountSentence(funding).arg(nameOf(row), amount), story);
    return purposeSentence(funding).arg(nameOf(row), amount, printable(funding.purpose));
}

/// A title and, where it compares, the currency that it was worked out in.
struct Headline
{
    QString text;
    std::optional<Currency> comparedIn{};
};

/// The largest as a multiple of another, where something true can be said of it.
std::optional<Headline> multipleTitle(const PlottedRow& large, const PlottedRow& small,
                                      const Quantity& multiple, std::optional<Currency> currency,
                                      const Story& story)
{
    if (multiple.value < tellingMultiple)
        return std::nullopt;
    const Formatter& formatter = story.formatter();
    QString finding = multipleSentence(*large.funding)
                          .arg(distinctName(large), formatter.times(multiple),
                               possessiveAmount(small, formatter));
    if (story.perYear())
        finding = Texts::tr("Spread evenly, %1 a year", "finding with a multiple").arg(finding);
    return Headline{.text = finding, .comparedIn = currency};
}

std::optional<Headline> relativeTitle(const Story& story)
{
    const PlottedRow& reference = *story.funding.reference;
    const PlottedRow& large = *story.wholes.front();
    if (large.ref != reference.ref && !large.asStated)
        return multipleTitle(large, reference, large.plotted, large.multipleOf, story);
    return std::nullopt;
}

/// The largest whole against the smallest that it can truly be set against.
std::optional<Headline> comparingTitle(const Story& story)
{
    const PlottedRow& large = *story.wholes.front();
    for (auto small = story.wholes.rbegin(); *small != &large; ++small) {
        const Result<Share> multiple =
            multipleOf(*large.funding, *(*small)->funding, story.perYear(), *story.funding.currency,
                       story.converter);
        if (multiple && !multiple->asStated && !multiple->fraction.isUpperBound())
            return multipleTitle(large, **small, multiple->fraction, multiple->currency, story);
    }
    return std::nullopt;
}

/// Whether no other whole can be larger than the first.
bool isSurelyLargest(const Story& story)
{
    return std::all_of(story.wholes.begin() + 1, story.wholes.end(), [&](const PlottedRow* row) {
        return compare(story.wholes.front()->plotted, row->plotted) ==
               std::partial_ordering::greater;
    });
}

QString mostTitle(const Story& story)
{
    const PlottedRow& large = *story.wholes.front();
    const QString form = isSurelyLargest(story) ? mostSentence(*large.funding)
                                                : mostAsStatedSentence(*large.funding);
    QString finding = form.arg(distinctName(large), amountText(large, story));
    // What is not in the chart may be larger.
    const LeftOut& out = story.funding.leftOut;
    if (!out.noRate.isEmpty() || !out.noAmount.isEmpty())
        return story.perYear()
                   ? Texts::tr("Of those shown and spread evenly, %1", "finding").arg(finding)
                   : Texts::tr("Of those shown, %1", "finding").arg(finding);
    return spreadEvenly(finding, story);
}

Headline title(const Story& story)
{
    if (story.wholes.empty())
        return {Texts::tr("No funding to show")};
    if (story.funding.reference) {
        const std::optional<Headline> relative = relativeTitle(story);
        return relative ? *relative
                        : Headline{Texts::tr("Funding as multiples of %1")
                                       .arg(possessiveAmount(*story.funding.reference,
                                                             story.formatter()))};
    }
    if (story.wholes.size() == 1)
        return {titleForOne(*story.wholes.front(), story)};
    if (!story.funding.currency)
        return {story.perYear() ? Texts::tr("Funding a year in the currencies it was reported in")
                                : Texts::tr("Funding in the currencies it was reported in")};
    const std::optional<Headline> comparing = comparingTitle(story);
    return comparing ? *comparing : Headline{mostTitle(story)};
}

/// “Funding planned”, “Funding spent”, or where rows differ “Funding announced or reported”.
QString measure(const Story& story)
{
    const auto all = [&story](FundingStatus status) {
        return std::ranges::all_of(
            story.rows, [status](const PlottedRow& row) { return row.funding->status == status; });
    };
    if (!story.rows.empty() && all(FundingStatus::Planned))
        return Texts::tr("Funding planned");
    if (!story.rows.empty() && all(FundingStatus::Spent))
        return Texts::tr("Funding spent");
    return Texts::tr("Funding announced or reported");
}

bool anyBasis(const Story& story, ConversionBasis basis)
{
    return std::ranges::any_of(
        story.rows, [basis](const PlottedRow& row) { return row.money->basis == basis; });
}

/// “pounds as the article converts them”, “US dollars, some converted by a rate”.
QString currencyText(const Story& story)
{
    if (!story.funding.currency)
        return Texts::tr("each amount in its own currency");
    const QString name = story.formatter().currencyName(*story.funding.currency);
    if (anyBasis(story, ConversionBasis::Rate))
        return Texts::tr("%1, some converted by a rate").arg(name);
    if (!anyBasis(story, ConversionBasis::StatedConversion))
        return name;
    const auto bySource = [&story](const PlottedRow& row) {
        return citationOf(row).source == citationOf(story.rows.front()).source;
    };
    const Source* source = story.input.dataset.source(citationOf(story.rows.front()).source);
    if (source && std::ranges::all_of(story.rows, bySource))
        return Texts::tr("%1 as %2 converts them", "pounds, the article")
            .arg(name, sourceText(source));
    return Texts::tr("%1 as the sources convert them").arg(name);
}

QString subtitle(const Story& story)
{
    QStringList parts{measure(story)};
    if (story.funding.reference)
        parts << Texts::tr("as a multiple of %1")
                     .arg(possessiveAmount(*story.funding.reference, story.formatter()));
    else
        parts << currencyText(story);
    if (story.perYear())
        parts << Texts::tr("per year");
    if (story.figure.axis.scale == AxisScale::Log10)
        parts << Texts::tr("logarithmic scale");
    return clauses(parts, story.formatter().language());
}

/// The word as it stands before money: “more than”, not “over”.
QString moneyWord(Qualifier qualifier)
{
    switch (qualifier) {
    case Qualifier::Over:
        return Texts::tr("“more than”");
    case Qualifier::AtLeast:
        return Texts::tr("“at least”");
    case Qualifier::Under:
        return Texts::tr("“less than”");
    case Qualifier::AtMost:
        return Texts::tr("“at most”");
    case Qualifier::About:
        return Texts::tr("“about”");
    case Qualifier::Exact:
    case Qualifier::Between:
        return {};
    }
    Q_UNREACHABLE();
}

QString moneyWords(const std::vector<Qualifier>& qualifiers)
{
    QStringList words;
    for (const Qualifier qualifier : qualifiers)
        words << moneyWord(qualifier);
    return words.join(Texts::tr(" or ", "between two words"));
}

void addBoundNotes(QStringList& notes, const Story& story)
{
    const QualifierUse use = qualifiersOf(story.figure.marks);
    const bool stated = std::ranges::any_of(story.rows, &PlottedRow::asStated);
    if (!use.lower.empty())
        notes << Texts::tr("Arrow: %1; the true amount may be larger.").arg(moneyWords(use.lower));
    if (!use.upper.empty())
        notes << Texts::tr("Arrow to the left: %1; the true amount may be smaller.")
                     .arg(moneyWords(use.upper));
    if (use.range)
        notes << Texts::tr("Pale stretch: the source gives a range.");
    if (stated)
        notes << Texts::tr(
            "“Of the amounts as stated”: both amounts are bounds, so the true multiple "
            "is not known.");
    else if (use.about)
        notes << Texts::tr("Soft end: the source says “about”.");
    if (std::ranges::any_of(story.figure.marks, &Mark::hollow))
        notes << Texts::tr("Hollow: a part, counted in its whole already.");
}

QString spanOf(const Funding& funding, const Formatter& formatter)
{
    return funding.years ? yearsText(*funding.years, formatter) : Texts::tr("none stated");
}

/// Whole amounts over different spans do not compare, and amounts per year were never stated.
void addSpanNote(QStringList& notes, const Story& story)
{
    std::vector<std::pair<QString, QStringList>> spans;
    for (const PlottedRow* row : story.wholes) {
        const QString span = spanOf(*row->funding, story.formatter());
        auto found = std::ranges::find(spans, span, &std::pair<QString, QStringList>::first);
        if (found == spans.end())
            found = spans.insert(spans.end(), {span, {}});
        if (!found->second.contains(nameOf(*row)))
            found->second << nameOf(*row);
    }
    if (!story.perYear()) {
        QStringList words;
        for (const auto& [span, names] : spans)
            words << span;
        if (words.size() > 1)
            notes << Texts::tr("Amounts cover different spans: %1.")
                         .arg(clauses(words, story.formatter().language()));
        return;
    }
    for (const auto& [span, names] : spans)
        if (span != yearsText(1, story.formatter()))
            notes << Texts::tr("%1: spread evenly over %2.")
                         .arg(shortList(names, story.formatter()), span);
}

QString rateOrigin(const AppliedRate& rate, const Story& story)
{
    if (!rate.implied)
        return rate.asOf ? Texts::tr("the listed rate of %1").arg(story.formatter().day(*rate.asOf))
                         : Texts::tr("the listed rate");
    const Funding* funding = story.input.dataset.funding(rate.row.id);
    const Organisation* funder = story.input.dataset.organisation(funding->organisation);
    const QString name = nameOf({.funding = funding, .organisation = funder});
    if (funder && funding->partOf && !funding->purpose.isEmpty())
        return Texts::tr("the rate implied by %1’s two amounts for %2")
            .arg(name, printable(funding->purpose));
    return Texts::tr("the rate implied by %1’s two amounts").arg(name);
}

/// Names the row among those of which a note is true; a part goes with its whole, and stands for
/// itself where that is another case.
void addName(QStringList& names, const PlottedRow& row)
{
    const QString name = nameOf(row);
    if (names.contains(name))
        return;
    const QString purpose = row.funding->partOf ? printable(row.funding->purpose) : QString();
    const QString own = purpose == name ? name : withDistinction(name, purpose);
    if (!names.contains(own))
        names << own;
}

/// One line for each rate, or pair of rates, that amounts were converted at.
void addRateNotes(QStringList& notes, const Story& story)
{
    std::vector<std::pair<QString, QStringList>> uses;
    for (const PlottedRow& row : story.rows) {
        QStringList steps;
        for (const AppliedRate& rate :
             story.funding.reference ? row.multipleRates : row.money->rates)
            steps << Texts::tr("%1, %2", "rate, where it is from")
                         .arg(rateText(rate, story.formatter()), rateOrigin(rate, story));
        if (steps.isEmpty())
            continue;
        const QString path = steps.join(Texts::tr("; then "));
        auto found = std::ranges::find(uses, path, &std::pair<QString, QStringList>::first);
        if (found == uses.end())
            found = uses.insert(uses.end(), {path, {}});
        addName(found->second, row);
    }
    for (const auto& [path, names] : uses)
        notes << Texts::tr("%1: converted at %2.").arg(shortList(names, story.formatter()), path);
}

void addLeftOutNotes(QStringList& notes, const Story& story)
{
    const LeftOut& out = story.funding.leftOut;
    const std::pair<const QStringList*, QString> reasons[] = {
        {&out.noAmount, Texts::tr("Not shown, since no amount is given: %1.")},
        {&out.noRate, Texts::tr("Not shown, since no rate is known: %1.")},
        {&out.noSpan, Texts::tr("Not shown per year, since no span is stated: %1.")},
        {&out.notPositive, Texts::tr("Not shown, since a logarithmic scale has no zero: %1.")},
        {&out.otherUnit, Texts::tr("Not shown, since no multiple can be said: %1.")},
        {&out.unfinished, Texts::tr("Not shown, since a cell waits to be mended: %1.")},
    };
    for (const auto& [names, form] : reasons)
        if (!names->isEmpty())
            notes << form.arg(shortList(*names, story.formatter()));
}

/// Multiples come from amounts that are both stated in one currency where there is one: not the
/// same one for all rows, and not always the chart's.
void addMultipleNote(QStringList& notes, const Headline& headline, const Story& story)
{
    std::vector<std::pair<Currency, QStringList>> uses;
    const auto namesFor = [&uses](Currency currency) -> QStringList& {
        const auto found =
            std::ranges::find(uses, currency, &std::pair<Currency, QStringList>::first);
        return found != uses.end() ? found->second
                                   : uses.emplace_back(currency, QStringList()).second;
    };
    for (const PlottedRow& row : story.rows)
        if (row.multipleOf && row.multipleRates.empty())
            addName(namesFor(*row.multipleOf), row);
    if (!story.funding.reference && headline.comparedIn &&
        headline.comparedIn != story.funding.currency)
        namesFor(*headline.comparedIn);
    const Formatter& formatter = story.formatter();
    const bool isAll = std::ranges::all_of(story.rows, [](const PlottedRow& row) {
        return !row.multipleOf || row.multipleRates.empty();
    });
    if (uses.size() == 1 && isAll) {
        notes << Texts::tr("Multiples compare amounts in %1, in which both are stated.")
                     .arg(formatter.currencyName(uses.front().first));
        return;
    }
    for (const auto& [currency, names] : uses)
        notes << Texts::tr("%1: compared in %2, in which both amounts are stated.")
                     .arg(shortList(names, formatter), formatter.currencyName(currency));
}

QStringList notesOf(const Headline& headline, const Story& story)
{
    QStringList notes;
    addBoundNotes(notes, story);
    if (!story.funding.currency && !story.rows.empty() && !story.funding.reference)
        notes << Texts::tr("Amounts are in different currencies: compare only within one.");
    addSpanNote(notes, story);
    addRateNotes(notes, story);
    addMultipleNote(notes, headline, story);
    addLeftOutNotes(notes, story);
    return notes;
}

QString altText(const Story& story)
{
    if (story.wholes.empty())
        return story.figure.emptyText;
    const Formatter& formatter = story.formatter();
    QStringList sentences{Texts::tr("%1.").arg(story.figure.title.made)};
    const qint64 count = std::ssize(story.rows);
    if (count > 1 && (story.funding.currency || story.funding.reference)) {
        const PlottedRow& large = *story.wholes.front();
        const PlottedRow& small = *story.wholes.back();
        const QString form = story.figure.form == MarkForm::Dots
                                 ? Texts::tr("Dot chart of %1 amounts: from %2 (%3) to %4 (%5).")
                                 : Texts::tr("Bar chart of %1 amounts: from %2 (%3) to %4 (%5).");
        sentences << form.arg(formatter.integer(count), distinctName(small),
                              amountText(small, story), distinctName(large),
                              amountText(large, story));
    }
    const auto parts = std::ranges::count_if(story.figure.marks, &Mark::hollow);
    if (parts > 0)
        sentences << Texts::tr("Parts of another amount shown: %1.").arg(formatter.integer(parts));
    return paragraph(sentences, formatter.language());
}

} // namespace

void writeFundingTexts(Figure& figure, const std::vector<PlottedRow>& rows,
                       const FundingRows& funding, const ViewInput& input,
                       const Converter& converter)
{
    const Story story = storyOf(figure, rows, funding, input, converter);
    const Headline headline = title(story);
    figure.title.made = headline.text;
    figure.subtitle.made = subtitle(story);
    figure.notes = notesOf(headline, story);
    figure.note.made = figure.notes.join(u'\n');
    figure.source = sourceLine(input.dataset, rows, input.formatter());
    figure.altText = altText(story);
}

} // namespace aftershock
