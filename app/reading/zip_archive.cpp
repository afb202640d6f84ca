#include "reading/zip_archive.h"

#include "reading/zip_library.h"

#include <QCoreApplication>
#include <QFile>

namespace aftershock {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(aftershock::ZipArchive)
};

constexpr qint64 longestStretch = 64 << 20;

} // namespace

ZipPart::~ZipPart()
{
    m_library.closePart(m_file);
}

qint64 ZipPart::readData(char* data, qint64 size)
{
    if (m_error)
        return -1;
    const zip_int64_t count = m_library.readPart(m_file, data, static_cast<zip_uint64_t>(size));
    if (count < 0) {
        m_error =
            Error{.code = ErrorCode::ReadFailed, .detail = Texts::tr("the zip file is damaged")};
        return -1;
    }
    m_budget -= count;
    m_sinceMark += count;
    if (m_budget < 0 || m_sinceMark > m_stretch) {
        m_error = Error{.code = ErrorCode::TooLarge, .detail = Texts::tr("it unpacks without end")};
        return -1;
    }
    if (m_isXml && !isSafeXml({data, static_cast<std::size_t>(count)}))
        return -1;
    return count;
}

bool ZipPart::isSafeXml(std::string_view bytes)
{
    // Excel writes UTF-8 alone, and the guard could not see tags in an encoding of wider units.
    if (bytes.find('\0') != std::string_view::npos)
        m_error = Error{.code = ErrorCode::SyntaxInvalid,
                        .detail = Texts::tr("NUL bytes in XML, which has to be in UTF-8")};
    else if (!m_tags.accepts(bytes))
        m_error = Error{.code = ErrorCode::TooLarge,
                        .detail = Texts::tr("an element with more than %1 attributes")
                                      .arg(XmlTagGuard::mostAttributes)};
    return !m_error;
}

ZipArchive::ZipArchive(const ZipLibrary& library, SourcePtr source, const SourceLimits& limits)
    : m_library(library), m_source(std::move(source)), m_budget(limits.inflatedBytes),
      m_stretch(std::min(longestStretch, limits.heldBytes))
{
}

ZipArchive::~ZipArchive()
{
    if (m_zip)
        m_library.discard(m_zip);
}

Result<std::unique_ptr<ZipArchive>> ZipArchive::open(const SourcePtr& source,
                                                     const SourceLimits& limits)
{
    const ZipLibrary* const zip = ZipLibrary::loaded();
    if (!zip)
        return Error{.code = ErrorCode::ReadFailed,
                     .subject = source->name(),
                     .detail =
                         Texts::tr("the library that unpacks Excel files (libzip) is missing")};
    std::unique_ptr<ZipArchive> archive(new ZipArchive(*zip, source, limits));
    zip_error_t failure;
    zip->initError(&failure);
    if (!source->path().isEmpty()) {
        int code = 0;
        archive->m_zip =
            zip->open(QFile::encodeName(source->path()).constData(), ZIP_RDONLY, &code);
        zip->initErrorWithCode(&failure, code);
    } else {
        const Result<QByteArray> bytes = source->piece(0, source->size());
        if (!bytes)
            return bytes.error();
        archive->m_bytes = *bytes;
        zip_source_t* const input =
            zip->makeBufferSource(archive->m_bytes.constData(),
                                  static_cast<zip_uint64_t>(archive->m_bytes.size()), 0, &failure);
        if (input) {
            archive->m_zip = zip->openFromSource(input, ZIP_RDONLY, &failure);
            if (!archive->m_zip)
                zip->freeSource(input);
        }
    }
    const QString reason = QString::fromUtf8(zip->errorText(&failure));
    zip->freeError(&failure);
    if (!archive->m_zip)
        return Error{.code = ErrorCode::FormatUnsupported,
                     .subject = source->name(),
                     .detail = Texts::tr("the zip file is damaged: %1").arg(reason)};
    return archive;
}

bool ZipArchive::has(const QString& name) const
{
    return m_library.locateName(m_zip, name.toUtf8().constData(), ZIP_FL_NOCASE) >= 0;
}

Result<std::unique_ptr<ZipPart>> ZipArchive::part(const QString& name)
{
    const zip_int64_t index = m_library.locateName(m_zip, name.toUtf8().constData(), ZIP_FL_NOCASE);
    if (index < 0)
        return Error{.code = ErrorCode::NoTable,
                     .subject = m_source->name(),
                     .detail = Texts::tr("“%1” is missing in it").arg(name)};
    const auto place = static_cast<zip_uint64_t>(index);
    zip_stat_t status;
    m_library.initStatus(&status);
    if (m_library.statusOf(m_zip, place, 0, &status) == 0 &&
        (status.valid & ZIP_STAT_ENCRYPTION_METHOD) && status.encryption_method != ZIP_EM_NONE)
        return Error{.code = ErrorCode::FileProtected, .subject = m_source->name()};
    zip_file_t* const file = m_library.openPart(m_zip, place, 0);
    if (!file)
        return Error{.code = ErrorCode::FormatUnsupported,
                     .subject = m_source->name(),
                     .detail = Texts::tr("the zip file is damaged: %1")
                                   .arg(QString::fromUtf8(m_library.archiveErrorText(m_zip)))};
    return std::make_unique<ZipPart>(m_library, file, m_budget, m_stretch);
}

} // namespace aftershock
