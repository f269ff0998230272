"""The attract loop on the screen: events go through `show.attract.step`, what follows is shown."""

import datetime
import time
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from kiosk.content.library import language_of
from kiosk.edition import uses
from kiosk.edition.edition import Edition
from kiosk.edition.store import Store
from kiosk.screen.state import PaletteState, ShowState, SlideState
from kiosk.screen.window import file_url
from kiosk.screen.words import Words
from kiosk.show import attract, playlist, theme, views
from kiosk.show.playlist import Screenful


class Clock:
    """The show's time in seconds, running `speed` times as fast as the wall's."""

    def __init__(self, speed: float = 1.0) -> None:
        self.speed = speed
        self._start = time.monotonic()

    def now(self) -> float:
        return (time.monotonic() - self._start) * self.speed

    def milliseconds_until(self, moment: float) -> int:
        return max(0, round((moment - self.now()) / self.speed * 1000))


class Loop(QObject):
    """Holds the loop's state, its timer, and what is in the two slots. `turned` at each change."""

    turned = Signal()

    def __init__(
        self, show: ShowState, store: Store, words: Words, clock: Clock,
        language: str, today: Callable[[], datetime.date], parent: QObject | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._show = show
        self._store = store
        self._words = words
        self._clock = clock
        self._asked_language = language
        self._today = today
        self._day = ""
        self._state = attract.Attract(playlist.Playlist())
        self._slot_of: dict[int, int] = {}
        self._fading = False
        self.edition: Edition | None = None
        self.changed_at = 0.0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        show.pictureReady.connect(self._ready)
        show.pictureFailed.connect(self._failed)
        show.fadeEnded.connect(self._fade_ended)

    @property
    def language(self) -> str:
        """The language of the loop: the one asked for if the content has it, else its first."""
        if self.edition is None:
            return self._asked_language
        languages = self.edition.library.languages
        return language_of(languages, self._asked_language) or languages[0]

    @property
    def current(self) -> Screenful | None:
        """What is on the screen."""
        return self._state.current

    def open(self, edition: Edition) -> None:
        """Goes on with another edition, between two slides."""
        self.edition = edition
        library = edition.library
        palette = PaletteState(theme.palette(library.theme), self)
        title = views.in_language(library.title, self.language, library.languages[0])[0]
        logo = edition.renditions.get(uses.key(uses.logo(library)), "")
        self._show.update(
            palette=palette,
            fade=library.timings.fade / self._clock.speed,
            title=title,
            logo=file_url(self._store.renditions / logo) if logo else "",
        )
        self._rebuild()

    def stop(self) -> None:
        """Ends the timer; nothing is shown any more."""
        self._timer.stop()

    def _rebuild(self) -> None:
        assert self.edition is not None
        self._day = self._today().isoformat()
        self._slot_of.clear()
        order = playlist.build(self.edition.library, self._day)
        self._dispatch(attract.Published(order, self._clock.now()))

    def _dispatch(self, event: attract.Event) -> None:
        before, self._state = self._state, attract.step(self._state, event)
        state = self._state
        if state.changes != before.changes:
            self._turn(before.upcoming)
        if not self._fading:
            self._prepare()
        if state.playlist.turns:
            self._timer.start(self._clock.milliseconds_until(state.wake_at))

    def _turn(self, position: int) -> None:
        self.changed_at = time.time()
        self._fading = True
        self._show.update(notice="")
        self._show.bring_to_front(self._slot_of.pop(position))
        self.turned.emit()

    def _prepare(self) -> None:
        """Puts the next slide into the slot that is not seen, unless it is there already."""
        state, edition = self._state, self.edition
        screenful = state.next
        if screenful is None or edition is None or state.upcoming in self._slot_of:
            return
        slot = 1 if self._show.front == 0 else 0
        say = self._words.say(self.language)
        view = views.derive(
            edition, self._store.renditions, screenful, self.language, say, state.upcoming
        )
        self._slot_of = {state.upcoming: slot}
        if view is None:
            QTimer.singleShot(0, self, lambda: self._failed(state.upcoming))
            return
        self._show.place(slot, SlideState(view, self))

    def _tick(self) -> None:
        if self.edition is not None and self._today().isoformat() != self._day:
            self._rebuild()
        self._dispatch(attract.Tick(self._clock.now()))

    def _ready(self, position: int) -> None:
        self._dispatch(attract.Ready(position, self._clock.now()))

    def _failed(self, position: int) -> None:
        self._dispatch(attract.Failed(position, self._clock.now()))

    def _fade_ended(self) -> None:
        self._fading = False
        self._prepare()
