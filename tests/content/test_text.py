"""The safe markup and the typography of texts."""

import html
import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from kiosk.content.colour import contrast, readable
from kiosk.content.hyphenation import hyphenated
from kiosk.content.text import SOFT_HYPHEN, Block, blocks, has_words, plain, styled, word_count
from kiosk.content.typography import NARROW, NBSP, typeset

MARKUP = st.text(alphabet="ab *_-•\n<>&/\"'=;bi\u00a0") | st.text()


@given(markup=MARKUP)
@example(markup="<img src='http://a.b/c.png'>")
@example(markup="**<script>**")
@example(markup="&lt;b&gt; &amp;amp;")
@example(markup="<b onclick='x'>x</b>")
def test_nothing_but_three_tags_comes_of_any_text(markup: str) -> None:
    for text in (styled(markup), *(block.text for block in blocks(markup))):
        left = re.sub(r"</?[bi]>|<br>", "", text)
        assert "<" not in left
        assert ">" not in left
        assert re.fullmatch(r"(?:[^&]|&(?:amp|lt|gt|nbsp);)*", left, re.DOTALL)


@given(markup=MARKUP)
@example(markup="**a *b** c*")
@example(markup="*a **b* c**")
@example(markup="***a***")
def test_tags_are_properly_nested(markup: str) -> None:
    open_tags: list[str] = []
    for closing, tag in re.findall(r"<(/?)([bi])>", styled(markup)):
        if not closing:
            open_tags.append(tag)
        else:
            assert open_tags.pop() == tag
    assert not open_tags


@given(markup=st.text(alphabet="ab <>&;'\"\n"))
def test_every_character_is_still_there(markup: str) -> None:
    shown = html.unescape(styled(markup).replace("<br>", "\n"))
    assert shown == markup


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        ("a **b c** d", "a <b>b c</b> d"),
        ("a *b c* d", "a <i>b c</i> d"),
        ("***a***", "<b><i>a</i></b>"),
        ("**a *b* c**", "<b>a <i>b</i> c</b>"),
        ("*a **b** c*", "<i>a <b>b</b> c</i>"),
        ("**a *b** c*", "<b>a *b</b> c*"),
        ("2 * 3 * 4", "2 * 3 * 4"),
        ("5*6*7", "5*6*7"),
        ("** a **", "** a **"),
        ("one\ntwo", "one<br>two"),
        ("R&D <3", "R&amp;D &lt;3"),
        ("a\u00a0b\u202fc", "a&nbsp;b&nbsp;c"),
        ("a\x00\x1b[31mb\x7f", "a[31mb"),
    ],
)
def test_styled(markup: str, expected: str) -> None:
    assert styled(markup) == expected


def test_blocks() -> None:
    assert blocks("One\nline.\n\n- first\n* **second**\n• third\nAfter.\n\n\n") == [
        Block("paragraph", "One<br>line."),
        Block("item", "first"),
        Block("item", "<b>second</b>"),
        Block("item", "third"),
        Block("paragraph", "After."),
    ]
    assert blocks("  \n ") == []


def test_plain_words_are_what_is_counted() -> None:
    assert plain("**One**\n\n- *two* three\n- 2 * 3") == "One\ntwo three\n2 * 3"
    assert word_count("**One**, two – three ! 4\n- five") == 5
    assert plain("**a\nb**") == "a\nb"


@given(markup=MARKUP)
def test_plain_words_are_those_of_the_blocks(markup: str) -> None:
    shown = "\n".join(re.sub(r"<br>", "\n", block.text) for block in blocks(markup))
    shown = html.unescape(re.sub(r"</?[bi]>", "", shown))
    if "*" not in markup:
        controls = r"[\x00-\x08\x0b-\x1f\x7f-\x9f]"
        undivided = shown.replace(SOFT_HYPHEN, "")
        assert undivided == re.sub(controls, "", plain(markup)).replace("\u202f", "\u00a0")


N, H = NBSP, NARROW


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("Bonjour !", f"Bonjour{H}!"),
        ("Bonjour!", f"Bonjour{H}!"),
        ("Vraiment ?!", f"Vraiment{H}?!"),
        ("un ; deux", f"un{H}; deux"),
        ("Brest : la ville", f"Brest{N}: la ville"),
        ("Brest: la ville", f"Brest{N}: la ville"),
        ("En 1963: la charte", f"En 1963{N}: la charte"),
        ("**Brest** : la ville", f"**Brest**{N}: la ville"),
        ("**Brest**: la ville", f"**Brest**{N}: la ville"),
        ("« Brest »", f"«{N}Brest{N}»"),
        ("«Brest»", f"«{N}Brest{N}»"),
        ("« Brest ! »", f"«{N}Brest{H}!{N}»"),
        ("*Bonjour !*", f"*Bonjour{H}!*"),
        (f"déjà{H}! bien{N}: fait", f"déjà{H}! bien{N}: fait"),
        ("à 12:30", "à 12:30"),
        ("https://a.b/c?d=e;f:g", "https://a.b/c?d=e;f:g"),
        ("Voir https://a.b/c?d : ici", f"Voir https://a.b/c?d{N}: ici"),
        ("a@b.fr ; c", f"a@b.fr{H}; c"),
        ("32 000 habitants", f"32{H}000 habitants"),
        ("1 234 567", f"1{H}234{H}567"),
        ("en 1963 200 personnes", "en 1963 200 personnes"),
        ("5 km, 20 %, 3 m", f"5{N}km, 20{N}%, 3{N}m"),
        ("5 mains", "5 mains"),
        ("Quoi ... !", f"Quoi ...{H}!"),
        ("Brest &amp; Denver", "Brest &amp; Denver"),
        ("Brest &amp; Denver; ici", f"Brest &amp; Denver{H}; ici"),
        ("&#233; &eacute;!", "&#233; &eacute;!"),
        ("R&D ; ici", f"R&D{H}; ici"),
        ("a\u202eb\u2066c\u2069 !", f"abc{H}!"),
        ("\u202ahttps://a.b/\u202ec", "https://a.b/c"),
    ],
)
def test_french_typography(written: str, expected: str) -> None:
    assert typeset(written, "fr") == expected


