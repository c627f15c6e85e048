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
