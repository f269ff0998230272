"""The attract loop as a function: what it shows, when it turns, what it passes over."""

from hypothesis import given
from hypothesis import strategies as st

from kiosk.show.attract import PATIENCE, Attract, Failed, Published, Ready, Tick, step
from kiosk.show.playlist import Playlist, Screenful


def playlist(*turns: tuple[str, int], seconds: float = 10) -> Playlist:
    """Partnerships with as many slides as said."""
    return Playlist(
        tuple(tuple(Screenful(name, f"s{i}", 0, seconds) for i in range(n)) for name, n in turns)
    )


def started(order: Playlist) -> Attract:
    """The loop with its first slide on the screen since 0."""
    state = step(Attract(Playlist()), Published(order, 0))
    return step(state, Ready(0, 0))


THREE = playlist(("home", 1), ("kiel", 2), ("denver", 3))


def test_first_slide_comes_as_soon_as_it_is_ready() -> None:
    state = step(Attract(Playlist()), Published(THREE, 5))
    assert state.current is None
    assert state.next == Screenful("home", "s0", 0, 10)
    state = step(state, Ready(0, 5.1))
    assert state.current == state.playlist.at(0)
    assert state.changes == 1
    assert state.until == 15.1


def test_turns_when_due_and_ready() -> None:
    state = step(started(THREE), Ready(1, 2))
    assert step(state, Tick(9.9)).changes == 1
    assert step(state, Tick(10)).current == THREE.at(1)


def test_late_picture_turns_at_once_when_it_arrives() -> None:
    state = step(started(THREE), Tick(10.5))
    assert state.changes == 1
    state = step(state, Ready(1, 11))
    assert state.current == THREE.at(1)
    assert state.until == 21


def test_picture_that_does_not_come_is_passed_over() -> None:
    state = step(started(THREE), Tick(10 + PATIENCE))
    assert state.upcoming == 2
    assert state.current == THREE.at(0), "the slide on the screen stays, there is no white frame"


def test_failed_picture_is_passed_over_at_once() -> None:
    state = step(started(THREE), Failed(1, 3))
    assert state.upcoming == 2
    assert step(step(state, Ready(2, 4)), Tick(10)).current == THREE.at(2)


def test_events_about_the_past_do_nothing() -> None:
    state = started(THREE)
    assert step(state, Ready(0, 1)) == state
    assert step(state, Failed(7, 1)) == state


def test_single_slide_stays() -> None:
    state = started(playlist(("home", 1)))
    later = step(state, Tick(100))
    assert later.current == state.current
    assert later.changes == 1
    assert later.wake_at > 100


def test_all_failing_does_not_spin() -> None:
    order = playlist(("home", 1), ("kiel", 1))
    state = step(Attract(Playlist()), Published(order, 0))
    for _ in range(4):
        state = step(state, Failed(state.upcoming, 1))
    assert state.wake_at >= 5
    assert state.next is None, "nothing is tried while it rests"
    rested = step(state, Tick(state.wake_at))
    assert rested.next is not None
    assert step(rested, Ready(rested.upcoming, 12)).current is not None


def test_new_edition_keeps_the_slide_on_the_screen_and_the_order() -> None:
    state = step(started(THREE), Ready(1, 1))
    state = step(state, Tick(10))
    shown = state.current
    fewer = playlist(("home", 1), ("kiel", 2))
    state = step(state, Published(fewer, 12))
    assert state.current == shown
    assert state.until == 20
    assert not state.ready
    assert state.next == fewer.at(state.shown + 1)


def test_deleted_slide_gives_way_at_once() -> None:
    state = step(started(THREE), Ready(1, 1))
    state = step(state, Tick(10))
    assert state.current is not None and state.current.partnership == "kiel"
    state = step(state, Published(playlist(("home", 1), ("denver", 1)), 12))
    state = step(state, Ready(state.upcoming, 12.2))
    assert state.current is not None and state.current.partnership in ("home", "denver")


EVENTS = st.one_of(
    st.builds(Ready, st.integers(0, 12), st.just(0.0)),
    st.builds(Failed, st.integers(0, 12), st.just(0.0)),
    st.builds(Tick, st.just(0.0)),
    st.builds(
        Published,
        st.lists(st.integers(1, 4), max_size=4).map(
            lambda counts: playlist(*((f"p{i}", n) for i, n in enumerate(counts)))
        ),
        st.just(0.0),
    ),
)


@given(st.lists(st.tuples(EVENTS, st.floats(0, 30)), max_size=60))
def test_no_order_of_events_breaks_it(events: list) -> None:
    now = 0.0
    state = Attract(Playlist())
    for event, pause in events:
        now += pause
        timed = type(event)(*[getattr(event, f) for f in event.__match_args__[:-1]], now)
        before, state = state, step(state, timed)
        assert state.changes - before.changes in (0, 1)
        if state.changes > before.changes:
            assert before.upcoming == state.shown
        if state.playlist.turns and state.shown >= 0:
            assert state.current is not None


@given(st.lists(st.integers(1, 5), min_size=1, max_size=6), st.integers(1, 60))
def test_goes_on_forever_when_pictures_come(counts: list[int], turns: int) -> None:
    order = playlist(*((f"p{i}", n) for i, n in enumerate(counts)))
    state = started(order)
    if order.length() == 1:
        return
    for _ in range(turns):
        changes = state.changes
        state = step(state, Ready(state.upcoming, state.until - 1))
        state = step(state, Tick(state.until))
        assert state.changes == changes + 1
