// Fosdyke, spring 1996: Ruth’s carer, after ten years. Politeness as a game of two, visit by visit, and a beaker with red lines up it.
// Reads goodbye, good_at_it, bought, said_aloud, why_form, not_her (in hair). A return to leaves. Optional: hair (ruth at least tommy). Seam: politeness (read again in boat, ruthcompletes, fence). Keepsake: a beaker.
=== ruthroom ===
# picture: none
# ambience: ward
# music: none
“You look well, Ruth,” I said.

“So do you,” said Ruth. “Is that a new coat?”

This was at Fosdyke, in the spring of 1996. Her first donation had gone badly. I’d seen her name in the office and asked for her. We hadn’t met for ten years.

{goodbye:
- held: She’d cut my fringe the night before I left, and got it much too short. “It’s grown out so nicely,” said Ruth.
- faced: I’d gone without a goodbye, and left a boot on the step for her to find. “Thank you for the boot,” said Ruth.
- else: My bus had been early, the last time. “I do hope you got a seat,” said Ruth.
}

*   She can’t have weighed six stone, and I didn’t let it show.
    She had two tubes in, and a bag under the bed, and a smell. “It’s the drains,” said Ruth. “I’ve written to them.” I told her I hadn’t noticed it.
    -> first_visit
*   She’d got very thin, and she wasn’t healing. I’ll leave it at that. # soften: medical
    She sat up against three pillows and received me. She’d kept both the biscuits from her breakfast, in case I was hungry.
    -> first_visit
*   How Ruth and I were polite, and then weren’t, has tubes in it. I’ll go round. # round: medical
    ~ politeness = released
    For three visits we were so nice to each other that it did her harm, and on the fourth we stopped. After that I looked after her properly, and she let me.
    -> the_boat

= first_visit
She had a plastic beaker, with a spout, and red lines up the side. She was to drink five hundred by four o’clock, and they wrote it on her chart.

“After you, Kath,” said Ruth. “You’ve driven.”

{good_at_it:
- held: I’ve said it’s the one thing I was ever given to do. Anyone else would have had that spout in her mouth before her coat was off.
- faced: I’ve said that it’s easier than being anybody’s. I’d been in there ten minutes, and I was Ruth’s.
- else: They fill in that sheet, with the faces. I wanted the smile, off Ruth.
}

*   I had some, out of manners, and told her that it was delicious.
    “Do finish it,” said Ruth. It was barley water, warm. I’d got to the bottom when the sister came and looked at it against the window. She wrote down five hundred. We smiled at her.
*   I saw that she couldn’t lift it, and that I wasn’t to see.
    ~ told++
    So I drank it for her. The sister wrote down five hundred, and told Ruth she was a good girl. “It’s so nicely made,” said Ruth.
-   The next week I took grapes. Ruth had told the whole corridor that I’d been head girl.

*   “You were always so clever with your hands,” said Ruth. “That owl.”
    {bought:
    - held: “I expect someone’s got it still,” I said. “I expect so,” said Ruth. “They leak, mind you. You find rice in the bed.” Only whoever had it would know that. I passed her the grapes.
    - faced: “It was me who bought it,” said Ruth. “I never told you.” I’d bought it myself, with two of my own tokens. “I always wondered,” I said, and I thanked her, and she went pink.
    - else: She’d asked nearly everyone, she said, if they’d bought it. “Then I stopped. If we knew who it was, Kath, you’d know who it wasn’t.” I told her that was thoughtful.
    }
*   A nurse came to do Ruth’s pulse, and turned her wrist over.
    “About quarter past,” said Ruth to the nurse. {said_aloud:
    - held: I’d shown her up over that once, for Tommy’s sake. I told the nurse that Ruth was hardly ever out.
    - faced: I’d shown her up over that once, because there were people to hear. She’d got in first, to save me the trouble.
    - else: “Kath used to tease me,” she said. It’s how Chrissie told it. I didn’t object.
    }
-   I drank her five hundred again, and the week after that.

That third time she said, “I’ve been thinking about those leaves of yours.”

“Yours,” I said.

“No, yours, Kath. You said it to my back, in the bathroom, with the taps on. So at breakfast I told them I’d thought of it. If Madame screamed there’d be trouble, and you never could bear to be told off. I don’t mind it.”

What I told you was: “{said("leaves")}”

// A return: leaves.
*   I leave that as it is. Ruth was being nice.
    {
    - leaves ? held: It was the best thing she’d given me yet, the idea and the excuse as well. I gave them back. “You got right inside that car, Ruth,” I said.
    - leaves ? faced: She had the taps right. But I’d been hiding behind her, and she’d made it that she stood in front. I said it was brave of her.
    - else: I’d had it from Marian, and from Bridget, and Ruth only told it better. I said that I could quite see the taps.
    }
