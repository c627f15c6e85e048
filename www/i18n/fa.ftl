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

# Letter.

# Replies.

# Byline.
minutes =
    { $count ->
        [one] { $count } دقیقه مطالعه
       *[other] { $count } دقیقه مطالعه
    }

# Ticker.
