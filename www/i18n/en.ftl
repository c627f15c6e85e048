share = Share
on-service = Share on { $service }
copy = Copy link
copied = Link copied
copy-failed = The link could not be copied
system = Share with an app
tags = Tags
related = Related stories
forget = Forget what I read
new-tab = opens in a new tab

## more
# From here on: what only the build `more` says. The lean build goes without these lines.
# Names of buttons.
print = Print
qr = QR code
more = More
# The list of all services: its title, its search field, and what it says when nothing is left.
list = More ways to share
search = Search services
nothing-found = No service is called “{ $name }”
close = Close
# Services of many instances, such as Mastodon: the form that asks where the reader has an account.
instance = Where is your account?
example = For example { $name }
instance-wrong = “{ $name }” is not the address of a server. Write it like mastodon.social
remember = Remember it on this device
continue = Continue
# The QR code: below the code, and instead of one.
scan = Scan this with a phone to open the page there
too-long = This address is too long for a QR code
# The bubble over selected text.
selection = Share the selected words
copy-quote = Copy the words with a link to them
quote-copied = Words and link copied
# The words in the quotation marks of the language.
quoted = “{ $words }”
# How many articles have a tag.
articles =
    { $count ->
        [one] { $count } article
       *[other] { $count } articles
    }

## parts
# See also.
see-also = See also

# Trending.
# The heading above the stories that are read most now; and the mark of those that came into that list lately.
trending = Most read
new = New

# Letter.
letter = Get our letter
letter-address = Your e-mail address
letter-subscribe = Subscribe
letter-consent = We use your address for the letter alone. Each letter has a link that ends it.
letter-privacy = Privacy
# Where the form opens at another site; and a button for that, when it could not be sent from here.
letter-elsewhere = Opens { $host } in a new tab, where you finish
letter-instead = Try it at { $host }
letter-opened = { $host } has opened in a new tab and says there whether it worked
letter-sending = Sending…
letter-wrong = “{ $address }” is not taken as an e-mail address. Write it like anna@example.org
letter-failed = That did not work. Your address is still here: try again
letter-late = There is no answer yet. Look whether a mail has come, or try again
# What became of it.
letter-inbox = Check your inbox
letter-thanks = Thank you
letter-pending = We have sent a mail with a link to { $address }. Only when you open the link do you get the letter.
letter-subscribed = { $address } is subscribed.
letter-already = { $address } is subscribed already.
letter-taken = We have noted { $address }. If a mail with a link comes, open the link to get the letter.
letter-other = Use another address

# Replies.
replies = Replies
replies-count =
    { $count ->
        [one] { $count } reply
       *[other] { $count } replies
    }
replies-loading = Loading replies…
replies-none = No replies yet
replies-unreachable = The replies cannot be reached now
replies-closed = Replies are closed
replies-retry = Try again
replies-anonymous = Anonymous
replies-pending = Awaiting moderation
replies-removed = This reply was removed
# The button below a reply, and what the form is for.
replies-answer = Reply
replies-to = Reply to { $name }
replies-write = Write a reply
replies-cancel = Cancel
# The fields of the form, and what may be wrong with them.
replies-name = Name
replies-address = E-mail address
replies-website = Website
replies-text = Your reply
replies-required = required
replies-private = Your address is not published
replies-missing = Please fill this in
replies-like = Write it like { $example }
replies-short = Please write a little more
replies-long = At most { $count } characters
# What becomes of a reply.
replies-send = Send
replies-sending = Sending…
replies-sent = Your reply is published
replies-waiting = Your reply was sent and awaits moderation
replies-failed = Your reply was not sent: { $reason }.
replies-silent = the server does not answer
replies-often = that was too many in a short time, please wait a little
replies-kept = Your text is kept on this device.

# Byline.
minutes =
    { $count ->
        [one] { $count } min read
       *[other] { $count } min read
    }

# Ticker.
ticker = Market prices
ticker-load = Show prices from TradingView
ticker-why = Nothing is loaded until then. TradingView then learns your network address and which of these prices you look at.
ticker-remember = Always show them on this device
ticker-remove = Take TradingView out again
ticker-up = up
ticker-down = down
ticker-same = unchanged
ticker-updated = As of { $time }
ticker-stale = These prices are more than a day old
