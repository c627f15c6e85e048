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

# Letter.

# Replies.

# Byline.
minutes =
    { $count ->
        [one] { $count } min read
       *[other] { $count } min read
    }

# Ticker.
