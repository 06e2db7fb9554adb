// A quarrel in very few lines: a wrist turned over, learned off the television, and what it cost to say so.
// Reads who_knocked. A return to case_face. Seam: said_aloud (read again in wedge, ruthroom, fence). Keepsake: a paperback.
=== gesture ===
# picture: none
# ambience: silence
# music: none
Chrissie was the first I saw do it. She’d turn Rodney’s hand over and look at his watch, and they would both get up and go. Dawn did it to Lyle, and Lyle hadn’t got a watch.

*   They’d copied it out of “Kerr and Kerr”, on Sunday nights.
    Two solicitors, married, and him always late for court. Whenever she turned his wrist over, all our couples kept their faces straight.
*   For a month I believed it was what people did.
    I thought it came by itself if you lived with a person. Then I saw Mrs Kerr do it, on the television, to Mr Kerr.
*   “Ooh, ten to,” Dawn would say, off his bare arm.
    She’d learned it off the television, from “Kerr and Kerr”, where Mrs Kerr has to get her husband to court.
-   By February Ruth was doing it to Tommy, who hadn’t a watch either. “About quarter past,” he told her, the first time.

One night those two were at the farmhouse table with both couples. I was on the sill with a paperback that had lost its last eleven pages.

*   Ruth told me the ending, across the room.
    “It’s the brother, Kath. Sorry, I thought you’d finished.” Chrissie did envy people who read. Ruth had only ever moved that book to sit down.
*   I’ve read those eleven pages since. Ruth’s ending was better.
    ~ ruth++
    “It’s the brother,” she called over, for Chrissie. “He’s been feeding her birds, so people would think she was alive.” She’d that minute thought of it. In the book it’s money.
*   Ruth had told Chrissie that she’d read it. She’d read the back.
    “You’re the only one who checks,” she’d told me, in private. “It must be so tiring.” Then she asked, quite fondly, what did happen.
-   {who_knocked:
- held: All nine of us had knocked at that door once, with Tommy’s hand. <>
- faced: Ruth had the chair by the stove, and had done since the day she went in there alone. <>
- else: We’d given up knocking at that house, and I’ve left it to you who ever did. <>
}
Ruth turned Tommy’s hand over, so that the bread fell out of it, and read his bare wrist.

“He hasn’t got a watch, Ruth,” I said. “You got that from Chrissie, and she got it off Mrs Kerr.”

Rodney’s own hand went under the table.

// Seam: why then, in front of them?
*   I said it to Ruth then because people were there to hear.
    ~ said_aloud = faced
    ~ told++
    She and I talked every night, and I might have told her then. I’d kept it a fortnight, for the four people she most wanted to think well of her.
*   Chrissie always told people that I’d only been having a joke with Ruth.
    ~ said_aloud = released
    I’ve had it from people who came long after. I look up over my book, very dry, and by then Tommy’s got a watch. Have it from Chrissie. She liked me.
*   It was for Tommy’s sake that I said that to Ruth.
    ~ said_aloud = held
    ~ tommy++
    He’d taken to listening for the church clock, and counting on from it, so as to have the answer when she turned his arm over. And she never waited for it.
-   Ruth looked at me, and I saw what I’d done. I’d shown her up once before, over a pencil case. “{said("case_face")}” I told you that.

// A return: case_face.
*   That stands. She looked just the same.
    {case_face:
    - held: She looked along all our hands, round the table. I had one free. I turned down the corner of my page with it.
    - faced: She had a roomful to think of, and she still took the time to get me down correctly.
    - else: You didn’t have her face from me that time. And here, again, I was careful to look at the bread.
    }
*   I told you wrong, about that. I can see it from here.
    {
    - case_face ? held: I made her small, so you’d be sorry for us both. She wasn’t lost. She knew who’d hurt her, at nine, as well as she did now.
    - case_face ? faced: You had her too hard from me. First she looked at Chrissie, quickly, to see was she still liked.
    - else: She was ashamed, both times. It was perfectly easy to see.
    }
    ~ case_face += amended
    ~ told++
*   I won’t lay the two of them side by side.
    They’re seven years apart, with a good deal of Ruth in between that I’d have to step over.
-   “Oh, Kath,” said Ruth, in her new voice, smiling round. “She used to dance with a pillow, at school. Round and round with her eyes shut, holding its head. We’d wait on the stairs till she’d finished.” Then, gently, to me, “So it isn’t the watch, is it? It’s there being somebody on the end of the arm.”

*   “Ah,” said Chrissie. “Bless her. What, every day?”
    Rodney, to be kind, asked what the tune was. I told them. For five years I’d believed I had that room to myself.
*   I looked to see if it was news to Tommy.
    ~ tommy++
    He’d gone red. “That was hers, that,” he said to Ruth, low. So he had known as well. I’d been so careful about the door.
*   I found my place and went on reading.
    My last page broke off partway through a word. “She was not al”, it said. I tried allowed, alone, alive.
-   None of them ever did it again.

“Ruth’s stopped asking,” Tommy told me, in the yard, that week. He was put out, and he let me see it. “You shouldn’t have said, Kath. I’d got good at that. I was right nearly to the minute.”
~ memories++
-> fen
