#pragma once

#include <QWidget>

class QCheckBox;
class QLineEdit;

namespace Revisit {

class Field;

// Whether handover pages are written with the moves, and into which folder.
class HandoverFolder : public QWidget
{
    Q_OBJECT

public:
    explicit HandoverFolder(QWidget *parent = nullptr);

    void setWanted(bool isWanted);
    bool isWanted() const;
    QString folder() const;
    // True when nothing is wanted, or the folder is there to write in; else says why not.
    bool isReady();

private:
    void choose();
    void follow();

    QCheckBox *m_wanted;
    QLineEdit *m_folder;
    Field *m_field;
};

} // namespace Revisit
