"""Publishing: the content folder becomes an edition, beside the old one, in one switch."""

import dataclasses
import datetime
import json
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from kiosk.content.library import Library
from kiosk.content.loader import Loaded, load
from kiosk.content.problems import Problem, count, in_reading_order
from kiosk.edition import parts, uses
from kiosk.edition.edition import Edition
from kiosk.edition.files import write_whole
from kiosk.edition.lock import alone
from kiosk.edition.recipe import Size
from kiosk.edition.rendering import Rendering
from kiosk.edition.renditions import is_whole
from kiosk.edition.sources import Sources
from kiosk.edition.store import Store

Tell = Callable[[dict[str, Any]], None]
"""Is told of each step.

    {"step": "waiting"}                                     for another publisher
    {"step": "checked", "problems": {errors, warnings}}
    {"step": "rendered", "done": 7, "total": 200}           ten times a second at most
    {"step": "published", "edition": id, "complete": bool, "problems": {errors, warnings}}
    {"step": "failed", "reason": text}                      then an OSError is raised
"""

_FIRST_SHOW_AFTER = 1.5


def publish(
    content: Path, state: Path, screen: Size, today: datetime.date, tell: Tell
) -> Edition | None:
    """Publishes the folder `content` for a screen of `screen` pixels, below the folder `state`.

    Partnerships with errors keep their last good version, or stay out when they have none. With an
    error in kiosk.yaml the edition before stays. Returns the edition that is current afterwards.
    One publisher works on a state at a time; another one waits.

    Raises:
        OSError: the content folder cannot be listed, or the state cannot be written.
    """
    store = Store(state, content)
    state.mkdir(mode=0o700, parents=True, exist_ok=True)  # notes of speakers are in the editions
    try:
        with alone(state / "publishing", lambda: tell({"step": "waiting"})) as is_alone:
            edition = _Publishing(store, screen, tell).run(load(content, today))
            store.prune(is_alone=is_alone)
            return edition
    except OSError as error:
        tell({"step": "failed", "reason": error.strerror or str(error)})
        raise


class _Publishing:
    def __init__(self, store: Store, screen: Size, tell: Tell) -> None:
        self.store = store
        self.screen = screen
        self.tell = tell
        self.previous = store.current()
        self.sources = Sources(store.folder / "sources.json")
        settled = self.previous.renditions.values() if self.previous else ()
        self.rendering = Rendering(store.renditions, self.sources, settled)
        self.problems: list[Problem] = []

    def run(self, loaded: Loaded) -> Edition | None:
        self.problems = list(loaded.problems)
        self.tell({"step": "checked", "problems": count(self.problems)})
        if loaded.library is None:
            self.keep_report()
            return self.previous
        library, broken = self.render(loaded.library, loaded)
        library, renditions = self.with_last_good(library, loaded.refused | broken)
        edition = self.switch(library, renditions, complete=True)
        self.sources.save(forget=True)
        self.keep_report()
        return edition

    def render(self, library: Library, loaded: Loaded) -> tuple[Library, frozenset[str]]:
        """The library with all its pictures made, and the partnerships that lost one they need.

        Where a picture fails, those around it may need another rendition: two of a gallery are
        tiles, the last one fills the screen.
        """
        interim = _Interim(self, library, loaded.refused)
        damaged: dict[str, parts.Damage] = {}
        whole, broken = library, frozenset[str]()
        while True:
            asked = uses.in_order_of_show(whole)
            found = self.rendering.render(asked, loaded.paths, self.screen, interim.progress)
            if not found:
                break
            damaged |= found
            whole, broken = parts.without(library, damaged)
        self.problems += parts.problems_of(library, damaged)
        return whole, broken

    def with_last_good(
        self, library: Library, refused: frozenset[str]
    ) -> tuple[Library, dict[str, str]]:
        """The library and its renditions, with partnerships that have errors as they last were."""
        made = self.rendering.made
        renditions = {key: made[key] for key in sorted(uses.every_key(library) & made.keys())}
        if self.previous is None:
            return library, renditions
        before = self.previous.library
        last = tuple(p for p in before.partnerships if p.id in refused)
        there = {
            key: name
            for key in uses.every_key(dataclasses.replace(before, partnerships=last))
            if (name := self.previous.renditions.get(key))
            and is_whole(self.store.renditions / name)
        }
        kept = parts.ready(dataclasses.replace(before, partnerships=last), there).partnerships
        together = parts.with_partnerships(library, kept)
        wanted = sorted((uses.every_key(together) & there.keys()) - renditions.keys())
        return together, renditions | {key: there[key] for key in wanted}

    def switch(self, library: Library, renditions: dict[str, str], *, complete: bool) -> Edition:
        """Makes the library the current edition, unless that says the same already."""
        same = self.previous
        problems = tuple(in_reading_order(self.problems))
        edition = Edition(
            id=self.store.new_id(),
            created=datetime.datetime.now(datetime.UTC).isoformat(timespec="seconds"),
            size=self.screen,
            complete=complete,
            library=library,
            problems=problems,
            renditions=renditions,
        )
        if same and edition == dataclasses.replace(same, id=edition.id, created=edition.created):
            edition = same
        self.rendering.sync()
        if edition is not same or self.store.current_name() != edition.id:
            self.store.switch(edition)
        self.tell({"step": "published", "edition": edition.id, "complete": complete,
                   "problems": count(problems)})  # fmt: skip
        return edition

    def keep_report(self) -> None:
        """Keeps what was found in this check, for those who ask while the show runs."""
        report = json.dumps(in_reading_order(self.problems), default=vars)
        write_whole(self.store.folder / "report.json", report.encode())


class _Interim:
    """Gives the show what is ready while the first complete edition is being made."""

    def __init__(self, publishing: _Publishing, library: Library, refused: frozenset[str]) -> None:
        self.publishing = publishing
        self.library = library
        self.refused = refused
        previous = publishing.previous
        self.wanted = previous is None or not previous.complete
        self.slides = _slides(previous.library) if previous else 0
        self.shown, self.pause = time.monotonic(), _FIRST_SHOW_AFTER

    def progress(self, done: int, total: int) -> None:
        """Tells of renditions made, and publishes those slides whose pictures are all there."""
        self.publishing.tell({"step": "rendered", "done": done, "total": total})
        if not self.wanted or done == total or time.monotonic() - self.shown < self.pause:
            return
        ready = parts.ready(self.library, self.publishing.rendering.made)
        library, renditions = self.publishing.with_last_good(ready, self.refused)
        if _slides(library) > self.slides:
            self.slides = _slides(library)
            self.publishing.switch(library, renditions, complete=False)
            self.publishing.sources.save(forget=False)
        self.shown, self.pause = time.monotonic(), self.pause * 2


def _slides(library: Library) -> int:
    return sum(len(partnership.slides) for partnership in library.partnerships)
