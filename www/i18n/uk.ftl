# What readers see and hear. One message a line; { $name } is filled in by the widget.
share = Поділитися
on-service = Поділитися в { $service }
copy = Копіювати посилання
copied = Посилання скопійовано
copy-failed = Не вдалося скопіювати посилання
system = Поділитися через застосунок
tags = Теги
related = Читайте також
forget = Забути прочитане
new-tab = відкриється в новій вкладці

## more
print = Друк
qr = QR-код
more = Більше
list = Інші способи поділитися
search = Пошук сервісу
nothing-found = Сервісу «{ $name }» немає
close = Закрити
instance = Де ваш обліковий запис?
example = Наприклад, { $name }
instance-wrong = «{ $name }» — не адреса сервера. Пишіть так: mastodon.social
remember = Запам’ятати на цьому пристрої
continue = Продовжити
scan = Відскануйте телефоном, щоб відкрити сторінку на ньому
too-long = Адреса задовга для QR-коду
selection = Поділитися виділеним текстом
copy-quote = Копіювати текст із посиланням на нього
quote-copied = Текст і посилання скопійовано
quoted = «{ $words }»
articles =
    { $count ->
        [one] { $count } стаття
        [few] { $count } статті
        [many] { $count } статей
       *[other] { $count } статті
    }

## parts
# See also.
see-also = Дивіться також

# Trending.

# Letter.

# Replies.

# Byline.
minutes =
    { $count ->
        [one] { $count } хвилина читання
        [few] { $count } хвилини читання
        [many] { $count } хвилин читання
       *[other] { $count } хвилини читання
    }

# Ticker.
