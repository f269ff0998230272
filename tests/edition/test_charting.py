"""`kiosk chart`: an order a line in, a sheet's name a line out; a folder that stays small."""

import io
import os
import subprocess
import sys
import threading
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image

from kiosk import paths
from kiosk.edition import charting
from kiosk.edition.charting import make, tidy
from kiosk.edition.files import UNFINISHED
from kiosk.geo import sheets
from kiosk.geo.sheets import Inks, Map, Order
from kiosk.geo.views import View

INKS = Inks("#0B2A45", "#304050", "#506070", "#708090", "#304051", "#102030", "#000000", "#F2A33A")
MAP = Map(11.514, ("FR",), (48.39, -4.486), ((19.174, -96.134),))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "sheets").mkdir()
    return tmp_path / "sheets"


def ordered(number: int = 0) -> Order:
    """A small sheet, another one for each number."""
    return Order(MAP, View(number / 100, -0.5, 100.0, 320.0, 200.0), INKS, 1.0, True)


def assert_sheet(file: Path) -> None:
    with Image.open(file) as image:
        image.load()
        assert (image.format, image.size, image.mode) == ("PNG", (320, 200), "RGB")


def answers(folder: Path, *lines: str) -> subprocess.CompletedProcess[str]:
    """What the process says to these lines."""
    command = [*paths.program(), "chart", str(folder)]
    text = "".join(f"{line}\n" for line in lines)
    return subprocess.run(command, input=text, capture_output=True, text=True, timeout=60)


def test_each_line_is_answered_in_its_turn(tmp_path: Path) -> None:
    folder = tmp_path / "new" / "sheets"
    one, two = ordered(1), ordered(2)
    broken = replace(one, view=replace(one.view, width=0.0))
    lines = (one.text, "not an order", two.text, "", "{}", one.text, broken.text, "é", two.text)
    done = answers(folder, *lines)
    assert done.returncode == 0
    assert done.stdout.split("\n") == [
        one.name, "", two.name, "", "", one.name, "", "", two.name, "",
    ]  # fmt: skip
    assert sorted(file.name for file in folder.iterdir()) == sorted([one.name, two.name])
    for wanted in (one, two):
        assert_sheet(folder / wanted.name)
    assert "Traceback" not in done.stderr and len(done.stderr.splitlines()) == 5


@pytest.mark.parametrize(
    "broken",
    [
        replace(ordered(), view=replace(ordered().view, scale=0.0)),
        replace(ordered(), map=replace(MAP, home=())),  # type: ignore[arg-type]
    ],
    ids=["scale", "home"],
)
def test_no_line_ends_the_process(folder: Path, broken: Order) -> None:
    done = answers(folder, broken.text, ordered().text)
    assert done.stdout.split("\n") == ["", ordered().name, ""]


def test_an_answer_comes_at_once(folder: Path) -> None:
    command = [*paths.program(), "chart", str(folder)]
    pipe = subprocess.PIPE
    buffered = {name: value for name, value in os.environ.items() if name != "PYTHONUNBUFFERED"}
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=pipe, env=buffered) as process:
        assert process.stdin and process.stdout
        watch = threading.Timer(60, process.kill)
        watch.start()
        process.stdin.write(ordered(1).text.encode() + b"\n")
        process.stdin.flush()
        assert process.stdout.readline().decode() == ordered(1).name + "\n"
        assert_sheet(folder / ordered(1).name)
        watch.cancel()
        process.kill()


def test_a_sheet_that_is_there_is_not_drawn_again(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawn: list[Order] = []
    real = sheets.draw
    monkeypatch.setattr(sheets, "draw", lambda each: (drawn.append(each), real(each))[1])
    assert [make(ordered(number), folder) for number in (1, 1, 2, 1)] == [
        ordered(number).name for number in (1, 1, 2, 1)
    ]
    assert drawn == [ordered(1), ordered(2)]


@pytest.mark.parametrize("error", [OSError("full"), ValueError("no"), KeyboardInterrupt()])
def test_nothing_is_left_of_a_sheet_that_failed(
    folder: Path, monkeypatch: pytest.MonkeyPatch, error: BaseException
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise error

    with monkeypatch.context() as patched:
        patched.setattr(Image.Image, "save", fail)
        with pytest.raises(type(error)):
            make(ordered(), folder)
    assert list(folder.iterdir()) == []
    make(ordered(), folder)
    assert_sheet(folder / ordered().name)


def test_half_a_sheet_is_none(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A process that is killed while it writes leaves a file that nobody asks for."""
    seen: list[list[str]] = []
    real = Image.Image.save

    def watched(image: Image.Image, target: object, *how: object, **more: object) -> None:
        real(image, target, *how, **more)  # type: ignore[arg-type]
        seen.append([file.name for file in folder.iterdir()])

    monkeypatch.setattr(Image.Image, "save", watched)
    (folder / f"{UNFINISHED}1-2").write_bytes(b"\x89PNG")
    make(ordered(), folder)
    assert seen and all(name.startswith(UNFINISHED) for name in seen[0])
    assert_sheet(folder / ordered().name)
    tidy(folder, 0)
    assert list(folder.iterdir()) == [], "what is left of it goes with the sheets"


def aged(folder: Path, **ages: tuple[int, int, int]) -> None:
    """Files with their size and the seconds at which they were used and written."""
    for name, (size, used, written) in ages.items():
        (folder / name).write_bytes(bytes(size))
        os.utime(folder / name, (used, written))


@pytest.mark.parametrize(
    ("kept", "left"),
    [(60, "abc"), (59, "bc"), (50, "bc"), (49, "c"), (30, "c"), (29, ""), (0, "")],
)
def test_what_was_used_last_is_kept(folder: Path, kept: int, left: str) -> None:
    aged(folder, a=(10, 1000, 1500), b=(20, 2000, 1000), c=(30, 1000, 3000))
    (folder / "folder").mkdir()
    tidy(folder, kept)
    assert sorted(file.name for file in folder.iterdir()) == [*left, "folder"]


def test_old_sheets_go_when_the_process_begins(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    aged(folder, old=(80, 1000, 1000), new=(50, 2000, 2000))
    monkeypatch.setattr(charting, "KEPT", 100)
    lines = io.TextIOWrapper(io.BytesIO(b"nothing\n"))
    monkeypatch.setattr(sys, "stdin", lines)
    assert charting.main(folder) == 0
    assert [file.name for file in folder.iterdir()] == ["new"]
    assert capsys.readouterr().out == "\n"
