#include "ui/base/revisitstyle.h"
#include "ui/base/space.h"
#include "ui/base/stylepainting.h"
#include "ui/base/theme.h"
#include "ui/base/typography.h"

#include <QFontMetrics>
#include <QPalette>
#include <QStyleOption>
#include <QWidget>

#include <algorithm>

// The measuring half of RevisitStyle: palette, sizes and places.
namespace Revisit {

namespace {

constexpr int controlHeight = 34;
constexpr int headerPadding = 10;

QRect scrollBarPart(const QStyleOptionSlider &bar, QStyle::SubControl part, int shortestThumb)
{
    const bool isUpright = bar.orientation == Qt::Vertical;
    const int length = isUpright ? bar.rect.height() : bar.rect.width();
    const qint64 range = qint64(bar.maximum) - bar.minimum;
    const qint64 share =
        range > 0 ? qint64(bar.pageStep) * length / (range + bar.pageStep) : length;
    const int thumb = std::min(length, std::max(shortestThumb, int(share)));
    const int start = QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition,
                                                      length - thumb, bar.upsideDown);
    const auto span = [&](int from, int size) {
        return isUpright ? QRect(bar.rect.x(), bar.rect.y() + from, bar.rect.width(), size)
                         : QRect(bar.rect.x() + from, bar.rect.y(), size, bar.rect.height());
    };
    switch (part) {
    case QStyle::SC_ScrollBarGroove:
        return bar.rect;
    case QStyle::SC_ScrollBarSlider:
        return span(start, thumb);
    case QStyle::SC_ScrollBarSubPage:
        return span(0, start);
    case QStyle::SC_ScrollBarAddPage:
        return span(start + thumb, length - start - thumb);
    default: // no arrows at the ends
        return {};
    }
}

QRect comboPart(const QRect &rect, QStyle::SubControl part)
{
    const int arrow = Theme::px(30);
    switch (part) {
    case QStyle::SC_ComboBoxArrow:
        return {rect.right() - arrow + 1, rect.top(), arrow - 4, rect.height()};
    case QStyle::SC_ComboBoxEditField:
        return rect.adjusted(11, 2, -arrow, -2);
    case QStyle::SC_ComboBoxListBoxPopup:
        return rect.adjusted(0, 2, 0, 2);
    default:
        return rect;
    }
}

QRect spinPart(const QStyleOptionSpinBox &box, QStyle::SubControl part)
{
    const QRect &rect = box.rect;
    const int buttons = box.buttonSymbols == QAbstractSpinBox::NoButtons ? 0 : Theme::px(26);
    const int half = rect.height() / 2;
    switch (part) {
    case QStyle::SC_SpinBoxUp:
        return {rect.right() - buttons, rect.top() + 3, buttons, half - 3};
    case QStyle::SC_SpinBoxDown:
        return {rect.right() - buttons, rect.top() + half, buttons, half - 3};
    case QStyle::SC_SpinBoxEditField:
        return rect.adjusted(11, 2, -buttons - 2, -2);
    default:
        return rect;
    }
}

} // namespace

void RevisitStyle::polish(QPalette &palette)
{
    const Theme &theme = Theme::current();
    palette = QPalette();
    const auto set = [&palette](QPalette::ColorRole role, const QColor &colour) {
        palette.setColor(role, colour);
    };
    set(QPalette::Window, theme.canvas);
    set(QPalette::WindowText, theme.text);
    set(QPalette::Base, theme.surface);
    set(QPalette::AlternateBase, theme.sunken);
    set(QPalette::Text, theme.text);
    set(QPalette::Button, theme.surface);
    set(QPalette::ButtonText, theme.text);
    set(QPalette::BrightText, theme.tone(Tone::Danger).foreground);
    set(QPalette::Highlight, theme.accent);
    set(QPalette::HighlightedText, theme.onAccent);
    set(QPalette::Link, theme.link);
    set(QPalette::LinkVisited, theme.tone(Tone::Violet).foreground);
    set(QPalette::PlaceholderText, theme.textMuted);
    set(QPalette::ToolTipBase, theme.bubble);
    set(QPalette::ToolTipText, theme.bubbleText);
    set(QPalette::Light, theme.surface);
    set(QPalette::Midlight, theme.sunken);
    set(QPalette::Mid, theme.border);
    set(QPalette::Dark, theme.control);
    set(QPalette::Shadow, theme.shadow);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, theme.textMuted);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, theme.border);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, theme.textSecondary);
}

