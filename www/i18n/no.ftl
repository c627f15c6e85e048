# What readers see and hear. One message a line; { $name } is filled in by the widget.
# Also for: nb nn
share = Del
on-service = Del på { $service }
copy = Kopier lenke
copied = Lenken er kopiert
copy-failed = Lenken kunne ikke kopieres
system = Del med en app
tags = Emner
related = Les også
forget = Glem det jeg har lest
new-tab = åpnes i en ny fane

## more
print = Skriv ut
qr = QR-kode
more = Mer
list = Flere måter å dele på
search = Søk etter tjenester
nothing-found = Ingen tjeneste heter «{ $name }»
close = Lukk
instance = Hvor har du konto?
example = For eksempel { $name }
instance-wrong = «{ $name }» er ikke adressen til en server. Skriv den som mastodon.social
remember = Husk det på denne enheten
continue = Fortsett
scan = Skann koden med en telefon for å åpne siden der
too-long = Adressen er for lang til en QR-kode
selection = Del den merkede teksten
copy-quote = Kopier teksten med en lenke til den
quote-copied = Tekst og lenke er kopiert
quoted = «{ $words }»
articles =
    { $count ->
        [one] { $count } artikkel
       *[other] { $count } artikler
    }

## parts
# See also.
see-also = Se også

# Trending.
trending = Mest lest
new = Ny

# Letter.
letter = Få nyhetsbrevet vårt
letter-address = E-postadressen din
letter-subscribe = Abonner
letter-consent = Vi bruker adressen din bare til nyhetsbrevet. Hvert brev har en lenke for å melde deg av.
letter-privacy = Personvern
letter-elsewhere = Åpner { $host } i en ny fane, der du fullfører påmeldingen
letter-instead = Prøv hos { $host }
letter-opened = { $host } er åpnet i en ny fane og viser der om det gikk
letter-sending = Sender …
letter-wrong = «{ $address }» godtas ikke som e-postadresse. Skriv den som anna@example.org
letter-failed = Det gikk ikke. Adressen din står her fremdeles: prøv igjen
letter-late = Det har ikke kommet noe svar ennå. Se om det har kommet en e-post, eller prøv igjen
letter-inbox = Se i innboksen din
letter-thanks = Takk
letter-pending = Vi har sendt en e-post med en lenke til { $address }. Først når du åpner lenken, får du nyhetsbrevet.
letter-subscribed = { $address } er påmeldt.
letter-already = { $address } er allerede påmeldt.
letter-taken = Vi har notert { $address }. Kommer det en e-post med en lenke, åpner du den for å få nyhetsbrevet.
letter-other = Bruk en annen adresse

# Replies.
replies = Kommentarer
replies-count =
    { $count ->
        [one] { $count } kommentar
       *[other] { $count } kommentarer
    }
replies-loading = Laster kommentarer…
replies-none = Ingen kommentarer ennå
replies-unreachable = Kommentarene kan ikke nås nå
replies-closed = Kommentarfeltet er stengt
replies-retry = Prøv igjen
replies-anonymous = Anonym
replies-pending = Venter på godkjenning
replies-removed = Denne kommentaren er fjernet
replies-answer = Svar
replies-to = Svar til { $name }
replies-write = Skriv en kommentar
replies-cancel = Avbryt
replies-name = Navn
replies-address = E-postadresse
replies-website = Nettsted
replies-text = Din kommentar
replies-required = må fylles ut
replies-private = Adressen din blir ikke publisert
replies-missing = Fyll ut dette feltet
replies-like = Skriv den som { $example }
replies-short = Skriv litt mer
replies-long = Høyst { $count } tegn
replies-send = Send
replies-sending = Sender…
replies-sent = Kommentaren din er publisert
replies-waiting = Kommentaren din er sendt og venter på godkjenning
replies-failed = Kommentaren din ble ikke sendt: { $reason }.
replies-silent = tjeneren svarer ikke
replies-often = det ble for mange på kort tid, vent litt
replies-kept = Teksten din er lagret på denne enheten.

# Byline.
minutes =
    { $count ->
        [one] { $count } minutt lesetid
       *[other] { $count } minutter lesetid
    }

# Ticker.
ticker = Kurser
ticker-load = Vis kurser fra TradingView
ticker-why = Ingenting hentes før det. TradingView får da vite nettverksadressen din og hvilke av disse kursene du ser på.
ticker-remember = Vis dem alltid på denne enheten
ticker-remove = Fjern TradingView igjen
ticker-up = opp
ticker-down = ned
ticker-same = uendret
ticker-updated = Per { $time }
ticker-stale = Disse kursene er mer enn et døgn gamle
