"""Content folders that are unlike Schönhafen: very many partnerships, very few, five languages."""

import subprocess
import sys
from pathlib import Path

import yaml

from tests.outside.visitor import ROOT

LANGUAGES = {"fr": "Français", "en": "English", "es": "Español", "de": "Deutsch", "it": "Italiano"}
KINDS = ("twin-city", "cooperation", "friendship", "story")


def town(folder: Path, count: int, languages: int = 2, **more: object) -> Path:
    """A folder without any picture, of so many partnerships in the first languages; with `more` in
    its kiosk.yaml. Only every other partnership is translated out of the first language."""
    codes = list(LANGUAGES)[:languages]
    write(folder / "kiosk.yaml", {
        "title": {code: f"Les ports ({code})" for code in codes},
        "languages": codes,
        "home": {"name": "Port-Neuf", "country": "FR", "at": [48.4, -4.5]},
        **more,
    })  # fmt: skip
    for number in range(1, count + 1):
        translated = codes if number % 2 else codes[:1]
        write(folder / "partnerships" / f"port-{number:02}" / "partnership.yaml", {
            "name": {code: f"Port {number} {code}" for code in translated},
            "country": "CA",
            "kind": KINDS[number % 4],
            "slides": [
                {"id": name, "layout": "text",
                 "title": {code: f"{name} {number} {code}" for code in translated},
                 "text": {code: f"Texte ({code})." for code in codes}}
                for name in ("one", "two")
            ],
        })  # fmt: skip
    return folder


def write(path: Path, data: object) -> None:
    """Writes one YAML file."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(yaml.safe_dump(data, allow_unicode=True, sort_keys=False), "utf-8")


def pin_line(pin: str) -> str:
    """What `kiosk pin` prints for a PIN."""
    answer = subprocess.run(
        [sys.executable, "-m", "kiosk", "pin"],
        input=pin, capture_output=True, text=True, check=True, cwd=ROOT,
    )  # fmt: skip
    return answer.stdout
