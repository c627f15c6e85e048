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
