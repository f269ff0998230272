"""What the hotspots of a picture map lead to, and what is said of them."""

from dataclasses import replace

from kiosk.content.library import Hotspot, Partnership, Slide
from kiosk.edition import uses
from kiosk.show import deck, hotspots, views, visit_views
from kiosk.show.playlist import Screenful
from tests.show.libraries import gallery, library, partnership, picture, slide
from tests.show.test_visit_views import reader

BOAT, PLAN = picture("boat.jpg", "A *boat*"), picture("plan.svg")
TO_SLIDE = Hotspot(0.62, 0.4, {"fr": "La **forme** 3", "en": "Dock 3"}, slide="hills")
TO_PHOTO = Hotspot(0, 1, {"": "The & boat"}, photo=BOAT)
TO_TOWN = Hotspot(0.5, 0.5, {"": "Denver"}, partnership="denver")
DENVER = partnership("denver", slide("d"))


def port(*spots: Hotspot, **values: object) -> Slide:
    return slide("port", "picture-map", pictures=(PLAN,), hotspots=spots, **values)


def kiel(*spots: Hotspot, **values: object) -> Partnership:
    return partnership("kiel", port(*spots), slide("hills", **values), kind="friendship")


def made(*pictures: object) -> list[str]:
    return [uses.use("zoom", each) for each in pictures]  # type: ignore[arg-type]


def led(where: Partnership, *keys: str) -> list[str]:
    """The targets of the hotspots that are left, in a library with Denver."""
    words = reader(library(where, DENVER), "fr", keys)
    found = hotspots.of_slide(words, where, where.slides[0])
    return [hotspots.view(words, each)["to"] for each in found]


def test_a_hotspot_says_where_it_is_and_what_it_opens() -> None:
    where = kiel(TO_SLIDE, TO_PHOTO, TO_TOWN)
    words = reader(library(where, DENVER), "fr", made(BOAT))
    found = [hotspots.view(words, h) for h in hotspots.of_slide(words, where, where.slides[0])]
    assert found == [
        {"x": 0.62, "y": 0.4, "name": "La <b>forme</b> 3", "spoken": "La forme 3",
         "kind": "slide", "to": "hills"},
        {"x": 0, "y": 1, "name": "The &amp; boat", "spoken": "The & boat",
         "kind": "photo", "to": "boat.jpg"},
        {"x": 0.5, "y": 0.5, "name": "Denver", "spoken": "Denver",
         "kind": "partnership", "to": "denver"},
    ]  # fmt: skip


def test_a_hotspot_that_leads_nowhere_is_left_out() -> None:
    assert led(kiel(TO_SLIDE, TO_PHOTO, TO_TOWN), *made(BOAT)) == ["hills", "boat.jpg", "denver"]
    assert led(kiel(TO_SLIDE, TO_PHOTO, TO_TOWN)) == ["hills", "denver"], "not rendered yet"
    away = replace(TO_TOWN, partnership="atlantis")
    assert led(kiel(replace(TO_SLIDE, slide="gone"), away)) == []


def test_a_hotspot_that_leads_to_where_it_is_is_left_out() -> None:
    here = Hotspot(0, 0, {"": "here"}, slide="port"), Hotspot(0, 0, {"": "here"}, photo=PLAN)
    assert led(kiel(*here), *made(PLAN)) == []


def test_a_slide_that_is_not_shown_today_is_led_to_on_its_day() -> None:
    city = library(kiel(TO_SLIDE, first="2026-06-01", last="2026-06-30"), DENVER)
    for day, left in (("2026-05-31", 0), ("2026-06-01", 1), ("2026-07-01", 0)):
        today = deck.for_day(city, day)
        words = reader(today)
        here = today.partnerships[0]
        assert len(hotspots.of_slide(words, here, here.slides[0])) == left


def test_a_partnership_without_a_slide_today_is_not_led_to() -> None:
    past = partnership("denver", slide("d", last="2026-01-01"))
    today = deck.for_day(library(kiel(TO_TOWN, TO_SLIDE), past), "2026-06-01")
    found = hotspots.of_slide(reader(today), today.partnerships[0], today.partnerships[0].slides[0])
    assert [each.slide for each in found] == ["hills"]


def test_the_photograph_of_a_plan_has_its_hotspots() -> None:
    where = partnership(
        "kiel", port(TO_SLIDE, TO_PHOTO), gallery("g", "plan.svg", "other.jpg"), slide("hills")
    )
    words = reader(library(where), keys=made(PLAN, BOAT, picture("other.jpg")))
    shown = visit_views.photographs(words, where)
    assert [(each["file"], [h["to"] for h in each["hotspots"]]) for each in shown] == [
        ("plan.svg", ["hills", "boat.jpg"]), ("boat.jpg", []), ("other.jpg", []),
    ]  # fmt: skip


def test_a_plan_is_told_with_its_picture_and_the_names_on_it() -> None:
    plan = replace(PLAN, alt={"fr": "Un plan.", "en": "A plan"})
    there = port(TO_SLIDE, TO_PHOTO, text={"": "Press."})
    where = replace(kiel(), slides=(replace(there, pictures=(plan,)), slide("hills")))
    words = reader(library(where), keys=made(BOAT))
    view = views.derive(words, Screenful("kiel", "port"), 1)
    assert view is not None
    assert view.spoken == "port. Press. Un plan. La forme 3. The & boat"
    assert [text for _, text in view.passages] == [
        "port", "Press.", "Un plan.", "La forme 3", "The & boat",
    ]  # fmt: skip
    assert [each["to"] for each in view.hotspots] == ["hills", "boat.jpg"]
    assert view.pictures[0]["file"] == "plan.svg"


def test_another_slide_is_told_as_ever() -> None:
    where = partnership("kiel", slide("k", text={"": "A sentence."}, pictures=(PLAN,)))
    view = views.derive(reader(library(where)), Screenful("kiel", "k"), 1)
    assert view is not None
    assert (view.spoken, view.hotspots) == ("k. A sentence", ())
