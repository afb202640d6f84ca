// make_seeds SOURCE_DIR OUTPUT_DIR: what the fuzzers start from.
//
// Every text in a test is an input that somebody thought of, and every word that a reader knows is
// one to try: OUTPUT_DIR/TARGET gets a file for each text in that target's tests, and
// OUTPUT_DIR/TARGET.dict the words in its sources. So neither is kept by hand.

#include "small_dataset.h"
#include "workbook.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QSet>

#include <cstdio>
#include <functional>

using namespace aftershock::fuzzing;

namespace {

struct Target
{
    const char* name;
    QList<const char*> tests; ///< as patterns of file names
    QList<const char*> sources;
};

const Target targets[] = {
    {"csv",
     {"tests/reading/tst_csv*.cpp", "tests/importing/tst_importer.cpp"},
     {"app/reading/csv_*.cpp", "app/reading/encoding.cpp", "app/reading/cell_class.cpp"}},
    {"json", {"tests/reading/tst_json*.cpp"}, {"app/reading/json_*.cpp"}},
    {"xlsx", {"tests/reading/tst_xlsx*.cpp"}, {"app/reading/xlsx_*.cpp"}},
    {"figures",
     {"tests/core/tst_figure_parser*.cpp", "tests/core/tst_formatter.cpp"},
     {"app/core/figure_*.cpp", "app/core/language_words.cpp", "app/core/currency_words.cpp",
      "app/core/written_number.cpp"}},
    {"days",
     {"tests/core/tst_figure_parser*.cpp", "tests/core/tst_day*.cpp"},
     {"app/core/day*.cpp", "app/core/language_words.cpp"}},
    {"dataset", {"tests/store/*.cpp"}, {"app/store/schema.cpp", "app/data/records.cpp"}},
    {"import",
     {"tests/importing/*.cpp"},
     {"app/reading/heading_words.cpp", "app/reading/import_*.cpp"}},
    {"sentences",
     {"tests/importing/tst_sentence*.cpp"},
     {"app/reading/sentence*.cpp", "app/core/figure_terms.cpp", "app/core/language_words.cpp",
      "app/core/currency_words.cpp"}},
    {"views",
     {"tests/figure/tst_view_spec.cpp"},
     {"app/figure/view_spec.cpp", "app/data/records.cpp"}},
};

QByteArray utf8Of(const QByteArray& hexadecimal)
{
    return QString::fromUcs4(std::u32string(1, hexadecimal.toUInt(nullptr, 16)).c_str(), 1)
        .toUtf8();
}

/// Reads the string literals of a C++ source; neighbours are one, as for the compiler.
class LiteralReader
{
public:
    explicit LiteralReader(QByteArray source) : m_source(std::move(source)) {}

    QByteArrayList all()
    {
        QByteArrayList literals;
        bool continues = false;
        while (m_at < m_source.size()) {
            if (startsWith("//") || startsWith("#include")) {
                skipLine();
            } else if (startsWith("'")) {
                skipCharacter();
                continues = false;
            } else if (startsWith("R\"") || startsWith("\"")) {
                const QByteArray text = startsWith("R") ? raw() : escaped();
                if (continues)
                    literals.back() += text;
                else
                    literals += text;
                continues = true;
            } else {
                continues = continues && isPartOfLiteral(m_source[m_at]);
                ++m_at;
            }
        }
        return literals;
    }

private:
    [[nodiscard]] bool startsWith(const char* text) const
    {
        return QByteArrayView(m_source).sliced(m_at).startsWith(text);
    }
    /// White space, and the u of u"…" or the _s behind it.
    static bool isPartOfLiteral(char c)
    {
        return c == ' ' || c == '\n' || c == 'u' || c == '_' || c == 's';
    }
    void skipLine()
    {
        const qsizetype end = m_source.indexOf('\n', m_at);
        m_at = end < 0 ? m_source.size() : end;
    }
    /// A character, or the mark in a number: 1'000.
    void skipCharacter()
    {
        const bool isMark =
            m_at > 0 && std::isxdigit(static_cast<unsigned char>(m_source[m_at - 1]));
        ++m_at;
        if (isMark)
            return;
        while (m_at < m_source.size() && m_source[m_at] != '\'' && m_source[m_at] != '\n')
            m_at += m_source[m_at] == '\\' ? 2 : 1;
        ++m_at;
    }
    QByteArray raw()
    {
        const qsizetype open = m_source.indexOf('(', m_at);
        const QByteArray end = ')' + m_source.sliced(m_at + 2, open - m_at - 2) + '"';
        const qsizetype close = m_source.indexOf(end, open);
        m_at = close + end.size();
        return m_source.sliced(open + 1, close - open - 1);
    }
    QByteArray escaped()
    {
        QByteArray text;
        for (++m_at; m_at < m_source.size() && m_source[m_at] != '"';) {
            if (m_source[m_at] == '\\')
                text += escape();
            else
                text += m_source[m_at++];
        }
        ++m_at;
        return text;
    }
    QByteArray digits(const char* allowed, qsizetype most)
    {
        const qsizetype start = m_at;
        while (m_at < m_source.size() && m_at - start < most &&
               QByteArrayView(allowed).contains(m_source[m_at]))
            ++m_at;
        return m_source.sliced(start, m_at - start);
    }
    QByteArray escape()
    {
        constexpr const char* hexadecimal = "0123456789abcdefABCDEF";
        ++m_at;
        const char c = m_source[m_at];
        if (c >= '0' && c <= '7')
            return QByteArray(1, static_cast<char>(digits("01234567", 3).toUInt(nullptr, 8)));
        ++m_at;
        switch (c) {
        case 'x':
            return QByteArray(1, static_cast<char>(digits(hexadecimal, 2).toUInt(nullptr, 16)));
        case 'u':
            return utf8Of(digits(hexadecimal, 4));
        case 'U':
            return utf8Of(digits(hexadecimal, 8));
        case 'n':
            return "\n";
        case 'r':
            return "\r";
        case 't':
            return "\t";
        default:
            return QByteArray(1, c);
        }
    }

