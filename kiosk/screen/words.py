"""The program's own words in every language, from the Qt Linguist catalogues in resources/i18n."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale, QTranslator

from kiosk.paths import resources
from kiosk.show.reader import Say

# The words that Python gives to QML; `show` names them in English, lupdate finds them here.
WORDS = (
    QT_TRANSLATE_NOOP("Show", "Twin city"),
    QT_TRANSLATE_NOOP("Show", "Cooperation"),
    QT_TRANSLATE_NOOP("Show", "Friendship"),
    QT_TRANSLATE_NOOP("Show", "Story"),
    QT_TRANSLATE_NOOP("Show", "{kind} since {year}"),
    QT_TRANSLATE_NOOP("Show", "Twin cities"),
    QT_TRANSLATE_NOOP("Show", "Cooperations"),
    QT_TRANSLATE_NOOP("Show", "Friendships"),
    QT_TRANSLATE_NOOP("Show", "Stories"),
    QT_TRANSLATE_NOOP("Show", "The story"),
    QT_TRANSLATE_NOOP("Show", "Moments"),
    QT_TRANSLATE_NOOP("Show", "Photographs"),
    QT_TRANSLATE_NOOP("Show", "On the map"),
    QT_TRANSLATE_NOOP("Show", "Map: {home} to {places}"),
    QT_TRANSLATE_NOOP("Show", "Map: {places}"),
    QT_TRANSLATE_NOOP("Show", "To learn more"),
    QT_TRANSLATE_NOOP("Show", "Touch the screen to set sail"),
    QT_TRANSLATE_NOOP("Show", "Still reading? Touch the screen to go on."),
    QT_TRANSLATE_NOOP("Show", "Choose a port of call."),
    QT_TRANSLATE_NOOP("Show", "Press R to have the screen read aloud."),
    QT_TRANSLATE_NOOP("Show", "button"),
    QT_TRANSLATE_NOOP("Show", "choice"),
    QT_TRANSLATE_NOOP("Show", "switch"),
    QT_TRANSLATE_NOOP("Show", "on"),
    QT_TRANSLATE_NOOP("Show", "off"),
)


class Words:
    """Catalogues by language, each loaded once; English is the language of the source."""

    def __init__(self) -> None:
        self._catalogues: dict[str, QTranslator] = {}
        self.language = ""

    def use(self, language: str) -> None:
        """Gives the application one language in place of the one before; "" takes that back."""
        app = QCoreApplication.instance()
        assert app is not None
        if self.language:
            app.removeTranslator(self.catalogue(self.language))
        self.language = language
        if language:
            app.installTranslator(self.catalogue(language))
            QLocale.setDefault(QLocale(language))

    def catalogue(self, language: str) -> QTranslator:
        """The catalogue of a language, the English one when there is none."""
        if language not in self._catalogues:
            translator = QTranslator()
            folder = resources() / "i18n"
            own = folder / f"escales_{language.split('-', maxsplit=1)[0]}.qm"
            translator.load(str(own if own.is_file() else folder / "escales_en.qm"))
            self._catalogues[language] = translator
        return self._catalogues[language]

    def say(self, language: str) -> Say:
        """A function that gives one of WORDS in `language`."""
        catalogue = self.catalogue(language)
        return lambda word: catalogue.translate("Show", word) or word
