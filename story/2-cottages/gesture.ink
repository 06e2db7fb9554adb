// A quarrel in very few lines: a wrist turned over, learned off the television, and what it cost to say so.
// Reads who_knocked. A return to case_face. Seam: said_aloud (read again in wedge, ruthroom, fence). Keepsake: a paperback.
=== gesture ===
# picture: kitchen
# ambience: stall
# music: none
I saw Chrissie do it first. She’d turn Rodney’s hand over and look at his watch, and they would both get up and go. Dawn did it to Lyle, who hadn’t got one. # show: room # show: veterans

*   They’d copied it out of “Kerr and Kerr”, on Sunday nights.
    Two solicitors, married, and him always late for court. All our couples watched it with their faces straight.
*   For a month I believed it was what people did.
    Then I saw Mrs Kerr do it, on the television, to Mr Kerr.
*   “Ooh, ten to,” Dawn would say, off his bare arm.
    She’d learned it off the television, from “Kerr and Kerr”, where Mrs Kerr has to get her husband to court.
-   By February Ruth was doing it to Tommy, who hadn’t a watch either. “About quarter past,” he told her. # show: stove

One night those two were at the farmhouse table with Chrissie and Rodney, and Lyle and Dawn. I was on the sill with a paperback that had lost its last twelve pages. # show: table # show: kathy

*   Ruth was making me up an ending for it. She’d done me two.
    ~ ruth++
    The second was that it’s the brother, and he’s been feeding her birds, so people should think she was alive. I’ve read those twelve pages since. In the book it’s only money.
*   They’d all been telling me how it would end.
    Rodney thought a car. Ruth gave them the brother, in her new voice, for Chrissie. She’d done it better the night before, in the old one, for me.
*   I had seven pages to go, and I was making them last.
    After that it would be up to Ruth. She’d done the ends of two others for me, that winter, lying in the dark. In both of them the girl turns out to be right.
-   {who_knocked:
- held: Ruth was by Tommy, who was buttering, with the hand that all nine of us once knocked with. <>
- faced: Ruth had the chair by the stove. She’d had it since the day she walked in there alone. <>
- else: I’d picked the sill so as to face the door, this time. Ruth was by Tommy. <>
}
She turned Tommy’s hand over, so that the bread fell out of it, and read his bare wrist. # show: pair

“He hasn’t got a watch, Ruth,” I said. “You got that from Chrissie, and she got it off Mrs Kerr.” # ambience: silence

Rodney’s own hand went under the table.

// Seam: why then, in front of them?
*   I said it to Ruth then because people were there to hear.
    ~ said_aloud = faced
    ~ told++
    She and I talked every night, and I might have told her then. I’d kept it for the four people she most wanted to think well of her.
*   It was out before I’d heard it, what I said about Ruth and the watch.
    ~ said_aloud = released
    Chrissie put it round afterwards that I’d been joking. By the time I had it back from people I was very dry, and Tommy had a watch.
*   It was for Tommy’s sake that I said that to Ruth.
    ~ said_aloud = held
    ~ tommy++
    He’d taken to listening for the church clock, and counting on from it, so as to have the answer when she turned his arm over.
-   Ruth looked at me, as she did over a pencil case once. “{said("case_face")}”

// A return: case_face.
*   I’d tell you just the same tonight, with the light on.
    {case_face:
    - held: She looked along all our hands, round the table. I had one free. I turned down the corner of my page with it.
    - faced: She had a roomful to think of, and she still took the time to get me down correctly.
    - else: The bread had gone down on the buttered side, by Dawn’s foot. I can do you the whole of that bread.
    }
*   There was more in it than that, at nine, and I’ve only now caught up.
    {
    - case_face ? held: I made her small, so you’d be sorry for us both. She wasn’t lost. She knew who’d hurt her, both times, as well as I did.
    - case_face ? faced: First she looked at Chrissie, quickly, in case she wasn’t liked. I expect she had at nine.
    - else: She was ashamed, both times. You’d only to look up from the zip.
    }
    ~ case_face += amended
    ~ told++
*   But it’s Tommy I see. He’d left his arm on the table, wrong side up.
    No one had told him that he could have it back. It was very white on that side, with a bit of butter.
-   “Oh, Kath,” said Ruth, in her new voice, smiling round. “She used to dance with a pillow, at school. Holding its head. We’d wait on the stairs till she’d finished.” I blinked. At twelve she’d been hurt to hear there was a tape. “So it isn’t the watch, is it?” she said, gently. “It’s there being somebody on the end of the arm.”

*   “Ah,” said Chrissie. “What, every day?”
    Rodney, to be kind, asked what the tune was. I told them. For years I’d believed I had that room to myself.
*   I looked round at Tommy. I’d told him about that, at fifteen, and no one else.
    ~ tommy++
    “I never told them, Kath,” said Tommy, across all the others. So now Ruth knew that I’d told him. I’d been so careful about the door, and they’d been on the stairs.
*   I found my place and went on reading.
    My last page broke off partway through a word. “She was not for”, it said. I tried forgiven, forgotten, forty.
-   None of them ever did the wrist again.

“Ruth’s stopped asking,” Tommy told me, in the yard. He was put out, and he let me see it. “You shouldn’t have said, Kath. I was right nearly to the minute. I’d got good at that.” # ambience: farm
~ memories++
-> fen
