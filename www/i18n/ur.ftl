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
letter = ہمارا نیوز لیٹر حاصل کریں
letter-address = آپ کا ای میل پتا
letter-subscribe = رکنیت لیں
letter-consent = ہم آپ کا پتا صرف نیوز لیٹر کے لیے استعمال کرتے ہیں۔ ہر شمارے میں اسے بند کرنے کا لنک ہوتا ہے۔
letter-privacy = رازداری
letter-elsewhere = { $host } کو نئے ٹیب میں کھولتا ہے، جہاں آپ رکنیت مکمل کرتے ہیں
letter-instead = { $host } پر کوشش کریں
letter-opened = { $host } نئے ٹیب میں کھل گیا ہے اور وہیں بتاتا ہے کہ کام ہوا یا نہیں
letter-sending = بھیجا جا رہا ہے…
letter-wrong = ”{ $address }“ ای میل پتے کے طور پر قبول نہیں۔ اسے anna@example.org کی طرح لکھیں
letter-failed = یہ نہیں ہو سکا۔ آپ کا پتا اب بھی یہیں ہے: دوبارہ کوشش کریں
letter-late = ابھی تک جواب نہیں آیا۔ دیکھیں کہ کوئی ای میل آئی ہے یا نہیں، یا دوبارہ کوشش کریں
letter-inbox = اپنا ان باکس دیکھیں
letter-thanks = شکریہ
letter-pending = ہم نے { $address } پر لنک والی ای میل بھیجی ہے۔ لنک کھولنے کے بعد ہی آپ کو نیوز لیٹر ملے گا۔
letter-subscribed = { $address } کی رکنیت ہو گئی ہے۔
letter-already = { $address } کی رکنیت پہلے سے ہے۔
letter-taken = ہم نے { $address } درج کر لیا ہے۔ لنک والی ای میل آئے تو نیوز لیٹر کے لیے لنک کھولیں۔
letter-other = دوسرا پتا دیں

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
ticker = بازار کے نرخ
ticker-load = TradingView کے نرخ دکھائیں
ticker-why = اس سے پہلے کچھ لوڈ نہیں ہوتا۔ اس کے بعد TradingView کو آپ کا نیٹ ورک پتا اور یہ معلوم ہوتا ہے کہ آپ ان میں سے کون سے نرخ دیکھ رہے ہیں۔
ticker-remember = اس آلے پر ہمیشہ دکھائیں
ticker-remove = TradingView ہٹائیں
ticker-up = اوپر
ticker-down = نیچے
ticker-same = کوئی تبدیلی نہیں
ticker-updated = { $time } تک
ticker-stale = یہ نرخ ایک دن سے زیادہ پرانے ہیں
