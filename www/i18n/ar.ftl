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
