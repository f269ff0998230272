pragma ComponentBehavior: Bound

import QtQuick

/*!
    Decodes pictures off the GUI thread before anything shows them: the layouts that follow find
    them in Qt's cache. `changed` when it is worth asking for the `outcome` again.
*/
Item {
    id: preload

    required property list<string> sources

    signal changed

    function outcome(): string {
        let waiting = pictures.count < sources.length;
        for (let index = 0; index < pictures.count; ++index) {
            const picture = pictures.itemAt(index) as Image;
            if (picture?.status === Image.Error)
                return "failed";
            if (picture?.status !== Image.Ready)
                waiting = true;
        }
        return waiting ? "waiting" : "ready";
    }

    visible: false
    onSourcesChanged: changed()

    Repeater {
        id: pictures

        model: preload.sources

        Image {
            required property string modelData

            asynchronous: true
            source: modelData
            onStatusChanged: preload.changed()
        }
    }
}
