"""Countries and languages by code, with their names (Unicode CLDR, by way of Babel)."""

import datetime
import functools
from decimal import Decimal

from babel import Locale, UnknownLocaleError
from babel.dates import format_date
from babel.localedata import exists
from babel.numbers import format_decimal


@functools.cache
def codes() -> frozenset[str]:
    """The ISO 3166 alpha-2 codes of countries and territories."""
    names = Locale("en").territories
    groups = {"EU", "EZ", "UN", "QO", "XA", "XB", "ZZ"}
    return frozenset(c for c in names if len(c) == 2 and c.isalpha() and c not in groups)


@functools.cache
def name(code: str, language: str) -> str:
    """The country's name in a language, its code where there is none."""
    return str(_locale(language).territories.get(code) or code)


@functools.cache
def is_language(code: str) -> bool:
    """Whether a language code is known ("fr", "pt-BR")."""
    try:
        return exists(code.replace("-", "_")) and bool(Locale.parse(code, sep="-"))
    except (ValueError, UnknownLocaleError):
        return False


def number(text: str, language: str) -> str:
    """A number as a language writes it; four digits stay together, as years do."""
    value = Decimal(text)
    return format_decimal(
        value,
        locale=_locale(language),
        decimal_quantization=False,
        group_separator=abs(value) > 9999,
    )


def date(text: str, language: str) -> str:
    """An ISO day or month (1970-11-26, 2016-09) in words; anything else as it is."""
    for pattern, skeleton in (("%Y-%m-%d", "long"), ("%Y-%m", "MMMM y")):
        try:
            day = datetime.datetime.strptime(text, pattern).date()
        except ValueError:
            continue
        written = format_date(day, skeleton, locale=_locale(language))
        return (
            written.replace("1 ", "1er ", 1)
            if _first_of_month(day, skeleton, language)
            else written
        )
    return text


def _first_of_month(day: datetime.date, skeleton: str, language: str) -> bool:
    return language == "fr" and skeleton == "long" and day.day == 1


@functools.cache
def _locale(language: str) -> Locale:
    try:
        return Locale.parse(language, sep="-")
    except (ValueError, UnknownLocaleError):
        return Locale("en")
