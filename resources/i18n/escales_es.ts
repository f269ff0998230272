<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Arrows</name>
    <message>
        <source>To the left</source>
        <translation>A la izquierda</translation>
    </message>
    <message>
        <source>To the right</source>
        <translation>A la derecha</translation>
    </message>
    <message>
        <source>Upwards</source>
        <translation>Hacia arriba</translation>
    </message>
    <message>
        <source>Downwards</source>
        <translation>Hacia abajo</translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>All ports</source>
        <translation>Escalas</translation>
    </message>
    <message>
        <source>All ports of call</source>
        <translation>Todas las escalas</translation>
    </message>
    <message>
        <source>Text size, now %1 %</source>
        <translation>Tamaño del texto, ahora %1&#xa0;%</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Reading comfort and accessibility</source>
        <translation>Comodidad de lectura y accesibilidad</translation>
    </message>
</context>
<context>
    <name>CleaningScreen</name>
    <message numerus="yes">
        <source>The glass is being cleaned. Touch is off for %n second(s).</source>
        <translation>
            <numerusform>Se está limpiando el cristal. La pantalla no responde al tacto durante %n segundo.</numerusform>
            <numerusform>Se está limpiando el cristal. La pantalla no responde al tacto durante %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Touch is off while the glass is cleaned.</source>
        <translation>La pantalla no responde al tacto mientras se limpia el cristal.</translation>
    </message>
</context>
<context>
    <name>ComfortPanel</name>
    <message>
        <source>Reading comfort</source>
        <translation>Comodidad de lectura</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Text %1 %</source>
        <translation>Texto al %1&#xa0;%</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Menos movimiento</translation>
    </message>
    <message>
        <source>Lower the screen</source>
        <translation>Bajar la pantalla</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>En voz alta</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>LanguagePanel</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Leafing</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>MapButton</name>
    <message>
        <source>Open the map</source>
        <translation>Abrir el mapa</translation>
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
        <translation>de %1 a %2</translation>
    </message>
</context>
<context>
    <name>MapScreen</name>
    <message numerus="yes">
        <source>%n ports of call: %1</source>
        <translation>
            <numerusform>%n escala: %1</numerusform>
            <numerusform>%n escalas: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Reducir</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>The whole world</source>
        <translation>El mundo entero</translation>
    </message>
</context>
<context>
    <name>MenuScreen</name>
    <message>
        <source>Previous page</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
</context>
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
    <name>Panel</name>
    <message>
        <source>Further up</source>
        <translation>Más arriba</translation>
    </message>
    <message>
        <source>Further down</source>
        <translation>Más abajo</translation>
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
        <translation>Escala anterior: %1</translation>
    </message>
    <message>
        <source>Previous slide</source>
        <translation>Diapositiva anterior</translation>
    </message>
    <message>
        <source>Next slide</source>
        <translation>Diapositiva siguiente</translation>
    </message>
    <message>
        <source>Next port of call: %1</source>
        <translation>Escala siguiente: %1</translation>
    </message>
</context>
<context>
    <name>PhotoScreen</name>
    <message>
        <source>Previous photograph</source>
        <translation>Fotografía anterior</translation>
    </message>
    <message>
        <source>Next photograph</source>
        <translation>Fotografía siguiente</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Reducir</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Ampliar</translation>
    </message>