def test_other_languages_keep_their_own() -> None:
    assert typeset("Really? Yes: « so » !", "en") == "Really? Yes: « so » !"
    assert typeset("32 000 km", "es") == f"32{H}000{N}km"


@given(text=st.text(alphabet="ab1 :;!?«»*.\u00a0\u202f\n") | st.text())
def test_typesetting_twice_is_typesetting_once(text: str) -> None:
    once = typeset(text, "fr")
    assert typeset(once, "fr") == once


@given(text=st.text())
def test_typesetting_changes_spaces_and_soft_hyphens_only(text: str) -> None:
    spaces = r"[ \u00a0\u202f\u00ad]"
    text = re.sub("[\u202a-\u202e\u2066-\u2069]", "", text)
    assert re.sub(spaces, "", typeset(text, "fr")) == re.sub(spaces, "", text)


@pytest.mark.parametrize(
    ("language", "words", "expected"),
    [
        ("de", "Städtepartnerschaft", "Städ|te|part|ner|schaft"),
        ("de", "**Wirtschaftszusammenarbeit**", "**Wirt|schafts|zu|sam|menarbeit**"),
        ("fr", "internationalisation", "inter|na|tio|na|li|sa|tion"),
        ("fr", "l'internationalisation", "l'inter|na|tio|na|li|sa|tion"),
        ("en", "internationalisation", "inter|na|tion|al|isa|tion"),
        ("es", "internacionalización", "inter|na|cio|na|li|za|ción"),
        ("it", "internazionalizzazione", "inter|na|zio|na|liz|za|zione"),
        ("pt-BR", "internacionalização", "inter|na|ciona|li|za|ção"),
        ("de", "Partnerstadt", "Part|ner|stadt"),
        ("de", "Partnerstad", "Partnerstad"),
        ("de", "Partner\u00adschaftskommission", "Partner|schaftskommission"),
        ("de", "www.staedtepartnerschaft.de", "www.staedtepartnerschaft.de"),
        ("de", "staedtepartnerschaft.de", "staedtepartnerschaft.de"),
        ("de", "Städtepartnerschaft.jpg", "Städtepartnerschaft.jpg"),
        ("de", "Städtepartnerschaft2", "Städtepartnerschaft2"),
        ("de", "verein@staedtepartnerschaft.de", "verein@staedtepartnerschaft.de"),
        ("de", "123456789012345", "123456789012345"),
        ("ja", "internationalisation", "internationalisation"),
    ],
)
def test_long_words_may_be_divided(language: str, words: str, expected: str) -> None:
    assert typeset(words, language).replace(SOFT_HYPHEN, "|") == expected


@given(
    text=st.text(alphabet="aeinrstä.-/@ *\u00ad", max_size=60),
    language=st.sampled_from(["de", "fr"]),
)
def test_dividing_twice_is_dividing_once(text: str, language: str) -> None:
    once = hyphenated(text, language)
    assert hyphenated(once, language) == once
    assert once.replace(SOFT_HYPHEN, "") == text.replace(SOFT_HYPHEN, "")


def test_a_voice_reads_undivided_words() -> None:
    divided = typeset("**Städtepartnerschaft**", "de")
    assert SOFT_HYPHEN in styled(divided)
    assert plain(divided) == "Städtepartnerschaft"


def test_contrast_as_wcag_counts_it() -> None:
    assert contrast("#000000", "#FFFFFF") == 21
    assert contrast("#FFFFFF", "#FFFFFF") == 1
    assert 4.47 < contrast("#777777", "#FFFFFF") < 4.48


@given(st.integers(0, 0xFFFFFF), st.integers(0, 0xFFFFFF))
def test_a_colour_made_readable_is(one: int, other: int) -> None:
    colour, background = f"#{one:06X}", f"#{other:06X}"
    assert contrast(readable(colour, background, 4.5), background) >= 4.5


@pytest.mark.parametrize(
    "text", ["", " \n", "\u200b", "\ufeff \u2060", "\u00ad", "\u202e\u2069", "\u3164", "\u200e"]
)
def test_what_is_not_seen_is_no_word(text: str) -> None:
    assert not has_words(text)
    assert has_words(f"{text}a")
