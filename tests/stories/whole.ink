// As small as a story without any fault can be.
LIST ways = unasked, held, faced, released, amended
EXTERNAL said(seam)
VAR walked_out = unasked

-> road

=== road ===
The road was wet.
*   I'll tell you about the field.
    -> field
*   About the boy on it.
    -> field

=== field ===
# picture: field
He was alone out there. # show: tommy
*   I was sorry for him.
    ~ walked_out = held
*   I wanted to be seen.
    ~ walked_out = faced
-   {walked_out ? held: I still am.|They did see me.}
    That was it. I said it: {said("walked_out")}
    Good night.
    -> END
