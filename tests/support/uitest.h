#pragma once

#include <QImage>
#include <QStringList>
#include <QTranslator>
#include <QWidget>

#include <functional>
#include <memory>

namespace Revisit {

// Makes a Qt warning fail the running test, except the known noise of the offscreen platform.
void failOnQtWarnings();

// Lets layouts and queued events come to rest.
void settle();

using MakeWidget = std::function<std::unique_ptr<QWidget>()>;

// Share of pixels that differ by more than a rounding error in any channel; 1 if sizes differ.
double difference(const QImage &left, const QImage &right);

// Started in the dark and switched to the dark must be the same picture. The widget is shown at
// its own size; what it fetches must have arrived when `make` returns.
void expectThemeSwitchEqualsStart(const MakeWidget &make);

// Controls that take the keyboard and have no name for assistive technology.
QStringList namelessControls(QWidget *root);

// Texts that have less room than they need.
QStringList clippedTexts(QWidget *root);

// While it lives every text that goes through tr() stands in ⟦brackets⟧, accented and a third
// longer; what has no brackets was never translatable.
class PseudoLocale : public QTranslator
{
public:
    PseudoLocale();
    ~PseudoLocale() override;

    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *disambiguation,
                      int n) const override;
};

// Visible texts without brackets, leaving out figures, dates and what `isData` knows.
QStringList untranslatedTexts(QWidget *root,
                              const std::function<bool(const QString &)> &isData = {});

} // namespace Revisit
