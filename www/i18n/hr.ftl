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
