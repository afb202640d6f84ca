#pragma once

#include "core/error.h"

#include <map>

namespace aftershock {

/// Collects remarks on one source; of each kind only so many, the others are counted.
class DiagnosticLog
{
public:
    DiagnosticLog(QString subject, std::size_t limit)
        : m_subject(std::move(subject)), m_limit(limit)
    {
    }

    void add(Severity severity, Error error)
    {
        if (++m_counts[error.code] > m_limit) {
            ++m_unsaid;
            return;
        }
        error.subject = m_subject;
        m_list.push_back({severity, std::move(error)});
    }
    /// Says how many were not listed; at the end.
    void close()
    {
        if (m_unsaid > 0)
            m_list.push_back({Severity::Info,
                              {.code = ErrorCode::MoreLikeThese,
                               .subject = m_subject,
                               .value = QString::number(m_unsaid)}});
        m_unsaid = 0;
    }
    /// Forgets all but the first @p kept remarks.
    void reset(std::size_t kept)
    {
        m_list.resize(std::min(kept, m_list.size()));
        m_counts.clear();
        m_unsaid = 0;
    }

    [[nodiscard]] const QString& subject() const { return m_subject; }
    [[nodiscard]] const Diagnostics& list() const { return m_list; }

private:
    QString m_subject;
    std::size_t m_limit;
    std::map<ErrorCode, std::size_t> m_counts;
    qint64 m_unsaid{0};
    Diagnostics m_list;
};

} // namespace aftershock
