#pragma once

#include "reading/importer.h"

#include <QByteArray>
#include <QJsonArray>

namespace aftershock {

/// What `import --report` writes of one source, and of all of them together.
class ImportReport
{
public:
    void addRefusal(const Error& error);
    /// Ends a source; the refusals since the last one are its.
    void addSource(const ImportResult& result, double seconds);

    [[nodiscard]] const ImportResult& total() const { return m_total; }
    /// One source gives its own object; several their sum, with each of them in “sources”.
    [[nodiscard]] QByteArray json() const;

private:
    ImportResult m_total;
    double m_seconds{};
    QJsonArray m_refusals;
    qint64 m_refusalsLeftOut{};
    QJsonArray m_sources;
};

} // namespace aftershock
