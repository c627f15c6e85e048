# What readers see and hear. One message a line; { $name } is filled in by the widget.
share = Comparteix
on-service = Comparteix a { $service }
copy = Copia l’enllaç
copied = S’ha copiat l’enllaç
copy-failed = No s’ha pogut copiar l’enllaç
system = Comparteix amb una aplicació
tags = Etiquetes
related = Articles relacionats
forget = Oblida el que he llegit
new-tab = s’obre en una pestanya nova

## more
print = Imprimeix
qr = Codi QR
more = Més
list = Més maneres de compartir
search = Cerca serveis
nothing-found = Cap servei no es diu «{ $name }»
close = Tanca
instance = On teniu el compte?
example = Per exemple, { $name }
instance-wrong = «{ $name }» no és l’adreça d’un servidor. Escriviu-la com mastodon.social
remember = Recorda-ho en aquest dispositiu
continue = Continua
scan = Escanegeu-lo amb el mòbil per obrir-hi la pàgina
too-long = L’adreça és massa llarga per a un codi QR
selection = Comparteix el text seleccionat
copy-quote = Copia el text amb un enllaç
quote-copied = S’han copiat el text i l’enllaç
quoted = «{ $words }»
articles =
    { $count ->
        [one] { $count } article
        [many] { $count } d’articles
       *[other] { $count } articles
    }

## parts
# See also.
see-also = Vegeu també

# Trending.

# Letter.

# Replies.

# Byline.
minutes =
    { $count ->
        [one] { $count } minut de lectura
        [many] { $count } de minuts de lectura
       *[other] { $count } minuts de lectura
    }

# Ticker.
