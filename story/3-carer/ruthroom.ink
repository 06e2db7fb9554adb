// Fosdyke, spring 1996: Ruth’s carer, after ten years. Politeness as a game of two, visit by visit, and a beaker with red lines up it, that her chart pays for.
// Reads goodbye, good_at_it, bought, said_aloud, why_form, not_her (in hair). A return to leaves. Optional: hair (ruth at least tommy). Seam: politeness (read again in boat, ruthcompletes, fence). Keepsake: a beaker.
=== ruthroom ===
# picture: fosdyke
# ambience: centre
# music: none
I asked for Ruth by name, in the spring of 1996. Her first donation had gone badly, and they wanted somebody for her at Fosdyke. We hadn’t met for ten years. {not_her == held:I went right past her door, looking for somebody with a bit of weight on.|{not_her == faced:I knew from the end of the corridor which door, and I tried two others first.|There was a notice on her door about flowers, and I read it through.}} # show: corridor

“You look well, Ruth,” I said. # show: room # show: bed # show: ruth

# show: kathy
“So do you,” said Ruth. “Is that a new coat?” {goodbye:
- held: And my fringe had grown out so nicely, she said, who’d cut it.
- faced: “And thank you so much for the boot. I’ve got it somewhere.”
- else: “And I do hope you got a seat, on that bus.”
}

*   She can’t have weighed six stone, and I didn’t let it show.
    She had two tubes in, and a bag under the bed, and a smell. “It’s the drains,” said Ruth. “I’ve written to them.” I told her I hadn’t noticed it.
    -> first_visit
*   She’d got very thin, and she wasn’t healing. I’ll leave it at that. # soften: medical
    She sat up against three pillows and received me. She’d kept both the biscuits from her breakfast, in case I was hungry.
    -> first_visit
*   How Ruth and I were polite, and then weren’t, has tubes in it. I’ll go round. # round: medical
    ~ politeness = released
    For three visits we were so nice to each other that it did her harm, and on the fourth we stopped. After that I looked after her properly, and she let me. # show: beaker
    -> the_boat

= first_visit
She had a plastic beaker, with a spout, and red lines up the side. She was to drink five hundred by four o’clock. They wrote it on her chart, and whatever the chart said she’d drunk, they took off her drip. # show: beaker

“After you, Kath,” said Ruth. “You’ve driven.”

{good_at_it:
- held: I’m good with spouts. You hold it up to them, and talk. I’d never had one passed to me.
- faced: I looked for the door. I’d been in there ten minutes, and I was Ruth’s.
- else: It’s smiles they tick, on that sheet, and I wanted one off Ruth.
}

*   I had some, out of manners, and told her that it was delicious.
    “Do finish it,” said Ruth. It was barley water, warm. I’d got to the bottom when the sister came, and she wrote down five hundred. # hear: beaker
*   I saw that she couldn’t lift it, and that I wasn’t to see.
    ~ told++
    So I drank it for her. The sister wrote down five hundred, and told Ruth she was a good girl. “It’s so nicely made,” said Ruth.
-   The next week Ruth had told the whole corridor that I’d been head girl. # show: trolley # hear: trolley

*   “You were always so clever with your hands,” said Ruth. “That owl.”
    {bought:
    - held: “I expect someone’s got it still,” I said. “I expect so,” said Ruth. “They leak, mind you. You find rice in the bed.” Only whoever had it would know that. I passed her the biscuits.
    - faced: “It was me who bought it,” said Ruth. “I never told you.” I’d bought it myself, and it went out with the hockey pads. “I always wondered,” I said, and thanked her, and she went pink.
    - else: She’d asked nearly everyone, she said, if they’d bought it. “Then I stopped. If we knew who it was, Kath, you’d know who it wasn’t.” I said that was thoughtful.
    }
*   A nurse came to do Ruth’s pulse, and turned her wrist over.
    “About quarter past,” said Ruth to the nurse. {said_aloud:
    - held: I told the nurse that Ruth was hardly ever out. “Kath’s so fair,” said Ruth.
    - faced: There were three people there to laugh, and they did. She’d got in first, to save me the trouble.
    - else: It was out before she’d heard it. I waited for her to hear. “Well, it is,” said Ruth.
    }
