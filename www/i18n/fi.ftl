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
trending = Luetuimmat
new = Uusi

# Letter.
letter = Tilaa uutiskirjeemme
letter-address = Sähköpostiosoitteesi
letter-subscribe = Tilaa
letter-consent = Käytämme osoitettasi vain uutiskirjeeseen. Jokaisessa kirjeessä on linkki tilauksen lopettamiseen.
letter-privacy = Tietosuoja
letter-elsewhere = Avaa palvelun { $host } uuteen välilehteen, jossa viimeistelet tilauksen
letter-instead = Yritä palvelussa { $host }
letter-opened = { $host } avautui uuteen välilehteen ja kertoo siellä, onnistuiko tilaus
letter-sending = Lähetetään…
letter-wrong = ”{ $address }” ei kelpaa sähköpostiosoitteeksi. Kirjoita se näin: anna@example.org
letter-failed = Se ei onnistunut. Osoitteesi on yhä tässä: yritä uudelleen
letter-late = Vastausta ei ole vielä tullut. Katso, onko viesti saapunut, tai yritä uudelleen
letter-inbox = Katso sähköpostisi
letter-thanks = Kiitos
letter-pending = Lähetimme linkin sisältävän viestin osoitteeseen { $address }. Saat uutiskirjeen vasta, kun avaat linkin.
letter-subscribed = { $address } on tilaajana.
letter-already = { $address } on jo tilaajana.
letter-taken = Merkitsimme muistiin osoitteen { $address }. Jos saat viestin, jossa on linkki, avaa se saadaksesi uutiskirjeen.
letter-other = Käytä toista osoitetta

# Replies.
replies = Kommentit
replies-count =
    { $count ->
        [one] { $count } kommentti
       *[other] { $count } kommenttia
    }
replies-loading = Kommentteja ladataan…
replies-none = Ei vielä kommentteja
replies-unreachable = Kommentteihin ei saada nyt yhteyttä
replies-closed = Kommentointi on päättynyt
replies-retry = Yritä uudelleen
replies-anonymous = Nimetön
replies-pending = Odottaa hyväksyntää
replies-removed = Tämä kommentti on poistettu
replies-answer = Vastaa
replies-to = Vastaa: { $name }
replies-write = Kirjoita kommentti
replies-cancel = Peruuta
replies-name = Nimi
replies-address = Sähköpostiosoite
replies-website = Verkkosivusto
replies-text = Kommenttisi
replies-required = pakollinen
replies-private = Osoitettasi ei julkaista
replies-missing = Täytä tämä kenttä
replies-like = Kirjoita se näin: { $example }
replies-short = Kirjoita hieman enemmän
replies-long = Enintään { $count } merkkiä
replies-send = Lähetä
replies-sending = Lähetetään…
replies-sent = Kommenttisi on julkaistu
replies-waiting = Kommenttisi on lähetetty ja odottaa hyväksyntää
replies-failed = Kommenttiasi ei lähetetty: { $reason }.
replies-silent = palvelin ei vastaa
replies-often = liian monta lyhyessä ajassa, odota hetki
replies-kept = Tekstisi säilyy tällä laitteella.

# Byline.
minutes =
    { $count ->
        [one] { $count } minuutin lukuaika
       *[other] { $count } minuutin lukuaika
    }

# Ticker.
ticker = Kurssit
ticker-load = Näytä TradingViewin kurssit
ticker-why = Sitä ennen mitään ei ladata. Sen jälkeen TradingView saa tietää verkko-osoitteesi ja sen, mitä näistä kursseista katsot.
ticker-remember = Näytä aina tällä laitteella
ticker-remove = Poista TradingView
ticker-up = nousussa
ticker-down = laskussa
ticker-same = ennallaan
ticker-updated = Tilanne { $time }
ticker-stale = Nämä kurssit ovat yli vuorokauden vanhoja
