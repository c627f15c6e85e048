# What readers see and hear. One message a line; { $name } is filled in by the widget.
share = Zdieľať
on-service = Zdieľať na { $service }
copy = Kopírovať odkaz
copied = Odkaz skopírovaný
copy-failed = Odkaz sa nepodarilo skopírovať
system = Zdieľať cez aplikáciu
tags = Značky
related = Súvisiace články
forget = Zabudnúť prečítané
new-tab = otvorí sa na novej karte

## more
print = Tlačiť
qr = QR kód
more = Ďalšie
list = Ďalšie možnosti zdieľania
search = Hľadať službu
nothing-found = Žiadna služba sa nevolá „{ $name }“
close = Zavrieť
instance = Kde máte účet?
example = Napríklad { $name }
instance-wrong = „{ $name }“ nie je adresa servera. Napíšte ju takto: mastodon.social
remember = Zapamätať v tomto zariadení
continue = Pokračovať
scan = Naskenujte telefónom a otvorte stránku v ňom
too-long = Adresa je na QR kód príliš dlhá
selection = Zdieľať označený text
copy-quote = Kopírovať text s odkazom naň
quote-copied = Text aj odkaz skopírované
quoted = „{ $words }“
articles =
    { $count ->
        [one] { $count } článok
        [few] { $count } články
        [many] { $count } článku
       *[other] { $count } článkov
    }

## parts
# See also.
see-also = Pozri tiež

# Trending.
trending = Najčítanejšie
new = Nové

# Letter.
letter = Odoberajte náš newsletter
letter-address = Vaša e-mailová adresa
letter-subscribe = Odoberať
letter-consent = Adresu používame len na newsletter. V každom vydaní je odkaz na odhlásenie.
letter-privacy = Ochrana súkromia
letter-elsewhere = Otvorí { $host } na novej karte, kde prihlásenie dokončíte
letter-instead = Skúsiť na { $host }
letter-opened = { $host } sa otvoril na novej karte a tam ukazuje, či sa to podarilo
letter-sending = Odosiela sa…
letter-wrong = „{ $address }“ nie je prijatá ako e-mailová adresa. Napíšte ju ako anna@example.org
letter-failed = Nepodarilo sa to. Vaša adresa je stále tu: skúste to znova
letter-late = Odpoveď zatiaľ neprišla. Pozrite sa, či neprišiel e-mail, alebo to skúste znova
letter-inbox = Pozrite si schránku
letter-thanks = Ďakujeme
letter-pending = Na adresu { $address } sme poslali e-mail s odkazom. Newsletter začne chodiť, až keď odkaz otvoríte.
letter-subscribed = Adresa { $address } je prihlásená.
letter-already = Adresa { $address } je už prihlásená.
letter-taken = Adresu { $address } sme si zapísali. Ak príde e-mail s odkazom, otvorte ho, aby ste newsletter dostávali.
letter-other = Použiť inú adresu

# Replies.
replies = Komentáre
replies-count =
    { $count ->
        [one] { $count } komentár
        [few] { $count } komentáre
        [many] { $count } komentára
       *[other] { $count } komentárov
    }
replies-loading = Komentáre sa načítavajú…
replies-none = Zatiaľ žiadne komentáre
replies-unreachable = Komentáre teraz nie sú dostupné
replies-closed = Komentáre sú uzavreté
replies-retry = Skúsiť znova
replies-anonymous = Anonym
replies-pending = Čaká na schválenie
replies-removed = Tento komentár bol odstránený
replies-answer = Odpovedať
replies-to = Odpoveď pre: { $name }
replies-write = Napísať komentár
replies-cancel = Zrušiť
replies-name = Meno
replies-address = E-mailová adresa
replies-website = Web
replies-text = Váš komentár
replies-required = povinné
replies-private = Vaša adresa nebude zverejnená
replies-missing = Vyplňte, prosím, toto pole
replies-like = Napíšte ju takto: { $example }
replies-short = Napíšte, prosím, trochu viac
replies-long = Najviac { $count } znakov
replies-send = Odoslať
replies-sending = Odosiela sa…
replies-sent = Váš komentár je zverejnený
replies-waiting = Váš komentár bol odoslaný a čaká na schválenie
replies-failed = Váš komentár nebol odoslaný: { $reason }.
replies-silent = server neodpovedá
replies-often = bolo ich príliš veľa za krátky čas, chvíľu, prosím, počkajte
replies-kept = Váš text zostáva uložený v tomto zariadení.

# Byline.
minutes =
    { $count ->
        [one] { $count } minúta čítania
        [few] { $count } minúty čítania
        [many] { $count } minúty čítania
       *[other] { $count } minút čítania
    }

# Ticker.
ticker = Kurzy
ticker-load = Zobraziť kurzy z TradingView
ticker-why = Dovtedy sa nič nenačítava. Potom sa TradingView dozvie vašu sieťovú adresu a ktoré z týchto kurzov si prezeráte.
ticker-remember = Na tomto zariadení zobrazovať vždy
ticker-remove = Odobrať TradingView
ticker-up = rast
ticker-down = pokles
ticker-same = bez zmeny
ticker-updated = Stav k { $time }
ticker-stale = Tieto kurzy sú staršie ako jeden deň
