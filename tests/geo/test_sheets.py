"""Sheets: drawn where the projection says, as large as asked, known by a name of their own."""

import io
import json
import re
from dataclasses import asdict, fields, replace
from math import asin, cos, dist, radians, sin, sqrt

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, ImageChops

from kiosk.geo import sheets
from kiosk.geo.projection import EqualEarth, Place, Point
from kiosk.geo.sheets import Inks, Map, Order, draw, order, suited, svg
from kiosk.geo.views import View

BREST, VERACRUZ = (48.39, -4.486), (19.174, -96.134)
INKS = Inks(
    sea="#0000A0", land="#00A000", country="#A0A000", coast="#404040",
    border="#A000A0", grid="#00A0A0", outside="#102030", route="#FF0000",
)  # fmt: skip
MAP = Map(11.514, ("FR", "MX"), BREST, (VERACRUZ,))


def laid(place: Place, meridian: float = MAP.meridian) -> Point:
    """Equal Earth as its authors write it down, in map units."""
    theta = asin(sqrt(3) / 2 * sin(radians(place[0])))
    squared = theta**2
    a, b, c, d = 1.340264, -0.081106, 0.000893, 0.003796
    slope = 9 * d * squared**4 + 7 * c * squared**3 + 3 * b * squared + a
    x = 2 * sqrt(3) * radians(place[1] - meridian) * cos(theta) / (3 * slope)
    return x, -theta * (d * squared**4 + c * squared**3 + b * squared + a)


def ordered(at: Place, scale: float, size: tuple[int, int] = (640, 360), **more: object) -> Order:
    values = {"map": MAP, "inks": INKS, "unit": 1.0, "routes": False, **more}
    return Order(view=View(*laid(at), scale, *size), **values)  # type: ignore[arg-type]


def picture(wanted: Order) -> Image.Image:
    return Image.open(io.BytesIO(draw(wanted))).convert("RGB")


def paths(wanted: Order, ink: str) -> list[str]:
    """The path data drawn in that ink."""
    return re.findall(rf'<path d="([^"]*)"[^>]*{ink}', svg(wanted))


def numbers(path: str) -> list[float]:
    return [float(number) for number in re.findall(r"-?[0-9.]+", path)]


PLACES = st.tuples(st.floats(-90, 90), st.floats(-180, 180))
COLOURS = st.integers(0, 0xFFFFFF).map(lambda colour: f"#{colour:06X}")
ORDERS = st.builds(
    Order,
    st.builds(
        Map,
        st.floats(-180, 180),
        st.lists(st.sampled_from(["FR", "JP", "US"])).map(tuple),
        PLACES,
        st.lists(PLACES, max_size=3).map(tuple),
        st.booleans(),
    ),
    st.builds(View, *[st.floats(-9, 9)] * 2, *[st.floats(1, 16_000)] * 3),
    st.builds(Inks, *[COLOURS] * len(fields(Inks))),
    st.floats(0.1, 4),
    st.booleans(),
)


@given(ORDERS)
def test_an_order_is_a_line_of_text_and_back(wanted: Order) -> None:
    assert "\n" not in wanted.text
    assert order(wanted.text) == wanted
    assert hash(order(wanted.text)) == hash(wanted)
    assert order(wanted.text).name == wanted.name


def changed(wanted: Order) -> list[Order]:
    """The order with another value in each of its fields, one after the other."""
    shown = [
        replace(wanted.map, meridian=12.0), replace(wanted.map, countries=("FR",)),
        replace(wanted.map, home=(48.39, -4.487)), replace(wanted.map, ports=()),
        replace(wanted.map, borders=False),
    ]  # fmt: skip
    views = [replace(wanted.view, **{f.name: 1234.0}) for f in fields(View)]
    inks = [replace(wanted.inks, **{f.name: "#123456"}) for f in fields(Inks)]
    assert len(shown) == len(fields(Map))
    found = [replace(wanted, map=each) for each in shown]
    found += [replace(wanted, view=each) for each in views]
    found += [replace(wanted, inks=each) for each in inks]
    return [*found, replace(wanted, unit=2.0), replace(wanted, routes=not wanted.routes)]


