#include "core/quantity_extremes.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <vector>

using namespace aftershock;
using namespace Qt::StringLiterals;
using enum Qualifier;

namespace {

using Terms = std::vector<Quantity>;

Quantity quantity(double value, Qualifier qualifier = Exact)
{
    return {.value = value, .qualifier = qualifier};
}

Quantity range(double first, double second)
{
    return {.value = first, .qualifier = Between, .upper = second};
}

/// “at-least 5”, “between 2 7”, or the reason why there is no figure: what the tables compare.
QString told(const Result<Quantity>& result)
{
    if (!result)
        return u"error %1"_s.arg(static_cast<int>(result.error().code));
    QString text = toText(result->qualifier) + u' ' + QString::number(result->value, 'g', 15);
    if (result->upper)
        text += u' ' + QString::number(*result->upper, 'g', 15);
    return text;
}

QString refused(ErrorCode code)
{
    return told(Error{.code = code});
}

QString nothing()
{
    return refused(ErrorCode::NothingTrueToSay);
}

} // namespace

Q_DECLARE_METATYPE(aftershock::Quantity)

/// What follows from figures that are only bounds, and what does not.
class TestQuantity : public QObject
{
    Q_OBJECT

private slots:
    void aQualifierSpeaksOfTheSize_data()
    {
        QTest::addColumn<Quantity>("figure");
        QTest::addColumn<QString>("values");
        QTest::newRow("exact") << quantity(-16.9) << u"[-16.9 -16.9]"_s;
        QTest::newRow("over 4 % down") << quantity(-4, Over) << u"( -4)"_s;
        QTest::newRow("at least 4 % down") << quantity(-4, AtLeast) << u"( -4]"_s;
        QTest::newRow("over 4 % up") << quantity(4, Over) << u"(4 )"_s;
        QTest::newRow("at least") << quantity(1e12, AtLeast) << u"[1e+12 )"_s;
        QTest::newRow("under 5 % down") << quantity(-5, Under) << u"(-5 0]"_s;
        QTest::newRow("at most 5 % down") << quantity(-5, AtMost) << u"[-5 0]"_s;
        QTest::newRow("less than 5 m") << quantity(5e6, Under) << u"[0 5e+06)"_s;
        QTest::newRow("at most 5 m") << quantity(5e6, AtMost) << u"[0 5e+06]"_s;
        QTest::newRow("4 to 5 % down") << range(-4, -5) << u"[-5 -4]"_s;
        QTest::newRow("about") << quantity(-2, About) << u"unknown"_s;
        QTest::newRow("under nothing") << quantity(0, Under) << u"unknown"_s;
        QTest::newRow("range without end") << quantity(4, Between) << u"unknown"_s;
        QTest::newRow("not a number") << quantity(std::nan("")) << u"unknown"_s;
    }
    void aQualifierSpeaksOfTheSize()
    {
        QFETCH(Quantity, figure);
        QFETCH(QString, values);
        const auto end = [](const std::optional<Bound>& bound) {
            return bound ? QString::number(bound->value) : QString();
        };
        const auto open = [](const std::optional<Bound>& bound) { return !bound || bound->open; };
        const std::optional<Interval> known = interval(figure);
        QString text = u"unknown"_s;
        if (known)
            text = (open(known->lower) ? u"("_s : u"["_s) + end(known->lower) + u' ' +
                   end(known->upper) + (open(known->upper) ? u")"_s : u"]"_s);
        QCOMPARE(text, values);
    }

