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
trending = Mest läst
new = Nytt

# Letter.

# Replies.
replies = Kommentarer
replies-count =
    { $count ->
        [one] { $count } kommentar
       *[other] { $count } kommentarer
    }
replies-loading = Hämtar kommentarer…
replies-none = Inga kommentarer än
replies-unreachable = Kommentarerna går inte att nå just nu
replies-closed = Kommentarsfältet är stängt
replies-retry = Försök igen
replies-anonymous = Anonym
replies-pending = Väntar på granskning
replies-removed = Kommentaren har tagits bort
replies-answer = Svara
replies-to = Svara { $name }
replies-write = Skriv en kommentar
replies-cancel = Avbryt
replies-name = Namn
replies-address = E-postadress
replies-website = Webbplats
replies-text = Din kommentar
replies-required = obligatoriskt
replies-private = Din adress publiceras inte
replies-missing = Fyll i fältet
replies-like = Skriv den som { $example }
replies-short = Skriv lite mer
replies-long = Högst { $count } tecken
replies-send = Skicka
replies-sending = Skickar…
replies-sent = Din kommentar är publicerad
replies-waiting = Din kommentar är skickad och väntar på granskning
replies-failed = Din kommentar skickades inte: { $reason }.
replies-silent = servern svarar inte
replies-often = det blev för många på kort tid, vänta en stund
replies-kept = Din text finns kvar på den här enheten.

# Byline.
minutes =
    { $count ->
        [one] { $count } minuts läsning
       *[other] { $count } minuters läsning
    }

# Ticker.
