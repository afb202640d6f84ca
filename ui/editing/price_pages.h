#pragma once

#include "data/price_edits.h"
#include "store/price_page.h"
#include "ui/editing/editor.h"
#include "ui/jobs/job_slot.h"

#include <QDate>

namespace aftershock {

/**
 * The dataset's prices a page at a time, as they are edited: read from the file by a job, with what
 * was changed laid over them.
 */
class PricePages : public QObject
{
    Q_OBJECT
public:
    PricePages(Session* session, Editor* editor, QObject* parent = nullptr);

    /// Prices are read only while somebody looks at them.
    void setShown(bool shown);
    void setCompany(std::optional<RowId> organisation);
    [[nodiscard]] std::optional<RowId> company() const { return m_request.organisation; }
    void turn(int pages);
    /// To the first price of the company on that day or after it.
    void goTo(const QDate& day);

    [[nodiscard]] const std::vector<Price>& prices() const { return m_shown; }
    [[nodiscard]] bool hasPrevious() const { return m_page.first > 0; }
    [[nodiscard]] bool hasNext() const;
    [[nodiscard]] QString placeText() const; ///< “1–1,000 of 12,345,678”

    /// Deletes and writes prices as one act, once it is known what the file has at their keys.
    void change(EditKind kind, const std::vector<Price>& removed,
                const std::vector<Price>& written);

    [[nodiscard]] JobSlot* readingJob() { return &m_reading; }

signals:
    void pageChanged();
    void failed(const aftershock::Error& error);

private:
    void readAnew();
    void read();
    void lay();
    void perform(EditKind kind, const std::map<PriceKey, Price>& standing,
                 const std::vector<Price>& removed, const std::vector<Price>& written);

    Session* m_session;
    Editor* m_editor;
    PricePageRequest m_request;
    PricePage m_page;
    std::vector<Price> m_shown;
    bool m_isShown{false};
    bool m_isStale{true};
    JobSlot m_reading;
    JobSlot m_looking;
};

} // namespace aftershock
