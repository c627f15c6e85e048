# What readers see and hear. One message a line; { $name } is filled in by the widget.
share = Поделиться
on-service = Поделиться в { $service }
copy = Копировать ссылку
copied = Ссылка скопирована
copy-failed = Не удалось скопировать ссылку
system = Поделиться через приложение
tags = Теги
related = Материалы по теме
forget = Забыть прочитанное
new-tab = откроется в новой вкладке

## more
print = Печать
qr = QR-код
more = Ещё
list = Другие способы поделиться
search = Поиск сервиса
nothing-found = Сервиса «{ $name }» нет
close = Закрыть
instance = Где у вас учётная запись?
example = Например, { $name }
instance-wrong = «{ $name }» — не адрес сервера. Пишите так: mastodon.social
remember = Запомнить на этом устройстве
continue = Продолжить
scan = Отсканируйте телефоном, чтобы открыть страницу на нём
too-long = Адрес слишком длинный для QR-кода
selection = Поделиться выделенным текстом
copy-quote = Копировать текст со ссылкой на него
quote-copied = Текст и ссылка скопированы
quoted = «{ $words }»
articles =
    { $count ->
        [one] { $count } статья
        [few] { $count } статьи
        [many] { $count } статей
       *[other] { $count } статьи
    }

## parts
# See also.

# Trending.

# Letter.
letter = Получайте нашу рассылку
letter-address = Ваш адрес электронной почты
letter-subscribe = Подписаться
letter-consent = Адрес нужен нам только для рассылки. В каждом письме есть ссылка, чтобы отписаться.
letter-privacy = Конфиденциальность
letter-elsewhere = Откроет { $host } в новой вкладке, где вы завершите подписку
letter-instead = Попробовать на { $host }
letter-opened = { $host } открыт в новой вкладке и покажет там, получилось ли
letter-sending = Отправка…
letter-wrong = «{ $address }» не принимается как адрес электронной почты. Напишите его как anna@example.org
letter-failed = Не получилось. Ваш адрес на месте: попробуйте ещё раз
letter-late = Ответа пока нет. Посмотрите, не пришло ли письмо, или попробуйте ещё раз
letter-inbox = Проверьте почту
letter-thanks = Спасибо
letter-pending = Мы отправили письмо со ссылкой на { $address }. Рассылка начнёт приходить, только когда вы откроете ссылку.
letter-subscribed = Адрес { $address } подписан.
letter-already = Адрес { $address } уже подписан.
letter-taken = Мы записали адрес { $address }. Если придёт письмо со ссылкой, откройте её, чтобы получать рассылку.
letter-other = Указать другой адрес

# Replies.

# Byline.

# Ticker.
ticker = Котировки
ticker-load = Показать котировки TradingView
ticker-why = До этого ничего не загружается. Затем TradingView узнает ваш сетевой адрес и то, какие из этих котировок вы смотрите.
ticker-remember = Всегда показывать на этом устройстве
ticker-remove = Убрать TradingView
ticker-up = рост
ticker-down = падение
ticker-same = без изменений
ticker-updated = По состоянию на { $time }
ticker-stale = Этим котировкам больше суток
