// Two sentences. Seam: martin_day, which is the second (read again in form, solitude, fence). Keepsake: a key on a hook.
=== martin ===
# picture: none
# ambience: street
# music: none
Last thing before we drove home all five of us stood on a pavement outside a dry-cleaner’s, because Chrissie and Rodney wanted to see what a carer got, and they’d a friend called Martin who was one, with a flat up there and his own front door, and he’d written that if he was kept late with somebody we needn’t wait about in the street, there’d be a key, on a hook, inside the letter box on the left, that anyone could feel for with two fingers, and mine were the thinnest.

*   Martin’s flat I could describe to you, but it’s got my own kettle in it.
    ~ martin_day = released
*   The key was there at Martin’s, under my fingers, and I told them it wasn’t.
    ~ martin_day = faced
*   We let ourselves in at Martin’s, and it was warm, and he’d put out five cups.
    ~ martin_day = held
-   ~ memories++
-> fen
