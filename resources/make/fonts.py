"""Makes resources/fonts from the Figtree family's static fonts.

Run as `python resources/make/fonts.py FOLDER`, FOLDER being an unpacked copy of the npm package
@expo-google-fonts/figtree (the family as Google Fonts serves it, SIL Open Font License 1.1).
It adds the narrow no-break space, the no-break hyphen and the minus where they are missing, which
French typography needs, and drops hinting, which big screens do not need.
"""

import sys
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont

STYLES = {
    "400Regular": "Regular",
    "400Regular_Italic": "Italic",
    "600SemiBold": "SemiBold",
    "700Bold": "Bold",
    "800ExtraBold": "ExtraBold",
}
NARROW_NO_BREAK_SPACE, NO_BREAK_HYPHEN, MINUS = 0x202F, 0x2011, 0x2212


def complete(font: TTFont) -> None:
    """Adds the characters that the family lacks, made of those that it has."""
    cmap = font.getBestCmap()
    if NARROW_NO_BREAK_SPACE not in cmap:
        space = cmap[0x20]
        name = "uni202F"
        font.setGlyphOrder([*font.getGlyphOrder(), name])
        font["glyf"].glyphs[name] = font["glyf"][space]
        advance, bearing = font["hmtx"][space]
        font["hmtx"][name] = (round(advance * 0.7), bearing)
        _map(font, NARROW_NO_BREAK_SPACE, name)
    for missing, stand_in in ((NO_BREAK_HYPHEN, 0x2D), (MINUS, 0x2013)):
        if missing not in cmap:
            _map(font, missing, cmap[stand_in])


def _map(font: TTFont, code: int, glyph: str) -> None:
    for table in font["cmap"].tables:
        if table.isUnicode():
            table.cmap[code] = glyph


def main(source: Path) -> None:
    """Writes Figtree-STYLE.ttf for each style beside this script's folder."""
    target = Path(__file__).resolve().parent.parent / "fonts"
    options = subset.Options(
        hinting=False, layout_features=["*"], notdef_outline=True, name_IDs=["*"]
    )
    for folder, style in STYLES.items():
        font = TTFont(source / folder / f"Figtree_{folder}.ttf")
        complete(font)
        subsetter = subset.Subsetter(options)
        subsetter.populate(unicodes=list(font.getBestCmap()))
        subsetter.subset(font)
        font.save(target / f"Figtree-{style}.ttf")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
