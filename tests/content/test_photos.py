"""photos/: pictures become a gallery by being dropped in."""

import struct
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from kiosk.content.library import Picture, Slide
from kiosk.content.pictures import examine
from tests.content.folders import DENVER, PHOTOS, Folder, kiosk, picture, text_slide

XMP = """<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:description><rdf:Alt>
<rdf:li xml:lang="x-default">Caption of XMP</rdf:li>
</rdf:Alt></dc:description>
<dc:creator><rdf:Seq><rdf:li>Creator of XMP</rdf:li><rdf:li>Another</rdf:li></rdf:Seq></dc:creator>
</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>"""


def app(marker: int, data: bytes) -> bytes:
    return b"\xff" + bytes([marker]) + struct.pack(">H", len(data) + 2) + data


def iptc(**texts: bytes) -> bytes:
    """An APP13 segment, as photo agencies fill it in."""
    numbers = {"caption": 120, "credit": 110, "byline": 80}
    data = b"".join(
        b"\x1c\x02" + bytes([numbers[name]]) + struct.pack(">H", len(text)) + text
        for name, text in texts.items()
    )
    data += b"\0" * (len(data) % 2)
    block = b"8BIM\x04\x04\0\0" + struct.pack(">I", len(data)) + data
    return app(0xED, b"Photoshop 3.0\0" + block)


def exif(**tags: object) -> Image.Exif:
    numbers = {"caption": 0x010E, "artist": 0x013B, "copyright": 0x8298}
    found = Image.Exif()
    for name, value in tags.items():
        found[numbers[name]] = value
    return found


def with_segments(path: Path, *segments: bytes) -> None:
    raw = path.read_bytes()
    path.write_bytes(raw[:2] + b"".join(segments) + raw[2:])


def gallery(folder: Folder) -> Slide:
    library = folder.load().library
    assert library is not None
    return next(s for s in library.partnerships[0].slides if s.layout == "gallery")


def first(folder: Folder) -> Picture:
    return gallery(folder).pictures[0]


def test_dropped_pictures_are_a_gallery_at_the_end(folder: Folder) -> None:
    for name in ("2 b.jpg", "10 c.jpg", "01 a.jpg", "sub/d.jpg"):
        folder.jpeg(f"{PHOTOS}/{name}")
    slide = gallery(folder)
    assert [p.file.removeprefix(PHOTOS + "/") for p in slide.pictures] == [
        "01 a.jpg", "2 b.jpg", "10 c.jpg", "sub/d.jpg",
    ]  # fmt: skip
    assert slide.id == "gallery"
    assert folder.find("photos-uncredited").values == {"count": "4"}


def test_a_gallery_slide_takes_them_where_it_stands(folder: Folder) -> None:
    folder.jpeg(PHOTOS + "/a.jpg")
    folder.denver({"layout": "gallery", "title": "Pictures"}, text_slide())
    library = folder.load().library
    assert library is not None
    assert [(s.layout, len(s.pictures)) for s in library.partnerships[0].slides] == [
        ("gallery", 1), ("text", 0),
    ]  # fmt: skip


def test_a_gallery_without_pictures_is_not_shown(folder: Folder) -> None:
    folder.denver({"layout": "gallery", "title": "Pictures"}, text_slide())
    problem = folder.one()
    assert (problem.code, problem.severity, problem.field) == (
        "gallery-empty",
        "warning",
        "slides[1]",
    )
    library = folder.load().library
    assert library is not None
    assert [s.layout for s in library.partnerships[0].slides] == ["text"]
    folder.write(PHOTOS + "/a.jpg", b"x")
    assert folder.codes() == ["gallery-empty", "picture-unknown"]


def test_a_partnership_with_nothing_to_show(folder: Folder) -> None:
    folder.denver(slides=[])
    assert folder.one().code == "no-slides"
    folder.jpeg(PHOTOS + "/a.jpg")
    assert folder.one().code == "photos-uncredited"


