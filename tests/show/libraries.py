"""Small libraries for tests."""

from kiosk.content.library import Home, Library, Partnership, Slide, Theme, Timings


def slide(name: str, layout: str = "text", **values: object) -> Slide:
    return Slide(name, layout, {"": name}, {}, {}, **values)  # type: ignore[arg-type]


def partnership(name: str, *slides: Slide) -> Partnership:
    return Partnership(name, {"": name}, "", {}, {}, "story", 0, (), (), "", None, None, slides)


def library(*partnerships: Partnership) -> Library:
    home = Home({"": "Brest"}, "FR", {}, 48.39, -4.486, None)
    theme = Theme("#0B2A45", "#F4EFE3", "#F2A33A", "")
    return Library(
        {"": "x"}, ("fr",), {"fr": "Français"}, home, theme, Timings(12, 1), "", partnerships
    )
