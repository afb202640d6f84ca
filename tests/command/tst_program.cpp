#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

struct Outcome
{
    int status{-1};
    QByteArray out;
    QByteArray err;
};

/// Runs the program; @p environment has NAME=VALUE entries that come on top of this process's.
Outcome run(const QStringList& arguments, const QStringList& environment = {})
{
    QProcess process;
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    for (const QString& entry : environment)
        variables.insert(entry.section(u'=', 0, 0), entry.section(u'=', 1));
    process.setProcessEnvironment(variables);
    process.start(QStringLiteral(AFTERSHOCK_PROGRAM), arguments);
    if (!process.waitForFinished(60000))
        return {};
    return {.status = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            .out = process.readAllStandardOutput(),
            .err = process.readAllStandardError()};
}

QByteArray contentsOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool writeContents(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

QJsonObject shown(const QStringList& options)
{
    const Outcome outcome =
        run(QStringList{u"show"_s} + options + QStringList{u"--format"_s, u"json"_s});
    return QJsonDocument::fromJson(outcome.out).object();
}

QJsonObject rowOf(const QJsonObject& document, const QString& label)
{
    for (const QJsonValue row : document[u"rows"_s].toArray())
        if (row[u"label"_s].toString() == label)
            return row.toObject();
    return {};
}

} // namespace

