"""The JSON Schemas that editors' programs read are those of the models."""

import json
from pathlib import Path
from typing import Any

import pytest

from kiosk.content.schema import json_schemas

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "schema"
SCHEMAS = json_schemas()


@pytest.mark.parametrize("name", sorted(SCHEMAS))
def test_a_schema_is_current(name: str) -> None:
    text = json.dumps(SCHEMAS[name], ensure_ascii=False, indent=2) + "\n"
    assert (FOLDER / name).read_text("utf-8") == text, "run: python resources/make/schemas.py"


def test_there_are_no_others() -> None:
    assert sorted(path.name for path in FOLDER.iterdir()) == sorted(SCHEMAS)


def objects(schema: Any) -> list[dict[str, Any]]:
    inside = (
        schema.values() if isinstance(schema, dict) else schema if isinstance(schema, list) else ()
    )
    found = [schema] if isinstance(schema, dict) and "properties" in schema else []
    return [*found, *(item for part in inside for item in objects(part))]


def test_keys_are_closed_documented_and_bounded() -> None:
    for schema in SCHEMAS.values():
        for part in objects(schema):
            if "type" in part:
                assert part["additionalProperties"] is False
                assert part["description"]
    partnership = SCHEMAS["partnership.schema.json"]
    assert {"name", "kind"} == set(partnership["required"])
    slide = partnership["$defs"]["TextSlide"]["properties"]
    assert {"from", "until", "layout", "points"} <= set(slide)
    assert slide["duration"]["anyOf"][0] == {"maximum": 600, "minimum": 3, "type": "number"}
    assert slide["from"]["anyOf"][0]["format"] == "date"
