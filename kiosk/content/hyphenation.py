"""Where long words may be divided, so that they fit a narrow column in large letters.

The places are marked by soft hyphens, which the screen shows only where it divides. The patterns
are those of LibreOffice's dictionaries, by way of pyphen.
"""

import functools
import itertools
import re

import pyphen

from kiosk.content.text import SOFT_HYPHEN

LONG = 12  # letters; shorter words are left whole
_LEAST = 3  # letters that stay together at either end

_LETTER = r"[^\W\d_]"
_WORD = re.compile(
    rf"(?<![\w{SOFT_HYPHEN}])(?<!\w[.@\\/]){_LETTER}{{{LONG},}}(?![\w{SOFT_HYPHEN}]|[.@\\/]\w)"
)


def hyphenated(text: str, language: str) -> str:
    """`text` with soft hyphens in its long words; names of files and words that have some stay.

    A language without a dictionary is left as it is.
    """
    return _WORD.sub(lambda found: _divided(found.group(), language), text)


def _divided(word: str, language: str) -> str:
    """The word in its syllables. A syllable of one letter is a guess, and stays with both sides."""
    dictionary = _dictionary(language)
    if dictionary is None:
        return word
    ends = [0, *(end for end in dictionary.positions(word) if not end.data), len(word)]
    kept = [
        end
        for before, end, after in zip(ends, ends[1:], ends[2:], strict=False)
        if end - before > 1 and after - end > 1
    ]
    pieces = itertools.pairwise([0, *kept, len(word)])
    return SOFT_HYPHEN.join(word[start:end] for start, end in pieces)


@functools.cache
def _dictionary(language: str) -> pyphen.Pyphen | None:
    name = pyphen.language_fallback(language)
    return pyphen.Pyphen(lang=name, left=_LEAST, right=_LEAST) if name else None
