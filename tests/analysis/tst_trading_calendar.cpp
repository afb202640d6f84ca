#include "analysis/trading_calendar.h"

#include <QTest>

using namespace aftershock;
using namespace Qt::StringLiterals;

/// Days as the exchanges published them.
class TestTradingCalendar : public QObject
{
    Q_OBJECT

private slots:
    void easterIsWhenItWas_data()
    {
        QTest::addColumn<QDate>("easter");
        // Dates of Easter Sunday as the U.S. Naval Observatory lists them.
        QTest::newRow("2000") << QDate(2000, 4, 23);
        QTest::newRow("2008") << QDate(2008, 3, 23);
        QTest::newRow("2011") << QDate(2011, 4, 24);
        QTest::newRow("2024") << QDate(2024, 3, 31);
        QTest::newRow("2025") << QDate(2025, 4, 20);
        QTest::newRow("2038") << QDate(2038, 4, 25);
    }
    void easterIsWhenItWas()
    {
        QFETCH(QDate, easter);
        QCOMPARE(easterSunday(easter.year()), easter);
    }

    void anExchangeIsClosedWhenItSaidSo_data()
    {
        QTest::addColumn<QString>("exchange");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QString>("closed");
        const auto row = [](const char* name, const QString& exchange, QDate day,
                            const QString& closed) {
            QTest::newRow(name) << exchange << day << closed;
        };
        const QString open = u"open"_s;
        const QString holiday = u"holiday"_s;
        const QString weekend = u"weekend"_s;
        row("the Monday of the article", u"Nasdaq"_s, {2025, 1, 27}, open);
        row("Amsterdam that Monday", u"Euronext Amsterdam"_s, {2025, 1, 27}, open);
        row("release of R1, King day", u"Nasdaq"_s, {2025, 1, 20}, holiday);
        row("King day elsewhere", u"Xetra"_s, {2025, 1, 20}, open);
        row("mourning for Carter", u"NYSE"_s, {2025, 1, 9}, holiday);
        row("Good Friday", u"NYSE"_s, {2024, 3, 29}, holiday);
        row("Easter Monday New York", u"NYSE"_s, {2024, 4, 1}, open);
        row("Easter Monday Frankfurt", u"Xetra"_s, {2024, 4, 1}, holiday);
        row("Juneteenth", u"Nasdaq"_s, {2024, 6, 19}, holiday);
        row("before Juneteenth was kept", u"Nasdaq"_s, {2019, 6, 19}, open);
        row("4 July on Saturday", u"Nasdaq"_s, {2020, 7, 3}, holiday);
        row("4 July on Sunday", u"Nasdaq"_s, {2021, 7, 5}, holiday);
        row("New Year on Saturday", u"Nasdaq"_s, {2021, 12, 31}, open);
        row("New Year on Sunday", u"Nasdaq"_s, {2023, 1, 2}, holiday);
        row("Thanksgiving", u"Nasdaq"_s, {2024, 11, 28}, holiday);
        row("the day after", u"Nasdaq"_s, {2024, 11, 29}, open);
        row("Sandy", u"NYSE"_s, {2012, 10, 29}, holiday);
        row("coronation", u"London"_s, {2023, 5, 8}, holiday);
        row("spring holiday moved", u"LSE"_s, {2022, 5, 30}, open);
        row("spring holiday moved to", u"LSE"_s, {2022, 6, 2}, holiday);
        row("Christmas on Saturday", u"London Stock Exchange"_s, {2021, 12, 27}, holiday);
        row("Boxing Day on Sunday", u"London Stock Exchange"_s, {2021, 12, 28}, holiday);
        row("Christmas Eve", u"Xetra"_s, {2024, 12, 24}, holiday);
        row("Christmas Eve Paris", u"Euronext Paris"_s, {2024, 12, 24}, open);
        row("Saturday", u"Nasdaq"_s, {2025, 1, 25}, weekend);
        row("Sunday, unknown exchange", u""_s, {2025, 1, 26}, weekend);
        row("Sunday in Riyadh", u"Tadawul (Saudi)"_s, {2025, 1, 26}, open);
        row("Friday in Riyadh", u"Tadawul (Saudi)"_s, {2025, 1, 24}, weekend);
        row("Nasdaq's Nordic exchanges", u"Nasdaq Nordic"_s, {2024, 7, 4}, open);
    }
    void anExchangeIsClosedWhenItSaidSo()
    {
        QFETCH(QString, exchange);
        QFETCH(QDate, day);
        QFETCH(QString, closed);
        const std::optional<ClosedReason> reason = closedOn(exchange, day);
        QString text = u"open"_s;
        if (reason)
            text = *reason == ClosedReason::Weekend ? u"weekend"_s : u"holiday"_s;
        QCOMPARE(text, closed);
    }
};

QTEST_GUILESS_MAIN(TestTradingCalendar)
#include "tst_trading_calendar.moc"
