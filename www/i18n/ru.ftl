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
see-also = Смотрите также

# Trending.
trending = Самое читаемое
new = Новое

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
replies = Комментарии
replies-count =
    { $count ->
        [one] { $count } комментарий
        [few] { $count } комментария
        [many] { $count } комментариев
       *[other] { $count } комментария
    }
replies-loading = Комментарии загружаются…
replies-none = Комментариев пока нет
replies-unreachable = Комментарии сейчас недоступны
replies-closed = Комментарии закрыты
replies-retry = Повторить
replies-anonymous = Аноним
replies-pending = Ожидает проверки
replies-removed = Этот комментарий удалён
replies-answer = Ответить
replies-to = Ответ для { $name }
replies-write = Написать комментарий
replies-cancel = Отмена
replies-name = Имя
replies-address = Адрес эл. почты
replies-website = Сайт
replies-text = Ваш комментарий
replies-required = обязательно
replies-private = Ваш адрес не публикуется
replies-missing = Заполните это поле
replies-like = Пишите так: { $example }
replies-short = Напишите чуть больше
replies-long = Максимум знаков: { $count }
replies-send = Отправить
replies-sending = Отправляется…
replies-sent = Ваш комментарий опубликован
replies-waiting = Ваш комментарий отправлен и ожидает проверки
replies-failed = Ваш комментарий не отправлен: { $reason }.
replies-silent = сервер не отвечает
replies-often = слишком много за короткое время, подождите немного
replies-kept = Ваш текст сохранён на этом устройстве.

# Byline.
minutes =
    { $count ->
        [one] { $count } минута чтения
        [few] { $count } минуты чтения
        [many] { $count } минут чтения
       *[other] { $count } минуты чтения
    }

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
