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

# Letter.

# Replies.

# Byline.
minutes =
    { $count ->
        [one] { $count } minut čitanja
        [few] { $count } minuta čitanja
       *[other] { $count } minuta čitanja
    }

# Ticker.
