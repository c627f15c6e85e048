# What readers see and hear. One message a line; { $name } is filled in by the widget.
share = Deli
on-service = Deli na { $service }
copy = Kopiraj povezavo
copied = Povezava je kopirana
copy-failed = Povezave ni bilo mogoče kopirati
system = Deli prek aplikacije
tags = Oznake
related = Preberite tudi
forget = Pozabi prebrano
new-tab = odpre se v novem zavihku

## more
print = Natisni
qr = Koda QR
more = Več
list = Več načinov deljenja
search = Poišči storitev
nothing-found = Nobena storitev se ne imenuje »{ $name }«
close = Zapri
instance = Kje imate račun?
example = Na primer { $name }
instance-wrong = »{ $name }« ni naslov strežnika. Napišite ga takole: mastodon.social
remember = Zapomni si v tej napravi
continue = Nadaljuj
scan = Preberite kodo s telefonom, da stran odprete v njem
too-long = Naslov je predolg za kodo QR
selection = Deli izbrano besedilo
copy-quote = Kopiraj besedilo s povezavo nanj
quote-copied = Besedilo in povezava sta kopirana
quoted = »{ $words }«
articles =
    { $count ->
        [one] { $count } članek
        [two] { $count } članka
        [few] { $count } članki
       *[other] { $count } člankov
    }

## parts
# See also.
see-also = Glejte tudi

# Trending.

# Letter.

# Replies.

# Byline.
minutes =
    { $count ->
        [one] { $count } minuta branja
        [two] { $count } minuti branja
        [few] { $count } minute branja
       *[other] { $count } minut branja
    }

# Ticker.
