"""Colours and their contrast, as WCAG 2.2 defines it (success criterion 1.4.3)."""

import colorsys


def luminance(colour: str) -> float:
    """Relative luminance of #RRGGBB, 0 to 1."""
    red, green, blue = (_linear(channel) for channel in _channels(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Contrast ratio of two colours, 1 to 21."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def readable(colour: str, background: str, ratio: float) -> str:
    """`colour`, made lighter or darker no more than is needed for `ratio` on `background`."""
    if contrast(colour, background) >= ratio:
        return colour
    hue, lightness, saturation = colorsys.rgb_to_hls(*_channels(colour))
    lighter = contrast("#FFFFFF", background) >= contrast("#000000", background)
    for step in range(1, 101):
        towards = (
            lightness + (1 - lightness) * step / 100 if lighter else lightness * (1 - step / 100)
        )
        candidate = _hex(*colorsys.hls_to_rgb(hue, towards, saturation))
        if contrast(candidate, background) >= ratio:
            return candidate
    return "#FFFFFF" if lighter else "#000000"


def mixed(one: str, other: str, share: float) -> str:
    """`one` with `share` (0 to 1) of `other` in it."""
    pairs = zip(_channels(one), _channels(other), strict=True)
    red, green, blue = (a + (b - a) * share for a, b in pairs)
    return _hex(red, green, blue)


def _channels(colour: str) -> tuple[float, float, float]:
    red, green, blue = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
    return red, green, blue


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4


def _hex(red: float, green: float, blue: float) -> str:
    return "#" + "".join(f"{round(c * 255):02X}" for c in (red, green, blue))
