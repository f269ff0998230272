"""What is cropped, and how large a rendition becomes."""

from hypothesis import given
from hypothesis import strategies as st

from kiosk.edition.recipe import Recipe

sides = st.integers(1, 20_000)
boxes = st.tuples(st.integers(1, 4096), st.integers(1, 4096))
focuses = st.none() | st.tuples(st.floats(0, 1), st.floats(0, 1))
modes = st.sampled_from(["cover", "auto", "whole", "inside"])


@given(sides, sides, boxes, modes, focuses)
def test_a_crop_lies_inside_and_keeps_the_focus(width, height, box, mode, focus) -> None:
    recipe = Recipe(*box, mode, focus)
    left, top, right, bottom = recipe.crop((width, height))
    assert 0 <= left < right <= width
    assert 0 <= top < bottom <= height
    x, y = focus or (0.5, 0.5)
    assert left - 0.001 <= x * width <= right + 0.001
    assert top - 0.001 <= y * height <= bottom + 0.001


@given(sides, sides, boxes, modes, focuses)
def test_a_rendition_is_never_larger_than_the_screen_needs(width, height, box, mode, focus) -> None:
    recipe = Recipe(*box, mode, focus)
    made = recipe.size((width, height))
    assert min(made) >= 1
    if mode == "whole":
        assert made[0] <= max(1, min(width, 4096)) and made[1] <= max(1, min(height, 4096))
    else:
        assert made[0] <= box[0] and made[1] <= box[1]


@given(st.integers(200, 9000), st.integers(200, 9000), focuses)
def test_cover_has_the_shape_of_its_box(width, height, focus) -> None:
    made = Recipe(160, 90, "cover", focus).size((width, height))
    assert made == (160, 90)


def test_auto_shows_all_of_what_would_lose_much_unless_a_focus_is_given() -> None:
    upright = (600, 900)
    assert not Recipe(160, 90, "auto").fills(upright)
    assert Recipe(160, 90, "auto").fills((400, 300))
    assert Recipe(160, 90, "auto", (0.5, 0.5)).fills(upright)


def test_the_focus_comes_to_the_middle() -> None:
    left, _, right, _ = Recipe(100, 100, "cover", (0.3, 0.5)).crop((300, 100))
    assert (left + right) / 2 == 90


def test_names_tell_apart_what_makes_another_picture() -> None:
    recipes = [
        Recipe(10, 10, "cover"),
        Recipe(11, 10, "cover"),
        Recipe(10, 10, "cover", (0.2, 0.5)),
        Recipe(10, 10, "auto"),
        Recipe(10, 10, "auto", (0.5, 0.5)),
        Recipe(10, 10, "whole"),
        Recipe(10, 10, "inside"),
    ]
    assert len({recipe.name("a") for recipe in recipes}) == len(recipes)
    assert Recipe(10, 10, "cover").name("a") != Recipe(10, 10, "cover").name("b")


def test_names_do_not_tell_apart_what_makes_the_same() -> None:
    assert Recipe(9, 9, "cover").name("a") == Recipe(9, 9, "cover", (0.5, 0.5)).name("a")
    assert Recipe(9, 9, "whole").name("a") == Recipe(9, 9, "whole", (0.1, 0.5)).name("a")
