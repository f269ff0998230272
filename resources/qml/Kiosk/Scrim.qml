import QtQuick

/*! Darkens a picture from `start` (from the top, 0 to 1) down, so that text on it can be read. */
Rectangle {
    required property real start

    gradient: Gradient {
        GradientStop {
            position: 0
            color: Theme.shade(Theme.scrim, 0)
        }
        GradientStop {
            position: 0.35
            color: Theme.shade(Theme.scrim, 0.72)
        }
        GradientStop {
            position: 0.6
            color: Theme.shade(Theme.scrim, 0.88)
        }
        GradientStop {
            position: 1
            color: Theme.shade(Theme.scrim, 0.95)
        }
    }

    anchors {
        left: parent.left
        right: parent.right
        bottom: parent.bottom
        top: parent.top
        topMargin: parent.height * start
    }
}
