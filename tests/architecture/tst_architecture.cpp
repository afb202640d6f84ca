#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// Which rooms of app/ each room may include; a link list alone does not keep a header out.
const QMap<QString, QSet<QString>> allowedRooms{
    {u"core"_s, {u"core"_s}},
    {u"data"_s, {u"core"_s, u"data"_s}},
    {u"store"_s, {u"core"_s, u"data"_s, u"store"_s}},
    {u"reading"_s, {u"core"_s, u"data"_s, u"store"_s, u"reading"_s}},
    {u"analysis"_s, {u"core"_s, u"data"_s, u"analysis"_s}},
    {u"figure"_s, {u"core"_s, u"data"_s, u"analysis"_s, u"figure"_s}},
    {u"command"_s,
     {u"core"_s, u"data"_s, u"store"_s, u"reading"_s, u"analysis"_s, u"figure"_s, u"command"_s}},
};

struct SourceFile
{
    QString name; ///< “app/core/error.cpp”
    QString text;
    QStringList includes;
};

QList<SourceFile> sourcesBelow(const QString& folder)
{
    static const QRegularExpression include(u"^\\s*#\\s*include\\s*[<\"]([^>\"]+)[>\"]"_s,
                                            QRegularExpression::MultilineOption);
    const QDir root(QStringLiteral(SOURCE_DIR));
    QList<SourceFile> sources;
    QDirIterator files(root.filePath(folder), {u"*.cpp"_s, u"*.h"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        SourceFile source{.name = root.relativeFilePath(file.fileName()),
                          .text = QString::fromUtf8(file.readAll())};
        for (auto match = include.globalMatch(source.text); match.hasNext();)
            source.includes.append(match.next().captured(1));
        sources.append(source);
    }
    return sources;
}

} // namespace

/// The walls of the house, as README.md draws them.
class TestArchitecture : public QObject
{
    Q_OBJECT

private slots:
    void aRoomIncludesOnlyWhatItMay_data()
    {
        QTest::addColumn<QString>("room");
        for (auto room = allowedRooms.keyBegin(); room != allowedRooms.keyEnd(); ++room)
            QTest::newRow(qPrintable(*room)) << *room;
    }
    void aRoomIncludesOnlyWhatItMay()
    {
        QFETCH(QString, room);
        const QList<SourceFile> sources = sourcesBelow(u"app/"_s + room);
        QVERIFY2(!sources.isEmpty(), "the room is empty or was moved");
        for (const SourceFile& source : sources)
            for (const QString& include : source.includes) {
                const QString target = include.section(u'/', 0, 0);
                if (include.contains(u'/') && allowedRooms.contains(target))
                    QVERIFY2(allowedRooms[room].contains(target),
                             qPrintable(source.name + u" includes "_s + include));
                QVERIFY2(target != u"ui"_s, qPrintable(source.name + u" includes "_s + include));
            }
    }

    void theRoomsWithoutAWindowKnowNoWidget()
    {
        static const QRegularExpression graphical(
            u"^(Qt(Gui|Widgets|Charts|Svg|PrintSupport)/|Q(Gui)?Application$|Q(Widget|Color|Pen|"
            u"Brush|Font|Image|Pixmap|Painter|Chart|Graphics)[A-Za-z]*$)"_s);
        for (const SourceFile& source : sourcesBelow(u"app"_s))
            if (source.name != u"app/main.cpp"_s)
                for (const QString& include : source.includes)
                    QVERIFY2(!graphical.match(include).hasMatch(),
                             qPrintable(source.name + u" includes "_s + include));
    }

    void sqlIsWrittenInTheStoreAndTheReadersOnly()
    {
        static const QRegularExpression sql(
            u"\"\\s*(SELECT|INSERT INTO|UPDATE|DELETE FROM|PRAGMA|CREATE TABLE)\\s"_s);
        for (const SourceFile& source : sourcesBelow(u"app"_s) + sourcesBelow(u"ui"_s))
            if (!source.name.startsWith(u"app/store/"_s) &&
                !source.name.startsWith(u"app/reading/"_s))
                QVERIFY2(!sql.match(source.text).hasMatch(), qPrintable(source.name));
    }

    void aNameMeansOneTypeInAllRooms()
    {
        // Two of one name in one program are no error to the linker, which then takes the one for
        // the other.
        static const QRegularExpression definition(
            u"^(?:struct|class|enum class)\\s+([A-Z]\\w+)(?:\\s+final)?(?:\\s*:[^:;{][^;{]*)?\\s*\\{"_s,
            QRegularExpression::MultilineOption);
        QHash<QString, QString> known;
        for (const SourceFile& source : sourcesBelow(u"app"_s) + sourcesBelow(u"ui"_s)) {
            if (!source.name.endsWith(u".h"_s))
                continue;
            for (auto match = definition.globalMatch(source.text); match.hasNext();) {
                const QString name = match.next().captured(1);
                QVERIFY2(!known.contains(name),
                         qPrintable(name + u" is in "_s + known[name] + u" and "_s + source.name));
                known[name] = source.name;
            }
        }
    }

    void nothingWaitsByPumpingEvents()
    {
        for (const SourceFile& source : sourcesBelow(u"ui"_s))
            QVERIFY2(!source.text.contains(u"processEvents"_s), qPrintable(source.name));
    }

    void noFileGrowsPastOneSitting()
    {
        for (const SourceFile& source :
             sourcesBelow(u"app"_s) + sourcesBelow(u"ui"_s) + sourcesBelow(u"tests"_s))
            QVERIFY2(source.text.count(u'\n') <= 610,
                     qPrintable(source.name + u" has "_s +
                                QString::number(source.text.count(u'\n')) + u" lines"_s));
    }
};

QTEST_GUILESS_MAIN(TestArchitecture)
#include "tst_architecture.moc"
