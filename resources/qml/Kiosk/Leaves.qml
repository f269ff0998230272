import QtQuick

/*!
    Pages beside each other that a finger leafs through: `count` of them, at `position`. When the
    finger has moved to another one, `moved` says so; only the neighbours of a page are made.
*/
ListView {
    id: leaves

    required property int position
    required property bool calm

    signal arrived(int position)

    /*! To the page at once, as when another partnership was opened. */
    function jump(): void {
        highlightMoveDuration = 0;
        currentIndex = position;
        positionViewAtIndex(position, ListView.SnapPosition);
        highlightMoveDuration = Qt.binding(() => leaves.calm ? 0 : Theme.glide);
    }

    orientation: ListView.Horizontal
    snapMode: ListView.SnapOneItem
    highlightRangeMode: ListView.StrictlyEnforceRange
    highlightMoveDuration: calm ? 0 : Theme.glide
    highlightMoveVelocity: -1
    preferredHighlightBegin: 0
    preferredHighlightEnd: 0
    boundsBehavior: Flickable.DragOverBounds
    cacheBuffer: width
    keyNavigationEnabled: false
    clip: true
    onPositionChanged: if (currentIndex !== position) {
        currentIndex = position;
        cancelFlick();
    }
    onMovementEnded: if (currentIndex !== position)
        arrived(currentIndex)
    onWidthChanged: Qt.callLater(jump)
    onCountChanged: Qt.callLater(jump)
    Component.onCompleted: jump()
}
