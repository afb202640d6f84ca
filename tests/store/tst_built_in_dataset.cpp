#include "store/dataset_store.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace aftershock;
using namespace Qt::StringLiterals;

/// The built-in dataset says what the article says, figure by figure.
class TestBuiltInDataset : public QObject
{
    Q_OBJECT

private:
    DatasetPtr m_dataset;

    [[nodiscard]] const ShareMove* moveOf(const QString& name) const
    {
        for (const ShareMove& move : m_dataset->contents().shareMoves)
            if (m_dataset->organisation(move.organisation)->name == name)
                return &move;
        return nullptr;
    }
    [[nodiscard]] const Funding* fundingOf(const QString& name, bool part) const
    {
        for (const Funding& funding : m_dataset->contents().fundings)
            if (m_dataset->organisation(funding.organisation)->name == name &&
                funding.partOf.has_value() == part)
                return &funding;
        return nullptr;
    }
    [[nodiscard]] static const FundingAmount* amountIn(const Funding& funding, const QString& code)
    {
        const auto found = std::ranges::find_if(funding.amounts, [&](const FundingAmount& amount) {
            return amount.money.currency.code() == code;
        });
        return found == funding.amounts.end() ? nullptr : &*found;
    }
    [[nodiscard]] const Event* eventCalled(const QString& title) const
    {
        const auto& events = m_dataset->contents().events;
        const auto found = std::ranges::find(events, title, &Event::title);
        return found == events.end() ? nullptr : &*found;
    }

private slots:
    void initTestCase()
    {
        const auto opened = openBuiltInDataset();
        QVERIFY2(opened, opened ? "" : qPrintable(diagnosticLine(opened.error())));
        m_dataset = opened->dataset;
        QCOMPARE(opened->origin.path, QString());
        QCOMPARE(opened->origin.schemaVersion, 1);
        QVERIFY(opened->origin.bytes > 0);
        QVERIFY(opened->diagnostics.empty());
    }

    void itSaysWhatItIs()
    {
        const DatasetContents& contents = m_dataset->contents();
        QCOMPARE(contents.title, u"DeepSeek R1, January 2025"_s);
        QCOMPARE(contents.language, u"en"_s);
        QVERIFY(!contents.description.isEmpty());
        QVERIFY(!contents.licence.isEmpty());
        QCOMPARE(contents.priceCount, 0);
        QCOMPARE(contents.shareMoves.size(), std::size_t(8));
        QCOMPARE(contents.fundings.size(), std::size_t(4));
        QCOMPARE(contents.events.size(), std::size_t(5));
        QCOMPARE(contents.statements.size(), std::size_t(4));
        QVERIFY(contents.exchangeRates.empty()); // the article converts, but states no rate
    }

