<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Arrows</name>
    <message>
        <source>To the left</source>
        <translation>Vers la gauche</translation>
    </message>
    <message>
        <source>To the right</source>
        <translation>Vers la droite</translation>
    </message>
    <message>
        <source>Upwards</source>
        <translation>Vers le haut</translation>
    </message>
    <message>
        <source>Downwards</source>
        <translation>Vers le bas</translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>All ports</source>
        <translation>Escales</translation>
    </message>
    <message>
        <source>All ports of call</source>
        <translation>Toutes les escales</translation>
    </message>
    <message>
        <source>Text size, now %1 %</source>
        <translation>Taille du texte, actuellement %1&#xa0;%</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Reading comfort and accessibility</source>
        <translation>Confort de lecture et accessibilité</translation>
    </message>
</context>
<context>
    <name>CleaningScreen</name>
    <message numerus="yes">
        <source>The glass is being cleaned. Touch is off for %n second(s).</source>
        <translation>
            <numerusform>Nettoyage de la vitre en cours. L’écran ne réagit pas au toucher pendant %n seconde.</numerusform>
            <numerusform>Nettoyage de la vitre en cours. L’écran ne réagit pas au toucher pendant %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Touch is off while the glass is cleaned.</source>
        <translation>L’écran ne réagit pas au toucher pendant le nettoyage de la vitre.</translation>
    </message>
</context>
<context>
    <name>ComfortPanel</name>
    <message>
        <source>Reading comfort</source>
        <translation>Confort de lecture</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Text %1 %</source>
        <translation>Texte à %1&#xa0;%</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Mouvement réduit</translation>
    </message>
    <message>
        <source>Lower the screen</source>
        <translation>Abaisser l’écran</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Lecture vocale</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>LanguagePanel</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Leafing</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>MapButton</name>
    <message>
        <source>Open the map</source>
        <translation>Ouvrir la carte</translation>
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
        <translation>de %1 à %2</translation>
    </message>
</context>
<context>
    <name>MapScreen</name>
    <message numerus="yes">
        <source>%n ports of call: %1</source>
        <translation>
            <numerusform>%n escale&#xa0;: %1</numerusform>
            <numerusform>%n escales&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>The whole world</source>
        <translation>Le monde entier</translation>
    </message>
</context>
<context>
    <name>MenuScreen</name>
    <message>
        <source>Previous page</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
</context>
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
    <name>Panel</name>
    <message>
        <source>Further up</source>
        <translation>Plus haut</translation>
    </message>
    <message>
        <source>Further down</source>
        <translation>Plus bas</translation>
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
        <translation>Escale précédente&#xa0;: %1</translation>
    </message>
    <message>
        <source>Previous slide</source>
        <translation>Diapositive précédente</translation>
    </message>
    <message>
        <source>Next slide</source>
        <translation>Diapositive suivante</translation>
    </message>
    <message>
        <source>Next port of call: %1</source>
        <translation>Escale suivante&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>PhotoScreen</name>
    <message>
        <source>Previous photograph</source>
        <translation>Photographie précédente</translation>
    </message>
    <message>
        <source>Next photograph</source>
        <translation>Photographie suivante</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Agrandir</translation>
    </message>
