"""The English of every Problem and of the program's own sentences, by code: plain tables.

A message is what is wrong, and what to do. {names} are filled with the values of the Problem.
"""

MESSAGES: dict[str, tuple[str, str]] = {
    "alias-bomb": (
        "Aliases (*) in this file multiply without measure.",
        "Write the values out instead of repeating them with & and *.",
    ),
    "alt-missing": (
        "The picture “{file}” has no alternative text.",
        "Add “alt:” and say in a sentence what the picture shows.",
    ),
    "above-range": ("{value} is too large.", "The most is {limit}."),
    "bad-address": (
        "“{value}” is not a web address.",
        "Write it whole, beginning with https://.",
    ),
    "bad-character": (
        "The file has a control character ({character}) that YAML does not allow.",
        "Delete it; it is often left by copying from another program.",
    ),
    "bad-choice": ("“{value}” is not one of the choices.", "Choose from: {choices}."),
    "bad-colour": ("“{value}” is not a colour.", 'Write # and six digits, such as "#0B2A45".'),
    "bad-date": ("“{value}” is not a day.", "Write year-month-day, such as 2026-05-31."),
    "bad-id": (
        "“{value}” cannot be a slide's id.",
        "Use the letters a to z, digits and hyphens, such as first-visit.",
    ),
    "bad-key": ("A list or a mapping cannot be a key.", "Check the indentation of this line."),
    "bad-pin": (
        "This is not a hash of a PIN that the kiosk accepts.",
        "Make the line anew with “kiosk pin”; a PIN is never written in clear.",
    ),
    "below-range": ("{value} is too small.", "The least is {limit}."),
    "colour-unquoted": (
        "The colour after “{key}” is a comment, because # begins one.",
        'Put the colour in quotation marks: "#0B2A45".',
    ),
    "contrast": (
        "{colour} on {other} has a contrast of {ratio}:1 only.",
        "Choose a lighter or darker colour, for at least {least}:1.",
    ),
    "contrast-accent": (
        "Text on the accent {colour} has a contrast of {ratio}:1 only in the kiosk's colours.",
        "Choose a lighter or darker accent; until then the text on it is near-black or white.",
    ),
    "credit-missing": (
        "The picture “{file}” has no credit.",
        "Add “credit:” and say who made it.",
    ),
    "date-passed": (
        "This slide has not been shown since {last}.",
        "Delete the slide, or give it new dates.",
    ),
    "dates-reversed": (
        "The last day ({last}) is before the first ({first}).",
        "Swap “from” and “until”, or correct one of them.",
    ),
    "disk-full": (
        "The disk is full; the edition before stays on the screen.",
        "Free some space where the program keeps its state.",
    ),
    "duplicate-id": (
        "The id “{id}” is used twice; line {first} has it too.",
        "Give each slide of a partnership an id of its own.",
    ),
    "duplicate-key": (
        "“{key}” is there twice; line {first} has it too.",
        "Keep one of the two.",
    ),
    "file-empty": ("The file “{file}” is empty.", "Copy the picture again."),
    "file-missing": (
        "The file “{file}” is not there.",
        "Copy it into the folder, or correct its name.",
    ),
    "file-too-big": (
        "The file is larger than {limit} MB.",
        "A text file of this program is never that large; check what it is.",
    ),
    "file-unused": (
        "Nothing uses the file “{file}”.",
        "Name it in a slide, drop it into photos/, or delete it.",
    ),
    "gallery-empty": (
        "This gallery has no picture: the folder photos/ has none that can be shown.",
        "Drop pictures into photos/, or delete the slide; until then it is not shown.",
    ),
    "map-without-places": (
        "This map has no place to show.",
        "Give the partnership “places:”, or the slide its own, with a name and “at:”.",
    ),
    "place-unknown": (
        "The partnership has no place “{name}”.",
        "Write the name of one of its places, or give this one “at: [latitude, longitude]”.",
    ),
    "hotspot-leads-here": (
        "This hotspot leads to the slide or the picture on which it is.",
        "Let it lead elsewhere, or delete it; until then it is not shown.",
    ),
    "hotspot-partnership": (
        "There is no partnership whose folder is called “{name}”.",
        "Correct the name, or delete the hotspot; until then it is not shown.",
    ),
    "hotspot-slide": (
        "No slide of this partnership has the id “{id}”.",
        "Write “id: {id}” into the slide that is meant, or correct the id here.",
    ),
    "hotspot-target": (
        "This hotspot leads nowhere.",
        "Add a line “slide: …”, “photo: …” or “partnership: …”.",
    ),
    "hotspot-targets": (
        "This hotspot leads to several things: {keys}.",
        "Keep one of them; for the others, write hotspots of their own.",
    ),
    "invalid": ("This value is not valid: {reason}.", "Correct it as the guide shows."),
    "language-not-known": (
        "“{language}” is not a language that the program knows.",
        "Write its two letters, such as fr, en, es, de.",
    ),
    "language-twice": ("The language “{language}” is there twice.", "Keep one of the two."),
    "missing-key": ("“{key}” is missing here.", "Add a line “{key}: …”."),
    "name-twice": (
        "Two files are called “{file}”, their accents being stored in two ways.",
        "Delete or rename one of them.",
    ),
    "no-partnerships": (
        "There is no partnership yet.",
        "Make a folder partnerships/NAME with a file partnership.yaml.",
    ),
    "no-slides": (
        "This partnership has neither slides nor photographs.",
        "Write “slides:”, or drop pictures into a folder photos/ beside this file.",
    ),
    "not-a-list": ("A list is needed here.", "Write one item a line, each after “- ”."),
    "not-a-mapping": (
        "Keys and values are needed here, not a single value.",
        "Write one “key: value” a line, indented below this key.",
    ),
    "not-a-number": ("“{value}” is not a number.", "Write digits, with a point for decimals."),
    "not-a-pair": (
        "Two numbers are needed here, in brackets.",
        "Write them with points for decimals, such as {example}.",
    ),
    "not-a-switch": ("“{value}” is neither true nor false.", "Write true or false."),
    "not-a-text": (
        "A text is needed here.",
        "Write a text, in quotation marks if need be, or one for each language.",
    ),
    "not-a-whole-number": (
        "“{value}” is not a whole number.",
        "Write digits only, such as 1963.",
    ),
    "not-utf8": (
        "The file is not in UTF-8: its byte {position} is {byte}.",
        "Save it again with the encoding UTF-8.",
    ),
    "not-yaml": (
        "This cannot be read as YAML ({reason}).",
        "Check indentation and colons; put a text with “: ” or “#” in quotation marks.",
    ),
    "path-absolute": (
        "“{file}” is a path from outside the content folder.",
        "Copy the file into the content folder and write its path from there.",
    ),
    "path-case": (
        "“{file}” is written otherwise on the disk: “{found}”.",
        "Write capitals and small letters as in the file's name.",
    ),
    "path-link": (
        "“{file}” is a link, or lies behind one.",
        "Copy the file itself into the content folder.",
    ),
    "path-outside": (
        "“{file}” leads out of the content folder.",
        "Copy the file into the content folder and write its path from there.",
    ),
    "photo-unknown": (
        "“{file}” is not a picture that can be shown.",
        "Save it as JPEG or PNG, or move it out of photos/.",
    ),
    "photos-undescribed": (
        "Photographs here that nothing describes: {count}.",
        "Give each a caption or an alternative text in photos.yaml, or a name that says it.",
    ),
    "photos-uncredited": (
        "Photographs here without a credit: {count}.",
        "Add their credit to photos.yaml in this folder.",
    ),
    "picture-animated": (
        "“{file}” is animated; only its first picture is shown.",
        "Use a still picture.",
    ),
    "picture-damaged": (
        "The picture “{file}” is damaged or not complete.",
        "Copy it again from where it came.",
    ),
    "picture-small": (
        "“{file}” has only {width} × {height} pixels.",
        "Use a picture of at least {wanted} pixels.",
    ),
    "picture-too-large": (
        "The picture “{file}” is too large to be opened safely.",
        "Save it with fewer pixels.",
    ),
    "picture-unknown": (
        "“{file}” is not a picture that can be shown.",
        "Save it as JPEG, PNG or SVG.",
    ),
    "quote-open": (
        "The quotation mark that opens here is never closed.",
        "Close it, or write two of it where it stands for itself.",
    ),
    "several-documents": (
        "The file has more than one document (“---”).",
        "Keep one, and delete the line “---”.",
    ),
    "slide-empty": ("This slide says nothing.", "Add “text:” or “points:”."),
    "svg-encoding": (
        "The drawing “{file}” is not in UTF-8.",
        "Save it again with the encoding UTF-8.",
    ),
    "svg-outside": (
        "The drawing “{file}” refers outside itself, or contains a program.",
        "Save it with its pictures embedded and without scripts.",
    ),
    "svg-size": (
        "The drawing “{file}” does not say how large it is.",
        "Save it again with a width and a height, or a viewBox.",
    ),
    "text-empty": ("This text is empty.", "Write it, or delete the key."),
    "text-over-limit": (
        "This text is longer than {limit} characters.",
        "Shorten it, or make several slides of it.",
    ),
    "text-too-long": (
        "This text has {actual} words; its place is made for {limit}.",
        "Shorten it, or it is shown smaller.",
    ),
    "text-too-wide": (
        "This text has {actual} characters; its place is made for {limit}.",
        "Shorten it, or it is shown smaller.",
    ),
    "too-deep": ("Values are nested more than {limit} deep.", "Check the indentation."),
    "too-few": ("Too few items here: {actual}.", "At least {limit} are needed."),
    "too-many": ("There are {actual} items here; the most is {limit}.", "Delete some."),
    "too-many-files": (
        "The content folder has more than {limit} files and folders.",
        "Move out what the kiosk does not show.",
    ),
    "too-many-values": (
        "The file has more than {limit} values.",
        "A file of this program is never that long; check what it is.",
    ),
    "too-many-items": (
        "There are {actual} items here; the slide is made for {limit}.",
        "Make two slides of it.",
    ),
    "translation-missing": (
        "The translation is missing: {languages}.",
        "Add it; until then another language is shown.",
    ),
    "unknown-alias": ("The alias *{alias} stands for nothing.", "Write the value out."),
    "unknown-country": (
        "“{value}” is not the code of a country.",
        "Write its two letters of ISO 3166, such as FR, GB, JP.",
    ),
    "unknown-key": ("The key “{key}” is not known here.", "Correct or delete it."),
    "unknown-language": (
        "The language “{language}” is not one of the kiosk's ({languages}).",
        "Add it to “languages” in kiosk.yaml, or correct it.",
    ),
    "unreadable": ("This cannot be read: {reason}.", "Check the rights of the file."),
    "value-too-long": (
        "This figure has {actual} characters; its place is made for {limit}.",
        "Move words to “unit” or “label”.",
    ),
    "yaml-colon": (
        "A text with a colon and a space has to stand in quotation marks.",
        "Put the whole text in quotation marks, or check the indentation of this line.",
    ),
    "yaml-missing": (
        "The file “{file}” is missing.",
        "Make it, or move the folder's other files away.",
    ),
    "yaml-named": (
        "This file has to be called “{file}”, not “{found}”.",
        "Rename it.",
    ),
    "yaml-tab": ("The line begins with a tab.", "Indent with spaces."),
    "yaml-tag": ("The tag {tag} is not allowed.", "Write a plain value."),
}

