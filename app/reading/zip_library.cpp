#include "reading/zip_library.h"

#include <QLibrary>

#include <optional>

namespace aftershock {

namespace {

template <typename Function>
bool resolve(QLibrary& library, const char* name, Function& function)
{
    function = reinterpret_cast<Function>(library.resolve(name));
    return function != nullptr;
}

std::optional<ZipLibrary> load()
{
    QLibrary library(QStringLiteral(AFTERSHOCK_LIBZIP));
    ZipLibrary zip;
    const bool isWhole = resolve(library, "zip_open", zip.open) &&
                         resolve(library, "zip_open_from_source", zip.openFromSource) &&
                         resolve(library, "zip_discard", zip.discard) &&
                         resolve(library, "zip_source_buffer_create", zip.makeBufferSource) &&
                         resolve(library, "zip_source_free", zip.freeSource) &&
                         resolve(library, "zip_name_locate", zip.locateName) &&
                         resolve(library, "zip_stat_init", zip.initStatus) &&
                         resolve(library, "zip_stat_index", zip.statusOf) &&
                         resolve(library, "zip_fopen_index", zip.openPart) &&
                         resolve(library, "zip_fread", zip.readPart) &&
                         resolve(library, "zip_fclose", zip.closePart) &&
                         resolve(library, "zip_error_init", zip.initError) &&
                         resolve(library, "zip_error_init_with_code", zip.initErrorWithCode) &&
                         resolve(library, "zip_error_strerror", zip.errorText) &&
                         resolve(library, "zip_error_fini", zip.freeError) &&
                         resolve(library, "zip_strerror", zip.archiveErrorText);
    return isWhole ? std::optional(zip) : std::nullopt;
}

} // namespace

const ZipLibrary* ZipLibrary::loaded()
{
    static const std::optional<ZipLibrary> zip = load();
    return zip ? &*zip : nullptr;
}

} // namespace aftershock
