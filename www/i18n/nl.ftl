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
letter = Ontvang onze nieuwsbrief
letter-address = Uw e-mailadres
letter-subscribe = Aanmelden
letter-consent = We gebruiken uw adres alleen voor de nieuwsbrief. In elke brief staat een link om u af te melden.
letter-privacy = Privacy
letter-elsewhere = Opent { $host } in een nieuw tabblad, waar u de aanmelding afrondt
letter-instead = Proberen bij { $host }
letter-opened = { $host } is in een nieuw tabblad geopend en zegt daar of het gelukt is
letter-sending = Bezig met verzenden…
letter-wrong = ‘{ $address }’ wordt niet als e-mailadres aangenomen. Schrijf het zoals anna@example.org
letter-failed = Dat is niet gelukt. Uw adres staat er nog: probeer het opnieuw
letter-late = Er is nog geen antwoord. Kijk of er een mail is gekomen of probeer het opnieuw
letter-inbox = Kijk in uw inbox
letter-thanks = Bedankt
letter-pending = We hebben een mail met een link naar { $address } gestuurd. Pas als u de link opent, krijgt u de nieuwsbrief.
letter-subscribed = { $address } is aangemeld.
letter-already = { $address } is al aangemeld.
letter-taken = We hebben { $address } genoteerd. Komt er een mail met een link, open die dan om de nieuwsbrief te krijgen.
letter-other = Een ander adres gebruiken

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
ticker = Koersen
ticker-load = Koersen van TradingView tonen
ticker-why = Tot dan wordt er niets geladen. Daarna kent TradingView uw netwerkadres en weet het welke van deze koersen u bekijkt.
ticker-remember = Altijd tonen op dit apparaat
ticker-remove = TradingView weer verwijderen
ticker-up = gestegen
ticker-down = gedaald
ticker-same = ongewijzigd
ticker-updated = Stand van { $time }
ticker-stale = Deze koersen zijn meer dan een dag oud
