# What readers see and hear. One message a line; { $name } is filled in by the widget.
share = Udostępnij
on-service = Udostępnij w serwisie { $service }
copy = Kopiuj link
copied = Link skopiowany
copy-failed = Nie udało się skopiować linku
system = Udostępnij przez aplikację
tags = Tagi
related = Czytaj także
forget = Zapomnij przeczytane
new-tab = otwiera się w nowej karcie

## more
print = Drukuj
qr = Kod QR
more = Więcej
list = Więcej sposobów udostępniania
search = Szukaj serwisu
nothing-found = Nie ma serwisu o nazwie „{ $name }”
close = Zamknij
instance = Gdzie masz konto?
example = Na przykład { $name }
instance-wrong = „{ $name }” to nie adres serwera. Wpisz go tak: mastodon.social
remember = Zapamiętaj na tym urządzeniu
continue = Dalej
scan = Zeskanuj telefonem, aby otworzyć na nim stronę
too-long = Adres jest za długi na kod QR
selection = Udostępnij zaznaczony tekst
copy-quote = Kopiuj tekst z linkiem do niego
quote-copied = Tekst i link skopiowane
quoted = „{ $words }”
articles =
    { $count ->
        [one] { $count } artykuł
        [few] { $count } artykuły
        [many] { $count } artykułów
       *[other] { $count } artykułu
    }

## parts
# See also.
see-also = Zobacz też

# Trending.

# Letter.

# Replies.

# Byline.
minutes =
    { $count ->
        [one] { $count } minuta czytania
        [few] { $count } minuty czytania
        [many] { $count } minut czytania
       *[other] { $count } minuty czytania
    }

# Ticker.
