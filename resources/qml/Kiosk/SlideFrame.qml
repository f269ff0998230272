pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.State

/*! One slide of the two that take turns: pictures first, then the layout that shows them. */
Item {
    id: frame

    required property SlideState slide
    required property Metrics metrics
    required property bool moving
    required property bool still
    property bool scrollable: false

    property SlideState prepared: null

    signal ready(int number)
    signal failed(int number)
    signal opened(string file)

    function announce(): void {
        if (slide === null)
            return;
        const outcome = preload.outcome();
        if (outcome === "ready") {
            prepared = slide;
            ready(slide.number);
        } else if (outcome === "failed") {
            failed(slide.number);
        }
    }

    Accessible.role: Accessible.Section
    Accessible.name: slide?.spoken ?? ""
    onSlideChanged: later.restart()

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
        anchors.fill: parent
        asynchronous: !frame.enabled
        active: frame.slide !== null && frame.prepared === frame.slide
        sourceComponent: {
            switch (frame.slide?.layout) {
            case "title":
                return title;
            case "photo":
                return photo;
            case "gallery":
                return gallery;
            case "quote":
                return quote;
            case "figures":
                return figures;
            case "timeline":
                return timeline;
            case "links":
                return links;
            default:
                return text;
            }
        }
    }

    Component {
        id: title

        TitleLayout {
            slide: frame.slide
            metrics: frame.metrics
            moving: frame.moving
            still: frame.still
            scrollable: frame.scrollable
        }
    }

    Component {
        id: text

        TextLayout {
            slide: frame.slide
            metrics: frame.metrics
            moving: frame.moving
            still: frame.still
            scrollable: frame.scrollable
        }
    }

    Component {
        id: photo

        PhotoLayout {
            slide: frame.slide
            metrics: frame.metrics
            moving: frame.moving
            still: frame.still
            scrollable: frame.scrollable
        }
    }

    Component {
        id: gallery

        GalleryLayout {
            slide: frame.slide
            metrics: frame.metrics
            moving: frame.moving
            still: frame.still
            scrollable: frame.scrollable
        }
    }

    Component {
        id: quote

        QuoteLayout {
            slide: frame.slide
            metrics: frame.metrics
            moving: frame.moving
            still: frame.still
            scrollable: frame.scrollable
        }
    }

    Component {
        id: figures

        FiguresLayout {
            slide: frame.slide
            metrics: frame.metrics
            moving: frame.moving
            still: frame.still
            scrollable: frame.scrollable
        }
    }

    Component {
        id: timeline

        TimelineLayout {
            slide: frame.slide
            metrics: frame.metrics
            moving: frame.moving
            still: frame.still
            scrollable: frame.scrollable
        }
    }

    Component {
        id: links

        LinksLayout {
            slide: frame.slide
            metrics: frame.metrics
            moving: frame.moving
            still: frame.still
            scrollable: frame.scrollable
        }
    }
}
