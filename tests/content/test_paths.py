"""Paths and names: nothing outside, nothing through links, any name that a disk can hold."""

import os
import shutil
import sys
import unicodedata
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.content import folder as listing
from kiosk.content.folder import natural_order
from kiosk.content.loader import load
from tests.content.folders import DENVER, PHOTOS, TODAY, Folder, kiosk, picture

BASE = "partnerships/denver/"


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("/etc/hostname", "path-absolute"),
        ("C:/pictures/hero.jpg", "path-absolute"),
        (r"C:\pictures\hero.jpg", "path-absolute"),
        (r"\\server\share\hero.jpg", "path-absolute"),
        ("file:///etc/hostname", "path-absolute"),
        ("https://brest.fr/hero.jpg", "path-absolute"),
        ("../../../hero.jpg", "path-outside"),
        (r"..\..\..\hero.jpg", "path-outside"),
        ("../../../content/partnerships/denver/hero.jpg", "path-outside"),
        ("nowhere.jpg", "file-missing"),
        ("..", "file-missing"),
        (".", "file-missing"),
        ("~/hero.jpg", "file-missing"),
        ("hero.jpg\x00", "file-missing"),
        ("HERO.jpg", "path-case"),
        ("../Denver/hero.jpg", "path-case"),
    ],
)
def test_a_path_that_leads_nowhere(folder: Folder, written: str, code: str) -> None:
    folder.denver(hero=picture(written))
    problem = folder.find(code)
    assert (problem.path, problem.field, problem.values["file"]) == (DENVER, "hero.file", written)
    assert folder.load().refused == {"denver"}


@pytest.mark.parametrize(
    "written",
    ["hero.jpg", "./hero.jpg", "../denver/hero.jpg", r"..\denver\hero.jpg", "a/../hero.jpg"],
)
def test_a_path_that_leads_to_the_file(folder: Folder, written: str) -> None:
    folder.denver(hero=picture(written))
    assert folder.problems() == []
    library = folder.load().library
    assert library is not None
    assert library.partnerships[0].hero is not None
    assert library.partnerships[0].hero.file == BASE + "hero.jpg"


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("heroo.jpg", "hero.jpg"),
        ("photos/hero.jpg", "hero.jpg"),
        ("zzz", ""),
        ("quay.JPG", "deep/quay.jpg"),
    ],
)
def test_a_missing_file_gets_what_was_meant(folder: Folder, written: str, meant: str) -> None:
    folder.jpeg(BASE + "deep/quay.jpg")
    folder.denver(hero=picture(written))
    assert folder.find("file-missing").values["suggestion"] == meant


def test_another_case_is_shown_as_on_the_disk(folder: Folder) -> None:
    folder.jpeg(BASE + "Pictures/Quay.jpg")
    folder.denver(hero=None, emblem=picture("pictures/quay.jpg"))
    folder.path(BASE + "hero.jpg").unlink()
    assert folder.one().values["found"] == "Pictures/Quay.jpg"


def test_a_logo_may_not_lead_out_either(folder: Folder) -> None:
    folder.write("kiosk.yaml", kiosk(theme={"logo": "../logo.svg"}))
    assert folder.find("path-outside").field == "theme.logo"


@pytest.mark.parametrize("target", ["/etc/hostname", "hero.jpg", "nowhere"])
def test_a_picture_that_is_a_link(folder: Folder, target: str) -> None:
    folder.path(BASE + "link.jpg").symlink_to(target)
    folder.denver(emblem=picture("link.jpg"))
    problem = folder.one()
    assert (problem.code, problem.field) == ("path-link", "emblem.file")


def test_a_picture_behind_a_link(folder: Folder, tmp_path: Path) -> None:
    (tmp_path / "outside").mkdir()
    shutil.copy(folder.path(BASE + "hero.jpg"), tmp_path / "outside" / "hero.jpg")
    folder.path(BASE + "more").symlink_to(tmp_path / "outside")
    folder.denver(emblem=picture("more/hero.jpg"))
    assert folder.one().code == "path-link"
    folder.denver(emblem=picture("more/../hero.jpg"))
    assert folder.one().code == "path-link"


