import QtQuick

/*! The ground of a text: the city's colour, with quiet rings that come in from the lower right. */
Rectangle {
    id: swell

    color: Theme.background
    clip: true

    Image {
        width: Math.min(swell.width, swell.height) * 0.75
        height: width
        sourceSize: Qt.size(width, height)
        source: Theme.dark ? "../../pictures/swell-light.svg" : "../../pictures/swell-dark.svg"

        anchors {
            right: parent.right
            bottom: parent.bottom
        }
    }
}
