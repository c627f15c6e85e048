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
