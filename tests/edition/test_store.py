"""Editions on the disk: which one is current, and what is thrown away."""

import dataclasses
import datetime
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from kiosk.edition import store as stores
from kiosk.edition.edition import Edition, read, to_bytes
from kiosk.edition.store import KEPT, Store

from .folders import GREEN, RED, Folder, Publisher, assert_whole, town, unfinished


def test_an_edition_reads_back_as_it_was_written(small: Publisher, tmp_path: Path) -> None:
    edition = small()
    assert edition is not None
    path = tmp_path / "edition.json"
    for one in (edition, dataclasses.replace(edition, renditions={"\ud800é": "x"})):
        path.write_bytes(to_bytes(one))
        assert read(path) == one


def test_the_show_starts_without_what_only_publishing_needs() -> None:
    script = (
        "import sys; import kiosk.edition.store, kiosk.edition.uses;"
        "print([m for m in ('PIL', 'pydantic', 'yaml', 'babel', 'segno', 'resvg_py', 'tempfile',"
        " 'xml') if m in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )
    assert done.stdout == "[]\n"


def test_old_editions_go_and_what_the_kept_ones_use_stays(small: Publisher) -> None:
    editions: list[Edition] = []
    for number in range(KEPT + 3):
        small.folder.photo("partnerships/town-0/photos/view 0.jpg", (number * 20, 0, 0))
        age_renditions(small)
        edition = small()
        assert edition is not None
        editions.append(edition)
    kept = editions[-KEPT:]
    assert small.store.ids() == [e.id for e in reversed(kept)]
    for edition in kept:
        assert_whole(small.store, edition)
    used = {name for edition in kept for name in edition.renditions.values()}
    age_renditions(small)
    small.store.prune()
    assert rendition_names(small) == used


def rendition_names(small: Publisher) -> set[str]:
    root = small.store.renditions
    return {path.relative_to(root).as_posix() for path in root.glob("*/*")}


def age_renditions(small: Publisher) -> None:
    past = time.time() - 2 * 24 * 3600
    for path in small.store.renditions.glob("*/*"):
        os.utime(path, (past, past))


def test_a_fresh_rendition_waits_a_day_for_its_edition(small: Publisher) -> None:
    edition = small()
    assert edition is not None
    stray = small.store.renditions / "ab" / "abcd.jpg"
    stray.parent.mkdir(exist_ok=True)
    stray.write_bytes(b"x")
    small.store.prune(is_alone=True)
    assert stray.exists()
    age_renditions(small)
    small.store.prune()
    assert not stray.exists()
    assert_whole(small.store, edition)


def test_what_another_content_folder_uses_stays(small: Publisher, tmp_path: Path) -> None:
    other = Publisher(town(tmp_path / "other", partners=1, photos=5), small.state)
    theirs = other()
    assert theirs is not None
    age_renditions(small)
    small()
    small.store.prune(is_alone=True)
    assert_whole(other.store, theirs)
    assert other.store.current() == theirs


def test_what_was_left_unfinished_goes(small: Publisher) -> None:
    small()
    root = small.store.folder
    left = [root / ".new-1", root / "editions" / ".new-2", small.store.renditions / "ab" / ".new-3"]
    for path in left:
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(b"half")
    small.store.prune()
    assert len(unfinished(small.state)) == 3
    small()
    assert not unfinished(small.state)


def test_an_edition_that_cannot_be_read_now_protects_its_renditions(
    small: Publisher, monkeypatch: pytest.MonkeyPatch
) -> None:
    edition = small()
    assert edition is not None
    age_renditions(small)
    read_bytes = Path.read_bytes

    def failing(path: Path) -> bytes:
        if path.name == f"{edition.id}.json":
            raise OSError(5, "I/O error")
        return read_bytes(path)

    with monkeypatch.context() as patch:
        patch.setattr(Path, "read_bytes", failing)
        small.store.prune(is_alone=True)
    assert_whole(small.store, edition)
    assert small.store.current() == edition


def test_names_sort_by_time_even_if_the_clock_is_set_back(
    small: Publisher, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Clock(datetime.datetime):
        year_now = 2026

        @classmethod
        def now(cls, tz=None):
            return cls(cls.year_now, 1, 1, 12, tzinfo=tz)

    monkeypatch.setattr(stores.datetime, "datetime", Clock)
    for number, year in enumerate([2026, 1970, 2099, 1970, 1970, 2026, 2026, 1970]):
        Clock.year_now = year
        small.folder.photo("partnerships/town-0/photos/view 0.jpg", (number * 20, 0, 0))
        edition = small()
        assert edition is not None
        assert small.store.ids()[0] == edition.id
        assert small.store.current() == edition


def test_the_current_edition_is_never_thrown_away(small: Publisher) -> None:
    first = small()
    assert first is not None
    for _ in range(KEPT + 2):
        name = small.store.new_id()
        other = dataclasses.replace(first, id=name)
        (small.store.folder / "editions" / f"{name}.json").write_bytes(to_bytes(other))
    small.store.prune()
    assert small.store.current() == first


def test_damaged_editions_do_not_push_out_good_ones(small: Publisher) -> None:
    first = small()
    small.folder.photo("partnerships/town-0/photos/new.jpg", GREEN)
    second = small()
    assert first is not None and second is not None
    for _ in range(KEPT + 1):
        (small.store.folder / "editions" / f"{small.store.new_id()}.json").write_bytes(b"{")
    small.store.prune()
    assert small.store.ids() == [second.id, first.id]


def test_files_that_are_no_editions_are_ignored(small: Publisher) -> None:
    edition = small()
    folder = small.store.folder / "editions"
    for name in (".new-5-ab.json", "zzz.json", "99999999.json", "x"):
        (folder / name).write_bytes(b"{}")
    (small.store.folder / "current").write_text("zzz")
    assert small.store.current() == edition


@pytest.mark.parametrize("name", ["été 🎉", "x" * 200, "a b'c"])
def test_content_folders_of_any_name_have_their_own_place(tmp_path: Path, name: str) -> None:
    folder = Folder(tmp_path / name)
    folder.partnership("one", slides=[{"layout": "title", "title": "One"}])
    folder.photo("partnerships/one/photos/été 🎉.jpg", RED)
    small = Publisher(folder, tmp_path / "state")
    edition = small()
    assert edition is not None and small.store.current() == edition
    assert_whole(small.store, edition)
    assert small.store.folder != Store(small.state, tmp_path / "other" / name).folder
