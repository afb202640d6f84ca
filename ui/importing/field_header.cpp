#include "ui/importing/field_header.h"

#include "ui/importing/import_words.h"
#include "ui/window/appearance.h"

#include <QPainter>

namespace aftershock {

namespace {

constexpr int nameHeight = 26;
constexpr int boxHeight = 26;
constexpr int gap = 5;
constexpr int boxFrame = 36; ///< beside a box's words: its edges and its arrow

} // namespace

FieldHeader::FieldHeader(QWidget* parent) : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(false);
    setHighlightSections(false);
    setMinimumSectionSize(60);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(this, &QHeaderView::sectionResized, this, &FieldHeader::placeBoxes);
    connect(this, &QHeaderView::sectionCountChanged, this, [this] {
        qDeleteAll(m_boxes);
        m_boxes.clear();
    });
}

QSize FieldHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), nameHeight + boxHeight + gap + 1};
}

void FieldHeader::setMapping(const Mapping& mapping, const TableInfo& info,
                             const Formatter& formatter)
{
    m_mapping = mapping;
    m_formatter = formatter;
    m_names = info.columnNames();
    m_offered = fieldsOf(mapping.kind.value);
    for (auto each = m_boxes.keyBegin(); each != m_boxes.keyEnd(); ++each)
        fill(*each);
    placeBoxes();
    viewport()->update();
}

ChoiceBox* FieldHeader::newBox(int column)
{
    auto* box =
        new ChoiceBox(tr("What the column “%1” holds").arg(m_names.value(column)), viewport());
    box->setFont(smallFont());
    box->setBrief(true);
    // Tab leads past a table's many boxes: the table itself opens them.
    box->setFocusPolicy(Qt::ClickFocus);
    connect(box, &ChoiceBox::choiceMade, this, [this, column](const QVariant& value) {
        emit fieldChosen(column, value.isValid()
                                     ? std::optional(static_cast<ImportField>(value.toInt()))
                                     : std::nullopt);
    });
    m_boxes.insert(column, box);
    fill(column);
    return box;
}

QString FieldHeader::foundWords(int column) const
{
    const auto index = static_cast<std::size_t>(column);
    if (index >= m_mapping.columns.size())
        return {};
    const Guess<ImportField>& field = m_mapping.columns[index].field;
    if (field.isChosen)
        return tr("as proposed");
    if (field.value == ImportField::Ignored)
        return fieldName(field.value);
    return tr("%1, %2").arg(fieldName(field.value), sureWords(field.sure, m_formatter));
}

int FieldHeader::headWidth(int column) const
{
    const auto index = static_cast<std::size_t>(column);
    if (index >= m_mapping.columns.size())
        return 0;
    const Guess<ImportField>& field = m_mapping.columns[index].field;
    const QString words = field.isChosen ? fieldName(field.value) : foundWords(column);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    const QString name = printable(m_names.value(column), 200);
    return std::max(QFontMetrics(bold).horizontalAdvance(name) + 2 * gap + 6,
                    QFontMetrics(smallFont()).horizontalAdvance(words) + boxFrame + 2 * gap);
}

void FieldHeader::fill(int column)
{
    ChoiceBox* box = m_boxes.value(column);
    const auto index = static_cast<std::size_t>(column);
    if (!box || index >= m_mapping.columns.size())
        return;
    const Guess<ImportField>& field = m_mapping.columns[index].field;
    std::vector<ChoiceEntry> entries;
    for (const ImportField each : m_offered)
        entries.push_back({fieldName(each), static_cast<int>(each)});
    box->offer(foundWords(column), entries,
               field.isChosen ? QVariant(static_cast<int>(field.value)) : QVariant());
}

void FieldHeader::placeBoxes()
{
    const int first = std::max(0, visualIndexAt(0));
    int last = first - 1;
    for (int column = first; column < count(); ++column) {
        const int x = sectionViewportPosition(column);
        if (x > viewport()->width())
            break;
        last = column;
        ChoiceBox* box = m_boxes.value(column);
        if (!box)
            box = newBox(column);
        box->setGeometry(x + gap, nameHeight, sectionSize(column) - 2 * gap, boxHeight);
        box->show();
    }
    for (auto each = m_boxes.begin(); each != m_boxes.end(); ++each)
        if (each.key() < first || each.key() > last)
            each.value()->hide();
}

void FieldHeader::openBox(int column)
{
    placeBoxes();
    if (ChoiceBox* found = box(column)) {
        found->setFocus(Qt::ShortcutFocusReason);
        found->showPopup();
    }
}

void FieldHeader::paintSection(QPainter* painter, const QRect& rect, int logicalIndex) const
{
    const Theme& theme = themeOf(this);
    painter->save();
    painter->fillRect(rect, theme.surface);
    painter->fillRect(rect.left(), rect.bottom(), rect.width(), 1, theme.border);
    painter->fillRect(rect.right(), rect.top(), 1, rect.height(), theme.border);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    painter->setFont(bold);
    painter->setPen(theme.ink);
    const QRect room(rect.left() + gap + 3, rect.top(), rect.width() - 2 * gap - 6, nameHeight);
    const QString name = printable(m_names.value(logicalIndex), 200);
    painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                      QFontMetrics(bold).elidedText(name, Qt::ElideRight, room.width()));
    painter->restore();
}

void FieldHeader::resizeEvent(QResizeEvent* event)
{
    QHeaderView::resizeEvent(event);
    placeBoxes();
}

} // namespace aftershock
