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
trending = Meest gelezen
new = Nieuw

# Letter.

# Replies.
replies = Reacties
replies-count =
    { $count ->
        [one] { $count } reactie
       *[other] { $count } reacties
    }
replies-loading = Reacties worden geladen…
replies-none = Nog geen reacties
replies-unreachable = De reacties zijn nu niet bereikbaar
replies-closed = Reageren is niet meer mogelijk
replies-retry = Opnieuw proberen
replies-anonymous = Anoniem
replies-pending = Wacht op goedkeuring
replies-removed = Deze reactie is verwijderd
replies-answer = Reageren
replies-to = Reageren op { $name }
replies-write = Schrijf een reactie
replies-cancel = Annuleren
replies-name = Naam
replies-address = E-mailadres
replies-website = Website
replies-text = Uw reactie
replies-required = verplicht
replies-private = Uw adres wordt niet gepubliceerd
replies-missing = Vul dit in
replies-like = Schrijf het als { $example }
replies-short = Schrijf iets meer
replies-long = Hoogstens { $count } tekens
replies-send = Versturen
replies-sending = Wordt verstuurd…
replies-sent = Uw reactie is gepubliceerd
replies-waiting = Uw reactie is verstuurd en wacht op goedkeuring
replies-failed = Uw reactie is niet verstuurd: { $reason }.
replies-silent = de server antwoordt niet
replies-often = dat waren er te veel in korte tijd, wacht even
replies-kept = Uw tekst blijft op dit apparaat bewaard.

# Byline.
minutes =
    { $count ->
        [one] { $count } minuut leestijd
       *[other] { $count } minuten leestijd
    }

# Ticker.
