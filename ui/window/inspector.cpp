#include "ui/window/inspector.h"

#include "ui/window/appearance.h"
#include "ui/window/surfaces.h"

#include <QApplication>
#include <QEvent>
#include <QLabel>
#include <QPainter>

#include <algorithm>

namespace aftershock {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mostChecks = 12;
constexpr int pageMargin = 18;

/// A finding's ground.
class Highlight : public QWidget
{
public:
    explicit Highlight(QWidget* parent) : QWidget(parent) {}

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(themeOf(this).warningGround);
        painter.drawRoundedRect(rect(), 5, 5);
    }
};

/// A word that is longer than the page is wide may break anywhere, which a label does not do by
/// itself. An address breaks at its slashes and is copied as it is.
QString breakable(const QString& text)
{
    constexpr int longest = 18;
    QString broken;
    qsizetype letters = 0;
    for (const QString& word : text.split(u' ')) {
        if (!broken.isEmpty())
            broken += u' ';
        letters = 0;
        const bool isAddress = word.contains(u"://"_s);
        for (const QChar letter : word) {
            if (!isAddress && ++letters > longest && !letter.isLowSurrogate() && !letter.isMark())
                broken += QChar(0x200B);
            broken += letter;
        }
    }
    return broken;
}

/// Text that takes the page's width whatever it is, and asks for its height alone: a label that is
/// asked how wide it would like to be breaks its lines half a dozen times.
class PageText : public QLabel
{
public:
    PageText(const QString& text, QWidget* parent) : QLabel(parent)
    {
        setTextFormat(Qt::PlainText);
        setText(breakable(text));
        setWordWrap(true);
        setTextInteractionFlags(Qt::TextSelectableByMouse);
    }

    QSize sizeHint() const override { return minimumSizeHint(); }
    QSize minimumSizeHint() const override { return {1, fontMetrics().height()}; }
};

QString escaped(const QString& text)
{
    return text.toHtmlEscaped();
}

QString signOf(CheckMark mark)
{
    switch (mark) {
    case CheckMark::Passed:
        return u"✓"_s;
    case CheckMark::Finding:
        return u"!"_s;
    case CheckMark::Note:
        return u"–"_s;
    }
    Q_UNREACHABLE();
}

QColor inkOf(CheckMark mark, const Theme& theme)
{
    switch (mark) {
    case CheckMark::Passed:
        return theme.passedInk;
    case CheckMark::Finding:
        return theme.warningInk;
    case CheckMark::Note:
        return theme.mutedInk;
    }
    Q_UNREACHABLE();
}

/// The largest in which each piece that does not break (“300 Mrd. Yuan”) has room.
QFont figureFont(const QString& figure, int width)
{
    QFont font;
    for (const double pixels : {figure.size() > 12 ? 27.0 : 32.0, 24.0, 20.0, 17.0}) {
        font = chartFont(pixels, QFont::DemiBold);
        const QFontMetrics metrics(font);
        if (std::ranges::all_of(figure.split(u' '), [&](const QString& piece) {
                return metrics.horizontalAdvance(piece) <= width;
            }))
            break;
    }
    return font;
}

void setInk(QLabel* label, const QColor& ink)
{
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, ink);
    label->setPalette(palette);
    // Else the ground's role would choose another one for the text.
    label->setForegroundRole(QPalette::WindowText);
}

} // namespace

Inspector::Inspector(Session* session, QWidget* parent) : QScrollArea(parent), m_session(session)
{
    setAccessibleName(tr("Inspector"));
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setBackgroundRole(role::bar);
    connect(m_session, &Session::selectionChanged, this, &Inspector::refresh);
    refresh();
}

void Inspector::refresh()
{
    const auto& figure = m_session->figure();
    if (!figure)
        return;
    const auto work = [figure, dataset = m_session->dataset(), spec = m_session->spec(),
                       rows = m_session->selection().rows,
                       formatter = m_session->formatter()](const Progress&) -> Result<Content> {
        if (rows.size() == 1)
            return Content(rowDetails(*dataset, spec, rows.front(), formatter));
        return Content(viewSummary(*dataset, spec, *figure, rows, formatter));
    };
    make(work);
}