*   It wasn’t quite as I told you. I could hear the taps.
    {
    - leaves ? held: You had it all as hers. But I know that bathroom. I know I was waiting to see if her ears went red.
    - leaves ? faced: I told you that I hid behind her, and so I did. I never knew that she’d seen me, and stayed where she was.
    - else: You had it as anyone’s. Well, those were our taps, and there were only two of us in there.
    }
    ~ leaves += amended
    ~ told++
*   I’d sooner not look at that again. I asked if she’d like the window open.
    {
    - leaves ? held: “Or was it me?” said Ruth. She really didn’t know. She’d have given it to whichever of us needed it.
    - leaves ? faced: “An inch,” said Ruth. She waited, in case I’d anything to add, and I went and did the window.
    - else: “I can have it,” said Ruth, “if you don’t want it.” I did the window.
    }
-   The fourth Tuesday the sister stopped me. Ruth was dried right out, she said. She couldn’t understand it, on five hundred.

I went in. Ruth’s lips had split. “After you,” she said.

// Seam: who broke the politeness?
*   As to how Ruth and I stopped being polite, I’d go by the chart.
    ~ politeness = released
    It says five hundred, three times, in blue. Then for the fourth week it says thirty, which was Ruth’s, and it’s signed. The next is fifty. The doctors went by that chart. I don’t see that you need any more than they had.
*   I was the one who stopped being polite to Ruth, and I meant to.
    ~ politeness = faced
    ~ told++
    “You look terrible,” I said. I’d had that ready since the first week, and some of it for ten years. Her hand went up to her hair. “How terrible?” said Ruth. I told her, from the top down. Then I put the spout in her mouth.
*   It was Ruth who stopped being polite. She was always braver than me.
    ~ politeness = held
    ~ ruth++
    She pushed the beaker off on to the floor, with one finger. “I can’t lift it, Kath,” she said. “I never could. I’m so thirsty, and you sit there and tell me it’s delicious.” I filled it and held it for her, and she looked at me over the spout.
-   After that I always held it.

*   {ruth >= tommy} “Would you wash my hair?” said Ruth.
    -> hair
*   “Am I going to die of this one?” said Ruth.
    “No,” I said. “Not of this one.” She went all over my face, to see if that was manners. “All right,” she said.
*   “What did you put on your form,” said Ruth, “to go off and do this?”
    {why_form:
    - held: That someone should do it well, I said. “Well, somebody should,” said Ruth, and opened her mouth for some more.
    - faced: I told her it was so as to be gone before they were. “I’d have done the same,” said Ruth, “only you’d done it.”
    - else: I told her it said that I was a tonic. It hurt her to laugh, and she couldn’t stop.
    }
-   -> the_boat

= hair
I did it in a basin, over the end of the bed. {not_her:
- held: For the length of one street, once, I’d seen her at fifty with that hair. She was twenty-nine.
- faced: We once followed a woman all over Hemsea for hair like that, and hers was nothing like.
- else: I’d followed that hair through a town once, from behind. I’d never seen the top.
}
Some of it came away, and I put it in my pocket.

* *   “How much is there?” said Ruth.
        “Plenty,” I said. She thought about that. “You’re being polite again,” said Ruth, and shut her eyes.
* *   I took my time over the rinsing.
        “Is it coming out?” said Ruth. I said no. She had a piece of it herself, in her hand, and I saw her put it under the sheet.
- -   -> the_boat

= the_boat
In July she asked me for something else. “There’s a boat,” said Ruth. “It’s stranded, in the marsh, out past the sea bank. One of the porters has seen it.” She was using her grand voice, but she’d gone red. “I’d like a day out. We’d be passing quite near to Kelham.”

Kelham was Tommy’s centre. We hadn’t either of us said his name.

*   “I know where Kelham is,” I said.
    ~ told++
    It was fifty miles the other way. I’d gone a long way round, some nights, so as not to see the board. “I know you do,” said Ruth. “So we’d better fetch him.”
*   I said that I’d have to ask for the day.
    “Tell them I’m impossible,” said Ruth. I said that we’d want rugs, two at least. “Three,” said Ruth.
*   I asked her which porter.
    “A tall one,” said Ruth. They had no tall ones. “Does it matter?” she said. “If there’s no boat, Kath, we’ll just have gone past Tommy’s.”
-   ~ memories++
-> last_road