    void figuresAreOrderedWhereTheirTrueValuesAre_data()
    {
        QTest::addColumn<Quantity>("a");
        QTest::addColumn<Quantity>("b");
        QTest::addColumn<QString>("order");
        QTest::newRow("exact") << quantity(-20) << quantity(-17.4) << u"less"_s;
        QTest::newRow("same") << quantity(5) << quantity(5) << u"same"_s;
        QTest::newRow("zeros") << quantity(0) << quantity(-0.0) << u"same"_s;
        // Over 7 % down is below −7, and −5 is not.
        QTest::newRow("bound clear") << quantity(-7, Over) << quantity(-5) << u"less"_s;
        QTest::newRow("bound open") << quantity(-7, Over) << quantity(-14) << u"unknown"_s;
        QTest::newRow("over 4 is not 4") << quantity(4) << quantity(4, Over) << u"less"_s;
        QTest::newRow("at least 4 may be 4") << quantity(4) << quantity(4, AtLeast) << u"unknown"_s;
        QTest::newRow("two bounds") << quantity(4, Over) << quantity(4, Over) << u"unknown"_s;
        QTest::newRow("under against over") << quantity(4, Under) << quantity(4, Over) << u"less"_s;
        QTest::newRow("at most against at least")
            << quantity(4, AtMost) << quantity(4, AtLeast) << u"unknown"_s;
        QTest::newRow("ranges apart") << range(1, 2) << range(3, 4) << u"less"_s;
        QTest::newRow("ranges that touch") << range(1, 2) << range(2, 4) << u"unknown"_s;
        QTest::newRow("about") << quantity(1, About) << quantity(1000) << u"unknown"_s;
        QTest::newRow("about itself") << quantity(1, About) << quantity(1, About) << u"unknown"_s;
    }
    void figuresAreOrderedWhereTheirTrueValuesAre()
    {
        QFETCH(Quantity, a);
        QFETCH(Quantity, b);
        QFETCH(QString, order);
        const auto name = [](std::partial_ordering found) {
            if (found == std::partial_ordering::less)
                return u"less"_s;
            if (found == std::partial_ordering::greater)
                return u"greater"_s;
            return found == std::partial_ordering::equivalent ? u"same"_s : u"unknown"_s;
        };
        QCOMPARE(name(compare(a, b)), order);
        QCOMPARE(name(compare(b, a)), order == u"less"_s ? u"greater"_s : order);
    }

    void aSumKeepsTheBoundsOfItsTerms_data()
    {
        QTest::addColumn<Terms>("terms");
        QTest::addColumn<QString>("total");
        QTest::newRow("none") << Terms{} << u"exact 0"_s;
        QTest::newRow("exact") << Terms{quantity(2), quantity(3)} << u"exact 5"_s;
        QTest::newRow("no binary noise") << Terms{quantity(0.1), quantity(0.2)} << u"exact 0.3"_s;
        QTest::newRow("ten dimes")
            << Terms(10, quantity(0.1)) << u"exact 1"_s; // 0.9999999999999999 in plain doubles
        // [300, ∞) + [700, ∞) = [1000, ∞)
        QTest::newRow("at least") << Terms{quantity(300, AtLeast), quantity(700, AtLeast)}
                                  << u"at-least 1000"_s;
        // (60, ∞) + [5.6, 5.6] = (65.6, ∞)
        QTest::newRow("over and exact")
            << Terms{quantity(60, Over), quantity(5.6)} << u"over 65.6"_s;
        // (60, ∞) + [1, ∞) = (61, ∞): one open end opens the sum
        QTest::newRow("over and at least")
            << Terms{quantity(60, Over), quantity(1, AtLeast)} << u"over 61"_s;
        // (−∞, −4) + (−∞, −7) = (−∞, −11)
        QTest::newRow("falls") << Terms{quantity(-4, Over), quantity(-7, Over)} << u"over -11"_s;
        // [0, 5) + [0, 3] = [0, 8)
        QTest::newRow("under and at most")
            << Terms{quantity(5, Under), quantity(3, AtMost)} << u"under 8"_s;
        // [2, 2] + [0, 5] = [2, 7]
        QTest::newRow("exact and at most")
            << Terms{quantity(2), quantity(5, AtMost)} << u"between 2 7"_s;
        // [−3, −3] + [−5, 0] = [−8, −3]: the larger fall comes second
        QTest::newRow("falls between")
            << Terms{quantity(-3), quantity(-5, AtMost)} << u"between -3 -8"_s;
        // [10, 12] + [1, 2] = [11, 14]
        QTest::newRow("ranges") << Terms{range(10, 12), range(1, 2)} << u"between 11 14"_s;
        // [10, ∞) + [0, 5] = [10, ∞)
        QTest::newRow("at least and at most")
            << Terms{quantity(10, AtLeast), quantity(5, AtMost)} << u"at-least 10"_s;
        // [3, ∞) + [−5, −5] = [−2, ∞): “at least −2” would speak of a fall
        QTest::newRow("a bound across zero")
            << Terms{quantity(3, AtLeast), quantity(-5)} << nothing();
        // (4, ∞) + (−∞, −4) is everything
        QTest::newRow("against each other")
            << Terms{quantity(4, Over), quantity(-4, Over)} << nothing();
        QTest::newRow("about") << Terms{quantity(2, About), quantity(3)} << u"about 5"_s;
        QTest::newRow("about and a bound")
            << Terms{quantity(2, About), quantity(3, Over)} << nothing();
        QTest::newRow("about and a range") << Terms{quantity(2, About), range(1, 2)} << nothing();
        const double largest = std::numeric_limits<double>::max();
        QTest::newRow("too large")
            << Terms{quantity(largest), quantity(largest)} << refused(ErrorCode::ValueOutOfRange);
        QTest::newRow("not a number") << Terms{quantity(std::nan(""))} << nothing();
        QTest::newRow("infinite") << Terms{quantity(HUGE_VAL), quantity(1)} << nothing();
    }
    void aSumKeepsTheBoundsOfItsTerms()
    {
        QFETCH(Terms, terms);
        QFETCH(QString, total);
        QCOMPARE(told(sum(terms)), total);
    }

