"""Fingers on the glass: the one that wakes presses nothing, whatever the others do."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.show.touching import QUIET, Hand, another_screen, down, in_corner, moved, up

NOW = 100.0


def press(hand: Hand, finger: int, *, deaf: bool = False, corner: bool = False) -> Hand:
    return down(hand, finger, NOW, deaf=deaf, corner=corner)


def test_a_finger_that_woke_presses_nothing_until_it_is_up() -> None:
    hand = press(Hand(), 1, deaf=True)
    assert 1 in hand.ignored
    assert 1 in moved(hand, 1, corner=False).ignored
    assert 1 not in up(hand, 1).ignored


def test_the_next_finger_presses_though_the_palm_still_rests() -> None:
    palm = press(Hand(), 1, deaf=True)
    hand = press(palm, 2)
    assert hand.ignored == {1}
    assert up(hand, 2).ignored == {1}, "lifting the other frees the palm not"


def test_an_id_that_comes_again_is_another_finger() -> None:
    woke = press(Hand(), 1, deaf=True)
    assert press(up(woke, 1), 1).ignored == frozenset()
    assert press(woke, 1).ignored == frozenset(), "though nobody told that the first was lifted"


def test_while_a_screen_comes_up_no_finger_presses() -> None:
    hand = another_screen(Hand(), NOW)
    assert 1 in down(hand, 1, NOW + QUIET - 0.01, deaf=False, corner=False).ignored
    assert 1 not in down(hand, 1, NOW + QUIET, deaf=False, corner=False).ignored


def test_a_finger_from_before_the_screen_keeps_what_it_is() -> None:
    hand = another_screen(press(press(Hand(), 1), 2, deaf=True), NOW)
    assert hand.ignored == {2}


def test_the_corner_is_held_by_the_first_finger_in_it() -> None:
    hand = press(press(Hand(), 1, corner=True), 2, corner=True)
    assert hand.holding == 1
    assert moved(hand, 1, corner=True).holding == 1
    assert moved(hand, 2, corner=False).holding == 1
    assert up(hand, 2).holding == 1
    assert up(hand, 1).holding is None


def test_a_finger_that_leaves_the_corner_holds_it_no_more() -> None:
    hand = moved(press(Hand(), 1, corner=True), 1, corner=False)
    assert hand.holding is None
    assert moved(hand, 1, corner=True).holding is None, "nor when it comes back"


def test_the_corner_is_held_by_a_finger_that_woke() -> None:
    hand = press(Hand(), 1, deaf=True, corner=True)
    assert hand.holding == 1


def test_an_id_that_comes_again_elsewhere_does_not_hold_the_corner() -> None:
    lost = press(Hand(), 1, corner=True)
    assert press(lost, 1).holding is None
    assert press(lost, 1, corner=True).holding == 1
    assert press(lost, 2).holding == 1


@pytest.mark.parametrize(("width", "height"), [(1920, 1080), (1080, 1920)])
def test_the_corners_of_the_staff_are_the_two_at_the_top(width: int, height: int) -> None:
    for x in (0, 97, width - 97, width):
        assert in_corner(x, 0, width, height) and in_corner(x, 97, width, height)
        assert not in_corner(x, 98, width, height)
        assert not in_corner(x, height, width, height)
    assert not in_corner(98, 0, width, height)
    assert not in_corner(width - 98, 0, width, height)


FINGERS = st.integers(0, 4)
HANDS = st.lists(
    st.one_of(
        st.tuples(st.just("down"), FINGERS, st.booleans(), st.booleans()),
        st.tuples(st.just("moved"), FINGERS, st.just(False), st.booleans()),
        st.tuples(st.just("up"), FINGERS, st.just(False), st.just(False)),
        st.tuples(st.just("screen"), FINGERS, st.just(False), st.just(False)),
    ),
    max_size=60,
)


@given(HANDS, st.floats(0.01, 1))
def test_a_whole_hand_in_any_order(told: list, pause: float) -> None:
    """Each finger is judged when it comes down, and by nothing that other fingers do."""
    hand, now, quiet = Hand(), 0.0, 0.0
    asleep: dict[int, bool] = {}
    inside: dict[int, bool] = {}
    for what, finger, deaf, corner in told:
        now += pause
        if what == "down":
            hand = down(hand, finger, now, deaf=deaf, corner=corner)
            asleep[finger] = deaf or now < quiet
            inside[finger] = corner
        elif what == "moved" and finger in asleep:
            hand = moved(hand, finger, corner=corner)
            inside[finger] = inside[finger] and corner
        elif what == "up":
            hand = up(hand, finger)
            asleep.pop(finger, None)
            inside.pop(finger, None)
        elif what == "screen":
            hand = another_screen(hand, now)
            quiet = now + QUIET
        assert hand.ignored == {each for each, ignored in asleep.items() if ignored}
        assert hand.holding is None or inside[hand.holding]
    for finger in list(asleep):
        hand = up(hand, finger)
    assert (hand.ignored, hand.holding) == (frozenset(), None), "nothing sticks"
