<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Arrows</name>
    <message>
        <source>To the left</source>
        <translation>Nach links</translation>
    </message>
    <message>
        <source>To the right</source>
        <translation>Nach rechts</translation>
    </message>
    <message>
        <source>Upwards</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Downwards</source>
        <translation>Nach unten</translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>All ports</source>
        <translation>Alle Häfen</translation>
    </message>
    <message>
        <source>All ports of call</source>
        <translation>Alle Häfen</translation>
    </message>
    <message>
        <source>Text size, now %1 %</source>
        <translation>Textgröße, jetzt %1&#xa0;%</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Reading comfort and accessibility</source>
        <translation>Lesekomfort und Barrierefreiheit</translation>
    </message>
</context>
<context>
    <name>CleaningScreen</name>
    <message numerus="yes">
        <source>The glass is being cleaned. Touch is off for %n second(s).</source>
        <translation>
            <numerusform>Die Scheibe wird gereinigt. Der Bildschirm reagiert %n Sekunde lang nicht auf Berührung.</numerusform>
            <numerusform>Die Scheibe wird gereinigt. Der Bildschirm reagiert %n Sekunden lang nicht auf Berührung.</numerusform>
        </translation>
    </message>
    <message>
        <source>Touch is off while the glass is cleaned.</source>
        <translation>Während die Scheibe gereinigt wird, reagiert der Bildschirm nicht auf Berührung.</translation>
    </message>
</context>
<context>
    <name>ComfortPanel</name>
    <message>
        <source>Reading comfort</source>
        <translation>Lesekomfort</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Text %1 %</source>
        <translation>Text %1&#xa0;%</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>Lower the screen</source>
        <translation>Anzeige absenken</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Vorlesen</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>LanguagePanel</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Leafing</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>MapButton</name>
    <message>
        <source>Open the map</source>
        <translation>Karte öffnen</translation>
    </message>
</context>
<context>
    <name>MapLayout</name>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>von %1 nach %2</translation>
    </message>
</context>
<context>
    <name>MapScreen</name>
    <message numerus="yes">
        <source>%n ports of call: %1</source>
        <translation>
            <numerusform>%n Anlaufhafen: %1</numerusform>
            <numerusform>%n Anlaufhäfen: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>The whole world</source>
        <translation>Die ganze Welt</translation>
    </message>
</context>
<context>
    <name>MenuScreen</name>
    <message>
        <source>Previous page</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Casting off</source>
        <translation>Leinen los</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>Noch nichts zu zeigen</translation>
    </message>
    <message>
        <source>The pictures are being prepared.</source>
        <translation>Die Bilder werden vorbereitet.</translation>
    </message>
    <message>
        <source>The content folder has no slide that can be shown. “kiosk check” says what is missing. The show begins at the next start.</source>
        <translation>Der Inhaltsordner hat keine Folie, die gezeigt werden kann. „kiosk check“ sagt, was fehlt. Die Vorführung beginnt beim nächsten Start.</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>Further up</source>
        <translation>Weiter nach oben</translation>
    </message>
    <message>
        <source>Further down</source>
        <translation>Weiter nach unten</translation>
    </message>
</context>
<context>
    <name>PartnershipMenu</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>PartnershipScreen</name>
    <message>
        <source>Previous port of call: %1</source>
        <translation>Voriger Hafen: %1</translation>
    </message>
    <message>
        <source>Previous slide</source>
        <translation>Vorige Folie</translation>
    </message>
    <message>
        <source>Next slide</source>
        <translation>Nächste Folie</translation>
    </message>
    <message>
        <source>Next port of call: %1</source>
        <translation>Nächster Hafen: %1</translation>
    </message>
</context>
<context>
    <name>PhotoScreen</name>
    <message>
        <source>Previous photograph</source>
        <translation>Voriges Foto</translation>
    </message>
    <message>
        <source>Next photograph</source>
        <translation>Nächstes Foto</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Vergrößern</translation>
    </message>
