"""What the menu, a partnership's own menu and the photographs are given."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from kiosk.content.library import Library, Link, Moment, Partnership, Picture, Text
from kiosk.edition.edition import Edition
from kiosk.show import deck, visit_views
from kiosk.show.playlist import Screenful
from kiosk.show.reader import Reader
from tests.show.libraries import gallery, library, partnership, picture, slide

MADE = Path("/renditions")


def reader(city: Library, language: str = "fr", keys: Sequence[str] = ()) -> Reader:
    """Reads a city in whose edition just these renditions were made."""
    files = {key: f"{number}.jpg" for number, key in enumerate(keys)}
    edition = Edition("e", "2026-01-01T00:00:00Z", (1920, 1080), True, city, (), files)
    return Reader(edition, MADE, language, lambda word: f"<{word}>")


def address(number: int) -> str:
    return (MADE / f"{number}.jpg").absolute().as_uri()


def view(where: Partnership, language: str = "fr", **values: object) -> visit_views.PartnershipView:
    """A partnership's own menu in a library of its own."""
    return visit_views.partnership(reader(library(where, **values), language), where)


KIEL = partnership("kiel", slide("k"), kind="friendship", since=1965)
DENVER = partnership("denver", slide("d"), kind="twin-city")
ROSTOCK = partnership("rostock", slide("r"), kind="friendship")
CITY = library(KIEL, DENVER, ROSTOCK)


def test_cards_come_by_group_with_their_numbers() -> None:
    menu = visit_views.menu(reader(CITY))
    assert [card["id"] for card in menu.cards] == ["denver", "kiel", "rostock"]
    assert menu.groups == (
        {"name": "<Twin cities>", "count": 1},
        {"name": "<Friendships>", "count": 2},
    )


def test_a_card_is_spoken_with_all_that_it_shows() -> None:
    spain = replace(ROSTOCK, country_name={"": "Spain & more"}, region={"": "Galicia"})
    words = reader(library(spain, KIEL))
    card, other = visit_views.menu(words).cards
    assert card["country"] == "Galicia · Spain &amp; more"
    assert card["spoken"] == "rostock, Spain & more, <Friendship>"
    assert other["spoken"] == f"kiel, {words.kind(KIEL)}", "no comma for what is not there"


def test_neighbours_go_round_in_the_order_of_the_menu() -> None:
    views = {each.id: visit_views.partnership(reader(CITY), each) for each in CITY.partnerships}
    around = {name: (each.before, each.after) for name, each in views.items()}
    assert around == {
        "denver": ("rostock", "kiel"),
        "kiel": ("denver", "rostock"),
        "rostock": ("kiel", "denver"),
    }


def test_who_is_alone_has_no_neighbours() -> None:
    alone = view(KIEL)
    assert (alone.before, alone.after) == ("", "")


LAYOUTS = {
    "text": "story", "title": "story", "quote": "story", "figures": "story",
    "timeline": "moments", "photo": "photos", "gallery": "photos", "links": "more",
}  # fmt: skip


@given(st.lists(st.tuples(st.sampled_from(sorted(LAYOUTS)), st.integers(1, 9)), max_size=9))
def test_chapters_begin_where_they_say(slides: list[tuple[str, int]]) -> None:
    where = partnership(
        "p",
        *(
            slide(
                f"s{number}", layout, pictures=tuple(picture(f"{k}.jpg") for k in range(pictures))
            )
            for number, (layout, pictures) in enumerate(slides)
        ),
    )
    leaves = deck.deck(where)
    assert leaves[0] == Screenful("p", "")
    told = ["", *(LAYOUTS[slides[int(leaf.slide[1:])][0]] for leaf in leaves[1:])]
    entries = view(where).entries
    assert [entry["chapter"] for entry in entries] == list(dict.fromkeys(told[1:]))
    assert all(entry["position"] == told.index(entry["chapter"]) for entry in entries)
    assert [deck.position(where, leaf.slide, leaf.page) for leaf in leaves] == [*range(len(leaves))]


def test_chapters_count_what_they_hold() -> None:
    moment, link = Moment({}, {"": "m"}, {}), Link("https://example.org", {})
    where = partnership(
        "p",
        slide("a"),
        gallery("b", *(f"{number}.jpg" for number in range(9))),
        slide("c", "timeline", moments=(moment,) * 4),
        slide("d", "quote"),
        slide("e", "photo", pictures=(picture("x.jpg"),)),
        slide("f", "links", links=(link,) * 3),
    )
    entries = view(where).entries
    assert [(each["name"], each["position"], each["count"]) for each in entries] == [
        ("<The story>", 1, 2), ("<Photographs>", 2, 10), ("<Moments>", 5, 4),
        ("<To learn more>", 8, 3),
    ]  # fmt: skip


