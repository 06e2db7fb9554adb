// Two seams and a guess, asked in a memory and read again at the end.
VAR first_day = unasked
VAR who_laughed = unasked
LIST people = nobody, madame
VAR guess_who = ()

-> road

=== road ===
# picture: car
# ambience: night-road
The road was wet. # show: road
*   I'll tell you about the house.
    -> hollow
*   Not tonight.
    -> rain

=== hollow ===
# picture: hollow
We came down to it in a van. # show: sky
*   There was a first day.
    ~ first_day = held
    I told you so: {said("first_day")}
*   None of us could say.
    ~ first_day = faced
    It had always been there.
*   I let that go.
    ~ first_day = released
-   The gate stood open. # hear: gate-latch
    -> rain

=== rain ===
# picture: pavilion
The rain came on. # show: rain
*   Nobody laughed.
    ~ who_laughed = faced
    ~ guess_who = nobody
*   Madame did.
    ~ who_laughed = held
    ~ guess_who = madame
-   {first_day == unasked: You don't know the house yet.}
    {first_day ? held: I said there was a first day.}
    {first_day ? faced: I said that none of us could say.}
*   {first_day} It was not quite so.
    ~ first_day += amended
*   It stands.
-   {said("who_laughed")} That is what I said. {who_laughed ? held:It was kind of me.|It was hard.} {guess_who ? madame:Madame!}
    -> END
