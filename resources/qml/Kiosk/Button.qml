import QtQuick
import QtQuick.Templates as T

/*!
    What can be pressed: an icon, words, or both. It acts on release inside, sliding off cancels;
    the press is seen at once, and the focus of a keyboard cannot be missed.
*/
T.AbstractButton {
    id: button

    required property Metrics metrics
    property string symbol
    property bool strong: false
    property bool round: false
    property bool wrapped: false
    property real size: Theme.small
    property string spoken: text

    readonly property real touch: metrics.space(72)
    readonly property bool chosen: checked || strong
    readonly property color ink: chosen ? Theme.signalInk : Theme.text
    readonly property color ground: chosen ? Theme.signal : Theme.raised
    readonly property real gap: words.text === "" || icon.name === "" ? 0 : metrics.space(16)
    readonly property real side: words.text === "" ? (touch - icon.size) / 2 : metrics.space(24)

    Accessible.role: checkable ? (autoExclusive ? Accessible.RadioButton : Accessible.CheckBox) : Accessible.Button
    Accessible.name: spoken
    Accessible.ignored: !visible
    Accessible.checkable: checkable
    Accessible.checked: checked
    implicitWidth: Math.ceil(Math.max(touch, icon.width + gap + words.implicitWidth + 2 * side)) + 1
    implicitHeight: Math.max(touch, words.implicitHeight + metrics.space(24))
    activeFocusOnTab: true
    focusPolicy: Qt.TabFocus
    opacity: enabled ? 1 : 0.35
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    background: Rectangle {
        radius: button.round ? height / 2 : button.metrics.space(12)
        color: button.pressed ? Theme.pressed(button.ground) : button.ground
        border.width: button.chosen ? 0 : Math.max(1, button.metrics.space(2))
        border.color: Theme.line

        FocusRing {
            control: button
            metrics: button.metrics
        }
    }

    contentItem: Item {
        Icon {
            id: icon

            name: button.symbol
            size: name === "" ? 0 : button.metrics.space(40) * Math.sqrt(button.metrics.textScale)
            color: button.ink
            width: size
            height: size
            x: words.text === "" ? (parent.width - width) / 2 : button.side
            y: (parent.height - height) / 2
        }

        Text {
            id: words

            x: icon.x + icon.width + button.gap
            width: parent.width - x - button.side
            height: parent.height
            verticalAlignment: Text.AlignVCenter
            horizontalAlignment: icon.name === "" ? Text.AlignHCenter : Text.AlignLeft
            text: button.text
            textFormat: Text.StyledText
            elide: Text.ElideRight
            wrapMode: button.wrapped ? Text.Wrap : Text.NoWrap
            color: button.ink
            font.family: Theme.family
            font.weight: Font.DemiBold
            font.pixelSize: Math.max(8, Math.round(button.metrics.text(button.size)))
            Accessible.ignored: true
        }
    }
}
