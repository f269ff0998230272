"""What is true of every visit, whatever is touched and published in whatever order."""

from collections.abc import Iterable
from dataclasses import replace

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from kiosk.content.library import Library
from kiosk.edition import uses
from kiosk.show import charts, deck, navigation
from kiosk.show.playlist import Screenful
from kiosk.show.visit import (
    CLEANING,
    TEXT_SCALES,
    Back,
    Clean,
    Corner,
    Event,
    Home,
    Open,
    Pick,
    Published,
    ShowMap,
    Tick,
    Touch,
    Unlock,
    Visit,
)
from tests.show.anything import CONTROLS, libraries


def is_deaf(visit: Visit) -> bool:
    """Whether a touch wakes, or answers, and presses nothing."""
    return visit.screen in ("attract", "cleaning") or visit.leaving is not None


def tapped(visit: Visit, control: Event, now: float, city: Library) -> Visit:
    """The visit after a touch on a control, as fingers touch: they wake first."""
    woken = navigation.step(visit, Touch(now), city)
    return woken if is_deaf(visit) else navigation.step(woken, control, city)


def is_home(visit: Visit, city: Library, began: str) -> bool:
    """At the menu; from the staff's screen, and where there is nothing to visit, in the loop."""
    if began == "staff" or not city.partnerships:
        return visit.screen == "attract"
    return (visit.screen, visit.panel, visit.shelf) == ("menu", "", 0)


def assert_there(visit: Visit, city: Library) -> None:
    """The visitor is at something that the library has."""
    assert visit.comfort.language in ("", *city.languages)
    assert visit.comfort.text_scale in TEXT_SCALES
    assert 0 <= visit.shelf <= max(0, len(city.partnerships) - 1)
    assert visit.screen == "staff" or not visit.unlocked
    if visit.screen == "staff":
        assert city.pin or visit.unlocked
    if visit.screen in ("attract", "cleaning"):
        assert replace(visit, touched=0.0) == Visit(
            visit.screen, until=visit.until, count=visit.count
        )
    if visit.screen == "map":
        assert_on_map(visit, city)
        return
    assert visit.harbour == ""
    assert visit.port == 0 or visit.charted
    if visit.screen not in ("partnership", "photo"):
        assert not visit.charted
        assert (visit.partnership, visit.slide, visit.page, visit.photo) == ("", "", 0, "")
        assert visit.came is None
        assert visit.screen != "menu" or city.partnerships
        return
    where = deck.find(city, visit.partnership)
    assert where is not None
    assert Screenful(visit.partnership, visit.slide, visit.page) in deck.deck(where)
    if visit.came:
        partnership, slide = visit.came
        before = deck.find(city, partnership)
        assert before and slide and Screenful(partnership, slide) in deck.deck(before)
    files = [each.file for each in uses.photographs(where)]
    assert visit.photo in files if visit.screen == "photo" else visit.photo == ""


def assert_on_map(visit: Visit, city: Library) -> None:
    """The map has something on it, and what is chosen of it is there."""
    assert charts.has_map(city)
    assert (visit.slide, visit.page, visit.photo, visit.came) == ("", 0, "", None)
    assert not visit.charted
    chosen = deck.find(city, visit.partnership)
    assert visit.port in range(len(chosen.places)) if chosen else visit.port == 0
    assert bool(visit.partnership) == (chosen is not None)
    assert not visit.harbour or deck.find(city, visit.harbour)


def all_after_two(visit: Visit, now: float, city: Library) -> Iterable[Visit]:
    """Where two touches of home or back can lead, and fewer."""
    reached = [visit]
    for _ in range(2):
        reached += [tapped(each, way, now, city) for each in reached for way in (Home(), Back())]
    return reached


