#include "core/exchange/importreport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Revisit {

using namespace Qt::StringLiterals;

void ImportReport::note(const RejectedRow &row)
{
    if (rejected.size() < mostRejected)
        rejected.append(row);
}

QByteArray toJson(const ImportReport &report)
{
    QJsonArray files;
    for (const ImportedFile &file : report.files) {
        files.append(QJsonObject{{u"name"_s, file.name},
                                 {u"read"_s, file.read},
                                 {u"loaded"_s, file.loaded},
                                 {u"updated"_s, file.updated},
                                 {u"unchanged"_s, file.unchanged},
                                 {u"rejected"_s, file.rejected}});
    }
    const QJsonObject object{{u"files"_s, files},
                             {u"cases"_s, report.cases},
                             {u"suspects"_s, report.suspects},
                             {u"persons"_s, report.persons},
                             {u"victims"_s, report.victims},
                             {u"original_officers"_s, report.originalOfficers},
                             {u"seconds"_s, report.seconds}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace Revisit
