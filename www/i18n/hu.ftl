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
letter = Kérje hírlevelünket
letter-address = Az Ön e-mail-címe
letter-subscribe = Feliratkozás
letter-consent = Címét csak a hírlevélhez használjuk. Minden levélben van leiratkozási hivatkozás.
letter-privacy = Adatvédelem
letter-elsewhere = Új lapon megnyitja ezt: { $host }, ott fejezheti be a feliratkozást
letter-instead = Próbálja itt: { $host }
letter-opened = Új lapon megnyílt: { $host }; ott látja, sikerült-e
letter-sending = Küldés…
letter-wrong = „{ $address }” nem fogadható el e-mail-címként. Írja így: anna@example.org
letter-failed = Nem sikerült. A címe megmaradt: próbálja újra
letter-late = Még nincs válasz. Nézze meg, jött-e levél, vagy próbálja újra
letter-inbox = Nézze meg a postafiókját
letter-thanks = Köszönjük
letter-pending = Hivatkozást küldtünk levélben ide: { $address }. A hírlevelet csak akkor kapja meg, ha megnyitja a hivatkozást.
letter-subscribed = Feliratkozva: { $address }.
letter-already = Már feliratkozott: { $address }.
letter-taken = Feljegyeztük: { $address }. Ha levél jön egy hivatkozással, nyissa meg, hogy megkapja a hírlevelet.
letter-other = Másik cím megadása

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
ticker = Árfolyamok
ticker-load = A TradingView árfolyamainak megjelenítése
ticker-why = Addig semmi sem töltődik be. Ezután a TradingView megtudja az Ön hálózati címét és azt, hogy ezek közül mely árfolyamokat nézi.
ticker-remember = Mindig jelenjenek meg ezen az eszközön
ticker-remove = A TradingView eltávolítása
ticker-up = emelkedett
ticker-down = esett
ticker-same = változatlan
ticker-updated = Időpont: { $time }
ticker-stale = Ezek az árfolyamok egy napnál régebbiek
