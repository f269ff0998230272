pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.State

/*!
    All that a visitor sees between the first touch and the return of the loop: one screen, the bar
    at its foot, and over them a panel or a question. “Lower the screen” moves all of it down.
*/
FocusScope {
    id: root

    required property ShowState show
    required property VisitState visit
    required property StaffState staff

    readonly property bool open: ["menu", "partnership", "photo", "map"].includes(visit.screen)
    readonly property bool calm: visit.lessMotion || show.still
    readonly property bool covered: visit.panel !== "" || visit.leaving

    property Item opener: null

    /*! The focus of a keyboard begins where reading begins. */
    function begin(): void {
        root.forceActiveFocus();
        if (visit.byKey && visit.screen !== "staff")
            ((comfort.item ?? language.item ?? stage) as Item).nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason);
    }

    /*! Where a control with the focus has gone away or rests, another one takes it. */
    function keep(): void {
        if (visit.byKey && (!activeFocusItem || !activeFocusItem.activeFocusOnTab || !activeFocusItem.enabled))
            begin();
    }

    /*! A panel takes the focus, and gives it back to what opened it. */
    function pass(): void {
        if (visit.panel !== "") {
            opener = activeFocusItem;
            Qt.callLater(begin);
        } else if (visit.byKey && opener !== null) {
            opener.forceActiveFocus(Qt.TabFocusReason);
        }
    }

    readonly property Item activeFocusItem: Window.activeFocusItem

    focus: true
    opacity: visit.screen === "attract" ? 0 : 1
    visible: opacity > 0
    enabled: visit.screen !== "attract"
    Keys.onEscapePressed: visit.back()
    Keys.onPressed: event => {
        switch (event.key) {
        case Qt.Key_Left:
        case Qt.Key_Right:
        case Qt.Key_Up:
        case Qt.Key_Down:
            root.visit.moveFocus(root, event.key);
            event.accepted = true;
            break;
        case Qt.Key_PageDown:
            root.visit.turn(1);
            break;
        case Qt.Key_PageUp:
            root.visit.turn(-1);
            break;
        case Qt.Key_R:
            if (root.visit.voice)
                root.visit.choose("read_aloud", !root.visit.readAloud);
            break;
        case Qt.Key_Home:
            root.visit.home();
            break;
        case Qt.Key_Back:
        case Qt.Key_Backspace:
            root.visit.back();
        }
    }

    Behavior on opacity {
        enabled: !root.calm

        NumberAnimation {
            duration: Theme.quick
        }
    }

    Metrics {
        id: controls

        width: root.width
        height: root.height
        textScale: root.visit.textScale
    }

    Metrics {
        id: sheet

        width: stage.width
        height: stage.height
        textScale: Math.min(2, root.visit.textScale * controls.unit / unit)
    }

    Lowered {
        width: parent.width
        height: parent.height - region.height
        visible: height > 0
        show: root.show
    }

    Item {
        id: region

        width: parent.width
        height: root.visit.lowered ? Math.round(parent.height * (root.height > root.width ? 0.5 : 0.66)) : parent.height
        y: parent.height - height

        Item {
            id: stage

            width: parent.width
            height: parent.height - bar.height
            enabled: !root.covered

            Loader {
                id: menu

                anchors.fill: parent
                active: root.visit.screen === "menu" || root.visit.partnership !== null
                visible: root.visit.screen === "menu"
                enabled: visible
                sourceComponent: MenuScreen {
                    visit: root.visit
                    metrics: controls
                    calm: root.calm
                    title: root.show.title
                    logo: root.show.logo
                    bar: bar
                }
            }

            Loader {
                id: partnership

                anchors.fill: parent
                active: root.visit.partnership !== null
                visible: root.visit.screen === "partnership"
                enabled: visible
                sourceComponent: PartnershipScreen {
                    visit: root.visit
                    metrics: controls
                    sheet: sheet
                    calm: root.calm
                    bar: bar
                }
            }

            Loader {
                id: map

                anchors.fill: parent
                active: root.visit.screen === "map"
                visible: active
                sourceComponent: MapScreen {
                    visit: root.visit
                    metrics: controls
                    calm: root.calm
                    bar: bar
                }
            }

            Loader {
                id: photo

                anchors.fill: parent
                active: root.visit.screen === "photo"
                visible: active
                sourceComponent: PhotoScreen {
                    visit: root.visit
                    metrics: controls
                    calm: root.calm
                    bar: bar
                }
            }
        }

        Bar {
            id: bar

            width: parent.width
            y: parent.height - height
            visit: root.visit
            metrics: controls
            margin: controls.space(controls.upright ? 48 : 64)
            homeward: root.visit.screen !== "menu"
            enabled: !root.visit.leaving
            visible: root.open
            middle: {
                switch (root.visit.screen) {
                case "menu":
                    return (menu.item as MenuScreen)?.controls ?? null;
                case "partnership":
                    return (partnership.item as PartnershipScreen)?.controls ?? null;
                case "map":
                    return (map.item as MapScreen)?.controls ?? null;
                case "photo":
                    return (photo.item as PhotoScreen)?.controls ?? null;
                }
                return null;
            }
        }

        Loader {
            id: comfort

            anchors.fill: stage
            active: root.visit.panel === "comfort"
            enabled: !root.visit.leaving
            sourceComponent: ComfortPanel {
                visit: root.visit
                metrics: controls
            }
        }

        Loader {
            id: language

            anchors.fill: stage
            active: root.visit.panel === "languages"
            enabled: !root.visit.leaving
            sourceComponent: LanguagePanel {
                visit: root.visit
                metrics: controls
            }
        }

        Loader {
            anchors.fill: parent
            active: root.visit.screen === "staff"
            focus: active
            sourceComponent: StaffScreen {
                staff: root.staff
                visit: root.visit
                metrics: controls
                enabled: !root.visit.leaving
            }
        }

        Loader {
            anchors.fill: parent
            active: root.visit.screen === "cleaning"
            sourceComponent: CleaningScreen {
                visit: root.visit
                metrics: controls
            }
        }

        Loader {
            anchors.fill: parent
            active: root.visit.leaving
            sourceComponent: StillThere {
                visit: root.visit
                metrics: controls
            }
        }
    }

    Timer {
        id: made

        interval: 100  // by then the views of a new screen have made what they show
        onTriggered: root.keep()
    }

    Connections {
        target: root.visit

        function onScreenChanged(): void {
            Qt.callLater(root.begin);
            made.restart();
        }

        function onPanelChanged(): void {
            root.pass();
        }

        function onPositionChanged(): void {
            Qt.callLater(root.keep);
        }

        function onPhotoChanged(): void {
            Qt.callLater(root.keep);
        }
    }
}
