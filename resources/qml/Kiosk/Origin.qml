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

    readonly property real restrained: Math.min(1, fit)
    readonly property real span: kickerText.contentWidth

    spacing: metrics.space(18) * restrained

    Image {
        visible: origin.emblem !== ""
        source: origin.emblem
        asynchronous: true
        height: origin.metrics.space(120) * origin.restrained
        fillMode: Image.PreserveAspectFit
    }

    Rectangle {
        visible: origin.kind !== ""
        width: kindText.width + origin.metrics.space(36) * origin.restrained
        height: kindText.height + origin.metrics.space(16) * origin.restrained
        radius: height / 2
        color: Theme.highContrast ? Theme.text : origin.accent

        Label {
            id: kindText

            anchors.centerIn: parent
            metrics: origin.metrics
            size: Theme.small
            fit: origin.restrained
            color: Theme.highContrast ? Theme.background : origin.onAccent
            words: origin.kind
            width: Math.min(implicitWidth, origin.width - origin.metrics.space(40))
            lineHeight: 1
            font.weight: Font.DemiBold
        }
    }

    Heading {
        id: kickerText

        metrics: origin.metrics
        size: 32
        fit: origin.restrained
        words: origin.kicker.replace(/ · /g, "&nbsp;· ")
        room: origin.width
        lineHeight: 1.1
        font.weight: Font.DemiBold
        font.letterSpacing: 0
    }
}
