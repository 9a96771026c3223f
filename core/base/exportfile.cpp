#include "core/base/exportfile.h"

#include "core/base/text.h"

namespace Revisit {

namespace {

tl::unexpected<Error> notWritten(const QSaveFile &file)
{
    return fail(Fault::Invalid,
                CoreText::tr("The file cannot be written: %1.").arg(file.errorString()));
}

} // namespace

Result<> ExportFile::write(const QByteArray &content)
{
    if (!m_file.open(QIODevice::WriteOnly) || m_file.write(content) != content.size() ||
        !m_file.flush())
        return notWritten(m_file);
    return {};
}

Result<> ExportFile::finish()
{
    if (!m_file.commit())
        return notWritten(m_file);
    return {};
}

} // namespace Revisit
