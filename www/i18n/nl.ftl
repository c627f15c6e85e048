# What readers see and hear. One message a line; { $name } is filled in by the widget.
share = Delen
on-service = Delen op { $service }
copy = Link kopiëren
copied = Link gekopieerd
copy-failed = De link kon niet worden gekopieerd
system = Delen met een app
tags = Onderwerpen
related = Lees ook
forget = Vergeet wat ik heb gelezen
new-tab = opent in een nieuw tabblad

## more
print = Afdrukken
qr = QR-code
more = Meer
list = Meer manieren om te delen
search = Dienst zoeken
nothing-found = Er is geen dienst met de naam ‘{ $name }’
close = Sluiten
instance = Waar heb je je account?
example = Bijvoorbeeld { $name }
instance-wrong = ‘{ $name }’ is niet het adres van een server. Schrijf het zoals mastodon.social
remember = Onthouden op dit apparaat
continue = Doorgaan
scan = Scan de code met een telefoon om de pagina daar te openen
too-long = Dit adres is te lang voor een QR-code
selection = Geselecteerde tekst delen
copy-quote = Tekst met link kopiëren
quote-copied = Tekst en link gekopieerd
quoted = ‘{ $words }’
articles =
    { $count ->
        [one] { $count } artikel
       *[other] { $count } artikelen
    }

## parts
# See also.
see-also = Zie ook

# Trending.

# Letter.

# Replies.

# Byline.
minutes =
    { $count ->
        [one] { $count } minuut leestijd
       *[other] { $count } minuten leestijd
    }

# Ticker.
