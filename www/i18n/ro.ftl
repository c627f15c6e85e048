# What readers see and hear. One message a line; { $name } is filled in by the widget.
share = Distribuie
on-service = Distribuie pe { $service }
copy = Copiază linkul
copied = Link copiat
copy-failed = Linkul nu a putut fi copiat
system = Distribuie printr-o aplicație
tags = Etichete
related = Citește și
forget = Uită ce am citit
new-tab = se deschide într-o filă nouă

## more
print = Tipărește
qr = Cod QR
more = Mai multe
list = Mai multe moduri de distribuire
search = Caută servicii
nothing-found = Niciun serviciu nu se numește „{ $name }”
close = Închide
instance = Unde aveți contul?
example = De exemplu, { $name }
instance-wrong = „{ $name }” nu este adresa unui server. Scrieți-o ca mastodon.social
remember = Ține minte pe acest dispozitiv
continue = Continuă
scan = Scanați cu telefonul pentru a deschide pagina acolo
too-long = Adresa este prea lungă pentru un cod QR
selection = Distribuie textul selectat
copy-quote = Copiază textul cu un link către el
quote-copied = Text și link copiate
quoted = „{ $words }”
articles =
    { $count ->
        [one] { $count } articol
        [few] { $count } articole
       *[other] { $count } de articole
    }

## parts
# See also.
see-also = Vezi și

# Trending.

# Letter.

# Replies.

# Byline.
minutes =
    { $count ->
        [one] { $count } minut de citit
        [few] { $count } minute de citit
       *[other] { $count } de minute de citit
    }

# Ticker.
