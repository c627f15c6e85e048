# What readers see and hear. One message a line; { $name } is filled in by the widget.
# Also for: iw
share = שיתוף
on-service = שיתוף ב־{ $service }
copy = העתקת קישור
copied = הקישור הועתק
copy-failed = לא ניתן היה להעתיק את הקישור
system = שיתוף דרך אפליקציה
tags = תגיות
related = כתבות נוספות בנושא
forget = לשכוח מה קראתי
new-tab = נפתח בלשונית חדשה

## more
print = הדפסה
qr = קוד QR
more = עוד
list = דרכים נוספות לשיתוף
search = חיפוש שירות
nothing-found = אין שירות בשם ”{ $name }“
close = סגירה
instance = היכן נמצא החשבון שלך?
example = למשל { $name }
instance-wrong = ”{ $name }“ אינה כתובת של שרת. יש לכתוב אותה כך: mastodon.social
remember = לזכור במכשיר הזה
continue = המשך
scan = אפשר לסרוק בטלפון ולפתוח בו את הדף
too-long = הכתובת ארוכה מדי לקוד QR
selection = שיתוף הטקסט המסומן
copy-quote = העתקת הטקסט עם קישור אליו
quote-copied = הטקסט והקישור הועתקו
quoted = ”{ $words }“
articles =
    { $count ->
        [one] כתבה אחת
        [two] שתי כתבות
       *[other] { $count } כתבות
    }

## parts
# See also.
see-also = ראו גם

# Trending.
trending = הנקראות ביותר
new = חדש

# Letter.
letter = קבלת העלון שלנו
letter-address = כתובת הדוא״ל שלך
letter-subscribe = הרשמה
letter-consent = הכתובת משמשת אותנו לעלון בלבד. בכל גיליון יש קישור להסרה.
letter-privacy = פרטיות
letter-elsewhere = נפתח { $host } בכרטיסייה חדשה, ושם משלימים את ההרשמה
letter-instead = ניסיון באתר { $host }
letter-opened = { $host } נפתח בכרטיסייה חדשה, ושם מוצג אם ההרשמה הצליחה
letter-sending = שולח…
letter-wrong = „{ $address }” אינה מתקבלת ככתובת דוא״ל. יש לכתוב אותה כמו anna@example.org
letter-failed = זה לא הצליח. הכתובת עדיין כאן: אפשר לנסות שוב
letter-late = עדיין אין תשובה. כדאי לבדוק אם הגיעה הודעה, או לנסות שוב
letter-inbox = כדאי לבדוק את תיבת הדואר
letter-thanks = תודה
letter-pending = שלחנו הודעה עם קישור אל { $address }. העלון יגיע רק אחרי פתיחת הקישור.
letter-subscribed = { $address } רשומה.
letter-already = { $address } כבר רשומה.
letter-taken = רשמנו את { $address }. אם תגיע הודעה עם קישור, יש לפתוח אותו כדי לקבל את העלון.
letter-other = שימוש בכתובת אחרת

# Replies.
replies = תגובות
replies-count =
    { $count ->
        [one] תגובה אחת
        [two] שתי תגובות
       *[other] { $count } תגובות
    }
replies-loading = התגובות נטענות…
replies-none = אין תגובות עדיין
replies-unreachable = אי אפשר לטעון את התגובות כרגע
replies-closed = התגובות סגורות
replies-retry = ניסיון נוסף
replies-anonymous = אנונימי
replies-pending = ממתינה לאישור
replies-removed = התגובה הוסרה
replies-answer = תגובה
replies-to = תגובה אל { $name }
replies-write = כתיבת תגובה
replies-cancel = ביטול
replies-name = שם
replies-address = כתובת דוא״ל
replies-website = אתר
replies-text = התגובה שלך
replies-required = חובה
replies-private = הכתובת לא תפורסם
replies-missing = יש למלא שדה זה
replies-like = יש לכתוב כך: { $example }
replies-short = יש לכתוב עוד קצת
replies-long = לכל היותר { $count } תווים
replies-send = שליחה
replies-sending = בשליחה…
replies-sent = התגובה פורסמה
replies-waiting = התגובה נשלחה וממתינה לאישור
replies-failed = התגובה לא נשלחה: { $reason }.
replies-silent = השרת אינו משיב
replies-often = נשלחו יותר מדי תגובות בזמן קצר, נא להמתין מעט
replies-kept = הטקסט נשמר במכשיר זה.

# Byline.
minutes =
    { $count ->
        [one] דקת קריאה אחת
        [two] שתי דקות קריאה
       *[other] { $count } דקות קריאה
    }

# Ticker.
ticker = מחירי שוק
ticker-load = הצגת מחירים מ-TradingView
ticker-why = עד אז שום דבר אינו נטען. לאחר מכן TradingView יודע את כתובת הרשת שלך ובאילו מהמחירים האלה נצפה.
ticker-remember = להציג תמיד במכשיר הזה
ticker-remove = הסרת TradingView
ticker-up = עלייה
ticker-down = ירידה
ticker-same = ללא שינוי
ticker-updated = נכון ל-{ $time }
ticker-stale = המחירים האלה בני יותר מיום
