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

# Trending.

# Letter.
letter = Ricevi la nostra newsletter
letter-address = Il tuo indirizzo e-mail
letter-subscribe = Iscriviti
letter-consent = Usiamo il tuo indirizzo solo per la newsletter. Ogni invio contiene un link per disiscriversi.
letter-privacy = Privacy
letter-elsewhere = Apre { $host } in una nuova scheda, dove si completa l’iscrizione
letter-instead = Prova su { $host }
letter-opened = { $host } si è aperto in una nuova scheda, che indica se ha funzionato
letter-sending = Invio in corso…
letter-wrong = «{ $address }» non è accettato come indirizzo e-mail. Scrivilo come anna@example.org
letter-failed = Non ha funzionato. Il tuo indirizzo è ancora qui: riprova
letter-late = Nessuna risposta finora. Controlla se è arrivata un’e-mail, o riprova
letter-inbox = Controlla la posta in arrivo
letter-thanks = Grazie
letter-pending = Abbiamo inviato un’e-mail con un link a { $address }. Riceverai la newsletter solo dopo aver aperto il link.
letter-subscribed = { $address } è iscritto.
letter-already = { $address } è già iscritto.
letter-taken = Abbiamo annotato { $address }. Se arriva un’e-mail con un link, aprilo per ricevere la newsletter.
letter-other = Usa un altro indirizzo

# Replies.

# Byline.

# Ticker.
ticker = Quotazioni
ticker-load = Mostra le quotazioni di TradingView
ticker-why = Prima non viene caricato nulla. TradingView conoscerà poi il tuo indirizzo di rete e quali di queste quotazioni guardi.
ticker-remember = Mostrale sempre su questo dispositivo
ticker-remove = Rimuovi TradingView
ticker-up = in rialzo
ticker-down = in ribasso
ticker-same = invariato
ticker-updated = Aggiornamento: { $time }
ticker-stale = Queste quotazioni risalgono a più di un giorno fa
