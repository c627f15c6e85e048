# What readers see and hear. One message a line; { $name } is filled in by the widget.
share = Condividi
on-service = Condividi su { $service }
copy = Copia link
copied = Link copiato
copy-failed = Impossibile copiare il link
system = Condividi con un’app
tags = Argomenti
related = Leggi anche
forget = Dimentica ciò che ho letto
new-tab = si apre in una nuova scheda

## more
print = Stampa
qr = Codice QR
more = Altro
list = Altri modi di condividere
search = Cerca un servizio
nothing-found = Nessun servizio si chiama «{ $name }»
close = Chiudi
instance = Dove hai il tuo account?
example = Per esempio { $name }
instance-wrong = «{ $name }» non è l’indirizzo di un server. Scrivilo così: mastodon.social
remember = Ricorda su questo dispositivo
continue = Continua
scan = Inquadra il codice con un telefono per aprirvi la pagina
too-long = L’indirizzo è troppo lungo per un codice QR
selection = Condividi il testo selezionato
copy-quote = Copia il testo con un link
quote-copied = Testo e link copiati
quoted = «{ $words }»
articles =
    { $count ->
        [one] { $count } articolo
        [many] { $count } di articoli
       *[other] { $count } articoli
    }

## parts
# See also.
see-also = Vedi anche

# Trending.

# Letter.

# Replies.

# Byline.
minutes =
    { $count ->
        [one] { $count } minuto di lettura
        [many] { $count } di minuti di lettura
       *[other] { $count } minuti di lettura
    }

# Ticker.
