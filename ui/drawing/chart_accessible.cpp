#include "ui/drawing/chart_accessible.h"

#include "ui/drawing/chart_view.h"

#include <QPointer>
#include <QWindow>

namespace aftershock {

using namespace Qt::StringLiterals;

namespace {

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

/// One mark of the chart.
class MarkAccessible : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    MarkAccessible(ChartView* view, int mark) : m_view(view), m_mark(mark) {}

    [[nodiscard]] int index() const { return m_mark; }

    [[nodiscard]] bool isValid() const override
    {
        return m_view && m_mark < static_cast<int>(m_view->drawing().figure().marks.size());
    }
    [[nodiscard]] QObject* object() const override { return nullptr; }
    [[nodiscard]] QWindow* window() const override
    {
        return m_view ? m_view->window()->windowHandle() : nullptr;
    }
    [[nodiscard]] QAccessibleInterface* parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_view);
    }
    [[nodiscard]] QAccessibleInterface* child(int /*index*/) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface* /*child*/) const override
    {
        return -1;
    }
    [[nodiscard]] QAccessibleInterface* childAt(int /*x*/, int /*y*/) const override
    {
        return nullptr;
    }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }

    [[nodiscard]] QRect rect() const override
    {
        const QRectF inView = m_view->drawing().markRect(m_mark);
        if (inView.isEmpty())
            return {};
        return inView.toAlignedRect().translated(m_view->viewport()->mapToGlobal(QPoint()));
    }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        const Mark& mark = m_view->drawing().figure().marks[static_cast<std::size_t>(m_mark)];
        switch (kind) {
        case QAccessible::Name:
            return mark.accessibleName;
        case QAccessible::Value:
            return mark.secondText.isEmpty() ? mark.valueText
                                             : mark.valueText + u", "_s + mark.secondText;
        case QAccessible::Description:
            return joined({mark.event, mark.dayText, mark.source, mark.locator});
        default:
            return {};
        }
    }
    void setText(QAccessible::Text /*kind*/, const QString& /*text*/) override {}

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        const bool isCurrent = m_view->currentMark() == m_mark;
        state.selectable = true;
        state.multiSelectable = true;
        state.focusable = true;
        state.selected = m_view->isSelected(m_mark);
        state.active = isCurrent;
        state.focused = isCurrent && m_view->hasFocus();
        state.offscreen = m_view->drawing().markRect(m_mark).isEmpty();
        state.invisible = !m_view->isVisible();
        return state;
    }

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this)
                                                    : nullptr;
    }
    [[nodiscard]] QStringList actionNames() const override
    {
        return {pressAction(), setFocusAction()};
    }
    void doAction(const QString& name) override
    {
        if (name == pressAction()) {
            m_view->requestSelection(m_mark, Qt::NoModifier);
        } else if (name == setFocusAction()) {
            m_view->setFocus(Qt::OtherFocusReason);
            m_view->setCurrentMark(m_mark);
        }
    }
    [[nodiscard]] QStringList keyBindingsForAction(const QString& /*name*/) const override
    {
        return {};
    }

private:
    QPointer<ChartView> m_view;
    int m_mark;
};

QAccessibleInterface* chartInterface(const QString& /*className*/, QObject* object)
{
    auto* view = qobject_cast<ChartView*>(object);
    return view ? new ChartAccessible(view) : nullptr;
}

} // namespace

void ChartAccessible::install()
{
    static const bool installed = [] {
        QAccessible::installFactory(chartInterface);
        return true;
    }();
    Q_UNUSED(installed)
}

void ChartAccessible::forgetMarks(ChartView* view)
{
    if (!QAccessible::isActive())
        return;
    if (auto* chart = dynamic_cast<ChartAccessible*>(QAccessible::queryAccessibleInterface(view)))
        chart->forget();
}

ChartAccessible::ChartAccessible(ChartView* view) : QAccessibleWidget(view, QAccessible::Chart) {}

ChartAccessible::~ChartAccessible()
{
    forget();
}

void ChartAccessible::forget()
{
    for (const QAccessible::Id id : m_children)
        if (id != 0)
            QAccessible::deleteAccessibleInterface(id);
    m_children.clear();
}

ChartView* ChartAccessible::view() const
{
    return static_cast<ChartView*>(widget());
}

int ChartAccessible::childCount() const
{
    return static_cast<int>(view()->drawing().figure().marks.size());
}

QAccessibleInterface* ChartAccessible::child(int index) const
{
    if (index < 0 || index >= childCount())
        return nullptr;
    m_children.resize(static_cast<std::size_t>(childCount()));
    QAccessible::Id& id = m_children[static_cast<std::size_t>(index)];
    if (id == 0)
        id = QAccessible::registerAccessibleInterface(new MarkAccessible(view(), index));
    return QAccessible::accessibleInterface(id);
}

int ChartAccessible::indexOfChild(const QAccessibleInterface* child) const
{
    const auto* mark = dynamic_cast<const MarkAccessible*>(child);
    return mark ? mark->index() : -1;
}

QAccessibleInterface* ChartAccessible::childAt(int x, int y) const
{
    const QPoint point = view()->viewport()->mapFromGlobal(QPoint(x, y));
    const std::optional<int> mark = view()->drawing().markAt(point);
    return mark ? child(*mark) : nullptr;
}

QAccessibleInterface* ChartAccessible::focusChild() const
{
    const std::optional<int> current = view()->currentMark();
    return view()->hasFocus() && current ? child(*current) : nullptr;
}

QString ChartAccessible::text(QAccessible::Text kind) const
{
    const Figure& figure = view()->drawing().figure();
    if (kind == QAccessible::Name)
        return figure.title.text();
    if (kind == QAccessible::Description)
        return figure.altText;
    return QAccessibleWidget::text(kind);
}

} // namespace aftershock
