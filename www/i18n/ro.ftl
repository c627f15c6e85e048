# What readers see and hear. One message a line; { $name } is filled in by the widget.
share = Distribuie
on-service = Distribuie pe { $service }
copy = Copiază linkul
copied = Link copiat
copy-failed = Linkul nu a putut fi copiat
system = Distribuie printr-o aplicație
tags = Etichete
related = Citește și
forget = Uită ce am citit
new-tab = se deschide într-o filă nouă

## more
print = Tipărește
qr = Cod QR
more = Mai multe
list = Mai multe moduri de distribuire
search = Caută servicii
nothing-found = Niciun serviciu nu se numește „{ $name }”
close = Închide
instance = Unde aveți contul?
example = De exemplu, { $name }
instance-wrong = „{ $name }” nu este adresa unui server. Scrieți-o ca mastodon.social
remember = Ține minte pe acest dispozitiv
continue = Continuă
scan = Scanați cu telefonul pentru a deschide pagina acolo
too-long = Adresa este prea lungă pentru un cod QR
selection = Distribuie textul selectat
copy-quote = Copiază textul cu un link către el
quote-copied = Text și link copiate
quoted = „{ $words }”
articles =
    { $count ->
        [one] { $count } articol
        [few] { $count } articole
       *[other] { $count } de articole
    }

## parts
# See also.
see-also = Vezi și

# Trending.
trending = Cele mai citite
new = Nou

# Letter.
letter = Primiți buletinul nostru
letter-address = Adresa dvs. de e-mail
letter-subscribe = Abonare
letter-consent = Folosim adresa dvs. numai pentru buletin. Fiecare ediție are un link de dezabonare.
letter-privacy = Confidențialitate
letter-elsewhere = Deschide { $host } într-o filă nouă, unde încheiați abonarea
letter-instead = Încercați la { $host }
letter-opened = { $host } s-a deschis într-o filă nouă și arată acolo dacă a reușit
letter-sending = Se trimite…
letter-wrong = „{ $address }” nu este acceptată ca adresă de e-mail. Scrieți-o ca anna@example.org
letter-failed = Nu a reușit. Adresa dvs. este încă aici: încercați din nou
letter-late = Încă nu există un răspuns. Vedeți dacă a sosit un e-mail sau încercați din nou
letter-inbox = Verificați-vă e-mailul
letter-thanks = Vă mulțumim
letter-pending = Am trimis un e-mail cu un link la { $address }. Veți primi buletinul numai după ce deschideți linkul.
letter-subscribed = { $address } este abonată.
letter-already = { $address } este deja abonată.
letter-taken = Am notat { $address }. Dacă sosește un e-mail cu un link, deschideți-l pentru a primi buletinul.
letter-other = Folosiți altă adresă

# Replies.
replies = Comentarii
replies-count =
    { $count ->
        [one] { $count } comentariu
        [few] { $count } comentarii
       *[other] { $count } de comentarii
    }
replies-loading = Se încarcă comentariile…
replies-none = Încă nu există comentarii
replies-unreachable = Comentariile nu sunt disponibile acum
replies-closed = Comentariile sunt închise
replies-retry = Încercați din nou
replies-anonymous = Anonim
replies-pending = În așteptarea moderării
replies-removed = Acest comentariu a fost șters
replies-answer = Răspunde
replies-to = Răspuns pentru { $name }
replies-write = Scrieți un comentariu
replies-cancel = Anulează
replies-name = Nume
replies-address = Adresă de e-mail
replies-website = Site web
replies-text = Comentariul dumneavoastră
replies-required = obligatoriu
replies-private = Adresa dumneavoastră nu este publicată
replies-missing = Completați acest câmp
replies-like = Scrieți-o astfel: { $example }
replies-short = Scrieți puțin mai mult
replies-long = Cel mult { $count } de caractere
replies-send = Trimite
replies-sending = Se trimite…
replies-sent = Comentariul dumneavoastră este publicat
replies-waiting = Comentariul dumneavoastră a fost trimis și așteaptă moderarea
replies-failed = Comentariul dumneavoastră nu a fost trimis: { $reason }.
replies-silent = serverul nu răspunde
replies-often = au fost prea multe în scurt timp, vă rugăm să așteptați puțin
replies-kept = Textul dumneavoastră rămâne salvat pe acest dispozitiv.

# Byline.
minutes =
    { $count ->
        [one] { $count } minut de citit
        [few] { $count } minute de citit
       *[other] { $count } de minute de citit
    }

# Ticker.
ticker = Cotații
ticker-load = Afișează cotațiile de la TradingView
ticker-why = Până atunci nu se încarcă nimic. Apoi TradingView află adresa dvs. de rețea și care dintre aceste cotații le priviți.
ticker-remember = Afișează-le mereu pe acest dispozitiv
ticker-remove = Elimină TradingView
ticker-up = în creștere
ticker-down = în scădere
ticker-same = neschimbat
ticker-updated = La { $time }
ticker-stale = Aceste cotații sunt mai vechi de o zi
