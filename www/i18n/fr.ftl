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

# Letter.

# Replies.

# Byline.
minutes =
    { $count ->
        [one] { $count } minute de lecture
        [many] { $count } de minutes de lecture
       *[other] { $count } minutes de lecture
    }

# Ticker.
