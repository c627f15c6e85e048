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

# Trending.

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

# Byline.

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
