// What the story remembers. A seam is declared as unasked; the build finds it by that. They stand in the order of the outline.
LIST ways = unasked, held, faced, released, amended

// The road and the first visit.
VAR years = unasked
VAR given = unasked

// Hailsham.
VAR first_day = unasked
VAR walked_out = unasked
VAR bought = unasked
VAR boat_stuck = unasked
VAR let_in = unasked
VAR case_face = unasked
VAR leaves = unasked
VAR tape_origin = unasked
VAR madame_at_door = unasked
VAR wrong_tape = unasked
VAR understood = unasked
VAR corner_believed = unasked
VAR who_laughed = unasked
VAR who_knew = unasked
VAR lucy_went = unasked
VAR mended = unasked
VAR looked_back = unasked

// The second visit, the Cottages, Norfolk.
VAR gave_oranges = unasked
VAR who_knocked = unasked
VAR said_aloud = unasked
VAR wanted = unasked
VAR told_tommy = unasked
VAR rumour_believed = unasked
VAR helped_pretend = unasked
VAR not_her = unasked
VAR empty_house = unasked
VAR was_it_hers = unasked
VAR said_of_theory = unasked
VAR animals_first = unasked
VAR silence = unasked
VAR advised = unasked
VAR martin_day = unasked
VAR why_form = unasked
VAR goodbye = unasked

// The carer, and the third visit.
VAR good_at_it = unasked
VAR heard_closed = unasked
VAR politeness = unasked
VAR boat_seen = unasked
VAR forgiven = unasked
VAR which_donation = unasked
VAR ruth_knew = unasked
VAR late = unasked
VAR one_question = unasked
VAR madame_voice = unasked
VAR held_on = unasked
VAR before_or_after = unasked
VAR argued = unasked
VAR how_parted = unasked
VAR gift = unasked

// Guesses: what she supposes of other people, answered years later. Their names begin with guess_.
LIST shoutings = at_us, at_the_picking, at_nothing_near
VAR guess_shouting = ()
LIST weepings = for_a_child, for_the_song, for_being_seen
VAR guess_weeping = ()
LIST flinches = of_catching_it, of_children, of_nothing_at_all
VAR guess_flinch = ()
LIST lucys = as_a_friend, to_be_rid_of_it, to_harden
VAR guess_lucy = ()
LIST aparts = to_have_him, not_to_be_left, for_the_sport
VAR guess_apart = ()

// The three quiet tides.
VAR ruth = 0
VAR tommy = 0
VAR told = 0

// How many memories have been told since the last stop of the road.
VAR memories = 0

// What cannot be otherwise, and is said aloud where it happens.
VAR fate_ruth = false
VAR fate_tommy = false
VAR no_deferral = false
VAR drove_off = false

// The thing she had told nobody.
VAR secret_told = false

// Small things that come back.
VAR for_the_laundry = false
VAR mileage_rounded = false
VAR says_please = false
VAR heard_about_the_rain = false
VAR looked = 0
VAR met_madame = false
VAR met_lucy = false
VAR met_geraldine = false

EXTERNAL said(seam)
EXTERNAL before(seam)
