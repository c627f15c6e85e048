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

# Letter.

# Replies.

# Byline.
minutes =
    { $count ->
        [one] { $count } минута чтения
        [few] { $count } минуты чтения
        [many] { $count } минут чтения
       *[other] { $count } минуты чтения
    }

# Ticker.
