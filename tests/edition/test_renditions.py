"""Pictures of every kind come out upright, in the right colours and sizes."""

import contextlib
import struct
import threading
import zlib
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image, ImageCms

from kiosk.edition import renditions
from kiosk.edition.gate import Gate
from kiosk.edition.renditions import PictureDamaged, Recipe, is_whole, make

from .folders import (
    ADOBE,
    BLUE,
    GREEN,
    P3,
    RED,
    SRGB,
    WHITE,
    cmyk_profile,
    encoded,
    grey_profile,
    jpeg,
    rgb_profile,
    svg,
)

PAPER = (244, 239, 227)
COVER = Recipe(160, 90, "cover")


def made(folder: Path, name: str, data: bytes | str, recipe: Recipe = COVER) -> Image.Image:
    source = folder / name
    source.write_bytes(data if isinstance(data, bytes) else data.encode())
    target = folder / "renditions" / f"of{recipe.suffix}"
    make(source, recipe, target)
    assert is_whole(target)
    with Image.open(target) as image:
        image.load()
    return image


def near(pixel: Any, wanted: tuple[int, ...], by: int = 4) -> bool:
    return len(pixel) == len(wanted) and all(
        abs(a - b) <= by for a, b in zip(pixel, wanted, strict=True)
    )


def middle(image: Image.Image) -> Any:
    return image.getpixel((image.width // 2, image.height // 2))


def quarters(size: tuple[int, int]) -> Image.Image:
    """Red and green above, blue and white below."""
    image = Image.new("RGB", (2, 2))
    for place, colour in zip([(0, 0), (1, 0), (0, 1), (1, 1)], CORNERS, strict=True):
        image.putpixel(place, colour)
    return image.resize(size, Image.Resampling.NEAREST)


CORNERS = (RED, GREEN, BLUE, WHITE)


def corners(image: Image.Image) -> list[Any]:
    x, y = image.width // 8, image.height // 8
    right, low = image.width - 1 - x, image.height - 1 - y
    return [image.getpixel(at) for at in [(x, y), (right, y), (x, low), (right, low)]]


UNTURNED = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_90,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_270,
}


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "TIFF", "WEBP"])
@pytest.mark.parametrize("orientation", [1, 2, 3, 4, 5, 6, 7, 8, 99])
def test_a_picture_stands_upright(tmp_path: Path, kind: str, orientation: int) -> None:
    image = quarters((640, 360))
    if orientation in UNTURNED:
        image = image.transpose(UNTURNED[orientation])
    exif = Image.Exif()
    exif[0x0112] = orientation
    data = encoded(image, kind, exif=exif, quality=95)
    result = made(tmp_path, f"p.{kind.lower()}", data)
    assert result.size == (160, 90)
    assert all(near(a, b, 12) for a, b in zip(corners(result), CORNERS, strict=True))


@pytest.mark.parametrize(
    ("mode", "value", "wanted"),
    [
        ("1", 1, (255, 255, 255)),
        ("L", 100, (100, 100, 100)),
        ("LA", (100, 255), (100, 100, 100)),
        ("LA", (100, 0), PAPER),
        ("RGBA", (*RED, 255), RED),
        ("RGBA", (*RED, 0), PAPER),
        ("RGBA", (0, 0, 0, 128), tuple(round(c * 127 / 255) for c in PAPER)),
        ("I;16", 32768, (128, 128, 128)),
        ("I;16", 65535, (255, 255, 255)),
        ("I;16", 200, (1, 1, 1)),
    ],
)
def test_modes_of_png(tmp_path: Path, mode: str, value: Any, wanted: Any) -> None:
    result = made(tmp_path, "p.png", encoded(Image.new(mode, (320, 180), value), "PNG"))
    assert result.mode == "RGB"
    assert result.size == (160, 90)
    assert near(middle(result), wanted, 2)


