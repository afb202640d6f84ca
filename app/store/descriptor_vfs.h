#pragma once

namespace aftershock {

/**
 * The name of a SQLite VFS (https://sqlite.org/vfs.html) whose main database is an open file
 * descriptor: the file's name is the descriptor's number. So SQLite can write a file that has no
 * name. The caller owns the descriptor, which must outlive the connection and be used by it alone:
 * there are no locks. SQLite's own temporary files go where they always do.
 */
[[nodiscard]] const char* descriptorVfs();
/// The system's error number of the last write of this thread that failed, once; else 0.
[[nodiscard]] int takeWriteError();

} // namespace aftershock
