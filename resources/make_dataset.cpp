// make_dataset OUTPUT SQL_FILE...: runs the files, in order, in a new SQLite database.
//
// The build makes the built-in dataset with it. The same files and the same SQLite give the same
// bytes, and a file that breaks a constraint or a reference stops the build.

#include <sqlite3.h>

#include <cstdio>
#include <fstream>
#include <iterator>
#include <string>

namespace {

bool run(sqlite3* database, const std::string& sql, const char* name)
{
    char* message = nullptr;
    if (sqlite3_exec(database, sql.c_str(), nullptr, nullptr, &message) == SQLITE_OK)
        return true;
    std::fprintf(stderr, "make_dataset: %s: %s\n", name, message != nullptr ? message : "failed");
    sqlite3_free(message);
    return false;
}

bool runFile(sqlite3* database, const char* path)
{
    std::ifstream file(path, std::ios::binary);
    if (!file) {
        std::fprintf(stderr, "make_dataset: %s cannot be read\n", path);
        return false;
    }
    const std::string sql{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
    return run(database, "BEGIN;" + sql + ";COMMIT;", path);
}

/// Rows may point at rows that come later, so references are looked at when all are there.
bool referencesHold(sqlite3* database)
{
    sqlite3_stmt* check = nullptr;
    if (sqlite3_prepare_v2(database, "PRAGMA foreign_key_check", -1, &check, nullptr) != SQLITE_OK)
        return false;
    const bool holds = sqlite3_step(check) == SQLITE_DONE;
    if (!holds)
        std::fprintf(stderr, "make_dataset: a row of %s points at no row\n",
                     reinterpret_cast<const char*>(sqlite3_column_text(check, 0)));
    sqlite3_finalize(check);
    return holds;
}

bool make(sqlite3* database, int fileCount, char* const* files)
{
    // Small pages: most tables hold a few rows, and a table takes a page at least.
    if (!run(database, "PRAGMA page_size = 2048; PRAGMA journal_mode = OFF;", "settings"))
        return false;
    for (int i = 0; i < fileCount; ++i)
        if (!runFile(database, files[i]))
            return false;
    return referencesHold(database) && run(database, "VACUUM", "vacuum");
}

} // namespace

int main(int argc, char* argv[])
{
    if (argc < 3) {
        std::fprintf(stderr, "usage: make_dataset OUTPUT SQL_FILE...\n");
        return 2;
    }
    std::remove(argv[1]);
    sqlite3* database = nullptr;
    bool made = sqlite3_open(argv[1], &database) == SQLITE_OK;
    made = made && make(database, argc - 2, argv + 2);
    made = sqlite3_close(database) == SQLITE_OK && made;
    if (!made)
        std::remove(argv[1]);
    return made ? 0 : 1;
}
