#include "ui/importing/reading_panel.h"

#include "ui/importing/import_words.h"
#include "ui/window/appearance.h"
#include "ui/window/surfaces.h"

#include <QSignalBlocker>

#include <array>

namespace aftershock {

namespace {

using namespace Qt::StringLiterals;

constexpr int longestPreamble = 200;

const std::array<Delimiter, 7>& delimiters()
{
    static const std::array<Delimiter, 7> known{
        {{","}, {";"}, {"\t"}, {"|"}, {" "}, {" ", 2}, {""}}};
    return known;
}

constexpr std::array<Quoting, 4> quotings{{{'"', {}}, {'\'', {}}, {'"', '\\'}, {std::nullopt, {}}}};

template <typename Values, typename Value>
QVariant indexIn(const Values& values, const std::optional<Value>& value)
{
    if (!value)
        return {};
    const auto found = std::find(values.begin(), values.end(), *value);
    return found == values.end() ? QVariant() : QVariant(static_cast<int>(found - values.begin()));
}

template <typename Values, typename Name>
std::vector<ChoiceEntry> entriesOf(const Values& values, Name name)
{
    std::vector<ChoiceEntry> entries;
    for (std::size_t i = 0; i < values.size(); ++i)
        entries.push_back({name(values[i]), static_cast<int>(i)});
    return entries;
}

template <typename Value>
QVariant asVariant(const std::optional<Value>& value)
{
    return value ? QVariant(static_cast<int>(*value)) : QVariant();
}

} // namespace

ReadingPanel::ReadingPanel(const Formatter& formatter, QWidget* parent)
    : QWidget(parent), m_formatter(formatter), m_form(new QFormLayout(this)),
      m_table(addBox(tr("Table"))), m_encoding(addBox(tr("Encoding"))),
      m_delimiter(addBox(tr("Delimiter"))), m_quoting(addBox(tr("Quotes"))),
      m_headerRows(addBox(tr("Head"))), m_preamble(new QSpinBox(this)),
      m_decimalMark(addBox(tr("Decimals"))), m_dateOrder(addBox(tr("Dates")))
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setVerticalSpacing(6);
    m_form->setHorizontalSpacing(8);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_preamble->setFont(smallFont());
    alignText(m_preamble);
    m_preamble->setRange(-1, longestPreamble);
    m_preamble->setAccessibleName(tr("Lines above the table"));
    m_preamble->setKeyboardTracking(false);
    m_preamble->setFocusPolicy(Qt::StrongFocus);
    m_form->insertRow(5, tr("Lines above"), m_preamble);
    m_form->labelForField(m_preamble)->setForegroundRole(role::muted);
    m_form->labelForField(m_preamble)->setFont(smallFont());
    connectBoxes();
}

ChoiceBox* ReadingPanel::addBox(const QString& label)
{
    auto* box = new ChoiceBox(label, this);
    box->setFont(smallFont());
    box->setBrief(true);
    m_form->addRow(label, box);
    m_form->labelForField(box)->setForegroundRole(role::muted);
    m_form->labelForField(box)->setFont(smallFont());
    return box;
}

void ReadingPanel::connectBoxes()
{
    DialectChoice& choice = m_options.choice;
    connect(m_table, &ChoiceBox::choiceMade, this, [this](const QVariant& value) {
        m_options.table = value.toString();
        emit changed(true);
    });
    connect(m_encoding, &ChoiceBox::choiceMade, this, [this, &choice](const QVariant& value) {
        choice.encoding = value.isValid() ? std::optional(value.toByteArray()) : std::nullopt;
        emit changed(true);
    });
    connect(m_delimiter, &ChoiceBox::choiceMade, this, [this, &choice](const QVariant& value) {
        choice.delimiter =
            value.isValid() ? std::optional(delimiters()[value.toUInt()]) : std::nullopt;
        emit changed(true);
    });
    connect(m_quoting, &ChoiceBox::choiceMade, this, [this, &choice](const QVariant& value) {
        choice.quoting = value.isValid() ? std::optional(quotings[value.toUInt()]) : std::nullopt;
        emit changed(true);
    });
    connect(m_headerRows, &ChoiceBox::choiceMade, this, [this, &choice](const QVariant& value) {
        choice.headerRows = value.isValid() ? std::optional(value.toInt()) : std::nullopt;
        emit changed(true);
    });
    connect(m_preamble, &QSpinBox::valueChanged, this, [this, &choice](int lines) {
        choice.preambleLines = lines >= 0 ? std::optional<qint64>(lines) : std::nullopt;
        emit changed(true);
    });
    connect(m_decimalMark, &ChoiceBox::choiceMade, this, [this, &choice](const QVariant& value) {
        choice.decimalMark =
            value.isValid() ? std::optional(static_cast<DecimalMark>(value.toInt())) : std::nullopt;
        emit changed(false);
    });
    connect(m_dateOrder, &ChoiceBox::choiceMade, this, [this, &choice](const QVariant& value) {
        choice.dateOrder =
            value.isValid() ? std::optional(static_cast<DateOrder>(value.toInt())) : std::nullopt;
        emit changed(false);
    });
}

