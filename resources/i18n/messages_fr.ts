<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Problem</name>
    <message>
        <source>Aliases (*) in this file multiply without measure.</source>
        <translation>Les alias (*) de ce fichier se multiplient sans mesure.</translation>
    </message>
    <message>
        <source>Write the values out instead of repeating them with &amp; and *.</source>
        <translation>Écrivez les valeurs en toutes lettres au lieu de les répéter avec &amp; et *.</translation>
    </message>
    <message>
        <source>The picture “{file}” has no alternative text.</source>
        <translation>L’image «&#xa0;{file}&#xa0;» n’a pas de texte de remplacement.</translation>
    </message>
    <message>
        <source>Add “alt:” and say in a sentence what the picture shows.</source>
        <translation>Ajoutez «&#xa0;alt:&#xa0;» et dites en une phrase ce que montre l’image.</translation>
    </message>
    <message>
        <source>{value} is too large.</source>
        <translation>{value} est une valeur trop grande.</translation>
    </message>
    <message>
        <source>The most is {limit}.</source>
        <translation>Le maximum est {limit}.</translation>
    </message>
    <message>
        <source>“{value}” is not a web address.</source>
        <translation>«&#xa0;{value}&#xa0;» n’est pas une adresse web.</translation>
    </message>
    <message>
        <source>Write it whole, beginning with https://.</source>
        <translation>Écrivez-la en entier, en commençant par https://.</translation>
    </message>
    <message>
        <source>The file has a control character ({character}) that YAML does not allow.</source>
        <translation>Le fichier contient un caractère invisible ({character}) que le format YAML n’accepte pas.</translation>
    </message>
    <message>
        <source>Delete it; it is often left by copying from another program.</source>
        <translation>Supprimez-le&#x202f;; il vient souvent d’un copier-coller depuis un autre logiciel.</translation>
    </message>
    <message>
        <source>“{value}” is not one of the choices.</source>
        <translation>«&#xa0;{value}&#xa0;» ne fait pas partie des choix possibles.</translation>
    </message>
    <message>
        <source>Choose from: {choices}.</source>
        <translation>Choisissez parmi&#xa0;: {choices}.</translation>
    </message>
    <message>
        <source>“{value}” is not a colour.</source>
        <translation>«&#xa0;{value}&#xa0;» n’est pas une couleur.</translation>
    </message>
    <message>
        <source>Write # and six digits, such as &quot;#0B2A45&quot;.</source>
        <translation>Écrivez # suivi de six chiffres ou lettres de A à F, par exemple &quot;#0B2A45&quot;.</translation>
    </message>
    <message>
        <source>“{value}” is not a day.</source>
        <translation>«&#xa0;{value}&#xa0;» n’est pas une date.</translation>
    </message>
    <message>
        <source>Write year-month-day, such as 2026-05-31.</source>
        <translation>Écrivez année-mois-jour, par exemple 2026-05-31.</translation>
    </message>
    <message>
        <source>“{value}” cannot be a slide&apos;s id.</source>
        <translation>«&#xa0;{value}&#xa0;» ne peut pas servir d’identifiant de diapositive.</translation>
    </message>
    <message>
        <source>Use the letters a to z, digits and hyphens, such as first-visit.</source>
        <translation>Utilisez les lettres de a à z, des chiffres et des traits d’union, par exemple premiere-visite.</translation>
    </message>
    <message>
        <source>A list or a mapping cannot be a key.</source>
        <translation>Une liste ou un groupe de clés ne peut pas servir de clé.</translation>
    </message>
    <message>
        <source>Check the indentation of this line.</source>
        <translation>Vérifiez le retrait de cette ligne.</translation>
    </message>
    <message>
        <source>{value} is too small.</source>
        <translation>{value} est une valeur trop petite.</translation>
    </message>
    <message>
        <source>The least is {limit}.</source>
        <translation>Le minimum est {limit}.</translation>
    </message>
    <message>
        <source>The colour after “{key}” is a comment, because # begins one.</source>
        <translation>La couleur après «&#xa0;{key}&#xa0;» est un commentaire, car # en commence un.</translation>
    </message>
    <message>
        <source>Put the colour in quotation marks: &quot;#0B2A45&quot;.</source>
        <translation>Mettez la couleur entre guillemets droits&#xa0;: &quot;#0B2A45&quot;.</translation>
    </message>
    <message>
        <source>{colour} on {other} has a contrast of {ratio}:1 only.</source>
        <translation>{colour} sur {other} n’a qu’un contraste de {ratio}:1.</translation>
    </message>
    <message>
        <source>Choose a lighter or darker colour, for at least {least}:1.</source>
        <translation>Choisissez une couleur plus claire ou plus foncée, pour atteindre au moins {least}:1.</translation>
    </message>
    <message>
        <source>Text on the accent {colour} has a contrast of {ratio}:1 only in the kiosk&apos;s colours.</source>
        <translation>Dans les couleurs de la borne, un texte sur la couleur d’accent {colour} n’a qu’un contraste de {ratio}:1.</translation>
    </message>
    <message>
        <source>Choose a lighter or darker accent; until then the text on it is near-black or white.</source>
        <translation>Choisissez une couleur d’accent plus claire ou plus foncée&#x202f;; d’ici là, le texte y est presque noir ou blanc.</translation>
    </message>
    <message>
        <source>The picture “{file}” has no credit.</source>
        <translation>L’image «&#xa0;{file}&#xa0;» n’a pas de crédit.</translation>
    </message>
    <message>
        <source>Add “credit:” and say who made it.</source>
        <translation>Ajoutez «&#xa0;credit:&#xa0;» et dites qui en est l’auteur.</translation>
    </message>
    <message>
        <source>This slide has not been shown since {last}.</source>
        <translation>Cette diapositive n’est plus affichée depuis le {last}.</translation>
    </message>
    <message>
        <source>Delete the slide, or give it new dates.</source>
        <translation>Supprimez la diapositive ou donnez-lui de nouvelles dates.</translation>
    </message>
    <message>
        <source>The last day ({last}) is before the first ({first}).</source>
        <translation>Le dernier jour ({last}) précède le premier ({first}).</translation>
    </message>
    <message>
        <source>Swap “from” and “until”, or correct one of them.</source>
        <translation>Échangez «&#xa0;from&#xa0;» et «&#xa0;until&#xa0;», ou corrigez l’un des deux.</translation>
    </message>
    <message>
        <source>The disk is full; the edition before stays on the screen.</source>
        <translation>Le disque est plein&#x202f;; l’édition précédente reste à l’écran.</translation>
    </message>
    <message>
        <source>Free some space where the program keeps its state.</source>
        <translation>Libérez de la place là où le programme enregistre ses données.</translation>
    </message>
    <message>
        <source>The id “{id}” is used twice; line {first} has it too.</source>
        <translation>L’identifiant «&#xa0;{id}&#xa0;» sert deux fois&#x202f;; il est déjà à la ligne {first}.</translation>
    </message>
    <message>
        <source>Give each slide of a partnership an id of its own.</source>
        <translation>Donnez à chaque diapositive d’un partenariat un identifiant différent.</translation>
    </message>
    <message>
        <source>“{key}” is there twice; line {first} has it too.</source>
        <translation>La clé «&#xa0;{key}&#xa0;» apparaît deux fois&#x202f;; elle est déjà à la ligne {first}.</translation>
    </message>
    <message>
        <source>Keep one of the two.</source>
        <translation>N’en gardez qu’une des deux.</translation>
    </message>
    <message>
        <source>The file “{file}” is empty.</source>
        <translation>Le fichier «&#xa0;{file}&#xa0;» est vide.</translation>
    </message>
    <message>
        <source>Copy the picture again.</source>
        <translation>Copiez de nouveau l’image.</translation>
    </message>
    <message>
        <source>The file “{file}” is not there.</source>
        <translation>Le fichier «&#xa0;{file}&#xa0;» est introuvable.</translation>
    </message>
    <message>
        <source>Copy it into the folder, or correct its name.</source>
        <translation>Copiez-le dans le dossier ou corrigez son nom.</translation>
    </message>
    <message>
        <source>The file is larger than {limit} MB.</source>
        <translation>Le fichier dépasse {limit}&#xa0;Mo.</translation>
    </message>
    <message>
        <source>A text file of this program is never that large; check what it is.</source>
        <translation>Un fichier de texte de ce programme n’est jamais aussi gros&#x202f;; vérifiez ce qu’il contient.</translation>
    </message>
    <message>
        <source>Nothing uses the file “{file}”.</source>
        <translation>Rien n’utilise le fichier «&#xa0;{file}&#xa0;».</translation>
    </message>
    <message>
        <source>Name it in a slide, drop it into photos/, or delete it.</source>
        <translation>Citez-le dans une diapositive, déposez-le dans photos/ ou supprimez-le.</translation>
    </message>
    <message>
        <source>This gallery has no picture: the folder photos/ has none that can be shown.</source>
        <translation>Cette galerie n’a pas d’image&#xa0;: le dossier photos/ n’en contient aucune que la borne peut afficher.</translation>
    </message>
    <message>
        <source>Drop pictures into photos/, or delete the slide; until then it is not shown.</source>
        <translation>Déposez des images dans photos/ ou supprimez la diapositive&#x202f;; d’ici là, elle n’est pas affichée.</translation>
    </message>
    <message>
        <source>This map has no place to show.</source>
        <translation>Cette carte n’a aucun lieu à montrer.</translation>
    </message>
    <message>
        <source>Give the partnership “places:”, or the slide its own, with a name and “at:”.</source>
        <translation>Donnez des «&#xa0;places:&#xa0;» au partenariat, ou à la diapositive les siennes, avec un nom et «&#xa0;at:&#xa0;».</translation>
    </message>
    <message>
        <source>The partnership has no place “{name}”.</source>
        <translation>Le partenariat n’a pas de lieu «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>Write the name of one of its places, or give this one “at: [latitude, longitude]”.</source>
        <translation>Écrivez le nom d’un de ses lieux, ou donnez à celui-ci «&#xa0;at: [latitude, longitude]&#xa0;».</translation>
    </message>
    <message>
        <source>This hotspot leads to the slide or the picture on which it is.</source>
        <translation>Ce point mène à la diapositive ou à l’image sur laquelle il se trouve.</translation>
    </message>
    <message>
        <source>Let it lead elsewhere, or delete it; until then it is not shown.</source>
        <translation>Faites-le mener ailleurs ou supprimez-le&#x202f;; d’ici là, il n’est pas montré.</translation>
    </message>
    <message>
        <source>There is no partnership whose folder is called “{name}”.</source>
        <translation>Il n’y a pas de partenariat dont le dossier s’appelle «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>Correct the name, or delete the hotspot; until then it is not shown.</source>
        <translation>Corrigez le nom ou supprimez ce point&#x202f;; d’ici là, il n’est pas montré.</translation>
    </message>
    <message>
        <source>No slide of this partnership has the id “{id}”.</source>
        <translation>Aucune diapositive de ce partenariat n’a l’identifiant «&#xa0;{id}&#xa0;».</translation>
    </message>
    <message>
        <source>Write “id: {id}” into the slide that is meant, or correct the id here.</source>
        <translation>Écrivez «&#xa0;id: {id}&#xa0;» dans la diapositive voulue, ou corrigez l’identifiant ici.</translation>
    </message>
    <message>
        <source>This hotspot leads nowhere.</source>
        <translation>Ce point ne mène nulle part.</translation>
    </message>
    <message>
        <source>Add a line “slide: …”, “photo: …” or “partnership: …”.</source>
        <translation>Ajoutez une ligne «&#xa0;slide: …&#xa0;», «&#xa0;photo: …&#xa0;» ou «&#xa0;partnership: …&#xa0;».</translation>
    </message>
    <message>
        <source>This hotspot leads to several things: {keys}.</source>
        <translation>Ce point mène à plusieurs choses&#xa0;: {keys}.</translation>
    </message>
    <message>
        <source>Keep one of them; for the others, write hotspots of their own.</source>
        <translation>Gardez-en une&#x202f;; pour les autres, écrivez d’autres points.</translation>
    </message>
    <message>
        <source>This value is not valid: {reason}.</source>
        <translation>Cette valeur n’est pas valable&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Correct it as the guide shows.</source>
        <translation>Corrigez-la comme l’indique le guide.</translation>
    </message>
    <message>
        <source>“{language}” is not a language that the program knows.</source>
        <translation>«&#xa0;{language}&#xa0;» n’est pas une langue que le programme connaît.</translation>
    </message>
    <message>
        <source>Write its two letters, such as fr, en, es, de.</source>
        <translation>Écrivez son code de deux lettres, par exemple fr, en, es, de.</translation>
    </message>
    <message>
        <source>The language “{language}” is there twice.</source>
        <translation>La langue «&#xa0;{language}&#xa0;» apparaît deux fois.</translation>
    </message>
    <message>
        <source>“{key}” is missing here.</source>
        <translation>Il manque «&#xa0;{key}&#xa0;» ici.</translation>
    </message>
    <message>
        <source>Add a line “{key}: …”.</source>
        <translation>Ajoutez une ligne «&#xa0;{key}: …&#xa0;».</translation>
    </message>
    <message>
        <source>Two files are called “{file}”, their accents being stored in two ways.</source>
        <translation>Deux fichiers s’appellent «&#xa0;{file}&#xa0;»&#xa0;: leurs accents sont enregistrés de deux façons différentes.</translation>
    </message>
    <message>
        <source>Delete or rename one of them.</source>
        <translation>Supprimez l’un des deux ou renommez-le.</translation>
    </message>
    <message>
        <source>There is no partnership yet.</source>
        <translation>Il n’y a pas encore de partenariat.</translation>
    </message>
    <message>
        <source>Make a folder partnerships/NAME with a file partnership.yaml.</source>
        <translation>Créez un dossier partnerships/NOM contenant un fichier partnership.yaml.</translation>
    </message>
    <message>
        <source>This partnership has neither slides nor photographs.</source>
        <translation>Ce partenariat n’a ni diapositives ni photos.</translation>
    </message>
    <message>
        <source>Write “slides:”, or drop pictures into a folder photos/ beside this file.</source>
        <translation>Ajoutez «&#xa0;slides:&#xa0;», ou déposez des images dans un dossier photos/ à côté de ce fichier.</translation>
    </message>
    <message>
        <source>A list is needed here.</source>
        <translation>Il faut une liste ici.</translation>
    </message>
    <message>
        <source>Write one item a line, each after “- ”.</source>
        <translation>Écrivez un élément par ligne, chacun précédé d’un tiret et d’une espace.</translation>
    </message>
    <message>
        <source>Keys and values are needed here, not a single value.</source>
        <translation>Il faut ici des clés et leurs valeurs, et non une seule valeur.</translation>
    </message>
    <message>
        <source>Write one “key: value” a line, indented below this key.</source>
        <translation>Écrivez une paire «&#xa0;clé: valeur&#xa0;» par ligne, en retrait sous cette clé.</translation>
    </message>
    <message>
        <source>“{value}” is not a number.</source>
        <translation>«&#xa0;{value}&#xa0;» n’est pas un nombre.</translation>
    </message>
    <message>
        <source>Write digits, with a point for decimals.</source>
        <translation>Écrivez des chiffres, sans guillemets, avec un point pour les décimales.</translation>
    </message>
    <message>
        <source>Two numbers are needed here, in brackets.</source>
        <translation>Il faut ici deux nombres entre crochets.</translation>
    </message>
    <message>
        <source>Write them with points for decimals, such as {example}.</source>
        <translation>Écrivez-les avec un point pour les décimales, par exemple {example}.</translation>
    </message>
    <message>
        <source>“{value}” is neither true nor false.</source>
        <translation>«&#xa0;{value}&#xa0;» n’est ni true (vrai) ni false (faux).</translation>
    </message>
    <message>
        <source>Write true or false.</source>
        <translation>Écrivez true ou false.</translation>
    </message>
    <message>
        <source>A text is needed here.</source>
        <translation>Il faut un texte ici.</translation>
    </message>
    <message>
        <source>Write a text, in quotation marks if need be, or one for each language.</source>
        <translation>Écrivez un texte, entre guillemets droits si besoin, ou un texte par langue.</translation>
    </message>
    <message>
        <source>“{value}” is not a whole number.</source>
        <translation>«&#xa0;{value}&#xa0;» n’est pas un nombre entier.</translation>
    </message>
    <message>
        <source>Write digits only, such as 1963.</source>
        <translation>N’écrivez que des chiffres, sans guillemets, par exemple 1963.</translation>
    </message>
    <message>
        <source>The file is not in UTF-8: its byte {position} is {byte}.</source>
        <translation>Le fichier n’est pas en UTF-8&#xa0;: son octet {position} vaut {byte}.</translation>
    </message>
    <message>
        <source>Save it again with the encoding UTF-8.</source>
        <translation>Enregistrez-le de nouveau avec l’encodage UTF-8.</translation>
    </message>
    <message>
        <source>This cannot be read as YAML ({reason}).</source>
        <translation>Ce passage ne respecte pas le format YAML ({reason}).</translation>
    </message>
    <message>
        <source>Check indentation and colons; put a text with “: ” or “#” in quotation marks.</source>
        <translation>Vérifiez les retraits et les deux-points&#x202f;; mettez entre guillemets droits un texte qui contient «&#xa0;:&#xa0;» ou «&#xa0;#&#xa0;».</translation>
    </message>
    <message>
        <source>“{file}” is a path from outside the content folder.</source>
        <translation>«&#xa0;{file}&#xa0;» est un chemin extérieur au dossier de contenu.</translation>
    </message>
    <message>
        <source>Copy the file into the content folder and write its path from there.</source>
        <translation>Copiez le fichier dans le dossier de contenu et écrivez son chemin à partir de là.</translation>
    </message>
    <message>
        <source>“{file}” is written otherwise on the disk: “{found}”.</source>
        <translation>«&#xa0;{file}&#xa0;» s’écrit autrement sur le disque&#xa0;: «&#xa0;{found}&#xa0;».</translation>
    </message>
    <message>
        <source>Write capitals and small letters as in the file&apos;s name.</source>
        <translation>Respectez les majuscules et les minuscules du nom du fichier.</translation>
    </message>
    <message>
        <source>“{file}” is a link, or lies behind one.</source>
        <translation>«&#xa0;{file}&#xa0;» est un raccourci, ou se trouve derrière un raccourci.</translation>
    </message>
    <message>
        <source>Copy the file itself into the content folder.</source>
        <translation>Copiez le fichier lui-même dans le dossier de contenu.</translation>
    </message>
    <message>
        <source>“{file}” leads out of the content folder.</source>
        <translation>«&#xa0;{file}&#xa0;» mène hors du dossier de contenu.</translation>
    </message>
    <message>
        <source>“{file}” is not a picture that can be shown.</source>
        <translation>«&#xa0;{file}&#xa0;» n’est pas une image que la borne peut afficher.</translation>
    </message>
    <message>
        <source>Save it as JPEG or PNG, or move it out of photos/.</source>
        <translation>Enregistrez-la en JPEG ou en PNG, ou retirez-la de photos/.</translation>
    </message>
    <message>
        <source>Photographs here that nothing describes: {count}.</source>
        <translation>Photos sans description dans ce dossier&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Give each a caption or an alternative text in photos.yaml, or a name that says it.</source>
        <translation>Donnez à chacune une légende ou un texte de remplacement dans photos.yaml, ou un nom de fichier qui dit ce qu’elle montre.</translation>
    </message>
    <message>
        <source>Photographs here without a credit: {count}.</source>
        <translation>Photos sans crédit dans ce dossier&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Too few items here: {actual}.</source>
        <translation>Trop peu d’éléments ici&#xa0;: {actual}.</translation>
    </message>
    <message>
        <source>At least {limit} are needed.</source>
        <translation>Le minimum requis est {limit}.</translation>
    </message>
    <message>
        <source>The content folder has more than {limit} files and folders.</source>
        <translation>Le dossier de contenu compte plus de {limit} fichiers et dossiers.</translation>
    </message>
    <message>
        <source>The staff&apos;s new PIN, 4 to 12 digits:</source>
        <translation>Le nouveau code PIN du personnel, de 4 à 12 chiffres&#xa0;:</translation>
    </message>
    <message>
        <source>The same PIN again:</source>
        <translation>Le même code PIN, encore une fois&#xa0;:</translation>
    </message>
    <message>
        <source>A PIN is 4 to 12 digits and nothing else. Start again.</source>
        <translation>Un code PIN est fait de 4 à 12 chiffres et de rien d’autre. Recommencez.</translation>
    </message>
    <message>
        <source>The two PINs are not the same. Start again.</source>
        <translation>Les deux codes PIN ne sont pas les mêmes. Recommencez.</translation>
    </message>
    <message>
        <source>Put this line into kiosk.yaml, in place of the “pin” that may be there.</source>
        <translation>Mettez cette ligne dans kiosk.yaml, à la place de la clé «&#xa0;pin&#xa0;» qui s’y trouve peut-être.</translation>
    </message>
    <message>
        <source>screen</source>
        <translation>écran</translation>
    </message>
    <message>
        <source>touch</source>
        <translation>tactile</translation>
    </message>
    <message>
        <source>graphics</source>
        <translation>graphisme</translation>
    </message>
    <message>
        <source>voice</source>
        <translation>voix</translation>
    </message>
    <message>
        <source>fonts</source>
        <translation>polices</translation>
    </message>
    <message>
        <source>disk</source>
        <translation>disque</translation>
    </message>
    <message>
        <source>clock</source>
        <translation>horloge</translation>
    </message>
    <message>
        <source>sleep</source>
        <translation>veille</translation>
    </message>
    <message>
        <source>content</source>
        <translation>contenu</translation>
    </message>
    <message>
        <source>permissions</source>
        <translation>droits</translation>
    </message>
    <message>
        <source>advice</source>
        <translation>conseil</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>à faire</translation>
    </message>
    <message>
        <source>Found: {things}.</source>
        <translation>Trouvé&#xa0;: {things}.</translation>
    </message>
    <message>
        <source>This could not be examined: {reason}.</source>
        <translation>Cela n’a pas pu être examiné&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>No display was found: neither DISPLAY nor WAYLAND_DISPLAY is set. Run the command in the kiosk&apos;s graphical session; from outside, put DISPLAY=:0 before it.</source>
        <translation>Aucun affichage trouvé&#xa0;: ni DISPLAY ni WAYLAND_DISPLAY n’est défini. Lancez la commande dans la session graphique de la borne&#x202f;; de l’extérieur, faites-la précéder de DISPLAY=:0.</translation>
    </message>
    <message>
        <source>No screen was found. Check its cable and its power.</source>
        <translation>Aucun écran trouvé. Vérifiez son câble et son alimentation.</translation>
    </message>
    <message>
        <source>Qt does not start within 20 seconds. Restart the graphical session.</source>
        <translation>Qt ne démarre pas en 20 secondes. Relancez la session graphique.</translation>
    </message>
    <message>
        <source>No touch screen was found: only mouse and keyboard work. If there is one, check its USB cable.</source>
        <translation>Aucun écran tactile trouvé&#xa0;: seuls la souris et le clavier fonctionnent. S’il y en a un, vérifiez son câble USB.</translation>
    </message>
    <message>
        <source>The system has a touch screen, but the graphical session does not pass it on: {things}. Check the session&apos;s input settings (libinput).</source>
        <translation>Le système a un écran tactile, mais la session graphique ne le transmet pas&#xa0;: {things}. Vérifiez les réglages d’entrée de la session (libinput).</translation>
    </message>
    <message>
        <source>Drawn by the graphics processor ({why}).</source>
        <translation>Le processeur graphique dessine ({why}).</translation>
    </message>
    <message>
        <source>Drawn in software, which is enough for Full HD ({why}).</source>
        <translation>Dessin sans processeur graphique, ce qui suffit en Full HD ({why}).</translation>
    </message>
    <message>
        <source>the display “{value}” has no graphics processor</source>
        <translation>l’affichage «&#xa0;{value}&#xa0;» n’a pas de processeur graphique</translation>
    </message>
    <message>
        <source>this system has its own graphics interface</source>
        <translation>ce système a sa propre interface graphique</translation>
    </message>
    <message>
        <source>graphics processor with the driver {value}</source>
        <translation>processeur graphique avec le pilote {value}</translation>
    </message>
    <message>
        <source>no graphics processor was found</source>
        <translation>aucun processeur graphique trouvé</translation>
    </message>
    <message>
        <source>Reads aloud: {things}.</source>
        <translation>Lecture à voix haute&#xa0;: {things}.</translation>
    </message>
    <message>
        <source>No voice for: {things}. Add one in the system&apos;s speech settings (Linux: the package espeak-ng).</source>
        <translation>Pas de voix pour&#xa0;: {things}. Ajoutez-en une dans les réglages vocaux du système (Linux&#xa0;: le paquet espeak-ng).</translation>
    </message>
    <message>
        <source>Reading aloud is not installed. If it is wanted: pip install {reason} (Linux: also the packages libpulse0, speech-dispatcher and speech-dispatcher-espeak-ng).</source>
        <translation>La lecture à voix haute n’est pas installée. Si elle est souhaitée&#xa0;: pip install {reason} (Linux&#xa0;: aussi les paquets libpulse0, speech-dispatcher et speech-dispatcher-espeak-ng).</translation>
    </message>
    <message>
        <source>Reading aloud lacks a library of the system: {reason}. Install it (libpulse.so.0 is in the package libpulse0).</source>
        <translation>Il manque à la lecture à voix haute une bibliothèque du système&#xa0;: {reason}. Installez-la (libpulse.so.0 est dans le paquet libpulse0).</translation>
    </message>
    <message>
        <source>No speech engine answers. If reading aloud is wanted, install one (Linux: the packages speech-dispatcher and speech-dispatcher-espeak-ng).</source>
        <translation>Aucun moteur vocal ne répond. Si la lecture à voix haute est souhaitée, installez-en un (Linux&#xa0;: les paquets speech-dispatcher et speech-dispatcher-espeak-ng).</translation>
    </message>
    <message>
        <source>The speech engine has no voice. Add one in the system&apos;s speech settings (Linux: the package speech-dispatcher-espeak-ng).</source>
        <translation>Le moteur vocal n’a pas de voix. Ajoutez-en une dans les réglages vocaux du système (Linux&#xa0;: le paquet speech-dispatcher-espeak-ng).</translation>
    </message>
    <message>
        <source>The speech engine does not answer. Check that the system plays sound, then log out and in again.</source>
        <translation>Le moteur vocal ne répond pas. Vérifiez que le système émet du son, puis fermez et rouvrez la session.</translation>
    </message>
    <message>
        <source>The fonts could not be tried, because Qt does not start.</source>
        <translation>Les polices n’ont pas pu être essayées, car Qt ne démarre pas.</translation>
    </message>
    <message>
        <source>The font cannot be loaded: {things}. Install the program again.</source>
        <translation>La police ne se charge pas&#xa0;: {things}. Réinstallez le programme.</translation>
    </message>
    <message>
        <source>The font “{font}” of kiosk.yaml is not installed; {things} takes its place. Install it for all users.</source>
        <translation>La police «&#xa0;{font}&#xa0;» de kiosk.yaml n’est pas installée&#x202f;; {things} la remplace. Installez-la pour tous les utilisateurs.</translation>
    </message>
    <message>
        <source>{free} GB are free for {folder}.</source>
        <translation>{free} Go libres pour {folder}.</translation>
    </message>
    <message>
        <source>Only {free} MB are free for {folder}. Free at least 1 GB for new editions.</source>
        <translation>Seulement {free} Mo libres pour {folder}. Libérez au moins 1 Go pour les nouvelles éditions.</translation>
    </message>
    <message>
        <source>{now}; whether the network sets the clock is not known.</source>
        <translation>{now}&#x202f;; on ne sait pas si le réseau règle l’horloge.</translation>
    </message>
    <message>
        <source>{now}, set by the network.</source>
        <translation>{now}, réglée par le réseau.</translation>
    </message>
    <message>
        <source>{now}, not set by the network: it will drift. Switch network time on (Linux: timedatectl set-ntp true).</source>
        <translation>{now}, non réglée par le réseau&#xa0;: elle va dériver. Activez l’heure du réseau (Linux&#xa0;: timedatectl set-ntp true).</translation>
    </message>
    <message>
        <source>{now} cannot be right, and slides depend on the date. Set the clock.</source>
        <translation>{now} ne peut pas être juste, et des diapositives dépendent de la date. Réglez l’horloge.</translation>
    </message>
    <message>
        <source>The screen is kept awake by {method} while the show runs.</source>
        <translation>L’écran est tenu éveillé par {method} tant que le programme tourne.</translation>
    </message>
    <message>
        <source>Nothing lets the program keep the screen awake. Switch screen saver and standby off in the system&apos;s settings.</source>
        <translation>Rien ne permet au programme de tenir l’écran éveillé. Désactivez l’économiseur d’écran et la mise en veille dans les réglages du système.</translation>
    </message>
    <message>
        <source>No problem in {folder}; partnerships: {partnerships}.</source>
        <translation>Aucun problème dans {folder}&#x202f;; partenariats&#xa0;: {partnerships}.</translation>
    </message>
    <message>
        <source>Warnings: {warnings}. “kiosk check” names those in {folder}; all the rest is shown.</source>
        <translation>Avertissements&#xa0;: {warnings}. «&#xa0;kiosk check&#xa0;» nomme ceux de {folder}&#x202f;; tout le reste est affiché.</translation>
    </message>
    <message>
        <source>Errors: {errors}, warnings: {warnings}. “kiosk check” names those in {folder}.</source>
        <translation>Erreurs&#xa0;: {errors}, avertissements&#xa0;: {warnings}. «&#xa0;kiosk check&#xa0;» nomme ceux de {folder}.</translation>
    </message>
    <message>
        <source>{folder} can be written to.</source>
        <translation>L’écriture dans {folder} est possible.</translation>
    </message>
    <message>
        <source>access is not allowed</source>
        <translation>l’accès n’est pas autorisé</translation>
    </message>
    <message>
        <source>it is not there</source>
        <translation>il est introuvable</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>c’est un dossier</translation>
    </message>
    <message>
        <source>a part of its path is not a folder</source>
        <translation>une partie de son chemin n’est pas un dossier</translation>
    </message>
    <message>
        <source>its disk does not answer as it should</source>
        <translation>son disque ne répond pas comme il le devrait</translation>
    </message>
    <message>
        <source>its links lead in a circle</source>
        <translation>ses liens tournent en rond</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation>son nom est trop long</translation>
    </message>
    <message>
        <source>Add their credit to photos.yaml in this folder.</source>
        <translation>Ajoutez leur crédit dans le fichier photos.yaml de ce dossier.</translation>
    </message>
    <message>
        <source>This is not a hash of a PIN that the kiosk accepts.</source>
        <translation>Ce n’est pas une empreinte de code PIN que la borne accepte.</translation>
    </message>
    <message>
        <source>Make the line anew with “kiosk pin”; a PIN is never written in clear.</source>
        <translation>Refaites cette ligne avec «&#xa0;kiosk pin&#xa0;»&#x202f;; un code PIN ne s’écrit jamais en clair.</translation>
    </message>
    <message>
        <source>“{file}” is animated; only its first picture is shown.</source>
        <translation>L’image «&#xa0;{file}&#xa0;» est animée&#x202f;; seule sa première vue est affichée.</translation>
    </message>
    <message>
        <source>Use a still picture.</source>
        <translation>Utilisez une image fixe.</translation>
    </message>
    <message>
        <source>The picture “{file}” is damaged or not complete.</source>
        <translation>L’image «&#xa0;{file}&#xa0;» est abîmée ou incomplète.</translation>
    </message>
    <message>
        <source>Copy it again from where it came.</source>
        <translation>Copiez-la de nouveau depuis son emplacement d’origine.</translation>
    </message>
    <message>
        <source>“{file}” has only {width} × {height} pixels.</source>
        <translation>«&#xa0;{file}&#xa0;» ne mesure que {width}&#xa0;×&#xa0;{height} pixels.</translation>
    </message>
    <message>
        <source>Use a picture of at least {wanted} pixels.</source>
        <translation>Utilisez une image d’au moins {wanted} pixels.</translation>
    </message>
    <message>
        <source>The picture “{file}” is too large to be opened safely.</source>
        <translation>L’image «&#xa0;{file}&#xa0;» est trop grande pour être ouverte sans risque.</translation>
    </message>
    <message>
        <source>Save it with fewer pixels.</source>
        <translation>Enregistrez-la avec moins de pixels.</translation>
    </message>
    <message>
        <source>Save it as JPEG, PNG or SVG.</source>
        <translation>Enregistrez-la en JPEG, en PNG ou en SVG.</translation>
    </message>
    <message>
        <source>The quotation mark that opens here is never closed.</source>
        <translation>Le guillemet ouvert ici n’est jamais refermé.</translation>
    </message>
    <message>
        <source>Close it, or write two of it where it stands for itself.</source>
        <translation>Refermez-le, ou doublez-le s’il fait partie du texte.</translation>
    </message>
    <message>
        <source>The file has more than one document (“---”).</source>
        <translation>Le fichier contient plusieurs documents («&#xa0;---&#xa0;»).</translation>
    </message>
    <message>
        <source>Keep one, and delete the line “---”.</source>
        <translation>N’en gardez qu’un et supprimez la ligne «&#xa0;---&#xa0;».</translation>
    </message>
    <message>
        <source>This slide says nothing.</source>
        <translation>Cette diapositive ne dit rien.</translation>
    </message>
    <message>
        <source>Add “text:” or “points:”.</source>
        <translation>Ajoutez «&#xa0;text:&#xa0;» ou «&#xa0;points:&#xa0;».</translation>
    </message>
    <message>
        <source>The drawing “{file}” is not in UTF-8.</source>
        <translation>Le dessin «&#xa0;{file}&#xa0;» n’est pas en UTF-8.</translation>
    </message>
    <message>
        <source>The drawing “{file}” refers outside itself, or contains a program.</source>
        <translation>Le dessin «&#xa0;{file}&#xa0;» fait appel à d’autres fichiers ou contient un programme.</translation>
    </message>
    <message>
        <source>Save it with its pictures embedded and without scripts.</source>
        <translation>Enregistrez-le avec ses images incorporées et sans script.</translation>
    </message>
    <message>
        <source>The drawing “{file}” does not say how large it is.</source>
        <translation>Le dessin «&#xa0;{file}&#xa0;» n’indique pas ses dimensions.</translation>
    </message>
    <message>
        <source>Save it again with a width and a height, or a viewBox.</source>
        <translation>Enregistrez-le de nouveau avec une largeur et une hauteur, ou avec une «&#xa0;viewBox&#xa0;».</translation>
    </message>
    <message>
        <source>This text is empty.</source>
        <translation>Ce texte est vide.</translation>
    </message>
    <message>
        <source>Write it, or delete the key.</source>
        <translation>Écrivez-le ou supprimez la clé.</translation>
    </message>
    <message>
        <source>This text is longer than {limit} characters.</source>
        <translation>Ce texte dépasse {limit} caractères.</translation>
    </message>
    <message>
        <source>Shorten it, or make several slides of it.</source>
        <translation>Raccourcissez-le ou répartissez-le sur plusieurs diapositives.</translation>
    </message>
    <message>
        <source>This text has {actual} words; its place is made for {limit}.</source>
        <translation>Ce texte compte {actual} mots&#x202f;; son emplacement est prévu pour {limit}.</translation>
    </message>
    <message>
        <source>Shorten it, or it is shown smaller.</source>
        <translation>Raccourcissez-le, sinon il s’affiche en plus petit.</translation>
    </message>
    <message>
        <source>This text has {actual} characters; its place is made for {limit}.</source>
        <translation>Ce texte compte {actual} caractères&#x202f;; son emplacement est prévu pour {limit}.</translation>
    </message>
    <message>
        <source>Values are nested more than {limit} deep.</source>
        <translation>Les valeurs sont imbriquées sur plus de {limit} niveaux.</translation>
    </message>
    <message>
        <source>Check the indentation.</source>
        <translation>Vérifiez les retraits.</translation>
    </message>
    <message>
        <source>There are {actual} items here; the most is {limit}.</source>
        <translation>Il y a {actual} éléments ici&#x202f;; le maximum est {limit}.</translation>
    </message>
    <message>
        <source>Delete some.</source>
        <translation>Supprimez-en.</translation>
    </message>
    <message>
        <source>Move out what the kiosk does not show.</source>
        <translation>Déplacez ailleurs ce que la borne n’affiche pas.</translation>
    </message>
    <message>
        <source>The file has more than {limit} values.</source>
        <translation>Le fichier contient plus de {limit} valeurs.</translation>
    </message>
    <message>
        <source>A file of this program is never that long; check what it is.</source>
        <translation>Un fichier de ce programme n’est jamais aussi long&#x202f;; vérifiez ce qu’il contient.</translation>
    </message>
    <message>
        <source>There are {actual} items here; the slide is made for {limit}.</source>
        <translation>Il y a {actual} éléments ici&#x202f;; la diapositive est prévue pour {limit}.</translation>
    </message>
    <message>
        <source>Make two slides of it.</source>
        <translation>Faites-en deux diapositives.</translation>
    </message>
    <message>
        <source>The translation is missing: {languages}.</source>
        <translation>Traduction manquante&#xa0;: {languages}.</translation>
    </message>
    <message>
        <source>Add it; until then another language is shown.</source>
        <translation>Ajoutez-la&#x202f;; d’ici là, une autre langue s’affiche.</translation>
    </message>
    <message>
        <source>The alias *{alias} stands for nothing.</source>
        <translation>L’alias *{alias} ne correspond à rien.</translation>
    </message>
    <message>
        <source>Write the value out.</source>
        <translation>Écrivez la valeur en toutes lettres.</translation>
    </message>
    <message>
        <source>“{value}” is not the code of a country.</source>
        <translation>«&#xa0;{value}&#xa0;» n’est pas le code d’un pays.</translation>
    </message>
    <message>
        <source>Write its two letters of ISO 3166, such as FR, GB, JP.</source>
        <translation>Écrivez son code ISO 3166 de deux lettres, par exemple FR, GB, JP.</translation>
    </message>
    <message>
        <source>The key “{key}” is not known here.</source>
        <translation>La clé «&#xa0;{key}&#xa0;» n’est pas connue ici.</translation>
    </message>
    <message>
        <source>Correct or delete it.</source>
        <translation>Corrigez-la ou supprimez-la.</translation>
    </message>
    <message>
        <source>The language “{language}” is not one of the kiosk&apos;s ({languages}).</source>
        <translation>La langue «&#xa0;{language}&#xa0;» n’est pas une langue de la borne ({languages}).</translation>
    </message>
    <message>
        <source>Add it to “languages” in kiosk.yaml, or correct it.</source>
        <translation>Ajoutez-la à «&#xa0;languages&#xa0;» dans kiosk.yaml ou corrigez-la.</translation>
    </message>
    <message>
        <source>This cannot be read: {reason}.</source>
        <translation>Lecture impossible&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Check the rights of the file.</source>
        <translation>Vérifiez les droits d’accès au fichier.</translation>
    </message>
    <message>
        <source>This figure has {actual} characters; its place is made for {limit}.</source>
        <translation>Ce chiffre compte {actual} caractères&#x202f;; son emplacement est prévu pour {limit}.</translation>
    </message>
    <message>
        <source>Move words to “unit” or “label”.</source>
        <translation>Déplacez des mots vers «&#xa0;unit&#xa0;» ou «&#xa0;label&#xa0;».</translation>
    </message>
    <message>
        <source>A text with a colon and a space has to stand in quotation marks.</source>
        <translation>Un texte qui contient deux-points suivis d’une espace doit être entre guillemets droits.</translation>
    </message>
    <message>
        <source>Put the whole text in quotation marks, or check the indentation of this line.</source>
        <translation>Mettez tout le texte entre guillemets droits, ou vérifiez le retrait de cette ligne.</translation>
    </message>
    <message>
        <source>The file “{file}” is missing.</source>
        <translation>Il manque le fichier «&#xa0;{file}&#xa0;».</translation>
    </message>
    <message>
        <source>Make it, or move the folder&apos;s other files away.</source>
        <translation>Créez-le ou déplacez ailleurs les autres fichiers du dossier.</translation>
    </message>
    <message>
        <source>This file has to be called “{file}”, not “{found}”.</source>
        <translation>Ce fichier doit s’appeler «&#xa0;{file}&#xa0;» et non «&#xa0;{found}&#xa0;».</translation>
    </message>
    <message>
        <source>Rename it.</source>
        <translation>Renommez-le.</translation>
    </message>
    <message>
        <source>The line begins with a tab.</source>
        <translation>La ligne commence par une tabulation.</translation>
    </message>
    <message>
        <source>Indent with spaces.</source>
        <translation>Utilisez des espaces pour les retraits.</translation>
    </message>
    <message>
        <source>The tag {tag} is not allowed.</source>
        <translation>La balise {tag} n’est pas autorisée.</translation>
    </message>
    <message>
        <source>Write a plain value.</source>
        <translation>Écrivez une valeur simple.</translation>
    </message>
    <message>
        <source>Did you mean “{suggestion}”?</source>
        <translation>Vouliez-vous dire «&#xa0;{suggestion}&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>error</source>
        <translation>erreur</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>avertissement</translation>
    </message>
    <message>
        <source>No display was found: neither DISPLAY nor WAYLAND_DISPLAY is set. Start it in a graphical session, or render pictures with “kiosk shots”.</source>
        <translation>Aucun écran n’a été trouvé&#xa0;: ni DISPLAY ni WAYLAND_DISPLAY n’est défini. Lancez le programme dans une session graphique, ou produisez des images avec «&#xa0;kiosk shots&#xa0;».</translation>
    </message>
    <message>
        <source>The display does not answer. Check DISPLAY or WAYLAND_DISPLAY, or render pictures with “kiosk shots”.</source>
        <translation>L’écran ne répond pas. Vérifiez DISPLAY ou WAYLAND_DISPLAY, ou produisez des images avec «&#xa0;kiosk shots&#xa0;».</translation>
    </message>
    <message>
        <source>The display cannot be used: {reason}</source>
        <translation>L’écran ne peut pas être utilisé&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>The content folder “{folder}” is not there. Check its name, or whether its disk is connected.</source>
        <translation>Le dossier de contenu «&#xa0;{folder}&#xa0;» est introuvable. Vérifiez son nom, ou que son disque est bien branché.</translation>
    </message>
    <message>
        <source>The content folder “{folder}” cannot be read: {reason}.</source>
        <translation>Le dossier de contenu «&#xa0;{folder}&#xa0;» ne peut pas être lu&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Nothing can be written to “{folder}”: {reason}.</source>
        <translation>Impossible d’écrire dans «&#xa0;{folder}&#xa0;»&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>A kiosk with the same state is running already. End it first, or give this one a state of its own with --state.</source>
        <translation>Une borne avec le même état est déjà en marche. Arrêtez-la d’abord, ou donnez à celle-ci un état à elle avec --state.</translation>
    </message>
    <message>
        <source>No kiosk is running.</source>
        <translation>Aucune borne n’est en marche.</translation>
    </message>
    <message>
        <source>The content has no slide that can be shown; “kiosk check” says why.</source>
        <translation>Le contenu n’a aucune diapositive à afficher&#x202f;; «&#xa0;kiosk check&#xa0;» dit pourquoi.</translation>
    </message>
    <message>
        <source>The content has no language “{language}”; it has: {languages}.</source>
        <translation>Le contenu n’existe pas dans la langue «&#xa0;{language}&#xa0;»&#x202f;; il existe en&#xa0;: {languages}.</translation>
    </message>
</context>
</TS>
