# What readers see and hear. One message a line; { $name } is filled in by the widget.
share = مشاركة
on-service = مشاركة على { $service }
copy = نسخ الرابط
copied = تم نسخ الرابط
copy-failed = تعذّر نسخ الرابط
system = مشاركة عبر تطبيق
tags = الوسوم
related = مقالات ذات صلة
forget = نسيان ما قرأته
new-tab = يفتح في علامة تبويب جديدة

## more
print = طباعة
qr = رمز QR
more = المزيد
list = طرق أخرى للمشاركة
search = البحث عن خدمة
nothing-found = لا توجد خدمة باسم «{ $name }»
close = إغلاق
instance = أين حسابك؟
example = مثلاً { $name }
instance-wrong = «{ $name }» ليس عنوان خادم. اكتبه هكذا: mastodon.social
remember = التذكّر على هذا الجهاز
continue = متابعة
scan = امسح الرمز بالهاتف لفتح الصفحة عليه
too-long = هذا العنوان أطول من أن يتّسع له رمز QR
selection = مشاركة النص المحدّد
copy-quote = نسخ النص مع رابط إليه
quote-copied = تم نسخ النص والرابط
quoted = «{ $words }»
articles =
    { $count ->
        [zero] لا مقالات
        [one] مقال واحد
        [two] مقالان
        [few] { $count } مقالات
        [many] { $count } مقالاً
       *[other] { $count } مقال
    }

## parts
# See also.

# Trending.

# Letter.
letter = احصل على نشرتنا البريدية
letter-address = عنوان بريدك الإلكتروني
letter-subscribe = اشتراك
letter-consent = نستخدم عنوانك للنشرة وحدها. في كل عدد رابط لإلغاء الاشتراك.
letter-privacy = الخصوصية
letter-elsewhere = يفتح { $host } في علامة تبويب جديدة تكمل فيها الاشتراك
letter-instead = المحاولة في { $host }
letter-opened = فُتح { $host } في علامة تبويب جديدة، وفيها يظهر هل نجح الاشتراك
letter-sending = جارٍ الإرسال…
letter-wrong = لا يُقبل «{ $address }» عنوانَ بريد إلكتروني. اكتبه مثل anna@example.org
letter-failed = لم ينجح ذلك. عنوانك ما زال هنا: حاول مرة أخرى
letter-late = لا ردّ حتى الآن. انظر هل وصلت رسالة، أو حاول مرة أخرى
letter-inbox = تحقق من بريدك الوارد
letter-thanks = شكرًا لك
letter-pending = أرسلنا رسالة فيها رابط إلى { $address }. لن تصلك النشرة إلا بعد فتح الرابط.
letter-subscribed = { $address } مشترك.
letter-already = { $address } مشترك من قبل.
letter-taken = سجّلنا { $address }. إذا وصلت رسالة فيها رابط، فافتحه لتصلك النشرة.
letter-other = استخدام عنوان آخر

# Replies.

# Byline.

# Ticker.
ticker = أسعار السوق
ticker-load = عرض الأسعار من TradingView
ticker-why = لا يُحمَّل شيء قبل ذلك. بعدها يعرف TradingView عنوان شبكتك وأيّ هذه الأسعار تشاهد.
ticker-remember = عرضها دائمًا على هذا الجهاز
ticker-remove = إزالة TradingView
ticker-up = ارتفاع
ticker-down = انخفاض
ticker-same = دون تغيير
ticker-updated = حتى { $time }
ticker-stale = مضى على هذه الأسعار أكثر من يوم
