<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
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
</context>
</TS>
