#pragma once

#include "core/language/languagechecker.h"

#include <QTextEdit>

namespace Revisit {

// A text of the original file, to be read: as it stands there to the letter, with
// what the rules on language point out marked upon it, quotations too. It is as high
// as its text.
class NarrativeView : public QTextEdit
{
    Q_OBJECT

public:
    explicit NarrativeView(const QString &text, QWidget *parent = nullptr);

    const QList<LanguageFinding> &findings() const { return m_findings; }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void mark();

    QList<LanguageFinding> m_findings;
    mutable QSize m_measured; // the last answer: a layout asks the same again and again
};

} // namespace Revisit
