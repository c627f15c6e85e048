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
letter = Примајте наш билтен
letter-address = Ваша адреса е-поште
letter-subscribe = Пријава
letter-consent = Вашу адресу користимо само за билтен. У сваком броју је веза за одјаву.
letter-privacy = Приватност
letter-elsewhere = Отвара { $host } у новој картици, где довршавате пријаву
letter-instead = Покушај на { $host }
letter-opened = { $host } је отворен у новој картици и тамо показује да ли је успело
letter-sending = Слање…
letter-wrong = „{ $address }“ се не прихвата као адреса е-поште. Напишите је као anna@example.org
letter-failed = Није успело. Ваша адреса је још овде: покушајте поново
letter-late = Одговора још нема. Погледајте да ли је стигла порука или покушајте поново
letter-inbox = Проверите сандуче
letter-thanks = Хвала
letter-pending = На { $address } смо послали поруку са везом. Билтен ћете примати тек када отворите везу.
letter-subscribed = { $address } је пријављена адреса.
letter-already = { $address } је већ пријављена адреса.
letter-taken = Забележили смо { $address }. Ако стигне порука са везом, отворите је да бисте примали билтен.
letter-other = Употреби другу адресу

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
ticker = Курсеви
ticker-load = Прикажи курсеве са TradingView-а
ticker-why = До тада се ништа не учитава. TradingView тада сазнаје вашу мрежну адресу и које од ових курсева гледате.
ticker-remember = Увек прикажи на овом уређају
ticker-remove = Уклони TradingView
ticker-up = раст
ticker-down = пад
ticker-same = непромењено
ticker-updated = Стање: { $time }
ticker-stale = Ови курсеви су старији од једног дана
