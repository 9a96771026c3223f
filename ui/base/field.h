#pragma once

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace Revisit {

class IconMark;
class ThemedLabel;

struct FieldText {
    QString label;
    QString hint = {};
    bool isRequired = false;
    QString spoken = {}; // the name for who hears it, where the label alone does not tell
};

// An editor with its label above it and, below, a hint that gives way to what is wrong.
// The label and the message reach assistive technology with the editor.
class Field : public QWidget
{
    Q_OBJECT

public:
    Field(const FieldText &text, QWidget *editor, QWidget *parent = nullptr);

    QWidget *editor() const { return m_editor; }

    // Something that belongs to the editor, under it.
    void addBelow(QWidget *widget);

    QString error() const { return m_error; }
    void setError(const QString &error);
    void clearError() { setError({}); }

    void setHint(const QString &hint);
    bool isRequired() const { return m_text.isRequired; }
    void setRequired(bool isRequired);

private:
    void showMessage();

    FieldText m_text;
    QString m_error;
    QWidget *m_editor;
    ThemedLabel *m_label;
    ThemedLabel *m_required;
    IconMark *m_mark;
    ThemedLabel *m_message;
    QVBoxLayout *m_column;
};

} // namespace Revisit