def test_a_sheet_is_named_after_all_that_shapes_it(monkeypatch: pytest.MonkeyPatch) -> None:
    wanted = ordered(BREST, 500.0)
    names = [each.name for each in (wanted, *changed(wanted))]
    assert len(set(names)) == len(names) == 1 + 5 + 5 + 8 + 2
    assert all(re.fullmatch(r"[0-9a-f]{32}\.png", name) for name in names)
    assert ordered(BREST, 500.0).name == wanted.name
    monkeypatch.setattr(sheets, "VERSION", sheets.VERSION + 1)
    assert wanted.name not in names


def bad(**changes: object) -> str:
    return json.dumps({**asdict(ordered(BREST, 500.0)), **changes})


@pytest.mark.parametrize(
    "text",
    [
        "", "[]", "null", "5", "{}", '{"map": {}}', bad(map=None), bad(view=None), bad(view={}),
        bad(inks={"sea": "#000000"}), bad(map={**asdict(MAP), "ports": [[1, 2, 3]]}),
        bad(map={**asdict(MAP), "more": 1}), bad(view={**asdict(ordered(BREST, 9).view), "z": 1}),
        bad()[:-1], bad() + "}",
        bad(map={**asdict(MAP), "home": []}),
        bad(view={**asdict(ordered(BREST, 9).view), "scale": 0}),
    ],
)  # fmt: skip
def test_what_is_no_order_is_refused(text: str) -> None:
    with pytest.raises((ValueError, KeyError, TypeError)):
        order(text)


@pytest.mark.parametrize("size", [(640, 360), (361, 203), (200, 700)])
def test_a_sheet_is_as_large_as_its_view(size: tuple[int, int]) -> None:
    assert picture(ordered(BREST, 100.0, size)).size == size


def test_colours_are_where_they_belong() -> None:
    wanted = ordered((0.0, 11.514), 200.0, (1200, 600))
    image = picture(wanted)

    def at(place: Place) -> str:
        x, y = wanted.view.to_screen(laid(place))
        return "#{:02X}{:02X}{:02X}".format(*image.getpixel((int(x), int(y))))

    assert at((27.0, 3.0)) == INKS.land
    assert at((47.0, 2.0)) == INKS.country
    assert at((24.0, -102.0)) == INKS.country
    assert at((-25.0, -10.0)) == INKS.sea
    assert image.getpixel((2, 2)) == (0x10, 0x20, 0x30), "beside the map"


def test_every_ink_is_used_for_its_own() -> None:
    wanted = ordered(BREST, 60.0, routes=True)
    drawn = svg(wanted)
    for name, ink in asdict(INKS).items():
        other = replace(wanted, inks=replace(INKS, **{name: "#ABCDEF"}))
        assert ink in drawn
        assert svg(other) == drawn.replace(ink, "#ABCDEF")


def test_borders_and_routes_are_drawn_when_asked() -> None:
    at = (48.0, 8.0)
    with_borders = ordered(at, 1000.0)
    without = ordered(at, 1000.0, map=replace(MAP, borders=False))
    (line,) = paths(with_borders, INKS.border)
    assert len(numbers(line)) > 200
    assert paths(without, INKS.border) == []
    rest = svg(with_borders).replace(line, "").replace(INKS.border, "")
    assert len(rest) - len(svg(without)) < 80, "nothing but the borders is gone"
    assert INKS.route not in svg(with_borders)
    assert len(paths(replace(with_borders, routes=True), INKS.route)) == 1


def test_a_route_begins_and_ends_where_the_projection_says() -> None:
    wanted = ordered((40.0, -50.0), 300.0, (1000, 500), routes=True)
    (line,) = paths(wanted, INKS.route)
    found = numbers(line)
    for place, at in ((BREST, found[:2]), (VERACRUZ, found[-2:])):
        assert dist(wanted.view.to_screen(laid(place)), at) < 0.2


