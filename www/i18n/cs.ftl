# What readers see and hear. One message a line; { $name } is filled in by the widget.
share = Sdílet
on-service = Sdílet na { $service }
copy = Kopírovat odkaz
copied = Odkaz zkopírován
copy-failed = Odkaz se nepodařilo zkopírovat
system = Sdílet přes aplikaci
tags = Štítky
related = Související články
forget = Zapomenout přečtené
new-tab = otevře se v nové kartě

## more
print = Tisk
qr = QR kód
more = Další
list = Další možnosti sdílení
search = Hledat službu
nothing-found = Žádná služba se nejmenuje „{ $name }“
close = Zavřít
instance = Kde máte účet?
example = Například { $name }
instance-wrong = „{ $name }“ není adresa serveru. Napište ji třeba takto: mastodon.social
remember = Zapamatovat v tomto zařízení
continue = Pokračovat
scan = Naskenujte telefonem a otevřete stránku v něm
too-long = Adresa je pro QR kód příliš dlouhá
selection = Sdílet označený text
copy-quote = Kopírovat text s odkazem na něj
quote-copied = Text i odkaz zkopírovány
quoted = „{ $words }“
articles =
    { $count ->
        [one] { $count } článek
        [few] { $count } články
        [many] { $count } článku
       *[other] { $count } článků
    }

## parts
# See also.
see-also = Viz také

# Trending.
trending = Nejčtenější
new = Nové

# Letter.
letter = Odebírejte náš newsletter
letter-address = Vaše e-mailová adresa
letter-subscribe = Odebírat
letter-consent = Adresu používáme jen pro newsletter. V každém vydání je odkaz k odhlášení.
letter-privacy = Ochrana soukromí
letter-elsewhere = Otevře { $host } na nové kartě, kde přihlášení dokončíte
letter-instead = Zkusit na { $host }
letter-opened = { $host } se otevřel na nové kartě a tam ukazuje, zda se to podařilo
letter-sending = Odesílá se…
letter-wrong = „{ $address }“ není přijata jako e-mailová adresa. Napište ji jako anna@example.org
letter-failed = Nepodařilo se to. Vaše adresa tu stále je: zkuste to znovu
letter-late = Odpověď zatím nepřišla. Podívejte se, zda nedorazil e-mail, nebo to zkuste znovu
letter-inbox = Podívejte se do schránky
letter-thanks = Děkujeme
letter-pending = Na adresu { $address } jsme poslali e-mail s odkazem. Newsletter začne chodit, až odkaz otevřete.
letter-subscribed = Adresa { $address } je přihlášena.
letter-already = Adresa { $address } už je přihlášena.
letter-taken = Adresu { $address } jsme si zapsali. Přijde-li e-mail s odkazem, otevřete ho, abyste newsletter dostávali.
letter-other = Použít jinou adresu

# Replies.
replies = Komentáře
replies-count =
    { $count ->
        [one] { $count } komentář
        [few] { $count } komentáře
        [many] { $count } komentáře
       *[other] { $count } komentářů
    }
replies-loading = Komentáře se načítají…
replies-none = Zatím žádné komentáře
replies-unreachable = Komentáře teď nejsou dostupné
replies-closed = Komentáře jsou uzavřeny
replies-retry = Zkusit znovu
replies-anonymous = Anonym
replies-pending = Čeká na schválení
replies-removed = Tento komentář byl odstraněn
replies-answer = Odpovědět
replies-to = Odpověď pro: { $name }
replies-write = Napsat komentář
replies-cancel = Zrušit
replies-name = Jméno
replies-address = E-mailová adresa
replies-website = Web
replies-text = Váš komentář
replies-required = povinné
replies-private = Vaše adresa nebude zveřejněna
replies-missing = Vyplňte prosím toto pole
replies-like = Napište ji takto: { $example }
replies-short = Napište prosím trochu víc
replies-long = Nejvýše { $count } znaků
replies-send = Odeslat
replies-sending = Odesílá se…
replies-sent = Váš komentář je zveřejněn
replies-waiting = Váš komentář byl odeslán a čeká na schválení
replies-failed = Váš komentář nebyl odeslán: { $reason }.
replies-silent = server neodpovídá
replies-often = bylo jich příliš mnoho v krátké době, chvíli prosím počkejte
replies-kept = Váš text zůstává uložen v tomto zařízení.

# Byline.
minutes =
    { $count ->
        [one] { $count } minuta čtení
        [few] { $count } minuty čtení
        [many] { $count } minuty čtení
       *[other] { $count } minut čtení
    }

# Ticker.
ticker = Kurzy
ticker-load = Zobrazit kurzy z TradingView
ticker-why = Do té doby se nic nenačítá. Pak se TradingView dozví vaši síťovou adresu a které z těchto kurzů si prohlížíte.
ticker-remember = Na tomto zařízení zobrazovat vždy
ticker-remove = Odebrat TradingView
ticker-up = růst
ticker-down = pokles
ticker-same = beze změny
ticker-updated = Stav k { $time }
ticker-stale = Tyto kurzy jsou starší než jeden den
