# What readers see and hear. One message a line; { $name } is filled in by the widget.
share = Podeli
on-service = Podeli na { $service }
copy = Kopiraj link
copied = Link je kopiran
copy-failed = Link nije moguće kopirati
system = Podeli preko aplikacije
tags = Oznake
related = Povezane vesti
forget = Zaboravi pročitano
new-tab = otvara se u novoj kartici

## more
print = Odštampaj
qr = QR kod
more = Još
list = Još načina za deljenje
search = Pretraži servise
nothing-found = Nema servisa pod imenom „{ $name }”
close = Zatvori
instance = Gde imate nalog?
example = Na primer { $name }
instance-wrong = „{ $name }” nije adresa servera. Napišite je kao mastodon.social
remember = Zapamti na ovom uređaju
continue = Nastavi
scan = Skenirajte telefonom da biste na njemu otvorili stranicu
too-long = Adresa je predugačka za QR kod
selection = Podeli izabrani tekst
copy-quote = Kopiraj tekst sa linkom ka njemu
quote-copied = Tekst i link su kopirani
quoted = „{ $words }”
articles =
    { $count ->
        [one] { $count } članak
        [few] { $count } članka
       *[other] { $count } članaka
    }

## parts
# See also.
see-also = Pogledajte i

# Trending.
trending = Najčitanije
new = Novo

# Letter.
letter = Primajte naš bilten
letter-address = Vaša adresa e-pošte
letter-subscribe = Prijava
letter-consent = Vašu adresu koristimo samo za bilten. U svakom broju je veza za odjavu.
letter-privacy = Privatnost
letter-elsewhere = Otvara { $host } u novoj kartici, gde dovršavate prijavu
letter-instead = Pokušaj na { $host }
letter-opened = { $host } je otvoren u novoj kartici i tamo pokazuje da li je uspelo
letter-sending = Slanje…
letter-wrong = „{ $address }“ se ne prihvata kao adresa e-pošte. Napišite je kao anna@example.org
letter-failed = Nije uspelo. Vaša adresa je još ovde: pokušajte ponovo
letter-late = Odgovora još nema. Pogledajte da li je stigla poruka ili pokušajte ponovo
letter-inbox = Proverite sanduče
letter-thanks = Hvala
letter-pending = Na { $address } smo poslali poruku sa vezom. Bilten ćete primati tek kada otvorite vezu.
letter-subscribed = { $address } je prijavljena adresa.
letter-already = { $address } je već prijavljena adresa.
letter-taken = Zabeležili smo { $address }. Ako stigne poruka sa vezom, otvorite je da biste primali bilten.
letter-other = Upotrebi drugu adresu

# Replies.
replies = Komentari
replies-count =
    { $count ->
        [one] { $count } komentar
        [few] { $count } komentara
       *[other] { $count } komentara
    }
replies-loading = Učitavanje komentara…
replies-none = Još nema komentara
replies-unreachable = Komentari trenutno nisu dostupni
replies-closed = Komentarisanje je zatvoreno
replies-retry = Pokušaj ponovo
replies-anonymous = Anonimno
replies-pending = Čeka odobrenje
replies-removed = Ovaj komentar je uklonjen
replies-answer = Odgovori
replies-to = Odgovor za: { $name }
replies-write = Napišite komentar
replies-cancel = Otkaži
replies-name = Ime
replies-address = Adresa e-pošte
replies-website = Veb-sajt
replies-text = Vaš komentar
replies-required = obavezno
replies-private = Vaša adresa se ne objavljuje
replies-missing = Popunite ovo polje
replies-like = Napišite je ovako: { $example }
replies-short = Napišite malo više
replies-long = Najviše { $count } znakova
replies-send = Pošalji
replies-sending = Slanje…
replies-sent = Vaš komentar je objavljen
replies-waiting = Vaš komentar je poslat i čeka odobrenje
replies-failed = Vaš komentar nije poslat: { $reason }.
replies-silent = server ne odgovara
replies-often = bilo ih je previše za kratko vreme, sačekajte malo
replies-kept = Vaš tekst ostaje sačuvan na ovom uređaju.

# Byline.
minutes =
    { $count ->
        [one] { $count } minut čitanja
        [few] { $count } minuta čitanja
       *[other] { $count } minuta čitanja
    }

# Ticker.
ticker = Kursevi
ticker-load = Prikaži kurseve sa TradingView-a
ticker-why = Do tada se ništa ne učitava. TradingView tada saznaje vašu mrežnu adresu i koje od ovih kurseva gledate.
ticker-remember = Uvek prikaži na ovom uređaju
ticker-remove = Ukloni TradingView
ticker-up = rast
ticker-down = pad
ticker-same = nepromenjeno
ticker-updated = Stanje: { $time }
ticker-stale = Ovi kursevi su stariji od jednog dana
