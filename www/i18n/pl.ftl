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
trending = Najczęściej czytane
new = Nowe

# Letter.
letter = Otrzymuj nasz newsletter
letter-address = Adres e-mail
letter-subscribe = Zapisz się
letter-consent = Adres służy wyłącznie do wysyłki newslettera. W każdym wydaniu jest link do wypisania się.
letter-privacy = Prywatność
letter-elsewhere = Otwiera { $host } w nowej karcie, gdzie dokończysz zapis
letter-instead = Spróbuj na { $host }
letter-opened = Strona { $host } otworzyła się w nowej karcie i tam pokazuje, czy się udało
letter-sending = Wysyłanie…
letter-wrong = „{ $address }” nie jest przyjmowany jako adres e-mail. Zapisz go jak anna@example.org
letter-failed = Nie udało się. Adres nadal tu jest: spróbuj ponownie
letter-late = Nie ma jeszcze odpowiedzi. Sprawdź, czy przyszła wiadomość, albo spróbuj ponownie
letter-inbox = Sprawdź skrzynkę
letter-thanks = Dziękujemy
letter-pending = Na adres { $address } wysłaliśmy wiadomość z linkiem. Newsletter zacznie przychodzić dopiero po otwarciu linku.
letter-subscribed = Adres { $address } jest zapisany.
letter-already = Adres { $address } jest już zapisany.
letter-taken = Zanotowaliśmy adres { $address }. Jeśli przyjdzie wiadomość z linkiem, otwórz go, aby dostawać newsletter.
letter-other = Użyj innego adresu

# Replies.
replies = Komentarze
replies-count =
    { $count ->
        [one] { $count } komentarz
        [few] { $count } komentarze
        [many] { $count } komentarzy
       *[other] { $count } komentarza
    }
replies-loading = Wczytywanie komentarzy…
replies-none = Nie ma jeszcze komentarzy
replies-unreachable = Komentarze są teraz niedostępne
replies-closed = Komentowanie zostało zamknięte
replies-retry = Spróbuj ponownie
replies-anonymous = Anonim
replies-pending = Oczekuje na moderację
replies-removed = Ten komentarz został usunięty
replies-answer = Odpowiedz
replies-to = Odpowiedź do: { $name }
replies-write = Napisz komentarz
replies-cancel = Anuluj
replies-name = Imię lub pseudonim
replies-address = Adres e-mail
replies-website = Strona internetowa
replies-text = Treść komentarza
replies-required = wymagane
replies-private = Adres nie zostanie opublikowany
replies-missing = Wypełnij to pole
replies-like = Wpisz w postaci { $example }
replies-short = Napisz trochę więcej
replies-long = Najwyżej { $count } znaków
replies-send = Wyślij
replies-sending = Wysyłanie…
replies-sent = Komentarz został opublikowany
replies-waiting = Komentarz został wysłany i oczekuje na moderację
replies-failed = Komentarz nie został wysłany: { $reason }.
replies-silent = serwer nie odpowiada
replies-often = zbyt wiele w krótkim czasie, proszę chwilę poczekać
replies-kept = Tekst pozostaje zapisany na tym urządzeniu.

# Byline.
minutes =
    { $count ->
        [one] { $count } minuta czytania
        [few] { $count } minuty czytania
        [many] { $count } minut czytania
       *[other] { $count } minuty czytania
    }

# Ticker.
ticker = Notowania
ticker-load = Pokaż notowania z TradingView
ticker-why = Wcześniej nic się nie wczytuje. Potem TradingView pozna Twój adres sieciowy i to, które z tych notowań oglądasz.
ticker-remember = Zawsze pokazuj na tym urządzeniu
ticker-remove = Usuń TradingView
ticker-up = wzrost
ticker-down = spadek
ticker-same = bez zmian
ticker-updated = Stan na { $time }
ticker-stale = Te notowania są starsze niż jeden dzień
