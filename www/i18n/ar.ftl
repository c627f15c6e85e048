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

# Letter.

# Replies.

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
