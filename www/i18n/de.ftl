# What readers see and hear. One message a line; { $name } is filled in by the widget.
share = Teilen
on-service = Auf { $service } teilen
copy = Link kopieren
copied = Link kopiert
copy-failed = Der Link ließ sich nicht kopieren
system = Mit einer App teilen
tags = Schlagwörter
related = Mehr zum Thema
forget = Gelesenes vergessen
new-tab = öffnet in neuem Tab
