#include "command/command_line.h"

#include "command/data_options.h"
#include "command/language_option.h"

#include <CLI/CLI.hpp>

#include <cmath>

namespace aftershock {

namespace {

using namespace Qt::StringLiterals;

constexpr int largestSide = 16384;
constexpr double largestScale = 8;

QString fromStd(const std::string& text)
{
    return QString::fromStdString(text);
}

std::optional<QString> optionalText(const CLI::Option* option)
{
    if (option->count() == 0)
        return std::nullopt;
    return fromStd(option->as<std::string>());
}

/// “1200x675” as two sides.
std::string checkSize(const std::string& text)
{
    const QStringList sides = fromStd(text).split(u'x');
    for (const QString& side : sides) {
        bool ok = false;
        const int pixels = side.toInt(&ok);
        if (!ok || pixels < 16 || pixels > largestSide)
            return "write the size as WIDTHxHEIGHT in CSS pixels from 16 to 16384, "
                   "such as 1200x675";
    }
    return sides.size() == 2 ? std::string() : "write the size as WIDTHxHEIGHT, such as 1200x675";
}

std::string checkScale(const std::string& text)
{
    bool ok = false;
    const double scale = fromStd(text).toDouble(&ok);
    return ok && scale >= 0.1 && scale <= largestScale
               ? std::string()
               : "write the scale factor as a number from 0.1 to 8, such as 2";
}

CLI::Option* addDataset(CLI::App* command)
{
    return command->add_option("DATASET", "A dataset file; left out, the built-in dataset")
        ->type_name("");
}

/// The options that say what a chart shows; render and show share them.
class ViewOptions
{
public:
    explicit ViewOptions(CLI::App* command)
    {
        const std::string group = "View";
        m_view = command->add_option("--view", "declines, funding, or the name of a saved view")
                     ->required()
                     ->type_name("VIEW")
                     ->group(group);
        m_event = command->add_option("--event", "Only what belongs to this event")
                      ->type_name("ID|TITLE")
                      ->group(group);
        m_filters = command
                        ->add_option("--filter", "Keep rows with this value, such as country=US; "
                                                 "may be given again")
                        ->type_name("FIELD=VALUE")
                        ->expected(1)
                        ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll)
                        ->group(group);
        m_sort = command->add_option("--sort", "Order of the rows, such as name:desc")
                     ->type_name("FIELD[:desc]")
                     ->group(group);
        m_currency = command->add_option("--currency", "Funding: GBP, USD, CNY, … or reported")
                         ->type_name("CODE")
                         ->group(group);
        m_scale = command->add_option("--scale", "Funding: log (dots) or linear (bars)")
                      ->check(CLI::IsMember({"log", "linear"}))
                      ->type_name("SCALE")
                      ->group(group);
        m_perYear = command->add_flag("--per-year")
                        ->description("Funding: spread evenly over the years")
                        ->group(group);
        m_relativeTo = command->add_option("--relative-to", "Funding: as multiples of this row")
                           ->type_name("NAME")
                           ->group(group);
        m_title = command->add_option("--title", "Title in place of the one made from the data")
                      ->type_name("TEXT")
                      ->group(group);
        m_subtitle =
            command->add_option("--subtitle", "Subtitle likewise")->type_name("TEXT")->group(group);
        m_note = command->add_option("--note", "Note likewise")->type_name("TEXT")->group(group);
        m_language = addLanguage(command)->group(group);
    }

    [[nodiscard]] ViewRequest request() const
    {
        ViewRequest request{.view = fromStd(m_view->as<std::string>()),
                            .event = optionalText(m_event),
                            .sort = optionalText(m_sort),
                            .currency = optionalText(m_currency),
                            .scale = optionalText(m_scale),
                            .perYear = m_perYear->count() > 0,
                            .relativeTo = optionalText(m_relativeTo),
                            .language = languageOf(m_language),
                            .texts = {.title = optionalText(m_title),
                                      .subtitle = optionalText(m_subtitle),
                                      .note = optionalText(m_note)}};
        for (const std::string& filter : m_filters->results())
            request.filters.append(fromStd(filter));
        return request;
    }

private:
    CLI::Option *m_view, *m_event, *m_filters, *m_sort, *m_currency, *m_scale, *m_perYear,
        *m_relativeTo, *m_title, *m_subtitle, *m_note, *m_language;
};

/// The options that say how a picture is drawn.
class PictureOptionsGroup
{
public:
    explicit PictureOptionsGroup(CLI::App* command)
    {
        const std::string group = "Picture";
        m_size = command
                     ->add_option("--size", "Size in CSS pixels; left out, 1200 wide and as "
                                            "high as the rows need, at least 675")
                     ->check(CLI::Validator(checkSize, "", "size"))
                     ->type_name("WxH")
                     ->group(group);
        m_scale = command->add_option("--scale-factor", "Device pixels for a CSS pixel (PNG)")
                      ->check(CLI::Validator(checkScale, "", "scale"))
                      ->type_name("NUMBER")
                      ->group(group);
        m_theme = command->add_option("--theme", "light or dark")
                      ->check(CLI::IsMember({"light", "dark"}))
                      ->type_name("THEME")
                      ->group(group);
        m_noCaption = command->add_flag("--no-caption")
                          ->description("Leave out title, subtitle, note, source")
                          ->group(group);
        m_transparent = command->add_flag("--transparent")
                            ->description("No ground behind the chart")
                            ->group(group);
    }