void Inspector::make(const std::function<Result<Content>(const Progress&)>& work)
{
    const auto done = [this](Result<Content> content) { show(std::move(content).value()); };
    if (m_session->isLarge())
        m_job.start(work, done);
    else
        m_job.runNow(work, done);
}

void Inspector::show(Content content)
{
    // A link that was followed goes with the page: the keyboard stays in the panel.
    const bool hadFocus = m_page && m_page->isAncestorOf(QApplication::focusWidget());
    m_content = std::move(content);
    begin();
    if (const auto* row = std::get_if<RowDetails>(&m_content))
        addRow(*row);
    else if (const auto* summary = std::get_if<ViewSummary>(&m_content))
        addSummary(*summary);
    finish();
    if (hadFocus)
        setFocus(Qt::OtherFocusReason);
}

void Inspector::showPage(RowRef row)
{
    make([row, dataset = m_session->dataset(), spec = m_session->spec(),
          formatter = m_session->formatter()](const Progress&) -> Result<Content> {
        return Content(rowDetails(*dataset, spec, row, formatter));
    });
}

void Inspector::begin()
{
    m_page = new QWidget;
    m_page->setAutoFillBackground(true);
    m_page->setBackgroundRole(role::bar);
    m_layout = new QVBoxLayout(m_page);
    m_layout->setContentsMargins(pageMargin, 16, pageMargin, 16);
    m_layout->setSpacing(2);
}

void Inspector::finish()
{
    m_layout->addStretch(1);
    m_page->resize(viewport()->size()); // else it would be asked what size it likes
    setWidget(m_page);                  // Qt deletes the page before
}

QLabel* Inspector::addText(const QString& text, const QFont& font, const QColor& ink)
{
    auto* label = new PageText(text, m_page);
    label->setFont(font);
    setInk(label, ink);
    m_layout->addWidget(label);
    return label;
}

void Inspector::addHeading(const QString& text)
{
    m_layout->addSpacing(12);
    m_layout->addWidget(newHeading(text, m_page));
    m_layout->addSpacing(4);
}

void Inspector::addRow(const RowDetails& details)
{
    const Theme& theme = themeOf(this);
    addText(details.name, chartFont(17, QFont::Bold), theme.ink);
    if (!details.about.isEmpty())
        addText(details.about, smallFont(), theme.mutedInk);
    m_layout->addSpacing(8);
    const bool isMoney = m_session->view() == ViewKind::Funding;
    const QColor ink = isMoney ? theme.money : details.isFall ? theme.fall : theme.rise;
    if (!details.figure.isEmpty())
        addText(details.figure, figureFont(details.figure, viewport()->width() - 2 * pageMargin),
                ink);
    if (!details.figureNote.isEmpty())
        addText(details.figureNote, smallFont(), theme.mutedInk);
    m_layout->addSpacing(6);
    addLines(details.lines);
    addParts(details);
    addChecks(details.checks);
    addLinks(details.samePassage);
}

void Inspector::addSummary(const ViewSummary& summary)
{
    const Theme& theme = themeOf(this);
    addText(summary.title, chartFont(17, QFont::Bold), theme.ink);
    addLines(summary.lines);
    if (!summary.description.isEmpty()) {
        m_layout->addSpacing(12);
        addText(summary.description, windowFont(), theme.ink);
    }
    addChecks(summary.checks);
}

void Inspector::addLines(const std::vector<DetailLine>& lines)
{
    const Theme& theme = themeOf(this);
    for (const DetailLine& line : lines) {
        m_layout->addSpacing(5);
        addText(line.label, smallFont(), theme.mutedInk);
        QLabel* text = addText(line.text, windowFont(), theme.ink);
        if (!line.remark.isEmpty()) {
            text->setTextFormat(Qt::RichText);
            text->setText(u"%1 <i style='color:%2'>%3</i>"_s.arg(escaped(breakable(line.text)),
                                                                 theme.mutedInk.name(),
                                                                 escaped(breakable(line.remark))));
        }
        text->setAccessibleName((line.label + u": "_s + line.text + u' ' + line.remark).trimmed());
    }
}

