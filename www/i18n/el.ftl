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
trending = Τα πιο διαβασμένα
new = Νέο

# Letter.
letter = Λάβετε το ενημερωτικό μας δελτίο
letter-address = Η διεύθυνση email σας
letter-subscribe = Εγγραφή
letter-consent = Χρησιμοποιούμε τη διεύθυνσή σας μόνο για το δελτίο. Κάθε τεύχος έχει σύνδεσμο για διαγραφή.
letter-privacy = Απόρρητο
letter-elsewhere = Ανοίγει το { $host } σε νέα καρτέλα, όπου ολοκληρώνετε την εγγραφή
letter-instead = Δοκιμή στο { $host }
letter-opened = Το { $host } άνοιξε σε νέα καρτέλα και δείχνει εκεί αν πέτυχε
letter-sending = Αποστολή…
letter-wrong = Το «{ $address }» δεν γίνεται δεκτό ως διεύθυνση email. Γράψτε το όπως anna@example.org
letter-failed = Δεν πέτυχε. Η διεύθυνσή σας είναι ακόμη εδώ: δοκιμάστε ξανά
letter-late = Δεν υπάρχει ακόμη απάντηση. Δείτε αν ήρθε μήνυμα ή δοκιμάστε ξανά
letter-inbox = Ελέγξτε τα εισερχόμενά σας
letter-thanks = Ευχαριστούμε
letter-pending = Στείλαμε μήνυμα με σύνδεσμο στο { $address }. Θα λαμβάνετε το δελτίο μόνο αφού ανοίξετε τον σύνδεσμο.
letter-subscribed = Το { $address } έχει εγγραφεί.
letter-already = Το { $address } έχει ήδη εγγραφεί.
letter-taken = Σημειώσαμε το { $address }. Αν έρθει μήνυμα με σύνδεσμο, ανοίξτε τον για να λαμβάνετε το δελτίο.
letter-other = Χρήση άλλης διεύθυνσης

# Replies.
replies = Σχόλια
replies-count =
    { $count ->
        [one] { $count } σχόλιο
       *[other] { $count } σχόλια
    }
replies-loading = Φόρτωση σχολίων…
replies-none = Δεν υπάρχουν ακόμη σχόλια
replies-unreachable = Τα σχόλια δεν είναι διαθέσιμα αυτή τη στιγμή
replies-closed = Τα σχόλια είναι κλειστά
replies-retry = Δοκιμάστε ξανά
replies-anonymous = Ανώνυμος
replies-pending = Αναμένει έγκριση
replies-removed = Αυτό το σχόλιο αφαιρέθηκε
replies-answer = Απάντηση
replies-to = Απάντηση προς { $name }
replies-write = Γράψτε ένα σχόλιο
replies-cancel = Ακύρωση
replies-name = Όνομα
replies-address = Διεύθυνση email
replies-website = Ιστότοπος
replies-text = Το σχόλιό σας
replies-required = υποχρεωτικό
replies-private = Η διεύθυνσή σας δεν δημοσιεύεται
replies-missing = Συμπληρώστε αυτό το πεδίο
replies-like = Γράψτε το έτσι: { $example }
replies-short = Γράψτε λίγο περισσότερα
replies-long = Το πολύ { $count } χαρακτήρες
replies-send = Αποστολή
replies-sending = Αποστολή…
replies-sent = Το σχόλιό σας δημοσιεύτηκε
replies-waiting = Το σχόλιό σας στάλθηκε και αναμένει έγκριση
replies-failed = Το σχόλιό σας δεν στάλθηκε: { $reason }.
replies-silent = ο διακομιστής δεν απαντά
replies-often = ήταν πάρα πολλά σε λίγη ώρα, περιμένετε λίγο
replies-kept = Το κείμενό σας διατηρείται σε αυτή τη συσκευή.

# Byline.
minutes =
    { $count ->
        [one] { $count } λεπτό ανάγνωσης
       *[other] { $count } λεπτά ανάγνωσης
    }

# Ticker.
ticker = Τιμές αγοράς
ticker-load = Εμφάνιση τιμών από το TradingView
ticker-why = Μέχρι τότε δεν φορτώνεται τίποτα. Έπειτα το TradingView μαθαίνει τη διεύθυνση δικτύου σας και ποιες από αυτές τις τιμές βλέπετε.
ticker-remember = Να εμφανίζονται πάντα σε αυτή τη συσκευή
ticker-remove = Αφαίρεση του TradingView
ticker-up = άνοδος
ticker-down = πτώση
ticker-same = αμετάβλητη
ticker-updated = Στις { $time }
ticker-stale = Αυτές οι τιμές είναι παλαιότερες από μία ημέρα
