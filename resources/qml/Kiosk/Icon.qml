pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes

/*!
    A picture of one `name` beside or instead of a word, in one colour, `size` wide and high. It is
    decoration: what carries it has the accessible name. A name that is not in the set draws nothing.
*/
Item {
    id: icon

    required property string name
    property real size: 24
    property color color: Theme.text

    readonly property list<string> paths: drawing(name)

    /*! On a grid of 24: the path that a round pen of 2 follows, and the path that is filled. */
    function drawing(name: string): list<string> {
        switch (name) {
        case "back":
            return ["M20.5 12H4 M11 5L4 12L11 19", ""];
        case "home":
            return ["M12 3A9 9 0 0 1 12 21A9 9 0 0 1 12 3Z", "M12 5L14.1 9.9L19 12L14.1 14.1L12 19L9.9 14.1L5 12L9.9 9.9Z M12 10.6A1.4 1.4 0 0 0 12 13.4A1.4 1.4 0 0 0 12 10.6Z"];
        case "previous":
            return ["M15.5 4.5L8 12L15.5 19.5", ""];
        case "next":
            return ["M8.5 4.5L16 12L8.5 19.5", ""];
        case "first-port":
            return ["M5 5V19 M18 5L11 12L18 19", ""];
        case "next-port":
            return ["M19 5V19 M6 5L13 12L6 19", ""];
        case "plus":
            return ["M12 4V20 M4 12H20", ""];
        case "minus":
            return ["M4 12H20", ""];
        case "whole":
            return ["M3 8.5V5A1.5 1.5 0 0 1 4.5 3.5H8 M16 3.5H19.5A1.5 1.5 0 0 1 21 5V8.5 M21 15.5V19A1.5 1.5 0 0 1 19.5 20.5H16 M8 20.5H4.5A1.5 1.5 0 0 1 3 19V15.5", "M8 8H16A1 1 0 0 1 17 9V15A1 1 0 0 1 16 16H8A1 1 0 0 1 7 15V9A1 1 0 0 1 8 8Z"];
        case "close":
            return ["M5.5 5.5L18.5 18.5 M18.5 5.5L5.5 18.5", ""];
        case "globe":
            return ["M12 3A9 9 0 0 1 12 21A9 9 0 0 1 12 3Z M12 3C6.7 8.5 6.7 15.5 12 21C17.3 15.5 17.3 8.5 12 3Z M4 9H20 M4 15H20", ""];
        case "access":
            return ["M12 3A9 9 0 0 1 12 21A9 9 0 0 1 12 3Z M7.6 10.4L12 11.2L16.4 10.4 M12 11.2V14 M9.8 17.6L12 13.6L14.2 17.6", "M12 5.4A1.7 1.7 0 0 1 12 8.8A1.7 1.7 0 0 1 12 5.4Z"];
        case "text":
            return ["M2.5 19L5.75 10.5L9 19 M3.7 16.2H7.8 M11 19L16.25 5L21.5 19 M12.9 14.4H19.6", ""];
        case "contrast":
            return ["M12 3A9 9 0 0 1 12 21A9 9 0 0 1 12 3Z", "M12 3.85A8.15 8.15 0 0 1 12 20.15Z"];
        case "calm":
            return ["M3 6.5C5 2.5 7.5 2.5 9.5 5.5C11 7.8 13.5 7.8 15 5.5C16.5 3.2 19 2.8 21 5.5 M3 13C5 11.4 7.2 11.4 9 12.6C11 13.9 13 13.9 15 12.6C17 11.4 19 11.4 21 12.6 M3 19.5H21", ""];
        case "lower":
            return ["M6.5 2.5H17.5A1.5 1.5 0 0 1 19 4V20A1.5 1.5 0 0 1 17.5 21.5H6.5A1.5 1.5 0 0 1 5 20V4A1.5 1.5 0 0 1 6.5 2.5Z M12 5.8V10.6 M9 8.2L12 11.2L15 8.2", "M5.9 14H18.1V20.6H5.9Z"];
        case "voice":
            return ["M16 8.5A5 5 0 0 1 16 15.5 M18.6 5.4A9.2 9.2 0 0 1 18.6 18.6", "M3 8.5H6.5L11.4 4.3A1 1 0 0 1 13 5.1V18.9A1 1 0 0 1 11.4 19.7L6.5 15.5H3A1 1 0 0 1 2 14.5V9.5A1 1 0 0 1 3 8.5Z"];
        case "story":
            return ["M12 6.5C9.6 4.7 6.4 4.2 3 4.6V18.6C6.4 18.2 9.6 18.7 12 20.5C14.4 18.7 17.6 18.2 21 18.6V4.6C17.6 4.2 14.4 4.7 12 6.5Z M12 6.5V20.5", ""];
        case "moments":
            return ["M12.5 4.5H21 M12.5 12H18 M12.5 19.5H21", "M5 4.5H7V19.5H5Z M6 2A2.5 2.5 0 0 1 6 7A2.5 2.5 0 0 1 6 2Z M6 9.5A2.5 2.5 0 0 1 6 14.5A2.5 2.5 0 0 1 6 9.5Z M6 17A2.5 2.5 0 0 1 6 22A2.5 2.5 0 0 1 6 17Z"];
        case "photos":
            return ["M4.5 4H19.5A1.5 1.5 0 0 1 21 5.5V18.5A1.5 1.5 0 0 1 19.5 20H4.5A1.5 1.5 0 0 1 3 18.5V5.5A1.5 1.5 0 0 1 4.5 4Z", "M5.5 17.8L10.2 10.6L13.4 15L15.2 12.8L18.6 17.8Z M16 6.8A1.8 1.8 0 0 1 16 10.4A1.8 1.8 0 0 1 16 6.8Z"];
        case "more":
            return ["M3 3H9.5V9.5H3Z M14.5 3H21V9.5H14.5Z M3 14.5H9.5V21H3Z", "M5.2 5.2H7.3V7.3H5.2Z M16.7 5.2H18.8V7.3H16.7Z M5.2 16.7H7.3V18.8H5.2Z M13.5 13.5H16.4V16.4H13.5Z M19.1 13.5H22V16.4H19.1Z M16.4 16.4H19.1V19.1H16.4Z M13.5 19.1H16.4V22H13.5Z M19.1 19.1H22V22H19.1Z"];
        case "map":
            return ["M3 6L9 3.5L15 6.5L21 4V18L15 20.5L9 17.5L3 20Z M9 3.5V17.5 M15 6.5V20.5", ""];
        case "boat":
            return ["M3 17.5H21L18.5 21.5H5.5Z", "M11 2.5V15H3.5Z M13 5L19.5 15H13Z"];
        case "touch":
            return ["M5.4 10A5 5 0 1 1 14.6 10", "M8.3 7.8A1.7 1.7 0 0 1 11.7 7.8V12A1.65 1.65 0 0 1 14.6 12.6A1.65 1.65 0 0 1 17.4 13.4A1.5 1.5 0 0 1 20 14.8V17.3C20 19.2 19.4 20.4 18.8 21.4A1.4 1.4 0 0 1 17.6 22H12.2A2 2 0 0 1 10.8 21.4L4.7 15.6A1.6 1.6 0 0 1 6.9 13.4L8.3 14.7Z"];
        case "staff":
            return ["M7.5 12.5A4 4 0 0 1 7.5 20.5A4 4 0 0 1 7.5 12.5Z M10.4 13.6L20.5 3.5 M17 7L20 10 M13.6 10.4L16.2 13", ""];
        case "clean":
            return ["M11.7 7.6C11.7 9.2 11 10.3 9.6 11", "M10 2H16.5A1.5 1.5 0 0 1 18 3.5V10H13.7V6.4H10A.5 .5 0 0 1 9.5 5.9V2.5A.5 .5 0 0 1 10 2Z M13.7 11.8H18L20.4 14.8A2.6 2.6 0 0 1 21 16.4V20.5A1.5 1.5 0 0 1 19.5 22H12.2A1.5 1.5 0 0 1 10.7 20.5V16.4A2.6 2.6 0 0 1 11.3 14.8Z M6.4 3A1.25 1.25 0 0 1 6.4 5.5A1.25 1.25 0 0 1 6.4 3Z M3.3 2A1.25 1.25 0 0 1 3.3 4.5A1.25 1.25 0 0 1 3.3 2Z M3.3 5.6A1.25 1.25 0 0 1 3.3 8.1A1.25 1.25 0 0 1 3.3 5.6Z"];
        case "reload":
            return ["M19.5 8.5A8.3 8.3 0 1 0 20.3 12 M20.3 3.5V8.7H15.1", ""];
        case "quit":
            return ["M10 3.5H5A1.5 1.5 0 0 0 3.5 5V19A1.5 1.5 0 0 0 5 20.5H10 M9.5 12H21 M16 7L21 12L16 17", ""];
        case "up":
            return ["M4.5 15.5L12 8L19.5 15.5", ""];
        case "down":
            return ["M4.5 8.5L12 16L19.5 8.5", ""];
        case "check":
            return ["M4 12.5L9.5 18L20 6.5", ""];
        case "warning":
            return ["", "M10.3 3.4A2 2 0 0 1 13.7 3.4L22.2 18.4A2 2 0 0 1 20.5 21.4H3.5A2 2 0 0 1 1.8 18.4Z M11 8.5V13.5A1 1 0 0 0 13 13.5V8.5A1 1 0 0 0 11 8.5Z M12 16A1.2 1.2 0 0 0 12 18.4A1.2 1.2 0 0 0 12 16Z"];
        default:
            return ["", ""];
        }
    }

    implicitWidth: size
    implicitHeight: size
    Accessible.ignored: true

    Shape {
        anchors.fill: parent
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            scale: Qt.size(icon.size / 24, icon.size / 24)
            strokeColor: icon.color
            strokeWidth: icon.size / 12
            fillColor: "transparent"
            capStyle: ShapePath.RoundCap
            joinStyle: ShapePath.RoundJoin

            PathSvg {
                path: icon.paths[0]
            }
        }

        ShapePath {
            scale: Qt.size(icon.size / 24, icon.size / 24)
            strokeColor: "transparent"
            fillColor: icon.color
            fillRule: ShapePath.WindingFill

            PathSvg {
                path: icon.paths[1]
            }
        }
    }
}