def test_the_sidecar_says_what_the_pictures_show(folder: Folder) -> None:
    folder.jpeg(PHOTOS + "/a.jpg", exif=exif(caption="Of EXIF", artist="Somebody"))
    folder.write(
        PHOTOS + "/photos.yaml",
        {"./a.jpg": {"caption": {"fr": "Légende", "en": "Caption"}, "alt": "A quay", "credit": "Me",
                     "focus": [0.25, 0.75]}},
    )  # fmt: skip
    assert folder.problems() == []
    found = first(folder)
    assert found.caption == {"fr": "Légende", "en": "Caption"}
    assert (found.alt, found.credit, found.focus) == ({"": "A quay"}, {"": "Me"}, (0.25, 0.75))


def test_what_the_sidecar_leaves_out_is_in_the_picture(folder: Folder) -> None:
    folder.jpeg(PHOTOS + "/a.jpg", exif=exif(caption="Of EXIF", artist="Somebody"))
    folder.write(PHOTOS + "/photos.yaml", {"a.jpg": None})
    assert folder.problems() == []
    found = first(folder)
    assert (found.caption, found.alt, found.credit) == (
        {"": "Of EXIF"}, {"": "Of EXIF"}, {"": "Somebody"},
    )  # fmt: skip


@pytest.mark.parametrize(
    ("content", "code", "severity", "field"),
    [
        ({"b.jpg": {"credit": "x"}}, "file-missing", "warning", "b.jpg"),
        ({"A.jpg": {"credit": "x"}}, "path-case", "warning", "A.jpg"),
        ({"../../x.jpg": {"credit": "x"}}, "file-missing", "warning", "../../x.jpg"),
        ({"../../../../x.jpg": {"credit": "x"}}, "path-outside", "warning", "../../../../x.jpg"),
        ({"a.jpg": {"captoin": "x"}}, "unknown-key", "error", "a.jpg.captoin"),
        ({"a.jpg": "x"}, "not-a-mapping", "error", "a.jpg"),
        (["a.jpg"], "not-a-mapping", "error", ""),
        ({"a.jpg": {"caption": {"fr": "x"}}}, "translation-missing", "warning", "a.jpg.caption"),
        ({"a.jpg": {"caption": {"de": "x"}}}, "unknown-language", "error", "a.jpg.caption.de"),
        ({"a.jpg": {"caption": "x " * 30}}, "text-too-long", "warning", "a.jpg.caption"),
    ],
)
def test_a_sidecar_with_a_fault(
    folder: Folder, content: object, code: str, severity: str, field: str
) -> None:
    folder.jpeg(PHOTOS + "/a.jpg", exif=exif(caption="x", artist="x"))
    folder.write(PHOTOS + "/photos.yaml", content)
    problem = folder.find(code)
    assert (problem.severity, problem.field) == (severity, field)


def test_a_misspelled_key_of_the_sidecar(folder: Folder) -> None:
    folder.jpeg(PHOTOS + "/a.jpg", exif=exif(caption="x", artist="x"))
    folder.write(PHOTOS + "/photos.yaml", {"a.jpg": {"captoin": "x"}})
    assert folder.one().values["suggestion"] == "caption"


@pytest.mark.parametrize("name", ["photos.yml", "Photos.yaml"])
def test_a_sidecar_under_almost_its_name(folder: Folder, name: str) -> None:
    folder.jpeg(PHOTOS + "/a.jpg", exif=exif(caption="x", artist="x"))
    folder.write(f"{PHOTOS}/{name}", {"a.jpg": {"credit": "x"}})
    problem = folder.one()
    assert (problem.code, problem.severity) == ("yaml-named", "warning")


def test_the_photographs_are_judged_though_the_partnership_has_faults(folder: Folder) -> None:
    folder.write(DENVER, "name: 'open")
    folder.write(PHOTOS + "/photos.yaml", {"a.jpg": {"captoin": "x"}})
    folder.jpeg(PHOTOS + "/a.jpg")
    folder.write(PHOTOS + "/b.jpg", b"x")
    assert folder.codes() == ["photos-uncredited", "picture-unknown", "quote-open", "unknown-key"]


def test_files_that_are_not_pictures(folder: Folder) -> None:
    folder.write(PHOTOS + "/film.mp4", b"\0\0\0 ftypisom")
    folder.write(PHOTOS + "/IMG_1.HEIC", b"\0\0\0 ftypheic")
    assert folder.codes() == ["photo-unknown", "photo-unknown"]
    assert folder.load().refused == set()


