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

# Letter.

# Replies.

# Byline.
minutes =
    { $count ->
        [one] { $count } minuta čtení
        [few] { $count } minuty čtení
        [many] { $count } minuty čtení
       *[other] { $count } minut čtení
    }

# Ticker.