SENTENCES: dict[str, str] = {
    "did-you-mean": "Did you mean “{suggestion}”?",
    "error": "error",
    "warning": "warning",
    "no-display": (
        "No display was found: neither DISPLAY nor WAYLAND_DISPLAY is set. "
        "Start it in a graphical session, or render pictures with “kiosk shots”."
    ),
    "display-silent": (
        "The display does not answer. Check DISPLAY or WAYLAND_DISPLAY, "
        "or render pictures with “kiosk shots”."
    ),
    "display-lost": "The display cannot be used: {reason}",
    "no-folder": (
        "The content folder “{folder}” is not there. "
        "Check its name, or whether its disk is connected."
    ),
    "folder-unreadable": "The content folder “{folder}” cannot be read: {reason}.",
    "state-unwritable": "Nothing can be written to “{folder}”: {reason}.",
    "already-running": (
        "A kiosk with the same state is running already. End it first, or give this one a state of "
        "its own with --state."
    ),
    "not-running": "No kiosk is running.",
    "nothing-to-show": "The content has no slide that can be shown; “kiosk check” says why.",
    "unknown-content-language": "The content has no language “{language}”; it has: {languages}.",
    "pin-wanted": "The staff's new PIN, 4 to 12 digits:",
    "pin-again": "The same PIN again:",
    "pin-digits": "A PIN is 4 to 12 digits and nothing else. Start again.",
    "pin-differs": "The two PINs are not the same. Start again.",
    "pin-made": "Put this line into kiosk.yaml, in place of the “pin” that may be there.",
    "check-screen": "screen",
    "check-touch": "touch",
    "check-graphics": "graphics",
    "check-voice": "voice",
    "check-fonts": "fonts",
    "check-disk": "disk",
    "check-clock": "clock",
    "check-sleep": "sleep",
    "check-content": "content",
    "check-permissions": "permissions",
    "level-advice": "advice",
    "level-todo": "to do",
    "doctor-seen": "Found: {things}.",
    "doctor-unknown": "This could not be examined: {reason}.",
    "doctor-no-display": (
        "No display was found: neither DISPLAY nor WAYLAND_DISPLAY is set. Run the command in the "
        "kiosk's graphical session; from outside, put DISPLAY=:0 before it."
    ),
    "doctor-no-screen": "No screen was found. Check its cable and its power.",
    "doctor-qt-silent": "Qt does not start within 20 seconds. Restart the graphical session.",
    "doctor-no-touch": (
        "No touch screen was found: only mouse and keyboard work. If there is one, check its USB "
        "cable."
    ),
    "doctor-touch-lost": (
        "The system has a touch screen, but the graphical session does not pass it on: {things}. "
        "Check the session's input settings (libinput)."
    ),
    "doctor-gpu": "Drawn by the graphics processor ({why}).",
    "doctor-software": "Drawn in software, which is enough for Full HD ({why}).",
    "graphics-platform": "the display “{value}” has no graphics processor",
    "graphics-system": "this system has its own graphics interface",
    "graphics-driver": "graphics processor with the driver {value}",
    "graphics-none": "no graphics processor was found",
    "doctor-voice": "Reads aloud: {things}.",
    "doctor-voice-missing": (
        "No voice for: {things}. Add one in the system's speech settings (Linux: the package "
        "espeak-ng)."
    ),
    "voice-not-installed": (
        "Reading aloud is not installed. If it is wanted: pip install {reason} (Linux: also the "
        "packages libpulse0, speech-dispatcher and speech-dispatcher-espeak-ng)."
    ),
    "voice-no-library": (
        "Reading aloud lacks a library of the system: {reason}. Install it (libpulse.so.0 is in "
        "the package libpulse0)."
    ),
    "voice-no-engine": (
        "No speech engine answers. If reading aloud is wanted, install one (Linux: the packages "
        "speech-dispatcher and speech-dispatcher-espeak-ng)."
    ),
    "voice-no-voice": (
        "The speech engine has no voice. Add one in the system's speech settings (Linux: the "
        "package speech-dispatcher-espeak-ng)."
    ),
    "voice-no-answer": (
        "The speech engine does not answer. Check that the system plays sound, then log out and in "
        "again."
    ),
    "doctor-fonts-unseen": "The fonts could not be tried, because Qt does not start.",
    "doctor-font-broken": "The font cannot be loaded: {things}. Install the program again.",
    "doctor-font-missing": (
        "The font “{font}” of kiosk.yaml is not installed; {things} takes its place. Install it "
        "for all users."
    ),
    "doctor-disk": "{free} GB are free for {folder}.",
    "doctor-disk-low": "Only {free} MB are free for {folder}. Free at least 1 GB for new editions.",
    "doctor-clock": "{now}; whether the network sets the clock is not known.",
    "doctor-clock-network": "{now}, set by the network.",
    "doctor-clock-alone": (
        "{now}, not set by the network: it will drift. Switch network time on (Linux: timedatectl "
        "set-ntp true)."
    ),
    "doctor-clock-wrong": "{now} cannot be right, and slides depend on the date. Set the clock.",
    "doctor-awake": "The screen is kept awake by {method} while the show runs.",
    "doctor-sleeps": (
        "Nothing lets the program keep the screen awake. Switch screen saver and standby off in "
        "the system's settings."
    ),
    "doctor-content": "No problem in {folder}; partnerships: {partnerships}.",
    "doctor-content-warnings": (
        "Warnings: {warnings}. “kiosk check” names those in {folder}; all the rest is shown."
    ),
    "doctor-content-errors": (
        "Errors: {errors}, warnings: {warnings}. “kiosk check” names those in {folder}."
    ),
    "doctor-writable": "{folder} can be written to.",
    "EACCES": "access is not allowed",
    "EPERM": "access is not allowed",
    "ENOENT": "it is not there",
    "EISDIR": "it is a folder",
    "ENOTDIR": "a part of its path is not a folder",
    "EIO": "its disk does not answer as it should",
    "ELOOP": "its links lead in a circle",
    "ENAMETOOLONG": "its name is too long",
}
