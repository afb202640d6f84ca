#pragma once

#include "core/result.h"
#include "reading/source.h"
#include "reading/table_reader.h"
#include "reading/xml_tag_guard.h"

#include <QIODevice>

#include <memory>

struct zip;
struct zip_file;

namespace aftershock {

struct ZipLibrary;

/// One file in an archive, unpacked while it is read. Stops with TooLarge where all that was
/// unpacked goes beyond the limits: what the archive says of its sizes is not believed.
class ZipPart : public QIODevice
{
public:
    ZipPart(const ZipLibrary& library, zip_file* file, qint64& budget, qint64 stretch)
        : m_library(library), m_file(file), m_budget(budget), m_stretch(stretch)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    ~ZipPart() override;

    bool isSequential() const override { return true; }
    /// To be called when something was made of the bytes read: no single text may go on for ever.
    void mark() { m_sinceMark = 0; }
    /// Says that the bytes are XML, which is looked at before a parser gets it: see XmlTagGuard.
    void expectXml() { m_isXml = true; }
    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }

protected:
    qint64 readData(char* data, qint64 size) override;
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    [[nodiscard]] bool isSafeXml(std::string_view bytes);

    const ZipLibrary& m_library;
    zip_file* m_file;
    qint64& m_budget;
    qint64 m_stretch;
    qint64 m_sinceMark{0};
    bool m_isXml{false};
    XmlTagGuard m_tags;
    std::optional<Error> m_error;
};

/// A zip file, read-only.
class ZipArchive
{
public:
    /// Errors: FormatUnsupported where the file is none or broken.
    [[nodiscard]] static Result<std::unique_ptr<ZipArchive>> open(const SourcePtr& source,
                                                                  const SourceLimits& limits);
    ~ZipArchive();
    ZipArchive(const ZipArchive&) = delete;
    ZipArchive& operator=(const ZipArchive&) = delete;

    [[nodiscard]] bool has(const QString& name) const;
    /// Errors: NoTable where there is no such part, FileProtected.
    [[nodiscard]] Result<std::unique_ptr<ZipPart>> part(const QString& name);

private:
    ZipArchive(const ZipLibrary& library, SourcePtr source, const SourceLimits& limits);

    const ZipLibrary& m_library;
    SourcePtr m_source;
    QByteArray m_bytes; ///< of a source that is no file
    zip* m_zip{};
    qint64 m_budget;
    qint64 m_stretch;
};

} // namespace aftershock