@pytest.mark.parametrize(
    ("mode", "value", "wanted"),
    [
        ("I;16", 32768, (128,) * 3),
        ("I;16B", 32768, (128,) * 3),
        ("I", 40000, (156,) * 3),
        ("I", 90, (90,) * 3),
        ("F", 0.5, (128,) * 3),
        ("F", 90.0, (90,) * 3),
        ("CMYK", (0, 255, 255, 0), (255, 0, 0)),
        ("LAB", (255, 128, 128), (255, 255, 255)),
        ("YCbCr", (120, 128, 128), (120, 120, 120)),
    ],
)
def test_modes_of_tiff(tmp_path: Path, mode: str, value: Any, wanted: Any) -> None:
    result = made(tmp_path, "p.tif", encoded(Image.new(mode, (320, 180), value), "TIFF"))
    assert near(middle(result), wanted, 3)


def test_sixteen_bits_a_channel(tmp_path: Path) -> None:
    row = b"\0" + struct.pack(">3H", 65535, 32768, 0) * 320

    def chunk(name: bytes, data: bytes) -> bytes:
        return (
            struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
        )

    data = b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">2I5B", 320, 180, 16, 2, 0, 0, 0))
    data += chunk(b"IDAT", zlib.compress(row * 180)) + chunk(b"IEND", b"")
    assert near(middle(made(tmp_path, "p.png", data)), (255, 128, 0), 3)


def test_a_clear_colour_of_sixteen_bits(tmp_path: Path) -> None:
    data = encoded(Image.new("I;16", (320, 180), 65535), "PNG", transparency=65535)
    assert near(middle(made(tmp_path, "p.png", data)), (255, 255, 255))


def test_a_palette_with_a_clear_colour(tmp_path: Path) -> None:
    image = Image.new("P", (320, 180), 0)
    image.putpalette([*RED, *BLUE])
    image.paste(1, (0, 0, 160, 180))
    plain = made(tmp_path, "p.png", encoded(image, "PNG"))
    clear = made(tmp_path, "q.gif", encoded(image, "GIF", transparency=0))
    assert near(plain.getpixel((40, 45)), BLUE) and near(plain.getpixel((120, 45)), RED)
    assert near(clear.getpixel((40, 45)), BLUE) and near(clear.getpixel((120, 45)), PAPER)


def test_a_clear_colour_in_rgb(tmp_path: Path) -> None:
    data = encoded(Image.new("RGB", (320, 180), GREEN), "PNG", transparency=GREEN)
    assert near(middle(made(tmp_path, "p.png", data)), PAPER)


@pytest.mark.parametrize("kind", ["GIF", "PNG", "WEBP"])
def test_the_first_picture_of_an_animation(tmp_path: Path, kind: str) -> None:
    others = [Image.new("RGB", (320, 180), colour) for colour in (GREEN, BLUE)]
    data = encoded(Image.new("RGB", (320, 180), RED), kind, save_all=True, append_images=others)
    assert near(middle(made(tmp_path, f"p.{kind.lower()}", data)), RED, 6)


def expected_srgb(
    pixel: tuple[int, ...], primaries: tuple[tuple[float, ...], ...], gamma: float
) -> tuple[int, ...]:
    """By the definition: to XYZ and from there to sRGB (IEC 61966-2-1), clipped."""
    linear = [(value / 255) ** gamma for value in pixel]
    xyz = [sum(linear[i] * primaries[i][axis] for i in range(3)) for axis in range(3)]
    target = _solve([[SRGB[i][axis] for i in range(3)] for axis in range(3)], xyz)
    return tuple(round(255 * _encode(min(max(value, 0), 1))) for value in target)


def _encode(value: float) -> float:
    return 12.92 * value if value <= 0.0031308 else 1.055 * value ** (1 / 2.4) - 0.055


def _solve(rows: list[list[float]], values: list[float]) -> list[float]:
    """Cramer's rule."""

    def determinant(m: list[list[float]]) -> float:
        (a, b, c), (d, e, f), (g, h, i) = m
        return a * (e * i - f * h) - b * (d * i - f * g) + c * (d * h - e * g)

    result = []
    for column in range(3):
        other = [[*row] for row in rows]
        for row, value in zip(other, values, strict=True):
            row[column] = value
        result.append(determinant(other) / determinant(rows))
    return result


