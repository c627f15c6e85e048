# What readers see and hear. One message a line; { $name } is filled in by the widget.
share = هم‌رسانی
on-service = هم‌رسانی در { $service }
copy = کپی پیوند
copied = پیوند کپی شد
copy-failed = پیوند کپی نشد
system = هم‌رسانی با برنامه
tags = برچسب‌ها
related = مطالب مرتبط
forget = فراموش کردن خوانده‌ها
new-tab = در زبانهٔ تازه باز می‌شود

## more
print = چاپ
qr = کد QR
more = بیشتر
list = راه‌های دیگر هم‌رسانی
search = جستجوی سرویس
nothing-found = سرویسی به نام «{ $name }» نیست
close = بستن
instance = حساب شما کجاست؟
example = مثلاً { $name }
instance-wrong = «{ $name }» نشانی سرور نیست. آن را این‌گونه بنویسید: mastodon.social
remember = در این دستگاه به یاد بماند
continue = ادامه
scan = برای باز کردن صفحه در تلفن، کد را با آن اسکن کنید
too-long = این نشانی برای کد QR بیش از حد بلند است
selection = هم‌رسانی متن انتخاب‌شده
copy-quote = کپی متن همراه با پیوند
quote-copied = متن و پیوند کپی شد
quoted = «{ $words }»
articles =
    { $count ->
        [one] { $count } مطلب
       *[other] { $count } مطلب
    }

## parts
# See also.
see-also = همچنین بخوانید

# Trending.
trending = پرخواننده‌ترین‌ها
new = تازه

# Letter.
letter = دریافت خبرنامهٔ ما
letter-address = نشانی ایمیل شما
letter-subscribe = اشتراک
letter-consent = نشانی شما را فقط برای خبرنامه به کار می‌بریم. در هر شماره پیوندی برای لغو اشتراک هست.
letter-privacy = حریم خصوصی
letter-elsewhere = { $host } را در زبانهٔ تازه باز می‌کند تا اشتراک را آنجا کامل کنید
letter-instead = امتحان در { $host }
letter-opened = { $host } در زبانهٔ تازه باز شد و همان‌جا می‌گوید که انجام شد یا نه
letter-sending = در حال فرستادن…
letter-wrong = «{ $address }» به‌عنوان نشانی ایمیل پذیرفته نیست. آن را مانند anna@example.org بنویسید
letter-failed = انجام نشد. نشانی شما هنوز اینجاست: دوباره امتحان کنید
letter-late = هنوز پاسخی نیامده است. ببینید ایمیلی رسیده یا دوباره امتحان کنید
letter-inbox = صندوق ایمیل خود را ببینید
letter-thanks = سپاسگزاریم
letter-pending = ایمیلی با یک پیوند به { $address } فرستادیم. تنها پس از باز کردن پیوند، خبرنامه به دستتان می‌رسد.
letter-subscribed = { $address } مشترک شد.
letter-already = { $address } از پیش مشترک است.
letter-taken = { $address } را یادداشت کردیم. اگر ایمیلی با پیوند رسید، برای دریافت خبرنامه آن را باز کنید.
letter-other = نشانی دیگری بدهید

# Replies.
replies = دیدگاه‌ها
replies-count =
    { $count ->
        [one] { $count } دیدگاه
       *[other] { $count } دیدگاه
    }
replies-loading = دیدگاه‌ها در حال بارگذاری است…
replies-none = هنوز دیدگاهی نیست
replies-unreachable = دیدگاه‌ها اکنون در دسترس نیست
replies-closed = دیدگاه‌ها بسته شده است
replies-retry = تلاش دوباره
replies-anonymous = ناشناس
replies-pending = در انتظار تأیید
replies-removed = این دیدگاه حذف شده است
replies-answer = پاسخ
replies-to = پاسخ به { $name }
replies-write = نوشتن دیدگاه
replies-cancel = انصراف
replies-name = نام
replies-address = نشانی ایمیل
replies-website = وب‌سایت
replies-text = دیدگاه شما
replies-required = الزامی
replies-private = نشانی شما منتشر نمی‌شود
replies-missing = لطفاً این بخش را پر کنید
replies-like = این‌گونه بنویسید: { $example }
replies-short = لطفاً کمی بیشتر بنویسید
replies-long = حداکثر { $count } نویسه
replies-send = ارسال
replies-sending = در حال ارسال…
replies-sent = دیدگاه شما منتشر شد
replies-waiting = دیدگاه شما ارسال شد و در انتظار تأیید است
replies-failed = دیدگاه شما ارسال نشد: { $reason }.
replies-silent = سرور پاسخ نمی‌دهد
replies-often = تعداد در زمانی کوتاه زیاد بود، لطفاً کمی صبر کنید
replies-kept = متن شما روی این دستگاه نگه داشته می‌شود.

# Byline.
minutes =
    { $count ->
        [one] { $count } دقیقه مطالعه
       *[other] { $count } دقیقه مطالعه
    }

# Ticker.
ticker = قیمت‌های بازار
ticker-load = نمایش قیمت‌ها از TradingView
ticker-why = تا آن زمان چیزی بار نمی‌شود. پس از آن TradingView نشانی شبکهٔ شما را می‌داند و این‌که کدام‌یک از این قیمت‌ها را می‌بینید.
ticker-remember = همیشه در این دستگاه نمایش داده شود
ticker-remove = برداشتن TradingView
ticker-up = بالا رفته
ticker-down = پایین آمده
ticker-same = بدون تغییر
ticker-updated = تا { $time }
ticker-stale = از این قیمت‌ها بیش از یک روز گذشته است
