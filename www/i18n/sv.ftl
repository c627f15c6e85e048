# What readers see and hear. One message a line; { $name } is filled in by the widget.
share = Dela
on-service = Dela på { $service }
copy = Kopiera länk
copied = Länken har kopierats
copy-failed = Länken kunde inte kopieras
system = Dela med en app
tags = Ämnen
related = Läs också
forget = Glöm vad jag har läst
new-tab = öppnas i en ny flik

## more
print = Skriv ut
qr = QR-kod
more = Mer
list = Fler sätt att dela
search = Sök tjänster
nothing-found = Ingen tjänst heter ”{ $name }”
close = Stäng
instance = Var har du ditt konto?
example = Till exempel { $name }
instance-wrong = ”{ $name }” är inte adressen till en server. Skriv den som mastodon.social
remember = Kom ihåg på den här enheten
continue = Fortsätt
scan = Skanna koden med en telefon för att öppna sidan där
too-long = Adressen är för lång för en QR-kod
selection = Dela den markerade texten
copy-quote = Kopiera texten med en länk till den
quote-copied = Text och länk har kopierats
quoted = ”{ $words }”
articles =
    { $count ->
        [one] { $count } artikel
       *[other] { $count } artiklar
    }

## parts
# See also.
see-also = Se även

# Trending.

# Letter.

# Replies.

# Byline.
minutes =
    { $count ->
        [one] { $count } minuts läsning
       *[other] { $count } minuters läsning
    }

# Ticker.
