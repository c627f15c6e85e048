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

# Letter.

# Replies.

# Byline.
minutes =
    { $count ->
        [one] { $count } минут читања
        [few] { $count } минута читања
       *[other] { $count } минута читања
    }

# Ticker.
