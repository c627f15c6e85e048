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
see-also = اقرأ أيضًا

# Trending.
trending = الأكثر قراءة
new = جديد

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
replies = التعليقات
replies-count =
    { $count ->
        [zero] لا تعليقات
        [one] تعليق واحد
        [two] تعليقان
        [few] { $count } تعليقات
        [many] { $count } تعليقاً
       *[other] { $count } تعليق
    }
replies-loading = جارٍ تحميل التعليقات…
replies-none = لا تعليقات بعد
replies-unreachable = يتعذّر الوصول إلى التعليقات الآن
replies-closed = التعليقات مغلقة
replies-retry = إعادة المحاولة
replies-anonymous = مجهول
replies-pending = في انتظار المراجعة
replies-removed = حُذف هذا التعليق
replies-answer = ردّ
replies-to = ردّ على { $name }
replies-write = كتابة تعليق
replies-cancel = إلغاء
replies-name = الاسم
replies-address = البريد الإلكتروني
replies-website = الموقع الإلكتروني
replies-text = تعليقك
replies-required = مطلوب
replies-private = لن يُنشر عنوانك
replies-missing = يُرجى ملء هذا الحقل
replies-like = اكتبه هكذا: { $example }
replies-short = يُرجى كتابة المزيد قليلاً
replies-long = الحدّ الأقصى للأحرف: { $count }
replies-send = إرسال
replies-sending = جارٍ الإرسال…
replies-sent = نُشر تعليقك
replies-waiting = أُرسل تعليقك وهو في انتظار المراجعة
replies-failed = لم يُرسل تعليقك: { $reason }.
replies-silent = الخادم لا يستجيب
replies-often = عدد كبير في وقت قصير، يُرجى الانتظار قليلاً
replies-kept = نصّك محفوظ على هذا الجهاز.

# Byline.
minutes =
    { $count ->
        [zero] أقل من دقيقة للقراءة
        [one] دقيقة واحدة للقراءة
        [two] دقيقتان للقراءة
        [few] { $count } دقائق للقراءة
        [many] { $count } دقيقة للقراءة
       *[other] { $count } دقيقة للقراءة
    }

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
