#pragma once

#include <zip.h>

namespace aftershock {

/// libzip, loaded when the first Excel file is opened: linked, it would bring a library of
/// cryptography into every start and every `render`, which lengthens them by a tenth, and few of
/// them read an Excel file. Types and prototypes are those of its header; several threads may ask.
struct ZipLibrary
{
    /// Null where libzip is not installed.
    [[nodiscard]] static const ZipLibrary* loaded();

    decltype(&::zip_open) open{};
    decltype(&::zip_open_from_source) openFromSource{};
    decltype(&::zip_discard) discard{};
    decltype(&::zip_source_buffer_create) makeBufferSource{};
    decltype(&::zip_source_free) freeSource{};
    decltype(&::zip_name_locate) locateName{};
    decltype(&::zip_stat_init) initStatus{};
    decltype(&::zip_stat_index) statusOf{};
    decltype(&::zip_fopen_index) openPart{};
    decltype(&::zip_fread) readPart{};
    decltype(&::zip_fclose) closePart{};
    decltype(&::zip_error_init) initError{};
    decltype(&::zip_error_init_with_code) initErrorWithCode{};
    decltype(&::zip_error_strerror) errorText{};
    decltype(&::zip_error_fini) freeError{};
    decltype(&::zip_strerror) archiveErrorText{};
};

} // namespace aftershock
