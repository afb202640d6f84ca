#pragma once

#include "figure/facets.h"
#include "ui/window/session.h"

#include <QCheckBox>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace aftershock {

class LinkButton;
class RangeSlider;

/// The filters that the view's data offers, each value with its count, and the saved views.
class FiltersPanel : public QScrollArea
{
    Q_OBJECT
public:
    explicit FiltersPanel(Session* session, QWidget* parent = nullptr);

    [[nodiscard]] QCheckBox* checkBox(Field field, const QString& code) const;
    [[nodiscard]] RangeSlider* sizeSlider() const { return m_slider; }
    [[nodiscard]] bool saysThatNothingIsLeft() const;
    [[nodiscard]] LinkButton* savedViewLink(const QString& name) const;
    [[nodiscard]] LinkButton* clearLink() const { return m_clear; }

signals:
    void rebuilt(); ///< with other controls than before
    void renameAsked(qint64 savedView);
    void deleteAsked(qint64 savedView);

private:
    struct ValueBox
    {
        Field field{};
        QString code;
        QCheckBox* box{};
    };

    void askForFacets();
    void rebuild(std::vector<Facet> offered);
    void addFacet(const Facet& facet);
    void addValues(const Facet& facet);
    void addSizeSlider(const Facet& facet);
    void addSavedViews();
    void addActions(LinkButton* link, RowId savedView);
    void addHeading(const QString& text);
    void showSpec();
    void showWhetherEmpty();
    void takeValues(Field field);
    void takeSize();
    void showSizeText();
    void applySavedView(const SavedView& saved);

    Session* m_session;
    QWidget* m_content{nullptr};
    QVBoxLayout* m_layout{nullptr};
    QWidget* m_nothingLeft{nullptr};
    LinkButton* m_clear{nullptr};
    std::vector<Facet> m_facets;
    std::vector<ValueBox> m_values;
    RangeSlider* m_slider{nullptr};
    QLabel* m_sizeText{nullptr};
    std::optional<std::pair<ViewSpec, DatasetPtr>> m_askedFor;
    JobSlot m_job;
};

} // namespace aftershock
