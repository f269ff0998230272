import QtQuick

/*! What is on the screen when there is nothing to show yet: calm for visitors, clear for the staff. */
Item {
    id: notice

    required property Metrics metrics
    required property string kind
    required property string logo

    Rectangle {
        anchors.fill: parent
        gradient: Gradient {
            GradientStop {
                position: 0
                color: Theme.raised
            }
            GradientStop {
                position: 1
                color: Theme.background
            }
        }
    }

    Column {
        anchors.centerIn: parent
        width: Math.min(notice.width - 2 * notice.metrics.margin, notice.metrics.text(1200))
        spacing: notice.metrics.space(36)

        Image {
            anchors.horizontalCenter: parent.horizontalCenter
            source: notice.logo
            visible: source.toString() !== ""
            width: notice.metrics.space(200)
            height: width
            sourceSize: Qt.size(width, width)
            fillMode: Image.PreserveAspectFit
        }

        Label {
            metrics: notice.metrics
            size: Theme.heading
            text: notice.kind === "preparing" ? qsTr("Casting off") : qsTr("Nothing to show yet")
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            lineHeight: 1.1
            font.weight: Font.ExtraBold
        }

        Label {
            metrics: notice.metrics
            size: Theme.lead
            color: Theme.muted
            text: notice.kind === "preparing" ? qsTr("The pictures are being prepared.") : qsTr("The content folder has no slide that can be shown. “kiosk check” says what is missing. The show begins at the next start.")
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
        }
    }
}
