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

# Letter.

# Replies.

# Byline.
minutes =
    { $count ->
        [one] { $count } minuta čitanja
        [few] { $count } minute čitanja
       *[other] { $count } minuta čitanja
    }

# Ticker.
