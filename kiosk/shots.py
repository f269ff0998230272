"""`kiosk shots`: every slide and screen rendered to PNG by the very same QML, without a display."""

import datetime
import html
import os
import tempfile
from dataclasses import dataclass
from pathlib import Path

from kiosk.content.library import language_of
from kiosk.reports import FOUND, OK, Progress, cannot, reason


@dataclass(frozen=True)
class Options:
    """What is rendered, and how. `size` in pixels, `text_scale` 1 to 2."""

    content: Path
    out: Path
    size: tuple[int, int]
    language: str
    date: datetime.date
    text_scale: float
    high_contrast: bool


def run(options: Options) -> int:
    """Renders all; returns the exit code: 0, 1 when errors kept something out, 2 when it cannot."""
    from kiosk.edition.publish import publish

    if not options.content.is_dir():
        return cannot("no-folder", folder=str(options.content))
    try:
        options.out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        return cannot("state-unwritable", folder=str(options.out), reason=reason(error))
    with tempfile.TemporaryDirectory(prefix="escales-shots-") as state:
        try:
            edition = publish(
                options.content, Path(state), options.size, options.date, Progress().tell
            )
        except OSError as error:
            folder = str(error.filename or options.content)
            return cannot("folder-unreadable", folder=folder, reason=reason(error))
        language: str | None = options.language
        if edition is not None:
            languages = edition.library.languages
            language = language_of(languages, options.language)
            if language is None:
                named = ", ".join(languages)
                return cannot(
                    "unknown-content-language", language=options.language, languages=named
                )
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        from kiosk.screen.shooting import Look, shoot

        look = Look(
            options.size,
            language or "en",
            options.date.isoformat(),
            options.text_scale,
            options.high_contrast,
        )
        names = shoot(edition, Path(state) / "renditions", look, options.out)
    (options.out / "index.html").write_text(
        _contact_sheet(options, names, language or "en"), "utf-8"
    )
    if edition is None:
        cannot("nothing-to-show")
        return FOUND
    return FOUND if any(p.severity == "error" for p in edition.problems) else OK


def _contact_sheet(options: Options, names: list[tuple[str, str]], language: str) -> str:
    """A page with all pictures, which loads nothing from elsewhere."""
    width, height = options.size
    figures = "\n".join(
        f'<figure><a href="{html.escape(name)}"><img src="{html.escape(name)}" loading="lazy" '
        f'width="{width}" height="{height}" alt="{html.escape(title)}"></a>'
        f"<figcaption>{html.escape(title)}</figcaption></figure>"
        for name, title in names
    )
    column = 480 if width >= height else 270
    name = html.escape(options.content.resolve().name)
    heading = f"{name}, {width} × {height}, {options.date.isoformat()}"
    return f"""<!doctype html>
<html lang="{language}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>{heading}</title>
<style>
body {{ font: 16px/1.4 system-ui, sans-serif; margin: 2rem; background: #0b2a45; color: #f4efe3 }}
main {{ display: grid; gap: 1.5rem;
  grid-template-columns: repeat(auto-fill, minmax({column}px, 1fr)) }}
figure {{ margin: 0 }}
img {{ width: 100%; height: auto; display: block }}
figcaption {{ padding: .4rem 0 }}
</style>
<h1>{heading}</h1>
<main>
{figures}
</main>
</html>
"""