/// The program as a newsroom's script meets it: arguments in; bytes, files and a status out.
class TestProgram : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(m_folder.isValid()); }

    void everyShareMoveOfTheArticleIsShown_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("qualifier");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("locator");
        const QString paragraph2 = u"section 2, paragraph 2"_s;
        const QString paragraph3 = u"section 2, paragraph 3"_s;
        const auto row = [](const char* name, double value, const char* qualifier,
                            const QString& text, const QString& locator) {
            QTest::newRow(name) << value << QString::fromLatin1(qualifier) << text << locator;
        };
        row("Nvidia", -16.9, "exact", u"−16.9\u202f%"_s, paragraph2);
        row("Broadcom", -17.4, "exact", u"−17.4\u202f%"_s, paragraph2);
        row("Microsoft", -2.14, "exact", u"−2.14\u202f%"_s, paragraph2);
        row("Alphabet", -4, "over", u"over 4\u202f% down"_s, paragraph2);
        row("Oracle", -14, "exact", u"−14\u202f%"_s, paragraph2);
        row("Cisco", -5, "exact", u"−5\u202f%"_s, paragraph2);
        row("ASML", -7, "over", u"over 7\u202f% down"_s, paragraph3);
        row("Siemens Energy", -20, "exact", u"−20\u202f%"_s, paragraph3);
    }
    void everyShareMoveOfTheArticleIsShown()
    {
        QFETCH(double, value);
        QFETCH(QString, qualifier);
        QFETCH(QString, text);
        QFETCH(QString, locator);
        static const QJsonObject document = shown({u"--view"_s, u"declines"_s});
        QCOMPARE(document[u"view"_s].toString(), u"declines"_s);
        QCOMPARE(document[u"unit"_s].toString(), u"%"_s);
        QCOMPARE(document[u"rows"_s].toArray().size(), 8);
        const QJsonObject row = rowOf(document, QString::fromUtf8(QTest::currentDataTag()));
        QVERIFY(!row.isEmpty());
        QCOMPARE(row[u"value"_s].toDouble(), value);
        QCOMPARE(row[u"qualifier"_s].toString(), qualifier);
        QCOMPARE(row[u"text"_s].toString(), text);
        QCOMPARE(row[u"day"_s].toString(), u"2025-01-27"_s);
        QVERIFY2(row[u"locator"_s].toString().contains(locator),
                 qPrintable(row[u"locator"_s].toString()));
        QVERIFY(!row[u"source"_s].toString().isEmpty());
        QVERIFY(!row[u"event"_s].toString().isEmpty());
    }

    void everyAmountOfTheArticleIsShownInPounds()
    {
        const QJsonObject document = shown({u"--view"_s, u"funding"_s, u"--currency"_s, u"GBP"_s});
        const QJsonArray rows = document[u"rows"_s].toArray();
        QCOMPARE(rows.size(), 4);
        QList<double> values;
        for (const QJsonValue row : rows) {
            values.append(row[u"value"_s].toDouble());
            QCOMPARE(row[u"currency"_s].toString(), u"GBP"_s);
            QCOMPARE(row[u"basis"_s].toString(), u"stated-conversion"_s);
        }
        QCOMPARE(values, (QList<double>{110e9, 33.30e9, 48.23e9, 4.5e6}));
        QCOMPARE(rows[1][u"part_of"_s].toString(), rows[0][u"label"_s].toString());
        QCOMPARE(rows[0][u"qualifier"_s].toString(), u"at-least"_s);
        QCOMPARE(rows[2][u"qualifier"_s].toString(), u"over"_s);
        QCOMPARE(rows[3][u"qualifier"_s].toString(), u"exact"_s);
        QCOMPARE(rows[0][u"years"_s].toDouble(), 5.0);
        QCOMPARE(rows[0][u"from_year"_s].toInt(), 2025);
    }

    void aRatioOfALowerBoundIsALowerBound()
    {
        // £110 bn ÷ £4.5 m = 24,444.4…
        const QJsonObject row =
            rowOf(shown({u"--view"_s, u"funding"_s, u"--relative-to"_s, u"DeepSeek"_s}),
                  u"Bank of China"_s);
        QCOMPARE(row[u"qualifier"_s].toString(), u"at-least"_s);
        QCOMPARE(qFloor(row[u"value"_s].toDouble()), 24444);
        QVERIFY2(row[u"text"_s].toString().contains(u"at least 24,444"_s),
                 qPrintable(row[u"text"_s].toString()));
    }

    void aPartGoesByItsPurpose()
    {
        // £110 bn ÷ £33.30 bn: both are lower bounds.
        const QJsonObject row =
            rowOf(shown({u"--view"_s, u"funding"_s, u"--relative-to"_s, u"stocks and bonds"_s}),
                  u"Bank of China"_s);
        QVERIFY2(row[u"text"_s].toString().contains(u"of the amounts as stated"_s),
                 qPrintable(row[u"text"_s].toString()));
    }

    void theCheckFindsBothDisagreements()
    {
        const Outcome outcome = run({u"check"_s, u"--format"_s, u"json"_s});
        QCOMPARE(outcome.status, 0);
        const QJsonArray checks =
            QJsonDocument::fromJson(outcome.out).object()[u"checks"_s].toArray();
        QString rates;
        for (const QJsonValue check : checks)
            if (check[u"id"_s].toString() == u"implied-rate"_s)
                rates += check[u"message"_s].toString();
        // 1,000 ÷ 110 = 9.0909; 300 ÷ 33.30 = 9.0090; 60 ÷ 48.23 = 1.24404; 5.6 ÷ 4.5 = 1.24444.
        for (const QString& rate : {u"9.09"_s, u"9.01"_s, u"1.2440"_s, u"1.2444"_s})
            QVERIFY2(rates.contains(rate), qPrintable(rates));
    }

    void aPictureIsWrittenTwiceAlike_data()
    {
        QTest::addColumn<QString>("view");
        QTest::addColumn<QString>("ending");
        QTest::addColumn<QByteArray>("magic");
        for (const QString& view : {u"declines"_s, u"funding"_s}) {
            const QByteArray name = view.toLatin1();
            QTest::newRow((name + " png").constData()) << view << u"png"_s << QByteArray("\x89PNG");
            QTest::newRow((name + " svg").constData()) << view << u"svg"_s << QByteArray("<svg ");
            QTest::newRow((name + " pdf").constData()) << view << u"pdf"_s << QByteArray("%PDF-");
        }
    }
    void aPictureIsWrittenTwiceAlike()
    {
        QFETCH(QString, view);
        QFETCH(QString, ending);
        QFETCH(QByteArray, magic);
        const QString first = m_folder.filePath(u"first."_s + ending);
        const QString second = m_folder.filePath(u"second."_s + ending);
        QCOMPARE(run({u"render"_s, u"--view"_s, view, u"--output"_s, first}).status, 0);
        QCOMPARE(run({u"render"_s, u"--view"_s, view, u"--output"_s, second},
                     {u"LANG=de_DE.UTF-8"_s, u"LC_ALL=C"_s, u"TZ=Asia/Tokyo"_s,
                      u"QT_SCALE_FACTOR=2"_s, u"QT_FONT_DPI=200"_s, u"QT_QPA_PLATFORM=minimal"_s})
                     .status,
                 0);
        const QByteArray bytes = contentsOf(first);
        QVERIFY(bytes.startsWith(magic));
        QVERIFY(bytes == contentsOf(second));
    }

    void theCommandLineSpeaksEnglishWhateverTheMachineDoes()
    {
        const QStringList german{u"LANG=de_DE.UTF-8"_s, u"LC_ALL=de_DE.UTF-8"_s,
                                 u"LANGUAGE=de:zh"_s};
        const Outcome shown =
            run({u"show"_s, u"--view"_s, u"declines"_s, u"--format"_s, u"json"_s}, german);
        QVERIFY(shown.out.contains("Siemens Energy and Broadcom fell furthest"));
        const Outcome refused = run({u"show"_s, u"--view"_s, u"nothing"_s}, german);
        QVERIFY2(refused.err.contains("there is no view"), refused.err.constData());
    }

    void theCommandLineSpeaksTheLanguageAskedFor_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("said");
        const auto row = [](const char* name, const QString& words, const QString& said) {
            QTest::newRow(name) << words.split(u' ') << said;
        };
        row("a title", u"show --view funding --format json --language de"_s,
            u"Bank of China plant mindestens 24.444-mal so viel wie DeepSeek (cost of R1, "
            u"gemeldet)"_s);
        row("a check", u"check --language de"_s,
            u"Hinweis: 8 Kursbewegungen mit einem Tag, den "
            u"keine Quelle nennt [inferred-date]"_s);
        row("a mistake", u"show --view nothing --language zh"_s, u"没有视图“nothing”"_s);
        row("a missing file", u"table nowhere.csv --language de"_s,
            u"nowhere.csv: Diese Datei gibt es nicht"_s);
    }
    void theCommandLineSpeaksTheLanguageAskedFor()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, said);
        const Outcome once = run(arguments);
        const QString text = QString::fromUtf8(once.out + once.err);
        QVERIFY2(text.contains(said), qPrintable(text));
        const Outcome again = run(arguments, {u"LANG=zh_CN.UTF-8"_s, u"LC_ALL=C"_s});
        QVERIFY(again.out == once.out && again.err == once.err);
    }

    void textStaysTextInSvg()
    {
        const QString path = m_folder.filePath(u"text.svg"_s);
        QCOMPARE(run({u"render"_s, u"--view"_s, u"declines"_s, u"-o"_s, path}).status, 0);
        QXmlStreamReader xml(contentsOf(path));
        QString text;
        while (!xml.atEnd())
            if (xml.readNext() == QXmlStreamReader::Characters)
                text += xml.text();
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        for (const QString& expected : {u"Nvidia"_s, u"−16.9\u202f%"_s, u"over 7\u202f% down"_s})
            QVERIFY2(text.contains(expected), qPrintable(text));
    }

    void textStaysTextInPdf()
    {
        const QString path = m_folder.filePath(u"text.pdf"_s);
        QCOMPARE(run({u"render"_s, u"--view"_s, u"declines"_s, u"-o"_s, path}).status, 0);
        QProcess reader;
        reader.start(u"pdftotext"_s, {path, u"-"_s});
        QVERIFY2(reader.waitForFinished(), "pdftotext of poppler-utils is needed");
        const QString text = QString::fromUtf8(reader.readAllStandardOutput());
        for (const QString& expected : {u"Nvidia"_s, u"Siemens Energy"_s, u"−16.9"_s})
            QVERIFY2(text.contains(expected), qPrintable(text));
    }

    void aFailureHasItsStatusAndNamesTheFile_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("says");
        const QString text = m_folder.filePath(u"text.db"_s);
        QVERIFY(writeContents(text, "no database at all, just some words\n"));
        const QString empty = m_folder.filePath(u"empty.db"_s);
        QVERIFY(writeContents(empty, ""));
        const QString missing = m_folder.filePath(u"missing.db"_s);
        const QString picture = m_folder.filePath(u"never.png"_s);
        const QStringList falls{u"--view"_s, u"declines"_s};

        const auto row = [](const char* name, const QStringList& arguments, int status,
                            const QString& says) {
            QTest::newRow(name) << arguments << status << says.toUtf8();
        };
        row("missing file", {u"check"_s, missing}, 1, missing + u":"_s);
        row("folder", {u"check"_s, m_folder.path()}, 1, m_folder.path() + u":"_s);
        row("not sqlite", {u"check"_s, text}, 3, text + u":"_s);
        row("empty", {u"check"_s, empty}, 3, empty + u":"_s);
        row("endless device", {u"check"_s, u"/dev/zero"_s}, 3, u"/dev/zero:"_s);
        row("unknown view", {u"show"_s, u"--view"_s, u"pie"_s}, 2, u"declines"_s);
        row("unknown event", QStringList{u"show"_s, u"--event"_s, u"Brexit"_s} + falls, 2,
            u"Release of DeepSeek R1"_s);
        row("unknown field", QStringList{u"show"_s, u"--filter"_s, u"colour=red"_s} + falls, 2,
            u"country"_s);
        row("filter without value", QStringList{u"show"_s, u"--filter"_s, u"country"_s} + falls, 2,
            u"FIELD=VALUE"_s);
        row("unknown currency", {u"show"_s, u"--view"_s, u"funding"_s, u"--currency"_s, u"XXZ"_s},
            2, u"XXZ"_s);
        row("unknown row", {u"show"_s, u"--view"_s, u"funding"_s, u"--relative-to"_s, u"Nobody"_s},
            2, u"DeepSeek"_s);
        row("option of another view", QStringList{u"show"_s, u"--per-year"_s} + falls, 2,
            u"funding"_s);
        row("unknown ending", QStringList{u"render"_s, u"-o"_s, u"a.bmp"_s} + falls, 2, u".svg"_s);
        row("missing folder",
            QStringList{u"render"_s, u"-o"_s, m_folder.filePath(u"no/such/a.png"_s)} + falls, 1,
            u"a.png"_s);
        row("refused before writing", QStringList{u"render"_s, text, u"-o"_s, picture} + falls, 3,
            text + u":"_s);
    }
    void aFailureHasItsStatusAndNamesTheFile()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, status);
        QFETCH(QByteArray, says);
        const Outcome outcome = run(arguments);
        QCOMPARE(outcome.status, status);
        QVERIFY(outcome.out.isEmpty());
        QVERIFY2(outcome.err.startsWith("aftershock: "), outcome.err.constData());
        QVERIFY2(outcome.err.contains(says), outcome.err.constData());
        QVERIFY(!QFile::exists(m_folder.filePath(u"never.png"_s)));
    }

    void theDatasetIsNeverWrittenOver()
    {
        // A dataset under a picture's name, reached by another name.
        const QString dataset = m_folder.filePath(u"data.png"_s);
        QVERIFY(writeContents(dataset, "whatever it holds"));
        const QString link = m_folder.filePath(u"link.png"_s);
        QVERIFY(QFile::link(dataset, link));
        const Outcome outcome =
            run({u"render"_s, dataset, u"--view"_s, u"declines"_s, u"-o"_s, link});
        QCOMPARE(outcome.status, 1);
        QCOMPARE(contentsOf(dataset), QByteArray("whatever it holds"));
    }

    void aFullOrClosedOutputIsAFailure_data()
    {
        QTest::addColumn<QString>("redirection");
        QTest::newRow("full") << u">/dev/full"_s;
        QTest::newRow("closed") << u">&-"_s;
    }
    void aFullOrClosedOutputIsAFailure()
    {
        QFETCH(QString, redirection);
        for (const QString& command :
             {u"show --view declines"_s, u"check"_s, u"--help"_s, u"--version"_s}) {
            QProcess shell;
            shell.start(u"sh"_s,
                        {u"-c"_s, QStringLiteral(AFTERSHOCK_PROGRAM " ") + command + redirection});
            QVERIFY(shell.waitForFinished());
            QCOMPARE(shell.exitCode(), 1);
        }
    }

    void whatWasNotWrittenIsNotCounted()
    {
        const QString rows = m_folder.filePath(u"rows.csv"_s);
        QVERIFY(writeContents(rows, "organisation,date,close\nNvidia,2025-01-02,100\n"));
        const QString target = m_folder.filePath(u"small.afsh"_s);
        // The limit stands for a full disk: no file may grow beyond it (in blocks of 512 bytes).
        QProcess shell;
        shell.start(u"sh"_s,
                    {u"-c"_s, QStringLiteral("trap '' XFSZ; ulimit -f 8; " AFTERSHOCK_PROGRAM
                                             " import %1 --into %2")
                                  .arg(rows, target)});
        QVERIFY(shell.waitForFinished());
        const QByteArray said = shell.readAllStandardError();
        QCOMPARE(shell.exitCode(), 1);
        QVERIFY2(!said.contains("records added"), said.constData());
        QVERIFY2(said.contains("File too large") && said.contains("nothing was written"),
                 said.constData());
        QVERIFY(!QFile::exists(target));
    }

    void refusedRowsAreToldWhatTheCommandLineCanSay()
    {
        const QString rows = m_folder.filePath(u"open.csv"_s);
        QVERIFY(writeContents(rows, "Company;Amount;Announced\nHelsing;450;03/04/2025\n"
                                    "Wayve;1,050;03/05/2025\n"));
        const QStringList words{
            u"import"_s, rows,         u"--into"_s,   m_folder.filePath(u"open.afsh"_s),
            u"--as"_s,   u"funding"_s, u"--dry-run"_s};
        const Outcome open = run(words);
        QCOMPARE(open.status, 3);
        QVERIFY2(open.err.contains("--map \"'USD'=currency\""), open.err.constData());
        QVERIFY2(open.err.contains("--decimal comma|point"), open.err.constData());
        const Outcome half =
            run(words + QStringList{u"--map"_s, u"'USD'=currency"_s, u"--decimal"_s, u"point"_s});
        QVERIFY2(half.err.contains("--dates dmy|mdy|ymd"), half.err.constData());
        const Outcome told =
            run(words + QStringList{u"--map"_s, u"'USD'=currency"_s, u"--decimal"_s, u"point"_s,
                                    u"--dates"_s, u"dmy"_s});
        QVERIFY2(told.status == 0 && told.err.contains("2 records added"), told.err.constData());
        QVERIFY2(!told.err.contains("--d"), told.err.constData());
    }

    void missingFieldsAreToldWhatTheCommandLineCanSay_data()
    {
        QTest::addColumn<QByteArray>("rows");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QByteArray>("way");
        QTest::newRow("company") << QByteArray("YEAR,VALUE\n2023,28.1\n2024,39.2\n") << u"funding"_s
                                 << QByteArray("--map \"'NAME'=organisation\"");
        QTest::newRow("quote") << QByteArray("Date,Base,Rate\n2025-01-24,USD,1.05\n")
                               << u"exchange-rates"_s << QByteArray("--map \"'USD'=quote\"");
    }
    void missingFieldsAreToldWhatTheCommandLineCanSay()
    {
        QFETCH(QByteArray, rows);
        QFETCH(QString, kind);
        QFETCH(QByteArray, way);
        const QString file = m_folder.filePath(u"missing.csv"_s);
        QVERIFY(writeContents(file, rows));
        const Outcome open =
            run({u"import"_s, file, u"--into"_s, m_folder.filePath(u"missing.afsh"_s), u"--as"_s,
                 kind, u"--dry-run"_s});
        QCOMPARE(open.status, 3);
        QVERIFY2(open.err.contains(way), open.err.constData());
    }

    void manyColumnsThatHoldTheSameAreToldByTheirEnds()
    {
        QByteArray heading = "Date";
        QByteArray cells = "2025-01-27";
        for (int i = 10; i < 50; ++i) {
            heading += ",Q" + QByteArray::number(i);
            cells += ",1" + QByteArray::number(i) + ".5";
        }
        const QString rows = m_folder.filePath(u"wide.csv"_s);
        QVERIFY(writeContents(rows, heading + '\n' + cells + '\n'));
        const Outcome told =
            run({u"import"_s, rows, u"--into"_s, m_folder.filePath(u"w.afsh"_s), u"--dry-run"_s});
        QVERIFY2(told.err.contains("Date = day, 40 columns from Q10 to Q49 = company-prices\n"),
                 told.err.constData());
    }

    void whereMemoryRunsOutIsSaid()
    {
#ifdef __SANITIZE_ADDRESS__
        QSKIP("the sanitizer takes more address space than any limit here");
#endif
        const QString source = m_folder.filePath(u"zeros.json"_s);
        QVERIFY(writeContents(source, "[\n" + QByteArray("0,").repeated(12'000'000) + "0]"));
        QProcess process;
        process.start(u"sh"_s, {u"-c"_s, u"ulimit -v 400000; exec \"$0\" table \"$1\""_s,
                                QStringLiteral(AFTERSHOCK_PROGRAM), source});
        QVERIFY(process.waitForFinished(60000));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 3);
        const QByteArray told = process.readAllStandardError();
        QVERIFY2(told.contains("zeros.json:2:") && told.contains("memory"), told.constData());
        QVERIFY(QFile::remove(source));
    }

    void aSavedViewIsAView()
    {
        const QJsonObject document = shown({u"--view"_s, u"US only, largest first"_s});
        const QJsonArray rows = document[u"rows"_s].toArray();
        QStringList labels;
        for (const QJsonValue row : rows)
            labels.append(row[u"label"_s].toString());
        QCOMPARE(labels, (QStringList{u"Broadcom"_s, u"Nvidia"_s, u"Oracle"_s, u"Cisco"_s,
                                      u"Alphabet"_s, u"Microsoft"_s}));
    }

    void filtersOfOneFieldAddUpAndOfTwoNarrow()
    {
        const auto labels = [](const QStringList& filters) {
            QStringList options{u"--view"_s, u"declines"_s};
            for (const QString& filter : filters)
                options += {u"--filter"_s, filter};
            QStringList found;
            for (const QJsonValue row : shown(options)[u"rows"_s].toArray())
                found.append(row[u"label"_s].toString());
            return found;
        };
        QCOMPARE(labels({u"country=DE"_s, u"country=Netherlands"_s}),
                 (QStringList{u"Siemens Energy"_s, u"ASML"_s}));
        QCOMPARE(labels({u"country=DE"_s, u"country=NL"_s, u"qualifier=over"_s}),
                 QStringList{u"ASML"_s});
        QCOMPARE(labels({u"size=-17.4..-14"_s}),
                 (QStringList{u"Broadcom"_s, u"Nvidia"_s, u"Oracle"_s}));
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestProgram)
#include "tst_program.moc"
