# What readers see and hear. One message a line; { $name } is filled in by the widget.
# Also for: nb nn
share = Del
on-service = Del på { $service }
copy = Kopier lenke
copied = Lenken er kopiert
copy-failed = Lenken kunne ikke kopieres
system = Del med en app
tags = Emner
related = Les også
forget = Glem det jeg har lest
new-tab = åpnes i en ny fane

## more
print = Skriv ut
qr = QR-kode
more = Mer
list = Flere måter å dele på
search = Søk etter tjenester
nothing-found = Ingen tjeneste heter «{ $name }»
close = Lukk
instance = Hvor har du konto?
example = For eksempel { $name }
instance-wrong = «{ $name }» er ikke adressen til en server. Skriv den som mastodon.social
remember = Husk det på denne enheten
continue = Fortsett
scan = Skann koden med en telefon for å åpne siden der
too-long = Adressen er for lang til en QR-kode
selection = Del den merkede teksten
copy-quote = Kopier teksten med en lenke til den
quote-copied = Tekst og lenke er kopiert
quoted = «{ $words }»
articles =
    { $count ->
        [one] { $count } artikkel
       *[other] { $count } artikler
    }

## parts
# See also.
see-also = Se også

# Trending.

# Letter.

# Replies.

# Byline.
minutes =
    { $count ->
        [one] { $count } minutt lesetid
       *[other] { $count } minutter lesetid
    }

# Ticker.
