"""Small libraries for tests."""

from dataclasses import replace

from kiosk.content.library import Home, Library, Partnership, Picture, Slide, Theme, Timings


def picture(file: str, caption: str = "", **values: object) -> Picture:
    return Picture(file, {}, {}, {"": caption} if caption else {}, **values)  # type: ignore[arg-type]


def slide(name: str, layout: str = "text", **values: object) -> Slide:
    return replace(Slide(name, layout, {"": name}, {}, {}), **values)  # type: ignore[arg-type]


def gallery(name: str, *files: str, **values: object) -> Slide:
    return slide(name, "gallery", pictures=tuple(map(picture, files)), **values)


def partnership(name: str, *slides: Slide, **values: object) -> Partnership:
    plain = Partnership(name, {"": name}, "", {}, {}, "story", 0, (), (), "", None, None, slides)
    return replace(plain, **values)  # type: ignore[arg-type]


def library(*partnerships: Partnership, **values: object) -> Library:
    home = Home({"": "Brest"}, "FR", {}, 48.39, -4.486, None)
    theme = Theme("#0B2A45", "#F4EFE3", "#F2A33A", "")
    plain = Library(
        {"": "x"}, ("fr",), {"fr": "Français"}, home, theme, Timings(12, 1), "", partnerships
    )
    return replace(plain, **values)  # type: ignore[arg-type]