LANGUAGES = ("fr", "en")
ONLY_FRENCH: Text = {"fr": "Le *port*"}
BOTH: Text = {"fr": "La ville", "en": "The city"}
ANY: Text = {"": "Kiel"}


def test_texts_fall_back_one_by_one() -> None:
    where = replace(KIEL, name=ANY, country_name=BOTH, themes=(ONLY_FRENCH, BOTH, {}))
    seen = view(where, "en", languages=LANGUAGES)
    assert (seen.name, seen.country) == ("Kiel", "The city")
    assert seen.themes == ("Le <i>port</i>", "The city", "")


def test_a_voice_reads_each_text_in_the_language_it_is_in() -> None:
    where = replace(KIEL, name=ANY, country_name=BOTH, themes=(ONLY_FRENCH, {}, {"de": "Hafen"}))
    seen = view(where, "en", languages=LANGUAGES)
    assert seen.passages == (
        ("en", "Kiel"), ("en", "The city"), ("fr", "Le port"), ("de", "Hafen"),
    )  # fmt: skip


def test_photographs_come_once_in_order_and_with_their_captions() -> None:
    told = Picture("b.jpg", {"fr": "Un bateau"}, {"": "Photo: me"}, BOTH)
    where = partnership(
        "p",
        slide("a", pictures=(picture("a.jpg", "First"),)),
        gallery("b", "b.jpg", "c.jpg"),
        slide("c", "photo", pictures=(told,)),
        slide("d", "photo", pictures=(picture("a.jpg", "Later"),)),
    )
    seen = visit_views.photographs(reader(library(where, languages=LANGUAGES), "en"), where)
    assert [(each["file"], each["caption"]) for each in seen] == [
        ("a.jpg", "First"), ("b.jpg", "The city"), ("c.jpg", ""),
    ]  # fmt: skip
    assert (seen[1]["alt"], seen[1]["credit"]) == ("Un bateau", "Photo: me")


def test_photographs_are_the_largest_that_were_made() -> None:
    where = partnership("p", gallery("g", "a.jpg", "b.jpg", "c.jpg"))
    keys = ("tile - a.jpg", "zoom - a.jpg", "tile - b.jpg", "card - b.jpg")
    seen = visit_views.photographs(reader(library(where), keys=keys), where)
    assert [each["source"] for each in seen] == [address(1), address(2), ""]


def test_a_card_shows_the_hero_else_the_first_picture_else_none() -> None:
    hero, own = picture("hero.jpg"), picture("own.jpg")
    with_hero = partnership("a", slide("s", pictures=(own,)), hero=hero)
    without = partnership("b", slide("r"), slide("s", pictures=(own,)))
    city = library(with_hero, without, KIEL)
    words = reader(city, keys=("card - hero.jpg", "card - own.jpg", "tile - own.jpg"))
    shown = {card["id"]: card["picture"] for card in visit_views.menu(words).cards}
    assert shown == {"a": address(0), "b": address(1), "kiel": ""}


def test_a_card_whose_first_picture_is_of_another_day_shows_the_next_one() -> None:
    """Cards are made for the first picture of all days; another one was made for its slide."""
    where = partnership(
        "p",
        slide("over", pictures=(picture("old.jpg"),), last="2020-01-01"),
        gallery("now", "new.jpg", "more.jpg"),
    )
    today = deck.for_day(library(where), "2026-01-01")
    keys = ("half - old.jpg", "tile - new.jpg", "card - old.jpg", "zoom - new.jpg")
    (card,) = visit_views.menu(reader(today, keys=keys)).cards
    assert card["picture"] == address(1)


def test_what_is_for_a_day() -> None:
    dated = partnership("p", slide("may", last="2026-05-31"), slide("always"))
    city = library(dated, partnership("q", slide("june", first="2026-06-01")))
    days = {
        day: [(p.id, [s.id for s in p.slides]) for p in deck.for_day(city, day).partnerships]
        for day in ("2026-05-31", "2026-06-01")
    }
    assert days == {
        "2026-05-31": [("p", ["may", "always"])],
        "2026-06-01": [("p", ["always"]), ("q", ["june"])],
    }


def test_what_an_own_menu_looks_like() -> None:
    where = replace(
        KIEL, accent="#102030", emblem=picture("arms.png"), hero=picture("hero.jpg", "Harbour")
    )
    words = reader(library(where), keys=("mark - arms.png", "card - hero.jpg", "full - hero.jpg"))
    seen = visit_views.partnership(words, where)
    assert (seen.emblem, seen.accent, seen.on_accent) == (address(0), "#102030", "#FFFFFF")
    (shown,) = seen.picture
    assert (shown["source"], shown["caption"]) == (address(2), "Harbour")
    assert view(KIEL).picture == ()
    assert view(KIEL).accent == CITY.theme.signal, "the city's, where it has none of its own"
