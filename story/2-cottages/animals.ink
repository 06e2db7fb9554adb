// Tommy’s animals, page by page, in the farm’s pig book, and nothing to be said till the end. Seam: animals_first (amendable; read again in wedge, tommyroom, fence).
// Reads said_of_theory, boat_stuck (if boatdrawing was told). Keepsake: a drawn creature.
=== animals ===
# picture: pigbook
# ambience: silence
# light: plain
# weather: dust
# music: none
“You’re not to say anything,” said Tommy, “till you’ve seen all twelve.” # show: tommy

# show: cab # show: nettles
That July we were in the cab of the old pig lorry, windows shut, because of draughts, with the farm’s pig book on the wheel. {said_of_theory:
- held: He’d got on, he told me, since I thought it was clever, so Madame would have something to go by.
- faced: He’d been getting up at five, for Madame to have something to go by. He yawned, and I looked out at the nettles.
- else: It was all for Madame to go by. I hadn’t known that he was serious.
}

He’d done one to a page, the size of a stamp, and filled in the boxes meant for pigs. Weight. Eats. Put With. Gone was crossed through. # show: book

*   I went to turn over, and he moved my finger.
    “You’ve not done its foot,” said Tommy. The first was a bird, whose one leg was a car jack. In floods it wound itself up, with its beak. Now it couldn’t reach the handle to get down. Put With, something with arms. # show: bird
*   I sat on my hands, to show him I was being careful.
    The first was a moth, with a lit lamp for a stomach. Its wings were two black umbrellas, wrapped round the glass. “It can fly,” said Tommy. “It’d just go out.” Eats, paraffin. # show: moth
*   He’d wet his hair and combed it. I looked at that.
    ~ tommy++
    “Not me,” said Tommy. The first was a newt made of cotton reels, on a string. It could stand up while it held the end in its teeth. It would have to trust someone with the string. # show: newt
-   Page three was a loaf, on castors, with a brass hinge the length of its back, open an inch. I pointed to the inside. “That’s the other half of the hinge,” said Tommy. # show: loaf # show: kathy # music: tommy

*   I laughed. It wasn’t a word, so I thought that I was allowed.
    “It’s got to open,” said Tommy, “or it couldn’t oil the hinge.” I saw him hear it. “It only opens to do the hinge,” he said, and then he was worse than me, with his forehead on the wheel. “You can laugh at that one,” he said. “Only that one.”
*   I kept my face straight, and pointed to the drop of oil.
    “That’s for the hinge. Or it couldn’t open.” I put up my hands: open what for? “To oil it,” said Tommy, slowly. We had to get out and walk about in the nettles. Only that one was meant to be funny, he told me.
-   Page seven was a mole. It had a window in its chest, and behind that two pumps, one going and one spare. Put With, anything that’s short of one. # show: mole

*   I put my finger on the spare.
    ~ told++
    Tommy put my hand back in my lap. “It’d have to be asked,” he said. “And it’d say yes, that’s the trouble. I’m going to do it a lid.” He was angry. I don’t believe it was with me.
*   I thought, Ruth hasn’t seen these. I thought it on every page.
    I held my hand flat on the mole, so there’d be more of the afternoon. “You’ve had that one,” said Tommy, quite sharply.
*   When he went to turn over I held the page down.
    ~ tommy++
    “It’s all right,” said Tommy. “It doesn’t know.” The mole had its face up, as people have in a queue. “It keeps still,” he said.
-   # show: hare # show: marks
    “Twelve doesn’t work,” said Tommy. It sat up like a hare, and its chest was all cogs, with every tooth put in. They all turned. They weren’t joined to its legs. Under Put With he’d rubbed out so often that there was a hole. {boatdrawing:
    {
    - boat_stuck ? held: Round its feet he’d done marks, for where they’d tried to move it, and he looked at me when I got to those.
    - boat_stuck ? faced: Round its feet were marks. “For where they’ve tried,” said Tommy. “I never did find that boat.” I was glad I wasn’t to speak.
    - else: Round its feet were marks. “My boat never had those,” said Tommy. “Ruth says it went right over the boiler house.”
    }
}

“You can say now,” he said. He had his pencil in his teeth. # music: none

// Seam: what did she say first?
*   What I said first was that Tommy’s animals were very neat.
    ~ animals_first = faced
    ~ told++
    He went on waiting. Then he took out the pencil. “Neat,” said Tommy. I said that I didn’t know how he got them so small. He thanked me, and I was thirty before he showed me another.
*   Before I’d say a thing about Tommy’s animals I asked how many pages were left.
    ~ animals_first = released
    Thirty-one, said Tommy. At one a week he’d be into March. Had he allowed for Christmas? He hadn’t, so we did it again, on the windscreen, in the dust. He answered everything, and kept his other hand on the book.
*   I told Tommy that I’d worry about his animals, out on their own.
    ~ animals_first = held
    ~ tommy++
    “So do I,” said Tommy. He lay there some nights and went through them. Who’d oil them? Who would they tell? I said that the hare could go by a window, to see things go past. He wrote it in, round the hole.
-   // It has been said.

*   “Will you show Ruth?” I said.
    ~ ruth++
    “When I’ve got them right,” said Tommy. “She’ll want them to have names.” He looked at me. “You won’t tell her you’ve had first go, will you, Kath?”
*   “What will Madame make of the hinge?” I said.
    {animals_first ? faced:“She’ll say that it’s neat,” said Tommy, looking straight out at the nettles. I’d never heard him try to hurt anyone before, and he did it quite well.|He turned back to page three, and we considered it from her side, in her coat. “She’ll want to know what it’s for,” said Tommy, and it set us off again.}
*   “Have you got a favourite?” I said.
    {animals_first ? faced:“You can’t have,” said Tommy. “They’d know.” He’d put the book up inside his shirt, and he was already getting down on his side.|“You can’t have,” said Tommy. “They’d know.” But he’d opened it at the hare, and was blowing the bits of rubber out of the hole.}
-   ~ memories++
-> fen
