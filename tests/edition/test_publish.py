"""Publishing: what is kept, what is left out, and what is not done twice."""

import dataclasses
import errno
import json
import os
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from kiosk.content.library import Library, Picture
from kiosk.edition import files, parts, publish, rendering, uses
from kiosk.edition import store as stores
from kiosk.edition.edition import Edition

from .folders import (
    BLUE,
    GREEN,
    RED,
    SCREEN,
    TODAY,
    Folder,
    Publisher,
    assert_whole,
    encoded,
    jpeg,
    pic,
    town,
    unfinished,
)


@pytest.fixture
def counted(monkeypatch: pytest.MonkeyPatch) -> dict[str, list[str]]:
    """Which files were read for their digest, and which were rendered."""
    calls: dict[str, list[str]] = {"digest": [], "write": []}
    digest, write = rendering.digest, rendering.write

    def counting_digest(file: Any) -> str:
        calls["digest"].append(Path(file.name).name)
        return digest(file)

    def counting_write(file: Any, source: Path, *rest: Any) -> None:
        calls["write"].append(source.name)
        write(file, source, *rest)

    monkeypatch.setattr(rendering, "digest", counting_digest)
    monkeypatch.setattr(rendering, "write", counting_write)
    return calls


def partners(edition: Edition) -> list[str]:
    return [partnership.id for partnership in edition.library.partnerships]


def codes(edition: Edition) -> list[tuple[str, str, bool]]:
    return [(p.code, p.path, p.skips) for p in edition.problems if p.severity == "error"]


def test_an_edition_is_whole_and_current(small: Publisher) -> None:
    edition = small()
    assert edition is not None and edition.complete and edition.size == SCREEN
    assert partners(edition) == ["town-0", "town-1"]
    assert_whole(small.store, edition)
    assert small.store.current() == edition
    assert small.steps()[0] == "checked" and small.steps()[-1] == "published"
    rendered = [event for event in small.events if event["step"] == "rendered"]
    assert rendered[-1]["done"] == rendered[-1]["total"] == len(edition.renditions)
    assert not unfinished(small.state)


def test_publishing_the_same_again_changes_and_reads_nothing(small: Publisher, counted) -> None:
    first = small()
    before = {p: p.stat().st_mtime_ns for p in small.state.rglob("*") if p.is_file()}
    counted["digest"].clear(), counted["write"].clear()
    assert small() == first
    assert counted == {"digest": [], "write": []}
    after = {p: p.stat().st_mtime_ns for p in small.state.rglob("*") if p.is_file()}
    assert {p.name for p in after if after[p] != before.get(p)} <= {"report.json"}


def test_one_change_among_many_reads_only_that(tmp_path: Path, counted) -> None:
    small = Publisher(town(tmp_path / "content", partners=3, photos=12), tmp_path / "state")
    small()
    counted["digest"].clear(), counted["write"].clear()
    small.folder.photo("partnerships/town-1/photos/view 3.jpg", GREEN)
    edition = small()
    assert edition is not None
    assert counted["write"] == ["view 3.jpg"] * 2, "in the gallery, and closer"
    assert set(counted["digest"]) == {"view 3.jpg"}
    assert_whole(small.store, edition)


def test_a_file_that_just_changed_is_read_again(small: Publisher, counted) -> None:
    small()
    photo = small.folder.root / "partnerships/town-0/photos/view 0.jpg"
    small.folder.photo("partnerships/town-0/photos/view 0.jpg", RED)
    first = small()
    status = photo.stat()
    data = jpeg((221, 31, 31))
    photo.write_bytes(data + b"\0" * (status.st_size - len(data)))
    assert photo.stat().st_size == status.st_size
    os.utime(photo, ns=(status.st_atime_ns, status.st_mtime_ns))  # within one tick of the clock
    second = small()
    assert first is not None and second is not None
    assert first.renditions != second.renditions


