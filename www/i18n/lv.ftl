# What readers see and hear. One message a line; { $name } is filled in by the widget.
share = Kopīgot
on-service = Kopīgot: { $service }
copy = Kopēt saiti
copied = Saite nokopēta
copy-failed = Saiti neizdevās nokopēt
system = Kopīgot ar lietotni
tags = Birkas
related = Lasi arī
forget = Aizmirst izlasīto
new-tab = atveras jaunā cilnē

## more
print = Drukāt
qr = QR kods
more = Vairāk
list = Citi kopīgošanas veidi
search = Meklēt pakalpojumu
nothing-found = Nav pakalpojuma ar nosaukumu “{ $name }”
close = Aizvērt
instance = Kur ir jūsu konts?
example = Piemēram, { $name }
instance-wrong = “{ $name }” nav servera adrese. Rakstiet šādi: mastodon.social
remember = Atcerēties šajā ierīcē
continue = Turpināt
scan = Noskenējiet ar tālruni, lai lapu atvērtu tajā
too-long = Adrese ir pārāk gara QR kodam
selection = Kopīgot atlasīto tekstu
copy-quote = Kopēt tekstu ar saiti uz to
quote-copied = Teksts un saite nokopēti
quoted = “{ $words }”
articles =
    { $count ->
        [zero] { $count } rakstu
        [one] { $count } raksts
       *[other] { $count } raksti
    }

## parts
# See also.
see-also = Skatīt arī

# Trending.

# Letter.

# Replies.

# Byline.
minutes =
    { $count ->
        [zero] { $count } minūšu lasīšanai
        [one] { $count } minūte lasīšanai
       *[other] { $count } minūtes lasīšanai
    }

# Ticker.
