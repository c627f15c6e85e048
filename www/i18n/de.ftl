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
trending = Meistgelesen
new = Neu

# Letter.
letter = Unseren Newsletter bestellen
letter-address = Ihre E-Mail-Adresse
letter-subscribe = Bestellen
letter-consent = Wir nutzen Ihre Adresse nur für den Newsletter. Jede Ausgabe enthält einen Link zum Abbestellen.
letter-privacy = Datenschutz
letter-elsewhere = Öffnet { $host } in einem neuen Tab, wo Sie die Bestellung abschließen
letter-instead = Bei { $host } versuchen
letter-opened = { $host } wurde in einem neuen Tab geöffnet und zeigt dort, ob es geklappt hat
letter-sending = Wird gesendet …
letter-wrong = „{ $address }“ gilt nicht als E-Mail-Adresse. Schreiben Sie sie wie anna@example.org
letter-failed = Das hat nicht geklappt. Ihre Adresse steht noch da: Versuchen Sie es noch einmal
letter-late = Es kam noch keine Antwort. Sehen Sie nach, ob eine E-Mail angekommen ist, oder versuchen Sie es noch einmal
letter-inbox = Sehen Sie in Ihr Postfach
letter-thanks = Vielen Dank
letter-pending = Wir haben eine E-Mail mit einem Link an { $address } geschickt. Erst wenn Sie den Link öffnen, erhalten Sie den Newsletter.
letter-subscribed = { $address } ist angemeldet.
letter-already = { $address } ist bereits angemeldet.
letter-taken = Wir haben { $address } vermerkt. Wenn eine E-Mail mit einem Link kommt, öffnen Sie ihn, um den Newsletter zu erhalten.
letter-other = Andere Adresse verwenden

# Replies.
replies = Kommentare
replies-count =
    { $count ->
        [one] { $count } Kommentar
       *[other] { $count } Kommentare
    }
replies-loading = Kommentare werden geladen …
replies-none = Noch keine Kommentare
replies-unreachable = Die Kommentare sind gerade nicht erreichbar
replies-closed = Die Kommentare sind geschlossen
replies-retry = Erneut versuchen
replies-anonymous = Anonym
replies-pending = Wartet auf Freigabe
replies-removed = Dieser Kommentar wurde entfernt
replies-answer = Antworten
replies-to = Antwort an { $name }
replies-write = Kommentar schreiben
replies-cancel = Abbrechen
replies-name = Name
replies-address = E-Mail-Adresse
replies-website = Website
replies-text = Ihr Kommentar
replies-required = erforderlich
replies-private = Ihre Adresse wird nicht veröffentlicht
replies-missing = Bitte ausfüllen
replies-like = Schreiben Sie sie wie { $example }
replies-short = Bitte schreiben Sie etwas mehr
replies-long = Höchstens { $count } Zeichen
replies-send = Senden
replies-sending = Wird gesendet …
replies-sent = Ihr Kommentar ist veröffentlicht
replies-waiting = Ihr Kommentar wurde gesendet und wartet auf Freigabe
replies-failed = Ihr Kommentar wurde nicht gesendet: { $reason }.
replies-silent = der Server antwortet nicht
replies-often = das waren zu viele in kurzer Zeit, bitte warten Sie ein wenig
replies-kept = Ihr Text bleibt auf diesem Gerät gespeichert.

# Byline.
minutes =
    { $count ->
        [one] { $count } Minute Lesezeit
       *[other] { $count } Minuten Lesezeit
    }

# Ticker.
ticker = Kurse
ticker-load = Kurse von TradingView anzeigen
ticker-why = Vorher wird nichts geladen. TradingView erfährt dann Ihre Netzwerkadresse und welche dieser Kurse Sie ansehen.
ticker-remember = Auf diesem Gerät immer anzeigen
ticker-remove = TradingView wieder entfernen
ticker-up = gestiegen
ticker-down = gefallen
ticker-same = unverändert
ticker-updated = Stand: { $time }
ticker-stale = Diese Kurse sind mehr als einen Tag alt
