#include "command/data_options.h"

#include "command/language_option.h"

#include <CLI/CLI.hpp>

namespace aftershock {

namespace {

using namespace Qt::StringLiterals;

std::optional<QString> textOf(const CLI::Option* option)
{
    if (option->count() == 0)
        return std::nullopt;
    return QString::fromStdString(option->as<std::string>());
}

QStringList textsOf(const CLI::Option* option)
{
    QStringList texts;
    for (const std::string& text : option->results())
        texts += QString::fromStdString(text);
    return texts;
}

} // namespace

DataOptions::DataOptions(CLI::App& app)
{
    addTable(app);
    addImport(app);
    addExport(app);
}

void DataOptions::addTable(CLI::App& app)
{
    m_table = app.add_subcommand("table", "Print a foreign file as it was read, before any "
                                          "mapping");
    m_source = m_table->add_option("SOURCE", "The file, or - for standard input")
                   ->required()
                   ->type_name("");
    m_tableName = m_table->add_option("--table", "The sheet, table or view, where there are more")
                      ->type_name("NAME");
    m_format = m_table->add_option("--format", "csv or json")
                   ->check(CLI::IsMember({"csv", "json"}))
                   ->type_name("FORMAT");
    m_tableLanguage = addLanguage(m_table);
}

void DataOptions::addImport(CLI::App& app)
{
    m_import = app.add_subcommand("import", "Read foreign files, or an exported dataset, into a "
                                            "dataset");
    m_sources = m_import
                    ->add_option("SOURCE", "Files, or - for standard input; or one folder or file "
                                           "that “export” wrote")
                    ->required()
                    ->expected(1, -1)
                    ->type_name("");
    m_into = m_import->add_option("--into", "The dataset; made where it is not there")
                 ->required()
                 ->type_name("DATASET");
    m_importTable =
        m_import->add_option("--table", "The sheet, table or view, where there are more")
            ->type_name("NAME");
    m_kind =
        m_import
            ->add_option("--as", "What the rows are, where it is not to be recognised: "
                                 "share-moves, funding, events, prices or exchange-rates")
            ->check(CLI::IsMember({"share-moves", "funding", "events", "prices", "exchange-rates"}))
            ->type_name("KIND");
    m_maps = m_import
                 ->add_option("--map", "What a column is: by its name or number, - for nothing; "
                                       "'TEXT'=FIELD gives all rows one value; may be given again")
                 ->type_name("COLUMN=FIELD")
                 ->expected(1)
                 ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
    m_decimal = m_import
                    ->add_option("--decimal", "What stands before decimals: comma or point; "
                                              "left out: found from the cells")
                    ->check(CLI::IsMember({"comma", "point"}))
                    ->type_name("MARK");
    m_dates = m_import
                  ->add_option("--dates", "The order of day, month and year: dmy, mdy or ymd; "
                                          "left out: found from the cells")
                  ->check(CLI::IsMember({"dmy", "mdy", "ymd"}))
                  ->type_name("ORDER");
    m_existing = m_import
                     ->add_option("--existing", "Rows that are there already with other figures: "
                                                "skip (the default), replace or keep both")
                     ->check(CLI::IsMember({"skip", "replace", "keep"}))
                     ->type_name("WHAT");
    const std::string dryRun = "Say what would happen and write nothing";
    m_dryRun = m_import->add_flag("--dry-run", dryRun);
    m_report = m_import->add_option("--report", "Write what happened as JSON")->type_name("FILE");
    m_importLanguage = addLanguage(m_import);
}

void DataOptions::addExport(CLI::App& app)
{
    m_export = app.add_subcommand("export", "Write a whole dataset as text that import takes back");
    m_dataset = m_export->add_option("DATASET", "A dataset file; left out, the built-in dataset")
                    ->type_name("");
    m_output =
        m_export->add_option("-o,--output", "A folder for one CSV file a table, or a .json file")
            ->required()
            ->type_name("DIR|FILE");
    m_exportLanguage = addLanguage(m_export);
}

std::optional<Command> DataOptions::command() const
{
    if (m_table->parsed())
        return TableCommand{.source = textOf(m_source).value_or(QString()),
                            .table = textOf(m_tableName).value_or(QString()),
                            .json = textOf(m_format) == u"json"_s,
                            .language = languageOf(m_tableLanguage)};
    if (m_import->parsed())
        return ImportCommand{.sources = textsOf(m_sources),
                             .into = textOf(m_into).value_or(QString()),
                             .table = textOf(m_importTable).value_or(QString()),
                             .kind = textOf(m_kind),
                             .maps = textsOf(m_maps),
                             .decimal = textOf(m_decimal),
                             .dates = textOf(m_dates),
                             .existing = textOf(m_existing).value_or(u"skip"_s),
                             .dryRun = m_dryRun->count() > 0,
                             .report = textOf(m_report),
                             .language = languageOf(m_importLanguage)};
    if (m_export->parsed())
        return ExportCommand{.dataset = textOf(m_dataset),
                             .output = textOf(m_output).value_or(QString()),
                             .language = languageOf(m_exportLanguage)};
    return std::nullopt;
}

} // namespace aftershock