@pytest.mark.parametrize(("home", "port"), [(BREST, VERACRUZ), (VERACRUZ, BREST)])
@pytest.mark.parametrize("scale", [200.0, 1000.0])
def test_a_place_is_where_the_projection_says_on_the_picture(
    home: Place, port: Place, scale: float
) -> None:
    """A route begins with a dot."""
    plain = Inks(**{**dict.fromkeys(asdict(INKS), "#000000"), "route": "#FF0000"})
    shown = replace(MAP, home=home, ports=(port,), countries=())
    wanted = ordered(home, scale, (400, 300), map=shown, inks=plain, routes=True, unit=2.0)
    red = picture(wanted).getchannel("R").crop((196, 146, 204, 154))
    weights = [(i % 8, i // 8, value) for i, value in enumerate(red.tobytes())]
    total = sum(value for _, _, value in weights)
    assert total > 1000
    x = sum(value * (across + 0.5) for across, _, value in weights) / total - 4
    y = sum(value * (down + 0.5) for _, down, value in weights) / total - 4
    assert dist((x, y), (0, 0)) < 2


@pytest.mark.parametrize(
    ("scale", "at"), [(240.0, (50.0, 5.0)), (240.0, (64.0, 170.0)), (1200.0, (55.5, 10.0))]
)
def test_a_part_of_a_sheet_looks_as_a_sheet_of_that_part(scale: float, at: Place) -> None:
    """So nothing is seen where one sheet is replaced by another."""
    whole, part = ordered(at, scale, (720, 480)), ordered(at, scale, (320, 200))
    middle = picture(whole).crop((200, 140, 520, 340))
    other = ImageChops.difference(middle, picture(part)).convert("L")
    assert sum(other.histogram()[16:]) < 0.002 * 320 * 200


def test_the_closest_view_is_drawn_from_the_finest_data(monkeypatch: pytest.MonkeyPatch) -> None:
    real, asked = sheets._charts, []
    monkeypatch.setattr(sheets, "_charts", lambda *how: (asked.append(how[-1]), real(*how))[1])
    wanted = ordered(BREST, 40_000.0, (1920, 1080), routes=True)
    text = svg(wanted)
    assert asked == ["10m"]
    assert "nan" not in text and "inf" not in text
    (land,) = paths(wanted, f'"{INKS.land}"')
    assert len(numbers(land)) > 500, "the roads of Brest"
    for path in re.findall(r'<path d="([^"]*)"(?![^>]*stroke="#00A0A0")', text):
        assert max(map(abs, numbers(path)), default=0) < 10 * 1920
    assert picture(wanted).size == (1920, 1080)


def test_the_grid_stays_near_the_sheet() -> None:
    (grid,) = paths(ordered(BREST, 40_000.0, (1920, 1080)), INKS.grid)
    assert max(map(abs, numbers(grid))) < 10 * 1920


def test_data_for_a_scale() -> None:
    assert [suited(scale) for scale in (100, 249, 250, 1599, 1600, 40_000)] == [
        "110m", "110m", "50m", "50m", "10m", "10m",
    ]  # fmt: skip


def test_what_is_filled_reaches_little_beyond_the_sheet() -> None:
    wanted = ordered((60.0, 100.0), 1500.0, (300, 200))
    for ink in (INKS.land, INKS.coast, INKS.sea, INKS.country):
        for path in paths(wanted, ink):
            for x, y in zip(numbers(path)[::2], numbers(path)[1::2], strict=True):
                assert -27 <= x <= 327 and -27 <= y <= 227


def test_a_sheet_of_nothing_but_sea() -> None:
    wanted = ordered((-30.0, -120.0), 1500.0, (300, 200))
    colours = picture(wanted).getcolors()
    assert colours is not None
    assert max(colours)[1] == (0, 0, 0xA0)
    assert paths(wanted, f'fill="{INKS.land}"') == [""]


def test_the_projection_is_the_one_of_the_map() -> None:
    earth = EqualEarth(MAP.meridian)
    for place in (BREST, VERACRUZ, (-54.8, -68.3), (35.281, 139.672)):
        assert earth.forward(place) == pytest.approx(laid(place))
