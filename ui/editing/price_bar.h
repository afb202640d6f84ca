#pragma once

#include "ui/editing/price_pages.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace aftershock {

/// Which prices are shown: of which company, from which day on, which page.
class PriceBar : public QWidget
{
    Q_OBJECT
public:
    PriceBar(PricePages* pages, Session* session, Editor* editor, QWidget* parent = nullptr);

    [[nodiscard]] QComboBox* company() const { return m_company; }
    [[nodiscard]] QLineEdit* day() const { return m_day; }
    [[nodiscard]] QPushButton* next() const { return m_next; }

protected:
    void showEvent(QShowEvent* event) override;

private:
    void companiesChanged();
    void listCompanies();
    void showPlace();
    void goToDay();

    PricePages* m_pages;
    Session* m_session;
    Editor* m_editor;
    bool m_isListed{false}; ///< false: the companies are others than those listed
    QComboBox* m_company;
    QLineEdit* m_day;
    QLabel* m_place;
    QPushButton* m_previous;
    QPushButton* m_next;
};

} // namespace aftershock
