#pragma once

#include <QProxyStyle>

namespace Revisit {

// Paints every standard control from the theme tokens, over Fusion. There is no style sheet
// anywhere: one would bypass this style on the widgets it matches and not follow the theme.
class RevisitStyle : public QProxyStyle
{
    Q_OBJECT

public:
    RevisitStyle();

    using QProxyStyle::polish;
    void polish(QPalette &palette) override;
    void polish(QWidget *widget) override;

    int pixelMetric(PixelMetric metric, const QStyleOption *option,
                    const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *answer) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                           const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option,
                         const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                         const QWidget *widget) const override;

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                            QPainter *painter, const QWidget *widget) const override;

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void drawHeader(const QStyleOption *option, QPainter *painter, const QWidget *widget) const;

    bool m_showsMnemonics = false; // while Alt is held
};

} // namespace Revisit
