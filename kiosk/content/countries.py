"""Countries and languages by code, with their names (Unicode CLDR, by way of Babel)."""

import datetime
import functools
import re
from decimal import Decimal

from babel import Locale, UnknownLocaleError
from babel.core import get_global
from babel.dates import format_date, format_skeleton
from babel.localedata import exists
from babel.numbers import format_decimal

_NOT_COUNTRIES = {
    "EU",
    "EZ",
    "UN",
    "QO",
    "XA",
    "XB",
    "ZZ",
    "AC",
    "CP",
    "CQ",
    "DG",
    "EA",
    "IC",
    "TA",
}
_ISO_DAY = re.compile(r"[0-9]{4}-[0-9]{2}(-[0-9]{2})?")
_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?")


@functools.cache
def codes() -> frozenset[str]:
    """The ISO 3166 alpha-2 codes of countries and territories."""
    names = map(str, Locale("en").territories)
    return frozenset(c for c in names if len(c) == 2 and c.isalpha() and c not in _NOT_COUNTRIES)


def country_meant(written: str) -> str:
    """The code that a name ("Espagne") or another code ("UK", "FRA") stands for, or ""."""
    folded = written.strip().casefold()
    for language in ("en", "fr", "es"):
        for code in codes():
            if name(code, language).casefold() == folded:
                return code
    alias = get_global("territory_aliases").get(written.strip().upper(), [])
    return next((code for code in alias if code in codes()), "")


@functools.cache
def name(code: str, language: str) -> str:
    """The country's name in a language, its code where there is none."""
    return str(_locale(language).territories.get(code) or code)


@functools.cache
def is_language(code: str) -> bool:
    """Whether a language code is known, and written as it should be ("fr", "pt-BR")."""
    try:
        well_written = _LANGUAGE.fullmatch(code) is not None
        return well_written and exists(code.replace("-", "_")) and bool(Locale.parse(code, sep="-"))
    except (ValueError, UnknownLocaleError):
        return False


def language_meant(written: str) -> str:
    """The code that was probably meant by "FR", "fr_FR", "français" or "French", or ""."""
    parts = re.split(r"[-_ ]", written.strip())
    tidy = "-".join(
        [parts[0].lower(), *(p.upper() if len(p) == 2 else p.title() for p in parts[1:])]
    )
    if tidy != written and is_language(tidy):
        return tidy
    folded = written.strip().casefold()
    for code in (
        "en",
        "fr",
        "es",
        "de",
        "it",
        "pt",
        "br",
        "nl",
        "ja",
        "zh",
        "ar",
        "ro",
        "ru",
        "pl",
    ):
        names = {str(_locale(shown).languages.get(code)) for shown in ("en", "fr", "es", code)}
        if folded in {name.casefold() for name in names}:
            return code
    return ""


def language(code: str) -> str:
    """A language's name in itself, as it begins a line: "Français", "Español"."""
    locale = Locale.parse(code, sep="-")
    own = str(locale.get_display_name(locale) or code)
    return own[:1].upper() + own[1:]


def number(text: str, language: str) -> str:
    """A number as a language writes it; four digits stay together, as years do."""
    value = Decimal(text)
    written = format_decimal(
        value,
        locale=_locale(language),
        decimal_quantization=False,
        group_separator=abs(value) > 9999,
    )
    return str(written)


def date(text: str, language: str) -> str:
    """An ISO day or month (1970-11-26, 2016-09) in words; anything else as it is."""
    whole = _ISO_DAY.fullmatch(text)
    if not whole:
        return text
    try:
        day = datetime.date.fromisoformat(text if whole[1] else f"{text}-01")
    except ValueError:
        return text
    locale = _locale(language)
    if not whole[1]:
        return str(format_skeleton("yMMMM", day, locale=locale))
    written = str(format_date(day, "long", locale=locale))
    return written.replace("1 ", "1er ", 1) if language == "fr" and day.day == 1 else written


@functools.cache
def _locale(language: str) -> Locale:
    """The locale of a language; English as it is written in Europe."""
    try:
        return Locale.parse("en-GB" if language == "en" else language, sep="-")
    except (ValueError, UnknownLocaleError):
        return Locale("en")
