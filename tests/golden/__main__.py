"""`python -m tests.golden` renders the golden screens anew and stores them."""

import os
import shutil
import tempfile
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from tests.golden.screens import STORED, difference, differs, render


def main() -> None:
    """Replaces what differs, and says what that was."""
    with tempfile.TemporaryDirectory() as folder:
        pictures = render(Path(folder))
        names = {path.relative_to(folder).as_posix() for path in pictures}
        for old in STORED.rglob("*.png"):
            if old.relative_to(STORED).as_posix() not in names:
                print("gone", old.name)
                old.unlink()
        for path in pictures:
            stored = STORED / path.relative_to(folder)
            if not stored.exists() or differs(*difference(stored, path)[:2]):
                print("new", stored.relative_to(STORED))
                stored.parent.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(path, stored)


if __name__ == "__main__":
    main()
