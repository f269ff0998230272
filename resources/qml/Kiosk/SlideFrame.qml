import QtQuick
import Kiosk.State

/*!
    One slide of the two that take turns, or of a deck: its pictures first, then the layout that
    shows them. A layout is read from its file when the first slide needs it.
*/
Item {
    id: frame

    required property SlideState slide
    required property Metrics metrics
    required property bool moving
    required property bool still
    property bool scrollable: false
    property int patience: 0

    property SlideState prepared: null
    readonly property var voyage: slide?.voyage ?? null
    readonly property bool whole: slide !== null && prepared === slide

    signal ready(int number)
    signal failed(int number)
    signal opened(string file)
    signal followed(string kind, string to)

    function announce(): void {
        if (slide === null)
            return;
        if (voyage !== null && !voyage.ready)
            return;
        const outcome = preload.outcome();
        if (outcome === "ready") {
            prepared = slide;
            ready(slide.number);
        } else if (outcome === "failed") {
            failed(slide.number);
        }
    }

    function file(layout: string): string {
        switch (layout) {
        case "title":
            return "TitleLayout.qml";
        case "photo":
            return "PhotoLayout.qml";
        case "gallery":
            return "GalleryLayout.qml";
        case "quote":
            return "QuoteLayout.qml";
        case "figures":
            return "FiguresLayout.qml";
        case "timeline":
            return "TimelineLayout.qml";
        case "links":
            return "LinksLayout.qml";
        case "picture-map":
            return "PictureMapLayout.qml";
        case "map":
            return "MapLayout.qml";
        default:
            return "TextLayout.qml";
        }
    }

    /*! A voyage is drawn for the place in which it will be seen. */
    function chart(): void {
        voyage?.lay(width, height, metrics.unit, Screen.devicePixelRatio, Theme.palette, still);
    }

    onVoyageChanged: chart()
    onWidthChanged: chart()
    onHeightChanged: chart()
    onStillChanged: chart()
    Accessible.role: Accessible.Section
    Accessible.name: slide?.spoken ?? ""
    onSlideChanged: later.restart()
    onWholeChanged: {
        if (whole)
            loader.setSource(file(slide.layout), {
                "slide": slide,
                "metrics": metrics,
                "moving": moving,
                "still": still,
                "scrollable": scrollable
            });
        else
            loader.source = "";
    }

    Connections {
        target: frame.voyage

        function onReadyChanged(): void {
            later.restart();
        }
    }

    Connections {
        target: Theme

        function onPaletteChanged(): void {
            frame.chart();
        }
    }

    Timer {
        id: later

        interval: 0
        onTriggered: frame.announce()
    }

    Preload {
        id: preload

        sources: frame.slide === null ? [] : frame.slide.pictures.concat(frame.slide.links).map(item => item.source ?? item.code).filter(source => source !== "")
        onChanged: later.restart()
    }

    Loader {
        id: loader

        anchors.fill: parent
        asynchronous: !frame.enabled
        onLoaded: {
            const layout = item as SlideLayout;
            layout.metrics = Qt.binding(() => frame.metrics);
            layout.moving = Qt.binding(() => frame.moving);
            layout.still = Qt.binding(() => frame.still);
            layout.patience = Qt.binding(() => frame.patience);
        }
    }

    Connections {
        target: loader.item as SlideLayout

        function onOpened(file: string): void {
            frame.opened(file);
        }

        function onFollowed(kind: string, to: string): void {
            frame.followed(kind, to);
        }
    }
}
