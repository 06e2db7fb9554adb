// Optional. Nights under every blanket there was, and being asked. Everything is off the page. Seam: wanted (read again in faces, wedge, confession, fence).
// Reads let_in (if game was told), faces. Keepsake: a blanket.
=== cold ===
# picture: stall
# ambience: stall
# music: none
Ruth wore her hat to bed that first winter, and none of us laughed. I was just seventeen. I had the end stall of the calf house, and in the mornings I had to breathe on the window to see the yard. # show: walls # show: floor # hear: heater-lit

*   I’ll give you what I had on the bed, from the bottom.
    -> the_pile
*   This can be got into two sentences. # soften: sex
    A boy who’d been there longer than we had came across the yard one night with a blanket and asked me if I’d got enough on, which was how you put it, and I said that I hadn’t. He came until March, and I slept, and it was the only part of that winter when I’d have said I lived anywhere. # show: doorway # show: boy # show: bed # show: kathy
    -> the_seam
*   I wasn’t always on my own that winter, and you needn’t have more. # round: sex
    ~ wanted = released
    He was nice to me. He’d be thirty-two now. I’ll only say that I was asked for, and lay awake over it afterwards, and not because of him. When his letter came he left me his blanket, and I had it until I got the car.
    ~ memories++
    -> fen

= the_pile
First came your two grey blankets, and then sacks. After the sacks it was whatever you’d found for yourself. Marian had most of a tent. # show: bed # music: cottages

*   Mine was the cover off a piano, and it had kept the shape of the piano.
    It was quilted, with corners. However flat I pulled it, it came up into a box again, with a step in it for the keys, and I lay every night underneath a piano.
*   Tommy had a door.
    ~ tommy++
    He’d propped it over himself, on bricks, to keep the weight off. It made no difference, he told us, but he’d gone about it properly. All I had was the cover off a piano, that went on being the shape of one.
-   If a boy wanted you he stood in your doorway with a blanket of his own, folded, and said, “Have you got enough on?” If you said you had, he went away, and neither of you need mention it.

Mine was eighteen, the one who never got up until the farmhouse door was open. He’d come over the yard in his socks, so as not to wake the dog, and he held the lamp low, out of my eyes. # show: doorway # show: boy # show: kathy

*   I said no, I could do with another.
    He was so relieved that he told me what it was made of. Wool, he said, and something, and held the label to the lamp.
*   I said, “Have you?”
    He wasn’t ready for that. He thought it over, shaking. “I’ve only got this,” he said, “and a mac.” So I told him to mind the piano.
-   {game:
    {let_in:
    - held: Nobody had come out in the wet and fetched me in since I was nine. I hadn’t known that you could miss it. <>
    - faced: I knew, to the week, how long you could be kept outside a thing. I didn’t make him wait while I counted ten. <>
    - else: He said he’d stood out there some time, and he couldn’t say how long. I knew how that could be. <>
    }
}
We put out the lamp, to save it. He talked about a canal until we were warm enough to sleep.
-> the_seam

= the_seam
// Seam: what was it, being wanted?
*   Half of being wanted, that winter, was his, and I won’t spend it.
    ~ wanted = released
    You can have what it was outside. It was twelve below at Wisbech, Mr Cobb had it off the radio. He tipped out the dog’s water and it stood in the yard, in the shape of the bowl, until February. We used to walk round it.
*   I was frightened of how much I’d liked being wanted.
    ~ wanted = faced
    ~ told++
    I’d begun to listen for him by nine o’clock. The others didn’t seem to listen like that, or they didn’t say. You’re given your hands by someone, and your ears. I wondered what sort of person she was, and who came to her door, and if she’d ever once told them she had enough on. {faces:It was her I went and looked for, in with the mushrooms.}
*   I was wanted, and I was warm, and I was glad of it.
    ~ wanted = held
    There were five doors along that yard and he came past four of them. I’d hear him in the frost, and think, not that one, not that one. By the time he got to mine I’d moved up.
-   His letter came in March, and he had to be at Peterborough by the Friday. # music: none

*   I’d told Ruth about him. I told Ruth everything then.
    ~ ruth++
    She came in that night with her coat, the good one, and spread it over my bed and pulled it straight. “There,” she said. “Now it needn’t matter which of them it is.” I lay there working out how she’d meant it. But she’d gone back over the yard with only the hat.
*   He looked for me, when we’d all come out in the wind to see the van off.
    He had to do it over the whole of the yard. “Have you got enough on?” he said. Chrissie laughed, because there was I in two jumpers. I told him that I had.
-   ~ memories++
-> fen
