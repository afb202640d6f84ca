#pragma once

#include "core/formatter.h"
#include "core/language.h"
#include "data/dataset.h"
#include "figure/view_spec.h"

#include <QString>
#include <QStringList>

namespace aftershock {

/// A view as a person names it on the command line, before the dataset is known.
struct ViewRequest
{
    QString view; ///< a view's word, or the name of a saved view
    std::optional<QString> event;
    QStringList filters;         ///< FIELD=VALUE
    std::optional<QString> sort; ///< FIELD[:desc]
    std::optional<QString> currency;
    std::optional<QString> scale;
    bool perYear{false};
    std::optional<QString> relativeTo;
    Language language{Language::English};
    ChosenTexts texts;
    bool operator==(const ViewRequest&) const = default;
};

/// The request with its names looked up in the dataset. A saved view gives the start, the options
/// change it. Errors: UnknownView, UnknownEvent, UnknownField, UnknownRow, UnknownCurrency,
/// BadOption for an option that does not belong to the view.
[[nodiscard]] Result<ViewSpec> resolveView(const ViewRequest& request, const Dataset& dataset,
                                           const Formatter& formatter);

} // namespace aftershock
