// October, at Kelham: Tommy asks for another carer, over the folding of a groundsheet. A return to mended.
// Seam: argued (read again in lastvisit, visit_three, fence). Reads ruth_knew, which_donation, one_question, held_on, before_or_after. Keepsake: a spare key.
=== current ===
# picture: none
# ambience: fields
# music: none
“I’ve asked them for another carer,” said Tommy.

We had two corners each. This was October, on the grass behind Kelham, in a wind, and we were folding the groundsheet out of my car. To fold a thing that size you have to walk up to the other person and give him your end. So I did.

*   “What have I done?” I said.
    “Nothing,” said Tommy. “You’re very good. I put that on the form.” He was matching my corners to his, with his tongue out.
*   “When did you ask?” I said.
    “Tuesday week,” said Tommy. I’d been in five times since. He’d met the new one, a lad, and shown him how I did the pillows.
*   I told him he’d got his end twisted.
    “There’s a lad starting,” said Tommy. “He’s quiet. You’d like him.” I told him it was still twisted.
-   The man in nineteen had told him to say it out of doors, where a woman’s got nothing to slam. Twenty was for a letter.

“It gets bad, the fourth,” said Tommy. “I don’t want you to see me like that. Ruth would’ve understood.” {ruth_knew:
- held: Ruth had known me, at the end, and put up one finger to say so. She hadn’t minded what I saw.
- faced: Ruth was past knowing me, at the end. She’d had no say in who was looking.
- else: I couldn’t have told him if Ruth knew me, at the end. I’ve left that to the girl who did the sheets.
}

*   “Understood what?” I said.
    “Not looking,” said Tommy. {which_donation:
    - held: But Ruth went at her second. She never got to the part he meant.
    - faced: I’ve always said that Ruth went at her third. It was her second, and she never got to the part he meant.
    - else: I don’t turn over Ruth’s chart. His fourth was down for December.
    }
*   “I understand things,” I said. “I’m the one who understands things.”
    ~ told++
    “I know you do,” said Tommy. “But I’d see you doing it, Kath.”
*   “She’d have had the mirror out of the room,” I said.
    ~ ruth++
    “That’s it,” said Tommy, and we laughed. I’d have given a good deal to be thought of like that.
-   “You got me back for her once,” he said. “In the bike shed. I could tell you’d rather not.” What I’ve said about that is, “{said("mended")}”

// A return: mended.
*   I’m leaving that as it was, whatever he could tell.
    {
    - mended ? held: I did want it. He’d had his eyes on an inner tube, so I don’t know what he thought he saw.
    - mended ? faced: “You went round by the pond,” said Tommy. “I could see you. I thought, she’ll go straight past.”
    - else: “You pumped up my tyre,” said Tommy. “I’d just done that one. I didn’t like to say.”
    }
*   I’d put that differently now. He had it about right, at sixteen.
    ~ mended += amended
    ~ told++
    {
    - mended ? held: I did want them mended. And I’d stood there with my thumb on his puncture, giving him time to say no.
    - mended ? faced: I didn’t do it properly. He’d waited for me to say one thing more, and I told him to do it before supper.
    - else: I’d always had the pump from Tommy. But I know why I wanted it. While it made that noise he couldn’t ask me.
    }
*   I didn’t want that shed opened, out there in the wind.
    I told him we’d lose the light. “All right,” said Tommy. He used to let me off like that at sixteen.
-   Then a gust got under the groundsheet.

“It’s like that tarpaulin,” said Tommy. When we were ten a gale got under the big one, on the cricket square, and we all ran out and took hold of the edge. “And they let go, one after another, because it was no use. It was just Denis and Rosalind, at the end. They were only last because no one had told them.” He was going slowly. “It’s got more of the wind than you have. You do let go, in the end. It’s just worse if one goes first.”

*   “It wasn’t Denis,” I said. “It was me. And I let go first.”
    Rosalind went up with it, and came down on the roller, and had three stitches. “Well, then,” said Tommy. “You’d know.”
*   “It wasn’t Denis,” I said. “It was me. And Rosalind let go.”
    ~ told++
    I’d told Miss Emily that. “So you were left with it,” said Tommy. He was so sorry for me that he nearly changed his mind.
*   “Denis had gone in. It was me,” I said, “and Mr Pask came and sat on it.”
    Tommy looked round at the grass, and the bins, and the cars. “He’s not here, though,” he said.
-   // Seam: did she argue?
*   The man in nineteen says I argued with Tommy. The man in twenty says I didn’t.
    ~ argued = released
    Nineteen, at his window, saw me throw down my end. Twenty saw me kiss him. {before_or_after:
    - held: We’d talked first, that night in the lane, and then he shouted. This time nobody shouted.
    - faced: We’d kept our talk until after, that night in the lane. I’d sooner he had shouted first.
    - else: Tommy and I never agreed on which came first, in the lane. I can’t expect it of two men behind glass.
    }
*   I let Tommy have his other carer. I didn’t argue.
    ~ argued = held
    “All right,” I said. He had to stand there with the rest of his reasons. {held_on:
    - held: I’d held on to him in that field till it was over. I didn’t need telling what over was like.
    - faced: I’d held his arms down, in that field, to make him stop. So I left him alone now.
    - else: I shan’t say how I held him in that field. I can say that I didn’t hold him now.
    }
*   I argued with Tommy about the carer, and I lost it on purpose.
    ~ argued = faced
    I had one good reason, and I kept that back. I told him the lad would never get his tea right. {one_question:
    - held: I’d had our last question, at that house, for Madame’s face. I thought that he might win this.
    - faced: I’d had our last question, at that house, and the answer was everyone. He could win this.
    - else: I’d asked for the light on, at that house, and he was seen crying. He could win this.
    }
-   {argued:
- held: I held out the spare key to his room, on its ring. “No, that’s for visiting,” said Tommy. So I went on the Sunday, and signed the other book, and the lad got up and gave me his chair.
- faced: I had a spare key to his room, and he’d forgotten to ask for it. I have it now. I went on the Sunday, as a visitor, and he told me all that the lad did wrong.
- else: “You’ll keep your key,” said Tommy, and neither of them heard that. I had the spare to his room. When I went on the Sunday he’d heard it turning in the lock, and he had his face all ready.
}
~ memories++
-> last_road
