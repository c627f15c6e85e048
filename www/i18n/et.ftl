# What readers see and hear. One message a line; { $name } is filled in by the widget.
share = Jaga
on-service = Jaga: { $service }
copy = Kopeeri link
copied = Link on kopeeritud
copy-failed = Linki ei õnnestunud kopeerida
system = Jaga rakenduse kaudu
tags = Märksõnad
related = Seotud artiklid
forget = Unusta, mida lugesin
new-tab = avaneb uuel vahelehel

## more
print = Prindi
qr = QR-kood
more = Veel
list = Veel jagamisvõimalusi
search = Otsi teenust
nothing-found = Teenust nimega „{ $name }“ ei ole
close = Sulge
instance = Kus on teie konto?
example = Näiteks { $name }
instance-wrong = „{ $name }“ ei ole serveri aadress. Kirjutage see nii: mastodon.social
remember = Jäta selles seadmes meelde
continue = Jätka
scan = Skannige telefoniga, et leht seal avada
too-long = Aadress on QR-koodi jaoks liiga pikk
selection = Jaga valitud teksti
copy-quote = Kopeeri tekst koos lingiga
quote-copied = Tekst ja link on kopeeritud
quoted = „{ $words }“
articles =
    { $count ->
        [one] { $count } artikkel
       *[other] { $count } artiklit
    }

## parts
# See also.
see-also = Vaata ka

# Trending.
trending = Loetumad
new = Uus

# Letter.
letter = Telli meie uudiskiri
letter-address = Sinu e-posti aadress
letter-subscribe = Telli
letter-consent = Kasutame sinu aadressi ainult uudiskirja jaoks. Igas kirjas on link tellimuse lõpetamiseks.
letter-privacy = Privaatsus
letter-elsewhere = Avab uuel vahelehel lehe { $host }, kus tellimuse lõpule viid
letter-instead = Proovi lehel { $host }
letter-opened = { $host } avanes uuel vahelehel ja ütleb seal, kas tellimine õnnestus
letter-sending = Saatmine…
letter-wrong = „{ $address }“ ei sobi e-posti aadressiks. Kirjuta see nagu anna@example.org
letter-failed = See ei õnnestunud. Sinu aadress on alles: proovi uuesti
letter-late = Vastust veel ei ole. Vaata, kas kiri on tulnud, või proovi uuesti
letter-inbox = Vaata oma postkasti
letter-thanks = Aitäh
letter-pending = Saatsime lingiga kirja aadressile { $address }. Uudiskirja saad alles siis, kui lingi avad.
letter-subscribed = { $address } on tellijate seas.
letter-already = { $address } on juba tellijate seas.
letter-taken = Märkisime üles aadressi { $address }. Kui tuleb lingiga kiri, ava see link, et uudiskirja saada.
letter-other = Kasuta teist aadressi

# Replies.
replies = Kommentaarid
replies-count =
    { $count ->
        [one] { $count } kommentaar
       *[other] { $count } kommentaari
    }
replies-loading = Kommentaare laaditakse…
replies-none = Kommentaare veel pole
replies-unreachable = Kommentaarid ei ole praegu kättesaadavad
replies-closed = Kommenteerimine on suletud
replies-retry = Proovi uuesti
replies-anonymous = Anonüümne
replies-pending = Ootab kinnitamist
replies-removed = See kommentaar on eemaldatud
replies-answer = Vasta
replies-to = Vasta: { $name }
replies-write = Kirjuta kommentaar
replies-cancel = Tühista
replies-name = Nimi
replies-address = E-posti aadress
replies-website = Veebileht
replies-text = Teie kommentaar
replies-required = kohustuslik
replies-private = Teie aadressi ei avaldata
replies-missing = Palun täitke see väli
replies-like = Kirjutage see nii: { $example }
replies-short = Palun kirjutage veidi rohkem
replies-long = Kõige rohkem { $count } märki
replies-send = Saada
replies-sending = Saatmine…
replies-sent = Teie kommentaar on avaldatud
replies-waiting = Teie kommentaar on saadetud ja ootab kinnitamist
replies-failed = Teie kommentaari ei saadetud: { $reason }.
replies-silent = server ei vasta
replies-often = lühikese aja jooksul oli neid liiga palju, palun oodake veidi
replies-kept = Teie tekst on selles seadmes alles.

# Byline.
minutes =
    { $count ->
        [one] { $count } minut lugemist
       *[other] { $count } minutit lugemist
    }

# Ticker.
ticker = Kursid
ticker-load = Näita TradingView kursse
ticker-why = Enne seda ei laadita midagi. Siis saab TradingView teada sinu võrguaadressi ja selle, milliseid neist kurssidest vaatad.
ticker-remember = Näita neid selles seadmes alati
ticker-remove = Eemalda TradingView
ticker-up = tõus
ticker-down = langus
ticker-same = muutuseta
ticker-updated = Seisuga { $time }
ticker-stale = Need kursid on üle ühe päeva vanad