-   I drank her five hundred again, and the week after that.

That third time she said, “I’ve been thinking about those leaves of yours.”

“Yours,” I said.

“No, yours, Kath. You said it to my back, in the bathroom, with the taps on. So at breakfast I told them I’d thought of it. You never could bear to be told off. I don’t mind it.”

// A return: leaves.
*   “You thought of them, Ruth,” I said. “I only brought mine.”
    {
    - leaves ? held: It was the best thing she’d given me yet, the idea and the excuse as well. I gave them back. “You got right inside that car,” I said.
    - leaves ? faced: She had the taps right, and she’d made it that she stood in front. I’d been hiding there for twenty years, and I said that it was brave of her.
    - else: Marian had the credit for them, and Bridget the blame, and I’d have been sorry to disturb it.
    }
*   I asked her which of the taps it was that shook.
    “The hot,” said Ruth. It was. <>
    {
    - leaves ? held: From start to finish, I’ve said, it was hers. But I’d been waiting to see if her ears went red.
    - leaves ? faced: I’d hidden behind her. I never knew that she’d seen me, and stayed where she was.
    - else: Then it wasn’t Marian, and Bridget wasn’t there. There were only two of us in the room.
    }
    ~ leaves += amended
    ~ told++
*   “Would you like your window open?” I said.
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
    It says five hundred, three times, in blue. Then for the fourth week it says thirty, which was Ruth’s, and it’s signed. The next is fifty. The doctors went by that chart. There was some shouting, according to the night nurse. She’d heard a bus mentioned, and a drawer.
*   I was the one who stopped being polite to Ruth, and I meant to.
    ~ politeness = faced
    ~ told++
    “You look terrible,” I said. I’d had that ready since the first week, and some of it for ten years. Her hand went up to her hair. “How terrible?” said Ruth. I told her, from the top down. Then I put the spout in her mouth.
*   It was Ruth who stopped being polite. She was always braver than me.
    ~ politeness = held
    ~ ruth++
    She pushed the beaker off on to the floor, with one finger. “I can’t lift it, Kath,” she said. “I never could. I’m so thirsty, and you sit there and tell me it’s delicious.” I filled it and held it for her, and she looked at me over the spout.
-   {politeness != released:
    “You went off on a bus,” said Ruth, when she’d swallowed, “and I’d no one to be horrible to.”

    “You managed,” I said. “You went through my drawer.”

    “I was looking for socks,” said Ruth. We went on until a nurse came to see which of us was in pain.

}
After that I always held the beaker.

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
- held: Bent over like that, from behind, she might have got to fifty. She was twenty-eight.
- faced: It was finer than that woman’s, when you had it in your hand. I can’t think what we followed her for.
- else: I read her the bottle, front and back. I do read things.
}
Some of it came away, and I put it in my pocket.

* *   “How much is there?” said Ruth.
        “Plenty,” I said. She thought about that. “You’re being polite again,” said Ruth.
* *   I took my time over the rinsing.
        “Is it coming out?” said Ruth. I said no. She had a piece of it herself, in her hand, and I saw her put it under the sheet.
- -   -> the_boat

= the_boat
In July she asked me for something. “There’s a boat,” said Ruth. “It’s stranded, in the marsh, out past the sea bank. One of the porters has seen it.” She was using her grand voice, and not looking at me. “I’d like a day out. We’d be passing quite near to Kelham.”

Kelham was Tommy’s centre. We hadn’t either of us said his name.

*   “I know where Kelham is,” I said.
    ~ told++
    It was fifty miles the other way. I’d gone a long way round, some nights. “I know you do,” said Ruth. “So we’d better fetch him.”
*   I said that I’d have to ask for the day.
    “Tell them I’m impossible,” said Ruth. We’d want two rugs, I said. “Three,” said Ruth.
*   I asked her which porter.
    “A tall one,” said Ruth. They had no tall ones. “Does it matter?” she said. “If there’s no boat, Kath, we’ll just have gone past Tommy’s.”
-   ~ memories++
-> last_road
