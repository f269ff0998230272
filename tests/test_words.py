"""The catalogues: complete, current, and with the typography of their language."""

import re
import shutil
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator

from kiosk.content.messages import say
from kiosk.content.wordings import MESSAGES, SENTENCES
from kiosk.screen.words import WORDS, Words

ROOT = Path(__file__).resolve().parents[1]
I18N = ROOT / "resources" / "i18n"
MAKE = ROOT / "resources" / "make" / "words.py"
CATALOGUES = sorted(I18N.glob("*.ts"))
SCREEN = sorted(I18N.glob("escales_*.ts"))
SOURCES = sorted({*(text for pair in MESSAGES.values() for text in pair), *SENTENCES.values()})
PLACEHOLDER = re.compile(r"\{\w+\}|%\d|%n")

# A number for which a language takes its first form and its second; -1 where nothing is counted.
COUNTS = (1, 2)
UNCOUNTED = -1

Message = tuple[str, str, int, str]


def messages(catalogue: Path) -> list[Message]:
    """Context, source text, number and translation of each form, which all must be finished."""
    found = []
    for context in ElementTree.parse(catalogue).iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            source = message.findtext("source", "")
            assert translation is not None
            assert not translation.attrib, f"{catalogue.name}: not finished: {source}"
            forms = [(UNCOUNTED, translation.text)]
            if message.get("numerus"):
                texts = [form.text for form in translation.iter("numerusform")]
                forms = list(zip(COUNTS, texts, strict=True))
            for number, text in forms:
                assert text, f"{catalogue.name}: no translation: {source}"
                found.append((context.findtext("name", ""), source, number, text))
    return found


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the catalogues that the make step has gone over."""
    folder = tmp_path_factory.mktemp("words") / "i18n"
    shutil.copytree(I18N, folder)
    subprocess.run([sys.executable, MAKE, folder], check=True, capture_output=True)
    return folder


def names(paths: list[Path]) -> list[str]:
    return [path.name for path in paths]


@pytest.mark.parametrize("source", SOURCES)
def test_each_message_is_said_in_french(source: str) -> None:
    french = {text: translation for _, text, _, translation in messages(I18N / "messages_fr.ts")}
    assert source in french
    assert french[source] == say(source, "fr") != source


def test_there_are_catalogues_for_the_screen() -> None:
    languages = ("de", "en", "es", "fr", "it")
    assert names(SCREEN) == [f"escales_{language}.ts" for language in languages]


@pytest.mark.parametrize("catalogue", CATALOGUES, ids=names(CATALOGUES))
def test_placeholders_are_kept(catalogue: Path) -> None:
    for _, source, _, translation in messages(catalogue):
        assert sorted(PLACEHOLDER.findall(source)) == sorted(PLACEHOLDER.findall(translation))


@pytest.mark.parametrize("catalogue", CATALOGUES, ids=names(CATALOGUES))
def test_a_catalogue_holds_what_the_sources_say_now(catalogue: Path, made: Path) -> None:
    again = messages(made / catalogue.name)
    assert again == messages(catalogue), "run: python resources/make/words.py"


@pytest.mark.parametrize("catalogue", SCREEN, ids=names(SCREEN))
def test_what_is_compiled_is_what_is_written(catalogue: Path) -> None:
    translator = QTranslator()
    assert translator.load(str(catalogue.with_suffix(".qm")))
    for context, source, number, translation in messages(catalogue):
        assert translator.translate(context, source, None, number) == translation


@pytest.mark.parametrize(
    ("language", "number", "read"),
    [
        ("en", 1, "1 second"),
        ("en", 14, "14 seconds"),
        ("fr", 0, "0 seconde"),
        ("fr", 1, "1 seconde"),
        ("fr", 14, "14 secondes"),
        ("es", 1, "1 segundo"),
        ("es", 14, "14 segundos"),
        ("de", 1, "1 Sekunde"),
        ("de", 14, "14 Sekunden"),
        ("it", 1, "1 secondo"),
        ("it", 14, "14 secondi"),
    ],
)
def test_what_is_counted_reads_well(
    qapp: QCoreApplication, language: str, number: int, read: str
) -> None:
    translator = Words().catalogue(language)
    qapp.installTranslator(translator)
    try:
        assert qapp.translate("StillThere", "%n second(s)", None, number) == read
    finally:
        qapp.removeTranslator(translator)


@pytest.mark.parametrize("language", ["fr", "es", "de", "it"])
def test_python_gives_its_words_in_a_language(language: str) -> None:
    say_it = Words().say(language)
    for word in WORDS:
        assert say_it(word) != word


@pytest.mark.parametrize(
    ("language", "kind", "since"),
    [
        ("fr", "Ville jumelée", "Ville jumelée depuis 1948"),
        ("es", "Ciudad hermanada", "Ciudad hermanada desde 1948"),
        ("en", "Twin city", "Twin city since 1948"),
        ("de", "Partnerstadt", "Partnerstadt seit 1948"),
        ("it", "Città gemellata", "Città gemellata dal 1948"),
        ("pl", "Twin city", "Twin city since 1948"),
    ],
)
def test_a_kind_and_its_year_read_well(language: str, kind: str, since: str) -> None:
    say_it = Words().say(language)
    assert say_it("Twin city") == kind
    assert say_it("{kind} since {year}").format(kind=kind, year=1948) == since


FAULTS = {
    "no narrow no-break space before ; ! ?": re.compile(r"[^\u202f][;!?]"),
    "no no-break space before a colon": re.compile(r"[^\u00a0]:(?=\s|$)"),
    "no no-break space after «": re.compile(r"«[^\u00a0]"),
    "no no-break space before »": re.compile(r"[^\u00a0]»"),
    "a straight apostrophe": re.compile(r"\w'\w"),
    "quotation marks of another language": re.compile(r"[“”„]"),
    "three dots": re.compile(r"\.\.\."),
    "a space too many": re.compile(r"\s\s|^\s|\s$"),
}
QUOTED_KEY = re.compile(r"(?<=«\u00a0)[^«»]*(?=\u00a0»)")


def typographic_faults(text: str) -> list[str]:
    """What is wrong with a French text; what is quoted is as YAML wants it, not French."""
    outside = QUOTED_KEY.sub("…", text)
    return [name for name, fault in FAULTS.items() if fault.search(outside)]


@pytest.mark.parametrize("catalogue", ["messages_fr.ts", "escales_fr.ts"])
def test_french_has_its_typography(catalogue: str) -> None:
    faults = {text: typographic_faults(text) for *_, text in messages(I18N / catalogue)}
    assert not {text: found for text, found in faults.items() if found}


@pytest.mark.parametrize(
    "text",
    [
        "Vouliez-vous dire autre chose ?",
        "Ici: cela.",
        "Ici\u202f: cela.",
        "la clé « un »",
        "l'image",
        "“ainsi”",
        "Attendez...",
        " Ceci.",
    ],
)
def test_a_typographic_fault_is_found(text: str) -> None:
    assert typographic_faults(text)


def test_a_language_does_not_show_through_another(qapp: object) -> None:
    def back() -> str:
        return QCoreApplication.translate("Bar", "Back")

    words = Words()
    words.use("de")
    assert back() == "Zurück"
    words.use("en")
    assert back() == "Back"
    words.use("fr")
    words.use("")
    assert back() == "Back"
