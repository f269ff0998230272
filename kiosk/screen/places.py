"""What QML needs wherever a visitor is, made once for each place and language."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QTimer

from kiosk.content.library import Partnership
from kiosk.screen.atlas import Atlas
from kiosk.screen.chart_state import ChartState
from kiosk.screen.state import SlideState
from kiosk.screen.visit_state import PartnershipState
from kiosk.show import chart_views, charts, deck, views, visit_views
from kiosk.show.reader import Reader
from kiosk.show.visit import Visit

_LINGER_MS = 500  # some frames, in which the views that show it are taken down
_AWAY = {"menu": None, "partnership": None, "deck": [], "photos": [], "position": 0, "photo": 0,
         "chart": None, "port": {}}  # fmt: skip


class Places(QObject):
    """Makes the values of a VisitState, and lets go of those that no place needs any more."""

    def __init__(self, atlas: Atlas, parent: QObject) -> None:
        super().__init__(parent)
        self._atlas = atlas
        self._made: dict[str, tuple[str, object]] = {}

    def of(self, visit: Visit, reader: Reader) -> dict[str, Any]:
        """The values of all properties that depend on the visit, in the reader's language."""
        library = reader.library
        values: dict[str, Any] = {
            "screen": visit.screen,
            "panel": visit.panel,
            "leaving": visit.leaving is not None,
            "shelf": visit.shelf,
            "hasMap": charts.has_map(library),
            "comfort": visit.comfort,
            "language": reader.language,
            "languages": [
                {"code": code, "name": library.language_names.get(code, code)}
                for code in library.languages
            ],
        }
        if visit.screen not in ("menu", "partnership", "photo", "map"):
            self.forget()
            return {**values, **_AWAY}
        values["menu"] = self._once("menu", reader.language, lambda: visit_views.menu(reader))
        if visit.screen == "map":
            self.forget("partnership", "deck", "photos")
            return {**_AWAY, **values, **self._of_map(visit, reader)}
        self.forget("chart")
        partnership = deck.find(library, visit.partnership)
        if partnership is not None:
            return {**values, **self._of_partnership(visit, reader, partnership)}
        self.forget("partnership", "deck", "photos")
        return {**_AWAY, **values}

    def forget(self, *names: str) -> None:
        """Lets go of what was made, all of it without names. The views that show it go first."""
        for name in names or tuple(self._made):
            _, made = self._made.pop(name, ("", None))
            for each in made if isinstance(made, list) else [made]:
                if isinstance(each, QObject):
                    QTimer.singleShot(_LINGER_MS, each, each.deleteLater)

    def _of_map(self, visit: Visit, reader: Reader) -> dict[str, Any]:
        partnership = deck.find(reader.library, visit.partnership)
        shown = self._once("ports", reader.language, lambda: chart_views.chart(reader))
        chart = self._once("chart", "", lambda: ChartState(self._atlas.sheets, self))
        number = chart_views.number(shown, visit.partnership, visit.port)
        chart.show_ports(shown, number)
        port = chart_views.card(reader, partnership, visit.port) if partnership else {}
        return {"chart": chart, "port": port}

    def _of_partnership(
        self, visit: Visit, reader: Reader, partnership: Partnership
    ) -> dict[str, Any]:
        key = f"{partnership.id} {reader.language}"
        return {
            "partnership": self._once(
                "partnership",
                key,
                lambda: PartnershipState(visit_views.partnership(reader, partnership), self),
            ),
            "deck": self._once("deck", key, lambda: self._deck(reader, partnership)),
            "photos": self._once(
                "photos", key, lambda: list(visit_views.photographs(reader, partnership))
            ),
            "position": deck.position(partnership, visit.slide, visit.page),
            "photo": deck.photograph(partnership, visit.photo),
        }

    def _deck(self, reader: Reader, partnership: Partnership) -> list[SlideState | None]:
        """The slides in order, after a place for the partnership's own menu."""
        slides: list[SlideState | None] = [None]
        for number, screenful in enumerate(deck.deck(partnership)[1:], 1):
            view = views.derive(reader, screenful, number)
            slides.append(self._atlas.slide(view, self) if view else None)
        return slides

    def _once(self, name: str, key: str, make: Callable[[], object]) -> object:
        held = self._made.get(name)
        if held is None or held[0] != key:
            self.forget(name)
            held = self._made[name] = (key, make())
        return held[1]
