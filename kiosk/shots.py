"""`kiosk shots`: every slide and screen rendered to PNG by the very same QML, without a display."""

import datetime
import html
import os
import tempfile
from dataclasses import dataclass
from pathlib import Path

from kiosk.reports import FOUND, OK, cannot, system_language


@dataclass(frozen=True)
class Options:
    """What is rendered, and how. `size` in pixels."""

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
        return cannot("state-unwritable", folder=str(options.out), reason=str(error.strerror))
    with tempfile.TemporaryDirectory(prefix="escales-shots-") as state:
        edition = publish(options.content, Path(state), options.size, options.date, lambda _: None)
        if edition is not None and options.language:
            languages = edition.library.languages
            if options.language not in languages:
                return cannot(
                    "unknown-content-language",
                    language=options.language,
                    languages=", ".join(languages),
                )
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        from kiosk.screen.shooting import Shooting

        shooting = Shooting(options, Path(state))
        names = shooting.run(edition)
    _contact_sheet(options, names)
    if edition is None:
        return cannot("nothing-to-show") and FOUND
    return FOUND if any(p.severity == "error" for p in edition.problems) else OK


def _contact_sheet(options: Options, names: list[tuple[str, str]]) -> None:
    """Writes index.html: all pictures on one page, nothing loaded from elsewhere."""
    width, height = options.size
    figures = "\n".join(
        f'<figure><a href="{html.escape(name)}"><img src="{html.escape(name)}" loading="lazy" '
        f'width="{width}" height="{height}" alt=""></a>'
        f"<figcaption>{html.escape(title)}</figcaption></figure>"
        for name, title in names
    )
    column = 480 if width >= height else 270
    page = f"""<!doctype html>
<html lang="{options.language or system_language()}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Escales: {html.escape(options.content.resolve().name)}, {width} × {height}</title>
<style>
body {{ font: 16px/1.4 system-ui, sans-serif; margin: 2rem; background: #0b2a45; color: #f4efe3 }}
main {{ display: grid; gap: 1.5rem; grid-template-columns: repeat(auto-fill, minmax({column}px, 1fr)) }}
figure {{ margin: 0 }} img {{ width: 100%; height: auto; display: block }}
figcaption {{ padding: .4rem 0 }}
</style>
<h1>{html.escape(options.content.resolve().name)}, {width} × {height}, {options.date.isoformat()}</h1>
<main>
{figures}
</main>
</html>
"""
    (options.out / "index.html").write_text(page, "utf-8")


