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
trending = I più letti
new = Nuovo

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
replies = Commenti
replies-count =
    { $count ->
        [one] { $count } commento
        [many] { $count } di commenti
       *[other] { $count } commenti
    }
replies-loading = Caricamento dei commenti…
replies-none = Ancora nessun commento
replies-unreachable = I commenti non sono raggiungibili al momento
replies-closed = I commenti sono chiusi
replies-retry = Riprova
replies-anonymous = Anonimo
replies-pending = In attesa di moderazione
replies-removed = Questo commento è stato rimosso
replies-answer = Rispondi
replies-to = Rispondi a { $name }
replies-write = Scrivi un commento
replies-cancel = Annulla
replies-name = Nome
replies-address = Indirizzo e-mail
replies-website = Sito web
replies-text = Il suo commento
replies-required = obbligatorio
replies-private = Il suo indirizzo non viene pubblicato
replies-missing = Compili questo campo
replies-like = Lo scriva così: { $example }
replies-short = Scriva ancora qualche parola
replies-long = Al massimo { $count } caratteri
replies-send = Invia
replies-sending = Invio in corso…
replies-sent = Il suo commento è pubblicato
replies-waiting = Il suo commento è stato inviato e attende la moderazione
replies-failed = Il suo commento non è stato inviato: { $reason }.
replies-silent = il server non risponde
replies-often = troppi invii in poco tempo, attenda un momento
replies-kept = Il suo testo resta salvato su questo dispositivo.

# Byline.
minutes =
    { $count ->
        [one] { $count } minuto di lettura
        [many] { $count } di minuti di lettura
       *[other] { $count } minuti di lettura
    }

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
