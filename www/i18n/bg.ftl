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

# Letter.

# Replies.

# Byline.
minutes =
    { $count ->
        [one] { $count } мин. четене
       *[other] { $count } мин. четене
    }

# Ticker.
