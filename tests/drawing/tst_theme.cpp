#include "ui/drawing/theme.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>

using namespace aftershock;
using namespace Qt::StringLiterals;

namespace {

using Triple = std::array<double, 3>;
using Matrix = std::array<Triple, 3>;

/// Machado, Oliveira and Fernandes, A Physiologically-based Model for Simulation of Color Vision
/// Deficiency (2009), table 1, severity 1.0; on linear RGB.
constexpr Matrix Normal{{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}};
constexpr Matrix Protanopia{{{0.152286, 1.052583, -0.204868},
                             {0.114503, 0.786281, 0.099216},
                             {-0.003882, -0.048116, 1.051998}}};
constexpr Matrix Deuteranopia{{{0.367322, 0.860646, -0.227968},
                               {0.280085, 0.672501, 0.047413},
                               {-0.011820, 0.042940, 0.968881}}};
constexpr Matrix Tritanopia{{{1.255528, -0.076749, -0.178779},
                             {-0.078411, 0.930809, 0.147602},
                             {0.004733, 0.691367, 0.303900}}};

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

Triple seenThrough(const Matrix& eye, const QColor& colour)
{
    const Triple rgb{linear(colour.redF()), linear(colour.greenF()), linear(colour.blueF())};
    Triple seen{};
    for (std::size_t row = 0; row < 3; ++row)
        seen[row] = std::clamp(eye[row][0] * rgb[0] + eye[row][1] * rgb[1] + eye[row][2] * rgb[2],
                               0.0, 1.0);
    return seen;
}

/// CIE 1976 L*a*b*, D65.
Triple lab(const Triple& rgb)
{
    const auto f = [](double t) { return t > 0.008856 ? std::cbrt(t) : 7.787 * t + 16.0 / 116.0; };
    const double x = f((0.4124 * rgb[0] + 0.3576 * rgb[1] + 0.1805 * rgb[2]) / 0.95047);
    const double y = f(0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2]);
    const double z = f((0.0193 * rgb[0] + 0.1192 * rgb[1] + 0.9505 * rgb[2]) / 1.08883);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

double difference(const Matrix& eye, const QColor& a, const QColor& b)
{
    const Triple one = lab(seenThrough(eye, a));
    const Triple other = lab(seenThrough(eye, b));
    return std::hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2]);
}

} // namespace

Q_DECLARE_METATYPE(aftershock::ThemeKind)

/// That the colours can be read, and told apart.
class TestTheme : public QObject
{
    Q_OBJECT

private slots:
    void contrastIsMeasuredAsTheStandardSays()
    {
        QCOMPARE(contrastRatio(Qt::white, Qt::black), 21.0);
        QCOMPARE(contrastRatio(Qt::black, Qt::black), 1.0);
        // #767676 on white is the well-known lightest grey that passes 4.5 : 1.
        QVERIFY(contrastRatio(QColor(0x767676), Qt::white) >= 4.5);
        QVERIFY(contrastRatio(QColor(0x777777), Qt::white) < 4.5);
    }

    void textCanBeReadOnItsGround_data()
    {
        QTest::addColumn<QColor>("ink");
        QTest::addColumn<QColor>("ground");
        for (const ThemeKind kind : {ThemeKind::Light, ThemeKind::Dark}) {
            const Theme& theme = Theme::of(kind);
            const char* name = kind == ThemeKind::Light ? "light" : "dark";
            const std::pair<const char*, QColor> grounds[] = {{"window", theme.window},
                                                              {"surface", theme.surface},
                                                              {"panel", theme.panel},
                                                              {"selected row", theme.selectedRow}};
            const std::pair<const char*, QColor> inks[] = {{"ink", theme.ink},
                                                           {"muted", theme.mutedInk},
                                                           {"faint", theme.faintInk},
                                                           {"accent", theme.accent},
                                                           {"passed", theme.passedInk}};
            for (const auto& [inkName, ink] : inks)
                for (const auto& [groundName, ground] : grounds)
                    QTest::addRow("%s: %s on %s", name, inkName, groundName) << ink << ground;
            QTest::addRow("%s: warning", name) << theme.warningInk << theme.warningGround;
            QTest::addRow("%s: button", name) << theme.accentInk << theme.accent;
            QTest::addRow("%s: fall", name) << theme.fall << theme.surface;
            QTest::addRow("%s: rise", name) << theme.rise << theme.surface;
            QTest::addRow("%s: money", name) << theme.money << theme.surface;
            QTest::addRow("%s: label in a fall", name)
                << readableOn(theme.fall, theme) << theme.fall;
            QTest::addRow("%s: label in a rise", name)
                << readableOn(theme.rise, theme) << theme.rise;
            for (std::size_t i = 0; i < theme.categories.size(); ++i)
                QTest::addRow("%s: label in category %zu", name, i)
                    << readableOn(theme.categories[i], theme) << theme.categories[i];
        }
    }
    void textCanBeReadOnItsGround()
    {
        QFETCH(QColor, ink);
        QFETCH(QColor, ground);
        QVERIFY2(contrastRatio(ink, ground) >= 4.5,
                 qPrintable(QString::number(contrastRatio(ink, ground))));
    }

    void categoriesStandOutFromTheGround_data() { themes(); }
    void categoriesStandOutFromTheGround()
    {
        QFETCH(ThemeKind, kind);
        const Theme& theme = Theme::of(kind);
        // WCAG 2.2, 1.4.11: graphical objects.
        for (const QColor& colour : theme.categories)
            QVERIFY2(contrastRatio(colour, theme.surface) >= 3, qPrintable(colour.name()));
    }

    void categoriesStayApartForEveryEye_data() { themes(); }
    void categoriesStayApartForEveryEye()
    {
        QFETCH(ThemeKind, kind);
        const std::vector<QColor>& colours = Theme::of(kind).categories;
        // A difference of 2.3 is just noticeable side by side; areas apart need several times that.
        constexpr double Plain = 15;
        for (const Matrix& eye : {Normal, Protanopia, Deuteranopia, Tritanopia})
            for (std::size_t i = 0; i < colours.size(); ++i)
                for (std::size_t j = i + 1; j < colours.size(); ++j)
                    QVERIFY2(difference(eye, colours[i], colours[j]) >= Plain,
                             qPrintable(colours[i].name() + u" and "_s + colours[j].name()));
    }

    void fallAndRiseStayApartForEveryEye_data() { themes(); }
    void fallAndRiseStayApartForEveryEye()
    {
        QFETCH(ThemeKind, kind);
        const Theme& theme = Theme::of(kind);
        for (const Matrix& eye : {Normal, Protanopia, Deuteranopia, Tritanopia})
            QVERIFY(difference(eye, theme.fall, theme.rise) >= 15);
    }

private:
    static void themes()
    {
        QTest::addColumn<ThemeKind>("kind");
        QTest::newRow("light") << ThemeKind::Light;
        QTest::newRow("dark") << ThemeKind::Dark;
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
