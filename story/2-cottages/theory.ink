// Tommy on a bench, in wind: what the Gallery would be for. Seam: said_of_theory (read again in animals, house, fieldnight, fence).
// Reads understood, not_her, secondhand, possible. Keepsake: a shell.
=== theory ===
# picture: none
# ambience: silence
# music: none
“Say a couple comes,” said Tommy, “and they say they’re in love.”

{secondhand:It was later on, that Thursday, and I had the tape in my pocket with my hand round it.|It was that same Thursday, and we were waiting for the others.} We were on a bench on the sea front at Hemsea, in a wind, with a bag of chips, and a gull at the far end of the bench. Between us Tommy had a row of cockle shells, all halves, and he kept trying if any two would shut.

“Chrissie and Rodney, say, for their three years,” said Tommy. “But anyone could say it. Rodney’d say it for a sandwich. So there’s got to be a way to tell. What would you look at?”

*   “The Gallery,” I said, because I could see it coming.
    ~ told++
    “I was getting to that,” said Tommy, and he went round by Madame’s car and the rack on its roof, and got to it himself. “The Gallery,” he said.
*   “Their shoes,” I said. I’d had enough of not being asked properly.
    He thought about shoes. They’d not tell you enough, he said, people lent them. Then he told me. It was the Gallery.
*   I ate eleven chips and let him get there.
    It was by way of why Madame took things at all, and why from when we were five. He’d put up a finger and he kept it up. I could have bitten it. “The Gallery,” said Tommy, at last.
-   “It’s what you’re like inside, what you made when you were small. So they get out hers. They get out his.” He put two shells together, and they rocked. “That’s not it,” said Tommy. “You can put any two together. But it’ll only shut on the one it grew on.”

{understood:
- held: We’d both seen a thing in the same second, once, by a pond, and I looked at him, in case it came twice. But I’d got there ahead of him this time, and I was by myself.
- faced: I had a remark ready about the gull. I’d stopped him with ducks once, when I’d seen quite well what he was telling me. So I kept it in.
- else: He’d given me a stone to mind, by the pond, and you know how little I kept of what he said there. Now it was a shell. I made up my mind to listen to every word.
}

*   “Who does the looking?” I said.
    “Madame. It’s why she never talked to us. You wouldn’t, if it was you who’d have to say.” He was so certain that I began to see her at it, in her coat, with a lamp.
*   “Ruth’s got about a dozen in there,” I said.
    ~ ruth++
    “I know,” said Tommy. “Hers’d be easy.” He’d stopped trying the shells. I had only wanted him to go a bit quicker, and I’d brought him out just where he’d have to look.
*   The gull took the chip out of his fingers.
    He went on holding where it had been. “Whoever looked, they’d have to be good at it,” said Tommy. “They’d want years. You could start them off on birds.”
-   “Only I never put anything in,” he said. “They’d open my drawer and there’d be the paper that you line it with.” He didn’t want me to be sorry for him. He’d gone back along it to see if there was a mistake.

{possible:
    {not_her:
    - held: I’d walked behind a woman that day, and for a whole street she was Ruth at fifty. You can match anything if you want it enough. I didn’t say so.
    - faced: We’d been matching already that day, the five of us, behind a woman we all knew was wrong. He’d been there. I didn’t remind him.
    - else: I’d done enough matching for one day, with that woman, and what I’d got from it was the back of a coat. I didn’t bring it up.
    }
}

“So I’ve started again,” said Tommy. “Drawing. Small.”

*   “How small?” I said.
    ~ tommy++
    He showed me, with his finger and thumb. You could have kept it under a stamp. “It’s all got to be in there, though,” he said, “or it wouldn’t go.” What wouldn’t? “They’re not ready,” said Tommy.
*   “What does Ruth say?”
    “I’ve not shown her. She’d have an idea,” said Tommy. He meant it as praise. Was it wrong, he said, to have a thing she hadn’t seen? I told him no, and I was too quick.
*   I said that it was too late for that, surely.
    I’d have had it back. He cleaned the salt off his fingers on the edge of the bench, one after another. “They might not look at the dates,” said Tommy.
-   He wanted to know what I thought.

*   I told Tommy his theory was clever, and I meant it.
    ~ said_of_theory = held
    We’d all had the same few scraps for years, and dressed them up, and he’d sat down and asked what each one was for. I said that none of us had done that, not Ruth, not me. He went dark red and offered me a chip, and there weren’t any.
*   What I said to Tommy about his theory was, wait, watch that gull.
    ~ said_of_theory = released
    It had come along the back of the bench, looking at the sea, and put its head in the bag, and when it took off the bag came too. It flew the whole length of the front at the height of the lamps, and a man ran out of the bingo to see.
*   I saw the hole in Tommy’s theory, and I let him walk all round it.
    ~ said_of_theory = faced
    ~ told++
    It was only, why would they? They’d have to have minded so much, which of us was in love. I had my mouth open. He was looking at me across all those shells with his hair on end, and I said I could see he’d thought about it.
-   Two of them had shut. I’d watched him find them, a while before, in the middle of a sentence. They went together without a sound, and he put the one half in his pocket and laid the other back in the row.

*   “What have you got there?” I said.
    “Nothing,” said Tommy. He’d never lied to me before, that I know of, and he was no good at it. He patted it. Then he saw Ruth, coming along by the railings with her arm up and the other two behind.
*   I tried the one he’d left against all the rest.
    They rocked, every one. I was still at it when I heard my name, and it was Ruth, coming along by the railings with her arm up and the other two behind.
-   “Don’t say about the drawing,” said Tommy{secondhand:. “Or the tape.”|.} And he put up his arm and waved back at her.
~ memories++
-> fen
