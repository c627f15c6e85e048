# What readers see and hear. One message a line; { $name } is filled in by the widget.
share = Подели
on-service = Подели на { $service }
copy = Копирај линк
copied = Линк је копиран
copy-failed = Линк није могуће копирати
system = Подели преко апликације
tags = Ознаке
related = Повезане вести
forget = Заборави прочитано
new-tab = отвара се у новој картици

## more
print = Одштампај
qr = QR код
more = Још
list = Још начина за дељење
search = Претражи сервисе
nothing-found = Нема сервиса под именом „{ $name }”
close = Затвори
instance = Где имате налог?
example = На пример { $name }
instance-wrong = „{ $name }” није адреса сервера. Напишите је као mastodon.social
remember = Запамти на овом уређају
continue = Настави
scan = Скенирајте телефоном да бисте на њему отворили страницу
too-long = Адреса је предугачка за QR код
selection = Подели изабрани текст
copy-quote = Копирај текст са линком ка њему
quote-copied = Текст и линк су копирани
quoted = „{ $words }”
articles =
    { $count ->
        [one] { $count } чланак
        [few] { $count } чланка
       *[other] { $count } чланака
    }

## parts
# See also.
see-also = Погледајте и

# Trending.
trending = Најчитаније
new = Ново

# Letter.

# Replies.
replies = Коментари
replies-count =
    { $count ->
        [one] { $count } коментар
        [few] { $count } коментара
       *[other] { $count } коментара
    }
replies-loading = Учитавање коментара…
replies-none = Још нема коментара
replies-unreachable = Коментари тренутно нису доступни
replies-closed = Коментарисање је затворено
replies-retry = Покушај поново
replies-anonymous = Анонимно
replies-pending = Чека одобрење
replies-removed = Овај коментар је уклоњен
replies-answer = Одговори
replies-to = Одговор за: { $name }
replies-write = Напишите коментар
replies-cancel = Откажи
replies-name = Име
replies-address = Адреса е-поште
replies-website = Веб-сајт
replies-text = Ваш коментар
replies-required = обавезно
replies-private = Ваша адреса се не објављује
replies-missing = Попуните ово поље
replies-like = Напишите је овако: { $example }
replies-short = Напишите мало више
replies-long = Највише { $count } знакова
replies-send = Пошаљи
replies-sending = Слање…
replies-sent = Ваш коментар је објављен
replies-waiting = Ваш коментар је послат и чека одобрење
replies-failed = Ваш коментар није послат: { $reason }.
replies-silent = сервер не одговара
replies-often = било их је превише за кратко време, сачекајте мало
replies-kept = Ваш текст остаје сачуван на овом уређају.

# Byline.
minutes =
    { $count ->
        [one] { $count } минут читања
        [few] { $count } минута читања
       *[other] { $count } минута читања
    }

# Ticker.