def test_links_that_nothing_names_are_told_too(folder: Folder, tmp_path: Path) -> None:
    folder.path(PHOTOS + "/a.jpg").symlink_to("../hero.jpg")
    problem = folder.one()
    assert (problem.code, problem.severity, problem.path) == (
        "path-link",
        "warning",
        PHOTOS + "/a.jpg",
    )
    assert folder.load().refused == set()


@pytest.mark.parametrize(
    ("link", "owner"),
    [("partnerships/kiel", "kiel"), (DENVER, "denver"), ("kiosk.yaml", ""), ("partnerships", "")],
)
def test_links_to_what_the_folder_is_made_of(
    folder: Folder, tmp_path: Path, link: str, owner: str
) -> None:
    elsewhere = tmp_path / "elsewhere"
    path = folder.root / link
    if path.exists():
        path.rename(elsewhere)
    else:
        elsewhere.mkdir()
    path.symlink_to(elsewhere)
    problem = folder.find("path-link")
    assert (problem.severity, problem.path, problem.owner) == ("error", link, owner)
    loaded = folder.load()
    assert (loaded.library is None) == (owner == "")
    assert loaded.refused == ({owner} if owner else set())


NAMES = [
    "quai de la Douane.jpg",
    "🎉 fête 🎉.jpg",
    "é" * 125 + "a.jpg",
    "a" * 251 + ".jpg",
    "#1 & 2 %20 'x' \"y\".jpg",
    "-rf.jpg",
    "日本語.jpg",
    "{file}.jpg",
]


@pytest.mark.parametrize("name", NAMES)
def test_any_name_that_a_disk_can_hold(folder: Folder, name: str) -> None:
    folder.jpeg(f"{BASE}{name}")
    folder.jpeg(f"{PHOTOS}/{name}")
    folder.denver(emblem=picture(name))
    folder.write(PHOTOS + "/photos.yaml", {name: {"credit": "x", "alt": "x"}})
    assert folder.problems() == []


@pytest.mark.parametrize("on_disk", ["NFC", "NFD"])
@pytest.mark.parametrize("in_file", ["NFC", "NFD"])
def test_accents_in_either_unicode_form(folder: Folder, on_disk: Any, in_file: Any) -> None:
    stored, written = (
        unicodedata.normalize(form, "été à Béjaïa.jpg") for form in (on_disk, in_file)
    )
    folder.jpeg(f"{BASE}{stored}")
    folder.jpeg(f"{PHOTOS}/{stored}")
    folder.denver(emblem=picture(written))
    folder.write(
        PHOTOS + "/photos.yaml", {written: {"credit": "x", "caption": "Summer", "alt": "x"}}
    )
    assert folder.problems() == []
    library = folder.load().library
    assert library is not None
    gallery = library.partnerships[0].slides[-1]
    assert gallery.pictures[0].caption == {"": "Summer"}


def test_the_same_name_in_both_forms(folder: Folder) -> None:
    for form in ("NFC", "NFD"):
        folder.jpeg(f"{PHOTOS}/{unicodedata.normalize(form, 'é')}.jpg")  # type: ignore[arg-type]
    if len(list((folder.root / PHOTOS).iterdir())) == 1:
        pytest.skip("this disk keeps one form only")
    assert "name-twice" in folder.codes()


@pytest.mark.skipif(sys.platform != "linux", reason="names are bytes on Linux")
def test_a_name_that_is_not_unicode(folder: Folder) -> None:
    folder.path(PHOTOS + "/x")
    target = os.fsencode(folder.root / PHOTOS) + b"/caf\xe9.jpg"
    shutil.copy(folder.path(BASE + "hero.jpg"), target)
    loaded = folder.load()
    assert [problem.code for problem in loaded.problems] == ["photos-uncredited"]
    assert loaded.paths[PHOTOS + "/caf\ufffd.jpg"].exists()


def test_what_is_hidden_or_unfinished_is_not_there(folder: Folder) -> None:
    names = (".x", "~$a.jpg", "Thumbs.db", "desktop.ini", "a.tmp", "a.jpg.part", "a~", ".git/x")
    for name in (*names, "__MACOSX/a"):
        folder.write(f"{PHOTOS}/{name}", "x")
    assert folder.problems() == []


