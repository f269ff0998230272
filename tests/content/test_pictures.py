"""Picture files of every kind, sound and unsound."""

import struct
import zlib
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from kiosk.content.pictures import Facts, examine, readable_name
from tests.content.folders import PHOTOS, Folder, picture, text_slide

HERO = "partnerships/denver/hero"


def png(width: int, height: int) -> bytes:
    """A PNG that claims a size, with hardly any data."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        crc = zlib.crc32(kind + data)
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", crc)

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    data = chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(b"\0" * 99)) + chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + data


def noise(size: tuple[int, int] = (1920, 1080)) -> Image.Image:
    return Image.effect_noise(size, 80).convert("RGB")


@pytest.fixture(scope="module")
def photo(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """A photograph with a preview in its EXIF data, as cameras make it."""
    folder = tmp_path_factory.mktemp("photo")
    noise((160, 120)).save(folder / "preview.jpg")
    preview = (folder / "preview.jpg").read_bytes()
    noise().save(folder / "photo.jpg", quality=50)
    raw = (folder / "photo.jpg").read_bytes()
    return (
        raw[:2]
        + b"\xff\xe1"
        + struct.pack(">H", len(preview) + 8)
        + b"Exif\0\0"
        + preview
        + raw[2:]
    )


BAD = [
    ("hero.jpg", b"", "file-empty"),
    ("hero.png", b"", "file-empty"),
    ("hero.svg", b"", "file-empty"),
    ("hero.svgz", b"", "file-empty"),
    ("hero.jpg", b"just words\n" * 99, "picture-unknown"),
    ("hero.jpg", b"\0" * 9999, "picture-unknown"),
    ("hero.jpg", b"%PDF-1.7\n", "picture-unknown"),
    ("hero.svgz", b"\x1f\x8b", "picture-unknown"),
    ("hero.jpg", b"\xff\xd8\xff", "picture-unknown"),
    ("hero.png", png(60_000, 60_000), "picture-too-large"),
    ("hero.jpg", png(60_000, 60_000), "picture-too-large"),
    ("hero.png", png(20_000, 10_000), "picture-too-large"),
    ("hero.png", png(1920, 1080)[:-12], "picture-damaged"),
    ("hero.png", png(1920, 1080)[:50], "picture-damaged"),
]


@pytest.mark.parametrize(("file", "content", "code"), BAD)
def test_a_file_that_is_not_a_sound_picture(
    folder: Folder, file: str, content: bytes, code: str
) -> None:
    folder.path(HERO + ".jpg").unlink()
    folder.write("partnerships/denver/" + file, content)
    folder.denver(hero=picture(file))
    problem = folder.one()
    assert (problem.code, problem.field, problem.severity) == (code, "hero.file", "error")
    assert problem.values["file"] == file


@pytest.mark.parametrize(("file", "content", "code"), BAD)
def test_the_same_in_photos_stays_out_alone(
    folder: Folder, file: str, content: bytes, code: str
) -> None:
    folder.write(f"{PHOTOS}/{file}", content)
    folder.jpeg(PHOTOS + "/good.jpg")
    folder.write(PHOTOS + "/photos.yaml", {"good.jpg": {"credit": "x"}})
    problem = folder.one()
    assert (problem.code, problem.path, problem.skips) == (code, f"{PHOTOS}/{file}", True)
    loaded = folder.load()
    assert loaded.refused == set()
    assert loaded.library is not None
    gallery = loaded.library.partnerships[0].slides[-1]
    assert [p.file for p in gallery.pictures] == [PHOTOS + "/good.jpg"]


@pytest.mark.parametrize("share", [0.02, 0.1, 0.5, 0.9, 0.999])
def test_a_photograph_that_was_not_copied_to_its_end(
    tmp_path: Path, photo: bytes, share: float
) -> None:
    path = tmp_path / "photo.jpg"
    path.write_bytes(photo[: int(len(photo) * share)])
    assert examine(path).problem in ("picture-damaged", "picture-unknown")


def test_a_photograph_of_which_hardly_more_than_the_preview_is_there(
    tmp_path: Path, photo: bytes
) -> None:
    """The preview has an end of its own, which is not the picture's."""
    path = tmp_path / "photo.jpg"
    path.write_bytes(photo[: photo.index(b"\xff\xd9") + 1500])
    assert examine(path).problem == "picture-damaged"


