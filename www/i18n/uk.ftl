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
trending = Найчитаніше
new = Нове

# Letter.
letter = Отримуйте нашу розсилку
letter-address = Ваша електронна адреса
letter-subscribe = Підписатися
letter-consent = Адреса потрібна нам лише для розсилки. У кожному листі є посилання, щоб відписатися.
letter-privacy = Конфіденційність
letter-elsewhere = Відкриє { $host } у новій вкладці, де ви завершите підписку
letter-instead = Спробувати на { $host }
letter-opened = { $host } відкрито в новій вкладці, там видно, чи вдалося
letter-sending = Надсилання…
letter-wrong = «{ $address }» не приймається як електронна адреса. Напишіть її як anna@example.org
letter-failed = Не вдалося. Ваша адреса на місці: спробуйте ще раз
letter-late = Відповіді ще немає. Подивіться, чи не надійшов лист, або спробуйте ще раз
letter-inbox = Перевірте пошту
letter-thanks = Дякуємо
letter-pending = Ми надіслали лист із посиланням на { $address }. Розсилка почне надходити лише тоді, коли ви відкриєте посилання.
letter-subscribed = Адресу { $address } підписано.
letter-already = Адресу { $address } вже підписано.
letter-taken = Ми записали адресу { $address }. Якщо надійде лист із посиланням, відкрийте його, щоб отримувати розсилку.
letter-other = Вказати іншу адресу

# Replies.
replies = Коментарі
replies-count =
    { $count ->
        [one] { $count } коментар
        [few] { $count } коментарі
        [many] { $count } коментарів
       *[other] { $count } коментаря
    }
replies-loading = Коментарі завантажуються…
replies-none = Коментарів поки немає
replies-unreachable = Коментарі зараз недоступні
replies-closed = Коментарі закрито
replies-retry = Спробувати ще раз
replies-anonymous = Анонім
replies-pending = Очікує на перевірку
replies-removed = Цей коментар вилучено
replies-answer = Відповісти
replies-to = Відповідь для { $name }
replies-write = Написати коментар
replies-cancel = Скасувати
replies-name = Ім’я
replies-address = Адреса ел. пошти
replies-website = Сайт
replies-text = Ваш коментар
replies-required = обов’язково
replies-private = Ваша адреса не публікується
replies-missing = Заповніть це поле
replies-like = Пишіть так: { $example }
replies-short = Напишіть трохи більше
replies-long = Максимум знаків: { $count }
replies-send = Надіслати
replies-sending = Надсилається…
replies-sent = Ваш коментар опубліковано
replies-waiting = Ваш коментар надіслано, він очікує на перевірку
replies-failed = Ваш коментар не надіслано: { $reason }.
replies-silent = сервер не відповідає
replies-often = забагато за короткий час, зачекайте трохи
replies-kept = Ваш текст збережено на цьому пристрої.

# Byline.
minutes =
    { $count ->
        [one] { $count } хвилина читання
        [few] { $count } хвилини читання
        [many] { $count } хвилин читання
       *[other] { $count } хвилини читання
    }

# Ticker.
ticker = Котирування
ticker-load = Показати котирування TradingView
ticker-why = До того нічого не завантажується. Потім TradingView дізнається вашу мережеву адресу та які з цих котирувань ви переглядаєте.
ticker-remember = Завжди показувати на цьому пристрої
ticker-remove = Прибрати TradingView
ticker-up = зростання
ticker-down = падіння
ticker-same = без змін
ticker-updated = Станом на { $time }
ticker-stale = Цим котируванням більше доби