def test_a_folder_that_cannot_be_read(folder: Folder, monkeypatch: pytest.MonkeyPatch) -> None:
    """Tests may run as root, who may read everything: the refusal is made here."""
    folder.jpeg(PHOTOS + "/a.jpg")
    folder.write("pictures/a.txt", "x")
    folder.write("partnerships/kiel/partnership.yaml", "x")
    closed = {"pictures": "", PHOTOS: "denver", "partnerships/kiel": "kiel"}
    real = os.scandir

    def refusing(path: str) -> Any:
        if Path(path).relative_to(folder.root).as_posix() in closed:
            raise PermissionError(13, "Permission denied")
        return real(path)

    monkeypatch.setattr(listing.os, "scandir", refusing)
    loaded = folder.load()
    assert {p.path: p.owner for p in loaded.problems} == closed
    assert {p.code for p in loaded.problems} == {"unreadable"}
    assert loaded.refused == {"denver", "kiel"}
    assert loaded.library is not None
    closed["partnerships"] = ""
    assert folder.load().library is None
    closed["."] = ""
    with pytest.raises(PermissionError):
        folder.load()


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        load(tmp_path / "nowhere", TODAY)


def test_an_empty_folder(tmp_path: Path) -> None:
    loaded = load(tmp_path, TODAY)
    assert [(p.code, p.path) for p in loaded.problems] == [
        ("yaml-missing", "kiosk.yaml"), ("no-partnerships", "partnerships"),
    ]  # fmt: skip
    assert (loaded.library, loaded.refused) == (None, frozenset())


def test_no_partnership_yet(folder: Folder) -> None:
    shutil.rmtree(folder.root / "partnerships")
    assert folder.one().code == "no-partnerships"
    assert folder.load().library is not None


def test_a_partnership_without_its_file(folder: Folder) -> None:
    (folder.root / "partnerships" / "kiel").mkdir()
    folder.jpeg("partnerships/cadix/hero.jpg")
    problems = folder.problems()
    assert {p.code for p in problems} == {"yaml-missing"}
    assert folder.load().refused == {"kiel", "cadix"}


@pytest.mark.parametrize(
    ("wanted", "written"),
    [("kiosk.yaml", "kiosk.yml"), ("kiosk.yaml", "Kiosk.yaml"), (DENVER, BASE + "Partnership.YML")],
)
def test_a_file_under_almost_its_name(folder: Folder, wanted: str, written: str) -> None:
    (folder.root / wanted).rename(folder.root / written)
    problem = folder.one()
    assert (problem.code, problem.path) == ("yaml-named", written)
    assert problem.values["file"] == wanted.rsplit("/", 1)[-1]


def test_unused_files(folder: Folder) -> None:
    folder.jpeg("pictures/spare.jpg")
    folder.jpeg(BASE + "spare.jpg")
    for name in ("README.md", BASE + "LICENCE", PHOTOS + "/readme.txt", "programmes/a.yaml"):
        folder.write(name, "x")
    problems = folder.problems()
    assert [(p.code, p.owner) for p in problems] == [("file-unused", "denver"), ("file-unused", "")]
    assert all(p.severity == "warning" for p in problems)


def test_too_many_files(folder: Folder, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(listing, "MAX_FILES", 10)
    for number in range(20):
        folder.write(f"many/{number}", "x")
    assert "too-many-files" in folder.codes()
    assert folder.load().library is None


def test_names_are_in_the_order_of_people(folder: Folder) -> None:
    names = ["photo 10.jpg", "Photo 2.jpg", "photo 1.jpg", "a.jpg", "photo 02b.jpg"]
    assert sorted(names, key=natural_order) == [
        "a.jpg", "photo 1.jpg", "Photo 2.jpg", "photo 02b.jpg", "photo 10.jpg",
    ]  # fmt: skip


@given(st.lists(st.text(), max_size=8))
def test_any_names_can_be_ordered_in_one_way(names: list[str]) -> None:
    backwards = names[::-1]
    assert sorted(names, key=natural_order) == sorted(backwards, key=natural_order)