def test_what_a_phone_appends_does_no_harm(tmp_path: Path, photo: bytes) -> None:
    path = tmp_path / "photo.jpg"
    for more in (b"\0" * 10, b"SEFT" * 999, b"moving" * 50_000):
        path.write_bytes(photo + more)
        assert examine(path) == Facts(1920, 1080, "JPEG")


@pytest.mark.parametrize("suffix", ["png", "webp", "gif", "bmp", "tif"])
def test_other_formats_not_copied_to_their_end(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"a.{suffix}"
    noise((300, 200)).save(path)
    assert examine(path).problem == ""
    raw = path.read_bytes()
    path.write_bytes(raw[: len(raw) // 2])
    assert examine(path).problem in ("picture-damaged", "picture-unknown")


@pytest.mark.parametrize(
    ("mode", "file"),
    [
        ("CMYK", "a.jpg"), ("L", "a.jpg"), ("I;16", "a.png"), ("I;16", "a.tif"), ("1", "a.png"),
        ("P", "a.png"), ("RGBA", "a.png"), ("LA", "a.png"), ("RGBA", "a.webp"), ("F", "a.tif"),
    ],
)  # fmt: skip
def test_any_kind_of_pixels(folder: Folder, mode: str, file: str) -> None:
    folder.jpeg(f"partnerships/denver/{file}", mode=mode)
    folder.denver(text_slide(picture=picture(file)))
    assert folder.problems() == []


@pytest.mark.parametrize("file", ["a.gif", "a.png", "a.webp"])
def test_an_animation_shows_its_first_picture(folder: Folder, file: str) -> None:
    frames = [Image.new("RGB", (1920, 1080), colour) for colour in ("red", "blue", "green")]
    frames[0].save(
        folder.path(f"partnerships/denver/{file}"), save_all=True, append_images=frames[1:]
    )
    folder.jpeg(f"{PHOTOS}/a.jpg")
    (folder.root / PHOTOS / "a.jpg").unlink()
    frames[0].save(folder.path(f"{PHOTOS}/{file}"), save_all=True, append_images=frames[1:])
    folder.write(PHOTOS + "/photos.yaml", {file: {"credit": "x", "alt": "x"}})
    folder.denver(text_slide(picture=picture(file)))
    problems = folder.problems()
    assert [(p.code, p.severity) for p in problems] == [("picture-animated", "warning")] * 2
    assert {p.field for p in problems} == {"", "slides[1].picture.file"}


def test_a_still_gif_is_not_an_animation(folder: Folder) -> None:
    folder.jpeg("partnerships/denver/a.gif")
    folder.denver(text_slide(picture=picture("a.gif")))
    assert folder.problems() == []


@pytest.mark.parametrize("turned", range(1, 9))
@pytest.mark.parametrize("file", ["a.jpg", "a.png", "a.webp", "a.tif"])
def test_a_size_is_that_of_the_upright_picture(tmp_path: Path, turned: int, file: str) -> None:
    exif = Image.Exif()
    exif[0x0112] = turned
    Image.new("RGB", (30, 20)).save(tmp_path / file, exif=exif)
    facts = examine(tmp_path / file)
    assert (facts.width, facts.height) == ((20, 30) if turned > 4 else (30, 20))
    assert facts.problem == ""


def test_a_picture_of_one_pixel_is_small(folder: Folder) -> None:
    folder.jpeg("partnerships/denver/hero.jpg", (1, 1))
    problem = folder.one()
    assert (problem.code, problem.severity) == ("picture-small", "warning")
    assert problem.values["wanted"] == "1920 × 1080"


def test_half_a_screen_is_enough_beside_a_text(folder: Folder) -> None:
    folder.jpeg("partnerships/denver/half.jpg", (960, 700))
    folder.denver(text_slide(picture=picture("half.jpg")))
    assert folder.problems() == []
    folder.denver(
        text_slide(picture=picture("half.jpg")), {"layout": "photo", "picture": picture("half.jpg")}
    )
    assert folder.one().field == "slides[2].picture.file"


def test_an_emblem_may_be_small(folder: Folder) -> None:
    folder.jpeg("partnerships/denver/arms.png", (64, 64))
    folder.denver(emblem=picture("arms.png"))
    assert folder.problems() == []


@pytest.mark.parametrize("size", [(20_000, 1200), (1200, 20_000)])
def test_a_very_wide_picture_is_fine(folder: Folder, size: tuple[int, int]) -> None:
    folder.jpeg("partnerships/denver/hero.jpg", size)
    assert folder.problems() == []


def test_a_file_that_cannot_be_read(folder: Folder, monkeypatch: pytest.MonkeyPatch) -> None:
    real = Path.open

    def refusing(self: Path, *args: object, **more: object) -> object:
        if self.suffix == ".jpg":
            raise PermissionError(13, "Permission denied")
        return real(self, *args, **more)  # type: ignore[call-overload]

    monkeypatch.setattr(Path, "open", refusing)
    problem = folder.one()
    assert (problem.code, problem.values["reason"]) == ("unreadable", "access is not allowed")


def test_a_picture_is_not_decoded_to_be_looked_at(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, photo: bytes
) -> None:
    (tmp_path / "a.jpg").write_bytes(photo)
    noise((200, 200)).save(tmp_path / "a.png")
    noise((200, 200)).save(tmp_path / "a.webp")

    def refuse(self: object) -> None:
        raise AssertionError("decoded")

    monkeypatch.setattr("PIL.ImageFile.ImageFile.load", refuse)
    for file in ("a.jpg", "a.png", "a.webp"):
        assert examine(tmp_path / file).problem == ""


@settings(max_examples=150, deadline=None)
@given(data=st.data(), suffix=st.sampled_from(["jpg", "png", "webp", "gif", "bmp", "tif"]))
@pytest.mark.filterwarnings("ignore")
def test_no_damage_whatever_raises(
    data: st.DataObject, suffix: str, tmp_path_factory: pytest.TempPathFactory
) -> None:
    path = tmp_path_factory.getbasetemp() / f"damaged.{suffix}"
    exif = Image.Exif()
    exif[0x010E] = "A caption"
    image = noise((60, 40))
    if suffix in ("jpg", "png", "webp", "tif"):
        image.save(path, exif=exif)
    else:
        image.save(path)
    raw = bytearray(path.read_bytes())
    for _ in range(data.draw(st.integers(1, 12))):
        raw[data.draw(st.integers(0, min(len(raw) - 1, 600)))] = data.draw(st.integers(0, 255))
    path.write_bytes(raw)
    assert isinstance(examine(path), Facts)


@pytest.mark.parametrize(
    ("file", "caption"),
    [
        ("quai_de_la_douane.jpg", "Quai de la douane"),
        ("Le port-de-plaisance 2.JPG", "Le port-de-plaisance 2"),
        ("port-de-plaisance.jpg", "Port de plaisance"),
        ("01 Signature.jpg", "Signature"),
        ("2-signature.jpg", "Signature"),
        ("3 ponts.jpg", "3 ponts"),
        ("1963 Denver.jpg", "1963 Denver"),
        ("partnerships/x/photos/été.jpg", "Été"),
        ("IMG_1234.jpg", ""),
        ("DSC-0042 (3).jpg", ""),
        ("20160912_101500.jpg", ""),
        ("PXL_20230101_101010123.jpg", ""),
        ("IMG-20230101-WA0001.jpg", ""),
        ("photo (2).jpg", ""),
    ],
)
def test_a_readable_name(file: str, caption: str) -> None:
    assert readable_name(file) == caption
