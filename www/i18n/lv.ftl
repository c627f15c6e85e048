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
trending = Lasītākie
new = Jauns

# Letter.
letter = Saņemiet mūsu jaunumu vēstuli
letter-address = Jūsu e-pasta adrese
letter-subscribe = Pieteikties
letter-consent = Jūsu adresi izmantojam tikai jaunumu vēstulei. Katrā vēstulē ir saite, lai no tās atteiktos.
letter-privacy = Privātums
letter-elsewhere = Jaunā cilnē atver { $host }, kur pabeigsiet pieteikšanos
letter-instead = Mēģināt vietnē { $host }
letter-opened = { $host } ir atvērta jaunā cilnē un tur rāda, vai izdevās
letter-sending = Sūta…
letter-wrong = “{ $address }” nav derīga e-pasta adrese. Rakstiet to kā anna@example.org
letter-failed = Neizdevās. Jūsu adrese joprojām ir šeit: mēģiniet vēlreiz
letter-late = Atbildes vēl nav. Paskatieties, vai nav atnākusi vēstule, vai mēģiniet vēlreiz
letter-inbox = Pārbaudiet savu pastkasti
letter-thanks = Paldies
letter-pending = Uz { $address } nosūtījām vēstuli ar saiti. Jaunumus saņemsiet tikai pēc tam, kad atvērsiet saiti.
letter-subscribed = { $address } ir pieteikta.
letter-already = { $address } jau ir pieteikta.
letter-taken = Esam pierakstījuši { $address }. Ja atnāk vēstule ar saiti, atveriet to, lai saņemtu jaunumus.
letter-other = Izmantot citu adresi

# Replies.
replies = Komentāri
replies-count =
    { $count ->
        [zero] { $count } komentāru
        [one] { $count } komentārs
       *[other] { $count } komentāri
    }
replies-loading = Ielādē komentārus…
replies-none = Komentāru vēl nav
replies-unreachable = Komentāri pašlaik nav pieejami
replies-closed = Komentēšana ir slēgta
replies-retry = Mēģināt vēlreiz
replies-anonymous = Anonīms
replies-pending = Gaida apstiprināšanu
replies-removed = Šis komentārs ir noņemts
replies-answer = Atbildēt
replies-to = Atbilde: { $name }
replies-write = Rakstīt komentāru
replies-cancel = Atcelt
replies-name = Vārds
replies-address = E-pasta adrese
replies-website = Tīmekļa vietne
replies-text = Jūsu komentārs
replies-required = obligāts
replies-private = Jūsu adrese netiek publicēta
replies-missing = Lūdzu, aizpildiet šo lauku
replies-like = Rakstiet to šādi: { $example }
replies-short = Lūdzu, uzrakstiet nedaudz vairāk
replies-long = Ne vairāk kā { $count } rakstzīmes
replies-send = Sūtīt
replies-sending = Sūta…
replies-sent = Jūsu komentārs ir publicēts
replies-waiting = Jūsu komentārs ir nosūtīts un gaida apstiprināšanu
replies-failed = Jūsu komentārs netika nosūtīts: { $reason }.
replies-silent = serveris neatbild
replies-often = īsā laikā to bija par daudz, lūdzu, mazliet uzgaidiet
replies-kept = Jūsu teksts ir saglabāts šajā ierīcē.

# Byline.
minutes =
    { $count ->
        [zero] { $count } minūšu lasīšanai
        [one] { $count } minūte lasīšanai
       *[other] { $count } minūtes lasīšanai
    }

# Ticker.
ticker = Tirgus cenas
ticker-load = Rādīt TradingView cenas
ticker-why = Līdz tam nekas netiek ielādēts. Pēc tam TradingView uzzina jūsu tīkla adresi un to, kuras no šīm cenām skatāties.
ticker-remember = Šajā ierīcē rādīt vienmēr
ticker-remove = Noņemt TradingView
ticker-up = kāpums
ticker-down = kritums
ticker-same = bez izmaiņām
ticker-updated = Stāvoklis: { $time }
ticker-stale = Šīs cenas ir vecākas par vienu dienu
