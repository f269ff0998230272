"""Every layout and screen looks as stored; `python -m tests.golden` renews them after a look."""

import shutil
from pathlib import Path

from PIL import Image

from tests.golden.screens import DIFFERENT, STORED, difference, differs, render


def test_screens_look_as_stored(qapp: object, tmp_path: Path) -> None:
    pictures = render(tmp_path / "now")
    names = {path.relative_to(tmp_path / "now").as_posix() for path in pictures}
    assert names == {path.relative_to(STORED).as_posix() for path in STORED.rglob("*.png")}
    shutil.rmtree(DIFFERENT, ignore_errors=True)
    wrong = []
    for path in pictures:
        name = path.relative_to(tmp_path / "now")
        mean, far, shown = difference(STORED / name, path)
        if differs(mean, far):
            wrong.append(f"{name}: mean {mean:.2f}, far {far:.4f}")
            (DIFFERENT / name).parent.mkdir(parents=True, exist_ok=True)
            shown.save(DIFFERENT / name)
    assert not wrong, f"see {DIFFERENT} (stored, now, difference): {wrong}"


def test_a_changed_screen_is_seen(tmp_path: Path) -> None:
    stored = sorted(STORED.rglob("*.png"))[0]
    with Image.open(stored) as image:
        changed = image.convert("RGB")
    changed.paste("#FF0000", (20, 20, 60, 60))
    changed.save(tmp_path / "changed.png")
    assert differs(*difference(stored, tmp_path / "changed.png")[:2])
    assert not differs(*difference(stored, stored)[:2])
