# What readers see and hear. One message a line; { $name } is filled in by the widget.
share = Deli
on-service = Deli na { $service }
copy = Kopiraj povezavo
copied = Povezava je kopirana
copy-failed = Povezave ni bilo mogoče kopirati
system = Deli prek aplikacije
tags = Oznake
related = Preberite tudi
forget = Pozabi prebrano
new-tab = odpre se v novem zavihku

## more
print = Natisni
qr = Koda QR
more = Več
list = Več načinov deljenja
search = Poišči storitev
nothing-found = Nobena storitev se ne imenuje »{ $name }«
close = Zapri
instance = Kje imate račun?
example = Na primer { $name }
instance-wrong = »{ $name }« ni naslov strežnika. Napišite ga takole: mastodon.social
remember = Zapomni si v tej napravi
continue = Nadaljuj
scan = Preberite kodo s telefonom, da stran odprete v njem
too-long = Naslov je predolg za kodo QR
selection = Deli izbrano besedilo
copy-quote = Kopiraj besedilo s povezavo nanj
quote-copied = Besedilo in povezava sta kopirana
quoted = »{ $words }«
articles =
    { $count ->
        [one] { $count } članek
        [two] { $count } članka
        [few] { $count } članki
       *[other] { $count } člankov
    }

## parts
# See also.
see-also = Glejte tudi

# Trending.
trending = Najbolj brano
new = Novo

# Letter.
letter = Prejemajte naše novice
letter-address = Vaš e-poštni naslov
letter-subscribe = Naroči
letter-consent = Vaš naslov uporabljamo samo za novice. V vsakem pismu je povezava za odjavo.
letter-privacy = Zasebnost
letter-elsewhere = Odpre { $host } v novem zavihku, kjer dokončate prijavo
letter-instead = Poskusi na { $host }
letter-opened = { $host } se je odprl v novem zavihku in tam pokaže, ali je uspelo
letter-sending = Pošiljanje …
letter-wrong = »{ $address }« ni sprejet kot e-poštni naslov. Zapišite ga kot anna@example.org
letter-failed = Ni uspelo. Vaš naslov je še tu: poskusite znova
letter-late = Odgovora še ni. Poglejte, ali je prispelo sporočilo, ali poskusite znova
letter-inbox = Preverite svoj poštni predal
letter-thanks = Hvala
letter-pending = Na { $address } smo poslali sporočilo s povezavo. Novice boste prejemali šele, ko povezavo odprete.
letter-subscribed = { $address } je prijavljen.
letter-already = { $address } je že prijavljen.
letter-taken = Zapisali smo si { $address }. Če pride sporočilo s povezavo, jo odprite, da boste prejemali novice.
letter-other = Uporabi drug naslov

# Replies.
replies = Komentarji
replies-count =
    { $count ->
        [one] { $count } komentar
        [two] { $count } komentarja
        [few] { $count } komentarji
       *[other] { $count } komentarjev
    }
replies-loading = Nalaganje komentarjev …
replies-none = Komentarjev še ni
replies-unreachable = Komentarji trenutno niso dosegljivi
replies-closed = Komentiranje je zaprto
replies-retry = Poskusi znova
replies-anonymous = Anonimno
replies-pending = Čaka na odobritev
replies-removed = Ta komentar je odstranjen
replies-answer = Odgovori
replies-to = Odgovor za: { $name }
replies-write = Napišite komentar
replies-cancel = Prekliči
replies-name = Ime
replies-address = E-poštni naslov
replies-website = Spletno mesto
replies-text = Vaš komentar
replies-required = obvezno
replies-private = Vaš naslov ne bo objavljen
replies-missing = Izpolnite to polje
replies-like = Zapišite ga tako: { $example }
replies-short = Napišite malo več
replies-long = Največ { $count } znakov
replies-send = Pošlji
replies-sending = Pošiljanje …
replies-sent = Vaš komentar je objavljen
replies-waiting = Vaš komentar je poslan in čaka na odobritev
replies-failed = Vaš komentar ni bil poslan: { $reason }.
replies-silent = strežnik se ne odziva
replies-often = bilo jih je preveč v kratkem času, malo počakajte
replies-kept = Vaše besedilo ostaja shranjeno v tej napravi.

# Byline.
minutes =
    { $count ->
        [one] { $count } minuta branja
        [two] { $count } minuti branja
        [few] { $count } minute branja
       *[other] { $count } minut branja
    }

# Ticker.
ticker = Tečaji
ticker-load = Prikaži tečaje s TradingView
ticker-why = Do takrat se ne naloži nič. TradingView nato izve vaš omrežni naslov in katere od teh tečajev gledate.
ticker-remember = Na tej napravi vedno prikaži
ticker-remove = Odstrani TradingView
ticker-up = rast
ticker-down = padec
ticker-same = nespremenjeno
ticker-updated = Stanje: { $time }
ticker-stale = Ti tečaji so starejši od enega dne