class Visitors(RuleBasedStateMachine):
    """Visitors, staff and editors at one kiosk."""

    @initialize(city=libraries(2))
    def start(self, city: Library) -> None:
        self.now = 0.0
        self.city = city
        self.visit = Visit()

    def _step(self, event: Event) -> None:
        before = self.visit
        self.visit = navigation.step(before, event, self.city)
        self.visits_are_counted(before)

    def visits_are_counted(self, before: Visit) -> None:
        woke = before.screen == "attract" and self.visit.screen != "attract"
        assert self.visit.count == before.count + woke

    @rule(control=CONTROLS)
    def touches(self, control: Event) -> None:
        self.visit = tapped(self.visit, control, self.now, self.city)

    @rule(control=CONTROLS)
    def presses_without_hands(self, control: Event) -> None:
        """Assistive technology presses a control, a moment after whatever happened."""
        before, deaf = self.visit, is_deaf(self.visit)
        self._step(control)
        assert not deaf or self.visit == before, "only touches and ticks count"

    @rule(number=st.integers(0, 3), port=st.integers(0, 1), far=st.integers(1, 3))
    def goes_by_the_map(self, number: int, port: int, far: int) -> None:
        """To the map, to a pin on it, on to what it stands for."""
        if self.city.partnerships:
            name = self.city.partnerships[number % len(self.city.partnerships)].id
            for control in (ShowMap(), Pick(name, port), Open(name))[:far]:
                self.visit = tapped(self.visit, control, self.now, self.city)

    @rule()
    def goes_back(self) -> None:
        self.visit = tapped(self.visit, Back(), self.now, self.city)

    @rule()
    def touches_nothing(self) -> None:
        self._step(Touch(self.now))

    @rule(seconds=st.floats(0, 200))
    def waits(self, seconds: float) -> None:
        self.now += seconds
        before = self.visit
        due = navigation.wake_at(before, self.city)
        self._step(Tick(self.now))
        assert (self.visit != before) == (due is not None and self.now >= due)

    @rule(city=libraries(0) | libraries(3))
    def edits(self, city: Library) -> None:
        self.city = city
        before = self.visit
        self._step(Published())
        if before.screen == self.visit.screen:
            kept = (before.leaving, before.touched, before.panel, before.until)
            now = self.visit
            assert (now.leaving, now.touched, now.panel, now.until) == kept

    @rule()
    def types_the_pin(self) -> None:
        self._step(Corner())
        at_staff = self.visit.screen == "staff" and not is_deaf(self.visit)
        self._step(Unlock())
        assert self.visit.unlocked or not at_staff

    @rule()
    def cleans(self) -> None:
        before = self.visit
        self._step(Clean(self.now))
        if before.unlocked and before.leaving is None:
            assert self.visit == Visit("cleaning", until=self.now + CLEANING, count=before.count)
        else:
            assert self.visit == before

    @invariant()
    def the_visitor_is_at_something(self) -> None:
        assert_there(self.visit, self.city)

    @invariant()
    def the_clock_is_watched_but_in_the_loop(self) -> None:
        due = navigation.wake_at(self.visit, self.city)
        assert (due is None) == (self.visit.screen == "attract")

    @invariant()
    def home_is_two_touches_away(self) -> None:
        if self.visit.screen != "cleaning":
            reached = all_after_two(self.visit, self.now, self.city)
            assert any(is_home(each, self.city, self.visit.screen) for each in reached)

    @invariant()
    def back_ends_in_the_loop(self) -> None:
        if self.visit.screen != "cleaning":
            visit = navigation.step(self.visit, Touch(self.now), self.city)
            for _ in range(7):
                if visit.screen != "attract":
                    visit = tapped(visit, Back(), self.now, self.city)
            assert visit.screen == "attract"

    @invariant()
    def rest_ends_in_the_loop_and_the_next_begins_as_the_first(self) -> None:
        visit, now = self.visit, self.now
        timings = self.city.timings
        longest = max(CLEANING, timings.idle + navigation.LONGEST_READING + timings.countdown)
        while (due := navigation.wake_at(visit, self.city)) is not None:
            assert due <= self.now + longest
            now = max(now, due)
            visit = navigation.step(visit, Tick(now), self.city)
        assert visit == Visit(count=self.visit.count)
        first = navigation.step(Visit(), Touch(now), self.city)
        later = navigation.step(visit, Touch(now), self.city)
        assert replace(later, count=first.count) == first


TestVisitors = Visitors.TestCase
TestVisitors.settings = settings(max_examples=100, stateful_step_count=30, deadline=None)
