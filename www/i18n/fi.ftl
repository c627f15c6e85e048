# What readers see and hear. One message a line; { $name } is filled in by the widget.
share = Jaa
on-service = Jaa palvelussa { $service }
copy = Kopioi linkki
copied = Linkki kopioitu
copy-failed = Linkkiä ei voitu kopioida
system = Jaa sovelluksella
tags = Aiheet
related = Lue myös
forget = Unohda, mitä olen lukenut
new-tab = avautuu uuteen välilehteen

## more
print = Tulosta
qr = QR-koodi
more = Lisää
list = Lisää jakotapoja
search = Hae palvelua
nothing-found = Palvelua nimeltä ”{ $name }” ei ole
close = Sulje
instance = Missä palvelussa tilisi on?
example = Esimerkiksi { $name }
instance-wrong = ”{ $name }” ei ole palvelimen osoite. Kirjoita se näin: mastodon.social
remember = Muista tällä laitteella
continue = Jatka
scan = Lue koodi puhelimella, niin sivu avautuu siinä
too-long = Osoite on liian pitkä QR-koodiin
selection = Jaa valittu teksti
copy-quote = Kopioi teksti ja linkki siihen
quote-copied = Teksti ja linkki kopioitu
quoted = ”{ $words }”
articles =
    { $count ->
        [one] { $count } artikkeli
       *[other] { $count } artikkelia
    }

## parts
# See also.
see-also = Katso myös

# Trending.

# Letter.

# Replies.

# Byline.
minutes =
    { $count ->
        [one] { $count } minuutin lukuaika
       *[other] { $count } minuutin lukuaika
    }

# Ticker.