    void everyShareMoveIsAsTheArticleReportsIt_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<double>("change");
        QTest::addColumn<QString>("qualifier");
        QTest::addColumn<int>("digits");
        QTest::addColumn<QString>("locator");
        QTest::addColumn<QString>("publisher");
        const QString second = u"section 2, paragraph 2"_s;
        const QString third = u"section 2, paragraph 3"_s;
        QTest::newRow("Nvidia") << u"Nvidia"_s << -16.9 << u"exact"_s << 3 << second << QString();
        QTest::newRow("Broadcom") << u"Broadcom"_s << -17.4 << u"exact"_s << 3 << second
                                  << QString();
        QTest::newRow("Microsoft")
            << u"Microsoft"_s << -2.14 << u"exact"_s << 3 << second << QString();
        QTest::newRow("Alphabet") << u"Alphabet"_s << -4.0 << u"over"_s << 1 << second << QString();
        QTest::newRow("Oracle") << u"Oracle"_s << -14.0 << u"exact"_s << 2 << second << QString();
        QTest::newRow("Cisco") << u"Cisco"_s << -5.0 << u"exact"_s << 1 << second << QString();
        QTest::newRow("ASML") << u"ASML"_s << -7.0 << u"over"_s << 1 << third << u"BBC"_s;
        QTest::newRow("Siemens Energy")
            << u"Siemens Energy"_s << -20.0 << u"exact"_s << 2 << third << u"BBC"_s;
    }
    void everyShareMoveIsAsTheArticleReportsIt()
    {
        QFETCH(QString, name);
        QFETCH(QString, qualifier);
        const ShareMove* const move = moveOf(name);
        QVERIFY(move != nullptr);
        QTEST(move->changePercent.value, "change");
        QCOMPARE(toText(move->changePercent.qualifier), qualifier);
        QVERIFY(!move->changePercent.upper.has_value());
        QTEST(move->changePercent.digits.value_or(0), "digits");
        QTEST(move->citation.locator, "locator");
        const Source* const source = m_dataset->source(move->citation.source);
        QVERIFY(source != nullptr);
        QTEST(source->publisher, "publisher");
        // The article prints no date at all.
        const Day monday{.date = QDate(2025, 1, 27), .basis = DateBasis::Inferred};
        QCOMPARE(move->tradingDay, std::optional(monday));
        QVERIFY(move->note.contains(u"Monday"));
        QCOMPARE(m_dataset->event(move->event)->title, u"Release of DeepSeek R1"_s);
    }

    void everyAmountIsAsTheArticleReportsIt_data()
    {
        QTest::addColumn<QString>("funder");
        QTest::addColumn<bool>("part");
        QTest::addColumn<QString>("currency");
        QTest::addColumn<double>("amount");
        QTest::addColumn<int>("digits");
        QTest::addColumn<QString>("qualifier");
        QTest::addColumn<QString>("basis");
        const auto row = [](const char* tag, const QString& funder, bool part, const char* code,
                            double amount, int digits, const char* qualifier, bool reported) {
            QTest::newRow(tag) << funder << part << QString::fromLatin1(code) << amount << digits
                               << QString::fromLatin1(qualifier)
                               << (reported ? u"reported"_s : u"stated-conversion"_s);
        };
        row("Meta, dollars", u"Meta"_s, false, "USD", 60'000'000'000.0, 2, "over", true);
        row("Meta, pounds", u"Meta"_s, false, "GBP", 48'230'000'000.0, 4, "over", false);
        row("DeepSeek, dollars", u"DeepSeek"_s, false, "USD", 5'600'000.0, 2, "exact", true);
        row("DeepSeek, pounds", u"DeepSeek"_s, false, "GBP", 4'500'000.0, 2, "exact", false);
        row("bank, yuan", u"Bank of China"_s, false, "CNY", 1'000'000'000'000.0, 1, "at-least",
            true);
        row("bank, pounds", u"Bank of China"_s, false, "GBP", 110'000'000'000.0, 3, "at-least",
            false);
        row("part, yuan", u"Bank of China"_s, true, "CNY", 300'000'000'000.0, 3, "at-least", true);
        row("part, pounds", u"Bank of China"_s, true, "GBP", 33'300'000'000.0, 4, "at-least",
            false);
    }
    void everyAmountIsAsTheArticleReportsIt()
    {
        QFETCH(QString, funder);
        QFETCH(bool, part);
        QFETCH(QString, currency);
        const Funding* const funding = fundingOf(funder, part);
        QVERIFY(funding != nullptr);
        QCOMPARE(funding->amounts.size(), std::size_t(2));
        const FundingAmount* const amount = amountIn(*funding, currency);
        QVERIFY(amount != nullptr);
        QTEST(amount->money.amount.value, "amount");
        QTEST(amount->money.amount.digits.value_or(0), "digits");
        QTEST(toText(amount->money.amount.qualifier), "qualifier");
        QTEST(toText(amount->basis), "basis");
        QVERIFY(!amount->money.amount.upper.has_value());
    }

    void fundingTellsSpanStatusAndPlace()
    {
        const Funding* const meta = fundingOf(u"Meta"_s, false);
        QCOMPARE(meta->status, std::optional(FundingStatus::Planned));
        QCOMPARE(meta->fromYear, std::optional(2025));
        QCOMPARE(meta->years, std::optional(1.0));
        QCOMPARE(meta->citation.locator, u"section 1, paragraph 3"_s);
        QCOMPARE(m_dataset->event(meta->event)->title, u"Meta’s plan for 2025"_s);

        const Funding* const deepSeek = fundingOf(u"DeepSeek"_s, false);
        QCOMPARE(deepSeek->status, std::optional(FundingStatus::Reported));
        QVERIFY(!deepSeek->years.has_value());
        QCOMPARE(deepSeek->citation.locator, u"section 2, paragraph 4"_s);
        QVERIFY(deepSeek->note.contains(u"relatively modest"));

        const Funding* const bank = fundingOf(u"Bank of China"_s, false);
        const Funding* const part = fundingOf(u"Bank of China"_s, true);
        QCOMPARE(part->partOf, std::optional(bank->id));
        QCOMPARE(m_dataset->partsOf(bank->id), std::vector{part->id});
        QCOMPARE(part->purpose, u"stocks and bonds"_s);
        QCOMPARE(bank->recipient, u"companies in the AI sector"_s);
        for (const Funding* const funding : {bank, part}) {
            QCOMPARE(funding->status, std::optional(FundingStatus::Planned));
            QCOMPARE(funding->fromYear, std::optional(2025));
            QCOMPARE(funding->years, std::optional(5.0));
            QCOMPARE(funding->citation.locator, u"section 3, paragraph 2"_s);
            QCOMPARE(m_dataset->event(funding->event)->title, u"Bank of China’s plan"_s);
        }
    }

    void everyEventKnowsHowItsDateIsKnown_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("day");
        QTest::addColumn<QString>("basis");
        QTest::newRow("release") << u"Release of DeepSeek R1"_s << u"model"_s << u"2025-01-20"_s
                                 << u"inferred"_s;
        QTest::newRow("fall") << u"Monday’s fall in AI shares"_s << u"market"_s << u"2025-01-27"_s
                              << u"inferred"_s;
        QTest::newRow("bank") << u"Bank of China’s plan"_s << u"funding"_s << u"2025-01"_s
                              << u"stated"_s;
        QTest::newRow("Meta") << u"Meta’s plan for 2025"_s << u"funding"_s << u"2025-01"_s
                              << u"inferred"_s;
        QTest::newRow("LeCun") << u"LeCun’s post"_s << u"statement"_s << u"2025-01"_s
                               << u"inferred"_s;
    }
    void everyEventKnowsHowItsDateIsKnown()
    {
        QFETCH(QString, title);
        const Event* const event = eventCalled(title);
        QVERIFY(event != nullptr);
        QTEST(toText(event->kind), "kind");
        QVERIFY(event->startsOn.has_value());
        QTEST(isoText(*event->startsOn), "day");
        QTEST(toText(event->startsOn->basis), "basis");
        QVERIFY(!event->endsOn.has_value());
        QVERIFY(m_dataset->source(event->citation.source) != nullptr);
    }

    void theArticleIsNamedAndNothingIsInventedOfIt()
    {
        const auto& sources = m_dataset->contents().sources;
        const auto article = std::ranges::find(sources, u"article"_s, &Source::kind);
        QVERIFY(article != sources.end());
        QCOMPARE(article->title, u"the article"_s);
        QCOMPARE(article->publisher, QString());
        QCOMPARE(article->author, QString());
        QCOMPARE(article->url, QString());
        QVERIFY(!article->publishedOn.has_value());
    }

    void everyStatementHasItsSpeakerAndPlace_data()
    {
        QTest::addColumn<QString>("speaker");
        QTest::addColumn<QString>("organisation");
        QTest::addColumn<QString>("locator");
        QTest::newRow("LeCun") << u"Yann LeCun"_s << u"Meta"_s
                               << u"section 1, paragraphs 1 and 2"_s;
        QTest::newRow("Zuckerberg")
            << u"Mark Zuckerberg"_s << u"Meta"_s << u"section 1, paragraph 4"_s;
        QTest::newRow("Duthoit") << u"Aurélien Duthoit"_s << u"Coface"_s
                                 << u"section 2, last paragraph"_s;
        QTest::newRow("observers") << u"Observers"_s << QString() << u"section 3, paragraph 1"_s;
    }
    void everyStatementHasItsSpeakerAndPlace()
    {
        QFETCH(QString, speaker);
        QFETCH(QString, organisation);
        const auto& statements = m_dataset->contents().statements;
        const auto found = std::ranges::find(statements, speaker, &Statement::speaker);
        QVERIFY(found != statements.end());
        QVERIFY(!found->summary.isEmpty());
        QTEST(found->citation.locator, "locator");
        const Organisation* const speaksFor = m_dataset->organisation(found->organisation);
        QCOMPARE(speaksFor != nullptr ? speaksFor->name : QString(), organisation);
    }

    void companiesCarryWhatTheyAreFilteredBy_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("ticker");
        QTest::addColumn<QString>("exchange");
        QTest::addColumn<QString>("country");
        QTest::newRow("Nvidia") << u"Nvidia"_s << u"NVDA"_s << u"Nasdaq"_s << u"US"_s;
        QTest::newRow("Broadcom") << u"Broadcom"_s << u"AVGO"_s << u"Nasdaq"_s << u"US"_s;
        QTest::newRow("Microsoft") << u"Microsoft"_s << u"MSFT"_s << u"Nasdaq"_s << u"US"_s;
        QTest::newRow("Alphabet") << u"Alphabet"_s << u"GOOGL"_s << u"Nasdaq"_s << u"US"_s;
        QTest::newRow("Oracle") << u"Oracle"_s << u"ORCL"_s << u"NYSE"_s << u"US"_s;
        QTest::newRow("Cisco") << u"Cisco"_s << u"CSCO"_s << u"Nasdaq"_s << u"US"_s;
        QTest::newRow("ASML") << u"ASML"_s << u"ASML"_s << u"Euronext Amsterdam"_s << u"NL"_s;
        QTest::newRow("Siemens Energy") << u"Siemens Energy"_s << u"ENR"_s << u"Xetra"_s << u"DE"_s;
        QTest::newRow("DeepSeek") << u"DeepSeek"_s << QString() << QString() << u"CN"_s;
        QTest::newRow("bank") << u"Bank of China"_s << u"601988"_s << u"Shanghai"_s << u"CN"_s;
    }
    void companiesCarryWhatTheyAreFilteredBy()
    {
        QFETCH(QString, name);
        const auto& all = m_dataset->contents().organisations;
        const auto found = std::ranges::find(all, name, &Organisation::name);
        QVERIFY(found != all.end());
        QTEST(found->ticker, "ticker");
        QTEST(found->exchange, "exchange");
        QTEST(found->country, "country");
        QVERIFY(!found->sector.isEmpty());
    }

    void savedViewsAreThere()
    {
        QStringList names;
        for (const SavedView& view : m_dataset->contents().savedViews) {
            names << view.name;
            QVERIFY(QJsonDocument::fromJson(view.spec.toUtf8()).object().contains(u"view"_s));
        }
        QCOMPARE(names, (QStringList{u"US only, largest first"_s, u"Europe"_s,
                                     u"Per year, in dollars"_s}));
    }
};

QTEST_APPLESS_MAIN(TestBuiltInDataset)
#include "tst_built_in_dataset.moc"
