# What readers see and hear. One message a line; { $name } is filled in by the widget.
share = شیئر کریں
on-service = { $service } پر شیئر کریں
copy = لنک کاپی کریں
copied = لنک کاپی ہو گیا
copy-failed = لنک کاپی نہیں ہو سکا
system = ایپ سے شیئر کریں
tags = ٹیگز
related = یہ بھی پڑھیں
forget = پڑھا ہوا بھلا دیں
new-tab = نئے ٹیب میں کھلتا ہے

## more
print = پرنٹ کریں
qr = کیو آر کوڈ
more = مزید
list = شیئر کرنے کے مزید طریقے
search = سروس تلاش کریں
nothing-found = ”{ $name }“ نام کی کوئی سروس نہیں
close = بند کریں
instance = آپ کا اکاؤنٹ کہاں ہے؟
example = مثلاً { $name }
instance-wrong = ”{ $name }“ کسی سرور کا پتہ نہیں۔ اس طرح لکھیں: mastodon.social
remember = اس ڈیوائس پر یاد رکھیں
continue = جاری رکھیں
scan = صفحہ فون پر کھولنے کے لیے فون سے اسکین کریں
too-long = یہ پتہ کیو آر کوڈ کے لیے بہت لمبا ہے
selection = منتخب متن شیئر کریں
copy-quote = متن لنک کے ساتھ کاپی کریں
quote-copied = متن اور لنک کاپی ہو گئے
quoted = ”{ $words }“
articles =
    { $count ->
        [one] { $count } مضمون
       *[other] { $count } مضامین
    }

## parts
# See also.
see-also = یہ بھی دیکھیں

# Trending.

# Letter.

# Replies.

# Byline.
minutes =
    { $count ->
        [one] پڑھنے کا وقت { $count } منٹ
       *[other] پڑھنے کا وقت { $count } منٹ
    }

# Ticker.