int RevisitStyle::pixelMetric(PixelMetric metric, const QStyleOption *option,
                              const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return 12;
    case PM_ScrollBarSliderMin:
        return 36;
    case PM_ButtonMargin:
        return 20;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_TabBarTabOverlap:
    case PM_TabBarBaseOverlap:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabShiftVertical:
        return 0;
    case PM_DefaultFrameWidth:
    case PM_MenuPanelWidth:
    case PM_SplitterWidth:
        return 1;
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin:
        return 4;
    case PM_HeaderMargin:
        return 8;
    case PM_HeaderGripMargin:
        return 6;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return Theme::px(18);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
    case PM_ToolTipLabelFrameWidth:
        return Space::small;
    case PM_TabBarTabHSpace:
        return 28;
    case PM_TabBarTabVSpace:
        return 18;
    case PM_MenuHMargin:
    case PM_MenuVMargin:
        return 6;
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin:
        return Space::large;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
        return Theme::px(16);
    case PM_TextCursorWidth:
        return 2;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int RevisitStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                            QStyleHintReturn *answer) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ComboBox_Popup: // a list below the field, not over it
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_BlinkCursorWhenTextSelected:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
    case SH_Menu_SupportsSections:
    case SH_ScrollBar_LeftClickAbsolutePosition:
        return 1;
    case SH_UnderlineShortcut:
        return m_showsMnemonics;
    case SH_ToolTip_WakeUpDelay:
        return 450;
    case SH_Slider_AbsoluteSetButtons:
        return Qt::LeftButton;
    case SH_TabBar_Alignment:
    case SH_FormLayoutLabelAlignment:
        return Qt::AlignLeft;
    case SH_Header_ArrowAlignment:
        return Qt::AlignRight | Qt::AlignVCenter;
    case SH_Table_GridLineColor:
        return int(Theme::current().border.rgb());
    default:
        return QProxyStyle::styleHint(hint, option, widget, answer);
    }
}

QSize RevisitStyle::sizeFromContents(ContentsType type, const QStyleOption *option,
                                     const QSize &contents, const QWidget *widget) const
{
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    const int height = Theme::px(controlHeight);
    switch (type) {
    case CT_PushButton:
        return {std::max(contents.width() + 32, Theme::px(76)),
                std::max(height, contents.height() + 12)};
    case CT_LineEdit:
        return {size.width(), std::max(height, size.height())};
    case CT_ComboBox:
        return {contents.width() + Theme::px(30) + 16, height};
    case CT_SpinBox:
        return {contents.width() + Theme::px(26) + 16, height};
    case CT_ToolButton:
        return {std::max(height, contents.width() + 14), height};
    case CT_CheckBox:
    case CT_RadioButton: // at least the 24 px target of WCAG 2.5.8
        return {size.width(), std::max(size.height(), Theme::px(26))};
    case CT_MenuItem: {
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        const bool isLine = item && item->menuItemType == QStyleOptionMenuItem::Separator;
        if (isLine)
            return {size.width(), item->text.isEmpty() ? 9 : Theme::px(26)};
        return {contents.width() + Theme::px(70), Theme::px(32)};
    }
    case CT_HeaderSection: {
        const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
        const int text = header
                             ? QFontMetrics(font(TextRole::Label)).horizontalAdvance(header->text)
                             : size.width();
        return {text + 2 * headerPadding + Theme::px(14), Theme::px(38)};
    }
    case CT_ItemViewItem:
        return {size.width(), std::max(size.height(), Theme::px(32))};
    case CT_TabBarTab:
        return {size.width(), Theme::px(42)};
    default:
        return size;
    }
}

QRect RevisitStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                                   SubControl part, const QWidget *widget) const
{
    if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        bar && control == CC_ScrollBar) {
        const int shortest = pixelMetric(PM_ScrollBarSliderMin, option, widget);
        return visualRect(option->direction, option->rect, scrollBarPart(*bar, part, shortest));
    }
    if (const auto *box = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
        box && control == CC_SpinBox)
        return visualRect(option->direction, option->rect, spinPart(*box, part));
    if (control == CC_ComboBox)
        return visualRect(option->direction, option->rect, comboPart(option->rect, part));
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QRect RevisitStyle::subElementRect(SubElement element, const QStyleOption *option,
                                   const QWidget *widget) const
{
    switch (element) {
    case SE_LineEditContents:
        if (widget && widget->property(StylePainting::bareProperty).toBool())
            return option->rect;
        if (StylePainting::isInsideAnotherField(widget)) // less what the line edit adds by itself
            return option->rect.adjusted(-2, 0, 2, 0);
        return QProxyStyle::subElementRect(element, option, widget).adjusted(6, 0, -6, 0);
    case SE_PushButtonFocusRect:
    case SE_CheckBoxClickRect: // the whole row is the target
    case SE_RadioButtonClickRect:
        return option->rect;
    case SE_CheckBoxFocusRect:
    case SE_RadioButtonFocusRect:
        return option->rect;
    case SE_HeaderLabel: {
        const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
        const bool isSorted = header && header->sortIndicator != QStyleOptionHeader::None;
        const int padding = option->rect.width() < 60 ? 2 : headerPadding;
        const int arrow = isSorted ? Theme::px(14) : 0;
        const bool isRight = header && (header->textAlignment & Qt::AlignRight);
        const int end = isRight ? padding : std::min(padding, 4); // figures stand under it
        return visualRect(option->direction, option->rect,
                          option->rect.adjusted(padding, 0, -end - arrow, 0));
    }
    case SE_HeaderArrow: {
        const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
        const int text =
            header ? QFontMetrics(font(TextRole::Label)).horizontalAdvance(header->text) : 0;
        const int size = Theme::px(16);
        const int left = std::min(option->rect.left() + headerPadding + text + 4,
                                  option->rect.right() - size - 2);
        return visualRect(option->direction, option->rect,
                          QRect(left, option->rect.top(), size, option->rect.height()));
    }
    default:
        return QProxyStyle::subElementRect(element, option, widget);
    }
}

} // namespace Revisit