@pytest.mark.parametrize("primaries", [ADOBE, P3], ids=["AdobeRGB", "DisplayP3"])
@pytest.mark.parametrize("pixel", [(200, 100, 50), (90, 160, 120), (128, 128, 128), (60, 60, 180)])
@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
def test_profiles(tmp_path: Path, primaries: Any, pixel: tuple[int, ...], kind: str) -> None:
    profile = rgb_profile(primaries, 2.2)
    data = encoded(Image.new("RGB", (320, 180), pixel), kind, icc_profile=profile, quality=98)
    wanted = expected_srgb(pixel, primaries, 2.2)
    assert near(middle(made(tmp_path, f"p.{kind.lower()}", data)), wanted, 5)


def test_a_profile_and_transparency(tmp_path: Path) -> None:
    profile = rgb_profile(ADOBE, 2.2)
    image = Image.new("RGBA", (100, 100), (90, 160, 120, 255))
    image.paste((0, 0, 0, 0), (0, 0, 50, 100))
    result = made(
        tmp_path, "p.png", encoded(image, "PNG", icc_profile=profile), Recipe(100, 100, "inside")
    )
    assert result.getpixel((20, 50))[3] == 0
    wanted = expected_srgb((90, 160, 120), ADOBE, 2.2)
    assert near(result.getpixel((80, 50)), (*wanted, 255), 2)


@pytest.mark.parametrize("mode", ["L", "LA"])
def test_a_profile_of_grey(tmp_path: Path, mode: str) -> None:
    value = 100 if mode == "L" else (100, 255)
    image = Image.new(mode, (320, 180), value)
    result = made(tmp_path, "p.png", encoded(image, "PNG", icc_profile=grey_profile(1.0)))
    wanted = round(255 * _encode(100 / 255))
    assert near(middle(result), (wanted,) * 3, 3)


def test_grey_with_a_profile_of_rgb(tmp_path: Path) -> None:
    data = encoded(Image.new("L", (320, 180), 100), "JPEG", icc_profile=rgb_profile(ADOBE, 1.0))
    wanted = round(255 * _encode(100 / 255))
    assert near(middle(made(tmp_path, "p.jpg", data)), (wanted,) * 3, 3)


@pytest.mark.parametrize("profile", [b"not a profile", grey_profile(2.2), b""])
def test_a_profile_that_does_not_fit_is_as_good_as_none(tmp_path: Path, profile: bytes) -> None:
    data = encoded(Image.new("RGB", (320, 180), RED), "JPEG", icc_profile=profile, quality=95)
    assert near(middle(made(tmp_path, "p.jpg", data)), RED)


def test_cmyk_without_a_profile(tmp_path: Path) -> None:
    data = encoded(Image.new("CMYK", (320, 180), (255, 0, 0, 0)), "JPEG", quality=95)
    assert near(middle(made(tmp_path, "p.jpg", data)), (0, 255, 255), 6)


def test_cmyk_with_a_profile(tmp_path: Path) -> None:
    cyan = (55, -37, -50)
    image = Image.new("CMYK", (320, 180), (255, 0, 0, 0))
    data = encoded(image, "JPEG", quality=98, icc_profile=cmyk_profile(cyan))
    lab = Image.new("LAB", (1, 1), (round(55 * 2.55), 128 - 37, 128 - 50))
    to_srgb = ImageCms.buildTransform(
        ImageCms.createProfile("LAB"), ImageCms.createProfile("sRGB"), "LAB", "RGB"
    )
    wanted = ImageCms.applyTransform(lab, to_srgb).getpixel((0, 0))
    assert wanted[1] < 200  # unlike the 255 without a profile
    assert near(middle(made(tmp_path, "p.jpg", data)), wanted, 8)


