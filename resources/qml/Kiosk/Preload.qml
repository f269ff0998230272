pragma ComponentBehavior: Bound

import QtQuick

/*!
    Decodes pictures off the GUI thread before anything shows them: the layouts that follow find
    them in Qt's cache. `state` is "waiting", "ready" or "failed".
*/
Item {
    id: preload

    required property list<string> sources

    property int arrived: 0
    property bool broken: false
    readonly property string outcome: broken ? "failed" : arrived >= sources.length ? "ready" : "waiting"

    visible: false
    onSourcesChanged: {
        arrived = 0;
        broken = false;
    }

    Repeater {
        model: preload.sources

        Image {
            required property string modelData

            asynchronous: true
            source: modelData
            onStatusChanged: {
                if (status === Image.Ready)
                    preload.arrived += 1;
                else if (status === Image.Error)
                    preload.broken = true;
            }
        }
    }
}
