#pragma once

#include "core/exchange/importreport.h"

class QWidget;

namespace Revisit {

class MessageBar;
class Workspace;

bool hasRejected(const ImportReport &report);

// Asks for a folder and writes into it, for each file, the rows that were
// rejected: to be corrected and loaded again.
void saveRejectedFiles(Workspace &workspace, BatchId batch, QWidget *parent, MessageBar *messages);

} // namespace Revisit
