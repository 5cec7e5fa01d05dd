"""Ignoring one's instructions, in other languages than English.

Each language has a verb and an object, in its own order, with a bounded gap between them. Those in Latin letters are read without
their accents. Where words are not parted by blanks, the gap is counted in characters.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Language:
    """How a language says it.

    Args:
        needles: stems of which one must stand in a text before the pattern is tried.
        first: what is said first: the verb, or in some languages the object.
        second: what is said after it, at most four words later.
    """

    needles: str
    first: str
    second: str


_LANGUAGES = {
    "es": Language(
        "ignor|olvid|descart|desatiend|omit|caso omiso|no sigas|hagas caso|por alto",
        r"ignor[ae]\w{0,3}|olvid[ae]\w{0,4}|descart[ae]\w{0,3}|desatiend\w{1,3}|omit[ae]\w{0,2}|haz caso omiso|no sigas|no hagas caso|pasa por alto",
        r"instruccion\w{0,2}|indicacion\w{0,2}|ordenes|directrices|directivas|reglas anteriores|normas anteriores|lo anterior|todo lo que te|mensajes anteriores",
    ),
    "fr": Language(
        "ignor|oubli|neglig|compte|suis pas|suivez pas|respecte|abstraction",
        r"ignor(?:e|ez|er)|oubli(?:e|ez|er)|neglig(?:e|ez|er)|ne (?:tiens|tenez) (?:pas|aucun) compte|ne (?:suis|suivez|respecte\w?) pas|fais abstraction|faites abstraction",
        r"instructions?|consignes?|directives?|regles precedentes|ordres|ce qui precede|tout ce qu(?:e|')",
    ),
    "de": Language(
        "ignorier|vergiss|vergess|missacht|beacht|ubergeh|befolg",
        r"ignorier\w{0,4}|vergiss|vergesst|vergessen sie|missacht\w{1,3}|beacht\w{1,3}|ubergeh\w{0,3}|befolg\w{1,3}",
        r"anweisung\w{0,2}|instruktion\w{0,2}|vorgaben|befehle\w?|anleitung\w{0,2}|vorherige\w{0,2} (?:regeln|nachrichten)|alles (?:was|bisherige|vorherige)|das obige",
    ),
    "it": Language(
        "ignor|dimentic|trascur|non seguire|non consider|non tenere|tralasci",
        r"ignor(?:a|ate|i|are)|dimentic(?:a|ate|hi|are)|trascur(?:a|ate|i|are)|non (?:seguire|considerare|tenere conto)|tralascia\w{0,2}",
        r"istruzion[ei]|indicazioni|direttive|regole precedenti|ordini|quanto sopra|tutto (?:cio|quello) che",
    ),
    "pt": Language(
        "ignor|esquec|desconsider|desprez|nao siga|nao obede",
        r"ignor(?:e|a|em|ar)|esquec(?:a|am|er)|desconsider(?:e|a|em)|desprez(?:e|a)|nao (?:siga|sigas|obedeca)",
        r"instrucoes|diretrizes|orientacoes|ordens|regras anteriores|comandos|tudo (?:o que|acima)",
    ),
    "nl": Language(
        "negeer|vergeet|veronachtzaam|volg",
        r"negeer|vergeet|veronachtzaam|volg .{0,20}niet",
        r"instructies?|aanwijzing\w{0,2}|opdrachten|richtlijnen|voorgaande|bovenstaande|alles wat",
    ),
    "sv": Language(
        "ignorer|glom|bortse|strunta",
        r"ignorer\w{0,2}|glom|bortse fran|strunta i",
        r"instruktion\w{0,4}|anvisning\w{0,4}|order|direktiv\w{0,2}|allt (?:som|ovan)|foregaende",
    ),
    "da": Language(
        "ignorer|glem|se bort",
        r"ignorer|glem|se bort fra",
        r"instruks\w{0,4}|instruktion\w{0,4}|anvisning\w{0,4}|ordre\w{0,2}|alt (?:som|ovenfor)|tidligere",
    ),
    "pl": Language(
        "ignoruj|zapomnij|pomin|nie zwazaj|nie stosuj",
        r"z?ignoruj\w{0,3}|zapomnij\w{0,3}|pomin\w{0,3}|nie (?:zwazaj|stosuj)",
        r"instrukcj\w{1,3}|polece\w{1,4}|wytyczn\w{1,3}|poprzedni\w{1,3} (?:zasad\w|regul\w)|wszystk\w{1,3} co",
    ),
    "cs": Language(
        "ignoruj|zapomen|uvahu",
        r"(?:z|)ignoruj\w{0,2}|zapomen\w{0,2}|neber\w? v uvahu",
        r"pokyn\w{0,3}|instrukc\w{1,3}|prikaz\w{0,3}|predchozi\w{0,2}",
    ),
    "ro": Language(
        "ignora|uita|nu urma|nu respecta",
        r"ignora\w{0,3}|uita\w{0,2}|nu (?:urma|respecta)",
        r"instructiun\w{1,4}|indicatii\w{0,3}|ordine\w{0,3}|directive\w{0,3}",
    ),
    "id": Language(
        "abaikan|lupakan|hiraukan|jangan ikuti",
        r"abaikan|lupakan|hiraukan|jangan (?:ikuti|hiraukan)",
        r"instruksi|perintah|petunjuk|arahan|aturan sebelumnya|semua yang",
    ),
    "vi": Language(
        "bo qua|quen|phot lo|khong lam|khong tuan",
        r"bo qua|quen (?:di)?|phot lo|khong (?:lam|tuan) theo",
        r"huong dan|chi dan|chi thi|menh lenh|quy tac|lenh truoc",
    ),
    "tl": Language(
        "balewalain|kalimutan|huwag",
        r"balewalain|kalimutan|huwag (?:sundin|pansinin)",
        r"tagubilin|instruksyon|utos|panuto",
    ),
    "sw": Language(
        "puuza|sahau|usifuate",
        r"puuza|sahau|usifuate",
        r"maagizo|maelekezo|amri",
    ),
    "tr": Language(
        "talimat|komut|yonerge|onceki",
        r"talimat\w{0,8}|komut\w{0,6}|yonerge\w{0,8}|onceki\w{0,6}",
        r"yok say\w{0,4}|unut\w{0,3}|gormezden gel\w{0,4}|dikkate alma\w{0,3}|goz ardi et\w{0,3}",
    ),
    "hu": Language(
        "utasitas|elozo",
        r"utasitas\w{0,6}|elozo\w{0,4}",
        r"hagyd figyelmen kivul|felejtsd el|ignoral\w{0,3}",
    ),
    "fi": Language(
        "ohjeet|ohjeita|kaskyt",
        r"ohjeet|ohjeita|kaskyt",
        r"unohda|ohita|jata huomiotta",
    ),
    "ru": Language(
        "игнориру|забуд|внимания|не следуй|не выполняй|отбрось|отмени",
        r"(?:про|)игнориру\w{1,4}|забуд\w{1,3}|не (?:обращай|обращайте) внимания|не (?:следуй|выполняй)\w{0,2}|отбрось\w{0,2}|отмени\w{0,2}",
        r"инструкци\w{1,3}|указани\w{1,3}|предыдущ\w{2,3} (?:команд\w{0,3}|сообщени\w{1,3}|правил\w{0,2})|распоряжени\w{1,3}|вс[её],? что",
    ),
    "uk": Language(
        "ігнору|забудь|не зважай",
        r"(?:про|)ігнору\w{1,4}|забудь\w{0,3}|не зважай\w{0,3}",
        r"інструкці\w{1,3}|вказівк\w{1,3}|попередн\w{1,3}|наказ\w{0,3}",
    ),
    "bg": Language(
        "игнорирай|забрави",
        r"игнорирай\w{0,3}|забрави\w{0,3}",
        r"инструкци\w{1,3}|указани\w{1,3}|предишн\w{1,3}",
    ),
    "el": Language(
        "αγνο|αγνό|ξεχ|ξέχ|παραβλέ|μην ακολουθ",
        r"αγνο[ηήε]σ\w{1,4}|αγνόησ\w{1,4}|ξεχ[αάν]\w{1,5}|ξέχν?α\w{0,4}|παραβλέ[ψπ]\w{1,4}|μην ακολουθ\w{1,6}",
        r"οδηγ[ιί]\w{1,3}|εντολ[εέώω]\w{1,2}|κανόνες|κανόνων",
    ),
    "ar": Language(
        "تجاهل|انس|إنس|أهمل|تتبع|تغاض",
        r"تجاهل\w{0,3}|انس\w{0,3}|إنس\w{0,3}|أهمل\w{0,3}|لا تتبع|تغاض\w{0,2}",
        r"(?:ال|)تعليمات\w{0,3}|(?:ال|)[أا]وامر\w{0,3}|(?:ال|)إرشادات\w{0,3}|(?:ال|)توجيهات\w{0,3}|كل ما سبق",
    ),
    "he": Language(
        "התעלמ|התעלם|תתעלם|שכח|תציית",
        r"התעלמ?[םו]?\w{0,2}|תתעלם|שכח\w{0,2}|אל תציית",
        r"(?:ה|)הוראות\w{0,4}|(?:ה|)הנחיות\w{0,4}|(?:ה|)פקודות",
    ),
}
# Needles and pattern of scripts without blanks, or with endings run together.
_JOINED = (
    (
        "忽略|无视|無視|忽視|忽视|忘记|忘掉|忘記|理会|理會|遵守|遵循|放弃",
        r"(?:忽略|无视|無視|忽視|忽视|忘记|忘掉|忘記|不要理会|不要理會|不用理会|不要遵守|不要遵循|放弃)[^。！？\n]{0,14}(?:指令|指示|提示词|提示詞|提示|说明|說明|规则|規則|命令|要求|设定|設定|上文|上述|之前的|前面的)",
    ),
    (
        "無視|忘れ|従わない|破棄",
        r"(?:指示|命令|指令|ルール|プロンプト|規則|設定|説明)[^。！？\n]{0,12}(?:無視|忘れ|従わない|破棄)|無視して[^。！？\n]{0,20}(?:述べ|言っ|出力|答え)|(?:上記|以前|これまで)[^。！？\n]{0,10}(?:無視|忘れ)",
    ),
    (
        "무시|잊어|잊으|따르지",
        r"(?:지시|지침|명령|규칙|프롬프트|안내)[^.!?\n]{0,14}(?:무시|잊어|잊으|따르지)|(?:이전|위의|앞의)[^.!?\n]{0,14}(?:무시하|잊어)",
    ),
    ("अनदेखा|अनदेखी|अंदाज़|अंदाज|भूल|उपेक्षा", r"(?:निर्देश|आदेश|अनुदेश|नियम)[^।!?\n]{0,24}(?:अनदेखा|अनदेखी|नज़रअंदाज़|नजरअंदाज|भूल|उपेक्षा)"),
    ("উপেক্ষা|ভুলে|অগ্রাহ্য", r"(?:নির্দেশ|আদেশ)[^।!?\n]{0,24}(?:উপেক্ষা|ভুলে|অগ্রাহ্য)"),
    (
        "เพิกเฉย|ละเว้น|ละทิ้ง|ลืม|ไม่ต้องสนใจ|มองข้าม",
        r"(?:ignorer|เพิกเฉย|ละเว้น|ละทิ้ง|ลืม|ไม่ต้องสนใจ|มองข้าม)[^\n]{0,24}(?:คำสั่ง|คำแนะนำ|ข้อความก่อนหน้า)",
    ),
    (
        "دستور",
        r"(?:دستور|دستورالعمل|دستورات)[^.!?\n]{0,30}(?:نادیده|فراموش|بی ?توجه)|(?:نادیده بگیر|فراموش کن)[^.!?\n]{0,24}دستور",
    ),
)
_GAP = r"[^\w.!?]{1,4}(?:[\w'’-]{1,24}[^\w.!?]{1,4}){0,4}?"

# What must stand in a text, and what is looked for then.
PATTERNS: tuple[tuple[tuple[str, ...], str], ...] = (
    *(
        (tuple(language.needles.split("|")), rf"\b(?:{language.first})\b{_GAP}(?:{language.second})\b")
        for language in _LANGUAGES.values()
    ),
    *((tuple(needles.split("|")), pattern) for needles, pattern in _JOINED),
)
