#include "command/command_line.h"

#include <QTest>

using namespace aftershock;
using namespace Qt::StringLiterals;

namespace {

template <typename Wanted>
std::optional<Wanted> parsedAs(const QStringList& arguments)
{
    const Command command = parseCommandLine(arguments);
    const Wanted* wanted = std::get_if<Wanted>(&command);
    return wanted ? std::optional(*wanted) : std::nullopt;
}

} // namespace

/// Which words a script may write, and what becomes of wrong ones.
class TestCommandLine : public QObject
{
    Q_OBJECT

private slots:
    void importTakesATable()
    {
        const auto command = parsedAs<ImportCommand>(
            {u"import"_s, u"a.xlsx"_s, u"--into"_s, u"a.db"_s, u"--table"_s, u"Kurse"_s});
        QVERIFY(command);
        QCOMPARE(command->sources, QStringList{u"a.xlsx"_s});
        QCOMPARE(command->table, u"Kurse"_s);
    }

    void importIsToldHowAFileWrites()
    {
        const QStringList words{u"import"_s, u"a.csv"_s, u"--into"_s, u"a.db"_s};
        const auto command = parsedAs<ImportCommand>(
            words + QStringList{u"--decimal"_s, u"comma"_s, u"--dates"_s, u"mdy"_s});
        QVERIFY(command);
        QCOMPARE(command->decimal, std::optional(u"comma"_s));
        QCOMPARE(command->dates, std::optional(u"mdy"_s));
        const auto wrong =
            parsedAs<SayCommand>(words + QStringList{u"--decimal"_s, u"semicolon"_s});
        QVERIFY(wrong);
        QCOMPARE(wrong->status, 2);
    }

    void withoutASubcommandTheWindowOpens()
    {
        const auto plain = parsedAs<WindowCommand>({});
        QVERIFY(plain);
        QVERIFY(!plain->dataset);
        const auto named = parsedAs<WindowCommand>({u"figures.db"_s});
        QVERIFY(named);
        QCOMPARE(*named->dataset, u"figures.db"_s);
    }

    void renderTakesEveryOption()
    {
        const auto command =
            parsedAs<RenderCommand>({u"render"_s,         u"a.db"_s,       u"--view"_s,
                                     u"funding"_s,        u"--output"_s,   u"a.svg"_s,
                                     u"--filter"_s,       u"country=US"_s, u"--filter"_s,
                                     u"status=planned"_s, u"--sort"_s,     u"name:desc"_s,
                                     u"--currency"_s,     u"USD"_s,        u"--scale"_s,
                                     u"linear"_s,         u"--per-year"_s, u"--relative-to"_s,
                                     u"Meta"_s,           u"--size"_s,     u"800x450"_s,
                                     u"--scale-factor"_s, u"2"_s,          u"--theme"_s,
                                     u"dark"_s,           u"--language"_s, u"de"_s,
                                     u"--title"_s,        u"Titel"_s,      u"--no-caption"_s,
                                     u"--transparent"_s});
        QVERIFY(command);
        QCOMPARE(*command->dataset, u"a.db"_s);
        QCOMPARE(command->output, u"a.svg"_s);
        QCOMPARE(command->view.view, u"funding"_s);
        QCOMPARE(command->view.filters, (QStringList{u"country=US"_s, u"status=planned"_s}));
        QCOMPARE(*command->view.sort, u"name:desc"_s);
        QCOMPARE(*command->view.currency, u"USD"_s);
        QCOMPARE(*command->view.scale, u"linear"_s);
        QVERIFY(command->view.perYear);
        QCOMPARE(*command->view.relativeTo, u"Meta"_s);
        QCOMPARE(command->view.language, Language::German);
        QCOMPARE(*command->view.texts.title, u"Titel"_s);
        QVERIFY(!command->view.texts.note);
        QCOMPARE(*command->picture.width, 800);
        QCOMPARE(*command->picture.height, 450);
        QCOMPARE(command->picture.scaleFactor, 2.0);
        QVERIFY(command->picture.dark);
        QVERIFY(!command->picture.caption);
        QVERIFY(command->picture.transparent);
    }

    void aFilterDoesNotSwallowTheDataset()
    {
        const auto command = parsedAs<ShowCommand>(
            {u"show"_s, u"--view"_s, u"declines"_s, u"--filter"_s, u"country=US"_s, u"my.db"_s});
        QVERIFY(command);
        QCOMPARE(*command->dataset, u"my.db"_s);
        QCOMPARE(command->view.filters, QStringList{u"country=US"_s});
        QCOMPARE(command->format, ShowFormat::Csv);
    }

    void anEmptyTextIsAChoice()
    {
        const auto command =
            parsedAs<ShowCommand>({u"show"_s, u"--view"_s, u"declines"_s, u"--note"_s, u""_s});
        QVERIFY(command);
        QVERIFY(command->view.texts.note.has_value());
        QVERIFY(command->view.texts.note->isEmpty());
    }

    void helpAndVersionAreAnswers_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("contains");
        QTest::newRow("help") << QStringList{u"--help"_s} << u"render"_s;
        QTest::newRow("version") << QStringList{u"--version"_s} << u"aftershock 0."_s;
        QTest::newRow("render") << QStringList{u"render"_s, u"--help"_s} << u"--scale-factor"_s;
        QTest::newRow("show") << QStringList{u"show"_s, u"--help"_s} << u"vega-lite"_s;
        QTest::newRow("check") << QStringList{u"check"_s, u"--help"_s} << u"json"_s;
    }
    void helpAndVersionAreAnswers()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, contains);
        const auto said = parsedAs<SayCommand>(arguments);
        QVERIFY(said);
        QCOMPARE(said->status, 0);
        QVERIFY2(said->text.contains(contains), qPrintable(said->text));
    }

    void aWrongCommandIsExplained_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("names");
        const auto render = [](const QStringList& more) {
            return QStringList{u"render"_s, u"--view"_s, u"declines"_s, u"-o"_s, u"a.png"_s} + more;
        };
        QTest::newRow("unknown option") << QStringList{u"show"_s, u"--vew"_s} << u"--view"_s;
        QTest::newRow("no view") << QStringList{u"show"_s} << u"--view"_s;
        QTest::newRow("no output")
            << QStringList{u"render"_s, u"--view"_s, u"declines"_s} << u"--output"_s;
        QTest::newRow("theme") << render({u"--theme"_s, u"blue"_s}) << u"--theme"_s;
        QTest::newRow("size") << render({u"--size"_s, u"1200"_s}) << u"--size"_s;
        QTest::newRow("size zero") << render({u"--size"_s, u"0x0"_s}) << u"--size"_s;
        QTest::newRow("size huge") << render({u"--size"_s, u"99999x10"_s}) << u"--size"_s;
        QTest::newRow("scale") << render({u"--scale-factor"_s, u"nan"_s}) << u"--scale-factor"_s;
        QTest::newRow("format") << QStringList{u"show"_s, u"--view"_s, u"declines"_s, u"--format"_s,
                                               u"xml"_s}
                                << u"--format"_s;
        QTest::newRow("two datasets") << QStringList{u"check"_s, u"a.db"_s, u"b.db"_s} << u"b.db"_s;
    }
    void aWrongCommandIsExplained()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, names);
        const auto said = parsedAs<SayCommand>(arguments);
        QVERIFY(said);
        QCOMPARE(said->status, 2);
        QVERIFY2(said->text.contains(names), qPrintable(said->text));
        QVERIFY2(said->text.contains(u"--help"_s), qPrintable(said->text));
    }
};

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_command_line.moc"
