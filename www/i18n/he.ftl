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

# Letter.

# Replies.

# Byline.
minutes =
    { $count ->
        [one] דקת קריאה אחת
        [two] שתי דקות קריאה
       *[other] { $count } דקות קריאה
    }

# Ticker.