    void manyTermsAddUpExactly()
    {
        // 100,000 times 0.01 is 1,000; plain doubles give 999.99999999…
        QCOMPARE(told(sum(Terms(100000, quantity(0.01)))), u"exact 1000"_s);
    }

    void aDifferenceKeepsTheBoundThatIsLeft_data()
    {
        QTest::addColumn<Quantity>("a");
        QTest::addColumn<Quantity>("b");
        QTest::addColumn<QString>("difference");
        QTest::newRow("exact") << quantity(0.3) << quantity(0.1) << u"exact 0.2"_s;
        // [1000, 1000] − [300, ∞) = (−∞, 700]
        QTest::newRow("exact less at least")
            << quantity(1000) << quantity(300, AtLeast) << nothing();
        // [1000, ∞) − 300 = [700, ∞)
        QTest::newRow("at least less exact")
            << quantity(1000, AtLeast) << quantity(300) << u"at-least 700"_s;
        QTest::newRow("two lower bounds")
            << quantity(1000, AtLeast) << quantity(300, AtLeast) << nothing();
        // [1000, ∞) − [0, 300) = (700, ∞)
        QTest::newRow("at least less under")
            << quantity(1000, AtLeast) << quantity(300, Under) << u"over 700"_s;
        // 5 − [0, 5] = [0, 5]
        QTest::newRow("exact less at most") << quantity(5) << quantity(5, AtMost) << u"at-most 5"_s;
        // −10 − [4, ∞) = (−∞, −14]
        QTest::newRow("a fall less a rise")
            << quantity(-10) << quantity(4, AtLeast) << u"at-least -14"_s;
        QTest::newRow("about less about")
            << quantity(5, About) << quantity(2, About) << u"about 3"_s;
        QTest::newRow("same") << quantity(5) << quantity(5) << u"exact 0"_s;
    }
    void aDifferenceKeepsTheBoundThatIsLeft()
    {
        QFETCH(Quantity, a);
        QFETCH(Quantity, b);
        QFETCH(QString, difference);
        QCOMPARE(told(aftershock::difference(a, b)), difference);
    }

