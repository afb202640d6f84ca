#pragma once

#include <QString>

#include <memory>

class QLockFile;

namespace aftershock {

/// Tells programs of ours that have the same dataset open of each other. It is advice: what keeps
/// a file whole is dataset_writer.h. The claim lies in @p folder and not beside the dataset.
class FileClaim
{
public:
    FileClaim(const QString& folder, const QString& path);
    ~FileClaim();

    /// Whether no other running program has claimed the file before.
    [[nodiscard]] bool isOurs() const { return m_isOurs; }

private:
    std::unique_ptr<QLockFile> m_lock;
    bool m_isOurs{true};
};

} // namespace aftershock