@pytest.mark.parametrize(
    ("size", "recipe", "wanted"),
    [
        ((1, 1), COVER, (2, 1)),
        ((1, 1), Recipe(160, 90, "auto"), (160, 90)),
        ((1, 1), Recipe(160, 90, "whole"), (1, 1)),
        ((1, 1), Recipe(160, 90, "inside"), (1, 1)),
        ((20_000, 30), Recipe(160, 90, "whole"), (4096, 6)),
        ((20_000, 300), COVER, (160, 90)),
        ((20_000, 300), Recipe(160, 90, "auto"), (160, 90)),
        ((20_000, 300), Recipe(160, 90, "inside"), (160, 2)),
        ((300, 20_000), Recipe(160, 90, "auto"), (160, 90)),
        ((4000, 3000), Recipe(160, 90, "whole"), (160, 120)),
        ((100, 80), COVER, (160, 90)),
        ((50, 40), COVER, (100, 56)),
    ],
)
@pytest.mark.parametrize("kind", ["JPEG", "PNG"])
def test_sizes(
    tmp_path: Path, size: tuple[int, int], recipe: Recipe, wanted: tuple[int, int], kind: str
) -> None:
    data = encoded(Image.new("RGB", size, BLUE), kind)
    result = made(tmp_path, f"p.{kind.lower()}", data, recipe)
    assert result.size == wanted
    if recipe.mode != "auto":  # which is dark where the picture is only a line
        assert near(middle(result)[:3], BLUE, 6)


def test_what_is_not_filled_shows_the_whole_over_its_own_edges(tmp_path: Path) -> None:
    data = encoded(quarters((300, 900)), "PNG")
    result = made(tmp_path, "p.png", data, Recipe(160, 90, "auto"))
    inner = result.crop((66, 1, 94, 89))
    assert all(near(a, b, 25) for a, b in zip(corners(inner), CORNERS, strict=True))
    assert sum(result.getpixel((5, 10))) < sum(RED)


def test_a_focus_that_is_given_fills_the_box(tmp_path: Path) -> None:
    data = encoded(quarters((300, 900)), "PNG")
    result = made(tmp_path, "p.png", data, Recipe(160, 90, "auto", (0.5, 0.0)))
    left, right = result.getpixel((20, 45)), result.getpixel((140, 45))
    assert near(left, RED, 12) and near(right, GREEN, 12)


def test_a_drawing_lies_on_paper(tmp_path: Path) -> None:
    drawing = svg("<rect width='50' height='100' fill='#1428e6'/>")
    result = made(tmp_path, "p.svg", drawing)
    assert result.size == (160, 90)
    assert near(result.getpixel((20, 45)), BLUE) and near(result.getpixel((140, 45)), PAPER)


def test_a_mark_stays_clear(tmp_path: Path) -> None:
    drawing = svg("<rect width='50' height='100' fill='#1428e6'/>")
    result = made(tmp_path, "p.svg", drawing, Recipe(64, 64, "inside"))
    assert (result.mode, result.size) == ("RGBA", (64, 64))
    assert result.getpixel((50, 32))[3] == 0 and near(result.getpixel((10, 32)), (*BLUE, 255))


def test_a_drawing_with_a_byte_order_mark(tmp_path: Path) -> None:
    drawing = svg("<title>é</title><rect width='100' height='100' fill='#1428e6'/>")
    assert near(middle(made(tmp_path, "p.svg", drawing.encode("utf-8-sig"))), BLUE)


def test_text_in_a_drawing_is_drawn(tmp_path: Path) -> None:
    drawing = svg("<text x='0' y='90' font-size='120' font-family='Figtree'>MM</text>")
    result = made(tmp_path, "p.svg", drawing)
    assert result.convert("L").getextrema()[0] < 60


def test_a_drawing_of_any_length_stays_small(tmp_path: Path) -> None:
    drawing = svg("<rect width='9' height='9'/>", "viewBox='0 0 10 90000'")
    assert made(tmp_path, "p.svg", drawing).size[0] <= 160


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("p.jpg", jpeg(RED)[:-400]),
        ("p.png", encoded(quarters((300, 300)), "PNG")[:-60]),
        ("p.webp", encoded(quarters((300, 300)), "WEBP")[:60]),
        ("p.jpg", b""),
        ("p.jpg", b"just text"),
        ("p.jpg", b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\n"),
        ("p.svg", "<svg"),
        ("p.svg", "<html/>"),
        ("p.svg", svg("<image href='/etc/passwd' width='9' height='9'/>")),
        ("p.svg", b"\xff\xfe\x00"),
    ],
)
def test_damage_is_told_and_leaves_nothing(tmp_path: Path, name: str, data: bytes | str) -> None:
    with pytest.raises(PictureDamaged):
        made(tmp_path, name, data)
    assert list((tmp_path / "renditions").iterdir()) == []


