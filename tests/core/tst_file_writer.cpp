#include "core/file_writer.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

using namespace aftershock;
using namespace Qt::StringLiterals;

namespace {

QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(cannot be read)");
}

std::optional<ErrorCode> failure(const Result<void>& result)
{
    return result ? std::nullopt : std::optional(result.error().code);
}

/// Lets no file of this process grow beyond some bytes while it lives, as a full disk would.
class FileSizeLimit
{
public:
    explicit FileSizeLimit(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{.rlim_cur = bytes, .rlim_max = m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileSizeLimit() { setrlimit(RLIMIT_FSIZE, &m_before); }
    FileSizeLimit(const FileSizeLimit&) = delete;
    FileSizeLimit& operator=(const FileSizeLimit&) = delete;

private:
    rlimit m_before{};
};

} // namespace

/// Writing an output: whole or not at all.
class TestFileWriter : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_dir.emplace();
        QVERIFY(m_dir->isValid());
    }

    void aNewFileIsWritten()
    {
        QVERIFY(writeFile(path(u"a.svg"_s), "<svg/>").has_value());
        QCOMPARE(contents(path(u"a.svg"_s)), QByteArray("<svg/>"));
        QCOMPARE(names(), QStringList{u"a.svg"_s});
    }

    void anOldFileIsReplacedAndKeepsItsPermissions()
    {
        const QString name = path(u"a.svg"_s);
        QVERIFY(writeFile(name, "a longer text than the next").has_value());
        QVERIFY(QFile::setPermissions(name, QFile::ReadOwner | QFile::WriteOwner));
        QVERIFY(writeFile(name, "new").has_value());
        QCOMPARE(contents(name), QByteArray("new"));
        struct stat info = {};
        QCOMPARE(stat(QFile::encodeName(name).constData(), &info), 0);
        QCOMPARE(info.st_mode & 0777, mode_t{0600});
    }

    void nothingAtAllCanBeWritten()
    {
        QVERIFY(writeFile(path(u"empty"_s), QByteArrayView()).has_value());
        QCOMPARE(contents(path(u"empty"_s)), QByteArray());
    }

    void aLinkStaysALink()
    {
        const QString first = path(u"first.svg"_s);
        const QString second = path(u"second.svg"_s);
        QVERIFY(writeFile(path(u"real.svg"_s), "old").has_value());
        QVERIFY(QFile::link(path(u"real.svg"_s), first));
        QVERIFY(QFile::link(first, second));
        QVERIFY(writeFile(second, "new").has_value());
        QCOMPARE(contents(path(u"real.svg"_s)), QByteArray("new"));
        QVERIFY(QFileInfo(first).isSymLink());
        QVERIFY(QFileInfo(second).isSymLink());
    }

    void aLinkToNothingMakesItsTarget()
    {
        QVERIFY(QFile::link(path(u"target.svg"_s), path(u"link.svg"_s)));
        QVERIFY(writeFile(path(u"link.svg"_s), "new").has_value());
        QCOMPARE(contents(path(u"target.svg"_s)), QByteArray("new"));
    }

    void aFolderIsNoFile()
    {
        QCOMPARE(failure(writeFile(m_dir->path(), "x")), ErrorCode::IsDirectory);
        QCOMPARE(failure(writeFile(path(u"new/"_s), "x")), ErrorCode::FileNotFound);
    }

    void aMissingFolderIsNamed()
    {
        const QString name = path(u"none/a.svg"_s);
        const Result<void> result = writeFile(name, "x");
        QCOMPARE(failure(result), ErrorCode::FileNotFound);
        QCOMPARE(result.error().subject, name);
        QVERIFY(writeFile(path(u"file"_s), "x").has_value());
        QCOMPARE(failure(writeFile(path(u"file/a.svg"_s), "x")), ErrorCode::FileNotFound);
        QCOMPARE(failure(writeFile({}, "x")), ErrorCode::FileNotFound);
    }

    // Nobody may make files there, not even the administrator that a container's tests run as.
    void aForbiddenPlaceIsRefused()
    {
        QCOMPARE(failure(writeFile(u"/sys/aftershock.svg"_s, "x")), ErrorCode::PermissionDenied);
    }

    void aFullDeviceIsReported()
    {
        QCOMPARE(failure(writeFile(u"/dev/full"_s, "x")), ErrorCode::DiskFull);
    }

    void aWriteThatFailsLeavesTheOldFileAndNoOther_data()
    {
        // What fits into a buffer meets the disk last.
        QTest::addColumn<int>("size");
        QTest::newRow("large") << 100'000;
        QTest::newRow("small") << 5'000;
    }
    void aWriteThatFailsLeavesTheOldFileAndNoOther()
    {
        QFETCH(int, size);
        const QString name = path(u"a.svg"_s);
        QVERIFY(writeFile(name, "old").has_value());
        {
            const FileSizeLimit limit(4096);
            QCOMPARE(failure(writeFile(name, QByteArray(size, 'x'))), ErrorCode::WriteFailed);
        }
        QCOMPARE(contents(name), QByteArray("old"));
        QCOMPARE(names(), QStringList{u"a.svg"_s});
    }

    void aDeviceIsWrittenToAndStaysADevice()
    {
        QVERIFY(writeFile(u"/dev/null"_s, "x").has_value());
        struct stat info = {};
        QCOMPARE(stat("/dev/null", &info), 0);
        QVERIFY(S_ISCHR(info.st_mode));
    }

    void aPipeGetsEverything()
    {
        const QString name = path(u"pipe"_s);
        QCOMPARE(mkfifo(QFile::encodeName(name).constData(), 0600), 0);
        QByteArray received;
        std::thread reader([&] { received = contents(name); });
        const QByteArray sent(300000, 'x'); // more than a pipe holds at once
        const bool written = writeFile(name, sent).has_value();
        reader.join();
        QVERIFY(written);
        QCOMPARE(received.size(), sent.size());
        struct stat info = {};
        QCOMPARE(stat(QFile::encodeName(name).constData(), &info), 0);
        QVERIFY(S_ISFIFO(info.st_mode));
    }

    void aStreamIsAppendedTo()
    {
        QFile file(path(u"stream.txt"_s));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        QCOMPARE(file.write("before "), 7);
        QVERIFY(writeFile(u"/dev/fd/%1"_s.arg(file.handle()), "after").has_value());
        QCOMPARE(contents(file.fileName()), QByteArray("before after"));
    }

private:
    QString path(const QString& name) const { return m_dir->filePath(name); }
    QStringList names() const
    {
        return QDir(m_dir->path()).entryList(QDir::Files | QDir::Hidden | QDir::System, QDir::Name);
    }
    std::optional<QTemporaryDir> m_dir;
};

QTEST_GUILESS_MAIN(TestFileWriter)
#include "tst_file_writer.moc"
