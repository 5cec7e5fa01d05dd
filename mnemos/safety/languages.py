"""Ignoring one's instructions and giving away secrets, in other languages than English.

Each language has words for setting aside and words for what is set aside, in either order with a few words between them. Those in Latin
letters are read without their accents; letters that are no accented ones (ø, ł, đ, æ, ı) stand as they are. Where words are not parted by
blanks, or where their vowels are marks of their own, patterns are regular expressions over the text.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Language:
    """How a language says it, as patterns of words.

    Args:
        drop: to ignore, forget, not to follow.
        orders: instructions, orders, what was said before.
        rest: whole sentences that say it in another way, or that ask for the reader's instructions or for secrets.
        no: words that turn it round where they stand right before or behind what is to be dropped: not to forget.
    """

    drop: str
    orders: str
    rest: str = ""
    no: str = ""


BOT = "(agent|agente|agenta|asistente|assistente|assistent|asistent|assistant|ai|ki|ia|modell|model|modelo|modele|bot|avustaja)"

LATIN = {
    "es": Language(
        "ignora|ignore ~1 (las|los|todas|todos|todo|sus|cualquier|lo|el|la)|ignoren|ignorad|ignorar|olvida|olvide|olviden|olvidate|olvidese|olvidad|olvidar|descarta|descarte|descartar|desatiende|desatienda|omite|omita|omitir|caso omiso|no sigas|no siga|no hagas caso|no haga caso"
        "|pasa por alto|pase por alto|deja de (seguir|obedecer|aplicar)|desobedece|desobedezca|no obedezcas|abandona|deja de lado|salta|saltate",
        "instruccion*|indicacion*|ordenes|directrices|directivas|pautas|consignas|(reglas|normas|mensajes|mandatos) ~2 (anteriores|previas|previos|dadas|sistema|recibidas|seguridad)|lo anterior|todo lo ~1 (que|anterior)|prompt",
        "(muestra*|revela*|imprime|dime|dame|repite|escribe|ensena*|copia) ~4 (prompt|instrucciones|indicaciones|reglas) ~2 (sistema|ocultas|secretas|internas|iniciales|originales|del)|(restricciones|instrucciones|limites|reglas) ya no ~2 (aplican|rigen|obligan)|BOT ~3 sin (restricciones|limites|limitaciones|filtros|censura)"
        "|(envia*|manda*|publica*|sube*|pega*|imprime|muestra*) ~5 (contrasena|contrasenas|claves|credenciales|secretos|.env|clave privada|token|tokens) ~4 (a|al|en|hacia|por)",
        no="no|nunca|sin|jamas",
    ),
    "fr": Language(
        "ignore ~1 (les|tes|vos|toute|toutes|ces|tout|mes|cette|ta)|ignorez|ignorer|oublie|oubliez|oublier|neglige|negligez|ne ~1 (tiens|tenez|tenir) ~2 compte|ne (suis|suivez|suivre|respecte|respectez) (pas|plus)|ne pas (suivre|respecter|tenir compte)|fais abstraction|faites abstraction|desobeis|desobeissez|outrepasse|outrepassez"
        "|laisse tomber|laissez tomber|abandonne|abandonnez|cesse de suivre|cessez de suivre|arrete de suivre|passe outre|mets de cote|efface|n'obeis (pas|plus)|n'applique (pas|plus)|contourne",
        "instruction|instructions|consigne|consignes|directive|directives|regles ~2 (precedentes|anterieures|donnees|recues|initiales|securite|systeme)|ordres|ce qui precede|tout ce ~1 (qu'on|que|qui|qu'il)|prompt|messages precedents|demandes precedentes",
        "(affiche*|montre*|revele*|donne*|repete*|imprime*|recopie*|ecris|ecrivez|divulgue*) ~5 (prompt systeme|invite systeme|instructions (cachees|secretes|initiales|systeme|internes)|tes instructions|vos instructions|consignes (cachees|secretes|internes))|BOT ~3 sans (restrictions|limites|filtre|filtres|censure)"
        "|(tes|vos) (regles|consignes|instructions|restrictions|limites) ~2 plus|(envoie*|transmets|transmettez|publie*|colle*|poste*) ~5 (mot de passe|mots de passe|identifiants|secrets|cle privee|cles|jetons|.env) ~4 (a|au|sur|vers|dans)",
        no="pas|jamais|sans",
    ),
    "de": Language(
        "ignoriere|ignorier|ignorieren|ignoriert|vergiss|vergesst|vergessen sie|vergiss bitte|missachte|missachten|missachtet|ubergehe|ubergeh|ubergehen|nicht ~1 (beachten|befolgen)|verwirf|verwerfen|lass ~4 (ausser acht|beiseite)|setze ~6 ausser kraft|umgehe|umgehen|setz dich uber|setze dich uber|setzen sie sich uber|halte dich nicht|halten sie sich nicht|widersetze|streiche"
        "|hor auf|hore auf",
        "anweisung|anweisungen|instruktion|instruktionen|vorgabe|vorgaben|befehl|befehle|anleitung|anleitungen|(vorherige*|bisherige*|vorige*|fruhere*|obige*) (regeln|nachrichten|auftrage|aufgaben|aufgabe|befehle|gesprach|prompts)|alles ~1 (was|bisherige|vorherige|obige)|das (obige|bisherige|vorherige)|systemprompt|richtlinien"
        "|sicherheitsregeln|deine regeln|ihre regeln|auftrag",
        "(beachte|beachten sie|befolge|befolgen sie) ~5 (anweisung*|vorgaben|regeln|instruktion*) ~3 nicht|(zeig*|gib|gebt|geben sie|nenn*|verrat*|drucke|wiederhole|schreib*|offenbare) ~6 (systemprompt|system prompt|systemanweisung*|geheimen anweisungen|versteckten anweisungen|deine anweisungen|internen anweisungen|ursprunglichen anweisungen)|(sicherheitsregeln|(deine|ihre|alle) (regeln|vorgaben|einschrankungen|beschrankungen|anweisungen|richtlinien)) ~2 (gelten|gilt|zahlen|greifen) ~3 nicht mehr"
        "|BOT ~3 ohne (einschrankungen|beschrankungen|grenzen|filter|zensur|regeln)|(sende*|schick*|poste*|lade*|kopiere*|gib|veroffentliche*|ubermittle*) ~6 (passwort|passworter|zugangsdaten|geheimnisse|geheimnis|schlussel|private key|.env|umgebungsvariablen|tokens) ~5 (an|auf|hoch|aus|in|nach|zu)|deine (neue|eigentliche|wahre|echte) (aufgabe|anweisung|rolle|mission) (ist|lautet)",
        no="nicht|nie|niemals",
    ),
    "it": Language(
        "ignora|ignorate|ignori|ignorare|dimentica|dimenticate|dimentichi|dimenticati|dimenticare|trascura|trascurate|trascuri|trascurare|non (seguire|seguite|considerare|rispettare|tenere conto)|tralascia|tralasciare|smetti di (seguire|rispettare)|disobbedisci|scarta|scartare|lascia perdere|abbandona|scavalca",
        "istruzione|istruzioni|indicazioni|direttive|(regole|norme|messaggi|comandi) ~2 (precedenti|date|ricevute|sistema|sicurezza|iniziali)|ordini|quanto sopra|quanto detto|tutto (cio|quello) che|prompt|linee guida|consegne",
        "(mostra*|rivela*|stampa*|ripeti|dimmi|scrivi|copia*|dammi) ~5 (prompt|istruzioni) ~2 (sistema|nascoste|segrete|interne|iniziali)|BOT ~3 senza (restrizioni|limiti|filtri|censura|regole)|(invia*|manda*|pubblica*|incolla*|carica*) ~5 (password|credenziali|segreti|chiave|chiavi|token|.env) ~4 (a|al|su|in|verso|nel)",
        no="non|mai|senza",
    ),
    "pt": Language(
        "ignore ~1 (as|os|todas|todos|tudo|suas|qualquer|quaisquer)|ignora|ignorem|ignorar|esqueca|esquece|esquecam|esquecer|desconsidere|desconsidera|desconsiderem|despreze|despreza|nao (siga|sigas|obedeca|obedecas|respeite|cumpra)|deixe de (seguir|lado)|descarte|descarta|desobedeca|abandone|pare de (seguir|obedecer)|contorne|burle",
        "instrucao|instrucoes|diretrizes|diretriz|orientacao|orientacoes|ordens|(regras|normas|mensagens) ~2 (anteriores|dadas|recebidas|sistema|seguranca|iniciais)|comandos|tudo (o que|acima|que)|prompt|indicacoes",
        "(mostre|mostra|revele|revela|imprima|repita|diga|escreva|exiba) ~5 (prompt|instrucoes) ~2 (sistema|ocultas|secretas|internas|iniciais)|BOT ~3 sem (restricoes|limites|limitacoes|filtros|censura)|obedece* ~1 (so|apenas|somente) ~1 (a|mim)"
        "|(envie|envia|mande|manda|publique|publica|cole|suba|poste) ~5 (senha|senhas|credenciais|segredos|chave|chaves|token|tokens|.env) ~4 (para|no|na|em|ao)",
        no="nao|nunca|sem|jamais",
    ),
    "ca": Language(
        "ignora|ignoreu|oblida|oblideu|omet|no segueixis|no facis cas|descarta",
        "instruccions|indicacions|ordres|directrius|tot el que",
    ),
    "gl": Language("ignora|esquece|esqueza|descarta|omite", "instrucions|ordes|indicacions|directrices"),
    "nl": Language(
        "negeer|negeren|vergeet|vergeten|veronachtzaam|leg naast je neer|laat varen|schuif terzijde|houd je niet|schend|omzeil|trek je niets aan van|stop met het (volgen|opvolgen)",
        "instructie|instructies|aanwijzing|aanwijzingen|opdracht|opdrachten|richtlijn|richtlijnen|voorgaande|bovenstaande|alles wat|(eerdere|vorige) (regels|berichten|taken|taak|bevelen)|bevelen|systeemprompt|regels die",
        "volg ~5 (instructies|aanwijzingen|opdrachten|richtlijnen|regels) ~3 niet|(toon|laat|geef|print|herhaal|onthul|schrijf) ~6 (systeemprompt|verborgen instructies|geheime instructies|je instructies|interne instructies)|BOT ~3 zonder (beperkingen|filters|censuur|grenzen|regels)|(stuur|verstuur|upload|plak|mail|zet) ~6 (wachtwoord|wachtwoorden|geheimen|sleutels|sleutel|inloggegevens|.env|tokens) ~4 (naar|op|in)",
        no="niet|nooit",
    ),
    "af": Language("ignoreer|vergeet|verontagsaam|moenie ~3 volg", "instruksies|opdragte|bevele|riglyne|vorige"),
    "sv": Language(
        "ignorera|ignorerar|glom|glomma|bortse fran|strunta i|folj inte|folj ~4 inte|skit i|asidosatt|lyd inte|bry dig inte om|sluta folja|kasta bort",
        "instruktion|instruktioner|instruktionerna|anvisning|anvisningar|anvisningarna|order|orderna|direktiv|direktiven|allt (som|ovan|du)|foregaende|(tidigare|tidigare givna) (regler|meddelanden|uppgifter|uppgift)|systemprompten|systemprompt|regler du|riktlinjer",
        "(visa|skriv ut|avsloja|upprepa|ge) ~5 (systemprompt*|dolda instruktioner|hemliga instruktioner|dina instruktioner)|BOT ~3 utan (begransningar|restriktioner|filter|censur)|(skicka|posta|ladda upp|mejla|klistra) ~6 (losenord*|hemlighet*|nycklar*|nyckel*|.env|loggarna) ~4 (till|pa|i)",
        no="inte|aldrig",
    ),
    "no": Language(
        "ignorer|ignorere|glem|glemme|se bort fra|overse|følg ikke|ikke følg|ikke adlyd|adlyd ikke|sett til side|dropp|drop|undlad at følge|tilsidesæt|forbiga|bry deg ikke om|slutt a følge|stop med at følge",
        "instruks*|instruktion*|instruksjon*|anvisning*|ordre|ordrer|ordrene|direktiv*|alt (som|ovenfor|du|det)|det (du|som) ~1 (fikk|ble|blev|har|fik) ~2 (beskjed|fortalt|instruert|besked|at vide)|(tidligere|forrige|foregaende) (regler|beskjeder|meldinger|oppgaver|opgaver|beskeder)|systemprompt*|retningslinjer|beskjeden|beskeden|pabud",
        "(vis|skriv|avslør|gjenta|afslør|gentag|gi) ~5 (systemprompt*|skjulte (regler*|instruks*|instruktioner)|hemmelige|interne (regler|instruks*))|BOT ~3 uten (begrensninger|restriksjoner|filter)|uden (begrænsninger|restriktioner|filtre)|(send|post|last opp|upload|lim) ~6 (passord*|adgangskode*|hemmelighet*|nøkl*|nøgl*|.env|kodeord*) ~4 (til|pa|i)",
        no="ikke|aldri|aldrig",
    ),
    "is": Language("hunsadu|gleymdu|hunsa|ekki fylgja", "fyrirmæl*|leidbeining*|skipun*"),
    "fi": Language(
        "unohda|unohtakaa|ohita|ohittakaa|jata ~4 (huomiotta|huomioimatta|noudattamatta)|ala (noudata|valita|tottele)|hylkaa|sivuuta|lakkaa noudattamasta|alkaa noudattako|unohtakaa",
        "ohjeet|ohjeita|ohjeista|ohjeesi|ohjeistus*|kaskyt|kaskyja|maaraykset|maarayksia|kaikki (aiemmat|aiempi|edella|mita)|(aiemmat|aikaisemmat|edelliset) (saannot|viestit|tehtavat|tehtava)|jarjestelmakehote*",
        "(nayta|tulosta|paljasta|kerro|toista) ~4 (jarjestelmakehote*|piilotetut ohjeet|salaiset ohjeet|sisaiset ohjeet)|BOT ~3 ilman (rajoituksia|suodattimia|sensuuria)|(laheta|lataa|julkaise|liita) ~5 (salasana*|salaisuu*|avaime*|tunnukset|.env)",
        no="ala|alkaa",
    ),
    "et": Language(
        "ignoreeri|unusta|eira|ara (jargi|jalgi)", "juhised|juhiseid|kasud|kaske|korraldused|korraldusi|reeglid|varasemad"
    ),
    "hu": Language(
        "hagyd figyelmen kivul|hagyja figyelmen kivul|felejtsd el|felejtse el|felejts el|ignorald|ignoralja|ne (kovesd|vedd|torodj|tartsd) ~2|mellozd|hagyd el|tekints el|ne kovesse|dobd el|szegd meg|hagyj figyelmen kivul",
        "utasitas*|(elozo|eddigi|korabbi) (uzenet*|keres*|feladat*)|minden ~1 korabbit|parancs*|iranyelv*|szabaly*|rendszerprompt*|instrukcio*",
        "(mutasd|ird ki|ismeteld|arul*|add) ~4 (rendszerprompt*|rejtett utasitas*|titkos utasitas*)|(korlatozasok|korlatok) nelkul ~3 BOT ~0|(kuld*|tolt*|masold|posztold) ~5 (jelszo*|jelszav*|titk*|kulcs*|.env)",
        no="ne|soha",
    ),
    "pl": Language(
        "ignoruj|zignoruj|ignorujcie|zignorujcie|ignorowac|zapomnij|zapomnijcie|pomin|pominac|nie (zwazaj|stosuj|przestrzegaj|sluchaj|wykonuj|kieruj)|zlekcewaz|odrzuc|porzuc|przestan (stosowac|przestrzegac|sluchac)|olej|obejdz|lekcewaz",
        "instrukcj*|polece*|wytyczn*|(poprzedni*|wczesniejsz*|dotychczasow*) (zasad*|regul*|wiadomosc*|zadani*|rozkaz*|komend*|nakaz*)|wszystk* co|wszystko co|rozkaz*|zasad* ~2 (bezpieczenstwa|systemow*)|promptu|prompt|nakaz*",
        "(wypisz|pokaz|ujawnij|wyswietl|powtorz|podaj) ~5 (promptu|prompt|instrukcj* systemow*|ukryt*|tajn*)|BOT ~3 bez (ograniczen|limitow|filtrow|cenzury)|(wyslij|przeslij|opublikuj|wklej|wrzuc) ~5 (hasl*|sekret*|klucz*|token*|poswiadczen*|.env|danymi|dane) ~4 (do|na|pod)",
        no="nie|nigdy",
    ),
    "cs": Language(
        "ignoruj|ignorujte|ignorovat|zapomen|zapomente|zapomnel*|neber* ~2 (uvahu|v potaz)|nedbej|nedbejte|nerid se|neridte se|neposlouchej|odhod|prestan (dodrzovat|poslouchat)|obejdi|nenasleduj|porus"
        "|zabudni|zabudnite|nedodrziavaj|nedodrzuj|neriad sa|neriadte sa|nepocuvaj|zahod|prestan (dodrziavat|pocuvat)|nerespektuj|pomin",
        "pokyn|pokyny|pokynu|pokynech|instrukce|instrukci|instrukcie|instrukcii|prikaz|prikazy|prikazu|prikazov|vsechno co|vsetko co|vse co|(predchozi|dosavadni|drivejsi|predchadzajuce|doterajsie|predosle) (pravidla|zpravy|spravy)|systemov* prompt|smernice|nariadeni*",
        "(vypis|ukaz|prozrad|zobraz|zopakuj|vypiste) ~5 (systemov* prompt|systemovy|skryt* (instrukce|pokyny)|tajn* (pokyny|instrukce))|BOT ~3 bez (omezeni|obmedzeni|filtru|cenzury|limitu)|(posli|odesli|nahraj|zverejni|vloz) ~5 (hesl*|tajemstv*|tajomstv*|klic*|kluc*|token*|.env) ~4 (na|do|k)",
        no="ne|nie|nikdy",
    ),
    "sl": Language(
        "ignoriraj|ignorirajte|prezri|prezrite|pozabi|pozabite|ne upostevaj|ne upostevajte|ne sledi|zavrzi|ne oziraj se",
        "navodila|navodil|navodilo|ukaz*|napotk*|smernic*|prejsnj*|dosedanj*|vse kar",
    ),
    "hr": Language(
        "ignoriraj|ignorirajte|ignorisi|ignorisite|zanemari|zanemarite|zaboravi|zaboravite|ne (postuj|slijedi|sledi|slusaj|obaziri)|odbaci|prekrsi|zaobidi|zaobiđi|prestani (slijediti|slediti|postovati|slusati)",
        "upute|uputa|uputstva|uputstvo|instrukcij*|naredbe|naredbi|naređenja|nalog*|direktiv*|smjernic*|smernic*|(prethodn*|dosadasnj*) (pravila|poruke|zadatke)|sve sto",
        "(prikazi|ispisi|otkrij|pokazi|ponovi) ~5 (sistemsk* prompt|sustavsk* prompt|skriven* (upute|uputstva|instrukcije))|BOT ~3 bez (ogranicenja|filtera|cenzure)|(posalji|objavi|zalijepi|nalepi) ~5 (lozink*|tajn*|kljuc*|token*|.env) ~4 (na|u)",
        no="ne|nemoj|nikad",
    ),
    "ro": Language(
        "ignora|ignorati|ignorare|uita|uitati|nu (mai)? (urma|respecta|asculta|tine|urmati|respectati)|renunta la|treci peste|incalca|lasa deoparte|omite|nesocoteste|abandoneaza",
        "instructiun*|indicatii*|ordin|ordine|ordinele|directive*|(reguli|regulile|mesajele|sarcinile) ~1 (anterioare|precedente|de pana acum|sistemului)|tot ce|prompt|promptul|comenzile",
        "(afiseaza|arata|dezvaluie|repeta|scrie) ~5 (promptul|instructiunile) ~2 (sistem|sistemului|ascunse|secrete)|noua ta (sarcina|misiune)|BOT ~3 fara (restrictii|limite|filtre|cenzura)|(trimite|posteaza|incarca|lipeste) ~5 (parol*|secret*|chei*|token*|.env) ~4 (la|pe|catre|in)",
        no="nu|niciodata",
    ),
    "lt": Language(
        "ignoruok|ignoruokite|pamirsk|pamirskite|nepaisyk|nepaisykite|nesilaikyk|nekreipk demesio|atmesk|nevykdyk",
        "instrukcij*|nurodym*|komand*|isakym*|taisykl*|ankstesn*|viska ka",
        "",
    ),
    "lv": Language(
        "ignore ~1 (visas|ieprieksejas|ieprieksejos|visus|jebkadas)|ignorejiet|aizmirsti|aizmirstiet|neievero|neieverojiet|nepildi|atmet",
        "instrukcij*|noradijum*|pavel*|rikojum*|iepriekse*|noteikum*",
        "",
    ),
    "sq": Language(
        "injoro|injoroni|harro|harroni|shperfill|mos (ndiq|zbato)|anashkalo", "udhezim*|urdhr*|instruksion*|meparshm*|rregullat"
    ),
    "tr": Language(
        "yok say*|yoksay*|unut|unutun|unutunuz|gormezden gel|gormezden gelin|dikkate alma|dikkate almayin|dikkate almayiniz|goz ardi et*|gozardi et*|uyma|uymayi birak|uymayin|bosver|takip etme*|hice say*|bir kenara birak*|cigne",
        "talimat*|komut*|yonerge*|emir|emirleri|emirler|yonlendirme*|kural*|sistem istemi*|istem*|soylenen*|sana verilen",
        "(sistem istem*|sistem prompt*|gizli talimat*) ~4 (goster*|yazdir*|yaz|acikla*|paylas*|tekrarla*)|(sinirsiz|kisitlamasiz|sansursuz|filtresiz) ~1 BOT ~0|(sifre*|parola*|gizli anahtar*|anahtar*|.env) ~5 (gonder*|yolla*|yukle*|paylas*|yapistir*)",
    ),
    "az": Language(
        "nəzərə alma*|unut|unudun|diqqətə alma*|məhəl qoyma*|gormezdən gəl*", "təlimat*|gostəris*|əmr*|qayda*|təlimatlar*"
    ),
    "id": Language(
        "abaikan|lupakan|hiraukan|jangan (ikuti|hiraukan|patuhi|turuti)|kesampingkan|langgar|berhenti mengikuti|buang|endahkan|usah (ikut|hirau)|jangan ikut|ketepikan|tinggalkan",
        "instruksi|perintah|petunjuk|arahan|panduan|aturan ~1 (sebelumnya|sistem|keamanan)|semua yang|peraturan|ketentuan|pesan sebelumnya|tugas sebelumnya|suruhan|prompt sistem|yang (diberitahu|diberitahukan|dikatakan)",
        "(tampilkan|tunjukkan|cetak|ungkapkan|ulangi|bocorkan|paparkan|dedahkan) ~4 (prompt sistem|instruksi (sistem|rahasia|tersembunyi)|arahan (sistem|rahsia|tersembunyi))|tidak terikat ~2 (aturan|peraturan|instruksi|arahan)|BOT ~3 tanpa (batasan|filter|sensor|sekatan|had)|(kirim*|unggah|hantar*|muat naik|tempel*|pos) ~5 (kata sandi|kata laluan|password|rahasia|rahsia|kunci|kredensial|token|.env) ~3 (ke|di|kepada)",
        no="jangan|tidak",
    ),
    "vi": Language(
        "bo qua|quen|phot lo|khong (lam|tuan|can) (theo|thu)|dung (lam|tuan) (theo|thu)|mac ke|gat bo|khong can (quan tam|tuan)|loai bo|vut bo|dung nghe",
        "huong dan|chi dan|chi thi|menh lenh|quy tac ~1 (truoc|tren|cu)|lenh (truoc|tren|cu)|moi lenh|cac lenh|yeu cau ~1 (truoc|tren|ban đau|cu)|nhung gi|loi nhac he thong|tin nhan truoc",
        "(hien thi|tiet lo|in ra|lap lai|cho ~1 biet) ~5 (loi nhac he thong|cau lenh he thong|huong dan (an|bi mat|he thong))|BOT ~3 khong (bi)? (gioi han|rang buoc)|(gui|đang|tai len|dan) ~5 (mat khau|khoa bi mat|khoa|bi mat|.env|token) ~4 (đen|len|cho|toi|vao)",
        no="đung|khong",
    ),
    "tl": Language(
        "balewalain|kalimutan|huwag ~2 (sundin|pansinin|sumunod)|isantabi|pabayaan|talikuran|iwaksi|ipagwalang bahala|laktawan|suwayin",
        "tagubilin*|instruksyon*|utos|panuto|alituntunin|patakaran|sinabi|bilin|direktiba",
        "(ipakita|ilantad|ibunyag|i print|ulitin) ~5 (system prompt|nakatagong|lihim na)|BOT ~3 walang (limitasyon|hangganan|restriksyon)|(ipadala|i send|i upload|i post) ~5 (password|susi|lihim|.env|sikreto)",
        no="huwag|hindi",
    ),
    "sw": Language(
        "puuza|puuzeni|sahau|sahauni|usifuate|usizingatie|msifuate|achana na|usitii|acha kufuata|tupilia mbali|kiuka",
        "maagizo|maelekezo|amri|agizo|miongozo|sheria|kanuni|yote uliyoambiwa",
        "BOT ~3 bila (mipaka|vizuizi|vikwazo)|(tuma|pakia|chapisha) ~5 (nenosiri|siri|funguo|ufunguo|.env)",
    ),
    "eo": Language("ignoru|forgesu|malatentu|ne sekvu", "instrukciojn|ordonojn|instrukcioj|regulojn"),
    "eu": Language("ahaztu|alde batera utzi|ez ikusi egin|baztertu", "jarraibide*|agindu*|argibide*"),
    "cy": Language("anwybyddwch|anwybydda|anghofiwch|anghofia", "cyfarwyddiadau|gorchmynion"),
    "ga": Language("dean neamhaird|tabhair neamhaird|dearmad", "treoracha|orduithe|treoir"),
    "hi-latin": Language(
        "bhool jao|bhul jao|ignore karo|ignore kar|andekha karo|nazarandaz karo|mat mano|chhod do|bhula do",
        "nirdesh*|hidayat*|aadesh|adesh|instructions|niyam|pichle|pichli|ahkamat|rules",
    ),
    "ha": Language("yi watsi da|manta da|ka manta", "umarni*|umarnin|dokoki"),
    "yo": Language("gbagbe|foju fo", "ilana|ase|itosona"),
    "so": Language("iska dhaaf|ilow|illow|ha raacin", "tilmaamaha|amarrada|amarada|awaamiirta"),
    "zu": Language("ungayinaki|khohlwa|ziba", "imiyalelo|imiyalo"),
    "uz": Language("e'tiborsiz qoldir*|unut|unuting|amal qilma*", "ko'rsatma*|buyruq*|qoida*|oldingi"),
}

OTHER = {
    "ru": Language(
        "игнорируй|игнорируйте|проигнорируй|проигнорируйте|игнорировать|проигнорировать|забудь|забудьте|забыть|не обращай* внимания|не (следуй|следуйте|выполняй|выполняйте|соблюдай|соблюдайте|слушай|слушайте|подчиняйся)|отбрось|отбросьте|отмени|отмените|нарушь|нарушьте|обойди|обойдите|пренебреги"
        "|пренебрегите|перестань (следовать|выполнять|соблюдать)|прекрати (следовать|выполнять)|сбрось|откажись от|отклони|плюнь на|не учитывай|не учитывайте",
        "инструкци*|указани*|(предыдущ*|прежн*|прошл*|ранее) ~2 (команд*|сообщени*|правил*|задани*|задач*|запрос*|промпт*)|распоряжени*|всё что|все что|всего что|директив*|установк*|приказ*|систем* (промпт*|сообщени*|правил*)|ограничени*|промпт*|предписани*",
        "(покажи*|выведи*|раскрой*|напечатай*|повтори*|перечисли*|выдай*|напиши*|процитируй*) ~4 (систем* (промпт*|сообщени*|инструкци*|подсказк*)|скрыт* (инструкци*|правил*)|секретн* инструкци*|промпт*)|(агент|агентом|ассистент|ии|бот|модель) ~3 без (ограничений|фильтров|цензуры|правил)|(твои|ваши|все) ~1 (правила|ограничения|инструкции|запреты) ~2 (больше не|отменены|сняты|недействительны)"
        "|(отправь*|пошли*|выложи*|загрузи*|опубликуй*|скопируй*|передай*|вставь*) ~5 (парол*|секрет*|ключ*|токен*|учетные данные|учётные данные|.env|переписк*) ~4 (на|в|по|к)|твоя (новая|настоящая|истинная) (задача|цель|роль)",
        no="не|никогда|нельзя",
    ),
    "uk": Language(
        "ігноруй|ігноруйте|проігноруй|проігноруйте|ігнорувати|забудь|забудьте|не (зважай|зважайте|виконуй|виконуйте|слухай|дотримуйся|дотримуйтесь|звертай)|відкинь|відкиньте|скасуй|скасуйте|порушуй|обійди|знехтуй|знехтуйте|припини (виконувати|дотримуватися)|перестань",
        "інструкці*|вказівк*|(попередн*|колишн*|минул*) ~2 (команд*|повідомлен*|правил*|завдан*)|наказ*|настанов*|все що|усе що|директив*|систем* промпт*|розпоряджен*|обмежен*",
        "(покажи*|виведи*|розкрий*|надрукуй*|повтори*) ~4 (систем* (промпт*|повідомлен*|інструкці*)|прихован*|секретн*)|(агент|агентом|асистент|бот|модель) ~3 без (обмежень|фільтрів|цензури)|(надішли*|відправ*|виклади*|завантаж*|опублікуй*) ~5 (парол*|секрет*|ключ*|токен*|.env) ~4 (на|в|до|за)",
        no="не|ніколи",
    ),
    "be": Language("ігнаруй|ігнаруйце|забудзь|забудзьце|не (зважай|выконвай)", "інструкцы*|указанн*|загад*|папярэдн*|правіл*"),
    "bg": Language(
        "игнорирай|игнорирайте|забрави|забравете|не (следвай|спазвай|изпълнявай|се съобразявай|обръщай)|пренебрегни|пренебрегнете|отхвърли|спри да (следваш|спазваш)|заобиколи|отмени",
        "инструкци*|указани*|(предишн*|досегашн*) (съобщени*|задач*)|нареждани*|команд*|правила|правилата|заповед*|систем* промпт*|всичко което",
        "(покажи|изведи|разкрий|отпечатай|повтори) ~4 (систем* (промпт*|съобщени*)|скрит*)|(агент|асистент|бот|модел) ~3 без ограничения|(изпрати|качи|публикувай) ~5 (парол*|ключ*|тайн*|токен*|.env)",
        no="не|никога",
    ),
    "sr": Language(
        "игнориши|игноришите|игнорирај|занемари|занемарите|заборави|заборавите|не (следи|прати|поштуј|слушај)|одбаци|заобиђи|поништи|занемари",
        "упутств*|инструкциј*|наредб*|налог*|(претходн*|досадашњ*) (правила|поруке)|све што|насок*|упатств*|директив*|смерниц*",
        "(прикажи|испиши|откриј) ~4 (системск*|скривен*)|(агент|асистент|бот|модел) ~3 без ограничења|(пошаљи|испрати|објави) ~5 (лозинк*|кључ*|тајн*|.env)",
        no="не|немој",
    ),
    "mk": Language(
        "игнорирај|игнорирајте|заборави|заборавете|не (следи|почитувај)|занемари",
        "инструкци*|упатств*|наредб*|претходн*|насок*",
    ),
    "kk": Language("елеме|елемеңіз|ұмыт|ұмытыңыз|орындама|назар аударма", "нұсқау*|нұсқаулар*|бұйрық*|ереже*|алдыңғы"),
    "el": Language(
        "αγνοησε|αγνοήσε|αγνόησε|αγνοήστε|αγνοηστε|αγνόησέ|ξέχασε|ξεχάστε|ξέχνα|ξεχνα|ξεχασε|παράβλεψε|παραβλέψτε|παράκαμψε|παρακάμψτε|μην (ακολουθείς|ακολουθήσεις|ακολουθείτε|υπακούς|τηρείς|λάβεις|δώσεις)|απόρριψε|ακύρωσε|πέτα|άφησε στην άκρη|παραμέρισε|σταμάτα να (ακολουθείς|τηρείς)",
        "οδηγί*|οδηγιών|οδηγίες|οδηγιες|εντολές|εντολή|εντολών|εντολες|κανόνες|κανόνων|κατευθύνσεις|προηγούμεν*|διαταγές|όλα όσα|υποδείξεις",
        "(δείξε|εμφάνισε|αποκάλυψε|τύπωσε|επανάλαβε|γράψε) ~5 (προτροπή συστήματος|οδηγίες συστήματος|κρυφές οδηγίες|system prompt|μυστικές οδηγίες)|(βοηθός|πράκτορας|μοντέλο) ~3 χωρίς (περιορισμούς|φίλτρα|όρια)|(στείλε|ανέβασε|δημοσίευσε) ~5 (κωδικ*|κλειδι*|μυστικ*|.env)",
        no="μην|μη|δεν|ποτέ",
    ),
    "ar": Language(
        "تجاهل|تجاهلي|تجاهلوا|وتجاهل|انس|إنس|انسى|إنسى|أهمل|اهمل|لا (تتبع|تلتزم|تطع|تنفذ|تهتم)|تغاض|تغاضى|ألغ|الغ|اترك|تخل عن|توقف عن (اتباع|تنفيذ)|خالف|تخط|تجاوز|اضرب",
        "تعليمات|التعليمات|تعليماتك|تعليماته|أوامر|الأوامر|اوامر|الاوامر|أوامرك|إرشادات|الإرشادات|توجيهات|التوجيهات|توجيهاتك|القواعد السابقة|كل ما (سبق|قيل|طلب)|ما سبق|القيود|الأوامر|إرشاداتك|قواعدك",
        "(اعرض|اكشف|أظهر|اطبع|كرر|اكتب) ~4 (موجه النظام|تعليمات النظام|التعليمات المخفية|التعليمات السرية|رسالة النظام|تعليماتك)|(وكيل|مساعد|نموذج) ~2 (بلا|دون|بدون) (قيود|حدود)|(أرسل|ارسل|انشر|ارفع|انسخ) ~5 (كلمة المرور|كلمات المرور|المفاتيح|المفتاح|الأسرار|بيانات الاعتماد|.env|الرمز)",
        no="لا|لم|عدم|لن",
    ),
    "he": Language(
        "התעלם|התעלמי|התעלמו|תתעלם|תתעלמי|שכח|שכחי|שכחו|תשכח|אל (תציית|תעקוב|תפעל|תקשיב)|הזנח|בטל|זנח|עקוף|הפר|הפסק (לציית|לפעול)|להתעלם|לשכוח",
        "הוראות|ההוראות|הוראותיך|מהוראות|מההוראות|הנחיות|ההנחיות|מההנחיות|מהנחיות|פקודות|הפקודות|מהפקודות|הכללים|כללים|מכל מה|כל מה|הודעת המערכת",
        "(הצג|חשוף|הדפס|גלה|חזור על|כתוב) ~4 (הוראות המערכת|הנחיות המערכת|ההוראות הנסתרות|ההוראות הסודיות|פרומפט|הפרומפט)|(סוכן|עוזר|מודל) ~2 (ללא|בלי) (הגבלות|מגבלות|סינון)|(שלח|העלה|פרסם|הדבק) ~5 (סיסמה|הסיסמה|סיסמאות|הסיסמאות|מפתח|המפתח|מפתחות|סודות|.env)",
        no="אל|לא",
    ),
    "fa": Language(
        "نادیده (بگیر|بگیرید|گرفته)|فراموش (کن|کنید)|بی توجه|بیتوجه|اعتنا نکن|پیروی نکن|نادیدهبگیر|رها کن|کنار بگذار|اجرا نکن|توجه نکن|نادیده",
        "دستور|دستورها|دستورات|دستورهای|دستورالعمل*|دستوراتی|فرمان*|قوانین|قواعد|راهنما*|همه چیز|آنچه|رهنمود*",
        "(نشان بده|چاپ کن|فاش کن|نمایش بده) ~4|(عامل|دستیار|مدل) ~2 بدون (محدودیت|فیلتر|سانسور)|(رمز|گذرواژه|کلید*|رمزهای|.env) ~6 (بفرست|ارسال کن|آپلود کن|منتشر کن)",
    ),
    "ur": Language(
        "نظر انداز (کرو|کریں|کر|کردو)|نظرانداز|بھول (جاؤ|جائیں|جا)|فراموش|مت (مانو|کرو)|عمل نہ (کرو|کریں)|رد (کرو|کریں)|چھوڑ دو|چھوڑ دیں",
        "ہدایات|ہدایت|احکامات|احکام|حکم|قواعد|پچھلی|پچھلے|سابقہ|اصول|قوانین",
        "(پاس ورڈ|خفیہ|کلید) ~6 (بھیجو|بھیج|بھیجیں|دکھاؤ)",
        no="نہ|مت",
    ),
    "hy": Language("անտեսիր|անտեսեք|մոռացիր|մոռացեք|մի հետևիր", "հրահանգ*|ցուցում*|հրաման*|նախորդ"),
    "ka": Language("უგულებელყავი|უგულებელყავით|დაივიწყე|დაივიწყეთ|იგნორირება", "ინსტრუქცი*|მითითებ*|ბრძანებ*|წინა"),
    "am": Language("ችላ (በል|በሉ)|እርሳ|ተው|ችላ", "መመሪያ*|ትዕዛዝ*|ትእዛዝ*|መመሪያዎች*"),
}

# Needles and pattern of scripts without blanks, or whose vowels are marks of their own.
JOINED = (
    (
        "忽略|无视|無視|忽視|忽视|忘记|忘掉|忘記|理会|理會|理睬|遵守|遵循|遵照|放弃|放棄|抛开|拋開|抛弃|撇开|作废|作廢|失效|推翻|取消|撤销|撤銷|服从|服從|绕过|繞過|违反|違反|覆盖|覆蓋|清除|丢弃|丟棄|当作|当没|別管|别管|不必管|不用管|置之不理|不再有效|不再适用|不再適用",
        r"(?<![别別勿])(?<!不要)(?<!请勿)(?<!不得)(?<!不能)(?:忽略|无视|無視|忽視|忽视|忘记|忘掉|忘記|(?:不[要必用再需]{0,2}|无需|無需|别|別|停止)(?:理会|理會|理睬|遵守|遵循|遵照|服从|服從|执行|執行|管)|放弃|放棄|抛开|拋開|抛弃|撇开|绕过|繞過|违反|違反|推翻|清除|丢弃|丟棄|别管|別管)"
        r"[^。！？\n]{0,16}?(?:指令|指示|提示词|提示詞|提示語|提示|规则|規則|命令|要求|设定|設定|上文|上述|以上(?:所有|全部|内容|內容)|(?:之前|先前|前面|此前|早前)的|限制|约束|約束|准则|準則|指引|安全策略|守则)"
        r"|(?:指令|指示|提示词|提示詞|规则|規則|命令|限制|约束|約束|設定|设定|要求)[^。！？\n]{0,10}?(?:全部|都|一律|統統|统统|通通){1,2}[^。！？\n]{0,4}?(?:作废|作廢|失效|取消|撤销|撤銷|解除|无效|無效|不算|有效|适用|適用)",
    ),
    (
        "系统提示|系統提示|提示词|提示詞|隐藏|隱藏|内部指令|密码|密碼|密钥|密鑰|金鑰|私钥|私鑰|凭证|憑證|令牌|权杖",
        r"(?<!不要)(?<!请勿)(?<!别)(?<!勿)(?:输出|輸出|显示|顯示|打印|列印|泄露|洩露|告诉我|告訴我|重复|重複|复述|複述|展示|公开|公開|透露|说出|說出|翻译|翻譯)[^。！？\n]{0,12}?(?:系统提示|系統提示|(?:隐藏|隱藏|内部|內部|初始|秘密|完整)的?(?:指令|提示|规则|規則)|你的(?:指令|提示词|提示詞|初始指令))"
        r"|(?<!不要)(?<!请勿)(?<!别)(?<!勿)(?:把|将|將)[^。！？\n]{0,16}?(?:密码|密碼|密钥|密鑰|金鑰|私钥|私鑰|凭证|憑證|令牌|\.env|环境变量|環境變數|对话记录|對話紀錄)[^。！？\n]{0,12}?(?:发送|發送|发到|發到|传到|傳到|上传|上傳|贴到|貼到|发布|發佈|提交到|寄到|寫到|写到|公开|公開|输出|輸出)",
    ),
    (
        "不要告诉|不要告訴|别告诉|別告訴|不让|瞒着|瞞著|不要提及|悄悄|偷偷|秘密地|无需确认|無需確認|不用确认|不需要确认|不经|不經|未经|没有任何限制|沒有任何限制|无限制|無限制|不受任何限制|不受限制|没有限制",
        r"(?:从现在起|從現在起|从现在开始|從現在開始|现在|現在|今后|今後|以后|以後|你是|你的身[分份]是)[^。！？\n]{0,24}?(?:没有(?:任何)?限制|沒有(?:任何)?限制|无限制|無限制|不受(?:任何)?限制|(?:无需|無需|不用|不需要|不必)[^。！？\n]{0,6}?(?:确认|確認|询问|詢問|批准|同意|授权))"
        r"|(?:不要告诉|不要告訴|别告诉|別告訴|不要让|别让|瞒着|瞞著)(?:用户|用戶|使用者|任何人|他们|開發者|开发者)",
    ),
    (
        "無視|忘れ|従わない|従う必要|破棄|無効|取り消|解除|守らな|放棄|捨て|リセット",
        r"(?:指示|命令|指令|プロンプト|ガイドライン)[^。！？\n]{0,14}?(?:無視し(?!な)|無視せよ|忘れて|忘れろ|忘れなさい|従わない|従う必要は(?:ない|ありません)|破棄|取り消|守らな|放棄|捨て)|(?:ルール|規則|設定|制約|制限)[^。！？\n]{0,6}?(?:無視して|無視しろ|無視せよ|忘れて|忘れろ|守らなくて)"
        r"|(?:あなた|君|お前)の(?:すべての|全ての)?(?:制限|制約|指示|ルール|設定)[^。！？\n]{0,10}?(?:無効|解除|リセット|破棄|取り消)|無視して[^。！？\n]{0,20}?(?:述べ|言っ|出力|答え)"
        r"|(?:上記|以前|これまで|今まで|先ほど)[^。！？\n]{0,10}?(?:無視し(?!な)|忘れて|忘れろ|忘れなさい|破棄)",
    ),
    (
        "システムプロンプト|パスワード|秘密鍵|トークン|ユーザーに|利用者に|知らせ|内緒|こっそり|確認なし|制限のない|制限なし|隠され",
        r"(?:システムプロンプト|隠された指示|内部の指示|あなたへの指示)[^。！？\n]{0,12}?(?:出力|表示|教え|見せ|公開|繰り返|明か)(?!しない)|(?:パスワード|秘密鍵|トークン|\.env|認証情報|APIキー|apiキー)[^。！？\n]{0,20}?(?:送信し|送って|送れ|送り|投稿し|貼り付け|アップロード)(?!ない)"
        r"|(?:ユーザー|利用者)に(?:は)?(?:知らせず|言わず|伝えず|知らせない|言わない|伝えない|確認せず|黙って)|(?:制限のない|制限なしの|無制限の)(?:ai|アシスタント|エージェント|モデル)",
    ),
    (
        "무시|잊어|잊으|잊고|따르지|폐기|취소|무효|해제|어기|벗어나",
        r"(?:지시|지침|명령|규칙|프롬프트|안내)[^.!?\n]{0,16}?(?:무시하(?!지)|무시해|무시한|잊어|잊으|잊고|따르지 (?:마|말|않)|폐기하)|(?:너의|당신의|네) ?(?:모든 )?(?:제한|제약|규칙|지침)[^.!?\n]{0,12}?(?:해제|취소|무효)|(?:이전|위의|앞의|앞선|지금까지)[^.!?\n]{0,14}?(?:무시하(?!지)|무시해|잊어|잊고)",
    ),
    (
        "시스템 프롬프트|숨겨진 지시|비밀번호|비밀 키|토큰|사용자에게|사용자 승인|확인 없이|제한 없는|제한이 없|몰래|알리지",
        r"(?:시스템 프롬프트|숨겨진 (?:지시|지침|규칙)|초기 지시)[^.!?\n]{0,12}?(?:출력|보여|알려|공개|말해|반복)|(?:비밀번호|비밀 키|개인 키|토큰|\.env|자격 증명)[^.!?\n]{0,20}?(?:보내(?!지)|전송해|전송하(?!지)|업로드|게시|올려)"
        r"|(?:사용자|누구)(?:에게|한테)[^.!?\n]{0,8}?(?:말하지|알리지|언급하지)|사용자(?:의)? ?(?:승인|허락|확인|동의) 없이|(?:제한 없는|제한이 없는) (?:ai|에이전트|모델|비서)|절대 (?:말하지|언급하지|알리지) 마",
    ),
    (
        "अनदेखा|अनदेखी|अंदाज़|अंदाज|भूल|उपेक्षा|नकार|मत मान|पालन न|पालन मत|बिना|दुर्लक्ष|विसर|बेवास्ता|बिर्स",
        r"(?:निर्देश|आदेश|अनुदेश|नियम|हिदायत|सूचना)[^।!?\n]{0,24}?(?:अनदेखा|अनदेखी|नज़रअंदाज़|नजरअंदाज|भूल|उपेक्षा|नकार|मत मान|पालन न|पालन मत|दुर्लक्ष|विसर|बेवास्ता|बिर्स)|(?:अनदेखा|अनदेखी|नज़रअंदाज़|नजरअंदाज|भूल|दुर्लक्ष|विसर)[^।!?\n]{0,24}?(?:निर्देश|आदेश|नियम)"
        r"|(?:उपयोगकर्ता|यूज़र|यूजर)[^।!?\n]{0,12}?(?:पूछे|बताए|सूचित किए) बिना[^।!?\n]{0,30}?(?:बंद|भेज|हटा|चला|मिटा|डिलीट)",
    ),
    (
        "উপেক্ষা|ভুলে|অগ্রাহ্য|অবজ্ঞা|মেনো না|মানবে না|বাতিল",
        r"(?:নির্দেশ|আদেশ|নিয়ম|নিয়ম)[^।!?\n]{0,24}?(?:উপেক্ষা|ভুলে|অগ্রাহ্য|অবজ্ঞা|মেনো না|মানবে না|বাতিল)|(?:উপেক্ষা|ভুলে|অগ্রাহ্য)[^।!?\n]{0,24}?(?:নির্দেশ|আদেশ|নিয়ম)",
    ),
    ("અવગણ|ભૂલી|અનદેખ", r"(?:સૂચના|આદેશ|નિર્દેશ|નિયમ)[^।.!?\n]{0,24}?(?:અવગણ|ભૂલી|અનદેખ)|(?:અવગણ|ભૂલી)[^.!?\n]{0,24}?(?:સૂચના|આદેશ)"),
    ("ਅਣਡਿੱਠ|ਭੁੱਲ|ਨਜ਼ਰਅੰਦਾਜ਼|ਨਜ਼ਰਅੰਦਾਜ਼", r"(?:ਹਦਾਇਤ|ਨਿਰਦੇਸ਼|ਨਿਰਦੇਸ਼|ਹੁਕਮ|ਨਿਯਮ)[^।.!?\n]{0,24}?(?:ਅਣਡਿੱਠ|ਭੁੱਲ|ਨਜ਼ਰਅੰਦਾਜ਼|ਨਜ਼ਰਅੰਦਾਜ਼)"),
    (
        "புறக்கணி|மறந்து|அலட்சிய|பின்பற்ற வேண்டாம்|பின்பற்றாதே|நிராகரி",
        r"(?:அறிவுறுத்த|வழிமுறை|கட்டளை|உத்தரவு|விதி|வழிகாட்ட)[^.!?\n]{0,28}?(?:புறக்கணி|மறந்து|அலட்சிய|பின்பற்ற வேண்டாம்|பின்பற்றாதே|நிராகரி)|(?:புறக்கணி|மறந்து)[^.!?\n]{0,24}?(?:அறிவுறுத்த|வழிமுறை|கட்டளை|உத்தரவு)",
    ),
    (
        "విస్మరించ|మర్చిపో|మరచిపో|పట్టించుకోవద్దు|పాటించవద్దు|పాటించకు",
        r"(?:సూచన|ఆదేశ|నిర్దేశ|నియమ|ఆజ్ఞ)[^.!?\n]{0,28}?(?:విస్మరించ|మర్చిపో|మరచిపో|పట్టించుకోవద్దు|పాటించవద్దు|పాటించకు)",
    ),
    ("ನಿರ್ಲಕ್ಷಿಸ|ಮರೆತ|ಮರೆತುಬಿಡ|ಅನುಸರಿಸಬೇಡ|ಕಡೆಗಣಿಸ", r"(?:ಸೂಚನೆ|ಆದೇಶ|ನಿರ್ದೇಶನ|ನಿಯಮ)[^.!?\n]{0,28}?(?:ನಿರ್ಲಕ್ಷಿಸ|ಮರೆತ|ಅನುಸರಿಸಬೇಡ|ಕಡೆಗಣಿಸ)"),
    (
        "അവഗണിക്ക|മറക്കുക|മറന്നേക്ക|പാലിക്കരുത്|അനുസരിക്കരുത്|അനുസരിക്കേണ്ട",
        r"(?:നിർദ്ദേശ|നിർദേശ|ഉത്തരവ|കൽപ്പന|നിയമ)[^.!?\n]{0,28}?(?:അവഗണിക്ക|മറക്കുക|മറന്നേക്ക|പാലിക്കരുത്|അനുസരിക്കരുത്|അനുസരിക്കേണ്ട)",
    ),
    ("නොසලකා|අමතක|නොතකා", r"(?:උපදෙස්|නියෝග|විධාන|නීති)[^.!?\n]{0,28}?(?:නොසලකා|අමතක|නොතකා)"),
    (
        "เพิกเฉย|ละเว้น|ละทิ้ง|ลืม|ไม่ต้องสนใจ|มองข้าม|อย่าทำตาม|ไม่ต้องทำตาม|ไม่ต้องปฏิบัติ|ยกเลิก|เมินเฉย|อย่าสนใจ|ทิ้ง|เลิกทำตาม|ฝ่าฝืน|ข้ามคำสั่ง|ไม่มีข้อจำกัด|โดยไม่ต้องบอก|โดยไม่บอก|ห้ามบอก|อย่าบอก",
        r"(?:เพิกเฉย|ละเว้น|ละทิ้ง|ลืม|ไม่ต้องสนใจ|มองข้าม|อย่าทำตาม|ไม่ต้องทำตาม|ไม่ต้องปฏิบัติตาม|ยกเลิก|เมินเฉย|อย่าสนใจ|ทิ้ง|เลิกทำตาม|ฝ่าฝืน|ข้าม)[^\n]{0,24}?(?:คำสั่ง|คำแนะนำ|ข้อความก่อนหน้า|กฎ|แนวทาง|ข้อกำหนด|คำชี้แจง|ที่บอก)[^\n]{0,24}?(?:ก่อน|เดิม|ทั้งหมด|ข้างต้น|ของระบบ|ที่ผ่านมา|ไว้|ทุกข้อ|ทั้งสิ้น)"
        r"|(?:โดยไม่ต้องบอก|โดยไม่บอก|ห้ามบอก|อย่าบอก)ผู้ใช้|(?:ส่ง|โพสต์|อัปโหลด)[^\n]{0,20}?(?:รหัสผ่าน|คีย์ลับ|กุญแจลับ|\.env)[^\n]{0,24}?(?:ไปที่|ไปยัง|ไปให้)",
    ),
    ("ບໍ່ສົນໃຈ|ລະເລີຍ|ລືມ", r"(?:ບໍ່ສົນໃຈ|ລະເລີຍ|ລືມ)[^\n]{0,24}?(?:ຄໍາສັ່ງ|ຄຳສັ່ງ|ຄໍາແນະນໍາ|ຄຳແນະນຳ)"),
    ("មិនអើពើ|បំភ្លេច|ព្រងើយ", r"(?:មិនអើពើ|បំភ្លេច|ព្រងើយ)[^\n]{0,24}?(?:ការណែនាំ|បញ្ជា|សេចក្តីណែនាំ)"),
    ("လျစ်လျူ|မေ့|ဂရုမစိုက်", r"(?:ညွှန်ကြားချက်|အမိန့်|စည်းမျဉ်း)[^\n]{0,24}?(?:လျစ်လျူ|မေ့|ဂရုမစိုက်)"),
)