    QByteArray m_source;
    qsizetype m_at{0};
};

QByteArrayList literalsOf(const QDir& root, const QList<const char*>& patterns)
{
    QByteArrayList literals;
    for (const char* const pattern : patterns) {
        const QFileInfo info(root.filePath(QString::fromLatin1(pattern)));
        for (const QFileInfo& found :
             info.dir().entryInfoList({info.fileName()}, QDir::Files, QDir::Name)) {
            QFile file(found.filePath());
            if (file.open(QIODevice::ReadOnly))
                literals += LiteralReader(file.readAll()).all();
        }
    }
    return literals;
}

/// Rows, shared strings and formats in the tests are parts of parts of a workbook.
QByteArrayList workbookParts(const QByteArrayList& literals)
{
    QByteArrayList seeds;
    for (const QByteArray& each : literals)
        if (each.startsWith("<row"))
            seeds += "<worksheet><sheetData>" + each + "</sheetData></worksheet>";
        else if (each.startsWith("<si"))
            seeds += "<worksheet><sheetData><row><c t=\"s\"><v>0</v></c></row></sheetData>"
                     "</worksheet>" +
                     QByteArray(1, '\0') + "<sst>" + each + "</sst>";
        else if (each.contains('<'))
            seeds += each;
    QByteArrayList archives;
    for (const QByteArray& each : seeds)
        archives += workbookOf(each);
    return seeds + archives;
}

bool write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

bool writeSeeds(const QDir& folder, const QByteArrayList& seeds)
{
    for (const QByteArray& seed : seeds) {
        const QByteArray name = QCryptographicHash::hash(seed, QCryptographicHash::Sha1).toHex();
        if (!write(folder.filePath(QString::fromLatin1(name)), seed))
            return false;
    }
    return folder.exists();
}

/// As the fuzzer reads it: "word", with what is not ASCII as \xAB.
bool writeDictionary(const QString& path, const QByteArrayList& literals)
{
    constexpr qsizetype longestWord = 32;
    QSet<QByteArray> seen;
    QByteArray text;
    for (const QByteArray& word : literals) {
        if (word.isEmpty() || word.size() > longestWord || seen.contains(word))
            continue;
        seen.insert(word);
        text += '"';
        for (const char c : word) {
            const bool isPlain = c >= ' ' && c <= '~' && c != '"' && c != '\\';
            text += isPlain ? QByteArray(1, c) : "\\x" + QByteArray(1, c).toHex();
        }
        text += "\"\n";
    }
    return write(path, text);
}

} // namespace

int main(int argc, char* argv[])
{
    if (argc != 3) {
        std::fprintf(stderr, "usage: make_seeds SOURCE_DIR OUTPUT_DIR\n");
        return 2;
    }
    const QDir root(QString::fromLocal8Bit(argv[1]));
    const QDir output(QString::fromLocal8Bit(argv[2]));
    for (const Target& target : targets) {
        const QString name = QString::fromLatin1(target.name);
        QByteArrayList seeds = literalsOf(root, target.tests);
        if (name == QLatin1String("xlsx"))
            seeds = workbookParts(seeds);
        if (name == QLatin1String("dataset"))
            seeds += smallDataset();
        if (!output.mkpath(name) || !writeSeeds(QDir(output.filePath(name)), seeds) ||
            !writeDictionary(output.filePath(name + QStringLiteral(".dict")),
                             literalsOf(root, target.sources))) {
            std::fprintf(stderr, "make_seeds: cannot write %s\n", argv[2]);
            return 1;
        }
    }
    return 0;
}
