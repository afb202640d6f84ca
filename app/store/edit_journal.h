#pragma once

#include "data/edit_history.h"
#include "store/file_stamp.h"

#include <QDateTime>

#include <span>

/// What was changed and not saved, kept beside the settings so that a crash loses none of it.
namespace aftershock {

/// Which dataset a journal belongs to, and in which state the changes start from.
struct JournalHeader
{
    QString path; ///< empty: the built-in dataset, or a new one
    bool isNew{false};
    FileStamp stamp{};
    bool operator==(const JournalHeader&) const = default;
};

enum class JournalAct { Do, Undo, Redo };

/// One act as it was made: of Undo the edit is the reversed one.
struct JournalEntry
{
    JournalAct act{};
    QDateTime at;
    Edit edit;
    bool operator==(const JournalEntry&) const = default;
};

struct JournalContents
{
    JournalHeader header;
    std::vector<JournalEntry> entries;
    bool isCutOff{false}; ///< what came last cannot be read, and is left out
};

/**
 * A journal file that this program holds: no other program reads or removes it meanwhile.
 *
 * A line is a checksum and a JSON object; the first is the header. The checksum is also one of the
 * line before, so that what is read is always a beginning of what was written.
 */
class JournalFile
{
public:
    /// A new one in @p folder, which is made if need be.
    [[nodiscard]] static Result<JournalFile> create(const QString& folder,
                                                    const JournalHeader& header);
    /// Errors: FileNotFound, Locked where a running program holds it, SyntaxInvalid.
    [[nodiscard]] static Result<JournalFile> open(const QString& path);

    JournalFile(JournalFile&& other) noexcept;
    JournalFile& operator=(JournalFile&& other) noexcept;
    ~JournalFile();

    [[nodiscard]] const QString& path() const { return m_path; }
    /// Of a journal that was opened: what it held then.
    [[nodiscard]] const JournalContents& contents() const { return m_contents; }
    /// Is on the disk when this returns; else the journal is as it was before.
    [[nodiscard]] Result<void> append(std::span<const JournalEntry> entries);
    void remove();

private:
    JournalFile() = default;
    [[nodiscard]] Result<void> writeLines(const QByteArray& lines);
    [[nodiscard]] Result<void> read();

    QString m_path;
    int m_descriptor{-1};
    QByteArray m_checksum; ///< of the last line
    JournalContents m_contents;
};

/// What was made, in the history: undoing what a journal does not hold is an act of its own.
void takeUp(EditHistory& history, const JournalEntry& entry);

struct FoundJournal
{
    QString path;
    JournalHeader header;
    QDateTime lastChange;
    bool isFileGone{false};    ///< there is nothing to make the changes on
    bool isFileChanged{false}; ///< it is not as it was when they were begun
    bool operator==(const FoundJournal&) const = default;
};

/// The journals in @p folder that no running program holds and that say anything, newest first.
/// Those in which all was undone are removed.
[[nodiscard]] std::vector<FoundJournal> findJournals(const QString& folder);

} // namespace aftershock
