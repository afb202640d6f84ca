#include "ui/exporting/svg_tidying.h"

#include <QXmlStreamReader>
#include <QXmlStreamWriter>

#include <cmath>

namespace aftershock {

using namespace Qt::StringLiterals;

namespace {

constexpr int LongestDescription = 4000;

/// Attributes that shapes inherit from the group around them, with what they are without it.
struct Inherited
{
    QLatin1StringView name;
    QLatin1StringView standard;
};
constexpr Inherited FillAttributes[] = {{"fill"_L1, "black"_L1}, {"fill-opacity"_L1, "1"_L1}};
constexpr Inherited StrokeAttributes[] = {
    {"stroke"_L1, "none"_L1},           {"stroke-opacity"_L1, "1"_L1},
    {"stroke-width"_L1, "1"_L1},        {"stroke-linecap"_L1, "butt"_L1},
    {"stroke-linejoin"_L1, "miter"_L1}, {"stroke-dasharray"_L1, ""_L1},
};
constexpr QLatin1StringView Shapes[] = {"rect"_L1, "circle"_L1,   "ellipse"_L1, "path"_L1,
                                        "line"_L1, "polyline"_L1, "polygon"_L1};

QString cssFamilies(const QFont& font)
{
    QStringList families;
    for (const QString& family : font.families())
        families.append(family.contains(u' ') ? u"'%1'"_s.arg(family) : family);
    families.append(u"sans-serif"_s);
    return families.join(u", "_s);
}

QString number(double value)
{
    return QString::number(std::round(value * 100) / 100, 'g', 10);
}

/// A pure shift as “translate(x y)”, nothing as nothing, the rest as it is.
QString tidyTransform(const QString& transform)
{
    if (!transform.startsWith("matrix("_L1))
        return transform;
    const QStringList values = transform.mid(7).chopped(1).split(u',');
    if (values.size() != 6 || values[0] != "1"_L1 || values[1] != "0"_L1 || values[2] != "0"_L1 ||
        values[3] != "1"_L1)
        return transform;
    if (values[4] == "0"_L1 && values[5] == "0"_L1)
        return {};
    return u"translate(%1 %2)"_s.arg(values[4], values[5]);
}

class SvgTidier
{
public:
    SvgTidier(const QByteArray& generated, const ChartDrawing& drawing)
        : m_reader(generated), m_writer(&m_bytes), m_drawing(drawing),
          m_texts(drawing.textsInSight())
    {
    }

    Result<QByteArray> tidy()
    {
        writeHead();
        while (!m_reader.atEnd()) {
            switch (m_reader.readNext()) {
            case QXmlStreamReader::StartElement:
                start();
                break;
            case QXmlStreamReader::EndElement:
                if (m_reader.name() == "g"_L1)
                    m_groups.pop_back();
                break;
            default:
                break;
            }
        }
        if (m_reader.hasError())
            return Error{.code = ErrorCode::WriteFailed, .detail = m_reader.errorString()};
        m_writer.writeCharacters(u"\n"_s);
        m_writer.writeEndElement();
        m_writer.writeCharacters(u"\n"_s);
        return m_bytes;
    }

private:
    void writeHead()
    {
        const QSizeF size = m_drawing.size();
        const Figure& figure = m_drawing.figure();
        m_writer.writeStartElement(u"svg"_s);
        m_writer.writeDefaultNamespace(u"http://www.w3.org/2000/svg"_s);
        attribute("width"_L1, number(size.width()));
        attribute("height"_L1, number(size.height()));
        attribute("viewBox"_L1, u"0 0 %1 %2"_s.arg(number(size.width()), number(size.height())));
        attribute("role"_L1, u"img"_s);
        attribute("aria-labelledby"_L1, u"title description"_s);
        attribute("font-family"_L1, cssFamilies(m_drawing.fonts()[FontRole::Title].font()));
        element("title"_L1, "title"_L1, figure.title.text());
        element("desc"_L1, "description"_L1, figure.altText);
    }

    void element(QLatin1StringView name, QLatin1StringView id, const QString& text)
    {
        newLine();
        m_writer.writeStartElement(name);
        attribute("id"_L1, id);
        m_writer.writeCharacters(printable(text, LongestDescription));
        m_writer.writeEndElement();
    }

