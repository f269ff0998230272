import QtQuick
import QtQuick.Templates as T

/*!
    A place on a picture that can be pressed: a round target, and its name beside it at `box`, in the
    picture's pixels. A name without a place is shown, at `spare`, while it is pressed or has the
    focus. A finger may go on from here to leaf, or to move and zoom the picture.
*/
T.Control {
    id: hotspot

    required property var modelData
    required property Metrics metrics
    property var box: []
    property var spare: []
    property real room: 0

    readonly property real side: metrics.space(72)
    readonly property real thick: Math.max(2, metrics.space(3))
    readonly property bool pressed: tap.pressed
    readonly property bool told: pressed || visualFocus
    readonly property var shown: box.length > 0 || !told ? box : spare
    readonly property Item label: ground
    readonly property string symbol: ({
            slide: "story",
            photo: "photos",
            partnership: "home"
        })[modelData.kind]

    signal clicked
    signal measured

    Accessible.role: enabled ? Accessible.Button : Accessible.StaticText
    Accessible.name: modelData.spoken
    Accessible.ignored: !visible
    Accessible.onPressAction: clicked()
    x: Math.max(0, Math.min(parent.width - width, modelData.x * parent.width - width / 2))
    y: Math.max(0, Math.min(parent.height - height, modelData.y * parent.height - height / 2))
    z: told ? 1 : 0
    implicitWidth: side
    implicitHeight: side
    activeFocusOnTab: true
    focusPolicy: Qt.TabFocus
    Keys.onSpacePressed: clicked()
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()

    containmentMask: QtObject {
        function contains(point: point): bool {
            const besideX = point.x - ground.x;
            const besideY = point.y - ground.y;
            const named = ground.visible && besideX >= 0 && besideY >= 0 && besideX <= ground.width && besideY <= ground.height;
            return named || Math.hypot(point.x - hotspot.width / 2, point.y - hotspot.height / 2) <= hotspot.width / 2;
        }
    }

    background: Rectangle {
        radius: width / 2
        color: Theme.background
        border.width: hotspot.thick
        border.color: Theme.text

        Rectangle {
            anchors.fill: parent
            anchors.margins: 2.5 * hotspot.thick
            radius: width / 2
            color: hotspot.pressed ? Theme.pressed(Theme.signal) : Theme.signal
        }

        Icon {
            anchors.centerIn: parent
            name: hotspot.symbol
            size: hotspot.metrics.space(34)
            color: Theme.signalInk
        }

        FocusRing {
            control: hotspot
            metrics: hotspot.metrics
        }
    }

    TapHandler {
        id: tap

        gesturePolicy: TapHandler.DragThreshold
        longPressThreshold: 0
        onTapped: hotspot.clicked()
    }

    Rectangle {
        id: ground

        readonly property real inset: hotspot.metrics.space(12)

        visible: hotspot.shown.length > 0
        x: visible ? hotspot.shown[0] - hotspot.x : 0
        y: visible ? hotspot.shown[1] - hotspot.y : 0
        width: Math.ceil(words.contentWidth + 2 * inset)
        height: Math.ceil(words.contentHeight + inset)
        radius: hotspot.metrics.space(10)
        color: hotspot.pressed ? Theme.pressed(Theme.background) : Theme.background
        border.width: Math.max(1, hotspot.metrics.space(2))
        border.color: Theme.line
        onWidthChanged: hotspot.measured()
        onHeightChanged: hotspot.measured()

        Text {
            id: line

            visible: false
            text: hotspot.modelData.name
            textFormat: Text.StyledText
            font: words.font
            Accessible.ignored: true
        }

        Label {
            id: words

            metrics: hotspot.metrics
            size: Theme.small
            x: ground.inset
            y: ground.inset / 2
            width: Math.min(line.implicitWidth + 1, hotspot.room - 2 * ground.inset)
            whole: hotspot.room / (font.pixelSize * 0.56)
            words: hotspot.modelData.name
            lineHeight: 1.1
            font.weight: Font.DemiBold
            Accessible.ignored: true
        }
    }
}
