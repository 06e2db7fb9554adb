// What the story remembers. A seam is declared as unasked; the build finds it by that.
LIST ways = unasked, held, faced, released, amended

VAR years = unasked
VAR given = unasked
VAR first_day = unasked
VAR walked_out = unasked
VAR tape_origin = unasked
VAR madame_at_door = unasked
VAR wrong_tape = unasked
VAR who_laughed = unasked
VAR who_knew = unasked

// Guesses: what she supposes of other people, answered years later. Their names begin with guess_.
LIST shoutings = at_us, at_the_picking, at_nothing_near
VAR guess_shouting = ()
LIST weepings = for_a_child, for_the_song, for_being_seen
VAR guess_weeping = ()
LIST lucys = as_a_friend, to_be_rid_of_it, to_harden
VAR guess_lucy = ()

// The three quiet tides.
VAR ruth = 0
VAR tommy = 0
VAR told = 0

// How many memories have been told on the road.
VAR memories = 0

// Small things that come back.
VAR for_the_laundry = false
VAR mileage_rounded = false
VAR says_please = false
VAR heard_about_the_rain = false
VAR looked = 0
VAR field_last = false

EXTERNAL said(seam)
