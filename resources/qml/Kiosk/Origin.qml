import QtQuick

/*! Whose slide this is: the partner and its country, and what it is to the city. */
Column {
    id: origin

    required property Metrics metrics
    required property string kicker
    required property string kind
    required property color accent
    required property color onAccent
    property string emblem
    property real fit: 1

    spacing: metrics.space(18) * fit

    Image {
        visible: origin.emblem !== ""
        source: origin.emblem
        asynchronous: true
        height: origin.metrics.space(120) * origin.fit
        fillMode: Image.PreserveAspectFit
    }

    Rectangle {
        visible: origin.kind !== ""
        width: kindText.width + origin.metrics.space(36) * origin.fit
        height: kindText.height + origin.metrics.space(16) * origin.fit
        radius: height / 2
        color: Theme.highContrast ? Theme.text : origin.accent

        Label {
            id: kindText

            anchors.centerIn: parent
            metrics: origin.metrics
            size: Theme.small
            fit: origin.fit
            color: Theme.highContrast ? Theme.background : origin.onAccent
            text: origin.kind
            width: Math.min(implicitWidth, origin.width - origin.metrics.space(40))
            lineHeight: 1
            font.weight: Font.DemiBold
        }
    }

    Label {
        metrics: origin.metrics
        size: 32
        fit: origin.fit
        text: origin.kicker
        width: origin.width
        lineHeight: 1.1
        font.weight: Font.DemiBold
    }
}