    void aRatioTurnsABoundBelowTheLine_data()
    {
        QTest::addColumn<Quantity>("above");
        QTest::addColumn<Quantity>("below");
        QTest::addColumn<QString>("ratio");
        QTest::newRow("exact") << quantity(60) << quantity(48) << u"exact 1.25"_s;
        // 110 bn / 4.5 m = 24,444.44…
        QTest::newRow("at least above")
            << quantity(110e9, AtLeast) << quantity(4.5e6) << u"at-least 24444.4444444444"_s;
        QTest::newRow("at least below")
            << quantity(10) << quantity(4, AtLeast) << u"at-most 2.5"_s; // 10 / [4, ∞) = (0, 2.5]
        QTest::newRow("over below") << quantity(10) << quantity(4, Over) << u"under 2.5"_s;
        QTest::newRow("at most below")
            << quantity(10) << quantity(4, AtMost) << u"at-least 2.5"_s; // 10 / (0, 4] = [2.5, ∞)
        QTest::newRow("two lower bounds")
            << quantity(10, AtLeast) << quantity(4, AtLeast) << nothing();
        QTest::newRow("two upper bounds")
            << quantity(10, AtMost) << quantity(4, AtMost) << nothing();
        QTest::newRow("at least by at most")
            << quantity(10, AtLeast) << quantity(4, AtMost) << u"at-least 2.5"_s;
        QTest::newRow("at most by at least")
            << quantity(10, AtMost) << quantity(4, AtLeast) << u"at-most 2.5"_s;
        QTest::newRow("over by exact") << quantity(10, Over) << quantity(4) << u"over 2.5"_s;
        // [10, 12] / [2, 4] = [2.5, 6]
        QTest::newRow("ranges") << range(10, 12) << range(2, 4) << u"between 2.5 6"_s;
        // [10, 12] / [4, ∞) = (0, 3]
        QTest::newRow("range by at least")
            << range(10, 12) << quantity(4, AtLeast) << u"at-most 3"_s;
        // −10 / [4, ∞) = [−2.5, 0)
        QTest::newRow("a fall by at least")
            << quantity(-10) << quantity(4, AtLeast) << u"at-most -2.5"_s;
        // (−∞, −4) / −2 = (2, ∞)
        QTest::newRow("falls") << quantity(-4, Over) << quantity(-2) << u"over 2"_s;
        // (−∞, −4) / 2 = (−∞, −2)
        QTest::newRow("a fall by a number") << quantity(-4, Over) << quantity(2) << u"over -2"_s;
        QTest::newRow("nothing by something")
            << quantity(0) << quantity(4, AtLeast) << u"exact 0"_s;
        QTest::newRow("about") << quantity(10, About) << quantity(4) << u"about 2.5"_s;
        QTest::newRow("about both") << quantity(10, About) << quantity(4, About) << u"about 2.5"_s;
        QTest::newRow("about and a bound")
            << quantity(10, About) << quantity(4, AtLeast) << nothing();
        QTest::newRow("a bound and about") << quantity(10, Over) << quantity(4, About) << nothing();
        const QString divided = refused(ErrorCode::DivisionByZero);
        QTest::newRow("by zero") << quantity(10) << quantity(0) << divided;
        QTest::newRow("zero by zero") << quantity(0) << quantity(0) << divided;
        QTest::newRow("by about zero") << quantity(10) << quantity(0, About) << divided;
        QTest::newRow("by at most zero") << quantity(10) << quantity(0, AtMost) << divided;
        QTest::newRow("by a range across zero") << quantity(10) << range(-1, 1) << divided;
        QTest::newRow("too large")
            << quantity(1e300) << quantity(1e-300) << refused(ErrorCode::ValueOutOfRange);
        QTest::newRow("too large, about")
            << quantity(1e300, About) << quantity(1e-300) << refused(ErrorCode::ValueOutOfRange);
        QTest::newRow("not a number") << quantity(std::nan("")) << quantity(1) << nothing();
    }
    void aRatioTurnsABoundBelowTheLine()
    {
        QFETCH(Quantity, above);
        QFETCH(Quantity, below);
        QFETCH(QString, ratio);
        QCOMPARE(told(aftershock::ratio(above, below)), ratio);
    }

    void aMeanKeepsTheBounds_data()
    {
        QTest::addColumn<Terms>("terms");
        QTest::addColumn<QString>("mean");
        QTest::newRow("none") << Terms{} << nothing();
        QTest::newRow("exact") << Terms{quantity(1), quantity(2)} << u"exact 1.5"_s;
        // ((−∞, −4) − 14) / 2 = (−∞, −9)
        QTest::newRow("over") << Terms{quantity(-4, Over), quantity(-14)} << u"over -9"_s;
        // ([4, 6] + 1) / 2 = [2.5, 3.5]
        QTest::newRow("range") << Terms{range(4, 6), quantity(1)} << u"between 2.5 3.5"_s;
        QTest::newRow("about") << Terms{quantity(4, About), quantity(1)} << u"about 2.5"_s;
        QTest::newRow("lower and upper bound of other signs")
            << Terms{quantity(4, Over), quantity(-4, Over)} << nothing();
    }
    void aMeanKeepsTheBounds()
    {
        QFETCH(Terms, terms);
        QFETCH(QString, mean);
        QCOMPARE(told(aftershock::mean(terms)), mean);
    }

