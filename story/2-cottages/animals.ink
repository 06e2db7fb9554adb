// Tommy’s animals, page by page, in the farm’s pig book, and nothing to be said till the end. Seam: animals_first (amendable; read again in wedge, tommyroom, fence).
// Reads said_of_theory, boat_stuck (if boatdrawing was told). Keepsake: a drawn creature.
=== animals ===
# picture: none
# ambience: silence
# music: none
“You’re not to say anything,” said Tommy, “till you’ve seen all twelve.”

That July he and I were in the cab of the old pig lorry, behind the sheds, windows shut, because of draughts. He had the farm’s pig book open on the steering wheel. {said_of_theory:
- held: I’d told him that his theory was clever. So he’d got on with it, for Madame to see what he was like.
- faced: I’d seen the hole in his theory and not said. So he’d been getting up at five, to draw for Madame.
- else: I’d talked about a gull, when he asked me about his theory. He wasn’t asking, this time.
}

He’d drawn an animal to a page, the size of a stamp, and filled in the boxes meant for pigs. Weight. Eats. Put With. He’d ruled a line through Gone.

*   I went to turn over, and he moved my finger.
    “You’ve not done its foot,” said Tommy. The first was a bird, whose one leg was a car jack. In floods it wound itself up, with its beak. But the handle stayed at the bottom, and now it couldn’t reach to get down. Put With, something with arms.
*   I sat on my hands, to show him I was being careful.
    The first was a moth, with a lit lamp for a stomach. Its wings were two black umbrellas, and it had them wrapped round the glass, with all the ribs showing. “It can fly,” said Tommy. “It’d just go out.” Eats, paraffin.
*   He’d wet his hair and combed it. I looked at that.
    ~ tommy++
    “Not me,” said Tommy. The first was a newt made of cotton reels, nine, on a string. It could stand up while it held the end in its teeth. Its eyes bulged. It would have to trust someone with the string.
-   Page three was a loaf, on castors, with a brass hinge the length of its back, open an inch. I pointed to the inside. “That’s the other half of the hinge,” said Tommy.

*   I laughed. It wasn’t a word, so I thought that I was allowed.
    “It’s got to open,” said Tommy, “or it couldn’t oil the hinge.” I saw him hear it. “It only opens to do the hinge,” he said, and then he was worse than me, with his forehead on the wheel. “You can laugh at that one,” he said. “Only that one.”
*   I kept my face straight, and pointed to the drop of oil.
    “That’s for the hinge. Or it couldn’t open.” What would it want to open for? I put up my hands to ask him. “To oil it,” said Tommy, slowly. We had to get out and walk about in the nettles. Only that one was funny, he told me.
-   Page seven had a mole with a window in its chest, and two pumps, one going and one spare. On page eight was a hedgehog with the same window, and four screws where a pump would go.

*   I put one finger on the spare pump, and one on the screws.
    ~ told++
    Tommy put my hand back in my lap. “It’d have to be asked,” he said. “And it’d say yes, that’s the trouble. I’m going to move them.” He was angry. I don’t believe it was with me.
*   I thought, Ruth hasn’t seen these. I thought it on every page.
    I kept my hand flat on the hedgehog, so there’d be more of the afternoon. “You’ve had that one,” said Tommy, quite sharply.
*   When he went to turn over I held the page down.
    ~ tommy++
    “It’s all right,” said Tommy. “It doesn’t know.” The hedgehog had its face up, as people have in a queue. “It keeps still,” he said.
-   “Twelve doesn’t work,” said Tommy. It sat up like a hare, and its chest was all cogs, with every tooth put in. They all turned. They weren’t joined to its legs. Under Put With he’d rubbed out so often that there was a hole. {boatdrawing:
    {
    - boat_stuck ? held: Round its feet were marks, for where they’d tried to move it. He’d said his boat should have those. I had his boat, folded in eight.
    - boat_stuck ? faced: Round its feet were marks. “For where they’ve tried,” said Tommy. “I never found that boat.” I’d burned it. I was glad I wasn’t to speak.
    - else: Round its feet were marks, for where they’d tried. His boat had none, and it went out of a window, Ruth says. I’ve left that with her.
    }
}

“You can say now,” said Tommy. He had his pencil in his teeth.

// Seam: what did she say first?
*   What I said first was that Tommy’s animals were very neat.
    ~ animals_first = faced
    ~ told++
    He went on waiting. Then he took out the pencil. “Neat,” said Tommy. I said that I didn’t know how he got them so small. He shut the book, and thanked me, and I was thirty before he showed me another.
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
    {animals_first ? faced:“She’ll say that it’s neat,” said Tommy. He’d gone red, and he looked straight out at the nettles. I’d never heard him try to hurt anyone before, and he did it quite well.|That worried him. He turned back to page three, and we considered it from her side, in her coat. “She’ll want to know what it’s for,” said Tommy, and it set us off again.}
*   “Have you got a favourite?” I said.
    {animals_first ? faced:“You can’t have,” said Tommy. “They’d know.” He’d put the book up inside his shirt, and he was already getting down on his side.|“You can’t have,” said Tommy. “They’d know.” But he’d opened it at the hare, and was blowing the bits of rubber out of the hole.}
-   ~ memories++
-> fen
