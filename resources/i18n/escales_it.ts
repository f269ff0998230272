<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
<context>
    <name>Arrows</name>
    <message>
        <source>To the left</source>
        <translation>A sinistra</translation>
    </message>
    <message>
        <source>To the right</source>
        <translation>A destra</translation>
    </message>
    <message>
        <source>Upwards</source>
        <translation>Verso l’alto</translation>
    </message>
    <message>
        <source>Downwards</source>
        <translation>Verso il basso</translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>All ports</source>
        <translation>Scali</translation>
    </message>
    <message>
        <source>All ports of call</source>
        <translation>Tutti gli scali</translation>
    </message>
    <message>
        <source>Text size, now %1 %</source>
        <translation>Dimensione del testo, ora %1%</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contrasto</translation>
    </message>
    <message>
        <source>Reading comfort and accessibility</source>
        <translation>Comfort di lettura e accessibilità</translation>
    </message>
</context>
<context>
    <name>CleaningScreen</name>
    <message numerus="yes">
        <source>The glass is being cleaned. Touch is off for %n second(s).</source>
        <translation>
            <numerusform>Pulizia del vetro in corso. Lo schermo non risponde al tocco per %n secondo.</numerusform>
            <numerusform>Pulizia del vetro in corso. Lo schermo non risponde al tocco per %n secondi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Touch is off while the glass is cleaned.</source>
        <translation>Lo schermo non risponde al tocco durante la pulizia del vetro.</translation>
    </message>
</context>
<context>
    <name>ComfortPanel</name>
    <message>
        <source>Reading comfort</source>
        <translation>Comfort di lettura</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Text %1 %</source>
        <translation>Testo al %1%</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contrasto</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Meno movimento</translation>
    </message>
    <message>
        <source>Lower the screen</source>
        <translation>Abbassa lo schermo</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Lettura vocale</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Ripristina</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>LanguagePanel</name>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>Leafing</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 di %2</translation>
    </message>
</context>
<context>
    <name>MapButton</name>
    <message>
        <source>Open the map</source>
        <translation>Aprire la mappa</translation>
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
        <translation>da %1 a %2</translation>
    </message>
</context>
<context>
    <name>MapScreen</name>
    <message numerus="yes">
        <source>%n ports of call: %1</source>
        <translation>
            <numerusform>%n scalo: %1</numerusform>
            <numerusform>%n scali: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Riduci</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Ingrandisci</translation>
    </message>
    <message>
        <source>The whole world</source>
        <translation>Il mondo intero</translation>
    </message>
</context>
<context>
    <name>MenuScreen</name>
    <message>
        <source>Previous page</source>
        <translation>Pagina precedente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Pagina successiva</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mappa</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Casting off</source>
        <translation>Molliamo gli ormeggi</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>Ancora niente da mostrare</translation>
    </message>
    <message>
        <source>The pictures are being prepared.</source>
        <translation>Le immagini sono in preparazione.</translation>
    </message>
    <message>
        <source>The content folder has no slide that can be shown. “kiosk check” says what is missing. The show begins at the next start.</source>
        <translation>La cartella dei contenuti non ha diapositive da mostrare. «kiosk check» dice che cosa manca. La proiezione comincerà al prossimo avvio.</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>Further up</source>
        <translation>Più su</translation>
    </message>
    <message>
        <source>Further down</source>
        <translation>Più giù</translation>
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
        <translation>Scalo precedente: %1</translation>
    </message>
    <message>
        <source>Previous slide</source>
        <translation>Diapositiva precedente</translation>
    </message>
    <message>
        <source>Next slide</source>
        <translation>Diapositiva successiva</translation>
    </message>
    <message>
        <source>Next port of call: %1</source>
        <translation>Scalo successivo: %1</translation>
    </message>
</context>
<context>
    <name>PhotoScreen</name>
    <message>
        <source>Previous photograph</source>
        <translation>Fotografia precedente</translation>
    </message>
    <message>
        <source>Next photograph</source>
        <translation>Fotografia successiva</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Riduci</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Ingrandisci</translation>
    </message>
