# What readers see and hear. One message a line; { $name } is filled in by the widget.
share = शेयर करें
on-service = { $service } पर शेयर करें
copy = लिंक कॉपी करें
copied = लिंक कॉपी हो गया
copy-failed = लिंक कॉपी नहीं हो सका
system = ऐप से शेयर करें
tags = टैग
related = यह भी पढ़ें
forget = जो पढ़ा है उसे भूल जाएँ
new-tab = नए टैब में खुलता है

## more
print = प्रिंट करें
qr = QR कोड
more = और
list = शेयर करने के और तरीके
search = सेवा खोजें
nothing-found = “{ $name }” नाम की कोई सेवा नहीं है
close = बंद करें
instance = आपका खाता कहाँ है?
example = जैसे { $name }
instance-wrong = “{ $name }” किसी सर्वर का पता नहीं है। इस तरह लिखें: mastodon.social
remember = इस डिवाइस पर याद रखें
continue = जारी रखें
scan = फ़ोन पर यह पेज खोलने के लिए फ़ोन से स्कैन करें
too-long = यह पता QR कोड के लिए बहुत लंबा है
selection = चुना हुआ हिस्सा शेयर करें
copy-quote = लिंक के साथ टेक्स्ट कॉपी करें
quote-copied = टेक्स्ट और लिंक कॉपी हो गए
quoted = “{ $words }”
articles =
    { $count ->
        [one] { $count } लेख
       *[other] { $count } लेख
    }

## parts
# See also.
see-also = यह भी देखें

# Trending.

# Letter.

# Replies.

# Byline.
minutes =
    { $count ->
        [one] { $count } मिनट में पढ़ें
       *[other] { $count } मिनट में पढ़ें
    }

# Ticker.
