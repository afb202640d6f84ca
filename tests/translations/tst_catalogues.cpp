#include "catalogue_file.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace aftershock;
using namespace Qt::StringLiterals;

namespace {

QStringList placeholders(const QString& text)
{
    static const QRegularExpression pattern(u"%(?:L?\\d+|L?n)"_s);
    QStringList found;
    for (auto match = pattern.globalMatch(text); match.hasNext();)
        found << match.next().captured();
    found.removeDuplicates();
    found.sort();
    return found;
}

/// The letter after “&” that chooses a command; “&&” is a plain sign.
int mnemonics(const QString& text)
{
    static const QRegularExpression pattern(u"&[^&\\s]"_s);
    return static_cast<int>(QString(text).remove(u"&&"_s).count(pattern));
}

bool isSpacedAlike(const QString& a, const QString& b)
{
    const auto ends = [](const QString& text) {
        return std::pair(text.startsWith(u' '), text.endsWith(u' '));
    };
    return ends(a) == ends(b);
}

} // namespace

/// The sentences in resources/translations, each beside the English that it stands for.
class TestCatalogues : public QObject
{
    Q_OBJECT

private slots:
    void everySentenceIsTranslated_data() { languages(); }
    void everySentenceIsTranslated()
    {
        eachMessage([](const Message& message, const QString&) {
            return message.isFinished && !message.translations.contains(QString());
        });
    }

    void whatIsFilledInIsTheSame_data() { languages(); }
    void whatIsFilledInIsTheSame()
    {
        eachTranslation([](const Message& message, const QString& translation) {
            return placeholders(message.source) == placeholders(translation);
        });
    }

    void eachNumberHasItsForm_data() { languages(); }
    void eachNumberHasItsForm()
    {
        QFETCH(int, forms);
        eachMessage([forms](const Message& message, const QString&) {
            return message.translations.size() == (message.isCounted ? forms : 1);
        });
    }

    void commandsKeepTheirLetter_data() { languages(); }
    void commandsKeepTheirLetter()
    {
        eachTranslation([](const Message& message, const QString& translation) {
            return mnemonics(message.source) == mnemonics(translation) &&
                   message.source.endsWith(u'…') == translation.endsWith(u'…');
        });
    }

    void piecesJoinAsTheirsDo_data() { languages(); }
    void piecesJoinAsTheirsDo()
    {
        // Chinese sets no spaces between its words.
        eachTranslation([](const Message& message, const QString& translation) {
            return isSpacedAlike(message.source, translation) ||
                   translation.contains(QRegularExpression(u"\\p{Han}"_s));
        });
    }

    void germanQuotesAsGermanDoes()
    {
        m_path = pathOf(u"de"_s);
        eachTranslation([](const Message&, const QString& translation) {
            return !translation.contains(u'”') && !translation.contains(u'’') &&
                   !translation.contains(u'"') &&
                   translation.count(u'„') == translation.count(u'“');
        });
    }

    /// A context that the running program does not ask for would never be found.
    void everySentenceBelongsToTheProgram_data() { languages(); }
    void everySentenceBelongsToTheProgram()
    {
        eachMessage([](const Message& message, const QString&) {
            return message.context.startsWith(u"aftershock::"_s);
        });
    }

private:
    void languages()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>(
            "forms"); // Qt's rules: one and many in German, one for all in Chinese
        QTest::newRow("German") << u"de"_s << 2;
        QTest::newRow("Chinese") << u"zh"_s << 1;
    }

    static QString pathOf(const QString& language)
    {
        return QStringLiteral(SOURCE_DIR "/resources/translations/aftershock_%1.ts").arg(language);
    }

    template <typename Holds>
    void eachMessage(const Holds& holds)
    {
        if (QTest::currentDataTag()) {
            QFETCH(QString, language);
            m_path = pathOf(language);
        }
        const std::vector<Message> messages = messagesOf(m_path);
        QVERIFY(messages.size() > 500);
        QStringList wrong;
        for (const Message& message : messages)
            if (!holds(message, QString()))
                wrong << message.key();
        QCOMPARE(wrong, QStringList());
    }

    template <typename Holds>
    void eachTranslation(const Holds& holds)
    {
        eachMessage([&holds](const Message& message, const QString&) {
            return std::ranges::all_of(message.translations, [&](const QString& translation) {
                return holds(message, translation);
            });
        });
    }

    QString m_path;
};

QTEST_GUILESS_MAIN(TestCatalogues)
#include "tst_catalogues.moc"
