# What readers see and hear. One message a line; { $name } is filled in by the widget.
share = Dalytis
on-service = Dalytis: { $service }
copy = Kopijuoti nuorodą
copied = Nuoroda nukopijuota
copy-failed = Nuorodos nukopijuoti nepavyko
system = Dalytis per programėlę
tags = Žymos
related = Susiję straipsniai
forget = Pamiršti, ką skaičiau
new-tab = atsidarys naujoje kortelėje

## more
print = Spausdinti
qr = QR kodas
more = Daugiau
list = Daugiau būdų dalytis
search = Ieškoti paslaugos
nothing-found = Paslaugos pavadinimu „{ $name }“ nėra
close = Uždaryti
instance = Kur turite paskyrą?
example = Pavyzdžiui, { $name }
instance-wrong = „{ $name }“ nėra serverio adresas. Rašykite taip: mastodon.social
remember = Įsiminti šiame įrenginyje
continue = Tęsti
scan = Nuskaitykite telefonu ir atverkite puslapį jame
too-long = Adresas per ilgas QR kodui
selection = Dalytis pažymėtu tekstu
copy-quote = Kopijuoti tekstą su nuoroda į jį
quote-copied = Tekstas ir nuoroda nukopijuoti
quoted = „{ $words }“
articles =
    { $count ->
        [one] { $count } straipsnis
        [few] { $count } straipsniai
        [many] { $count } straipsnio
       *[other] { $count } straipsnių
    }

## parts
# See also.
see-also = Taip pat skaitykite

# Trending.

# Letter.

# Replies.

# Byline.
minutes =
    { $count ->
        [one] { $count } minutė skaitymo
        [few] { $count } minutės skaitymo
        [many] { $count } minutės skaitymo
       *[other] { $count } minučių skaitymo
    }

# Ticker.
