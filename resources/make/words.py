"""Brings the catalogues in resources/i18n up to date with the source texts, and compiles them.

Run as `python resources/make/words.py [FOLDER]` after a text changed, translate in Qt Linguist what
is then marked as unfinished, and run it again. FOLDER is another folder of catalogues than
resources/i18n. escales_*.ts hold what is on the screen and become .qm; escales_en.ts only what is
counted there (“1 second”, “2 seconds”). messages_*.ts hold what `kiosk check` and the other
commands say, and are read as they are.
"""

import json
import shutil
import subprocess
import sys
import sysconfig
import tempfile
from collections.abc import Iterable
from pathlib import Path

from kiosk.content.messages import LANGUAGES
from kiosk.content.wordings import MESSAGES, SENTENCES

ROOT = Path(__file__).resolve().parents[2]
SOURCE = "en"
SCREEN_LANGUAGES = ("fr", "es", "de", "it")
MESSAGE_LANGUAGES = tuple(language for language in LANGUAGES if language != SOURCE)


def main(folder: Path) -> None:
    """Updates and compiles the catalogues in `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    screen = [*sorted((ROOT / "resources/qml").rglob("*.qml")), ROOT / "kiosk/screen/words.py"]
    for language in SCREEN_LANGUAGES:
        catalogue = folder / f"escales_{language}.ts"
        _update(catalogue, language, screen)
        _compile(catalogue)
    counted = folder / f"escales_{SOURCE}.ts"
    _update(counted, SOURCE, screen, "-pluralonly")
    _compile(counted)
    with tempfile.TemporaryDirectory() as temporary:
        listed = Path(temporary) / "messages.py"
        listed.write_text("".join(map(_marked, message_sources())), "utf-8")
        for language in MESSAGE_LANGUAGES:
            _update(folder / f"messages_{language}.ts", language, [listed])


def message_sources() -> list[str]:
    """Every English text of the commands' messages, each once."""
    pairs = [text for pair in MESSAGES.values() for text in pair]
    return list(dict.fromkeys([*pairs, *SENTENCES.values()]))


def _marked(text: str) -> str:
    """A line of Python in which lupdate finds `text`."""
    return f'QT_TRANSLATE_NOOP("Problem", {json.dumps(text, ensure_ascii=False)})\n'


def _update(catalogue: Path, language: str, sources: Iterable[Path], *options: str) -> None:
    _run(
        "pyside6-lupdate", "-locations", "none", "-no-obsolete", "-warnings-are-errors", *options,
        "-source-language", SOURCE, "-target-language", language, *sources, "-ts", catalogue,
    )  # fmt: skip


def _compile(catalogue: Path) -> None:
    _run("pyside6-lrelease", "-nounfinished", catalogue, "-qm", catalogue.with_suffix(".qm"))


def _run(tool: str, *arguments: str | Path) -> None:
    program = shutil.which(tool, path=sysconfig.get_path("scripts"))
    if program is None:
        sys.exit(f"{tool} is not there; it comes with PySide6 (pip install -e .[dev]).")
    subprocess.run([program, *map(str, arguments)], check=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "resources" / "i18n")
