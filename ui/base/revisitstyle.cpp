#include "ui/base/revisitstyle.h"

#include "ui/base/painting.h"
#include "ui/base/space.h"
#include "ui/base/stylepainting.h"
#include "ui/base/theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTabBar>
#include <QTextDocument>
#include <QTextEdit>

namespace Revisit {

namespace {

bool isTextEditor(const QWidget *widget)
{
    return qobject_cast<const QTextEdit *>(widget) || qobject_cast<const QPlainTextEdit *>(widget);
}

// The viewport would paint a square over the rounded frame.
template<typename Editor>
void openViewport(Editor *editor)
{
    editor->setAutoFillBackground(false);
    editor->viewport()->setAutoFillBackground(false);
    editor->document()->setDocumentMargin(9);
}

template<typename Option>
const Option *as(const QStyleOption *option)
{
    return qstyleoption_cast<const Option *>(option);
}

} // namespace

RevisitStyle::RevisitStyle()
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
{
    qApp->installEventFilter(this);
}

void RevisitStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    widget->setAttribute(Qt::WA_Hover,
                         widget->testAttribute(Qt::WA_Hover) || widget->inherits("QLineEdit") ||
                             widget->inherits("QAbstractButton") || widget->inherits("QComboBox") ||
                             widget->inherits("QTabBar") || widget->inherits("QScrollBar") ||
                             widget->inherits("QAbstractSpinBox"));
    if (auto *view = qobject_cast<QAbstractItemView *>(widget))
        view->viewport()->setAttribute(Qt::WA_Hover);
    if (auto *editor = qobject_cast<QTextEdit *>(widget))
        openViewport(editor);
    if (auto *editor = qobject_cast<QPlainTextEdit *>(widget))
        openViewport(editor);
}

bool RevisitStyle::eventFilter(QObject *watched, QEvent *event)
{
    const bool isPress = event->type() == QEvent::KeyPress;
    const bool isKey = isPress || event->type() == QEvent::KeyRelease;
    const bool isAlt = isKey && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Alt;
    const bool shows =
        isAlt ? isPress : m_showsMnemonics && event->type() != QEvent::WindowDeactivate;
    if (shows != m_showsMnemonics) {
        m_showsMnemonics = shows;
        const QWidgetList widgets = QApplication::allWidgets();
        for (QWidget *widget : widgets) {
            if (widget->inherits("QAbstractButton") || widget->inherits("QTabBar"))
                widget->update();
        }
    }
    return QProxyStyle::eventFilter(watched, event);
}

void RevisitStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                                 QPainter *painter, const QWidget *widget) const
{
    using namespace StylePainting;
    switch (element) {
    case PE_PanelButtonCommand:
        return buttonPanel(*option, painter, widget);
    case PE_PanelButtonTool:
        return toolButtonPanel(*option, painter);
    case PE_FrameFocusRect:
        if (!qobject_cast<const QAbstractItemView *>(widget) &&
            !qobject_cast<const QTabBar *>(widget)) // these two draw their own
            drawFocusRing(painter, option->rect, Radius::control);
        return;
    case PE_PanelLineEdit:
    case PE_FrameLineEdit:
        return lineEditFrame(*option, painter, widget);
    case PE_Frame:
        if (isTextEditor(widget))
            return fieldFrame(*option, painter, widget);
        if (qobject_cast<const QAbstractItemView *>(widget))
            return viewFrame(*option, painter);
        break;
    case PE_FrameGroupBox:
        return fillRounded(painter, option->rect, Radius::card, Theme::current().surface,
                           {Theme::current().border});
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return checkMark(*option, painter);
    case PE_IndicatorRadioButton:
        return radioMark(*option, painter);
    case PE_PanelItemViewItem:
    case PE_PanelItemViewRow:
        if (const auto *item = as<QStyleOptionViewItem>(option))
            return viewItem(*item, painter, element == PE_PanelItemViewRow);
        break;
    case PE_PanelMenu:
    case PE_FrameMenu:
        return menuPanel(*option, painter);
    case PE_PanelTipLabel:
        return tipPanel(*option, painter);
    case PE_FrameTabBarBase:
    case PE_FrameTabWidget:
        return tabBase(*option, painter);
    case PE_IndicatorArrowDown:
    case PE_IndicatorSpinDown:
        return chevron(*option, painter, "down");
    case PE_IndicatorArrowUp:
    case PE_IndicatorSpinUp:
        return chevron(*option, painter, "up");
    case PE_IndicatorArrowLeft:
        return chevron(*option, painter, "left");
    case PE_IndicatorArrowRight:
        return chevron(*option, painter, "right");
    case PE_IndicatorHeaderArrow: {
        const auto *header = as<QStyleOptionHeader>(option);
        const bool isDown = header && header->sortIndicator == QStyleOptionHeader::SortUp;
        return chevron(*option, painter, isDown ? "down" : "up");
    }
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void RevisitStyle::drawControl(ControlElement element, const QStyleOption *option,
                               QPainter *painter, const QWidget *widget) const
{
    using namespace StylePainting;
    switch (element) {
    case CE_PushButtonLabel:
        if (const auto *button = as<QStyleOptionButton>(option))
            return buttonLabel(*button, painter, widget, m_showsMnemonics);
        break;
    case CE_Header:
        return drawHeader(option, painter, widget);
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        return headerSection(*option, painter);
    case CE_HeaderLabel:
        if (const auto *header = as<QStyleOptionHeader>(option))
            return headerLabel(*header, painter);
        break;
    case CE_TabBarTabShape:
        if (const auto *tab = as<QStyleOptionTab>(option))
            return tabShape(*tab, painter);
        break;
    case CE_TabBarTabLabel:
        if (const auto *tab = as<QStyleOptionTab>(option))
            return tabLabel(*tab, painter, m_showsMnemonics);
        break;
    case CE_Splitter:
        return splitterGrip(*option, painter);
    case CE_ProgressBarGroove:
        return progressGroove(*option, painter);
    case CE_ProgressBarContents:
        if (const auto *bar = as<QStyleOptionProgressBar>(option))
            return progressContents(*bar, painter);
        break;
    case CE_MenuItem:
        if (const auto *item = as<QStyleOptionMenuItem>(option))
            return menuItem(*item, painter, true);
        break;
    case CE_ComboBoxLabel:
        if (const auto *combo = as<QStyleOptionComboBox>(option))
            return comboLabel(
                *combo, subControlRect(CC_ComboBox, combo, SC_ComboBoxEditField, widget), painter);
        break;
    case CE_ItemViewItem:
        if (const auto *item = as<QStyleOptionViewItem>(option)) {
            QStyleOptionViewItem plain(*item); // a selected row is pale: its text stays dark
            plain.palette.setColor(QPalette::HighlightedText, Theme::current().text);
            return QProxyStyle::drawControl(element, &plain, painter, widget);
        }
        break;
    case CE_ToolBar:
        return;
    case CE_ShapedFrame:
        if (isTextEditor(widget) || qobject_cast<const QAbstractItemView *>(widget)) {
            const auto *frame = as<QStyleOptionFrame>(option);
            if (frame && frame->frameShape != QFrame::NoFrame)
                drawPrimitive(PE_Frame, option, painter, widget);
            return;
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

// QCommonStyle places the label by its own subElementRect and so ignores our padding.
void RevisitStyle::drawHeader(const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    const auto *header = as<QStyleOptionHeader>(option);
    if (!header)
        return;
    drawControl(CE_HeaderSection, option, painter, widget);
    QStyleOptionHeader part(*header);
    part.rect = subElementRect(SE_HeaderLabel, option, widget);
    drawControl(CE_HeaderLabel, &part, painter, widget);
    if (header->sortIndicator != QStyleOptionHeader::None) {
        part.rect = subElementRect(SE_HeaderArrow, option, widget);
        drawPrimitive(PE_IndicatorHeaderArrow, &part, painter, widget);
    }
    if (widget && widget->hasFocus() && (option->state & State_HasFocus))
        drawFocusRing(painter, option->rect, Radius::small);
}

void RevisitStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                      QPainter *painter, const QWidget *widget) const
{
    using namespace StylePainting;
    switch (control) {
    case CC_ScrollBar:
        if (const auto *bar = as<QStyleOptionSlider>(option))
            return scrollBar(*bar, subControlRect(control, bar, SC_ScrollBarSlider, widget),
                             painter, widget);
        break;
    case CC_ComboBox:
        if (const auto *combo = as<QStyleOptionComboBox>(option)) {
            comboFrame(*combo, painter, widget);
            QStyleOption arrow(*option);
            arrow.rect = subControlRect(control, option, SC_ComboBoxArrow, widget);
            return drawPrimitive(PE_IndicatorArrowDown, &arrow, painter, widget);
        }
        break;
    case CC_SpinBox:
        if (const auto *box = as<QStyleOptionSpinBox>(option)) {
            fieldFrame(*option, painter, widget);
            if (box->buttonSymbols == QAbstractSpinBox::NoButtons)
                return;
            QStyleOption arrow(*option);
            arrow.rect = subControlRect(control, option, SC_SpinBoxUp, widget);
            drawPrimitive(PE_IndicatorArrowUp, &arrow, painter, widget);
            arrow.rect = subControlRect(control, option, SC_SpinBoxDown, widget);
            return drawPrimitive(PE_IndicatorArrowDown, &arrow, painter, widget);
        }
        break;
    case CC_ToolButton:
        if (const auto *tool = as<QStyleOptionToolButton>(option)) {
            toolButtonPanel(*option, painter);
            QStyleOptionToolButton label(*tool);
            label.state &= ~State_Sunken;
            label.palette.setColor(QPalette::ButtonText, option->state & State_On
                                                             ? Theme::current().link
                                                             : Theme::current().textSecondary);
            return drawControl(CE_ToolButtonLabel, &label, painter, widget);
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace Revisit
