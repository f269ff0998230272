import QtQuick
import Kiosk.State

/*! The two slots and the cross-fade between them: the next slide is drawn before the last one goes. */
Item {
    id: stage

    required property ShowState show
    required property Metrics metrics

    readonly property int front: show.front
    readonly property bool calm: show.still || show.visiting
    readonly property int patience: first.slide === null || second.slide === null ? 0 : show.fade * 1000

    function turn(): void {
        if (front < 0)
            return;
        const coming = front === 0 ? first : second;
        const going = front === 0 ? second : first;
        going.z = 0;
        coming.z = 1;
        fade.stop();
        if (show.fade <= 0 || show.still || going.slide === null) {
            coming.opacity = 1;
            settle();
            return;
        }
        coming.opacity = 0;
        fade.target = coming;
        fade.start();
    }

    function settle(): void {
        const going = front === 0 ? second : first;
        going.opacity = 0;
        show.settled();
    }

    onFrontChanged: turn()

    SlideFrame {
        id: first

        anchors.fill: parent
        slide: stage.show.slotA
        metrics: stage.metrics
        moving: stage.front === 0 && !stage.calm
        still: stage.calm
        patience: stage.patience
        opacity: 0
        visible: opacity > 0
        onReady: number => stage.show.slideReady(number)
        onFailed: number => stage.show.slideFailed(number)
    }

    SlideFrame {
        id: second

        anchors.fill: parent
        slide: stage.show.slotB
        metrics: stage.metrics
        moving: stage.front === 1 && !stage.calm
        still: stage.calm
        patience: stage.patience
        opacity: 0
        visible: opacity > 0
        onReady: number => stage.show.slideReady(number)
        onFailed: number => stage.show.slideFailed(number)
    }

    NumberAnimation {
        id: fade

        property: "opacity"
        from: 0
        to: 1
        duration: stage.show.fade * 1000
        easing.type: Theme.easing
        onFinished: stage.settle()
    }
}
