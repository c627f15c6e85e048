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

# Letter.

# Replies.

# Byline.
minutes =
    { $count ->
        [one] { $count } minut lugemist
       *[other] { $count } minutit lugemist
    }

# Ticker.
