pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.State

/*! Asks for the staff's PIN; digits of a keyboard count too. */
Item {
    id: pad

    required property StaffState staff
    required property VisitState visit
    required property Metrics metrics

    property string typed: ""

    readonly property real key: Math.min(metrics.space(132), (height - metrics.space(260)) / 5, (width - metrics.space(120)) / 3.4)

    function press(digit: string): void {
        if (typed.length < 12)
            typed += digit;
    }

    function finish(): void {
        if (typed.length > 0)
            staff.enter(typed);
        typed = "";
    }

    Keys.onPressed: event => {
        if (event.key >= Qt.Key_0 && event.key <= Qt.Key_9)
            press(String.fromCharCode(event.key));
        else if (event.key === Qt.Key_Backspace)
            typed = typed.slice(0, -1);
        else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter)
            finish();
        else
            return;
        event.accepted = true;
    }

    Column {
        anchors.centerIn: parent
        spacing: pad.metrics.space(24)

        Label {
            anchors.horizontalCenter: parent.horizontalCenter
            metrics: pad.metrics
            size: 52
            text: qsTr("For the staff")
            font.weight: Font.ExtraBold
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }

        Label {
            anchors.horizontalCenter: parent.horizontalCenter
            metrics: pad.metrics
            width: Math.min(implicitWidth, pad.width - 2 * pad.metrics.margin)
            horizontalAlignment: Text.AlignHCenter
            color: Theme.muted
            text: {
                switch (pad.staff.answer) {
                case "checking":
                    return qsTr("One moment");
                case "wrong":
                    return qsTr("That is not the PIN.");
                case "wait":
                    return qsTr("Too many wrong PINs. Wait %n second(s).", "", pad.staff.seconds);
                }
                return qsTr("Type the PIN.");
            }
        }

        Item {
            anchors.horizontalCenter: parent.horizontalCenter
            width: pad.key * 3
            height: pad.metrics.space(40)
            Accessible.role: Accessible.StaticText
            Accessible.name: qsTr("%n digit(s) typed", "", pad.typed.length)

            Row {
                anchors.centerIn: parent
                spacing: pad.metrics.space(14)

                Repeater {
                    model: pad.typed.length

                    Rectangle {
                        width: pad.metrics.space(24)
                        height: width
                        radius: width / 2
                        color: Theme.signal
                    }
                }
            }
        }

        Grid {
            anchors.horizontalCenter: parent.horizontalCenter
            columns: 3
            spacing: pad.metrics.space(16)

            Repeater {
                model: ["1", "2", "3", "4", "5", "6", "7", "8", "9", "back", "0", "check"]

                Button {
                    required property string modelData
                    readonly property bool digit: modelData.length === 1

                    metrics: pad.metrics
                    width: pad.key
                    height: pad.key
                    size: 44
                    text: digit ? modelData : ""
                    symbol: digit ? "" : modelData
                    strong: modelData === "check"
                    spoken: digit ? modelData : modelData === "check" ? qsTr("OK") : qsTr("Delete the last digit")
                    enabled: pad.staff.answer !== "wait" && pad.staff.answer !== "checking"
                    onClicked: {
                        if (digit)
                            pad.press(modelData);
                        else if (modelData === "check")
                            pad.finish();
                        else
                            pad.typed = pad.typed.slice(0, -1);
                    }
                }
            }
        }

        Button {
            anchors.horizontalCenter: parent.horizontalCenter
            metrics: pad.metrics
            symbol: "close"
            text: qsTr("Close")
            onClicked: pad.visit.back()
        }
    }
}
