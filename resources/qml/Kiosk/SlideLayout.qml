import QtQuick
import Kiosk.State

/*!
    Base of all layouts: one slide drawn on a whole screen. `moving` while it is seen and may move;
    `still` where nothing moves at all; `scrollable` where somebody is there who may move a long
    text. Texts come in with `enter`, from 0 to 1, after some milliseconds of `patience`, and go first:
    two slides full of text are too slow to be faded into each other.
*/
Item {
    id: root

    required property SlideState slide
    required property Metrics metrics
    required property bool moving
    required property bool still
    property bool scrollable: false

    property real enter: still ? 1 : 0
    property int patience: 0
    readonly property real rise: (1 - enter) * metrics.space(36)

    /*! A picture of the slide was touched. */
    signal opened(string file)

    /*! A hotspot was pressed: what it opens, and which one. */
    signal followed(string kind, string to)

    function picture(index: int): var {
        return root.slide.pictures.length > index ? root.slide.pictures[index] : {
            file: "",
            source: "",
            alt: "",
            caption: "",
            credit: ""
        };
    }

    /*! How far above the lower edge the words of a picture end that begins at `x`: above what is kept free. */
    function foot(x: real, otherwise: real): real {
        return x < metrics.kept ? Math.max(metrics.footer, otherwise) : otherwise;
    }

    onMovingChanged: {
        entering.stop();
        leaving.stop();
        (moving ? entering : leaving).start();
    }
    Component.onCompleted: if (moving)
        entering.start()

    SequentialAnimation {
        id: entering

        PauseAnimation {
            duration: root.patience
        }

        NumberAnimation {
            target: root
            property: "enter"
            from: 0
            to: 1
            duration: Theme.slow
            easing.type: Theme.enterEasing
        }
    }

    NumberAnimation {
        id: leaving

        target: root
        property: "enter"
        to: root.still ? 1 : 0
        duration: Theme.quick
    }
}
