# What readers see and hear. One message a line; { $name } is filled in by the widget.
share = Megosztás
on-service = Megosztás itt: { $service }
copy = Link másolása
copied = Link kimásolva
copy-failed = A linket nem sikerült kimásolni
system = Megosztás alkalmazással
tags = Címkék
related = Kapcsolódó cikkek
forget = Olvasottak elfelejtése
new-tab = új lapon nyílik meg

## more
print = Nyomtatás
qr = QR-kód
more = Továbbiak
list = További megosztási lehetőségek
search = Szolgáltatás keresése
nothing-found = Nincs „{ $name }” nevű szolgáltatás
close = Bezárás
instance = Hol van fiókja?
example = Például { $name }
instance-wrong = A(z) „{ $name }” nem kiszolgáló címe. Írja így: mastodon.social
remember = Megjegyzés ezen az eszközön
continue = Tovább
scan = Olvassa be telefonnal, hogy ott nyissa meg az oldalt
too-long = A cím túl hosszú egy QR-kódhoz
selection = A kijelölt szöveg megosztása
copy-quote = Szöveg másolása a rá mutató linkkel
quote-copied = Szöveg és link kimásolva
quoted = „{ $words }”
articles =
    { $count ->
        [one] { $count } cikk
       *[other] { $count } cikk
    }

## parts
# See also.
see-also = Lásd még

# Trending.
trending = Legolvasottabb
new = Új

# Letter.

# Replies.
replies = Hozzászólások
replies-count =
    { $count ->
        [one] { $count } hozzászólás
       *[other] { $count } hozzászólás
    }
replies-loading = Hozzászólások betöltése…
replies-none = Még nincs hozzászólás
replies-unreachable = A hozzászólások most nem érhetők el
replies-closed = A hozzászólások le vannak zárva
replies-retry = Újra
replies-anonymous = Névtelen
replies-pending = Jóváhagyásra vár
replies-removed = Ezt a hozzászólást eltávolították
replies-answer = Válasz
replies-to = Válasz neki: { $name }
replies-write = Hozzászólás írása
replies-cancel = Mégse
replies-name = Név
replies-address = E-mail-cím
replies-website = Webhely
replies-text = Hozzászólása
replies-required = kötelező
replies-private = A címét nem tesszük közzé
replies-missing = Kérjük, töltse ki ezt a mezőt
replies-like = Így írja be: { $example }
replies-short = Kérjük, írjon egy kicsit többet
replies-long = Legfeljebb { $count } karakter
replies-send = Küldés
replies-sending = Küldés folyamatban…
replies-sent = Hozzászólása megjelent
replies-waiting = Hozzászólását elküldtük, jóváhagyásra vár
replies-failed = Hozzászólását nem sikerült elküldeni: { $reason }.
replies-silent = a kiszolgáló nem válaszol
replies-often = rövid idő alatt túl sok volt, kérjük, várjon egy kicsit
replies-kept = A szöveg megmarad ezen az eszközön.

# Byline.
minutes =
    { $count ->
        [one] { $count } perc olvasás
       *[other] { $count } perc olvasás
    }

# Ticker.
