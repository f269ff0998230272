pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.State

/*! The sheets of a map, each where the view has it; the closer ones over the others. */
Item {
    id: sheets

    required property GlassState glass

    /*! Where a point of the map is. */
    function across(x: real): real {
        return (x - glass.x) * glass.scale + width / 2;
    }

    function down(y: real): real {
        return (y - glass.y) * glass.scale + height / 2;
    }

    clip: true

    Repeater {
        model: sheets.glass.sheets.length

        Image {
            id: picture

            required property int index
            readonly property var sheet: sheets.glass.sheets[index]
            readonly property real ratio: sheets.glass.scale / sheet.scale
            readonly property bool exact: Math.abs(ratio - 1) < 1e-6
            readonly property real atX: sheets.across(sheet.x) - width / 2
            readonly property real atY: sheets.down(sheet.y) - height / 2

            visible: index === 0 || ratio < 2.5
            opacity: status === Image.Ready ? 1 : 0
            onStatusChanged: if (status === Image.Ready)
                sheets.glass.arrived(index)
            source: sheet.source
            asynchronous: true
            cache: false
            smooth: !exact
            width: sheet.width * (exact ? 1 : ratio)
            height: sheet.height * (exact ? 1 : ratio)
            x: exact ? Math.round(atX) : atX
            y: exact ? Math.round(atY) : atY
            z: sheet.scale
            Accessible.ignored: true
        }
    }
}
