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
letter = Få vårt nyhetsbrev
letter-address = Din e-postadress
letter-subscribe = Prenumerera
letter-consent = Vi använder din adress bara till nyhetsbrevet. Varje brev har en länk för att avsluta.
letter-privacy = Integritet
letter-elsewhere = Öppnar { $host } i en ny flik, där du slutför anmälan
letter-instead = Försök hos { $host }
letter-opened = { $host } har öppnats i en ny flik och visar där om det gick
letter-sending = Skickar …
letter-wrong = ”{ $address }” godtas inte som e-postadress. Skriv den som anna@example.org
letter-failed = Det gick inte. Din adress står kvar: försök igen
letter-late = Det har inte kommit något svar än. Se efter om det har kommit ett mejl, eller försök igen
letter-inbox = Titta i din inkorg
letter-thanks = Tack
letter-pending = Vi har skickat ett mejl med en länk till { $address }. Först när du öppnar länken får du nyhetsbrevet.
letter-subscribed = { $address } prenumererar.
letter-already = { $address } prenumererar redan.
letter-taken = Vi har noterat { $address }. Kommer det ett mejl med en länk öppnar du den för att få nyhetsbrevet.
letter-other = Använd en annan adress

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
ticker = Kurser
ticker-load = Visa kurser från TradingView
ticker-why = Inget laddas innan dess. TradingView får då veta din nätverksadress och vilka av de här kurserna du tittar på.
ticker-remember = Visa dem alltid på den här enheten
ticker-remove = Ta bort TradingView igen
ticker-up = upp
ticker-down = ned
ticker-same = oförändrad
ticker-updated = Läge { $time }
ticker-stale = De här kurserna är mer än ett dygn gamla
