"""Problems in words: a sentence that says what is wrong, and a hint that says what to do.

English, in `wordings`, is the source; other languages come from the Qt Linguist catalogues
resources/i18n/messages_LANGUAGE.ts, read here without Qt because `kiosk check` must not need it.
"""

import errno
import functools
import re

from kiosk.content.problems import Problem
from kiosk.content.wordings import MESSAGES, SENTENCES
from kiosk.paths import resources

__all__ = ["LANGUAGES", "MESSAGES", "SENTENCES", "reason", "say", "sentence", "word"]

LANGUAGES = ("en", "fr")

_PLACEHOLDER = re.compile(r"\{([a-z_]+)\}")


def sentence(problem: Problem, language: str) -> tuple[str, str]:
    """The problem's sentence and its hint in a language (English where there is no other)."""
    what, to_do = MESSAGES[problem.code]
    meant = problem.values.get("suggestion")
    hint = say(to_do, language)
    if meant:
        hint = f"{say(SENTENCES['did-you-mean'], language)} {hint}"
    values = dict(problem.values)
    if "reason" in values:
        values["reason"] = say(values["reason"], language)
    return _filled(say(what, language), values), _filled(hint, values)


def reason(error: OSError, language: str) -> str:
    """Why the system refused, in a language; in the system's words where there are no others.

    What it says in English may be a Problem's `reason`; `sentence` translates it.
    """
    code = errno.errorcode.get(error.errno or 0, "")
    return word(code, language) if code in SENTENCES else error.strerror or str(error)


def word(code: str, language: str, /, **values: str) -> str:
    """One of SENTENCES in a language."""
    return _filled(say(SENTENCES[code], language), values)


def say(source: str, language: str) -> str:
    """The translation of an English source text."""
    return _catalogue(language).get(source) or source


def _filled(template: str, values: dict[str, str]) -> str:
    return _PLACEHOLDER.sub(lambda found: values.get(found[1], found[0]), template)


@functools.cache
def _catalogue(language: str) -> dict[str, str]:
    from defusedxml import ElementTree

    path = resources() / "i18n" / f"messages_{language}.ts"
    if not path.is_file():
        return {}
    return {
        message.findtext("source", ""): message.findtext("translation", "")
        for message in ElementTree.parse(path).iter("message")
    }
