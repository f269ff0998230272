"""Makes what the screen needs of maps, once a map is needed: a show may do without."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from kiosk.screen.state import SlideState
from kiosk.show.views import SlideView

if TYPE_CHECKING:
    from kiosk.screen.sheets import Sheets

FOLDER = "sheets"
"""Where the drawn parts of maps are, below the state's folder."""


class Atlas(QObject):
    """Slides with their voyages, and what their maps are drawn by."""

    def __init__(self, folder: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._folder = folder
        self._service: Sheets | None = None

    def slide(self, view: SlideView, parent: QObject) -> SlideState:
        """The state of a slide."""
        if view.voyage is None:
            return SlideState(view, parent)
        from kiosk.screen.voyage_state import VoyageState

        state = SlideState(view, parent)
        state.travel(VoyageState(view.voyage, self.sheets, state))
        return state

    @property
    def sheets(self) -> "Sheets":
        """What draws the parts of maps."""
        if self._service is None:
            from kiosk.screen.sheets import Sheets

            self._service = Sheets(self._folder, self)
        return self._service

    def close(self) -> None:
        """Ends what it has started."""
        if self._service is not None:
            self._service.close()