    [[nodiscard]] PictureRequest request() const
    {
        PictureRequest request;
        if (const auto size = optionalText(m_size)) {
            request.width = size->section(u'x', 0, 0).toInt();
            request.height = size->section(u'x', 1, 1).toInt();
        }
        if (const auto scale = optionalText(m_scale))
            request.scaleFactor = scale->toDouble();
        request.dark = optionalText(m_theme) == u"dark"_s;
        request.caption = m_noCaption->count() == 0;
        request.transparent = m_transparent->count() > 0;
        return request;
    }

private:
    CLI::Option *m_size, *m_scale, *m_theme, *m_noCaption, *m_transparent;
};

ShowFormat showFormat(const std::optional<QString>& word)
{
    if (word == u"json"_s)
        return ShowFormat::Json;
    return word == u"vega-lite"_s ? ShowFormat::VegaLite : ShowFormat::Csv;
}

/// CLI11's words as ours: what is wrong, then what to do.
SayCommand wrongCommand(const CLI::ParseError& error)
{
    QString what = fromStd(error.what()).trimmed();
    if (!what.isEmpty() && !what.endsWith(u'.'))
        what += u'.';
    return {.text = u"aftershock: %1\nRun “aftershock --help” for the commands, or "
                    u"“aftershock SUBCOMMAND --help” for one of them.\n"_s.arg(what),
            .status = 2};
}

} // namespace

Command parseCommandLine(const QStringList& arguments)
{
    CLI::App app("Figures of a news story as charts that can be checked.\n"
                 "Without a subcommand the window opens.",
                 "aftershock");
    app.require_subcommand(0, 1);
    app.failure_message(CLI::FailureMessage::simple);
    app.set_version_flag("--version", "aftershock " AFTERSHOCK_VERSION);
    const CLI::Option* windowDataset = addDataset(&app);

    CLI::App* render = app.add_subcommand("render", "Write a chart as a picture");
    const CLI::Option* renderDataset = addDataset(render);
    const ViewOptions renderView(render);
    const CLI::Option* output =
        render->add_option("-o,--output", "The picture: .png, .svg or .pdf, by its ending")
            ->required()
            ->type_name("FILE");
    const PictureOptionsGroup picture(render);

    CLI::App* show = app.add_subcommand("show", "Print what a chart plots");
    const CLI::Option* showDataset = addDataset(show);
    const ViewOptions showView(show);
    const CLI::Option* showFormatOption = show->add_option("--format", "csv, json or vega-lite")
                                              ->check(CLI::IsMember({"csv", "json", "vega-lite"}))
                                              ->type_name("FORMAT");

    CLI::App* check = app.add_subcommand("check", "Print where the dataset contradicts itself");
    const CLI::Option* checkDataset = addDataset(check);
    const CLI::Option* checkFormat = check->add_option("--format", "text or json")
                                         ->check(CLI::IsMember({"text", "json"}))
                                         ->type_name("FORMAT");
    const CLI::Option* checkLanguage = addLanguage(check);

    const DataOptions data(app);

    // CLI11 takes the arguments last one first.
    std::vector<std::string> reversed;
    for (auto argument = arguments.crbegin(); argument != arguments.crend(); ++argument)
        reversed.push_back(argument->toStdString());
    try {
        app.parse(reversed);
    } catch (const CLI::CallForHelp&) {
        return SayCommand{.text = fromStd(app.help())};
    } catch (const CLI::CallForVersion& version) {
        return SayCommand{.text = fromStd(version.what()) + u'\n'};
    } catch (const CLI::ParseError& error) {
        return wrongCommand(error);
    }

    if (render->parsed())
        return RenderCommand{.dataset = optionalText(renderDataset),
                             .view = renderView.request(),
                             .picture = picture.request(),
                             .output = fromStd(output->as<std::string>())};
    if (show->parsed())
        return ShowCommand{.dataset = optionalText(showDataset),
                           .view = showView.request(),
                           .format = showFormat(optionalText(showFormatOption))};
    if (check->parsed())
        return CheckCommand{.dataset = optionalText(checkDataset),
                            .json = optionalText(checkFormat) == u"json"_s,
                            .language = languageOf(checkLanguage)};
    if (std::optional<Command> command = data.command())
        return *std::move(command);
    return WindowCommand{.dataset = optionalText(windowDataset)};
}

} // namespace aftershock
