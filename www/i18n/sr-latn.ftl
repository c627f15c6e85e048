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

# Trending.

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

# Byline.

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
