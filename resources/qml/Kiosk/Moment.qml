import QtQuick

/*!
    A moment on the timeline: a dot on the line, its date, and what happened. Down a page, the line
    goes on for `reach`, to the next moment, unless this is the last.
*/
Item {
    id: moment

    required property var modelData
    required property int index
    required property Metrics metrics
    required property real fit
    required property bool along
    required property bool last
    required property real reach

    readonly property real dot: metrics.space(26)
    readonly property real rail: dot + metrics.space(28)

    implicitHeight: lines.y + lines.implicitHeight
    height: implicitHeight

    Rectangle {
        x: moment.along ? 0 : (moment.dot - width) / 2
        y: moment.along ? (moment.dot - height) / 2 : moment.dot / 2
        width: moment.along ? moment.width : Math.max(2, moment.metrics.space(4))
        height: moment.along ? Math.max(2, moment.metrics.space(4)) : moment.reach
        visible: !moment.last || moment.along
        color: Theme.line
    }

    Rectangle {
        y: moment.along ? 0 : lines.y + date.font.pixelSize * 0.6 - height / 2
        width: moment.dot
        height: moment.dot
        radius: width / 2
        color: Theme.signal
    }

    Column {
        id: lines

        x: moment.along ? 0 : moment.rail
        y: moment.along ? moment.dot + moment.metrics.space(26) : 0
        width: moment.width - x - (moment.along ? moment.metrics.space(40) : 0)
        spacing: moment.metrics.space(6) * moment.fit

        Label {
            id: date

            metrics: moment.metrics
            size: moment.along ? 52 : Theme.lead
            fit: moment.fit
            color: Theme.signal
            words: moment.modelData.date.length > 20 ? moment.modelData.date : moment.modelData.date.replace(/ /g, "&nbsp;")
            width: lines.width
            lineHeight: 1.1
            font.weight: Font.ExtraBold
            font.features: ({
                    "tnum": 1
                })
        }

        Label {
            metrics: moment.metrics
            fit: moment.fit
            words: moment.modelData.title
            width: lines.width
            lineHeight: 1.16
            font.weight: Font.DemiBold
        }

        Label {
            metrics: moment.metrics
            size: 32
            fit: moment.fit
            words: moment.modelData.text
            width: lines.width
            lineHeight: 1.2
        }
    }
}
