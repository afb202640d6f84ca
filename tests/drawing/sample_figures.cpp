#include "sample_figures.h"

namespace aftershock::samples {

using namespace Qt::StringLiterals;

namespace {

struct Move
{
    QString name;
    double value;
    Qualifier qualifier;
    QString text;
    std::optional<double> upper{};
};

BoundMark boundOf(Qualifier qualifier)
{
    switch (qualifier) {
    case Qualifier::Exact:
        return BoundMark::None;
    case Qualifier::Over:
    case Qualifier::AtLeast:
        return BoundMark::Outward;
    case Qualifier::Under:
    case Qualifier::AtMost:
        return BoundMark::Inward;
    case Qualifier::About:
        return BoundMark::Blurred;
    case Qualifier::Between:
        return BoundMark::Range;
    }
    Q_UNREACHABLE();
}

Mark moveMark(RowId id, const Move& move)
{
    return {.row = {RecordKind::ShareMove, id},
            .label = move.name,
            .value = {.value = move.value, .qualifier = move.qualifier, .upper = move.upper},
            .bound = boundOf(move.qualifier),
            .valueText = move.text,
            .event = u"Release of DeepSeek R1"_s,
            .dayText = u"27 January 2025, inferred"_s,
            .source = u"BBC, via the article"_s,
            .locator = u"section 2, paragraph 2"_s,
            .accessibleName = move.name + u", "_s + move.text + u", 27 January 2025"_s};
}

Figure movesFigure(const std::vector<Move>& moves, double minimum, double maximum, double step)
{
    Figure figure;
    figure.view = ViewKind::Declines;
    figure.form = MarkForm::Bars;
    figure.axis = {.minimum = minimum, .maximum = maximum, .unit = u"%"_s};
    for (double value = minimum; value <= maximum + step / 2; value += step) {
        QString label = QString::number(value).replace(u'-', u'−');
        if (figure.axis.ticks.empty())
            label += u"\u202f%"_s;
        figure.axis.ticks.push_back({value, label});
    }
    RowId id = 0;
    for (const Move& move : moves)
        figure.marks.push_back(moveMark(++id, move));
    figure.title.made = u"Siemens Energy and Broadcom fell furthest when R1 arrived"_s;
    figure.subtitle.made =
        u"Change in share price reported after the release of DeepSeek R1, %, trading of Monday 27 January 2025"_s;
    figure.note.made =
        u"Arrow: the source gives a lower bound (“over”); the true fall is at least this large."_s;
    figure.source = u"Source: BBC via the article, section “A Threat to AI Giants?”"_s;
    figure.altText = u"Bar chart of eight falls in share prices. Siemens Energy fell furthest."_s;
    figure.rowsInDataset = static_cast<int>(moves.size());
    return figure;
}

Mark fundingMark(RowId id, const QString& label, const QString& detail, double pounds,
                 Qualifier qualifier, const QString& text, const QString& second)
{
    return {.row = {RecordKind::Funding, id},
            .label = label,
            .detail = detail,
            .value = {.value = pounds, .qualifier = qualifier},
            .bound = boundOf(qualifier),
            .valueText = text,
            .secondText = second,
            .event = u"Plans for 2025"_s,
            .dayText = u"January 2025"_s,
            .source = u"the article"_s,
            .locator = u"section 3, paragraph 2"_s,
            .accessibleName = label + u", "_s + text};
}

} // namespace

Figure declines()
{
    return movesFigure(
        {
            {u"Siemens Energy"_s, -20, Qualifier::Exact, u"−20\u202f%"_s},
            {u"Broadcom"_s, -17.4, Qualifier::Exact, u"−17.4\u202f%"_s},
            {u"Nvidia"_s, -16.9, Qualifier::Exact, u"−16.9\u202f%"_s},
            {u"Oracle"_s, -14, Qualifier::Exact, u"−14\u202f%"_s},
            {u"ASML"_s, -7, Qualifier::Over, u"over 7\u202f% down"_s},
            {u"Cisco"_s, -5, Qualifier::Exact, u"−5\u202f%"_s},
            {u"Alphabet"_s, -4, Qualifier::Over, u"over 4\u202f% down"_s},
            {u"Microsoft"_s, -2.14, Qualifier::Exact, u"−2.14\u202f%"_s},
        },
        -20, 0, 5);
}

Figure funding(MarkForm form)
{
    Figure figure;
    figure.view = ViewKind::Funding;
    figure.form = form;
    if (form == MarkForm::Dots) {
        figure.axis = {.scale = AxisScale::Log10,
                       .minimum = 1e6,
                       .maximum = 1e12,
                       .ticks = {{1e6, u"£1 m"_s},
                                 {1e7, u"£10 m"_s},
                                 {1e8, u"£100 m"_s},
                                 {1e9, u"£1 bn"_s},
                                 {1e10, u"£10 bn"_s},
                                 {1e11, u"£100 bn"_s},
                                 {1e12, u"£1 tn"_s}},
                       .unit = u"GBP"_s};
    } else {
        figure.axis = {.minimum = 0,
                       .maximum = 1.2e11,
                       .ticks = {{0, u"£0"_s},
                                 {2e10, u"£20 bn"_s},
                                 {4e10, u"£40 bn"_s},
                                 {6e10, u"£60 bn"_s},
                                 {8e10, u"£80 bn"_s},
                                 {1e11, u"£100 bn"_s},
                                 {1.2e11, u"£120 bn"_s}},
                       .unit = u"GBP"_s};
    }
    figure.marks = {
        fundingMark(3, u"Bank of China"_s, u"AI industry chain, over five years"_s, 110e9,
                    Qualifier::AtLeast, u"at least 1 tn yuan"_s, u"£110 bn"_s),
        fundingMark(4, u"of which stocks and bonds"_s, u"30\u202f% of the amounts as stated"_s,
                    33.30e9, Qualifier::AtLeast, u"at least 300 bn yuan"_s, u"£33.30 bn"_s),
        fundingMark(1, u"Meta"_s, u"AI investment in 2025"_s, 48.23e9, Qualifier::Over,
                    u"more than $60 bn"_s, u"£48.23 bn"_s),
        fundingMark(2, u"DeepSeek"_s, u"reported cost of R1"_s, 4.5e6, Qualifier::Exact,
                    u"$5.6 m"_s, u"£4.5 m"_s),
    };
    figure.marks[1].level = 1;
    figure.marks[1].parent = 0;
    figure.marks[1].hollow = true;
    if (form == MarkForm::Bars) {
        figure.marks[3].tooSmallToSee = true;
        figure.marks[3].tooSmallText = u"too small to see: 0.004\u202f% of the axis"_s;
    }
    figure.title.made = u"Bank of China plans at least 24,444 times what R1 is said to have cost"_s;
    figure.subtitle.made =
        u"Funding announced or reported, pounds as the article converts them, logarithmic scale"_s;
    figure.note.made =
        u"Arrow: “at least” or “more than”. Amounts cover different spans: five years, one year, one model."_s;
    figure.source =
        u"Source: the article, sections “Surpassing Proprietary Models”, “A Threat to AI Giants?” and “Heightened AI Investment in China”"_s;
    figure.altText = u"Dot chart of four amounts from £4.5 m to at least £110 bn."_s;
    figure.rowsInDataset = 4;
    return figure;
}

Figure mixedMoves()
{
    return movesFigure(
        {
            {u"Kommunikations- und Elektrizitätsversorgungsgesellschaft Niedersachsen-Ost"_s,
             -18.25, Qualifier::AtLeast, u"at least 18.25\u202f% down"_s},
            {u"مصرف الراجحي"_s, -6, Qualifier::Under, u"under 6\u202f% down"_s},
            {u"中国工商银行股份有限公司"_s, -4, Qualifier::Between, u"4\u202f% to 9\u202f% down"_s,
             -9.0},
            {u"Evil\u202egnp.exe\u0007"_s, -0.01, Qualifier::About, u"about 0.01\u202f% down"_s},
            {u"Unchanged"_s, 0, Qualifier::Exact, u"0\u202f%"_s},
            {u"Apple"_s, 3.18, Qualifier::Exact, u"+3.18\u202f%"_s},
            {u"Salesforce"_s, 12, Qualifier::Over, u"over 12\u202f% up"_s},
            {u"Internationale Beteiligungs- und Verwaltungsgesellschaft mbH"_s, 19.9,
             Qualifier::About, u"about 19.9\u202f% up"_s},
            {u"Meta"_s, 8, Qualifier::AtMost, u"at most 8\u202f% up"_s},
            {u"Between"_s, 5, Qualifier::Between, u"5\u202f% to 11\u202f% up"_s, 11.0},
        },
        -20, 20, 10);
}

Figure grouped()
{
    Figure figure = declines();
    const std::vector<int> order = {1, 2, 3, 5, 6, 7, 0, 4};
    const std::vector<QString> countries = {u"United States"_s, u"Germany"_s, u"Netherlands"_s};
    std::vector<Mark> marks;
    for (const int index : order) {
        Mark mark = figure.marks[static_cast<std::size_t>(index)];
        mark.colour = index == 0 ? 1 : index == 4 ? 2 : 0;
        mark.group = countries[static_cast<std::size_t>(mark.colour)];
        marks.push_back(mark);
    }
    figure.marks = marks;
    figure.legendTitle = u"Country"_s;
    figure.legend = {{countries[0], 6}, {countries[1], 1}, {countries[2], 1}};
    return figure;
}

Figure empty()
{
    Figure figure = movesFigure({}, 0, 1, 1);
    figure.title.made = u"No share moves"_s;
    figure.emptyText = u"No share move passes the filters. Clear a filter to see more."_s;
    return figure;
}

Figure manyMoves(int count)
{
    std::vector<Move> moves;
    for (int i = 0; i < count; ++i) {
        const double value = -20.0 + 19.0 * i / count;
        moves.push_back({u"Company number %1"_s.arg(i + 1), value,
                         i % 7 == 3 ? Qualifier::Over : Qualifier::Exact,
                         QString::number(value, 'f', 1).replace(u'-', u'−') + u"\u202f%"_s});
    }
    return movesFigure(moves, -20, 0, 5);
}

} // namespace aftershock::samples
