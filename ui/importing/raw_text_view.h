#pragma once

#include <QPlainTextEdit>

namespace aftershock {

/// The beginning of a text file as it is, with the numbers of its lines; lines above the table are
/// pale.
class RawTextView : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit RawTextView(QWidget* parent = nullptr);

    /// @p firstLine is the first that belongs to the table, counted from 1.
    void showText(const QString& text, qint64 firstLine);
    void goToLine(qint64 line);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    class Gutter;
    void layOutGutter();
    void paintGutter(QPaintEvent* event);
    void dress();

    QWidget* m_gutter;
    qint64 m_firstLine{1};
};

} // namespace aftershock