</context>
<context>
    <name>PictureButton</name>
    <message>
        <source>Enlarge the picture</source>
        <translation>Ampliar la imagen</translation>
    </message>
    <message>
        <source>Enlarge: %1</source>
        <translation>Ampliar: %1</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>For the staff</source>
        <translation>Para el personal</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un momento</translation>
    </message>
    <message>
        <source>That is not the PIN.</source>
        <translation>El PIN no es correcto.</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong PINs. Wait %n second(s).</source>
        <translation>
            <numerusform>Demasiados PIN incorrectos. Espere %n segundo.</numerusform>
            <numerusform>Demasiados PIN incorrectos. Espere %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the PIN.</source>
        <translation>Introduzca el PIN.</translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s) typed</source>
        <translation>
            <numerusform>%n cifra introducida</numerusform>
            <numerusform>%n cifras introducidas</numerusform>
        </translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>Borrar la última cifra</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>PortCard</name>
    <message>
        <source>%1 from %2</source>
        <translation>a %1 de %2</translation>
    </message>
    <message>
        <source>It is %1 there</source>
        <translation>Allí son las %1</translation>
    </message>
    <message>
        <source>Discover</source>
        <translation>Descubrir</translation>
    </message>
    <message>
        <source>Discover %1</source>
        <translation>Descubrir %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
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
        <translation>Cerrar</translation>
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
    <message>
        <source>Twin cities</source>
        <translation>Ciudades hermanadas</translation>
    </message>
    <message>
        <source>Cooperations</source>
        <translation>Cooperaciones</translation>
    </message>
    <message>
        <source>Friendships</source>
        <translation>Amistades</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Relatos</translation>
    </message>
    <message>
        <source>The story</source>
        <translation>La historia</translation>
    </message>
    <message>
        <source>Moments</source>
        <translation>Momentos</translation>
    </message>
    <message>
        <source>Photographs</source>
        <translation>Fotografías</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>En el mapa</translation>
    </message>
    <message>
        <source>Map: {home} to {places}</source>
        <translation>Mapa: de {home} a {places}</translation>
    </message>
    <message>
        <source>Map: {places}</source>
        <translation>Mapa: {places}</translation>
    </message>
    <message>
        <source>To learn more</source>
        <translation>Para saber más</translation>
    </message>
    <message>
        <source>Touch the screen to set sail</source>
        <translation>Toque la pantalla para zarpar</translation>
    </message>
    <message>
        <source>Still reading? Touch the screen to go on.</source>
        <translation>¿Sigue ahí? Toque la pantalla para continuar.</translation>
    </message>
    <message>
        <source>Choose a port of call.</source>
        <translation>Elija una escala.</translation>
    </message>
    <message>
        <source>Press R to have the screen read aloud.</source>
        <translation>Pulse R para oír la pantalla.</translation>
    </message>
    <message>
        <source>button</source>
        <translation>botón</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>opción</translation>
    </message>
    <message>
        <source>switch</source>
        <translation>interruptor</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activado</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
</context>
<context>
    <name>StaffScreen</name>
    <message>
        <source>The content has no problem</source>
        <translation>El contenido no tiene problemas</translation>
    </message>
    <message>
        <source>What is wrong with the content</source>
        <translation>Problemas del contenido</translation>
    </message>
    <message>
        <source>Edition %1, published %2</source>
        <translation>Edición %1, publicada el %2</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Further up</source>
        <translation>Más arriba</translation>
    </message>
    <message>
        <source>Further down</source>
        <translation>Más abajo</translation>
    </message>
    <message>
        <source>Clean the glass</source>
        <translation>Limpiar el cristal</translation>
    </message>
    <message>
        <source>Read the folder again</source>
        <translation>Releer la carpeta</translation>
    </message>
    <message>
        <source>Quit: touch again</source>
        <translation>Salir: toque otra vez</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message>
        <source>Still reading?</source>
        <translation>¿Sigue ahí?</translation>
    </message>
    <message>
        <source>Touch the screen to go on.</source>
        <translation>Toque la pantalla para continuar.</translation>
    </message>
    <message>
        <source>Still reading? Touch the screen to go on.</source>
        <translation>¿Sigue ahí? Toque la pantalla para continuar.</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>Then the screen goes back to the beginning. Touch it to go on.</source>
        <translation>Después, la pantalla vuelve al principio. Tóquela para continuar.</translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>Sigo aquí</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Further up</source>
        <translation>Más arriba</translation>
    </message>
    <message>
        <source>Further down</source>
        <translation>Más abajo</translation>
    </message>
</context>
</TS>
