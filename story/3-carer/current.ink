// October, at Kelham: Tommy asks for another carer, over the folding of a groundsheet. A return to mended.
// Seam: argued (read again in lastvisit, visit_three, fence). Reads ruth_knew, which_donation, one_question, held_on, before_or_after. Keepsake: a spare key.
=== current ===
# picture: kelham
# ambience: fields
# music: none
We were folding the groundsheet out of my car, on the grass behind Kelham, that October, in a wind. To fold it you have to walk up to the other person and give him your end. {before_or_after == held:We’d been talking, quite happily, about fish paste.|{before_or_after == faced:We hadn’t spoken yet, I was leaving it till we’d got it folded.|Tommy says you begin on the long side, and I say the short.}} # show: tiles # show: groundsheet

“I’ve asked them for another carer,” said Tommy, when I’d got to him.

*   “What have I done?” I said.
    “Nothing. You’re very good. I put that on the form.” He was matching my corners to his, with his tongue out.
*   “When did you ask?” I said.
    “The Tuesday before last,” said Tommy. I’d been in five times since. He’d met the new one, a lad, and shown him how I did the pillows.
*   I told him he’d got his end twisted.
    “There’s a lad starting,” said Tommy. “He’s quiet. You’d like him.” I told him it was still twisted.
-   The man in nineteen had told him to say it out of doors, where a woman’s got nothing to slam. {which_donation == held:He’d had two, and he kept count of everyone.|{which_donation == faced:He’d had his third, he said, and been given the window.|He hung his own chart with its face in.}}

“It gets bad, the fourth,” said Tommy. “I don’t want you to see me like that. Ruth would’ve understood.” {ruth_knew:
- held: I put up one finger, and he took it for the wind.
- faced: Ruth had been past minding who saw.
- else: I’d have liked to go and ask the girl who did Ruth’s sheets.
}

*   “Understood what?” I said.
    “Not looking,” said Tommy. {which_donation:
    - held: Ruth went at her second, and so nobody had to.
    - faced: “She had her third,” he said. I’ve told that to everyone, so I couldn’t very well say two.
    - else: I thought of her chart, with its face in. I hadn’t looked at that.
    }
*   “I understand things,” I said. “I’m the one who understands things.”
    ~ told++
    “I know you do,” said Tommy. “But I’d see you doing it, Kath.”
*   “She’d have had the mirror out of the room,” I said.
    ~ ruth++
    “That’s it,” said Tommy, and we laughed. I’d have given a good deal to be thought of like that.
-   “You got me back for her once,” he said. “In the bike shed. <>
{mended:
- held: You told me how she laughed. I could tell you’d rather not.” <>
- faced: You came by way of the pond. I could see you the whole time.” <>
- else: You said she was on the wall, and you took my pump.” <>
}
He’d been saving it up.

// A return: mended.
*   I told him that I was only fetching him for Ruth, and it was a nice evening.
    {
    - mended ? held: “You’d got your thumb on my puncture,” said Tommy. “That was good of you.”
    - mended ? faced: “I thought you’d go straight past,” said Tommy. “I’d have shouted.”
    - else: “You pumped up my tyre,” said Tommy. “I’d just done that one. I didn’t like to say.”
    }
*   “You could tell, at sixteen?” I said. “And you went?”
    ~ mended += amended
    ~ told++
    {
    - mended ? held: “I gave you till I’d found the chalk,” said Tommy. He’d taken ages to find that chalk.
    - mended ? faced: “You said before supper. I thought, she’ll say something else. Then it was supper.”
    - else: So I’d pumped, and he’d let me, and with that noise going neither of us could ask.
    }
*   “We’ll lose the light,” I said.
    “All right,” said Tommy. He used to let me off like that at sixteen. We did the next fold, and he got his thumb caught in it, and was cross with the groundsheet.
-   Then a gust got under it, {held_on == held:and we held on until it was over|{held_on == faced:and I knelt on my half to make it stop|and his watch went up over our heads}}.

“It’s like that tarpaulin,” said Tommy. When we were ten a gale had got under the cover on the cricket square, and we all ran out to hold down the edge. “And everyone let go, till it was just Denis and Rosalind, and that’s only because no one had told them. You do let go, in the end. It’s just worse if one goes first.”

*   “It wasn’t Denis,” I said. “It was me. And I let go first.”
    So Rosalind went up with it, and came down on the roller, and had three stitches. “Well, then,” said Tommy. “You’d know.”
*   “It wasn’t Denis,” I said. “It was me. And Rosalind let go first.”
    ~ told++
    “So you were left with it,” said Tommy. He was so sorry for me that he nearly changed his mind.
*   “It was me and Rosalind,” I said, “until Mr Pask came and sat on it.”
    Tommy looked round at the grass, and the bins, and the cars. “He’s not here, though,” he said.
-   // Seam: did she argue?
*   The man in nineteen says I argued with Tommy. The man in twenty says I didn’t.
    ~ argued = released
    Nineteen, at his window, saw me throw down my end. Twenty saw me kiss him. {before_or_after:
    - held: No one shouted, this time. They’d both agree to that.
    - faced: I’d sooner have had the shouting first.
    - else: Tommy could have told us by which bin.
    }
*   I let Tommy have his other carer. I didn’t argue.
    ~ argued = held
    “All right,” I said. He had to stand there with the rest of his reasons. {held_on:
    - held: I walked in and gave him my end, and stopped there, till he’d done.
    - faced: I had to put my hands in my pockets. They’d have gone for his arms.
    - else: The wool of that jersey was about an inch off.
    }
*   I argued with Tommy about the carer, and I lost it on purpose.
    ~ argued = faced
    I had one good reason, and I kept that back. I told him the lad would never get his tea right. {one_question:
    - held: I’d had our last question to myself. I thought that he might win this.
    - faced: He’d asked everybody, he said. I knew who everybody was.
    - else: I’d once had a light put on him. I left this one off.
    }
-   # show: bed # ambience: centre
    {argued:
- held: I held out the spare key to his room, on its ring. “No, that’s for visiting,” said Tommy. So I went on the Sunday, and signed the other book, and the lad got up and gave me his chair.
- faced: I had a spare key to his room, and he’d forgotten to ask for it. I went on the Sunday, as a visitor, and he told me all that the lad did wrong.
- else: “You’ll keep your key,” said Tommy, and neither of them heard that. I had the spare to his room. When I went on the Sunday he’d heard it turning in the lock, and he had his face all ready.
}
~ memories++
-> last_road
