# What readers see and hear. One message a line; { $name } is filled in by the widget.
share = Del
on-service = Del på { $service }
copy = Kopiér link
copied = Linket er kopieret
copy-failed = Linket kunne ikke kopieres
system = Del med en app
tags = Emner
related = Læs også
forget = Glem, hvad jeg har læst
new-tab = åbner i en ny fane

## more
print = Udskriv
qr = QR-kode
more = Mere
list = Flere måder at dele på
search = Søg efter tjenester
nothing-found = Ingen tjeneste hedder »{ $name }«
close = Luk
instance = Hvor har du din konto?
example = For eksempel { $name }
instance-wrong = »{ $name }« er ikke adressen på en server. Skriv den som mastodon.social
remember = Husk det på denne enhed
continue = Fortsæt
scan = Scan koden med en telefon for at åbne siden dér
too-long = Adressen er for lang til en QR-kode
selection = Del den markerede tekst
copy-quote = Kopiér teksten med et link til den
quote-copied = Tekst og link er kopieret
quoted = »{ $words }«
articles =
    { $count ->
        [one] { $count } artikel
       *[other] { $count } artikler
    }

## parts
# See also.
see-also = Se også

# Trending.
trending = Mest læste
new = Nyt

# Letter.
letter = Få vores nyhedsbrev
letter-address = Din e-mailadresse
letter-subscribe = Tilmeld
letter-consent = Vi bruger kun din adresse til nyhedsbrevet. Hvert brev har et link til at afmelde det.
letter-privacy = Privatliv
letter-elsewhere = Åbner { $host } i en ny fane, hvor du afslutter tilmeldingen
letter-instead = Prøv hos { $host }
letter-opened = { $host } er åbnet i en ny fane og viser dér, om det lykkedes
letter-sending = Sender …
letter-wrong = »{ $address }« godtages ikke som e-mailadresse. Skriv den som anna@example.org
letter-failed = Det lykkedes ikke. Din adresse står her endnu: prøv igen
letter-late = Der er ikke kommet svar endnu. Se, om der er kommet en mail, eller prøv igen
letter-inbox = Se i din indbakke
letter-thanks = Tak
letter-pending = Vi har sendt en mail med et link til { $address }. Først når du åbner linket, får du nyhedsbrevet.
letter-subscribed = { $address } er tilmeldt.
letter-already = { $address } er allerede tilmeldt.
letter-taken = Vi har noteret { $address }. Kommer der en mail med et link, så åbn det for at få nyhedsbrevet.
letter-other = Brug en anden adresse

# Replies.
replies = Kommentarer
replies-count =
    { $count ->
        [one] { $count } kommentar
       *[other] { $count } kommentarer
    }
replies-loading = Kommentarerne hentes…
replies-none = Ingen kommentarer endnu
replies-unreachable = Kommentarerne kan ikke hentes lige nu
replies-closed = Der er lukket for kommentarer
replies-retry = Prøv igen
replies-anonymous = Anonym
replies-pending = Afventer godkendelse
replies-removed = Denne kommentar er fjernet
replies-answer = Svar
replies-to = Svar til { $name }
replies-write = Skriv en kommentar
replies-cancel = Annuller
replies-name = Navn
replies-address = E-mailadresse
replies-website = Websted
replies-text = Din kommentar
replies-required = skal udfyldes
replies-private = Din adresse bliver ikke offentliggjort
replies-missing = Udfyld feltet
replies-like = Skriv den som { $example }
replies-short = Skriv lidt mere
replies-long = Højst { $count } tegn
replies-send = Send
replies-sending = Sender…
replies-sent = Din kommentar er offentliggjort
replies-waiting = Din kommentar er sendt og afventer godkendelse
replies-failed = Din kommentar blev ikke sendt: { $reason }.
replies-silent = serveren svarer ikke
replies-often = det var for mange på kort tid, vent lidt
replies-kept = Din tekst er gemt på denne enhed.

# Byline.
minutes =
    { $count ->
        [one] { $count } minuts læsning
       *[other] { $count } minutters læsning
    }

# Ticker.
ticker = Kurser
ticker-load = Vis kurser fra TradingView
ticker-why = Intet hentes før da. TradingView får så din netværksadresse at vide, og hvilke af disse kurser du ser på.
ticker-remember = Vis dem altid på denne enhed
ticker-remove = Fjern TradingView igen
ticker-up = op
ticker-down = ned
ticker-same = uændret
ticker-updated = Pr. { $time }
ticker-stale = Disse kurser er mere end et døgn gamle
