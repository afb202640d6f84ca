#include "catalogue_file.h"

#include <QProcess>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace aftershock;
using namespace Qt::StringLiterals;

/**
 * The sources' sentences as Qt's lupdate finds them beside those in resources/translations. What is
 * named here is put there by: cmake --build build/debug --target update_translations
 */
class TestComplete : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        const QString path = m_folder.filePath(u"found.ts"_s);
        QProcess lupdate;
        lupdate.setWorkingDirectory(QStringLiteral(SOURCE_DIR));
        lupdate.start(QStringLiteral(LUPDATE),
                      {u"app"_s, u"ui"_s, u"-I"_s, u"."_s, u"-I"_s, u"app"_s, u"-extensions"_s,
                       u"cpp,h"_s, u"-locations"_s, u"none"_s, u"-ts"_s, path});
        QVERIFY(lupdate.waitForFinished(120'000));
        for (const Message& message : messagesOf(path))
            m_inSources.insert(keyOf(message));
        QVERIFY(m_inSources.size() > 500);
    }

    void noSentenceIsMissing_data() { languages(); }
    void noSentenceIsMissing()
    {
        QFETCH(QString, language);
        QCOMPARE(sorted(m_inSources - inCatalogue(language)), QStringList());
    }

    void noSentenceIsLeftOver_data() { languages(); }
    void noSentenceIsLeftOver()
    {
        QFETCH(QString, language);
        QCOMPARE(sorted(inCatalogue(language) - m_inSources), QStringList());
    }

private:
    static void languages()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("German") << u"de"_s;
        QTest::newRow("Chinese") << u"zh"_s;
    }

    static QString keyOf(const Message& message)
    {
        return message.key() + (message.isCounted ? u" | counted"_s : QString());
    }

    static QSet<QString> inCatalogue(const QString& language)
    {
        QSet<QString> keys;
        for (const Message& message :
             messagesOf(QStringLiteral(SOURCE_DIR "/resources/translations/aftershock_%1.ts")
                            .arg(language)))
            keys.insert(keyOf(message));
        return keys;
    }

    static QStringList sorted(const QSet<QString>& keys)
    {
        QStringList list(keys.begin(), keys.end());
        list.sort();
        return list;
    }

    QTemporaryDir m_folder;
    QSet<QString> m_inSources;
};

QTEST_GUILESS_MAIN(TestComplete)
#include "tst_complete.moc"
