#include "ui/drawing/theme.h"

#include <algorithm>
#include <cmath>

namespace aftershock {

namespace {

/// WCAG 2.2, “relative luminance”.
double luminance(const QColor& colour)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

} // namespace

const Theme& Theme::of(ThemeKind kind)
{
    // The categories were found by a search for colours that stay apart, and apart from the ground,
    // to normal sight and to the three kinds of colour blindness; the test measures by how much.
    static const Theme light{
        .kind = ThemeKind::Light,
        .window = QColor(0xf3f4f6),
        .surface = QColor(0xffffff),
        .panel = QColor(0xf8f9fa),
        .border = QColor(0xe2e4e9),
        .ink = QColor(0x15171c),
        .mutedInk = QColor(0x5d636f),
        .faintInk = QColor(0x63697a),
        .grid = QColor(0xebecf0),
        .axisLine = QColor(0x4a4f59),
        .fall = QColor(0xc1432b),
        .rise = QColor(0x1f6fb2),
        .money = QColor(0x0f7b6c),
        .accent = QColor(0x2962d9),
        .accentInk = QColor(0xffffff),
        .selectedRow = QColor(0xe8effd),
        .warningGround = QColor(0xfff3d1),
        .warningInk = QColor(0x8a5a00),
        .passedInk = QColor(0x0f7b56),
        .categories = {QColor(0x1a28b5), QColor(0xd2830b), QColor(0x176e4d), QColor(0xa55ba3),
                       QColor(0x929959), QColor(0x3295f6), QColor(0x473653), QColor(0x7d0900)},
    };
    static const Theme dark{
        .kind = ThemeKind::Dark,
        .window = QColor(0x14171c),
        .surface = QColor(0x1b1e25),
        .panel = QColor(0x171b20),
        .border = QColor(0x2c313a),
        .ink = QColor(0xf2f3f5),
        .mutedInk = QColor(0xa2a8b4),
        .faintInk = QColor(0x8d93a0),
        .grid = QColor(0x2a2e37),
        .axisLine = QColor(0xb9bec8),
        .fall = QColor(0xf4775e),
        .rise = QColor(0x6cb2f0),
        .money = QColor(0x3cc0a8),
        .accent = QColor(0x7aa2ff),
        .accentInk = QColor(0x0d1526),
        .selectedRow = QColor(0x1f2a44),
        .warningGround = QColor(0x35290c),
        .warningInk = QColor(0xf0c052),
        .passedInk = QColor(0x4cc38a),
        .categories = {QColor(0x615eff), QColor(0xdea547), QColor(0x63bc8a), QColor(0xc986f6),
                       QColor(0xffea41), QColor(0x7dffff), QColor(0x919ab0), QColor(0xb85b3d)},
    };
    return kind == ThemeKind::Dark ? dark : light;
}

double contrastRatio(const QColor& a, const QColor& b)
{
    const auto [dark, bright] = std::minmax({luminance(a), luminance(b)});
    return (bright + 0.05) / (dark + 0.05);
}

QColor mixed(const QColor& ground, const QColor& colour, double strength)
{
    const auto mix = [strength](int from, int to) {
        return static_cast<int>(std::lround(from + (to - from) * strength));
    };
    return {mix(ground.red(), colour.red()), mix(ground.green(), colour.green()),
            mix(ground.blue(), colour.blue())};
}

QColor readableOn(const QColor& fill, const Theme& theme)
{
    const QColor white(0xffffff);
    const QColor dark = theme.kind == ThemeKind::Dark ? theme.surface : theme.ink;
    return contrastRatio(fill, white) >= contrastRatio(fill, dark) ? white : dark;
}

QFont chartFont(double pixels, QFont::Weight weight)
{
    QFont font;
    font.setFamilies({QStringLiteral("Inter"), QStringLiteral("Noto Sans"),
                      QStringLiteral("Noto Sans CJK SC"), QStringLiteral("DejaVu Sans")});
    font.setPixelSize(qRound(pixels));
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

} // namespace aftershock
