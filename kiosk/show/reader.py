"""An edition as it reads in one language: words and files, as QML takes them."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from kiosk.content.library import Library, Partnership, Picture, Text, in_language
from kiosk.content.text import plain, styled
from kiosk.edition import uses
from kiosk.edition.edition import Edition

Say = Callable[[str], str]
"""Gives one of the program's own words in the language of the view."""

Passage = tuple[str, str]
"""A language and plain words in it, for a voice."""

KINDS = {
    "twin-city": "Twin city",
    "cooperation": "Cooperation",
    "friendship": "Friendship",
    "story": "Story",
}


@dataclass(frozen=True)
class Reader:
    """Reads an edition whose pictures are below `renditions`; each text falls back by itself."""

    edition: Edition
    renditions: Path
    language: str
    say: Say

    @property
    def library(self) -> Library:
        """What is read."""
        return self.edition.library

    def words(self, text: Text) -> str:
        """The text as it was written."""
        return in_language(text, self.language, self.library.languages[0])[0]

    def styled(self, text: Text) -> str:
        """The text as StyledText."""
        return styled(self.words(text))

    def plain(self, text: Text) -> str:
        """The words alone."""
        return plain(self.words(text))

    def passages(self, *texts: Text) -> tuple[Passage, ...]:
        """The texts for a voice, each with the language that it is in."""
        found = (in_language(text, self.language, self.library.languages[0]) for text in texts)
        return tuple((language, plain(words)) for words, language in found if words)

    def file(self, key: str) -> str:
        """The address of a rendition, "" when there is none."""
        name = self.edition.renditions.get(key, "")
        return (self.renditions / name).absolute().as_uri() if name else ""

    def picture(self, use: uses.Use) -> dict[str, str]:
        """A picture with what is said about it."""
        picture = use[1]
        return {
            "file": picture.file,
            "source": self.file(uses.key(use)),
            "alt": self.plain(picture.alt),
            "caption": self.styled(picture.caption),
            "credit": self.styled(picture.credit),
        }

    def best(self, picture: Picture, *roles: str) -> dict[str, str]:
        """A picture in the first of the roles in which it was made."""
        made = [use for role in roles if self.file(uses.key(use := (role, picture)))]
        return self.picture(made[0] if made else (roles[0], picture))

    def country(self, partnership: Partnership) -> str:
        """Region and country, without what the name says already; StyledText."""
        name = self.words(partnership.name)
        parts = (self.words(partnership.region), self.words(partnership.country_name))
        return styled(" · ".join(part for part in parts if part and part != name))

    def kicker(self, partnership: Partnership) -> str:
        """Name, region and country; StyledText."""
        parts = (self.styled(partnership.name), self.country(partnership))
        return " · ".join(part for part in parts if part)

    def kind(self, partnership: Partnership) -> str:
        """What it is to the city, and since when."""
        kind = self.say(KINDS[partnership.kind])
        if not partnership.since:
            return kind
        return self.say("{kind} since {year}").format(kind=kind, year=partnership.since)
