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
see-also = Vidi također

# Trending.
trending = Najčitanije
new = Novo

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
replies = Komentari
replies-count =
    { $count ->
        [one] { $count } komentar
        [few] { $count } komentara
       *[other] { $count } komentara
    }
replies-loading = Učitavanje komentara…
replies-none = Još nema komentara
replies-unreachable = Komentari trenutačno nisu dostupni
replies-closed = Komentiranje je zatvoreno
replies-retry = Pokušaj ponovno
replies-anonymous = Anonimno
replies-pending = Čeka odobrenje
replies-removed = Ovaj je komentar uklonjen
replies-answer = Odgovori
replies-to = Odgovor za: { $name }
replies-write = Napišite komentar
replies-cancel = Odustani
replies-name = Ime
replies-address = Adresa e-pošte
replies-website = Web-mjesto
replies-text = Vaš komentar
replies-required = obavezno
replies-private = Vaša se adresa ne objavljuje
replies-missing = Ispunite ovo polje
replies-like = Napišite je ovako: { $example }
replies-short = Napišite malo više
replies-long = Najviše { $count } znakova
replies-send = Pošalji
replies-sending = Slanje…
replies-sent = Vaš je komentar objavljen
replies-waiting = Vaš je komentar poslan i čeka odobrenje
replies-failed = Vaš komentar nije poslan: { $reason }.
replies-silent = poslužitelj ne odgovara
replies-often = bilo ih je previše u kratkom vremenu, pričekajte malo
replies-kept = Vaš tekst ostaje spremljen na ovom uređaju.

# Byline.
minutes =
    { $count ->
        [one] { $count } minuta čitanja
        [few] { $count } minute čitanja
       *[other] { $count } minuta čitanja
    }

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
