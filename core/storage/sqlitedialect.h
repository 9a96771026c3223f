#pragma once

#include "core/storage/dialect.h"

namespace Revisit {

class SqliteDialect final : public Dialect
{
public:
    QString name() const override;
    QStringList sessionSetup() const override;
    void prepareConnection(const QSqlDatabase &database) const override;
    void sealConnection(const QSqlDatabase &database) const override;
    QString beginWrite() const override;
    QString beginRead() const override;
    QString lockRow() const override;
    QString withTokens(QString sql) const override;
    QStringList guardSql(const Guard &guard) const override;
    Fault classify(const QSqlError &error) const override;
};

} // namespace Revisit
