# What readers see and hear. One message a line; { $name } is filled in by the widget.
share = Teilen
on-service = Auf { $service } teilen
copy = Link kopieren
copied = Link kopiert
copy-failed = Der Link ließ sich nicht kopieren
system = Mit einer App teilen
tags = Schlagwörter
related = Mehr zum Thema
forget = Gelesenes vergessen
new-tab = öffnet in neuem Tab

## more
print = Drucken
qr = QR-Code
more = Mehr
list = Weitere Möglichkeiten zum Teilen
search = Dienst suchen
nothing-found = Kein Dienst heißt „{ $name }“
close = Schließen
instance = Wo haben Sie Ihr Konto?
example = Zum Beispiel { $name }
instance-wrong = „{ $name }“ ist keine Adresse eines Servers. Schreiben Sie sie wie mastodon.social
remember = Auf diesem Gerät merken
continue = Weiter
scan = Mit dem Handy scannen, um die Seite dort zu öffnen
too-long = Diese Adresse ist zu lang für einen QR-Code
selection = Markierten Text teilen
copy-quote = Text mit Link kopieren
quote-copied = Text und Link kopiert
quoted = „{ $words }“
articles =
    { $count ->
        [one] { $count } Artikel
       *[other] { $count } Artikel
    }

## parts
# See also.
see-also = Siehe auch

# Trending.

# Letter.

# Replies.

# Byline.
minutes =
    { $count ->
        [one] { $count } Minute Lesezeit
       *[other] { $count } Minuten Lesezeit
    }

# Ticker.