</context>
<context>
    <name>PictureButton</name>
    <message>
        <source>Enlarge the picture</source>
        <translation>Agrandir l’image</translation>
    </message>
    <message>
        <source>Enlarge: %1</source>
        <translation>Agrandir&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>For the staff</source>
        <translation>Pour le personnel</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un instant</translation>
    </message>
    <message>
        <source>That is not the PIN.</source>
        <translation>Ce n’est pas le bon code.</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong PINs. Wait %n second(s).</source>
        <translation>
            <numerusform>Trop de codes erronés. Patientez %n seconde.</numerusform>
            <numerusform>Trop de codes erronés. Patientez %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the PIN.</source>
        <translation>Saisissez le code.</translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s) typed</source>
        <translation>
            <numerusform>%n chiffre saisi</numerusform>
            <numerusform>%n chiffres saisis</numerusform>
        </translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Valider</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>Effacer le dernier chiffre</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>PortCard</name>
    <message>
        <source>%1 from %2</source>
        <translation>à %1 de %2</translation>
    </message>
    <message>
        <source>It is %1 there</source>
        <translation>Il est %1 là-bas</translation>
    </message>
    <message>
        <source>Discover</source>
        <translation>Découvrir</translation>
    </message>
    <message>
        <source>Discover %1</source>
        <translation>Découvrir %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
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
        <translation>Fermer</translation>
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
    <message>
        <source>Twin cities</source>
        <translation>Villes jumelées</translation>
    </message>
    <message>
        <source>Cooperations</source>
        <translation>Coopérations</translation>
    </message>
    <message>
        <source>Friendships</source>
        <translation>Amitiés</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Récits</translation>
    </message>
    <message>
        <source>The story</source>
        <translation>L’histoire</translation>
    </message>
    <message>
        <source>Moments</source>
        <translation>Temps forts</translation>
    </message>
    <message>
        <source>Photographs</source>
        <translation>Photographies</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>Sur la carte</translation>
    </message>
    <message>
        <source>Map: {home} to {places}</source>
        <translation>Carte&#xa0;: de {home} à {places}</translation>
    </message>
    <message>
        <source>Map: {places}</source>
        <translation>Carte&#xa0;: {places}</translation>
    </message>
    <message>
        <source>To learn more</source>
        <translation>En savoir plus</translation>
    </message>
    <message>
        <source>Touch the screen to set sail</source>
        <translation>Touchez l’écran pour embarquer</translation>
    </message>
    <message>
        <source>Still reading? Touch the screen to go on.</source>
        <translation>Toujours là&#x202f;? Touchez l’écran pour continuer.</translation>
    </message>
    <message>
        <source>Choose a port of call.</source>
        <translation>Choisissez une escale.</translation>
    </message>
    <message>
        <source>Press R to have the screen read aloud.</source>
        <translation>Appuyez sur R pour la lecture à voix haute.</translation>
    </message>
    <message>
        <source>button</source>
        <translation>bouton</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>choix</translation>
    </message>
    <message>
        <source>switch</source>
        <translation>interrupteur</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
</context>
<context>
    <name>StaffScreen</name>
    <message>
        <source>The content has no problem</source>
        <translation>Aucun problème dans le contenu</translation>
    </message>
    <message>
        <source>What is wrong with the content</source>
        <translation>Ce qui ne va pas dans le contenu</translation>
    </message>
    <message>
        <source>Edition %1, published %2</source>
        <translation>Édition %1, publiée le %2</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Further up</source>
        <translation>Plus haut</translation>
    </message>
    <message>
        <source>Further down</source>
        <translation>Plus bas</translation>
    </message>
    <message>
        <source>Clean the glass</source>
        <translation>Nettoyer la vitre</translation>
    </message>
    <message>
        <source>Read the folder again</source>
        <translation>Relire le dossier</translation>
    </message>
    <message>
        <source>Quit: touch again</source>
        <translation>Quitter&#xa0;: touchez encore</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message>
        <source>Still reading?</source>
        <translation>Toujours là&#x202f;?</translation>
    </message>
    <message>
        <source>Touch the screen to go on.</source>
        <translation>Touchez l’écran pour continuer.</translation>
    </message>
    <message>
        <source>Still reading? Touch the screen to go on.</source>
        <translation>Toujours là&#x202f;? Touchez l’écran pour continuer.</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>Then the screen goes back to the beginning. Touch it to go on.</source>
        <translation>Puis l’écran revient au début. Touchez-le pour continuer.</translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>Je suis là</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Further up</source>
        <translation>Plus haut</translation>
    </message>
    <message>
        <source>Further down</source>
        <translation>Plus bas</translation>
    </message>
</context>
</TS>
