"""The typography of a language, applied to what editors type with plain spaces.

French: a narrow no-break space before ; ! ? and a no-break space before : and inside « »
(Lexique des règles typographiques en usage à l'Imprimerie nationale). All languages: groups of
digits ("32 000") and a number and its unit are not torn apart; long words may be divided.
"""

import re

from kiosk.content.hyphenation import hyphenated

NBSP = "\u00a0"
NARROW = "\u202f"
_SPACES = " \u00a0\u202f"

_ADDRESS = re.compile(r"(?:https?://|www\.)\S+|\S+@\S+")
_DIGIT_GROUPS = re.compile(rf"(?<!\d)\d{{1,3}}(?:[{_SPACES}]\d{{3}})+(?!\d)")
_SPACE = re.compile(rf"[{_SPACES}]")
_HIGH = re.compile(rf"&#?\w+;|(?<=[^\W_]|[»)\]%’…*.])[{_SPACES}]*([;!?]+)(?=[\s*»”)]|$)")
_COLON = re.compile(rf"(?:(?<=\S)[{_SPACES}]+:|(?<=[^\W_]|[»)\]%’*]):)(?=[\s*»”)]|$)")
_OPEN = re.compile(rf"«[{_SPACES}]*")
_CLOSE = re.compile(rf"[{_SPACES}]*»")
_BIDI = re.compile("[\u202a-\u202e\u2066-\u2069]")
_UNIT = re.compile(rf"(?<=\d)[{_SPACES}](?=(?:%|€|\$|°|km|m|kg|t|h|min)(?![^\W\d_]))")


def typeset(text: str, language: str) -> str:
    """`text` with the no-break spaces and soft hyphens of `language`; addresses stay as they are.

    Characters that turn the direction of what follows are taken out: they could hide what it says.
    """
    text = _BIDI.sub("", text)
    pieces = []
    end = 0
    for address in _ADDRESS.finditer(text):
        pieces += [_typeset(text[end : address.start()], language, end), address.group()]
        end = address.end()
    return "".join([*pieces, _typeset(text[end:], language, end)])


def _typeset(text: str, language: str, after: int) -> str:
    """What stands between addresses; `after` one, it begins as after a word."""
    if after:
        return _typeset("x" + text, language, 0)[1:]
    text = _DIGIT_GROUPS.sub(lambda found: _SPACE.sub(NARROW, found.group()), text)
    text = _UNIT.sub(NBSP, text)
    if language == "fr":
        text = _HIGH.sub(lambda found: NARROW + found[1] if found[1] else found[0], text)
        text = _COLON.sub(NBSP + ":", text)
        text = _OPEN.sub("«" + NBSP, text)
        text = _CLOSE.sub(NBSP + "»", text)
    return hyphenated(text, language)
