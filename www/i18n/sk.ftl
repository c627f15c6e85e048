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

# Letter.

# Replies.

# Byline.
minutes =
    { $count ->
        [one] { $count } minúta čítania
        [few] { $count } minúty čítania
        [many] { $count } minúty čítania
       *[other] { $count } minút čítania
    }

# Ticker.
