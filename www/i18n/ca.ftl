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
trending = El més llegit
new = Nou

# Letter.
letter = Rebeu el nostre butlletí
letter-address = La vostra adreça electrònica
letter-subscribe = Subscriu-m’hi
letter-consent = Fem servir la vostra adreça només per al butlletí. Cada enviament té un enllaç per donar-se de baixa.
letter-privacy = Privadesa
letter-elsewhere = Obre { $host } en una pestanya nova, on s’acaba la subscripció
letter-instead = Proveu-ho a { $host }
letter-opened = S’ha obert { $host } en una pestanya nova, que indica si ha funcionat
letter-sending = S’està enviant…
letter-wrong = «{ $address }» no s’accepta com a adreça electrònica. Escriviu-la com anna@example.org
letter-failed = No ha funcionat. La vostra adreça encara és aquí: torneu-ho a provar
letter-late = Encara no hi ha resposta. Mireu si ha arribat un correu o torneu-ho a provar
letter-inbox = Mireu la bústia
letter-thanks = Gràcies
letter-pending = Hem enviat un correu amb un enllaç a { $address }. Només rebreu el butlletí quan obriu l’enllaç.
letter-subscribed = { $address } hi està subscrita.
letter-already = { $address } ja hi està subscrita.
letter-taken = Hem anotat { $address }. Si arriba un correu amb un enllaç, obriu-lo per rebre el butlletí.
letter-other = Feu servir una altra adreça

# Replies.
replies = Comentaris
replies-count =
    { $count ->
        [one] { $count } comentari
        [many] { $count } de comentaris
       *[other] { $count } comentaris
    }
replies-loading = S’estan carregant els comentaris…
replies-none = Encara no hi ha comentaris
replies-unreachable = Ara no es pot accedir als comentaris
replies-closed = Els comentaris estan tancats
replies-retry = Torna-ho a provar
replies-anonymous = Anònim
replies-pending = Pendent de moderació
replies-removed = Aquest comentari s’ha suprimit
replies-answer = Respon
replies-to = Respon a { $name }
replies-write = Escriu un comentari
replies-cancel = Cancel·la
replies-name = Nom
replies-address = Adreça electrònica
replies-website = Lloc web
replies-text = El vostre comentari
replies-required = obligatori
replies-private = La vostra adreça no es publica
replies-missing = Ompliu aquest camp
replies-like = Escriviu-la així: { $example }
replies-short = Escriviu una mica més
replies-long = Com a màxim { $count } caràcters
replies-send = Envia
replies-sending = S’està enviant…
replies-sent = El vostre comentari s’ha publicat
replies-waiting = El vostre comentari s’ha enviat i està pendent de moderació
replies-failed = El vostre comentari no s’ha enviat: { $reason }.
replies-silent = el servidor no respon
replies-often = n’han estat massa en poc temps, espereu una mica
replies-kept = El vostre text es conserva en aquest dispositiu.

# Byline.
minutes =
    { $count ->
        [one] { $count } minut de lectura
        [many] { $count } de minuts de lectura
       *[other] { $count } minuts de lectura
    }

# Ticker.
ticker = Cotitzacions
ticker-load = Mostra les cotitzacions de TradingView
ticker-why = Fins llavors no es carrega res. Després, TradingView sabrà la vostra adreça de xarxa i quines d’aquestes cotitzacions mireu.
ticker-remember = Mostra-les sempre en aquest dispositiu
ticker-remove = Treu TradingView
ticker-up = puja
ticker-down = baixa
ticker-same = sense canvis
ticker-updated = A data de { $time }
ticker-stale = Aquestes cotitzacions tenen més d’un dia
