# What readers see and hear. One message a line; { $name } is filled in by the widget.
share = Del
on-service = Del på { $service }
copy = Kopiér link
copied = Linket er kopieret
copy-failed = Linket kunne ikke kopieres
system = Del med en app
tags = Emner
related = Læs også
forget = Glem, hvad jeg har læst
new-tab = åbner i en ny fane

## more
print = Udskriv
qr = QR-kode
more = Mere
list = Flere måder at dele på
search = Søg efter tjenester
nothing-found = Ingen tjeneste hedder »{ $name }«
close = Luk
instance = Hvor har du din konto?
example = For eksempel { $name }
instance-wrong = »{ $name }« er ikke adressen på en server. Skriv den som mastodon.social
remember = Husk det på denne enhed
continue = Fortsæt
scan = Scan koden med en telefon for at åbne siden dér
too-long = Adressen er for lang til en QR-kode
selection = Del den markerede tekst
copy-quote = Kopiér teksten med et link til den
quote-copied = Tekst og link er kopieret
quoted = »{ $words }«
articles =
    { $count ->
        [one] { $count } artikel
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
        [one] { $count } minuts læsning
       *[other] { $count } minutters læsning
    }

# Ticker.
