# What readers see and hear. One message a line; { $name } is filled in by the widget.
share = Share
share-on = Share on { $service }
copy = Copy link
copied = Link copied
copy-failed = The link could not be copied
system = Share with an app
tags = Tags
related = Related stories
new-tab = opens in a new tab
