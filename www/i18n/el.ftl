# What readers see and hear. One message a line; { $name } is filled in by the widget.
share = Κοινοποίηση
on-service = Κοινοποίηση στο { $service }
copy = Αντιγραφή συνδέσμου
copied = Ο σύνδεσμος αντιγράφηκε
copy-failed = Δεν ήταν δυνατή η αντιγραφή του συνδέσμου
system = Κοινοποίηση μέσω εφαρμογής
tags = Ετικέτες
related = Διαβάστε επίσης
forget = Διαγραφή όσων διάβασα
new-tab = ανοίγει σε νέα καρτέλα

## more
print = Εκτύπωση
qr = Κωδικός QR
more = Περισσότερα
list = Περισσότεροι τρόποι κοινοποίησης
search = Αναζήτηση υπηρεσιών
nothing-found = Καμία υπηρεσία δεν λέγεται «{ $name }»
close = Κλείσιμο
instance = Πού έχετε λογαριασμό;
example = Για παράδειγμα { $name }
instance-wrong = Το «{ $name }» δεν είναι διεύθυνση διακομιστή. Γράψτε την όπως mastodon.social
remember = Απομνημόνευση σε αυτή τη συσκευή
continue = Συνέχεια
scan = Σαρώστε με το τηλέφωνο για να ανοίξετε εκεί τη σελίδα
too-long = Η διεύθυνση είναι πολύ μεγάλη για κωδικό QR
selection = Κοινοποίηση του επιλεγμένου κειμένου
copy-quote = Αντιγραφή του κειμένου με σύνδεσμο προς αυτό
quote-copied = Το κείμενο και ο σύνδεσμος αντιγράφηκαν
quoted = «{ $words }»
articles =
    { $count ->
        [one] { $count } άρθρο
       *[other] { $count } άρθρα
    }

## parts
# See also.
see-also = Δείτε επίσης

# Trending.

# Letter.

# Replies.

# Byline.
minutes =
    { $count ->
        [one] { $count } λεπτό ανάγνωσης
       *[other] { $count } λεπτά ανάγνωσης
    }

# Ticker.