void ReadingPanel::setForms(std::optional<DecimalMark> mark, std::optional<DateOrder> order)
{
    m_options.choice.decimalMark = mark;
    m_options.choice.dateOrder = order;
}

QString ReadingPanel::found(const QString& what, double sure) const
{
    return tr("%1, %2").arg(what, sureWords(sure, m_formatter));
}

void ReadingPanel::showRow(QWidget* field, bool shown)
{
    field->setVisible(shown);
    m_form->labelForField(field)->setVisible(shown);
}

void ReadingPanel::showFound(const TableInfo& info, bool knowsEncoding)
{
    const bool isText = info.format == SourceFormat::Delimited;
    showTables(info);
    showRow(m_encoding, isText && !knowsEncoding);
    for (QWidget* field :
         std::initializer_list<QWidget*>{m_delimiter, m_quoting, m_headerRows, m_preamble})
        showRow(field, isText);
    if (isText)
        showDialect(info);
    showForms(info.dialect);
}

void ReadingPanel::showTables(const TableInfo& info)
{
    showRow(m_table, !info.otherNames.isEmpty());
    std::vector<ChoiceEntry> entries;
    QStringList names = info.otherNames;
    if (!m_options.table.isEmpty() && !names.contains(m_options.table))
        names.prepend(m_options.table);
    if (!names.contains(info.name))
        names.prepend(info.name);
    names.sort(Qt::CaseInsensitive);
    for (const QString& name : names)
        entries.push_back({printable(name, 60), name});
    const QString automatic = m_options.table.isEmpty() ? printable(info.name, 40) : tr("largest");
    m_table->offer(automatic, entries,
                   m_options.table.isEmpty() ? QVariant() : QVariant(m_options.table));
}

void ReadingPanel::showDialect(const TableInfo& info)
{
    const Dialect& dialect = info.dialect;
    const DialectChoice& choice = m_options.choice;
    const QString asFound = tr("as found");
    const auto words = [&](const auto& guess, const QString& name) {
        return guess.isChosen ? asFound : found(name, guess.sure);
    };
    std::vector<ChoiceEntry> encodings;
    for (const char* each : {"UTF-8", "CP1252", "UTF-16LE", "UTF-16BE", "GB18030", "BIG5",
                             "SHIFT_JIS", "EUC-KR", "CP1250", "CP1251", "ISO-8859-15"})
        encodings.push_back({encodingName(each), QByteArray(each)});
    m_encoding->offer(words(dialect.encoding, encodingShort(dialect.encoding.value)), encodings,
                      choice.encoding ? QVariant(*choice.encoding) : QVariant());
    m_delimiter->offer(words(dialect.delimiter, delimiterName(dialect.delimiter.value)),
                       entriesOf(delimiters(), delimiterName),
                       indexIn(delimiters(), choice.delimiter));
    m_quoting->offer(words(dialect.quoting, quotingName(dialect.quoting.value)),
                     entriesOf(quotings, quotingName), indexIn(quotings, choice.quoting));
    const auto rows = [this](int count) {
        return count == 0   ? tr("no head")
               : count == 1 ? tr("1 row")
                            : tr("%1 rows").arg(m_formatter.integer(count));
    };
    std::vector<ChoiceEntry> heads;
    for (int count = 0; count <= 4; ++count)
        heads.push_back({rows(count), count});
    m_headerRows->offer(words(dialect.headerRows, rows(dialect.headerRows.value)), heads,
                        choice.headerRows ? QVariant(*choice.headerRows) : QVariant());
    const QSignalBlocker quiet(m_preamble);
    m_preamble->setSpecialValueText(
        choice.preambleLines
            ? tr("Automatic")
            : tr("Automatic (%1)").arg(m_formatter.integer(dialect.preambleLines)));
    m_preamble->setValue(choice.preambleLines ? static_cast<int>(*choice.preambleLines) : -1);
}

void ReadingPanel::showForms(const Dialect& dialect)
{
    const auto words = [this](const auto& guess, auto open, const QString& name) {
        if (guess.isChosen)
            return tr("as found");
        return guess.value == open ? name : found(name, guess.sure);
    };
    m_decimalMark->offer(
        words(dialect.decimalMark, DecimalMark::Auto, decimalMarkShort(dialect.decimalMark.value)),
        {{decimalMarkName(DecimalMark::Point), int(DecimalMark::Point)},
         {decimalMarkName(DecimalMark::Comma), int(DecimalMark::Comma)}},
        asVariant(m_options.choice.decimalMark));
    m_dateOrder->offer(
        words(dialect.dateOrder, DateOrder::Auto, dateOrderShort(dialect.dateOrder.value)),
        {{dateOrderName(DateOrder::DayFirst), int(DateOrder::DayFirst)},
         {dateOrderName(DateOrder::MonthFirst), int(DateOrder::MonthFirst)},
         {dateOrderName(DateOrder::YearFirst), int(DateOrder::YearFirst)}},
        asVariant(m_options.choice.dateOrder));
}

} // namespace aftershock
