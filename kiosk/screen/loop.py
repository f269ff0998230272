"""The attract loop on the screen: events go through `show.attract.step`, what follows is shown."""

import datetime
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from kiosk.content.library import in_language, language_of
from kiosk.edition import uses
from kiosk.edition.edition import Edition
from kiosk.edition.store import Store
from kiosk.screen.atlas import FOLDER, Atlas
from kiosk.screen.clock import Clock
from kiosk.screen.state import PaletteState, ShowState
from kiosk.screen.window import file_url
from kiosk.screen.words import Words
from kiosk.show import attract, deck, playlist, theme, views
from kiosk.show.place import Place
from kiosk.show.playlist import Screenful
from kiosk.show.reader import Reader


class Loop(QObject):
    """Holds the loop's state, its timer, and what is in the two slots. `turned` at each change of
    slide, `opened` at each edition or day."""

    turned = Signal()
    opened = Signal()

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
        self._state = attract.Attract(playlist.Playlist())
        self._slot_of: dict[int, int] = {}
        self._fading = False
        self._paused = False
        self._high_contrast = False
        self._palette: PaletteState | None = None
        self.atlas = Atlas(store.state / FOLDER, self)
        self.day = today().isoformat()
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

    @property
    def place(self) -> Place:
        """What is on the screen, for `kiosk status`."""
        current = self.current
        return Place("attract", current.partnership, current.slide) if current else Place("attract")

    @property
    def renditions(self) -> Path:
        """The folder of all renditions."""
        return self._store.renditions

    def open(self, edition: Edition) -> None:
        """Goes on with another edition, between two slides."""
        self.edition = edition
        library = edition.library
        title = in_language(library.title, self.language, library.languages[0])[0]
        logo = edition.renditions.get(uses.key(uses.logo(library)), "")
        self._show.update(
            fade=library.timings.fade / self._clock.speed,
            title=title,
            logo=file_url(self._store.renditions / logo) if logo else "",
        )
        self.recolour()
        self._rebuild()

    def recolour(self, *, high_contrast: bool | None = None) -> None:
        """The city's colours for everything on the screen, in the contrast asked for last."""
        assert self.edition is not None
        if high_contrast is not None:
            self._high_contrast = high_contrast
        palette = theme.palette(self.edition.library.theme, high_contrast=self._high_contrast)
        before, self._palette = self._palette, PaletteState(palette, self)
        self._show.update(palette=self._palette)
        if before is not None:
            before.deleteLater()

    def pause(self) -> None:
        """The slide on the screen stays, though its time may come; the next one is let go."""
        self._paused = True
        self._timer.stop()
        self._release()

    def resume(self) -> None:
        """Goes on with the next slide as soon as that is due."""
        self._paused = False
        self._tick()

    def stop(self) -> None:
        """Ends the timer; nothing is shown any more."""
        self._timer.stop()
        self.atlas.close()

    def _rebuild(self) -> None:
        assert self.edition is not None
        self.day = self._today().isoformat()
        self._slot_of.clear()
        order = playlist.build(self.edition.library, self.day)
        self._dispatch(attract.Published(order, self._clock.now()))
        self.opened.emit()

    def _dispatch(self, event: attract.Event) -> None:
        before, self._state = self._state, attract.step(self._state, event)
        state = self._state
        if state.changes != before.changes:
            self._turn(before.upcoming)
        if not self._fading and not self._paused:
            self._prepare()
        if state.playlist.turns and not self._paused:
            self._timer.start(self._clock.milliseconds_until(state.wake_at))

    def _turn(self, position: int) -> None:
        self.changed_at = time.time()
        self._fading = True
        self._show.update(notice="")
        self._show.bring_to_front(self._slot_of.pop(position))
        self.turned.emit()

    @property
    def _back(self) -> int:
        """The slot that is not seen."""
        return 1 if self._show.property("front") == 0 else 0

    def _prepare(self) -> None:
        """Puts the next slide into the slot that is not seen, unless it is there already."""
        state, edition = self._state, self.edition
        screenful = state.next
        if screenful is None or edition is None or state.upcoming in self._slot_of:
            return
        slot = self._back
        say = self._words.say(self.language)
        today = replace(edition, library=deck.for_day(edition.library, self.day))
        reader = Reader(today, self._store.renditions, self.language, say)
        view = views.derive(reader, screenful, state.upcoming)
        self._slot_of = {state.upcoming: slot}
        if view is None:
            QTimer.singleShot(0, self, lambda: self._failed(state.upcoming))
            return
        self._show.place(slot, self.atlas.slide(view, self))

    def _tick(self) -> None:
        if self.edition is not None and self._today().isoformat() != self.day:
            self._rebuild()
        self._dispatch(attract.Tick(self._clock.now()))

    def _ready(self, position: int) -> None:
        self._dispatch(attract.Ready(position, self._clock.now()))

    def _failed(self, position: int) -> None:
        self._dispatch(attract.Failed(position, self._clock.now()))

    def _fade_ended(self) -> None:
        self._fading = False
        if self._paused:
            self._release()
        else:
            self._prepare()

    def _release(self) -> None:
        """Empties the slot that is not seen: a visitor's pictures need the memory."""
        if self._fading or self._show.property("front") < 0:
            return
        self._slot_of.clear()
        self._show.place(self._back, None)
        self._dispatch(attract.Released())
