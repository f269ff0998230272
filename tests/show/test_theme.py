"""Colours that can be read, whatever a city chooses."""

from hypothesis import given
from hypothesis import strategies as st

from kiosk.content.colour import contrast, mixed
from kiosk.content.library import Theme
from kiosk.show.theme import best_on, palette

COLOURS = st.integers(0, 0xFFFFFF).map(lambda value: f"#{value:06X}")


@given(COLOURS, COLOURS, COLOURS, st.booleans())
def test_text_is_readable_on_every_surface(
    background: str, text: str, signal: str, high: bool
) -> None:
    look = palette(Theme(background, text, signal, ""), high_contrast=high)
    least = 7 if high else 4.5
    for surface in (look.background, look.raised):
        assert contrast(look.text, surface) >= least
        assert contrast(look.muted, surface) >= 4.5
        assert contrast(look.signal, surface) >= least
    assert contrast(look.on_signal, look.signal) >= 4.5


@given(COLOURS, COLOURS, COLOURS, st.booleans(), COLOURS)
def test_text_is_readable_over_every_picture(
    background: str, text: str, signal: str, high: bool, picture: str
) -> None:
    look = palette(Theme(background, text, signal, ""), high_contrast=high)
    ground = mixed(picture, look.scrim, look.veil)
    for colour in (look.text, look.signal, look.muted):
        assert contrast(colour, ground) >= (7 if high else 4.5)


@given(COLOURS)
def test_text_on_any_accent(accent: str) -> None:
    assert contrast(best_on(accent), accent) >= 4.5
