# What readers see and hear. One message a line; { $name } is filled in by the widget.
share = Споделяне
on-service = Споделяне в { $service }
copy = Копиране на връзката
copied = Връзката е копирана
copy-failed = Връзката не можа да бъде копирана
system = Споделяне чрез приложение
tags = Етикети
related = Още по темата
forget = Забравяне на прочетеното
new-tab = отваря се в нов раздел

## more
print = Печат
qr = QR код
more = Още
list = Още начини за споделяне
search = Търсене на услуги
nothing-found = Няма услуга с име „{ $name }“
close = Затваряне
instance = Къде е вашият профил?
example = Например { $name }
instance-wrong = „{ $name }“ не е адрес на сървър. Напишете го като mastodon.social
remember = Запомняне на това устройство
continue = Продължаване
scan = Сканирайте с телефон, за да отворите страницата там
too-long = Адресът е твърде дълъг за QR код
selection = Споделяне на избрания текст
copy-quote = Копиране на текста с връзка към него
quote-copied = Текстът и връзката са копирани
quoted = „{ $words }“
articles =
    { $count ->
        [one] { $count } статия
       *[other] { $count } статии
    }

## parts
# See also.
see-also = Вижте също

# Trending.
trending = Най-четени
new = Ново

# Letter.
letter = Получавайте нашия бюлетин
letter-address = Вашият имейл адрес
letter-subscribe = Абониране
letter-consent = Използваме адреса ви само за бюлетина. Във всеки брой има връзка за отписване.
letter-privacy = Поверителност
letter-elsewhere = Отваря { $host } в нов раздел, където довършвате абонамента
letter-instead = Опитайте в { $host }
letter-opened = { $host } се отвори в нов раздел и там показва дали е успешно
letter-sending = Изпраща се…
letter-wrong = „{ $address }“ не се приема за имейл адрес. Напишете го като anna@example.org
letter-failed = Не се получи. Адресът ви е още тук: опитайте отново
letter-late = Още няма отговор. Вижте дали е пристигнало писмо или опитайте отново
letter-inbox = Проверете пощата си
letter-thanks = Благодарим ви
letter-pending = Изпратихме писмо с връзка до { $address }. Ще получавате бюлетина едва след като отворите връзката.
letter-subscribed = { $address } е абониран.
letter-already = { $address } вече е абониран.
letter-taken = Отбелязахме { $address }. Ако пристигне писмо с връзка, отворете я, за да получавате бюлетина.
letter-other = Използване на друг адрес

# Replies.
replies = Коментари
replies-count =
    { $count ->
        [one] { $count } коментар
       *[other] { $count } коментара
    }
replies-loading = Коментарите се зареждат…
replies-none = Все още няма коментари
replies-unreachable = Коментарите в момента не са достъпни
replies-closed = Коментарите са затворени
replies-retry = Нов опит
replies-anonymous = Анонимен
replies-pending = Чака одобрение
replies-removed = Този коментар е премахнат
replies-answer = Отговор
replies-to = Отговор до { $name }
replies-write = Напишете коментар
replies-cancel = Отказ
replies-name = Име
replies-address = Имейл адрес
replies-website = Уебсайт
replies-text = Вашият коментар
replies-required = задължително
replies-private = Адресът ви не се публикува
replies-missing = Моля, попълнете това поле
replies-like = Напишете го така: { $example }
replies-short = Моля, напишете малко повече
replies-long = Най-много { $count } знака
replies-send = Изпращане
replies-sending = Изпраща се…
replies-sent = Коментарът ви е публикуван
replies-waiting = Коментарът ви е изпратен и чака одобрение
replies-failed = Коментарът ви не е изпратен: { $reason }.
replies-silent = сървърът не отговаря
replies-often = бяха твърде много за кратко време, моля, изчакайте малко
replies-kept = Текстът ви е запазен на това устройство.

# Byline.
minutes =
    { $count ->
        [one] { $count } мин. четене
       *[other] { $count } мин. четене
    }

# Ticker.
ticker = Котировки
ticker-load = Показване на котировки от TradingView
ticker-why = Дотогава не се зарежда нищо. След това TradingView научава мрежовия ви адрес и кои от тези котировки гледате.
ticker-remember = Винаги да се показват на това устройство
ticker-remove = Премахване на TradingView
ticker-up = нагоре
ticker-down = надолу
ticker-same = без промяна
ticker-updated = Към { $time }
ticker-stale = Тези котировки са отпреди повече от един ден
