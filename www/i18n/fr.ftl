# What readers see and hear. One message a line; { $name } is filled in by the widget.
share = Partager
on-service = Partager sur { $service }
copy = Copier le lien
copied = Lien copié
copy-failed = Le lien n’a pas pu être copié
system = Partager avec une application
tags = Mots-clés
related = À lire aussi
forget = Oublier ce que j’ai lu
new-tab = s’ouvre dans un nouvel onglet

## more
print = Imprimer
qr = Code QR
more = Plus
list = Plus d’options de partage
search = Rechercher un service
nothing-found = Aucun service ne s’appelle « { $name } »
close = Fermer
instance = Où se trouve votre compte ?
example = Par exemple { $name }
instance-wrong = « { $name } » n’est pas l’adresse d’un serveur. Écrivez-la ainsi : mastodon.social
remember = Mémoriser sur cet appareil
continue = Continuer
scan = Scannez ce code avec un téléphone pour y ouvrir la page
too-long = L’adresse est trop longue pour un code QR
selection = Partager le texte sélectionné
copy-quote = Copier le texte avec un lien
quote-copied = Texte et lien copiés
quoted = « { $words } »
articles =
    { $count ->
        [one] { $count } article
        [many] { $count } d’articles
       *[other] { $count } articles
    }

## parts
# See also.
see-also = Voir aussi

# Trending.
trending = Les plus lus
new = Nouveau

# Letter.
letter = Recevoir notre lettre d’information
letter-address = Votre adresse e-mail
letter-subscribe = S’abonner
letter-consent = Votre adresse ne sert qu’à l’envoi de la lettre. Chaque lettre contient un lien de désabonnement.
letter-privacy = Confidentialité
letter-elsewhere = Ouvre { $host } dans un nouvel onglet, où vous terminez l’inscription
letter-instead = Essayer sur { $host }
letter-opened = { $host } s’est ouvert dans un nouvel onglet et y indique si l’inscription a réussi
letter-sending = Envoi en cours…
letter-wrong = « { $address } » n’est pas acceptée comme adresse e-mail. Écrivez-la comme anna@example.org
letter-failed = L’envoi a échoué. Votre adresse est toujours là : réessayez
letter-late = Pas encore de réponse. Regardez si un e-mail est arrivé, ou réessayez
letter-inbox = Consultez votre boîte de réception
letter-thanks = Merci
letter-pending = Nous avons envoyé un e-mail avec un lien à { $address }. Vous ne recevrez la lettre qu’après avoir ouvert ce lien.
letter-subscribed = { $address } est abonnée.
letter-already = { $address } est déjà abonnée.
letter-taken = Nous avons noté { $address }. Si un e-mail contenant un lien arrive, ouvrez-le pour recevoir la lettre.
letter-other = Utiliser une autre adresse

# Replies.
replies = Commentaires
replies-count =
    { $count ->
        [one] { $count } commentaire
        [many] { $count } de commentaires
       *[other] { $count } commentaires
    }
replies-loading = Chargement des commentaires…
replies-none = Aucun commentaire pour le moment
replies-unreachable = Les commentaires sont inaccessibles pour le moment
replies-closed = Les commentaires sont fermés
replies-retry = Réessayer
replies-anonymous = Anonyme
replies-pending = En attente de modération
replies-removed = Ce commentaire a été supprimé
replies-answer = Répondre
replies-to = Répondre à { $name }
replies-write = Écrire un commentaire
replies-cancel = Annuler
replies-name = Nom
replies-address = Adresse e-mail
replies-website = Site web
replies-text = Votre commentaire
replies-required = obligatoire
replies-private = Votre adresse ne sera pas publiée
replies-missing = Veuillez remplir ce champ
replies-like = Écrivez-la ainsi : { $example }
replies-short = Écrivez un peu plus, s’il vous plaît
replies-long = { $count } caractères au maximum
replies-send = Envoyer
replies-sending = Envoi en cours…
replies-sent = Votre commentaire est publié
replies-waiting = Votre commentaire a été envoyé et attend la modération
replies-failed = Votre commentaire n’a pas été envoyé : { $reason }.
replies-silent = le serveur ne répond pas
replies-often = trop d’envois en peu de temps, veuillez patienter un peu
replies-kept = Votre texte reste enregistré sur cet appareil.

# Byline.
minutes =
    { $count ->
        [one] { $count } minute de lecture
        [many] { $count } de minutes de lecture
       *[other] { $count } minutes de lecture
    }

# Ticker.
ticker = Cours de bourse
ticker-load = Afficher les cours de TradingView
ticker-why = Rien n’est chargé avant. TradingView connaîtra alors votre adresse réseau et les cours que vous consultez ici.
ticker-remember = Toujours les afficher sur cet appareil
ticker-remove = Retirer TradingView
ticker-up = en hausse
ticker-down = en baisse
ticker-same = inchangé
ticker-updated = Au { $time }
ticker-stale = Ces cours datent de plus d’un jour
