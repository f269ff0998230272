<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Notice</name>
    <message>
        <source>Casting off</source>
        <translation>On largue les amarres</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>Rien à montrer pour l’instant</translation>
    </message>
    <message>
        <source>The pictures are being prepared.</source>
        <translation>Les images se préparent.</translation>
    </message>
    <message>
        <source>The content folder has no slide that can be shown. “kiosk check” says what is missing. The show begins at the next start.</source>
        <translation>Le dossier de contenu n’a aucune diapositive à montrer. «&#xa0;kiosk check&#xa0;» dit ce qui manque. La projection commencera au prochain démarrage.</translation>
    </message>
</context>
<context>
    <name>Show</name>
    <message>
        <source>Twin city</source>
        <translation>Ville jumelée</translation>
    </message>
    <message>
        <source>Cooperation</source>
        <translation>Coopération</translation>
    </message>
    <message>
        <source>Friendship</source>
        <translation>Amitié</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Récit</translation>
    </message>
    <message>
        <source>{kind} since {year}</source>
        <translation>{kind} depuis {year}</translation>
    </message>
</context>
</TS>
