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
trending = सबसे ज़्यादा पढ़ी गईं
new = नया

# Letter.
letter = हमारा न्यूज़लेटर पाएँ
letter-address = आपका ईमेल पता
letter-subscribe = सदस्यता लें
letter-consent = आपका पता हम केवल न्यूज़लेटर के लिए काम में लेते हैं। हर अंक में इसे बंद करने का लिंक होता है।
letter-privacy = निजता
letter-elsewhere = { $host } को नए टैब में खोलता है, जहाँ आप सदस्यता पूरी करते हैं
letter-instead = { $host } पर कोशिश करें
letter-opened = { $host } नए टैब में खुल गया है और वहीं बताता है कि काम हुआ या नहीं
letter-sending = भेजा जा रहा है…
letter-wrong = “{ $address }” ईमेल पते के रूप में स्वीकार नहीं है। इसे anna@example.org की तरह लिखें
letter-failed = यह नहीं हो पाया। आपका पता अब भी यहीं है: फिर कोशिश करें
letter-late = अभी तक कोई जवाब नहीं आया। देखें कि कोई ईमेल आया है या नहीं, या फिर कोशिश करें
letter-inbox = अपना इनबॉक्स देखें
letter-thanks = धन्यवाद
letter-pending = हमने { $address } पर लिंक वाला ईमेल भेजा है। लिंक खोलने के बाद ही आपको न्यूज़लेटर मिलेगा।
letter-subscribed = { $address } की सदस्यता हो गई है।
letter-already = { $address } की सदस्यता पहले से है।
letter-taken = हमने { $address } दर्ज कर लिया है। लिंक वाला ईमेल आए, तो न्यूज़लेटर पाने के लिए लिंक खोलें।
letter-other = दूसरा पता दें

# Replies.
replies = टिप्पणियाँ
replies-count =
    { $count ->
        [one] { $count } टिप्पणी
       *[other] { $count } टिप्पणियाँ
    }
replies-loading = टिप्पणियाँ लोड हो रही हैं…
replies-none = अभी तक कोई टिप्पणी नहीं
replies-unreachable = टिप्पणियाँ अभी उपलब्ध नहीं हैं
replies-closed = टिप्पणियाँ बंद हैं
replies-retry = फिर कोशिश करें
replies-anonymous = अनाम
replies-pending = स्वीकृति की प्रतीक्षा में
replies-removed = यह टिप्पणी हटा दी गई है
replies-answer = जवाब दें
replies-to = { $name } को जवाब
replies-write = टिप्पणी लिखें
replies-cancel = रद्द करें
replies-name = नाम
replies-address = ईमेल पता
replies-website = वेबसाइट
replies-text = आपकी टिप्पणी
replies-required = ज़रूरी
replies-private = आपका पता प्रकाशित नहीं होता
replies-missing = कृपया इसे भरें
replies-like = इसे इस तरह लिखें: { $example }
replies-short = कृपया थोड़ा और लिखें
replies-long = ज़्यादा से ज़्यादा { $count } अक्षर
replies-send = भेजें
replies-sending = भेजा जा रहा है…
replies-sent = आपकी टिप्पणी प्रकाशित हो गई
replies-waiting = आपकी टिप्पणी भेज दी गई है और स्वीकृति की प्रतीक्षा में है
replies-failed = आपकी टिप्पणी नहीं भेजी गई: { $reason }।
replies-silent = सर्वर जवाब नहीं दे रहा
replies-often = कम समय में बहुत ज़्यादा हो गईं, कृपया थोड़ा रुकें
replies-kept = आपका लिखा इस डिवाइस पर सुरक्षित है।

# Byline.
minutes =
    { $count ->
        [one] { $count } मिनट में पढ़ें
       *[other] { $count } मिनट में पढ़ें
    }

# Ticker.
ticker = बाज़ार भाव
ticker-load = TradingView के भाव दिखाएँ
ticker-why = तब तक कुछ भी लोड नहीं होता। उसके बाद TradingView को आपका नेटवर्क पता और यह पता चलता है कि आप इनमें से कौन-से भाव देख रहे हैं।
ticker-remember = इस डिवाइस पर हमेशा दिखाएँ
ticker-remove = TradingView हटाएँ
ticker-up = ऊपर
ticker-down = नीचे
ticker-same = कोई बदलाव नहीं
ticker-updated = { $time } तक
ticker-stale = ये भाव एक दिन से अधिक पुराने हैं