void Inspector::addParts(const RowDetails& details)
{
    if (details.parts.empty())
        return;
    addHeading(tr("Parts"));
    std::vector<PartsBar::Slice> slices;
    for (const DetailPart& part : details.parts)
        slices.push_back({part.fraction, part.itemised});
    auto* bar = new PartsBar(std::move(slices), m_page);
    bar->setAccessibleName(details.partsText);
    m_layout->addWidget(bar);
    m_layout->addSpacing(4);
    addText(details.partsText, smallFont(), themeOf(this).mutedInk);
    std::vector<DetailLink> links;
    for (const DetailPart& part : details.parts)
        if (part.row)
            links.push_back({*part.row, part.label});
    for (const DetailLink& link : links) {
        auto* button = new LinkButton(link.text, m_page);
        connect(
            button, &LinkButton::clicked, m_session,
            [session = m_session, row = link.row] { session->reveal({row}); },
            Qt::QueuedConnection);
        m_layout->addWidget(button);
    }
}

void Inspector::addChecks(const std::vector<DetailCheck>& checks)
{
    if (checks.empty())
        return;
    addHeading(tr("Checks"));
    // Thousands of findings are looked through in their own window.
    for (std::size_t i = 0; i < std::min(checks.size(), mostChecks); ++i)
        addCheck(checks[i]);
    if (checks.size() > mostChecks)
        addText(tr("There are more: Data ▸ Check dataset shows all of them."), smallFont(),
                themeOf(this).mutedInk);
}

void Inspector::addCheck(const DetailCheck& check)
{
    const Theme& theme = themeOf(this);
    QWidget* ground =
        check.mark == CheckMark::Finding ? new Highlight(m_page) : new QWidget(m_page);
    auto* layout = new QHBoxLayout(ground);
    const bool finding = check.mark == CheckMark::Finding;
    layout->setContentsMargins(finding ? 8 : 0, finding ? 5 : 2, finding ? 8 : 0, finding ? 5 : 2);
    layout->setSpacing(5);
    auto* sign = new QLabel(signOf(check.mark), ground);
    sign->setFont(windowFont());
    sign->setAlignment(Qt::AlignTop);
    setInk(sign, inkOf(check.mark, theme));
    auto* text = new PageText(check.text, ground);
    text->setFont(check.mark == CheckMark::Note ? smallFont() : windowFont());
    text->setToolTip(check.arithmetic);
    setInk(text, inkOf(check.mark, theme));
    layout->addWidget(sign);
    layout->addWidget(text, 1);
    m_layout->addWidget(ground);
    if (!check.arithmetic.isEmpty())
        addText(check.arithmetic, smallFont(), theme.mutedInk)->setContentsMargins(8, 0, 8, 4);
}

void Inspector::addLinks(const std::vector<DetailLink>& links)
{
    if (links.empty())
        return;
    addHeading(tr("In the same passage"));
    for (const DetailLink& link : links) {
        auto* button = new LinkButton(link.text, m_page);
        connect(
            button, &LinkButton::clicked, m_session,
            [session = m_session, row = link.row] { session->reveal({row}); },
            Qt::QueuedConnection);
        m_layout->addWidget(button);
    }
}

QString Inspector::text() const
{
    QStringList lines;
    if (m_page)
        for (const QWidget* child : m_page->findChildren<QWidget*>()) {
            if (const auto* label = qobject_cast<const QLabel*>(child))
                lines << label->text();
            else if (const auto* link = qobject_cast<const LinkButton*>(child))
                lines << link->text();
        }
    return lines.join(u'\n');
}

void Inspector::changeEvent(QEvent* event)
{
    QScrollArea::changeEvent(event);
    // The figure's ink is the theme's own, not one of the palette's.
    if (event->type() == QEvent::PaletteChange && m_page)
        show(Content(m_content));
}

} // namespace aftershock
