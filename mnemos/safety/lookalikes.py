"""Letters of other scripts that look like Latin ones.

Chosen from the confusables of Unicode Technical Standard 39 (https://www.unicode.org/reports/tr39/): those that stand for one lower-case
Latin letter after compatibility decomposition and case folding. Full-width and mathematical letters need no entry, since
decomposition undoes them.
"""

from __future__ import annotations

_PAIRS = {
    "a": "ɑαаⲁꭺ",
    "b": "ьƅᏼᑲвβ",
    "c": "ϲсᴄⲥꮯ",
    "d": "ԁժᑯ",
    "e": "еҽєεꭼɛ",
    "f": "ꞙꬵϝ",
    "g": "ɡցᶃԍ",
    "h": "һհʜнꮋ",
    "i": "ıɩιіɪꙇӏ",
    "j": "јϳյ",
    "k": "κкⲕᴋꮶ",
    "l": "լʟ",
    "m": "мᴍꮇ",
    "n": "ոռпηɴ",
    "o": "οоσᴏօⲟ",
    "p": "ρрⲣᴘꮲ",
    "q": "ԛգզ",
    "r": "гᴦⲅꭇꭈʀꮁ",
    "s": "ѕꜱƽꮪ",
    "t": "τтᴛⲧꭲ",
    "u": "υսʋᴜꭎ",
    "v": "νѵᴠ",
    "w": "ѡԝաᴡω",
    "x": "хχ᙮",
    "y": "уүγʏყꭚ",
    "z": "ᴢꮓʐ",
}
LOOKALIKES = {lookalike: letter for letter, lookalikes in _PAIRS.items() for lookalike in lookalikes}
