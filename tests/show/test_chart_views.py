"""The map of a visit in words: ports, the card of one, the time there."""

import datetime
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.show import chart_views, charts
from kiosk.show.chart_views import card, number, passages, time_in
from tests.show.libraries import gallery, partnership, picture, slide
from tests.show.test_charts import BREST, YOKOSUKA, place, world_of
from tests.show.test_visit_views import address, reader

XALAPA, VERACRUZ = (19.544, -96.91), (19.174, -96.134)
MADE = world_of(BREST, [VERACRUZ, XALAPA], [YOKOSUKA])
NOON = datetime.datetime(2026, 7, 1, 12, tzinfo=datetime.UTC)


def test_ports_come_from_west_to_east_with_their_names_and_distances() -> None:
    first, second = MADE.partnerships
    veracruz, xalapa = first.places
    first = replace(first, places=(veracruz, replace(xalapa, name={"fr": "*Xalapa*", "en": "X"})))
    japan = replace(second, places=(replace(second.places[0], away={"fr": "10 080 km"}),))
    words = reader(replace(MADE, partnerships=(first, japan)))
    view = chart_views.chart(words)
    assert view.names == ("Xalapa", "0-0", "p1")
    assert view.ports == (
        {"partnership": "p0", "port": 1, "name": "Xalapa", "away": ""},
        {"partnership": "p0", "port": 0, "name": "0-0", "away": ""},
        {"partnership": "p1", "port": 0, "name": "p1", "away": "10 080 km"},
    )
    assert view.home == "Brest"
    assert view.chart == charts.chart(words.library)
    assert view.points == tuple(port.point for port in view.chart.ports)


def test_each_port_has_a_number() -> None:
    view = chart_views.chart(reader(MADE))
    for index, port in enumerate(view.ports):
        assert number(view, port["partnership"], port["port"]) == index
    assert number(view, "p1", 1) == number(view, "p9", 0) == number(view, "", 0) == -1


def test_the_card_of_a_port() -> None:
    where = replace(
        partnership("kiel", gallery("g", "boat.jpg"), accent="#102030"),
        places=(place(BREST, "Kiel", zone="Europe/Berlin", away={"": "1 210 km"}),),
        kind="friendship", since=1965, name={"": "Kiel & more"}, country_name={"": "Allemagne"},
        hero=replace(picture("hero.jpg"), alt={"fr": "Un *port*"}),
    )  # fmt: skip
    made = replace(MADE, partnerships=(where,))
    words = reader(made, keys=("card - hero.jpg", "tile - boat.jpg"))
    assert card(words, where, 0) == {
        "id": "kiel", "name": "Kiel &amp; more", "place": "Kiel", "country": "Allemagne",
        "kind": words.kind(where), "picture": address(0), "alt": "Un port",
        "accent": "#102030", "onAccent": "#FFFFFF", "away": "1 210 km", "zone": "Europe/Berlin",
    }  # fmt: skip


def test_the_card_of_a_partner_without_a_picture() -> None:
    where = partnership("kiel", slide("k"), places=(place(BREST, "kiel"),))
    made = replace(MADE, partnerships=(where,))
    seen = card(reader(made), where, 0)
    assert (seen["picture"], seen["alt"], seen["zone"], seen["away"]) == ("", "", "", "")
    assert seen["place"] == "", "the partner's name says it"
    assert seen["accent"] == made.theme.signal


def test_the_card_of_the_second_place() -> None:
    where = MADE.partnerships[0]
    assert card(reader(MADE), where, 1)["place"] == "0-1"


def test_what_a_voice_reads_of_a_port() -> None:
    where = replace(
        MADE.partnerships[1], country_name={"fr": "Japon"},
        places=(place(YOKOSUKA, "Yoko", away={"fr": "10 080 km"}),),
    )  # fmt: skip
    assert passages(reader(MADE), where, 0) == (
        ("fr", "p1"), ("fr", "Japon"), ("fr", "Yoko"), ("fr", "10 080 km"),
    )  # fmt: skip


@pytest.mark.parametrize(
    ("zone", "hour", "day"),
    [
        ("Asia/Tokyo", 21, 1), ("America/Denver", 6, 1), ("Europe/Paris", 14, 1), ("UTC", 12, 1),
        ("Pacific/Kiritimati", 2, 2), ("Etc/GMT+12", 0, 1), ("America/Argentina/Ushuaia", 9, 1),
        ("Africa/Ouagadougou", 12, 1), ("America/Argentina/Catamarca", 9, 1),
    ],
)  # fmt: skip
def test_the_time_in_a_zone(zone: str, hour: int, day: int) -> None:
    there = time_in(zone, NOON)
    assert there is not None
    assert (there.hour, there.day, there) == (hour, day, NOON)


def test_summer_has_its_own_time() -> None:
    winter = time_in("Europe/Paris", NOON.replace(month=1))
    assert winter is not None and winter.hour == 13


@pytest.mark.parametrize(
    "zone",
    ["", "Nowhere/Town", "Europe", "Europe/", "/etc/passwd", "../../etc/passwd", "a\0b", "x" * 9000,
     "Europe/Paris\n", "é", "\udc80", ".", "zone.tab", "America/Argentina"],
)  # fmt: skip
def test_no_time_where_the_zone_is_not_known(zone: str) -> None:
    assert time_in(zone, NOON) is None


@given(st.text(max_size=30))
def test_any_text_is_a_zone_or_none(zone: str) -> None:
    there = time_in(zone, NOON)
    assert there is None or there == NOON