def test_a_gallery_of_two_that_loses_one_fills_the_screen(small: Publisher) -> None:
    photo = "partnerships/town-0/photos/view 0.jpg"
    data = jpeg(RED, (640, 480))
    middle = len(data) // 2
    small.folder.write(photo, data[:middle] + b"\xff\xc0" * 9 + data[-2:])
    edition = small()
    assert edition is not None
    assert_whole(small.store, edition)
    assert partners(edition) == ["town-0", "town-1"]
    gallery = edition.library.partnerships[0].slides[-1]
    [(role, _)] = uses.of_slide(edition.library.partnerships[0], gallery)
    assert role == "photo"
    assert codes(edition) == [("picture-damaged", photo, True)]


def test_a_hero_in_photos_that_is_damaged_keeps_the_last_good_version(small: Publisher) -> None:
    base = "partnerships/town-0"
    small.folder.partnership(
        "town-0",
        hero=pic("photos/view 0.jpg"),
        slides=[{"layout": "title", "title": "Good", "id": "good"}],
    )
    first = small()
    assert first is not None and not codes(first)
    small.folder.write(f"{base}/photos/view 0.jpg", broken_inside())
    second = small()
    assert second is not None
    assert second.library.partnerships[0] == first.library.partnerships[0]
    assert_whole(small.store, second)
    assert codes(second) == [("picture-damaged", f"{base}/photos/view 0.jpg", False)]