    void start()
    {
        const QStringView name = m_reader.name();
        if (name == "g"_L1)
            m_groups.push_back(m_reader.attributes());
        else if (name == "text"_L1)
            writeText();
        else if (std::find(std::begin(Shapes), std::end(Shapes), name) != std::end(Shapes))
            writeShape();
    }

    void writeShape()
    {
        const QXmlStreamAttributes own = m_reader.attributes();
        const bool isEmpty = own.value("width"_L1) == "0"_L1 || own.value("height"_L1) == "0"_L1;
        if (isEmpty)
            return;
        newLine();
        m_writer.writeEmptyElement(m_reader.name().toString());
        for (const QXmlStreamAttribute& given : own)
            if (given.name() != "vector-effect"_L1 && given.name() != "fill"_L1)
                attribute(given.name(), given.value().toString().trimmed());
        const QXmlStreamAttributes& group = m_groups.back();
        const bool isLine = m_reader.name() == "polyline"_L1 || m_reader.name() == "line"_L1;
        if (isLine)
            attribute("fill"_L1, u"none"_s);
        else
            inherit(FillAttributes, group);
        if (group.value("stroke"_L1) != "none"_L1)
            inherit(StrokeAttributes, group);
        const QString transform = tidyTransform(group.value("transform"_L1).toString());
        if (!transform.isEmpty())
            attribute("transform"_L1, transform);
    }

    template <std::size_t N>
    void inherit(const Inherited (&attributes)[N], const QXmlStreamAttributes& group)
    {
        for (const Inherited& one : attributes) {
            const QString value = group.value(one.name).toString();
            if (!value.isEmpty() && value != one.standard)
                attribute(one.name, value);
        }
    }

    void writeText()
    {
        const QXmlStreamAttributes own = m_reader.attributes();
        const QString text = m_reader.readElementText();
        double x = own.value("x"_L1).toDouble();
        const double y = own.value("y"_L1).toDouble();
        const PlacedText* placed = placedAt(text, x, y);
        newLine();
        m_writer.writeStartElement(u"text"_s);
        if (placed && placed->anchor == TextAnchor::End)
            x = placed->baseline.x() + placed->width;
        if (placed && placed->anchor == TextAnchor::Middle)
            x = placed->baseline.x() + placed->width / 2;
        attribute("x"_L1, number(x));
        attribute("y"_L1, number(y));
        if (placed && placed->anchor != TextAnchor::Start)
            attribute("text-anchor"_L1, placed->anchor == TextAnchor::End ? u"end"_s : u"middle"_s);
        attribute("fill"_L1, own.value("fill"_L1));
        attribute("font-size"_L1, own.value("font-size"_L1));
        if (own.value("font-weight"_L1) != "400"_L1)
            attribute("font-weight"_L1, own.value("font-weight"_L1));
        if (text.contains("  "_L1) || text.trimmed() != text)
            m_writer.writeAttribute(u"xml:space"_s, u"preserve"_s);
        m_writer.writeCharacters(text);
        m_writer.writeEndElement();
    }

    [[nodiscard]] const PlacedText* placedAt(const QString& text, double x, double y) const
    {
        const auto found = std::find_if(m_texts.begin(), m_texts.end(), [&](const PlacedText& one) {
            return one.text == text && std::abs(one.baseline.x() - x) < 0.5 &&
                   std::abs(one.baseline.y() - y) < 0.5;
        });
        return found == m_texts.end() ? nullptr : &*found;
    }

    void attribute(QAnyStringView name, QAnyStringView value)
    {
        m_writer.writeAttribute(name.toString(), value.toString());
    }
    void newLine() { m_writer.writeCharacters(u"\n"_s); }

    QXmlStreamReader m_reader;
    QByteArray m_bytes;
    QXmlStreamWriter m_writer;
    const ChartDrawing& m_drawing;
    const std::vector<PlacedText> m_texts;
    std::vector<QXmlStreamAttributes> m_groups;
};

} // namespace

Result<QByteArray> tidySvg(const QByteArray& generated, const ChartDrawing& drawing)
{
    return SvgTidier(generated, drawing).tidy();
}

} // namespace aftershock
