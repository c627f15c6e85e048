# What readers see and hear. One message a line; { $name } is filled in by the widget.
share = Podijeli
on-service = Podijeli na { $service }
copy = Kopiraj poveznicu
copied = Poveznica je kopirana
copy-failed = Poveznicu nije moguće kopirati
system = Podijeli putem aplikacije
tags = Oznake
related = Povezani članci
forget = Zaboravi pročitano
new-tab = otvara se u novoj kartici

## more
print = Ispiši
qr = QR kod
more = Više
list = Više načina dijeljenja
search = Traži usluge
nothing-found = Nema usluge pod imenom „{ $name }”
close = Zatvori
instance = Gdje imate račun?
example = Na primjer { $name }
instance-wrong = „{ $name }” nije adresa poslužitelja. Napišite je kao mastodon.social
remember = Zapamti na ovom uređaju
continue = Nastavi
scan = Skenirajte mobitelom kako biste na njemu otvorili stranicu
too-long = Adresa je predugačka za QR kod
selection = Podijeli odabrani tekst
copy-quote = Kopiraj tekst s poveznicom na njega
quote-copied = Tekst i poveznica su kopirani
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
letter-consent = Vašu adresu koristimo samo za bilten. U svakom je broju poveznica za odjavu.
letter-privacy = Privatnost
letter-elsewhere = Otvara { $host } u novoj kartici, gdje dovršavate prijavu
letter-instead = Pokušaj na { $host }
letter-opened = { $host } otvoren je u novoj kartici i ondje pokazuje je li uspjelo
letter-sending = Slanje…
letter-wrong = „{ $address }” ne prihvaća se kao adresa e-pošte. Napišite je kao anna@example.org
letter-failed = Nije uspjelo. Vaša je adresa još ovdje: pokušajte ponovno
letter-late = Odgovora još nema. Pogledajte je li stigla poruka ili pokušajte ponovno
letter-inbox = Provjerite pretinac
letter-thanks = Hvala
letter-pending = Na { $address } poslali smo poruku s poveznicom. Bilten ćete primati tek kad otvorite poveznicu.
letter-subscribed = { $address } je prijavljena adresa.
letter-already = { $address } već je prijavljena adresa.
letter-taken = Zabilježili smo { $address }. Ako stigne poruka s poveznicom, otvorite je kako biste primali bilten.
letter-other = Upotrijebi drugu adresu

# Replies.

# Byline.

# Ticker.
ticker = Tečajevi
ticker-load = Prikaži tečajeve s TradingViewa
ticker-why = Do tada se ništa ne učitava. TradingView tada doznaje vašu mrežnu adresu i koje od ovih tečajeva gledate.
ticker-remember = Uvijek prikaži na ovom uređaju
ticker-remove = Ukloni TradingView
ticker-up = rast
ticker-down = pad
ticker-same = nepromijenjeno
ticker-updated = Stanje: { $time }
ticker-stale = Ovi su tečajevi stariji od jednog dana
