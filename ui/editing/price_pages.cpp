#include "ui/editing/price_pages.h"

#include <QTimeZone>

#include <algorithm>

namespace aftershock {

namespace {

constexpr int pageSize = 1000;

} // namespace

PricePages::PricePages(Session* session, Editor* editor, QObject* parent)
    : QObject(parent), m_session(session), m_editor(editor), m_request{.count = pageSize}
{
    connect(m_editor, &Editor::changed, this, [this](const Edit& edit) {
        if (std::ranges::any_of(edit.changes, [](const Change& change) {
                return std::holds_alternative<PriceChange>(change);
            }))
            lay();
    });
    connect(m_editor, &Editor::reset, this, [this] {
        m_request = {.count = pageSize};
        m_page = {};
        readAnew();
    });
    // What was laid over the file stands in it now.
    connect(m_editor, &Editor::saved, this, &PricePages::readAnew);
}

void PricePages::setShown(bool shown)
{
    m_isShown = shown;
    if (shown && m_isStale)
        read();
    else if (!shown)
        m_reading.cancel();
}

void PricePages::setCompany(std::optional<RowId> organisation)
{
    m_request = {.organisation = organisation, .count = pageSize};
    read();
}

void PricePages::turn(int pages)
{
    m_request.from.reset();
    m_request.skip = std::clamp<qint64>(m_page.first + qint64(pages) * pageSize, 0,
                                        std::max<qint64>(0, m_page.total - 1));
    read();
}

void PricePages::goTo(const QDate& day)
{
    m_request.from = QDateTime(day, QTime(0, 0), Qt::UTC).toSecsSinceEpoch();
    read();
}

bool PricePages::hasNext() const
{
    return m_page.first + static_cast<qint64>(m_page.prices.size()) < m_page.total;
}

QString PricePages::placeText() const
{
    if (m_page.prices.empty())
        return {};
    const Formatter& formatter = m_session->formatter();
    return tr("%1–%2 of %3")
        .arg(formatter.integer(m_page.first + 1),
             formatter.integer(m_page.first + static_cast<qint64>(m_page.prices.size())),
             formatter.integer(m_page.total));
}

void PricePages::readAnew()
{
    m_isStale = true;
    lay();
    if (m_isShown)
        read();
}

void PricePages::read()
{
    m_isStale = false;
    if (m_session->origin().isNew) {
        m_page = {}; // there is no file yet
        lay();
        return;
    }
    m_reading.start(
        [path = m_session->origin().path, request = m_request](const Progress& progress) {
            return readPricePage(path, request, progress);
        },
        [this](Result<PricePage> page) {
            if (page)
                m_page = std::move(*page);
            else
                emit failed(page.error());
            lay();
        });
}

void PricePages::lay()
{
    m_shown = edited({.prices = m_page.prices,
                      .organisation = m_request.organisation,
                      .isFirst = !hasPrevious(),
                      .isLast = !hasNext()},
                     m_editor->working().prices);
    emit pageChanged();
}

void PricePages::change(EditKind kind, const std::vector<Price>& removed,
                        const std::vector<Price>& written)
{
    std::map<PriceKey, Price> standing;
    std::vector<PriceKey> unknown;
    const PriceChanges& changed = m_editor->working().prices;
    const auto look = [&](const Price& price) {
        const PriceKey key{price.organisation, price.at};
        if (const auto held = changed.find(key); held != changed.end()) {
            if (held->second)
                standing.emplace(key, *held->second);
        } else {
            unknown.push_back(key);
        }
    };
    std::ranges::for_each(removed, look);
    std::ranges::for_each(written, look);
    if (m_session->origin().isNew)
        return perform(kind, standing, removed, written);
    m_looking.start(
        [path = m_session->origin().path, unknown](const Progress& progress) {
            return findPrices(path, unknown, progress);
        },
        [this, kind, standing, removed, written](Result<std::map<PriceKey, Price>> found) {
            if (!found) {
                emit failed(found.error());
                return;
            }
            found->insert(standing.begin(), standing.end());
            perform(kind, *found, removed, written);
        });
}

void PricePages::perform(EditKind kind, const std::map<PriceKey, Price>& standing,
                         const std::vector<Price>& removed, const std::vector<Price>& written)
{
    Edit edit{.kind = kind,
              .table = TableKind::Price,
              .changes = priceChanges(standing, removed, written)};
    if (!edit.changes.empty())
        m_editor->perform(edit);
}

} // namespace aftershock