    void aMedianIsABoundOnlyWhereABoundCanCrossTheMiddle_data()
    {
        QTest::addColumn<Terms>("terms");
        QTest::addColumn<QString>("median");
        QTest::newRow("none") << Terms{} << nothing();
        QTest::newRow("odd") << Terms{quantity(9), quantity(1), quantity(5)} << u"exact 5"_s;
        QTest::newRow("even") << Terms{quantity(4), quantity(1), quantity(2), quantity(9)}
                              << u"exact 3"_s;
        // Over 9 stays above 5 wherever it truly lies.
        QTest::newRow("a bound that cannot cross")
            << Terms{quantity(9, Over), quantity(1), quantity(5)} << u"exact 5"_s;
        // Over 1 may be 3 or 100: lower ends 1 5 9, upper ends 5 9 ∞.
        QTest::newRow("a bound that can cross")
            << Terms{quantity(1, Over), quantity(9), quantity(5)} << u"between 5 9"_s;
        // Lower ends 1 5, upper ends 5 ∞: half of (1, ∞) + 5.
        QTest::newRow("half of it a bound") << Terms{quantity(1, Over), quantity(5)} << u"over 3"_s;
        QTest::newRow("about in the middle")
            << Terms{quantity(1), quantity(5, About), quantity(9)} << u"between 1 9"_s;
        QTest::newRow("about that cannot cross")
            << Terms{quantity(5), quantity(5), quantity(5), quantity(100, About)} << u"exact 5"_s;
        QTest::newRow("about alone") << Terms{quantity(5, About)} << u"about 5"_s;
        QTest::newRow("about and a bound")
            << Terms{quantity(5, About), quantity(4, Over)} << nothing();
        QTest::newRow("not a number")
            << Terms{quantity(std::nan("")), quantity(1), quantity(2)} << nothing();
        // The article's eight falls. Lower ends: −∞ −∞ −20 −17.4 −16.9 −14 −5 −2.14, upper ends:
        // −20 −17.4 −16.9 −14 −7 −5 −4 −2.14; middles −17.15 and −10.5.
        QTest::newRow("the article")
            << Terms{quantity(-16.9), quantity(-17.4), quantity(-2.14),    quantity(-4, Over),
                     quantity(-14),   quantity(-5),    quantity(-7, Over), quantity(-20)}
            << u"between -10.5 -17.15"_s;
    }
    void aMedianIsABoundOnlyWhereABoundCanCrossTheMiddle()
    {
        QFETCH(Terms, terms);
        QFETCH(QString, median);
        QCOMPARE(told(aftershock::median(terms)), median);
    }

    void extremesAreBoundsWhereABoundMayReachBeyond_data()
    {
        QTest::addColumn<Terms>("terms");
        QTest::addColumn<QString>("low");
        QTest::addColumn<QString>("high");
        QTest::newRow("none") << Terms{} << nothing() << nothing();
        QTest::newRow("exact") << Terms{quantity(-20), quantity(3), quantity(-2.14)}
                               << u"exact -20"_s << u"exact 3"_s;
        QTest::newRow("a fall of over 7 may be the largest")
            << Terms{quantity(-20), quantity(-7, Over), quantity(-2.14)} << u"at-least -20"_s
            << u"exact -2.14"_s;
        QTest::newRow("the largest is a bound itself")
            << Terms{quantity(-20, Over), quantity(-7)} << u"over -20"_s << u"exact -7"_s;
        // Over 4 lies between 4 and whatever: the smaller of the two falls is 4 to 5.
        QTest::newRow("between two")
            << Terms{quantity(-5), quantity(-4, Over)} << u"at-least -5"_s << u"between -4 -5"_s;
        QTest::newRow("a rise of under 3")
            << Terms{quantity(1), quantity(3, Under)} << u"at-most 1"_s << u"between 1 3"_s;
        QTest::newRow("about alone") << Terms{quantity(5, About)} << nothing() << nothing();
    }
    void extremesAreBoundsWhereABoundMayReachBeyond()
    {
        QFETCH(Terms, terms);
        QFETCH(QString, low);
        QFETCH(QString, high);
        QCOMPARE(told(lowestOf(terms)), low);
        QCOMPARE(told(highestOf(terms)), high);
    }

