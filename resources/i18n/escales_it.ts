<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
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
</context>
</TS>