</context>
<context>
    <name>PictureButton</name>
    <message>
        <source>Enlarge the picture</source>
        <translation>Bild vergrößern</translation>
    </message>
    <message>
        <source>Enlarge: %1</source>
        <translation>Vergrößern: %1</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>For the staff</source>
        <translation>Für das Personal</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Einen Moment</translation>
    </message>
    <message>
        <source>That is not the PIN.</source>
        <translation>Die PIN stimmt nicht.</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong PINs. Wait %n second(s).</source>
        <translation>
            <numerusform>Zu viele falsche PINs. Bitte warten Sie %n Sekunde.</numerusform>
            <numerusform>Zu viele falsche PINs. Bitte warten Sie %n Sekunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the PIN.</source>
        <translation>Bitte die PIN eingeben.</translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s) typed</source>
        <translation>
            <numerusform>%n Ziffer eingegeben</numerusform>
            <numerusform>%n Ziffern eingegeben</numerusform>
        </translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>Letzte Ziffer löschen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>PortCard</name>
    <message>
        <source>%1 from %2</source>
        <translation>%1 von %2 entfernt</translation>
    </message>
    <message>
        <source>It is %1 there</source>
        <translation>Dort ist es %1</translation>
    </message>
    <message>
        <source>Discover</source>
        <translation>Entdecken</translation>
    </message>
    <message>
        <source>Discover %1</source>
        <translation>%1 entdecken</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>PortList</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Show</name>
    <message>
        <source>Twin city</source>
        <translation>Partnerstadt</translation>
    </message>
    <message>
        <source>Cooperation</source>
        <translation>Kooperation</translation>
    </message>
    <message>
        <source>Friendship</source>
        <translation>Freundschaft</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Geschichte</translation>
    </message>
    <message>
        <source>{kind} since {year}</source>
        <translation>{kind} seit {year}</translation>
    </message>
    <message>
        <source>Twin cities</source>
        <translation>Partnerstädte</translation>
    </message>
    <message>
        <source>Cooperations</source>
        <translation>Kooperationen</translation>
    </message>
    <message>
        <source>Friendships</source>
        <translation>Freundschaften</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Geschichten</translation>
    </message>
    <message>
        <source>The story</source>
        <translation>Die Geschichte</translation>
    </message>
    <message>
        <source>Moments</source>
        <translation>Momente</translation>
    </message>
    <message>
        <source>Photographs</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>Auf der Karte</translation>
    </message>
    <message>
        <source>Map: {home} to {places}</source>
        <translation>Karte: von {home} nach {places}</translation>
    </message>
    <message>
        <source>Map: {places}</source>
        <translation>Karte: {places}</translation>
    </message>
    <message>
        <source>To learn more</source>
        <translation>Mehr erfahren</translation>
    </message>
    <message>
        <source>Touch the screen to set sail</source>
        <translation>Bildschirm berühren und in See stechen</translation>
    </message>
    <message>
        <source>Still reading? Touch the screen to go on.</source>
        <translation>Sind Sie noch da? Berühren Sie den Bildschirm, um fortzufahren.</translation>
    </message>
    <message>
        <source>Choose a port of call.</source>
        <translation>Wählen Sie einen Hafen.</translation>
    </message>
    <message>
        <source>Press R to have the screen read aloud.</source>
        <translation>Mit der Taste R wird der Bildschirm vorgelesen.</translation>
    </message>
    <message>
        <source>button</source>
        <translation>Schaltfläche</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>switch</source>
        <translation>Schalter</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
</context>
<context>
    <name>StaffScreen</name>
    <message>
        <source>The content has no problem</source>
        <translation>Der Inhalt ist in Ordnung</translation>
    </message>
    <message>
        <source>What is wrong with the content</source>
        <translation>Was am Inhalt nicht stimmt</translation>
    </message>
    <message>
        <source>Edition %1, published %2</source>
        <translation>Ausgabe %1, veröffentlicht am %2</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Further up</source>
        <translation>Weiter nach oben</translation>
    </message>
    <message>
        <source>Further down</source>
        <translation>Weiter nach unten</translation>
    </message>
    <message>
        <source>Clean the glass</source>
        <translation>Scheibe reinigen</translation>
    </message>
    <message>
        <source>Read the folder again</source>
        <translation>Ordner neu einlesen</translation>
    </message>
    <message>
        <source>Quit: touch again</source>
        <translation>Beenden: erneut berühren</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message>
        <source>Still reading?</source>
        <translation>Sind Sie noch da?</translation>
    </message>
    <message>
        <source>Touch the screen to go on.</source>
        <translation>Berühren Sie den Bildschirm, um fortzufahren.</translation>
    </message>
    <message>
        <source>Still reading? Touch the screen to go on.</source>
        <translation>Sind Sie noch da? Berühren Sie den Bildschirm, um fortzufahren.</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Then the screen goes back to the beginning. Touch it to go on.</source>
        <translation>Danach kehrt der Bildschirm an den Anfang zurück. Zum Weiterlesen bitte berühren.</translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>Ich bin noch da</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Further up</source>
        <translation>Weiter nach oben</translation>
    </message>
    <message>
        <source>Further down</source>
        <translation>Weiter nach unten</translation>
    </message>
</context>
</TS>
