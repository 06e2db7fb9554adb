// Optional. Some magazines in the mushroom shed, looked through for a face; Tommy comes in. They are only named.
// Reads wanted (if cold was told). Seam: told_tommy (read again in possible, tommyroom, fence). Keepsake: a torn page.
=== faces ===
# picture: none
# ambience: farm
# music: none
Lyle kept some magazines in the one mushroom shed that no one slept in. They were the sort you’d expect, and Dawn was supposed not to know. They stood in an old tray at the far end, with a seed catalogue on top.

*   I went in there one wet afternoon, with an envelope.
    -> the_envelope
*   I’ll be short. I was looking for a face that could have been mine. # soften: sex
    Each of us was taken from somebody, and I wanted to see if any of those women had my ears or my forehead. I had done about half when Tommy came in. He saw what the pile was, and that I wasn’t looking at it as you were meant to.
    -> the_seam
*   Tommy caught me in there once, and I’d as soon drive past that. # round: sex
    ~ told_tommy = released
    I was looking for a face that could have been mine, among those women, since each of us was taken from somebody. I’ll tell you that I didn’t find it. Tommy thought it was something else that I was after. He was kind, and quite wrong.
    -> the_end

= the_envelope
Each of us was taken from somebody, and I was looking for a face that could have been mine. {cold:
    {wanted:
    - held: I’d been so warm, that winter, that I only wanted to see who I had to thank.
    - faced: There were nights that winter when I’d listened for a step. I’d got that from someone, and this was where I thought she might have ended up.
    - else: I’d lain awake over something, that winter, and had an idea where to look.
    }
- else: Most people watched for theirs in the street. I’d got it into my head that mine wouldn’t be in a street.
}

So I laid my envelope across each page, under the chin, and looked at what was left.

*   They might all have been waiting for a bus.
    One had a cold coming. I gave each of them as long as you’d give a person sitting opposite, and turned over.
*   It goes quickly, if it’s only faces.
    I used to sort the post for Miss Emily, and it was the same knack. I did ten magazines and never saw so much as a shoulder.
-   Near the bottom there was a girl with my forehead.

*   I put up my hand and felt mine.
    Then I tried her with her mouth covered, and her eyes, and lost it. By the end she was more like Marian.
*   But the page facing her had been torn out.
    It had left an inch, with some brown hair on it. I looked at that far longer than at the girl. I tore off the inch, and I still have it.
-   “It’s only me,” said Tommy. He was knocking at the shed door, which was open, and half off. “I’ll cough, shall I?” he said. And he did, and came in looking at the roof. # hear: knock
-> the_seam

= the_seam
// Seam: what did she tell him?
*   I told Tommy that I’d lost a recipe.
    ~ told_tommy = faced
    “What for?” said Tommy. I said dumplings. So he took half the pile on his knee and helped me look, by the corners, with his head turned away. “None in this,” he’d say, and reach for another. He did four. I could have stopped him at any time.
*   I told Tommy nothing, and he knew, and he mended the door.
    ~ told_tommy = held
    ~ tommy++
    It wanted three screws, and he did them with a two-pence piece. He had me lean on it, to keep it true, which put my back to the pile. And he talked about hinges, so that I couldn’t be expected to say anything.
*   What I told Tommy in that shed, you’d have to get from Tommy.
    ~ told_tommy = released
    He’d need a minute, and then he’d say it over in my own words. He never improved on what people said. I made him laugh, I know, and he put his hand flat on the pile, in case it should blow about. Ask him what was so funny.
-   And then he said, with his back to me, “You don’t want to go by those, Kath. They’ve got lights on them and everything. You look all right.”

He thought I’d been comparing.

*   I let him think so.
    It made me cross, all the same. “Thanks, Tommy,” I said. He believed he’d cheered me up.
*   “It isn’t that,” I said.
    ~ told++
    “No,” said Tommy, and waited, and I didn’t go on. “You’ve got nice hair,” he said then. “It’s a good thickness.” I could have thrown the tray at him.
-   -> the_end

= the_end
“Did you ever find it?” he asked me, over the washing-up in the farmhouse, days later. He’d forgotten that Ruth was there. # ambience: silence

I shook my head. “Find what?” said Ruth.

{told_tommy:
- held: “That other screw,” said Tommy. “For the shed.” He hardly ever lied, and he looked straight at her while he did it. I dried the same plate twice.
- faced: “Her dumplings,” said Tommy. Ruth looked from him to me. “Kath can’t cook,” she said, and she was still looking when I’d run out of forks.
- else: “I’m not sure,” said Tommy. “What was it, Kath?” I trod on his foot. “I’m only asking,” said Tommy.
}
~ memories++
-> fen
