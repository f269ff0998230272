import QtQuick
import Kiosk.State

/*! Base of all layouts: one slide drawn on a whole screen. `moving` while it is seen. */
Item {
    required property SlideState slide
    required property Metrics metrics
    required property bool moving
    required property bool still

    function picture(index: int): var {
        return slide.pictures.length > index ? slide.pictures[index] : {
            source: "",
            alt: "",
            caption: "",
            credit: ""
        };
    }
}
