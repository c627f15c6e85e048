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
trending = سب سے زیادہ پڑھی گئیں
new = نیا

# Letter.

# Replies.
replies = تبصرے
replies-count =
    { $count ->
        [one] { $count } تبصرہ
       *[other] { $count } تبصرے
    }
replies-loading = تبصرے لوڈ ہو رہے ہیں…
replies-none = ابھی تک کوئی تبصرہ نہیں
replies-unreachable = تبصرے اس وقت دستیاب نہیں
replies-closed = تبصرے بند ہیں
replies-retry = دوبارہ کوشش کریں
replies-anonymous = گمنام
replies-pending = منظوری کا منتظر
replies-removed = یہ تبصرہ ہٹا دیا گیا
replies-answer = جواب دیں
replies-to = { $name } کو جواب
replies-write = تبصرہ لکھیں
replies-cancel = منسوخ کریں
replies-name = نام
replies-address = ای میل پتہ
replies-website = ویب سائٹ
replies-text = آپ کا تبصرہ
replies-required = لازمی
replies-private = آپ کا پتہ شائع نہیں ہوتا
replies-missing = براہ کرم یہ خانہ پُر کریں
replies-like = اسے یوں لکھیں: { $example }
replies-short = براہ کرم کچھ اور لکھیں
replies-long = زیادہ سے زیادہ { $count } حروف
replies-send = بھیجیں
replies-sending = بھیجا جا رہا ہے…
replies-sent = آپ کا تبصرہ شائع ہو گیا
replies-waiting = آپ کا تبصرہ بھیج دیا گیا اور منظوری کا منتظر ہے
replies-failed = آپ کا تبصرہ نہیں بھیجا گیا: { $reason }۔
replies-silent = سرور جواب نہیں دے رہا
replies-often = کم وقت میں بہت زیادہ ہو گئے، براہ کرم تھوڑا انتظار کریں
replies-kept = آپ کی تحریر اس آلے پر محفوظ ہے۔

# Byline.
minutes =
    { $count ->
        [one] پڑھنے کا وقت { $count } منٹ
       *[other] پڑھنے کا وقت { $count } منٹ
    }

# Ticker.