    void aSumWithAboutHasNoMoreDigitsThanThat()
    {
        // About €2.5 m and €1 are about €2.5 m, not about €2.500001 m.
        const Terms terms{{.value = 2.5e6, .qualifier = About, .digits = 2},
                          {.value = 1, .digits = 1}};
        const Result<Quantity> total = sum(terms);
        QVERIFY(total);
        QCOMPARE(total->qualifier, About);
        QCOMPARE(total->digits, std::optional(2));
    }

    void aMedianHasNoMoreDigitsThanItTakes()
    {
        const Terms terms{{.value = -2.14, .digits = 3},
                          {.value = -5, .digits = 1},
                          {.value = -4, .qualifier = Over, .digits = 1}};
        const Result<Quantity> middle = aftershock::median(terms);
        QVERIFY(middle);
        QCOMPARE(middle->digits, std::optional(1)); // 4–5, not 4.00–5.00
    }

    void scalingKeepsOrTurnsTheFigure_data()
    {
        QTest::addColumn<Quantity>("figure");
        QTest::addColumn<double>("factor");
        QTest::addColumn<QString>("result");
        QTest::newRow("per year") << quantity(1e12, AtLeast) << 0.2 << u"at-least 200000000000"_s;
        QTest::newRow("turned") << quantity(4, Over) << -1.0 << u"over -4"_s;
        QTest::newRow("range turned") << range(4, 5) << -2.0 << u"between -8 -10"_s;
        QTest::newRow("range across zero") << range(-2, 3) << -1.0 << u"between -3 2"_s;
        QTest::newRow("nothing of a bound") << quantity(4, Over) << 0.0 << u"exact 0"_s;
        QTest::newRow("no noise") << quantity(4.35) << 100.0 << u"exact 435"_s;
        QTest::newRow("about") << quantity(4, About) << 0.5 << u"about 2"_s;
        QTest::newRow("too large")
            << quantity(1e300, Over) << 1e300 << u"over 1.79769313486232e+308"_s;
    }
    void scalingKeepsOrTurnsTheFigure()
    {
        QFETCH(Quantity, figure);
        QFETCH(double, factor);
        QFETCH(QString, result);
        QCOMPARE(told(scaled(figure, factor)), result);
        QVERIFY(std::isfinite(scaled(figure, factor).value));
    }

    void digitsFollowWhatTheTermsPrint_data()
    {
        QTest::addColumn<Terms>("terms");
        QTest::addColumn<int>("digits");
        const auto printed = [](double value, int digits) {
            return Quantity{.value = value, .digits = digits};
        };
        // 33.30 bn + 110 bn = 143.30 bn
        QTest::newRow("the finest place") << Terms{printed(33.3e9, 4), printed(110e9, 3)} << 5;
        // 1 tn − 300 bn = 700 bn
        QTest::newRow("a fall back") << Terms{printed(1e12, 1), printed(-300e9, 1)} << 1;
        QTest::newRow("carry") << Terms{printed(9.5, 2), printed(0.6, 1)} << 3; // 10.1
        QTest::newRow("one is not known") << Terms{printed(9.5, 2), quantity(1)} << 0;
        QTest::newRow("zero") << Terms{printed(9.5, 2), printed(-9.5, 2)} << 0;
    }
    void digitsFollowWhatTheTermsPrint()
    {
        QFETCH(Terms, terms);
        QFETCH(int, digits);
        QCOMPARE(sum(terms).value().digits.value_or(0), digits);
    }

    void aMeanShowsOneDigitMoreThanItsTerms()
    {
        const Terms thirds{quantity(1), quantity(2), quantity(2)}; // 5/3 = 1.666…
        QCOMPARE(mean(thirds).value().digits, 2);
        const Terms whole{quantity(1), quantity(3)};
        QCOMPARE(mean(whole).value().digits, 1);
    }

    void qualifiersHaveWordsInFiles()
    {
        for (const Qualifier qualifier : {Exact, Over, AtLeast, Under, AtMost, About, Between})
            QCOMPARE(qualifierFromText(toText(qualifier)), qualifier);
        QCOMPARE(toText(AtLeast), u"at-least"_s);
        QVERIFY(!qualifierFromText(u"At-least"_s));
        QVERIFY(!qualifierFromText({}));
    }
};

QTEST_GUILESS_MAIN(TestQuantity)
#include "tst_quantity.moc"