def broken_inside() -> bytes:
    """A JPEG that looks whole from outside, but cannot be decoded."""
    data = jpeg(BLUE, (640, 480))
    return data[: len(data) // 2] + b"\xff\xc0" * 9 + data[-2:]


def test_what_has_an_error_stays_as_it_last_was(small: Publisher) -> None:
    first = small()
    assert first is not None
    small.folder.write("partnerships/town-1/partnership.yaml", "name: [")
    small.folder.photo("partnerships/town-0/photos/new.jpg", GREEN)
    second = small()
    assert second is not None
    assert second.library.partnerships[1] == first.library.partnerships[1]
    assert second.library.partnerships[0] != first.library.partnerships[0]
    assert_whole(small.store, second)
    mark = uses.key(("mark", second.library.partnerships[1].emblem))
    assert second.renditions[mark] == first.renditions[mark]
    small.folder.root.joinpath("partnerships/town-1/emblem.svg").unlink()
    third = small()
    assert third is not None
    assert third.library.partnerships[1] == first.library.partnerships[1]
    assert_whole(small.store, third)


def test_what_never_was_good_stays_out(tmp_path: Path) -> None:
    folder = town(tmp_path / "content")
    folder.write("partnerships/town-1/partnership.yaml", "name: [")
    edition = Publisher(folder, tmp_path / "state")()
    assert edition is not None and partners(edition) == ["town-0"]


def test_the_order_of_partnerships_is_kept(tmp_path: Path) -> None:
    folder = town(tmp_path / "content", partners=12, photos=0)
    small = Publisher(folder, tmp_path / "state")
    first = small()
    folder.write("partnerships/town-2/partnership.yaml", "name: [")
    second = small()
    assert first is not None and second is not None
    assert partners(first) == partners(second)


def test_the_last_good_version_of_a_picture_is_kept_too(small: Publisher) -> None:
    first = small()
    assert first is not None
    small.folder.photo("partnerships/town-0/photos/view 1.jpg", GREEN)
    small.folder.write("partnerships/town-0/hero.jpg", broken_inside())
    second = small()
    assert second is not None
    assert second.renditions == first.renditions
    assert_whole(small.store, second)


def test_an_error_in_kiosk_yaml_keeps_the_edition_before(small: Publisher) -> None:
    first = small()
    small.folder.write("kiosk.yaml", "title: {")
    assert small() == first == small.store.current()
    assert small.steps() == ["checked"]
    report = json.loads((small.store.folder / "report.json").read_text())
    assert any(problem["severity"] == "error" for problem in report)


def test_an_error_in_kiosk_yaml_at_first_gives_no_edition(tmp_path: Path) -> None:
    folder = town(tmp_path / "content")
    folder.write("kiosk.yaml", "title: {")
    small = Publisher(folder, tmp_path / "state")
    assert small() is None and small.store.current() is None


def test_home_picture_and_logo_that_fail_stop_nothing(small: Publisher) -> None:
    small.folder.write("home.jpg", broken_inside())
    small.folder.write("logo.jpg", broken_inside())
    small.folder.kiosk(home={"picture": pic("home.jpg")}, theme={"logo": "logo.jpg"})
    edition = small()
    assert edition is not None and partners(edition) == ["town-0", "town-1"]
    assert edition.library.home.picture is None and edition.library.theme.logo == ""
    assert_whole(small.store, edition)
    assert {p.path for p in edition.problems} >= {"home.jpg", "logo.jpg"}


def test_home_picture_and_logo(small: Publisher) -> None:
    small.folder.photo("home.jpg", BLUE)
    small.folder.photo("logo.jpg", RED)
    small.folder.kiosk(home={"picture": pic("home.jpg")}, theme={"logo": "logo.jpg"})
    edition = small()
    assert edition is not None
    assert_whole(small.store, edition)
    logo = small.picture(edition, uses.key(uses.logo(edition.library)))
    assert logo.mode == "RGBA"


def test_an_address_becomes_a_code_with_a_quiet_zone(small: Publisher) -> None:
    edition = small()
    assert edition is not None
    slide = edition.library.partnerships[0].slides[1]
    code = small.picture(edition, uses.codes_of(slide)[0]).convert("L")
    assert code.width == code.height and (code.width - 8 - 17) % 4 == 0
    assert code.crop((0, 0, code.width, 4)).getextrema() == (255, 255)
    assert code.getpixel((4, 4)) == 0


def test_a_focus_that_is_given_is_another_use() -> None:
    plain = Picture("a.jpg", {}, {}, {})
    given = dataclasses.replace(plain, focus=(0.5, 0.5))
    assert uses.key(("photo", plain)) == "photo - a.jpg"
    assert uses.key(("photo", given)) == "photo 0.5,0.5 a.jpg"
    assert uses.recipe(("photo", plain), SCREEN).focus is None
    assert uses.recipe(("photo", given), SCREEN).focus == (0.5, 0.5)


def test_a_screen_of_another_size(small: Publisher) -> None:
    first = small()
    second = small((180, 320))
    assert first is not None and second is not None
    assert second.size == (180, 320)
    assert_whole(small.store, second)
    key = next(key for key in second.renditions if key.startswith("full"))
    assert small.picture(second, key).size == (180, 320)


def test_a_rendition_damaged_by_hand_is_made_again(small: Publisher) -> None:
    edition = small()
    assert edition is not None
    names = sorted(edition.renditions.values())
    paths = [small.store.renditions / name for name in names]
    paths[0].unlink()
    paths[1].write_bytes(paths[1].read_bytes()[:-20])
    paths[2].write_bytes(b"")
    assert small() == edition
    assert_whole(small.store, edition)


def test_a_rendition_that_is_gone_takes_only_its_slide_from_the_last_good(small: Publisher) -> None:
    first = small()
    assert first is not None
    hero = uses.key(("full", first.library.partnerships[0].hero))
    (small.store.renditions / first.renditions[hero]).unlink()
    small.folder.write("partnerships/town-0/partnership.yaml", "name: [")
    second = small()
    assert second is not None
    assert partners(second) == ["town-0", "town-1"]
    assert_whole(small.store, second)


@pytest.mark.parametrize("damage", [b"", b"{}", b"[1]", b"\xff\xfe", b'{"format": 99}', None])
def test_a_damaged_edition_gives_way_to_an_older_one(small: Publisher, damage) -> None:
    first = small()
    small.folder.photo("partnerships/town-0/photos/new.jpg", GREEN)
    second = small()
    assert first is not None and second is not None and second.id > first.id
    path = small.store.folder / "editions" / f"{second.id}.json"
    path.write_bytes(path.read_bytes()[:-40] if damage is None else damage)
    assert small.store.current() == first
    third = small()
    assert third is not None and third.renditions == second.renditions
    assert small.store.current() == third
    if damage not in (b"{}", b'{"format": 99}'):
        assert second.id not in small.store.ids()


@pytest.mark.parametrize("damage", [b"", b"x" * 9, b"../../etc", b"\xff\xff", None])
def test_a_damaged_pointer_is_made_again(small: Publisher, damage: bytes | None) -> None:
    edition = small()
    assert edition is not None
    pointer = small.store.folder / "current"
    pointer.unlink() if damage is None else pointer.write_bytes(damage)
    assert small.store.current() == edition
    assert small() == edition
    assert pointer.read_text() == edition.id


@pytest.mark.parametrize("damage", [b"", b"[]", b'{"x": 3}', b"\xff"])
def test_damaged_knowledge_of_sources_only_costs_reading(small: Publisher, damage, counted) -> None:
    edition = small()
    (small.store.folder / "sources.json").write_bytes(damage)
    counted["digest"].clear(), counted["write"].clear()
    assert small() == edition
    assert counted["digest"] and not counted["write"]


def test_a_picture_that_changes_while_it_is_read_is_not_taken(
    small: Publisher, monkeypatch: pytest.MonkeyPatch
) -> None:
    write = rendering.write

    def changing(file: Any, source: Path, *rest: Any) -> None:
        write(file, source, *rest)
        if source.name == "view 0.jpg":
            with source.open("ab") as more:
                more.write(b"more")

    monkeypatch.setattr(rendering, "write", changing)
    edition = small()
    assert edition is not None
    assert {path for _, path, _ in codes(edition)} == {
        f"partnerships/town-{n}/photos/view 0.jpg" for n in (0, 1)
    }
    assert_whole(small.store, edition)
    assert not unfinished(small.state)


@pytest.mark.parametrize(
    ("error", "code"),
    [(FileNotFoundError(2, "gone"), "file-missing"), (OSError(5, "I/O error"), "unreadable")],
)
def test_a_photo_that_cannot_be_read_leaves_the_rest(
    small: Publisher, monkeypatch: pytest.MonkeyPatch, error: OSError, code: str
) -> None:
    digest = rendering.digest

    def failing(file: Any) -> str:
        if file.name.endswith("town-0/photos/view 0.jpg"):
            raise error
        return digest(file)

    monkeypatch.setattr(rendering, "digest", failing)
    edition = small()
    assert edition is not None and partners(edition) == ["town-0", "town-1"]
    [problem] = [p for p in edition.problems if p.severity == "error"]
    assert (problem.code, problem.skips, problem.owner) == (code, True, "town-0")
    assert_whole(small.store, edition)


FULL = OSError(errno.ENOSPC, "No space left on device")


@pytest.mark.parametrize("where", ["mkdir", "write", "sync", "settle", "edition", "report"])
def test_a_full_disk_leaves_the_edition_before(
    small: Publisher, monkeypatch: pytest.MonkeyPatch, where: str
) -> None:
    first = small()
    for number in range(5):
        small.folder.photo(f"partnerships/town-0/photos/new {number}.jpg", (9, 50 * number, 9))
    small.folder.settled()

    def full(*_: Any, **__: Any) -> Any:
        raise FULL

    places = {
        "mkdir": (rendering, "unfinished"),
        "write": (rendering, "write"),
        "sync": (files.os, "fsync"),
        "settle": (rendering, "settle"),
        "edition": (stores, "write_whole"),
        "report": (publish, "write_whole"),
    }
    with monkeypatch.context() as patch:
        patch.setattr(*places[where], full)
        with pytest.raises(OSError) as raised:
            small()
    assert raised.value.errno == errno.ENOSPC
    assert small.steps()[-1] == "failed"
    assert not unfinished(small.state)
    if where == "report":
        assert small.store.current() != first
    else:
        assert small.store.current() == first
    second = small()
    assert second is not None and second != first
    assert_whole(small.store, second)
    assert small.store.current() == second


def test_a_disk_that_fills_up_during_an_interim_edition(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    small = Publisher(town(tmp_path / "content", photos=20), tmp_path / "state")

    def full(*_: Any) -> None:
        raise FULL

    with monkeypatch.context() as patch:
        patch.setattr(publish, "_FIRST_SHOW_AFTER", 1e-9)
        patch.setattr(rendering, "_TELL_EVERY", 0)
        patch.setattr(stores, "write_whole", full)
        with pytest.raises(OSError) as raised:
            small()
        assert raised.value.errno == errno.ENOSPC
        assert not unfinished(small.state)
        assert not [t for t in threading.enumerate() if "ThreadPool" in t.name]
    edition = small()
    assert edition is not None and edition.complete
    assert_whole(small.store, edition)


@pytest.fixture
def little_disk(tmp_path: Path):
    """A file system of 256 KiB, where the system lets us have one."""
    place = tmp_path / "disk"
    place.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=256k", "tmpfs", str(place)]
    try:
        done = subprocess.run(command, capture_output=True, check=False)
    except OSError:
        pytest.skip("no mount here")
    if done.returncode:
        pytest.skip("may not mount")
    yield place
    subprocess.run(["umount", str(place)], check=True)


def test_a_disk_that_is_really_full(tmp_path: Path, little_disk: Path) -> None:
    folder = town(tmp_path / "content")
    small = Publisher(folder, little_disk)
    first = small()
    assert first is not None
    for number in range(12):
        noise = Image.effect_noise((400, 300), 90 + number).convert("RGB")
        name = f"partnerships/town-0/photos/noise {number}.jpg"
        folder.write(name, encoded(noise, "JPEG", quality=95))
    with pytest.raises(OSError) as raised:
        small()
    assert raised.value.errno == errno.ENOSPC
    assert small.store.current() == first
    assert_whole(small.store, first)
    assert not unfinished(little_disk)
    for number in range(12):
        (folder.root / f"partnerships/town-0/photos/noise {number}.jpg").unlink()
    folder.photo("partnerships/town-0/photos/plain.jpg", GREEN)
    for path in small.store.renditions.glob("*/*"):
        if path.relative_to(small.store.renditions).as_posix() not in first.renditions.values():
            path.unlink()
    second = small()
    assert second is not None and second != first
    assert_whole(small.store, second)


def test_a_state_that_cannot_be_written(tmp_path: Path) -> None:
    state = tmp_path / "state"
    state.write_text("a file")
    small = Publisher(town(tmp_path / "content"), state)
    with pytest.raises(OSError):
        small()


def test_a_folder_that_cannot_be_listed(small: Publisher) -> None:
    first = small()
    small.folder.root.rename(small.folder.root.with_name("elsewhere"))
    with pytest.raises(OSError):
        small()
    assert small.store.current() == first


def test_the_first_editions_show_what_is_ready(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = town(tmp_path / "content", partners=4, photos=6)
    folder.photo("home.jpg", BLUE)
    folder.kiosk(home={"picture": pic("home.jpg")})
    small = Publisher(folder.settled(), tmp_path / "state")
    monkeypatch.setattr(publish, "_FIRST_SHOW_AFTER", 1e-9)
    monkeypatch.setattr(rendering, "_TELL_EVERY", 0)
    seen: list[Edition] = []

    def look(event: dict[str, Any]) -> None:
        if event["step"] == "published":
            edition = small.store.current()
            assert edition is not None and edition.id == event["edition"]
            assert edition.complete == event["complete"]
            assert_whole(small.store, edition)
            seen.append(edition)

    edition = publish.publish(folder.root, small.state, SCREEN, TODAY, look)
    assert edition == seen[-1] and edition is not None and edition.complete
    assert len(seen) > 2 and not any(e.complete for e in seen[:-1])
    counts = [slides(e.library) for e in seen]
    assert counts == sorted(counts)


def slides(library: Library) -> int:
    return sum(len(p.slides) for p in library.partnerships)


def test_an_interim_edition_never_shows_less_than_the_one_before(
    small: Publisher, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = small()
    assert first is not None
    small.store.switch(dataclasses.replace(first, id=small.store.new_id(), complete=False))
    monkeypatch.setattr(publish, "_FIRST_SHOW_AFTER", 1e-9)
    monkeypatch.setattr(rendering, "_TELL_EVERY", 0)
    edition = small()
    assert edition is not None and edition.complete
    assert small.steps().count("published") == 1


def test_a_gallery_in_an_interim_edition_has_what_is_there(small: Publisher) -> None:
    small.folder.photo("partnerships/town-0/photos/view 2.jpg", BLUE)
    edition = small()
    assert edition is not None
    partnership = edition.library.partnerships[0]
    gallery = partnership.slides[-1]
    tiles = [uses.key(use) for use in uses.of_slide(partnership, gallery)]
    ready = parts.ready(edition.library, edition.renditions.keys() - {tiles[1]})
    assert [p.file for p in ready.partnerships[0].slides[-1].pictures] == [
        gallery.pictures[0].file,
        gallery.pictures[2].file,
    ]
    ready = parts.ready(edition.library, edition.renditions.keys() - set(tiles[1:]))
    assert gallery.id not in [slide.id for slide in ready.partnerships[0].slides]


def test_two_publishers_take_turns(small: Publisher) -> None:
    results: list[Edition | None] = []
    others = [Publisher(small.folder, small.state) for _ in range(3)]
    threads = [threading.Thread(target=lambda p=p: results.append(p())) for p in others]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert len(results) == 3 and len({e.id for e in results if e}) == 1
    assert sum("waiting" in p.steps() for p in others) == 2


def test_two_processes_take_turns(small: Publisher) -> None:
    script = (
        "import sys, datetime; from pathlib import Path; from kiosk.edition.publish import publish;"
        "e = publish(Path(sys.argv[1]), Path(sys.argv[2]), (320, 180),"
        " datetime.date(2026, 11, 23), lambda _: None); print(e.id, e.complete)"
    )
    command = [sys.executable, "-c", script, str(small.folder.root), str(small.state)]
    running = [subprocess.Popen(command, stdout=subprocess.PIPE, text=True) for _ in range(3)]
    answers = {process.communicate(timeout=60)[0] for process in running}
    assert [process.returncode for process in running] == [0, 0, 0]
    edition = small.store.current()
    assert edition is not None and answers == {f"{edition.id} True\n"}
    assert_whole(small.store, edition)


def test_no_more_work_is_held_than_there_are_cores(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    small = Publisher(town(tmp_path / "content", partners=1, photos=60), tmp_path / "state")
    monkeypatch.setattr(rendering, "_cores", lambda: 2)
    running, most = 0, 0
    lock = threading.Lock()
    write, settle = rendering.write, rendering.settle

    def writing(*arguments: Any) -> None:
        nonlocal running, most
        with lock:
            running += 1
            most = max(most, running)
        write(*arguments)
        time.sleep(0.001)

    def settling(*arguments: Any) -> None:
        nonlocal running
        with lock:
            running -= 1
        settle(*arguments)

    monkeypatch.setattr(rendering, "write", writing)
    monkeypatch.setattr(rendering, "settle", settling)
    assert small() is not None
    assert most <= 4


def test_the_report_is_replaced_as_a_whole(small: Publisher) -> None:
    small()
    report = small.store.folder / "report.json"
    assert isinstance(json.loads(report.read_text()), list)
    with report.open() as held:
        inode = os.fstat(held.fileno()).st_ino
        small.folder.write("partnerships/town-0/partnership.yaml", "name: [")
        small()
        assert report.stat().st_ino != inode
    assert any(problem["severity"] == "error" for problem in json.loads(report.read_text()))


def test_an_empty_content_folder(tmp_path: Path) -> None:
    folder = Folder(tmp_path / "content")
    edition = Publisher(folder, tmp_path / "state")()
    assert edition is not None and edition.complete and not edition.library.partnerships
