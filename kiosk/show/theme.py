"""The colours of the screen, from the city's own, such that text on them can always be read."""

from dataclasses import dataclass

from kiosk.content.colour import contrast, mixed, readable
from kiosk.content.library import Library, Theme


@dataclass(frozen=True)
class Palette:
    """Colours as #RRGGBB, and the font's family.

    `raised` and `line` lie on the background, `muted` is quiet text.

    `scrim` is laid over pictures under a text, with the opacity `veil`, 0 to 1: even over white the
    text, the signal colour and quiet text are then readable.
    """

    background: str
    raised: str
    line: str
    text: str
    muted: str
    signal: str
    on_signal: str
    scrim: str
    veil: float
    high_contrast: bool
    font: str


FONT = "Figtree"
"""The family that ships with the program, in resources/fonts."""

DEFAULT = Theme(background="#0B2A45", text="#F4EFE3", signal="#F2A33A", logo="")


def palette(theme: Theme, *, high_contrast: bool = False) -> Palette:
    """The palette of a theme: every text on its surface at 4.5:1 or more, 7:1 in high contrast."""
    least = 7.0 if high_contrast else 4.5
    dark = contrast("#FFFFFF", theme.background) >= contrast("#000000", theme.background)
    ground, extreme = ("#000000", "#FFFFFF") if dark else ("#FFFFFF", "#000000")
    background = mixed(theme.background, ground, 0.75 if high_contrast else 0)
    background = readable(background, extreme, 8.0)
    raised = mixed(background, extreme, 0.07)
    surfaces = (background, raised)
    text = _on_all(extreme if high_contrast else theme.text, surfaces, max(least, 5.5))
    signal = _on_all(theme.signal, surfaces, least)
    muted = text if high_contrast else _on_all(mixed(text, background, 0.25), surfaces, 4.5)
    scrim = mixed(background, ground, 0.45)
    return Palette(
        background=background,
        raised=raised,
        line=mixed(background, text, 0.45 if high_contrast else 0.22),
        text=text,
        muted=muted,
        signal=signal,
        on_signal=best_on(signal),
        scrim=scrim,
        veil=_veil(scrim, extreme, (text, signal, muted), least),
        high_contrast=high_contrast,
        font=theme.font or FONT,
    )


def _on_all(colour: str, surfaces: tuple[str, ...], least: float) -> str:
    """`colour`, changed no more than is needed to be readable on all surfaces."""
    for surface in surfaces:
        colour = readable(colour, surface, least)
    return colour


def _veil(scrim: str, worst: str, texts: tuple[str, ...], least: float) -> float:
    """The least opacity at which all `texts` are readable on `scrim` over the `worst` picture."""
    for percent in range(70, 100):
        ground = mixed(worst, scrim, percent / 100)
        if all(contrast(text, ground) >= least for text in texts):
            return percent / 100
    return 1.0


def accent_of(library: Library, accent: str) -> tuple[str, str]:
    """A partnership's accent, else the city's signal colour, and the colour of text on it."""
    colour = accent or library.theme.signal
    return colour, best_on(colour)


def best_on(colour: str) -> str:
    """Near-black or white, whichever reads better on a colour (always above 4.5:1)."""
    dark, light = "#04060A", "#FFFFFF"
    return max((dark, light), key=lambda candidate: contrast(candidate, colour))
