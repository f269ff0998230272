"""The arrows between the rooms run one way, and Qt stays where it belongs."""

import ast
from pathlib import Path

import pytest

PACKAGE = Path(__file__).resolve().parent.parent / "kiosk"

# Each room, and the rooms that it may look into.
MAY_IMPORT = {
    "paths": set(),
    "content": {"paths", "geo"},
    "geo": {"paths"},
    "edition": {"paths", "content", "geo"},
    "show": {"paths", "content", "edition", "geo"},
    "guard": {"paths"},
    "author": {"paths", "content", "edition"},
    "screen": {"paths", "content", "geo", "edition", "show", "guard", "reports"},
    "reports": {"paths", "content", "edition", "guard"},
    "shots": {"paths", "content", "edition", "show", "screen", "reports"},
    "doctor": {"paths", "content", "guard", "screen", "reports"},
    "app": {"paths", "content", "edition", "show", "guard", "screen"},
    "arguments": set(),
    "cli": {
        "arguments",
        "paths",
        "edition",
        "guard",
        "screen",
        "app",
        "reports",
        "shots",
        "doctor",
    },
    "__main__": {"cli"},
    "__init__": set(),
}
WITH_QT = {"screen", "app"}


def room_of(path: Path) -> str:
    parts = path.relative_to(PACKAGE).with_suffix("").parts
    return parts[0]


def imports(path: Path) -> set[str]:
    """The modules that a file imports, wherever in it."""
    found = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            assert node.level == 0, f"{path}: relative import"
            found |= {f"{node.module}.{alias.name}" for alias in node.names}
    return found


FILES = sorted(PACKAGE.rglob("*.py"))


@pytest.mark.parametrize("path", FILES, ids=lambda p: p.relative_to(PACKAGE).as_posix())
def test_arrows_run_one_way(path: Path) -> None:
    room = room_of(path)
    for name in imports(path):
        parts = name.split(".")
        if parts[0] == "PySide6":
            assert room in WITH_QT, f"{room} imports Qt"
        if parts[0] == "kiosk" and len(parts) > 1 and parts[1] != "__version__":
            assert parts[1] == room or parts[1] in MAY_IMPORT[room], f"{room} imports {name}"


def test_no_file_is_very_long() -> None:
    tables = {"wordings.py", "schema.py"}  # an entry a problem, a model a slide: nothing to follow
    long = {p.name: n for p in FILES if (n := len(p.read_text("utf-8").splitlines())) > 300}
    assert not long.keys() - tables


def test_the_way_to_the_first_slide_imports_nothing_heavy() -> None:
    """What app.py imports at its top, followed to the end, needs neither Pillow nor pydantic."""
    heavy = {
        "PIL",
        "pydantic",
        "pyphen",
        "yaml",
        "babel",
        "segno",
        "resvg_py",
        "tqdm",
        "wakepy",
        "sqlite3",
    }
    seen: set[str] = set()
    waiting = ["kiosk.app"]
    while waiting:
        module = waiting.pop()
        if module in seen:
            continue
        seen.add(module)
        path = PACKAGE.parent / Path(*module.split("."))
        file = path / "__init__.py" if path.is_dir() else path.with_suffix(".py")
        if not file.is_file():
            continue
        for node in ast.parse(file.read_text("utf-8")).body:
            names = []
            if isinstance(node, ast.Import):
                names = [alias.name for alias in node.names]
            elif isinstance(node, ast.ImportFrom) and node.module:
                names = [node.module, *(f"{node.module}.{a.name}" for a in node.names)]
            for name in names:
                assert name.split(".")[0] not in heavy, f"{module} imports {name}"
                if name.startswith("kiosk"):
                    waiting.append(name)
    assert "kiosk.screen.loop" in seen
