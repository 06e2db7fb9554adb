// Two sentences. Seam: martin_day, which is the second (read again in form, solitude, fence). Keepsake: a key on a hook.
=== martin ===
# picture: none
# ambience: silence
# music: none
Before we drove home we were all to call on a friend of Chrissie and Rodney’s, Martin, who was a carer and so had a flat, over a dry-cleaner’s, with its own front door, and who’d written that if he was kept late with somebody we needn’t stand about in the street, because inside the letter box, on the left, he’d put up a hook, where anyone who knew him could reach in two fingers and feel for the key.

*   Martin’s flat I could describe to you, but it’s got my own kettle in it.
    ~ martin_day = released
*   The key was there at Martin’s, under my fingers, and I told them it wasn’t.
    ~ martin_day = faced
*   We let ourselves in at Martin’s, and it was warm, and he’d put out five cups.
    ~ martin_day = held
-   ~ memories++
-> fen
