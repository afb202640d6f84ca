#include "ui/window/search.h"

#include "core/error.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace aftershock {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(aftershock::Search)
};

class Searcher
{
public:
    Searcher(const Dataset& dataset, const QString& text, const Formatter& formatter)
        : m_dataset(dataset), m_start(text.simplified()),
          m_words(m_start.split(u' ', Qt::SkipEmptyParts)), m_formatter(formatter)
    {
    }

    std::vector<SearchHit> run(std::size_t limit)
    {
        if (m_words.isEmpty())
            return {};
        findCompanies();
        findEvents();
        findPurposes();
        findSources();
        findStatements();
        std::stable_sort(m_hits.begin(), m_hits.end(), [this](const auto& a, const auto& b) {
            return distance(a.title) < distance(b.title);
        });
        if (m_hits.size() > limit)
            m_hits.resize(limit);
        return std::move(m_hits);
    }

private:
    [[nodiscard]] bool matches(const QStringList& texts) const
    {
        const QString all = texts.join(u' ');
        return std::all_of(m_words.begin(), m_words.end(), [&all](const QString& word) {
            return all.contains(word, Qt::CaseInsensitive);
        });
    }
    /// 0 where the title begins with what is sought, 1 where a word of it does, 2 elsewhere.
    [[nodiscard]] int distance(const QString& title) const
    {
        if (title.startsWith(m_start, Qt::CaseInsensitive))
            return 0;
        const QString first = u' ' + m_words.first();
        return title.contains(first, Qt::CaseInsensitive) ? 1 : 2;
    }

    template <typename Wanted>
    [[nodiscard]] std::vector<RowRef> rowsWhere(Wanted wanted) const
    {
        std::vector<RowRef> rows;
        for (const ShareMove& move : m_dataset->shareMoves)
            if (wanted(move))
                rows.push_back({RecordKind::ShareMove, move.id});
        for (const Funding& funding : m_dataset->fundings)
            if (wanted(funding))
                rows.push_back({RecordKind::Funding, funding.id});
        return rows;
    }

    [[nodiscard]] QString counts(const std::vector<RowRef>& rows) const
    {
        const auto moves = std::count_if(
            rows.begin(), rows.end(), [](RowRef row) { return row.kind == RecordKind::ShareMove; });
        const auto amounts = static_cast<qint64>(rows.size()) - moves;
        QStringList parts;
        if (moves > 0)
            parts << (moves == 1 ? Words::tr("1 share move")
                                 : Words::tr("%1 share moves", nullptr, static_cast<int>(moves))
                                       .arg(m_formatter.integer(moves)));
        if (amounts > 0)
            parts << (amounts == 1 ? Words::tr("1 amount")
                                   : Words::tr("%1 amounts", nullptr, static_cast<int>(amounts))
                                         .arg(m_formatter.integer(amounts)));
        return parts.join(u" · "_s);
    }

    void add(HitKind kind, const QString& word, const QString& title, std::vector<RowRef> rows,
             std::optional<RowRef> page = {})
    {
        QStringList detail{word};
        if (!rows.empty())
            detail << counts(rows);
        m_hits.push_back(
            {kind, printable(title, 90), detail.join(u" · "_s), std::move(rows), page});
    }

    void findCompanies()
    {
        for (const Organisation& organisation : m_dataset->organisations) {
            if (!matches({organisation.name, organisation.ticker}))
                continue;
            auto rows =
                rowsWhere([&](const auto& row) { return row.organisation == organisation.id; });
            if (!rows.empty())
                add(HitKind::Company, Words::tr("Company"), organisation.name, std::move(rows));
        }
    }

    void findEvents()
    {
        for (const Event& event : m_dataset->events)
            if (matches({event.title, event.summary}))
                add(HitKind::Event, Words::tr("Event"), event.title,
                    rowsWhere([&](const auto& row) { return row.event == event.id; }),
                    RowRef{RecordKind::Event, event.id});
    }

    void findPurposes()
    {
        for (const Funding& funding : m_dataset->fundings)
            if (matches({funding.purpose, funding.recipient}))
                add(HitKind::Amount, Words::tr("Funding"), funding.purpose,
                    {{RecordKind::Funding, funding.id}});
    }

    void findSources()
    {
        for (const Source& source : m_dataset->sources) {
            if (!matches({source.publisher, source.title, source.author}))
                continue;
            auto rows =
                rowsWhere([&](const auto& row) { return row.citation.source == source.id; });
            const QString title = source.title.isEmpty() ? source.publisher : source.title;
            if (!rows.empty())
                add(HitKind::Source, Words::tr("Source"), title, std::move(rows));
        }
    }

    void findStatements()
    {
        for (const Statement& statement : m_dataset->statements)
            if (matches({statement.speaker, statement.summary}))
                add(HitKind::Statement, Words::tr("Statement"),
                    statement.speaker.isEmpty()
                        ? statement.summary
                        : Words::tr("%1: %2").arg(statement.speaker, statement.summary),
                    {}, RowRef{RecordKind::Statement, statement.id});
    }

    const Dataset& m_dataset;
    QString m_start;
    QStringList m_words;
    const Formatter& m_formatter;
    std::vector<SearchHit> m_hits;
};

} // namespace

std::vector<SearchHit> search(const Dataset& dataset, const QString& text,
                              const Formatter& formatter, std::size_t limit)
{
    return Searcher(dataset, text, formatter).run(limit);
}

} // namespace aftershock
