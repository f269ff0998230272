<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Notice</name>
    <message>
        <source>Casting off</source>
        <translation>Zarpamos</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>Todavía no hay nada que mostrar</translation>
    </message>
    <message>
        <source>The pictures are being prepared.</source>
        <translation>Se están preparando las imágenes.</translation>
    </message>
    <message>
        <source>The content folder has no slide that can be shown. “kiosk check” says what is missing. The show begins at the next start.</source>
        <translation>La carpeta de contenido no tiene ninguna diapositiva que mostrar. «kiosk check» dice qué falta. La proyección empezará en el próximo arranque.</translation>
    </message>
</context>
<context>
    <name>Show</name>
    <message>
        <source>Twin city</source>
        <translation>Ciudad hermanada</translation>
    </message>
    <message>
        <source>Cooperation</source>
        <translation>Cooperación</translation>
    </message>
    <message>
        <source>Friendship</source>
        <translation>Amistad</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Relato</translation>
    </message>
    <message>
        <source>{kind} since {year}</source>
        <translation>{kind} desde {year}</translation>
    </message>
</context>
</TS>
