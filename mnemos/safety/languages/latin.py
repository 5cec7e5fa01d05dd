"""The languages that are written in Latin letters; they are read without their accents."""

from __future__ import annotations

from mnemos.safety.languages.language import Language

LATIN = {
    "es": Language(
        "ignora|ignore ~1 (las|los|todas|todos|todo|sus|cualquier|lo|el|la)|ignoren|ignorad|ignorar|olvida|olvide"
        "|olviden|olvidate|olvidese|olvidad|olvidar|descarta|descarte|descartar|desatiende|desatienda|omite|omita"
        "|omitir|caso omiso|no sigas|no siga|no hagas caso|no haga caso"
        "|pasa por alto|pase por alto|deja de (seguir|obedecer|aplicar)|desobedece|desobedezca|no obedezcas|abandona"
        "|deja de lado|salta|saltate",
        (
            "instruccion*|indicacion*|ordenes|directrices|directivas|pautas|consignas|(reglas|normas|mensajes"
            "|mandatos) ~2 (anteriores|previas|previos|dadas|sistema|recibidas|seguridad)|lo anterior|todo lo ~1 (que"
            "|anterior)|prompt"
        ),
        "(muestra*|revela*|imprime|dime|dame|repite|escribe|ensena*|copia) ~4 (prompt|instrucciones|indicaciones"
        "|reglas) ~2 (sistema|ocultas|secretas|internas|iniciales|originales|del)|(restricciones|instrucciones"
        "|limites|reglas) ya no ~2 (aplican|rigen|obligan)|BOT ~3 sin (restricciones|limites|limitaciones|filtros"
        "|censura)"
        "|(envia*|manda*|publica*|sube*|pega*|imprime|muestra*) ~5 (contrasena|contrasenas|claves|credenciales"
        "|secretos|.env|clave privada|token|tokens) ~4 (a|al|en|hacia|por)",
        no="no|nunca|sin|jamas",
    ),
    "fr": Language(
        "ignore ~1 (les|tes|vos|toute|toutes|ces|tout|mes|cette|ta)|ignorez|ignorer|oublie|oubliez|oublier|neglige"
        "|negligez|ne ~1 (tiens|tenez|tenir) ~2 compte|ne (suis|suivez|suivre|respecte|respectez) (pas|plus)"
        "|ne pas (suivre|respecter|tenir compte)|fais abstraction|faites abstraction|desobeis|desobeissez|outrepasse"
        "|outrepassez"
        "|laisse tomber|laissez tomber|abandonne|abandonnez|cesse de suivre|cessez de suivre|arrete de suivre"
        "|passe outre|mets de cote|efface|n'obeis (pas|plus)|n'applique (pas|plus)|contourne",
        (
            "instruction|instructions|consigne|consignes|directive|directives|regles ~2 (precedentes|anterieures|donnees"
            "|recues|initiales|securite|systeme)|ordres|ce qui precede|tout ce ~1 (qu'on|que|qui|qu'il)|prompt"
            "|messages precedents|demandes precedentes"
        ),
        "(affiche*|montre*|revele*|donne*|repete*|imprime*|recopie*|ecris|ecrivez|divulgue*) ~5 (prompt systeme"
        "|invite systeme|instructions (cachees|secretes|initiales|systeme|internes)|tes instructions|vos instructions"
        "|consignes (cachees|secretes|internes))|BOT ~3 sans (restrictions|limites|filtre|filtres|censure)"
        "|(tes|vos) (regles|consignes|instructions|restrictions|limites) ~2 plus|(envoie*|transmets|transmettez"
        "|publie*|colle*|poste*) ~5 (mot de passe|mots de passe|identifiants|secrets|cle privee|cles|jetons"
        "|.env) ~4 (a|au|sur|vers|dans)",
        no="pas|jamais|sans",
    ),
    "de": Language(
        "ignoriere|ignorier|ignorieren|ignoriert|vergiss|vergesst|vergessen sie|vergiss bitte|missachte|missachten"
        "|missachtet|ubergehe|ubergeh|ubergehen|nicht ~1 (beachten|befolgen)|verwirf|verwerfen|lass ~4 (ausser acht"
        "|beiseite)|setze ~6 ausser kraft|umgehe|umgehen|setz dich uber|setze dich uber|setzen sie sich uber"
        "|halte dich nicht|halten sie sich nicht|widersetze|streiche"
        "|hor auf|hore auf",
        "anweisung|anweisungen|instruktion|instruktionen|vorgabe|vorgaben|befehl|befehle|anleitung|anleitungen"
        "|(vorherige*|bisherige*|vorige*|fruhere*|obige*) (regeln|nachrichten|auftrage|aufgaben|aufgabe|befehle"
        "|gesprach|prompts)|alles ~1 (was|bisherige|vorherige|obige)|das (obige|bisherige|vorherige)|systemprompt"
        "|richtlinien"
        "|sicherheitsregeln|deine regeln|ihre regeln|auftrag",
        "(beachte|beachten sie|befolge|befolgen sie) ~5 (anweisung*|vorgaben|regeln|instruktion*) ~3 nicht|(zeig*|gib"
        "|gebt|geben sie|nenn*|verrat*|drucke|wiederhole|schreib*|offenbare) ~6 (systemprompt|system prompt"
        "|systemanweisung*|geheimen anweisungen|versteckten anweisungen|deine anweisungen|internen anweisungen"
        "|ursprunglichen anweisungen)|(sicherheitsregeln|(deine|ihre|alle) (regeln|vorgaben|einschrankungen"
        "|beschrankungen|anweisungen|richtlinien)) ~2 (gelten|gilt|zahlen|greifen) ~3 nicht mehr"
        "|BOT ~3 ohne (einschrankungen|beschrankungen|grenzen|filter|zensur|regeln)|(sende*|schick*|poste*|lade*"
        "|kopiere*|gib|veroffentliche*|ubermittle*) ~6 (passwort|passworter|zugangsdaten|geheimnisse|geheimnis"
        "|schlussel|private key|.env|umgebungsvariablen|tokens) ~5 (an|auf|hoch|aus|in|nach|zu)|deine (neue"
        "|eigentliche|wahre|echte) (aufgabe|anweisung|rolle|mission) (ist|lautet)",
        no="nicht|nie|niemals",
    ),
    "it": Language(
        (
            "ignora|ignorate|ignori|ignorare|dimentica|dimenticate|dimentichi|dimenticati|dimenticare|trascura|trascurate"
            "|trascuri|trascurare|non (seguire|seguite|considerare|rispettare|tenere conto)|tralascia|tralasciare"
            "|smetti di (seguire|rispettare)|disobbedisci|scarta|scartare|lascia perdere|abbandona|scavalca"
        ),
        (
            "istruzione|istruzioni|indicazioni|direttive|(regole|norme|messaggi|comandi) ~2 (precedenti|date|ricevute"
            "|sistema|sicurezza|iniziali)|ordini|quanto sopra|quanto detto|tutto (cio|quello) che|prompt|linee guida"
            "|consegne"
        ),
        (
            "(mostra*|rivela*|stampa*|ripeti|dimmi|scrivi|copia*|dammi) ~5 (prompt|istruzioni) ~2 (sistema|nascoste"
            "|segrete|interne|iniziali)|BOT ~3 senza (restrizioni|limiti|filtri|censura|regole)|(invia*|manda*|pubblica*"
            "|incolla*|carica*) ~5 (password|credenziali|segreti|chiave|chiavi|token|.env) ~4 (a|al|su|in|verso|nel)"
        ),
        no="non|mai|senza",
    ),
    "pt": Language(
        (
            "ignore ~1 (as|os|todas|todos|tudo|suas|qualquer|quaisquer)|ignora|ignorem|ignorar|esqueca|esquece|esquecam"
            "|esquecer|desconsidere|desconsidera|desconsiderem|despreze|despreza|nao (siga|sigas|obedeca|obedecas"
            "|respeite|cumpra)|deixe de (seguir|lado)|descarte|descarta|desobedeca|abandone|pare de (seguir|obedecer)"
            "|contorne|burle"
        ),
        (
            "instrucao|instrucoes|diretrizes|diretriz|orientacao|orientacoes|ordens|(regras|normas"
            "|mensagens) ~2 (anteriores|dadas|recebidas|sistema|seguranca|iniciais)|comandos|tudo (o que|acima|que)"
            "|prompt|indicacoes"
        ),
        "(mostre|mostra|revele|revela|imprima|repita|diga|escreva|exiba) ~5 (prompt|instrucoes) ~2 (sistema|ocultas"
        "|secretas|internas|iniciais)|BOT ~3 sem (restricoes|limites|limitacoes|filtros|censura)|obedece* ~1 (so"
        "|apenas|somente) ~1 (a|mim)"
        "|(envie|envia|mande|manda|publique|publica|cole|suba|poste) ~5 (senha|senhas|credenciais|segredos|chave"
        "|chaves|token|tokens|.env) ~4 (para|no|na|em|ao)",
        no="nao|nunca|sem|jamais",
    ),
    "ca": Language(
        "ignora|ignoreu|oblida|oblideu|omet|no segueixis|no facis cas|descarta",
        "instruccions|indicacions|ordres|directrius|tot el que",
    ),
    "gl": Language("ignora|esquece|esqueza|descarta|omite", "instrucions|ordes|indicacions|directrices"),
    "nl": Language(
        (
            "negeer|negeren|vergeet|vergeten|veronachtzaam|leg naast je neer|laat varen|schuif terzijde|houd je niet"
            "|schend|omzeil|trek je niets aan van|stop met het (volgen|opvolgen)"
        ),
        (
            "instructie|instructies|aanwijzing|aanwijzingen|opdracht|opdrachten|richtlijn|richtlijnen|voorgaande"
            "|bovenstaande|alles wat|(eerdere|vorige) (regels|berichten|taken|taak|bevelen)|bevelen|systeemprompt"
            "|regels die"
        ),
        (
            "volg ~5 (instructies|aanwijzingen|opdrachten|richtlijnen|regels) ~3 niet|(toon|laat|geef|print|herhaal"
            "|onthul|schrijf) ~6 (systeemprompt|verborgen instructies|geheime instructies|je instructies"
            "|interne instructies)|BOT ~3 zonder (beperkingen|filters|censuur|grenzen|regels)|(stuur|verstuur|upload|plak"
            "|mail|zet) ~6 (wachtwoord|wachtwoorden|geheimen|sleutels|sleutel|inloggegevens|.env|tokens) ~4 (naar|op|in)"
        ),
        no="niet|nooit",
    ),
    "af": Language("ignoreer|vergeet|verontagsaam|moenie ~3 volg", "instruksies|opdragte|bevele|riglyne|vorige"),
    "sv": Language(
        (
            "ignorera|ignorerar|glom|glomma|bortse fran|strunta i|folj inte|folj ~4 inte|skit i|asidosatt|lyd inte"
            "|bry dig inte om|sluta folja|kasta bort"
        ),
        (
            "instruktion|instruktioner|instruktionerna|anvisning|anvisningar|anvisningarna|order|orderna|direktiv"
            "|direktiven|allt (som|ovan|du)|foregaende|(tidigare|tidigare givna) (regler|meddelanden|uppgifter|uppgift)"
            "|systemprompten|systemprompt|regler du|riktlinjer"
        ),
        (
            "(visa|skriv ut|avsloja|upprepa|ge) ~5 (systemprompt*|dolda instruktioner|hemliga instruktioner"
            "|dina instruktioner)|BOT ~3 utan (begransningar|restriktioner|filter|censur)|(skicka|posta|ladda upp|mejla"
            "|klistra) ~6 (losenord*|hemlighet*|nycklar*|nyckel*|.env|loggarna) ~4 (till|pa|i)"
        ),
        no="inte|aldrig",
    ),
    "no": Language(
        (
            "ignorer|ignorere|glem|glemme|se bort fra|overse|følg ikke|ikke følg|ikke adlyd|adlyd ikke|sett til side"
            "|dropp|drop|undlad at følge|tilsidesæt|forbiga|bry deg ikke om|slutt a følge|stop med at følge"
        ),
        (
            "instruks*|instruktion*|instruksjon*|anvisning*|ordre|ordrer|ordrene|direktiv*|alt (som|ovenfor|du|det)"
            "|det (du|som) ~1 (fikk|ble|blev|har|fik) ~2 (beskjed|fortalt|instruert|besked|at vide)|(tidligere|forrige"
            "|foregaende) (regler|beskjeder|meldinger|oppgaver|opgaver|beskeder)|systemprompt*|retningslinjer|beskjeden"
            "|beskeden|pabud"
        ),
        (
            "(vis|skriv|avslør|gjenta|afslør|gentag|gi) ~5 (systemprompt*|skjulte (regler*|instruks*|instruktioner)"
            "|hemmelige|interne (regler|instruks*))|BOT ~3 uten (begrensninger|restriksjoner|filter)|uden (begrænsninger"
            "|restriktioner|filtre)|(send|post|last opp|upload|lim) ~6 (passord*|adgangskode*|hemmelighet*|nøkl*|nøgl*"
            "|.env|kodeord*) ~4 (til|pa|i)"
        ),
        no="ikke|aldri|aldrig",
    ),
    "is": Language("hunsadu|gleymdu|hunsa|ekki fylgja", "fyrirmæl*|leidbeining*|skipun*"),
    "fi": Language(
        (
            "unohda|unohtakaa|ohita|ohittakaa|jata ~4 (huomiotta|huomioimatta|noudattamatta)|ala (noudata|valita|tottele)"
            "|hylkaa|sivuuta|lakkaa noudattamasta|alkaa noudattako|unohtakaa"
        ),
        (
            "ohjeet|ohjeita|ohjeista|ohjeesi|ohjeistus*|kaskyt|kaskyja|maaraykset|maarayksia|kaikki (aiemmat|aiempi"
            "|edella|mita)|(aiemmat|aikaisemmat|edelliset) (saannot|viestit|tehtavat|tehtava)|jarjestelmakehote*"
        ),
        (
            "(nayta|tulosta|paljasta|kerro|toista) ~4 (jarjestelmakehote*|piilotetut ohjeet|salaiset ohjeet"
            "|sisaiset ohjeet)|BOT ~3 ilman (rajoituksia|suodattimia|sensuuria)|(laheta|lataa|julkaise"
            "|liita) ~5 (salasana*|salaisuu*|avaime*|tunnukset|.env)"
        ),
        no="ala|alkaa",
    ),
    "et": Language(
        "ignoreeri|unusta|eira|ara (jargi|jalgi)", "juhised|juhiseid|kasud|kaske|korraldused|korraldusi|reeglid|varasemad"
    ),
    "hu": Language(
        (
            "hagyd figyelmen kivul|hagyja figyelmen kivul|felejtsd el|felejtse el|felejts el|ignorald|ignoralja"
            "|ne (kovesd|vedd|torodj|tartsd) ~2|mellozd|hagyd el|tekints el|ne kovesse|dobd el|szegd meg"
            "|hagyj figyelmen kivul"
        ),
        (
            "utasitas*|(elozo|eddigi|korabbi) (uzenet*|keres*|feladat*)|minden ~1 korabbit|parancs*|iranyelv*|szabaly*"
            "|rendszerprompt*|instrukcio*"
        ),
        (
            "(mutasd|ird ki|ismeteld|arul*|add) ~4 (rendszerprompt*|rejtett utasitas*|titkos utasitas*)|(korlatozasok"
            "|korlatok) nelkul ~3 BOT ~0|(kuld*|tolt*|masold|posztold) ~5 (jelszo*|jelszav*|titk*|kulcs*|.env)"
        ),
        no="ne|soha",
    ),
    "pl": Language(
        (
            "ignoruj|zignoruj|ignorujcie|zignorujcie|ignorowac|zapomnij|zapomnijcie|pomin|pominac|nie (zwazaj|stosuj"
            "|przestrzegaj|sluchaj|wykonuj|kieruj)|zlekcewaz|odrzuc|porzuc|przestan (stosowac|przestrzegac|sluchac)|olej"
            "|obejdz|lekcewaz"
        ),
        (
            "instrukcj*|polece*|wytyczn*|(poprzedni*|wczesniejsz*|dotychczasow*) (zasad*|regul*|wiadomosc*|zadani*"
            "|rozkaz*|komend*|nakaz*)|wszystk* co|wszystko co|rozkaz*|zasad* ~2 (bezpieczenstwa|systemow*)|promptu|prompt"
            "|nakaz*"
        ),
        (
            "(wypisz|pokaz|ujawnij|wyswietl|powtorz|podaj) ~5 (promptu|prompt|instrukcj* systemow*|ukryt*|tajn*)"
            "|BOT ~3 bez (ograniczen|limitow|filtrow|cenzury)|(wyslij|przeslij|opublikuj|wklej|wrzuc) ~5 (hasl*|sekret*"
            "|klucz*|token*|poswiadczen*|.env|danymi|dane) ~4 (do|na|pod)"
        ),
        no="nie|nigdy",
    ),
    "cs": Language(
        "ignoruj|ignorujte|ignorovat|zapomen|zapomente|zapomnel*|neber* ~2 (uvahu|v potaz)|nedbej|nedbejte|nerid se"
        "|neridte se|neposlouchej|odhod|prestan (dodrzovat|poslouchat)|obejdi|nenasleduj|porus"
        "|zabudni|zabudnite|nedodrziavaj|nedodrzuj|neriad sa|neriadte sa|nepocuvaj|zahod|prestan (dodrziavat|pocuvat)"
        "|nerespektuj|pomin",
        (
            "pokyn|pokyny|pokynu|pokynech|instrukce|instrukci|instrukcie|instrukcii|prikaz|prikazy|prikazu|prikazov"
            "|vsechno co|vsetko co|vse co|(predchozi|dosavadni|drivejsi|predchadzajuce|doterajsie|predosle) (pravidla"
            "|zpravy|spravy)|systemov* prompt|smernice|nariadeni*"
        ),
        (
            "(vypis|ukaz|prozrad|zobraz|zopakuj|vypiste) ~5 (systemov* prompt|systemovy|skryt* (instrukce|pokyny)"
            "|tajn* (pokyny|instrukce))|BOT ~3 bez (omezeni|obmedzeni|filtru|cenzury|limitu)|(posli|odesli|nahraj"
            "|zverejni|vloz) ~5 (hesl*|tajemstv*|tajomstv*|klic*|kluc*|token*|.env) ~4 (na|do|k)"
        ),
        no="ne|nie|nikdy",
    ),
    "sl": Language(
        "ignoriraj|ignorirajte|prezri|prezrite|pozabi|pozabite|ne upostevaj|ne upostevajte|ne sledi|zavrzi|ne oziraj se",
        "navodila|navodil|navodilo|ukaz*|napotk*|smernic*|prejsnj*|dosedanj*|vse kar",
    ),
    "hr": Language(
        (
            "ignoriraj|ignorirajte|ignorisi|ignorisite|zanemari|zanemarite|zaboravi|zaboravite|ne (postuj|slijedi|sledi"
            "|slusaj|obaziri)|odbaci|prekrsi|zaobidi|zaobiđi|prestani (slijediti|slediti|postovati|slusati)"
        ),
        (
            "upute|uputa|uputstva|uputstvo|instrukcij*|naredbe|naredbi|naređenja|nalog*|direktiv*|smjernic*|smernic*"
            "|(prethodn*|dosadasnj*) (pravila|poruke|zadatke)|sve sto"
        ),
        (
            "(prikazi|ispisi|otkrij|pokazi|ponovi) ~5 (sistemsk* prompt|sustavsk* prompt|skriven* (upute|uputstva"
            "|instrukcije))|BOT ~3 bez (ogranicenja|filtera|cenzure)|(posalji|objavi|zalijepi|nalepi) ~5 (lozink*|tajn*"
            "|kljuc*|token*|.env) ~4 (na|u)"
        ),
        no="ne|nemoj|nikad",
    ),
    "ro": Language(
        (
            "ignora|ignorati|ignorare|uita|uitati|nu (mai)? (urma|respecta|asculta|tine|urmati|respectati)|renunta la"
            "|treci peste|incalca|lasa deoparte|omite|nesocoteste|abandoneaza"
        ),
        (
            "instructiun*|indicatii*|ordin|ordine|ordinele|directive*|(reguli|regulile|mesajele|sarcinile) ~1 (anterioare"
            "|precedente|de pana acum|sistemului)|tot ce|prompt|promptul|comenzile"
        ),
        (
            "(afiseaza|arata|dezvaluie|repeta|scrie) ~5 (promptul|instructiunile) ~2 (sistem|sistemului|ascunse|secrete)"
            "|noua ta (sarcina|misiune)|BOT ~3 fara (restrictii|limite|filtre|cenzura)|(trimite|posteaza|incarca"
            "|lipeste) ~5 (parol*|secret*|chei*|token*|.env) ~4 (la|pe|catre|in)"
        ),
        no="nu|niciodata",
    ),
    "lt": Language(
        "ignoruok|ignoruokite|pamirsk|pamirskite|nepaisyk|nepaisykite|nesilaikyk|nekreipk demesio|atmesk|nevykdyk",
        "instrukcij*|nurodym*|komand*|isakym*|taisykl*|ankstesn*|viska ka",
        "",
    ),
    "lv": Language(
        (
            "ignore ~1 (visas|ieprieksejas|ieprieksejos|visus|jebkadas)|ignorejiet|aizmirsti|aizmirstiet|neievero"
            "|neieverojiet|nepildi|atmet"
        ),
        "instrukcij*|noradijum*|pavel*|rikojum*|iepriekse*|noteikum*",
        "",
    ),
    "sq": Language(
        "injoro|injoroni|harro|harroni|shperfill|mos (ndiq|zbato)|anashkalo", "udhezim*|urdhr*|instruksion*|meparshm*|rregullat"
    ),
    "tr": Language(
        (
            "yok say*|yoksay*|unut|unutun|unutunuz|gormezden gel|gormezden gelin|dikkate alma|dikkate almayin"
            "|dikkate almayiniz|goz ardi et*|gozardi et*|uyma|uymayi birak|uymayin|bosver|takip etme*|hice say*"
            "|bir kenara birak*|cigne"
        ),
        "talimat*|komut*|yonerge*|emir|emirleri|emirler|yonlendirme*|kural*|sistem istemi*|istem*|soylenen*|sana verilen",
        (
            "(sistem istem*|sistem prompt*|gizli talimat*) ~4 (goster*|yazdir*|yaz|acikla*|paylas*|tekrarla*)|(sinirsiz"
            "|kisitlamasiz|sansursuz|filtresiz) ~1 BOT ~0|(sifre*|parola*|gizli anahtar*|anahtar*|.env) ~5 (gonder*"
            "|yolla*|yukle*|paylas*|yapistir*)"
        ),
    ),
    "az": Language(
        "nəzərə alma*|unut|unudun|diqqətə alma*|məhəl qoyma*|gormezdən gəl*", "təlimat*|gostəris*|əmr*|qayda*|təlimatlar*"
    ),
    "id": Language(
        (
            "abaikan|lupakan|hiraukan|jangan (ikuti|hiraukan|patuhi|turuti)|kesampingkan|langgar|berhenti mengikuti|buang"
            "|endahkan|usah (ikut|hirau)|jangan ikut|ketepikan|tinggalkan"
        ),
        (
            "instruksi|perintah|petunjuk|arahan|panduan|aturan ~1 (sebelumnya|sistem|keamanan)|semua yang|peraturan"
            "|ketentuan|pesan sebelumnya|tugas sebelumnya|suruhan|prompt sistem|yang (diberitahu|diberitahukan|dikatakan)"
        ),
        (
            "(tampilkan|tunjukkan|cetak|ungkapkan|ulangi|bocorkan|paparkan|dedahkan) ~4 (prompt sistem|instruksi (sistem"
            "|rahasia|tersembunyi)|arahan (sistem|rahsia|tersembunyi))|tidak terikat ~2 (aturan|peraturan|instruksi"
            "|arahan)|BOT ~3 tanpa (batasan|filter|sensor|sekatan|had)|(kirim*|unggah|hantar*|muat naik|tempel*"
            "|pos) ~5 (kata sandi|kata laluan|password|rahasia|rahsia|kunci|kredensial|token|.env) ~3 (ke|di|kepada)"
        ),
        no="jangan|tidak",
    ),
    "vi": Language(
        (
            "bo qua|quen|phot lo|khong (lam|tuan|can) (theo|thu)|dung (lam|tuan) (theo|thu)|mac ke|gat bo"
            "|khong can (quan tam|tuan)|loai bo|vut bo|dung nghe"
        ),
        (
            "huong dan|chi dan|chi thi|menh lenh|quy tac ~1 (truoc|tren|cu)|lenh (truoc|tren|cu)|moi lenh|cac lenh"
            "|yeu cau ~1 (truoc|tren|ban đau|cu)|nhung gi|loi nhac he thong|tin nhan truoc"
        ),
        (
            "(hien thi|tiet lo|in ra|lap lai|cho ~1 biet) ~5 (loi nhac he thong|cau lenh he thong|huong dan (an|bi mat"
            "|he thong))|BOT ~3 khong (bi)? (gioi han|rang buoc)|(gui|đang|tai len|dan) ~5 (mat khau|khoa bi mat|khoa"
            "|bi mat|.env|token) ~4 (đen|len|cho|toi|vao)"
        ),
        no="đung|khong",
    ),
    "tl": Language(
        (
            "balewalain|kalimutan|huwag ~2 (sundin|pansinin|sumunod)|isantabi|pabayaan|talikuran|iwaksi|ipagwalang bahala"
            "|laktawan|suwayin"
        ),
        "tagubilin*|instruksyon*|utos|panuto|alituntunin|patakaran|sinabi|bilin|direktiba",
        (
            "(ipakita|ilantad|ibunyag|i print|ulitin) ~5 (system prompt|nakatagong|lihim na)|BOT ~3 walang (limitasyon"
            "|hangganan|restriksyon)|(ipadala|i send|i upload|i post) ~5 (password|susi|lihim|.env|sikreto)"
        ),
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
