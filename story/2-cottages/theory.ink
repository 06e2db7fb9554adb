// Tommy on a bench, in wind: what the Gallery would be for. Seam: said_of_theory (read again in animals, house, fieldnight, fence).
// Reads understood, not_her, secondhand, possible. Keepsake: a shell.
=== theory ===
# picture: seafront
# ambience: seafront
# music: none
I had the chips to hold, on a bench on the front at Hemsea. {secondhand:It was after the shop, and my other hand was in my pocket, round the tape.|It was late on that Thursday, and the others were to meet us there.} Along the bench Tommy had a row of cockle shells, all halves, and he kept trying if any two would shut. Then came the gull. # hear: gull # show: front # show: bench # wait: 1 # show: tommy

“Say a couple comes,” he said, “and they say they’re in love, they want their three years. Rodney’d say it for a sandwich. There’s got to be a way to tell. What would you look at?”

*   “The Gallery,” I said, because I could see it coming.
    ~ told++
    “I was getting to that,” said Tommy, really quite cross, and he went round by Madame’s car and the rack on its roof, and got to it himself.
*   “Their shoes,” I said. I’d had enough of not being asked properly.
    He thought about shoes. They’d not tell you enough, he said, people lent them. Then he told me. It was the Gallery.
*   I ate twelve chips and let him get there.
    It was by way of why Madame took things at all, and why from when we were five. He’d put up a finger and he kept it up. “The Gallery,” said Tommy, at last.
-   “It’s what you’re like inside, what you made when you were small. So they get out hers. They get out his.” He put two shells together, and they rocked. “You can put any two together,” said Tommy. “But it’ll only shut on the one it grew on.” # show: sea

{understood:
- held: I looked at him, in case we’d both see it in the same second, as we had by the pond. He was looking at the shells.
- faced: I’d got as far as opening my mouth about the gull. I shut it, and it was quite hard to do.
- else: He put one in my palm to mind, wet, and this time I listened to every word.
}

*   “Who does the looking?” I said.
    “Madame. It’s why she never talked to us. You wouldn’t, if it was you who’d have to say.” He was so certain that I began to see her at it, in her coat, with a lamp.
*   “Ruth’s got about a dozen in there,” I said.
    ~ ruth++
    “Hers’d be easy,” said Tommy. He’d stopped trying the shells. I had only wanted him to go a bit quicker, and I’d brought him out just where he’d have to look.
*   The gull took the chip out of his fingers.
    He went on holding where it had been. “They’d have to be good at it,” said Tommy. “They’d want years. You could start them off on birds.”
-   “Only I never put anything in,” he said. “They’d open my drawer and there’d be the paper that you line it with.” # show: town

{possible:
    {not_her:
    - held: A woman went by behind us in a good coat, and I’d watched her to the end of the railings before I could stop. # show: woman
    - faced: A woman went by behind us in a good coat. We both looked, and then neither of us had. # show: woman
    - else: A woman went by behind us, and I read the side of the chip bag until she’d gone. # show: woman
    }
}

“So I’ve started again,” said Tommy. “Drawing. Small.”

*   “How small?” I said.
    ~ tommy++
    He showed me, with his finger and thumb. You could have kept it under a stamp. “It’s all got to be in there, though,” he said, “or it wouldn’t go.” What wouldn’t? “They’re not ready,” said Tommy.
*   “What does Ruth say?”
    “I’ve not shown her. She’d have an idea,” said Tommy. He meant it as praise. Was it wrong, he said, to have a thing she hadn’t seen? I told him no, and I was too quick.
*   I said that it was too late for that, surely.
    I’d have had it back. He cleaned the salt off his fingers on the edge of the bench. “They might not look at the dates,” said Tommy.
-   He wanted to know what I thought.

*   I told Tommy his theory was clever, and I meant it.
    ~ said_of_theory = held
    We’d all had the same few scraps for years, and he’d sat down and asked what each one was for. I said that none of us had done that, not Ruth, not me. He went dark red and offered me a chip, and there weren’t any.
*   I don’t believe I said anything about Tommy’s theory. We had a gull to see to.
    ~ said_of_theory = released
    It had put its head in the bag, and when it took off the bag came too. Tommy ran after it the whole length of the front, shouting that it was ours, and a man came out of the bingo to watch. By the time he’d walked back he was talking about gulls.
*   I saw the hole in Tommy’s theory, and I let him walk all round it.
    ~ said_of_theory = faced
    ~ told++
    It was only, why would they? They’d have to have minded so much, which of us was in love. He was looking at me with his hair on end, and I said I could see he’d thought about it.
-   He put one of the shells in his pocket, and laid another back in the row.

*   “What have you got there?” I said.
    “Nothing,” said Tommy. He’d never lied to me before, that I know of, and he was no good at it. He patted it. Then he saw Ruth, coming along by the railings with her arm up and the other two behind. # show: others
*   I tried the one he’d laid back against all the rest.
    They rocked, every one. I was still at it when I heard my name, and it was Ruth, coming along by the railings with her arm up and the other two behind. # show: others
-   “Don’t say about the drawing,” said Tommy{secondhand:. “Or the tape.”|.} And he put up his arm and waved back at her.
~ memories++
-> fen