def test_small_photographs(folder: Folder) -> None:
    folder.jpeg(PHOTOS + "/a.jpg", (640, 480), exif=exif(artist="x"))
    problem = folder.one()
    assert (problem.code, problem.path) == ("picture-small", PHOTOS + "/a.jpg")
    assert problem.values["width"] == "640"


def test_photographs_that_nothing_describes(folder: Folder) -> None:
    for name in ("IMG_0001.jpg", "IMG_0002.jpg", "Quay.jpg"):
        folder.jpeg(f"{PHOTOS}/{name}", exif=exif(artist="x"))
    problem = folder.one()
    assert (problem.code, problem.values["count"]) == ("photos-undescribed", "2")
    assert first(folder).caption == {}


@pytest.mark.parametrize(
    ("segments", "options", "caption", "credit"),
    [
        ([iptc(caption=b"Of IPTC", credit=b"Agency")], {}, "Of IPTC", "Agency"),
        ([iptc(caption="Été".encode("latin-1"), byline=b"Me")], {}, "Été", "Me"),
        ([iptc(caption="Été".encode())], {}, "Été", ""),
        (
            [iptc(caption=b"Of IPTC")],
            {"xmp": XMP.encode(), "exif": exif(caption="Of EXIF", artist="Of EXIF")},
            "Of IPTC", "Creator of XMP",
        ),
        ([], {"xmp": XMP.encode()}, "Caption of XMP", "Creator of XMP"),
        (
            [], {"xmp": XMP.encode(), "exif": exif(caption="Of EXIF", artist="Of EXIF")},
            "Caption of XMP", "Creator of XMP",
        ),
        ([], {"exif": exif(caption="Of EXIF", copyright="© Me".encode())}, "Of EXIF", "© Me"),
        ([], {"exif": exif(caption="Béjaïa".encode())}, "Béjaïa", ""),
        ([], {"exif": exif(caption="OLYMPUS DIGITAL CAMERA  \0")}, "", ""),
        ([], {"exif": exif(caption=" two\n  lines\x07 ")}, "two lines", ""),
        ([], {"exif": exif(caption="x" * 9000)}, "x" * 500, ""),
        ([], {"xmp": b"<not xml"}, "", ""),
        ([], {"xmp": b'<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>'}, "", ""),
        ([app(0xED, b"Photoshop 3.0\0" + b"8BIM\x04\x04\0\0\0\0\0\x09\x1c")], {}, "", ""),
        ([app(0xE1, b"Exif\0\0" + b"II*\0\xff\xff\xff\xff")], {}, "", ""),
    ],
)  # fmt: skip
@pytest.mark.filterwarnings("ignore::UserWarning")  # load() has Pillow's warnings ignored
def test_what_a_picture_says_of_itself(
    tmp_path: Path, segments: list[bytes], options: dict[str, Any], caption: str, credit: str
) -> None:
    path = tmp_path / "a.jpg"
    Image.new("RGB", (20, 20)).save(path, **options)
    with_segments(path, *segments)
    facts = examine(path)
    assert (facts.problem, facts.caption, facts.credit) == ("", caption, credit)


@pytest.mark.parametrize("file", ["a.png", "a.webp", "a.tif"])
def test_other_formats_say_it_too(tmp_path: Path, file: str) -> None:
    path = tmp_path / file
    Image.new("RGB", (20, 20)).save(path, exif=exif(caption="A quay", artist="Me"))
    facts = examine(path)
    assert (facts.caption, facts.credit) == ("A quay", "Me")


def test_a_picture_named_by_a_slide_keeps_its_caption_in_the_gallery(folder: Folder) -> None:
    folder.jpeg(PHOTOS + "/a.jpg", exif=exif(caption="Of EXIF", artist="Somebody"))
    folder.denver(text_slide(picture=picture("photos/a.jpg")))
    assert folder.problems() == []
    assert first(folder).caption == {"": "Of EXIF"}


def test_broken_metadata_does_not_warn(folder: Folder) -> None:
    path = folder.jpeg(PHOTOS + "/a.jpg")
    with_segments(path, app(0xE1, b"Exif\0\0" + b"II*\0\xff\xff\xff\xff"))
    folder.write("kiosk.yaml", kiosk())
    assert folder.one().code == "photos-uncredited"
