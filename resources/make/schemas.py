"""Makes resources/schema from the models, so that an editor's program completes and checks keys.

Run as `python resources/make/schemas.py` after a change of kiosk/content/schema.py.
"""

import json
from pathlib import Path

from kiosk.content.schema import json_schemas

TARGET = Path(__file__).resolve().parent.parent / "schema"


def written() -> dict[str, str]:
    """The text of each schema, by its file's name."""
    return {
        name: json.dumps(schema, ensure_ascii=False, indent=2) + "\n"
        for name, schema in json_schemas().items()
    }


def main() -> None:
    """Writes them all; those of models that are gone are deleted."""
    TARGET.mkdir(exist_ok=True)
    texts = written()
    for old in TARGET.glob("*.schema.json"):
        if old.name not in texts:
            old.unlink()
    for name, text in texts.items():
        (TARGET / name).write_text(text, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
