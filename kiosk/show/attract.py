"""The attract loop as a pure function: step(state, event) → state."""

from dataclasses import dataclass, replace

from kiosk.show.playlist import Playlist, Screenful

PATIENCE = 2.0
"""Seconds that a due slide may wait for its pictures before it is passed over."""

IDLE = 10.0
"""Seconds until another look when there is nothing, or nothing else, to show."""


@dataclass(frozen=True)
class Ready:
    """The pictures of the screenful at `position` are decoded and can be shown."""

    position: int
    now: float


@dataclass(frozen=True)
class Failed:
    """The screenful at `position` cannot be shown."""

    position: int
    now: float


@dataclass(frozen=True)
class Tick:
    """Time has come to `now` (seconds of the show's clock)."""

    now: float


@dataclass(frozen=True)
class Published:
    """There is another playlist: a new edition, or a new day."""

    playlist: Playlist
    now: float


@dataclass(frozen=True)
class Released:
    """What had been prepared was let go: a visitor has the screen."""


Event = Ready | Failed | Tick | Published | Released


@dataclass(frozen=True)
class Attract:
    """What the loop shows and prepares.

    `shown` is the position on the screen, -1 before the first; `upcoming` the one being prepared,
    `ready` whether it can be shown. `until` is when the slide on the screen has had its time,
    `changes` how often the slide has changed, `failed` how many in a row could not be shown, and
    `resting` that all have failed and none is tried before `until`.
    """

    playlist: Playlist
    shown: int = -1
    upcoming: int = 0
    ready: bool = False
    until: float = 0.0
    changes: int = 0
    failed: int = 0
    resting: bool = False

    @property
    def current(self) -> Screenful | None:
        return self.playlist.at(self.shown) if self.shown >= 0 else None

    @property
    def next(self) -> Screenful | None:
        """What is to be prepared; None when there is nothing else to show."""
        alone = self.shown >= 0 and self.playlist.length() == 1
        if not self.playlist.turns or alone or self.resting:
            return None
        return self.playlist.at(self.upcoming)

    @property
    def wake_at(self) -> float:
        """When the next Tick is needed."""
        return self.until if self.ready or self.resting else self.until + PATIENCE


def step(state: Attract, event: Event) -> Attract:
    """What follows from an event. Events about what is no longer prepared do nothing."""
    match event:
        case Ready(position, now):
            if position != state.upcoming or state.next is None:
                return state
            return _advance_if_due(replace(state, ready=True, failed=0), now)
        case Failed(position, now):
            if position != state.upcoming or state.next is None:
                return state
            return _pass_over(state, now)
        case Tick(now):
            if state.resting:
                return replace(state, resting=False) if now >= state.until else state
            if state.next is None:
                return replace(state, until=now + IDLE) if now >= state.until else state
            if not state.ready and now >= state.until + PATIENCE:
                return _pass_over(state, now)
            return _advance_if_due(state, now)
        case Released():
            return replace(state, ready=False)
        case Published(playlist, now):
            return _with_playlist(state, playlist, now)


def _advance_if_due(state: Attract, now: float) -> Attract:
    if not state.ready or now < state.until:
        return state
    duration = state.playlist.at(state.upcoming).duration
    return replace(
        state,
        shown=state.upcoming,
        upcoming=state.upcoming + 1,
        ready=False,
        until=now + duration,
        changes=state.changes + 1,
    )


def _pass_over(state: Attract, now: float) -> Attract:
    """On to the one after; when all have failed in a row, after a pause."""
    failed = state.failed + 1
    rest = failed % max(1, state.playlist.length()) == 0
    return replace(
        state,
        upcoming=state.upcoming + 1,
        ready=False,
        failed=failed,
        resting=rest,
        until=now + (IDLE if rest else 0),
    )


def _with_playlist(state: Attract, playlist: Playlist, now: float) -> Attract:
    """The slide on the screen stays its time if the new playlist has it, and the order goes on."""
    current = state.current
    place = playlist.find(current) if current is not None else None
    fresh = Attract(playlist, changes=state.changes, until=state.until)
    if place is not None:
        return replace(fresh, shown=place, upcoming=place + 1)
    return replace(fresh, until=now)
