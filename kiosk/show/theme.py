"""The colours of the screen, derived from the city's own so that text on them can always be read."""

from dataclasses import dataclass

from kiosk.content.colour import contrast, luminance, mixed, readable
from kiosk.content.library import Library, Theme


@dataclass(frozen=True)
class Palette:
    """Colours as #RRGGBB. `raised` and `line` are surfaces on the background, `muted` is quiet text.

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


DEFAULT = Theme(background="#0B2A45", text="#F4EFE3", signal="#F2A33A", logo="")


def palette(theme: Theme, *, high_contrast: bool = False) -> Palette:
    """The palette of a theme: every text on its surface at 4.5:1 or more, 7:1 in high contrast."""
    least = 7.0 if high_contrast else 4.5
    dark = luminance(theme.background) < 0.18
    background = theme.background
    if high_contrast:
        background = mixed(theme.background, "#000000" if dark else "#FFFFFF", 0.75)
    raised = mixed(background, theme.text, 0.08)
    extreme = "#FFFFFF" if dark else "#000000"
    text = readable(extreme if high_contrast else theme.text, raised, max(least, 7.0))
    signal = readable(theme.signal, raised, least)
    muted = text if high_contrast else readable(mixed(text, background, 0.25), raised, 4.5)
    scrim = mixed(background, "#000000", 0.45) if dark else background
    return Palette(
        background=background,
        raised=raised,
        line=mixed(background, text, 0.45 if high_contrast else 0.22),
        text=text,
        muted=muted,
        signal=signal,
        on_signal=best_on(signal),
        scrim=scrim,
        veil=_veil(scrim, "#FFFFFF" if dark else "#000000", (text, signal, muted), least),
    )


def _veil(scrim: str, worst: str, texts: tuple[str, ...], least: float) -> float:
    """The least opacity at which all `texts` are readable on `scrim` over the `worst` picture."""
    for percent in range(70, 100):
        ground = mixed(worst, scrim, percent / 100)
        if all(contrast(text, ground) >= least for text in texts):
            return percent / 100
    return 1.0


def accent_of(library: Library, accent: str) -> tuple[str, str]:
    """A partnership's accent and the colour of text on it; without one, the city's signal colour."""
    colour = accent or library.theme.signal
    return colour, best_on(colour)


def best_on(colour: str) -> str:
    """Near-black or white, whichever reads better on a colour (always above 4.5:1)."""
    dark, light = "#06121E", "#FFFFFF"
    return max((dark, light), key=lambda candidate: contrast(candidate, colour))
