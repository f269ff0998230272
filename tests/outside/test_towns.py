"""Cities with three partnerships, with sixty, and with five languages."""

from collections.abc import Mapping
from itertools import chain
from pathlib import Path

from tests.outside.guest import Guest, publish, show
from tests.outside.towns import LANGUAGES, town
from tests.outside.waiting import wait_for


def cards(guest: Guest) -> list[str]:
    """The cards that show, by name."""
    return [name for name in guest.names("push button") if name.startswith("Port ")]


def test_sixty_partnerships_page_by_page(desk: Mapping[str, str], tmp_path: Path) -> None:
    content = town(tmp_path / "town", 60)
    with show(desk, content, publish(content, tmp_path / "published"), tmp_path) as guest:
        guest.wake()
        pages = [cards(guest)]
        while len([*chain(*pages)]) < 60:
            if len(pages) == 1:
                guest.swipe(1)
            else:
                guest.press("Next page")
            wait_for(lambda: not set(now := cards(guest)) & set(pages[-1]) and now)
            pages.append(cards(guest))
        assert len({*chain(*pages)}) == 60
        assert not guest.is_enabled("Next page")
        last = pages[-1][-1]
        guest.press(last)
        guest.status_when(lambda status: status["state"] == "partnership")
        guest.press("Back")
        guest.at("menu")
        assert last in cards(guest)
        guest.press("Previous page")
        wait_for(lambda: cards(guest) == pages[-2])


def test_three_partnerships_in_five_languages(desk: Mapping[str, str], tmp_path: Path) -> None:
    content = town(tmp_path / "town", 3, languages=5)
    with show(desk, content, publish(content, tmp_path / "published"), tmp_path) as guest:
        guest.wake()
        assert len(cards(guest)) == 3
        assert "Next page" not in guest.names()
        guest.open("Port 1 en", "port-01")
        guest.pointer.key("Next")
        guest.at("partnership", "port-01", "one")
        now = "English"
        for code, name in LANGUAGES.items():
            guest.press(now)
            assert set(guest.names("radio button")) == set(LANGUAGES.values())
            guest.press_exactly("radio button", name)
            guest.status_when(lambda status, code=code: bool(status["language"] == code))
            wait_for(lambda code=code: guest.slides() == [f"one 1 {code}. Texte ({code})"])
            assert guest.place == ("partnership", "port-01", "one")
            assert not guest.names("radio button")
            now = name


def test_what_is_not_translated_falls_back_by_itself(
    desk: Mapping[str, str], tmp_path: Path
) -> None:
    content = town(tmp_path / "town", 3)
    with show(desk, content, publish(content, tmp_path / "published"), tmp_path) as guest:
        guest.wake()
        assert sorted(name.split(",")[0] for name in cards(guest)) == [
            "Port 1 en", "Port 2 fr", "Port 3 en",
        ]  # fmt: skip
        guest.open("Port 2 fr, Canada", "port-02")
        guest.pointer.key("Next")
        wait_for(lambda: guest.slides() == ["one 2 fr. Texte (en)"])
