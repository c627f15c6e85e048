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

# Letter.

# Replies.

# Byline.
minutes =
    { $count ->
        [one] { $count } perc olvasás
       *[other] { $count } perc olvasás
    }

# Ticker.