@given(st.binary(max_size=200), st.integers(0, 10_000))
@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_bytes_changed_by_chance_make_a_picture_or_are_told(
    tmp_path: Path, noise: bytes, at: int
) -> None:
    whole = jpeg(GREEN, (200, 120))
    at %= len(whole)
    data = whole[:at] + noise + whole[at + len(noise) :]
    with contextlib.suppress(PictureDamaged):
        made(tmp_path, "p.jpg", data)


def test_too_many_pixels_are_not_decoded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(renditions, "MAX_PIXELS", 99_999)
    monkeypatch.setattr(renditions, "MAX_JPEG_PIXELS", 249_999)
    ok, large = Image.new("RGB", (333, 300)), Image.new("RGB", (500, 500))
    made(tmp_path, "p.png", encoded(ok, "PNG"))
    made(tmp_path, "p.jpg", encoded(large.crop((0, 0, 499, 500)), "JPEG"))
    for kind in ("PNG", "JPEG"):
        with pytest.raises(PictureDamaged):
            made(tmp_path, "q", encoded(large, kind))


class Recorder(Gate):
    def __init__(self) -> None:
        super().__init__(10**9)
        self.weights: list[int] = []

    def room(self, weight: int) -> Any:
        self.weights.append(weight)
        return super().room(weight)


@pytest.mark.parametrize(
    ("size", "orientation", "how", "weight"),
    [
        ((4000, 3000), 1, {}, 1000 * 750),
        ((4000, 3000), 6, {}, 1000 * 750),
        ((1900, 1000), 1, {}, 950 * 500),
        ((4000, 3000), 1, {"progressive": True}, 1000 * 750 + 4000 * 3000),
        ((800, 600), 1, {}, 800 * 600),
    ],
)
def test_a_jpeg_is_decoded_no_larger_than_needed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, size, orientation, how, weight
) -> None:
    recorder = Recorder()
    monkeypatch.setattr(renditions, "_GATE", recorder)
    exif = Image.Exif()
    exif[0x0112] = orientation
    data = encoded(Image.new("RGB", size, RED), "JPEG", exif=exif, **how)
    recipe = Recipe(750, 1000, "cover") if orientation == 6 else Recipe(640, 360, "cover")
    if orientation == 6:
        weight = 1000 * 750
    result = made(tmp_path, "p.jpg", data, recipe)
    assert result.size == recipe.box
    assert recorder.weights == [weight]


def test_the_gate_lets_in_what_there_is_room_for() -> None:
    gate = Gate(100)
    inside, most = 0, 0
    lock = threading.Lock()

    def work(weight: int) -> None:
        nonlocal inside, most
        for _ in range(50):
            with gate.room(weight):
                with lock:
                    inside += min(weight, 100)
                    most = max(most, inside)
                with lock:
                    inside -= min(weight, 100)

    threads = [threading.Thread(target=work, args=(w,)) for w in (10, 30, 60, 100, 5000)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(20)
        assert not thread.is_alive()
    assert inside == 0 and most <= 100


def test_a_rendition_cut_short_is_not_whole(tmp_path: Path) -> None:
    path = tmp_path / "r.jpg"
    path.write_bytes(jpeg(RED))
    assert is_whole(path)
    path.write_bytes(jpeg(RED)[:-1])
    assert not is_whole(path)
    path.write_bytes(b"")
    assert not is_whole(path)
    assert not is_whole(tmp_path / "none")
    assert not is_whole(tmp_path)


def test_a_source_that_cannot_be_read(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        make(tmp_path / "none.jpg", COVER, tmp_path / "r.jpg")
    assert list(tmp_path.glob("r.*")) == []
