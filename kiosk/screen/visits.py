"""Visits on the screen: touches go through `show.navigation.step`, and what follows is shown."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.content.library import Library
from kiosk.edition import uses
from kiosk.edition.edition import Edition
from kiosk.screen.clock import Clock
from kiosk.screen.gate import Gate
from kiosk.screen.loop import Loop
from kiosk.screen.places import Places
from kiosk.screen.state import ShowState
from kiosk.screen.visit_state import VisitState
from kiosk.screen.words import Words
from kiosk.show import (
    chart_views,
    charts,
    deck,
    hotspots,
    navigation,
    theme,
    views,
    visit,
    visit_views,
)
from kiosk.show.place import Place
from kiosk.show.playlist import Screenful
from kiosk.show.reader import Passage, Reader
from kiosk.show.visit import Visit

INVITATION = "Touch the screen to set sail"


class Visits(QObject):
    """Holds where the visitor is. `moved` after each change of place, with the visit before."""

    moved = Signal(object)

    def __init__(
        self, show: ShowState, loop: Loop, words: Words, clock: Clock,
        retranslate: Callable[[str], None], parent: QObject | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._show = show
        self.state = VisitState(self)
        self._loop = loop
        self._words = words
        self._clock = clock
        self._retranslate = retranslate
        self._gate: Gate | None = None
        self._library: Library | None = None
        self._places = Places(loop.atlas, self)
        self._settled = Place("attract")
        self.visit = Visit()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._tick)
        self.state.asked.connect(self._asked)
        loop.opened.connect(self._opened)
        if loop.edition is not None:
            self._opened()

    def listen(self, gate: Gate) -> None:
        """Takes what passes the gate as touches of the visitor."""
        self._gate = gate
        gate.touched.connect(self._touched)
        gate.held.connect(lambda: self.dispatch(visit.Corner()))

    @property
    def is_deaf(self) -> bool:
        """Whether a touch only wakes, or answers, and presses nothing."""
        return self.visit.screen in ("attract", "cleaning") or self.visit.leaving is not None

    @property
    def edition(self) -> Edition | None:
        """What is shown."""
        return self._loop.edition

    @property
    def now(self) -> float:
        """The show's time in seconds."""
        return self._clock.now()

    @property
    def language(self) -> str:
        """The language of the screen."""
        return self.visit.comfort.language or self._loop.language

    @property
    def place(self) -> Place:
        """What is on the screen, once it takes touches."""
        visit_place = self.visit.place if self.visit.screen != "attract" else self._loop.place
        if self._gate is None or not self._gate.is_quiet:
            self._settled = visit_place
        return self._settled

    def say(self, word: str) -> str:
        """One of the program's own words in the language of the screen."""
        return self._words.say(self.language)(word)

    def passages(self) -> tuple[Passage, ...]:
        """What a voice reads where the visitor is."""
        if self._library is None or self.visit.screen == "attract":
            return ()
        reader = self._reader()
        partnership = deck.find(self._library, self.visit.partnership)
        if partnership is not None and self.visit.screen == "map":
            return chart_views.passages(reader, partnership, self.visit.port)
        if partnership is None:
            choose = (self.language, self.say("Choose a port of call."))
            return (*reader.passages(self._library.title), choose)
        if self.visit.screen == "photo":
            shown = next(p for p in uses.photographs(partnership) if p.file == self.visit.photo)
            named = [h.name for h in hotspots.of_picture(reader, partnership, shown.file)]
            return reader.passages(shown.alt, shown.caption, shown.credit, *named)
        if not self.visit.slide:
            return visit_views.partnership(reader, partnership).passages
        there = Screenful(partnership.id, self.visit.slide, self.visit.page)
        view = views.derive(reader, there, 0)
        return view.passages if view else ()

    def foresee(self, size: tuple[float, float]) -> None:
        """Has the world drawn for a screen of `size` pixels, before anybody asks for the map."""
        if self._library is None or not charts.has_map(self._library):
            return
        chart = charts.chart(self._library)
        for high_contrast in (False, True):
            palette = theme.palette(self._library.theme, high_contrast=high_contrast)
            self._loop.atlas.sheets.ask(charts.world_sheet(chart, palette, size))

    def stop(self) -> None:
        """Ends the timer."""
        self._timer.stop()

    def dispatch(self, event: visit.Event) -> None:
        """One step of the visit, and what follows from it on the screen."""
        if self._library is None:
            return
        before = self.visit
        self.visit = navigation.step(before, event, self._library)
        self._show_visit(before)
        self._schedule()

    def _opened(self) -> None:
        assert self._loop.edition is not None
        self._library = deck.for_day(self._loop.edition.library, self._loop.day)
        self._places.forget()
        languages = dict.fromkeys((self._loop.language, *self._library.languages))
        self._show.update(invitations=[self._words.say(code)(INVITATION) for code in languages])
        self.dispatch(visit.Published())

    def _asked(self, event: visit.Event | None) -> None:
        """A control was used, by whatever means: that is a sign of life too."""
        if event is None or self.visit.screen != "attract":
            self.dispatch(visit.Touch(self._clock.now()))
        if event is not None:
            self.dispatch(event)

    def _touched(self, by_key: bool) -> None:
        self.state.update(byKey=by_key)
        if self.visit.screen != "cleaning":
            self.dispatch(visit.Touch(self._clock.now()))

    def _tick(self) -> None:
        self.dispatch(visit.Tick(self._clock.now()))

    def _schedule(self) -> None:
        """The next Tick; each second while seconds are counted on the screen."""
        assert self._library is not None
        due = navigation.wake_at(self.visit, self._library)
        if due is None:
            self._timer.stop()
            return
        now = self._clock.now()
        if self.visit.leaving is not None or self.visit.screen == "cleaning":
            left = max(0, due - now)
            self.state.update(seconds=int(-(-left // 1)))
            due = now + min(left, left % 1 or 1)
        self._timer.start(self._clock.milliseconds_until(due) + 1)

    def _show_visit(self, before: Visit) -> None:
        now = self.visit
        assert self._library is not None and self._loop.edition is not None
        moved = _screen(now) != _screen(before)
        if moved and self._gate is not None:
            self._gate.another_screen()
        self._comfort(before)
        self.state.update(**self._places.of(now, self._reader()))
        visiting = now.screen != "attract"
        self._show.update(visiting=visiting)
        if visiting != (before.screen != "attract"):
            (self._loop.pause if visiting else self._loop.resume)()
        if now != before:
            self.moved.emit(before)

    def _comfort(self, before: Visit) -> None:
        """Contrast and language of everything."""
        wanted = self.visit.comfort
        if wanted.high_contrast != before.comfort.high_contrast:
            self._loop.recolour(high_contrast=wanted.high_contrast)
        self._retranslate(self.language)

    def _reader(self) -> Reader:
        assert self._library is not None and self._loop.edition is not None
        edition = replace(self._loop.edition, library=self._library)
        say = self._words.say(self.language)
        return Reader(edition, self._loop.renditions, self.language, say)


def _screen(visit: Visit) -> tuple[object, ...]:
    """What is another screen when it is another; leafing through slides is not, a jump is."""
    if visit.screen == "map":
        return (visit.screen,)
    return visit.screen, visit.partnership, visit.slide == "", visit.came
