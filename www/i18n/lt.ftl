# What readers see and hear. One message a line; { $name } is filled in by the widget.
share = Dalytis
on-service = Dalytis: { $service }
copy = Kopijuoti nuorodą
copied = Nuoroda nukopijuota
copy-failed = Nuorodos nukopijuoti nepavyko
system = Dalytis per programėlę
tags = Žymos
related = Susiję straipsniai
forget = Pamiršti, ką skaičiau
new-tab = atsidarys naujoje kortelėje

## more
print = Spausdinti
qr = QR kodas
more = Daugiau
list = Daugiau būdų dalytis
search = Ieškoti paslaugos
nothing-found = Paslaugos pavadinimu „{ $name }“ nėra
close = Uždaryti
instance = Kur turite paskyrą?
example = Pavyzdžiui, { $name }
instance-wrong = „{ $name }“ nėra serverio adresas. Rašykite taip: mastodon.social
remember = Įsiminti šiame įrenginyje
continue = Tęsti
scan = Nuskaitykite telefonu ir atverkite puslapį jame
too-long = Adresas per ilgas QR kodui
selection = Dalytis pažymėtu tekstu
copy-quote = Kopijuoti tekstą su nuoroda į jį
quote-copied = Tekstas ir nuoroda nukopijuoti
quoted = „{ $words }“
articles =
    { $count ->
        [one] { $count } straipsnis
        [few] { $count } straipsniai
        [many] { $count } straipsnio
       *[other] { $count } straipsnių
    }

## parts
# See also.
see-also = Taip pat skaitykite

# Trending.
trending = Skaitomiausi
new = Nauja

# Letter.
letter = Gaukite mūsų naujienlaiškį
letter-address = Jūsų el. pašto adresas
letter-subscribe = Prenumeruoti
letter-consent = Jūsų adresą naudojame tik naujienlaiškiui. Kiekviename laiške yra nuoroda jo atsisakyti.
letter-privacy = Privatumas
letter-elsewhere = Naujame skirtuke atvers { $host }, kur baigsite prenumeratą
letter-instead = Bandyti svetainėje { $host }
letter-opened = { $host } atsivėrė naujame skirtuke ir ten rodo, ar pavyko
letter-sending = Siunčiama…
letter-wrong = „{ $address }“ nepriimamas kaip el. pašto adresas. Rašykite jį kaip anna@example.org
letter-failed = Nepavyko. Jūsų adresas tebėra čia: bandykite dar kartą
letter-late = Atsakymo dar nėra. Pažiūrėkite, ar atėjo laiškas, arba bandykite dar kartą
letter-inbox = Patikrinkite pašto dėžutę
letter-thanks = Ačiū
letter-pending = Adresu { $address } išsiuntėme laišką su nuoroda. Naujienlaiškį gausite tik atvėrę nuorodą.
letter-subscribed = { $address } užprenumeruotas.
letter-already = { $address } jau užprenumeruotas.
letter-taken = Užsirašėme { $address }. Jei ateis laiškas su nuoroda, atverkite ją, kad gautumėte naujienlaiškį.
letter-other = Naudoti kitą adresą

# Replies.
replies = Komentarai
replies-count =
    { $count ->
        [one] { $count } komentaras
        [few] { $count } komentarai
        [many] { $count } komentaro
       *[other] { $count } komentarų
    }
replies-loading = Įkeliami komentarai…
replies-none = Komentarų dar nėra
replies-unreachable = Komentarai šiuo metu nepasiekiami
replies-closed = Komentavimas uždarytas
replies-retry = Bandyti dar kartą
replies-anonymous = Anonimas
replies-pending = Laukia patvirtinimo
replies-removed = Šis komentaras pašalintas
replies-answer = Atsakyti
replies-to = Atsakymas: { $name }
replies-write = Rašyti komentarą
replies-cancel = Atšaukti
replies-name = Vardas
replies-address = El. pašto adresas
replies-website = Svetainė
replies-text = Jūsų komentaras
replies-required = privaloma
replies-private = Jūsų adresas neskelbiamas
replies-missing = Užpildykite šį lauką
replies-like = Rašykite taip: { $example }
replies-short = Parašykite šiek tiek daugiau
replies-long = Ne daugiau kaip { $count } ženklų
replies-send = Siųsti
replies-sending = Siunčiama…
replies-sent = Jūsų komentaras paskelbtas
replies-waiting = Jūsų komentaras išsiųstas ir laukia patvirtinimo
replies-failed = Jūsų komentaras neišsiųstas: { $reason }.
replies-silent = serveris neatsako
replies-often = per trumpą laiką jų buvo per daug, šiek tiek palaukite
replies-kept = Jūsų tekstas išsaugotas šiame įrenginyje.

# Byline.
minutes =
    { $count ->
        [one] { $count } minutė skaitymo
        [few] { $count } minutės skaitymo
        [many] { $count } minutės skaitymo
       *[other] { $count } minučių skaitymo
    }

# Ticker.
ticker = Kainos rinkoje
ticker-load = Rodyti „TradingView“ kainas
ticker-why = Iki tol niekas neįkeliama. Tada „TradingView“ sužinos jūsų tinklo adresą ir kurias iš šių kainų žiūrite.
ticker-remember = Šiame įrenginyje rodyti visada
ticker-remove = Pašalinti „TradingView“
ticker-up = kyla
ticker-down = krinta
ticker-same = nepakito
ticker-updated = Duomenys: { $time }
ticker-stale = Šios kainos senesnės nei viena diena
