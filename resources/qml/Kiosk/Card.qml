pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

/*! A partnership in the menu: its picture, and on its foot the name, the country and what it is. */
T.AbstractButton {
    id: card

    required property var modelData
    required property Metrics metrics
    required property bool pictured

    readonly property real inset: metrics.space(24)

    Accessible.role: Accessible.Button
    Accessible.name: modelData.spoken
    activeFocusOnTab: true
    focusPolicy: Qt.TabFocus
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    background: Rectangle {
        color: card.modelData.accent

        Loader {
            anchors.fill: parent
            active: card.modelData.picture === ""
            sourceComponent: Ripples {
                accent: card.modelData.accent
            }
        }

        Image {
            anchors.fill: parent
            source: card.pictured ? card.modelData.picture : ""
            sourceSize: Qt.size(width, height)
            fillMode: Image.PreserveAspectCrop
            asynchronous: true
        }

        Rectangle {
            id: shade

            readonly property real reach: words.height + card.inset

            y: card.height - height
            width: parent.width
            height: Math.min(card.height, reach + card.metrics.space(64))
            gradient: Gradient {
                GradientStop {
                    position: 0
                    color: Theme.shade(Theme.scrim, 0)
                }
                GradientStop {
                    position: Math.max(0, 1 - shade.reach / Math.max(1, shade.height))
                    color: Theme.shade(Theme.scrim, Theme.veil)
                }
                GradientStop {
                    position: 1
                    color: Theme.shade(Theme.scrim, Math.max(Theme.veil, 0.94))
                }
            }
        }

        Rectangle {
            width: parent.width
            height: card.metrics.space(8)
            color: card.modelData.accent
        }

        Rectangle {
            anchors.fill: parent
            visible: card.pressed
            color: Theme.shade(Theme.text, 0.3)
        }

        FocusRing {
            control: card
            metrics: card.metrics
        }
    }

    contentItem: Item {
        Column {
            id: words

            x: card.inset
            y: card.height - height - card.inset * 0.7
            width: card.width - 2 * card.inset
            spacing: card.metrics.space(2)

            Heading {
                metrics: card.metrics
                size: 36
                fit: fitted.fit
                room: words.width
                text: card.modelData.name
                lineHeight: 1.05
                Accessible.ignored: true
            }

            Label {
                metrics: card.metrics
                size: Theme.small
                fit: fitted.fit
                width: words.width
                text: card.modelData.country
                lineHeight: 1.1
                Accessible.ignored: true
            }

            Label {
                metrics: card.metrics
                size: Theme.small
                fit: fitted.fit
                width: words.width
                text: card.modelData.kind
                lineHeight: 1.1
                Accessible.ignored: true
            }
        }

        Fitted {
            id: fitted

            metrics: card.metrics
            column: words
            room: card.height - card.inset * 1.6
        }
    }
}
