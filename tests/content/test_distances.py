"""How far it is from home, in numbers and in words, and which time it is there."""

import datetime
import re
import zoneinfo
from pathlib import Path

import pytest
from geographiclib.geodesic import Geodesic
from hypothesis import given
from hypothesis import strategies as st

from kiosk.content.conversion import rounded
from kiosk.content.library import Place
from kiosk.content.loader import load
from tests.content.folders import Folder, kiosk
from tests.content.test_maps import library


def kilometres(home: tuple[float, float], place: Place) -> float:
    there = place.latitude, place.longitude
    return float(Geodesic.WGS84.Inverse(*home, *there)["s12"]) / 1000


def test_how_far_the_places_of_brest_are(shipped_content: Path) -> None:
    made = load(shipped_content, datetime.date(2026, 6, 1)).library
    assert made is not None
    home = made.home.latitude, made.home.longitude
    places = [place for p in made.partnerships for place in p.places]
    places += [place for p in made.partnerships for s in p.slides for place in s.places]
    assert len(places) >= 20
    for place in places:
        far = kilometres(home, place)
        assert place.distance == pytest.approx(far, rel=0.005)
        for language in made.languages:
            digits = re.fullmatch(r"([\d.,\u202f\u00a0]+)\u00a0km", place.away[language])
            assert digits, place.away
            assert int(re.sub(r"\D", "", digits[1])) == pytest.approx(far, rel=0.005)
        assert re.fullmatch(r"(Africa|America|Asia|Europe)/[A-Za-z_/]+", place.zone)
    zones = {place.name.get("", place.name.get("en")): place.zone for place in places}
    assert zones["Denver"] == "America/Denver" and zones["Yokosuka"] == "Asia/Tokyo"
    assert zones["Saponé"] == "Africa/Ouagadougou" and zones["Cadiz"] == "Europe/Madrid"


@pytest.mark.parametrize(
    ("at", "away"),
    [
        ([48.39, -4.486], {"fr": "0", "en": "0", "es": "0", "de": "0"}),
        ([48.4, -4.486], {"fr": "1", "en": "1", "es": "1", "de": "1"}),
        ([50.376, -4.143], {"fr": "222", "en": "222", "es": "222", "de": "222"}),
        (
            [35.281, 139.672],
            {"fr": "10\u202f080", "en": "10,080", "es": "10.080", "de": "10.080"},
        ),
        (
            [-48.39, 175.514],
            {"fr": "20\u202f020", "en": "20,020", "es": "20.020", "de": "20.020"},
        ),
    ],
)
def test_how_far_it_is_in_words(folder: Folder, at: list[float], away: dict[str, str]) -> None:
    folder.write("kiosk.yaml", kiosk(title="Brest", languages=["fr", "en", "es", "de"]))
    folder.denver(places=[{"name": "There", "at": at}])
    (place,) = library(folder).partnerships[0].places
    assert place.away == {language: f"{number}\u00a0km" for language, number in away.items()}
    digits = re.sub(r"\D", "", place.away["fr"])
    assert place.distance == float(digits)
    far = kilometres((48.39, -4.486), place)
    assert place.distance == pytest.approx(far, rel=0.005, abs=0.5)


@pytest.mark.parametrize(
    ("far", "said"),
    [(0, 0), (0.4, 0), (999.4, 999), (999.6, 1000), (1000, 1000), (1004, 1000), (1006, 1010),
     (12_345.6, 12_350), (20_003.9, 20_000)],
)  # fmt: skip
def test_a_distance_is_said_round(far: float, said: float) -> None:
    assert rounded(far) == said


@given(st.floats(0, 20_040))
def test_a_round_distance_is_near_and_grows(far: float) -> None:
    assert abs(rounded(far) - far) <= (5 if far >= 1000 else 0.5)
    assert rounded(far + 11) > rounded(far)


@pytest.mark.parametrize(
    "at", [[90, 0], [-90, 180], [0, 180], [0, -180], [78, 179.9], [-54, -179.9], [-77.8, 166.7]]
)
def test_a_place_anywhere_has_a_zone_that_is_known(folder: Folder, at: list[float]) -> None:
    folder.denver(places=[{"name": "There", "at": at}])
    (place,) = library(folder).partnerships[0].places
    assert not place.zone or zoneinfo.ZoneInfo(place.zone)
    assert place.distance == pytest.approx(kilometres((48.39, -4.486), place), rel=0.005)