</context>
<context>
    <name>PictureButton</name>
    <message>
        <source>Enlarge the picture</source>
        <translation>Ingrandisci l’immagine</translation>
    </message>
    <message>
        <source>Enlarge: %1</source>
        <translation>Ingrandisci: %1</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>For the staff</source>
        <translation>Per il personale</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un momento</translation>
    </message>
    <message>
        <source>That is not the PIN.</source>
        <translation>Il PIN non è corretto.</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong PINs. Wait %n second(s).</source>
        <translation>
            <numerusform>Troppi PIN errati. Attendere %n secondo.</numerusform>
            <numerusform>Troppi PIN errati. Attendere %n secondi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the PIN.</source>
        <translation>Digitare il PIN.</translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s) typed</source>
        <translation>
            <numerusform>%n cifra digitata</numerusform>
            <numerusform>%n cifre digitate</numerusform>
        </translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Conferma</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>Cancella l’ultima cifra</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>PortCard</name>
    <message>
        <source>%1 from %2</source>
        <translation>a %1 da %2</translation>
    </message>
    <message>
        <source>It is %1 there</source>
        <translation>Là sono le %1</translation>
    </message>
    <message>
        <source>Discover</source>
        <translation>Scoprire</translation>
    </message>
    <message>
        <source>Discover %1</source>
        <translation>Scoprire %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
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
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>Show</name>
    <message>
        <source>Twin city</source>
        <translation>Città gemellata</translation>
    </message>
    <message>
        <source>Cooperation</source>
        <translation>Cooperazione</translation>
    </message>
    <message>
        <source>Friendship</source>
        <translation>Amicizia</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Racconto</translation>
    </message>
    <message>
        <source>{kind} since {year}</source>
        <translation>{kind} dal {year}</translation>
    </message>
    <message>
        <source>Twin cities</source>
        <translation>Città gemellate</translation>
    </message>
    <message>
        <source>Cooperations</source>
        <translation>Cooperazioni</translation>
    </message>
    <message>
        <source>Friendships</source>
        <translation>Amicizie</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Racconti</translation>
    </message>
    <message>
        <source>The story</source>
        <translation>La storia</translation>
    </message>
    <message>
        <source>Moments</source>
        <translation>Momenti</translation>
    </message>
    <message>
        <source>Photographs</source>
        <translation>Fotografie</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>Sulla mappa</translation>
    </message>
    <message>
        <source>Map: {home} to {places}</source>
        <translation>Mappa: da {home} a {places}</translation>
    </message>
    <message>
        <source>Map: {places}</source>
        <translation>Mappa: {places}</translation>
    </message>
    <message>
        <source>To learn more</source>
        <translation>Per saperne di più</translation>
    </message>
    <message>
        <source>Touch the screen to set sail</source>
        <translation>Toccare lo schermo per salpare</translation>
    </message>
    <message>
        <source>Still reading? Touch the screen to go on.</source>
        <translation>Ancora qui? Toccare lo schermo per continuare.</translation>
    </message>
    <message>
        <source>Choose a port of call.</source>
        <translation>Scelga uno scalo.</translation>
    </message>
    <message>
        <source>Press R to have the screen read aloud.</source>
        <translation>Prema R per ascoltare lo schermo.</translation>
    </message>
    <message>
        <source>button</source>
        <translation>pulsante</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>scelta</translation>
    </message>
    <message>
        <source>switch</source>
        <translation>interruttore</translation>
    </message>
    <message>
        <source>on</source>
        <translation>attivo</translation>
    </message>
    <message>
        <source>off</source>
        <translation>non attivo</translation>
    </message>
</context>
<context>
    <name>StaffScreen</name>
    <message>
        <source>The content has no problem</source>
        <translation>Nessun problema nei contenuti</translation>
    </message>
    <message>
        <source>What is wrong with the content</source>
        <translation>Che cosa non va nei contenuti</translation>
    </message>
    <message>
        <source>Edition %1, published %2</source>
        <translation>Edizione %1, pubblicata il %2</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Errore</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avviso</translation>
    </message>
    <message>
        <source>Further up</source>
        <translation>Più su</translation>
    </message>
    <message>
        <source>Further down</source>
        <translation>Più giù</translation>
    </message>
    <message>
        <source>Clean the glass</source>
        <translation>Pulisci il vetro</translation>
    </message>
    <message>
        <source>Read the folder again</source>
        <translation>Rileggi la cartella</translation>
    </message>
    <message>
        <source>Quit: touch again</source>
        <translation>Esci: tocca di nuovo</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Esci</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message>
        <source>Still reading?</source>
        <translation>Ancora qui?</translation>
    </message>
    <message>
        <source>Touch the screen to go on.</source>
        <translation>Toccare lo schermo per continuare.</translation>
    </message>
    <message>
        <source>Still reading? Touch the screen to go on.</source>
        <translation>Ancora qui? Toccare lo schermo per continuare.</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n secondo</numerusform>
            <numerusform>%n secondi</numerusform>
        </translation>
    </message>
    <message>
        <source>Then the screen goes back to the beginning. Touch it to go on.</source>
        <translation>Poi lo schermo torna all’inizio. Lo tocchi per continuare.</translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>Sono ancora qui</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Further up</source>
        <translation>Più su</translation>
    </message>
    <message>
        <source>Further down</source>
        <translation>Più giù</translation>
    </message>
</context>
</TS>
