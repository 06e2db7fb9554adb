// Following a woman through Hemsea, by shop windows. Seams: empty_house (read again in secondhand, visit_three, house, fence), not_her (theory, ruthroom, fence).
// Reads helped_pretend, told_tommy (if faces was told), game. Keepsake: a visitor's ticket.
=== possible ===
# picture: none
# ambience: silence
# music: none
The Rates Office in Hemsea has a glass front. From a bench across the road Rodney had seen, at the second desk, a woman of fifty with Ruth’s hair and Ruth’s chin. A possible, we called that: somebody you might have been copied from. When the five of us got there, that Thursday, she was at her desk. All we could do was to wait till she came out.

*   Ruth stood with her back to the glass and asked me to look.
    ~ ruth++
    “Just say what she’s doing.” Telephoning, I said. “Is she sitting up straight?” She was. “Is she being nice to them?” She’d laughed, down the telephone, and I told Ruth that, and Ruth stood up straight as well.
*   We strolled by, one at a time, so as not to be a crowd.
    Chrissie waved, before she could stop herself. Tommy went so slowly that he had to be fetched. “She’s got a cold,” he told Ruth. “She’s got the tissues out.” Ruth asked him what sort of a cold.
*   I thought that she was very like. I’d like that put down.
    She was telling somebody it wasn’t her department, and enjoying it. I’d been told what wasn’t allowed, by a chin like that, since I was three.
-   // Seam: where did they wait?
*   We waited in an empty house, or we waited, and have I mentioned the wind?
    ~ empty_house = released
    It came up that road straight off the sea. It had Chrissie’s map flat against some railings, and each time Tommy bent to get it, it moved along one. “It’s a lazy wind,” said Rodney. “It won’t go round you.”
*   We waited across the road in an empty house, with wind in a broken window.
    ~ empty_house = held
    The back door wasn’t locked. We had a stair each, and the wind lifted the wallpaper and let it down. Ruth gave out the bedrooms{game:, which she hadn’t done since we were small}. I got the back one, because she knew I’d like it. We lived there for half an hour.
*   I used to have us wait in an empty house. That’s off another day.
    ~ empty_house = faced
    ~ told++
    The house with the broken window I went into by myself, at twenty, to eat a sandwich. I’d told this for years before I noticed that I’d let the others in. We had Rodney’s bench, by the bus stop. Three buses opened their doors and looked at us.
-   She came out in a camel coat and turned down towards the sea. {helped_pretend:
- held: Ruth took my arm. She’d been nicer to me ever since that word I gave her in the café.
- faced: Ruth put Chrissie between us. I’d let her hunt for that word in the café, and she knew it.
- else: Ruth went ahead. Whether I’d helped her in the café or not, she’d put it by for now.
}

*   Rodney’s idea was two in front of her, two behind, and one across.
    So I was in front with Chrissie, following a woman who was behind us. We guessed where she’d turn, and looked over the road for Tommy, who pointed with his whole arm.
*   When she stopped the five of us stopped, and had to look at something.
    We looked at meat, and at wool. We were longest at one pink truss. “It’s for if you’ve lifted something,” said Tommy, who’d read the card, and we had to take Chrissie away.
*   We got closer than we’d meant. I could have touched the coat.
    At the back, where it opens, two white stitches were still in. You’re meant to cut those when you get it home. I saw Ruth wanting to tell her.
-   At every shop the woman’s head went round to the glass as she passed. Then Ruth would come to that window and hers went round too. Ruth liked to see how she was getting on.

On the front she went into the aquarium, one dark room with lit tanks, free till Whitsun. The man gave us five tickets in a strip. She was at the far end, facing us.

“I’ve watched you in the windows since the Post Office,” she said. “There’s eleven pounds. I’d like to keep the bag.”

*   “We only came to look at the fish,” said Ruth.
    ~ ruth++
    She said it so nicely, and turned to a tank to show her. And the woman laughed, she was so relieved, with her hand up over her teeth. “That’s a wrasse,” she said. Ruth’s own hand had started up. She put it in her pocket.
*   I told her we’d taken her for somebody’s aunt.
    “Whose?” she said, and I had to point to Ruth. She came right up and looked Ruth over from the hair down, taking trouble. “I can’t see it,” she told me. “Can you?”
*   Tommy put both his hands up, open, so that she’d see they were empty.
    ~ tommy++
    But they’re big, and she got the purse out faster, so he put them behind him. The money shook. “Please,” said Ruth. “Put it away.”
-   Close to, she was nothing to do with Ruth.

// Seam: had she ever been?
*   She never was like Ruth. We’d known it at the corner, all five of us.
    ~ not_her = faced
    ~ told++
    She’d crossed over with the sun on her, and it was a stranger’s face. We kept after her for two more streets, since whoever stopped would have to say why. And I was enjoying it.
*   For the length of one street that woman was Ruth at fifty.
    ~ not_her = held
    I don’t take it back. I’d seen Ruth with a good coat on and a bit of weight, going along to her dinner. I’d never thought I would. I watched as hard as I could.
*   Follow any woman’s back for a mile, and you tell me who she isn’t.
    ~ not_her = released
    You’d know by then how it took a kerb. If they’d told you it was the Queen’s you’d have gone on after it into the dark, and been just as surprised when it turned round.
-   We sat on the sea wall. “From behind you’d have sworn, Ruth,” said Chrissie.

“They’d never have asked her,” said Ruth. “She’d say no. They’d ask a girl who couldn’t. They’d go where the step gets hosed down after her in the morning, and say there’s a hot dinner in it, and she’d sign.” She was tearing the tickets off the strip, and she gave one to Chrissie. “That’s who we are, with our hair washed.” # wait: 1

{faces:
    {told_tommy:
    - held: Tommy was watching me. He’d asked nothing about those magazines, only mended the door. Now he understood.
    - faced: Tommy was watching me. I’d told him it was a recipe I was after in those magazines, and I saw him stop believing it.
    - else: Tommy had found me once with those magazines, and got it quite wrong. He was watching me now, and I saw him get it right.
    }
}

*   “That isn’t very nice, Ruth,” said Chrissie.
    “No,” said Ruth. She wasn’t doing any voice. And Chrissie began to cry, with her face quite still. “I only wanted you to have a day out,” she said.
*   “She’d have been hungry, then,” said Tommy.
    ~ tommy++
    “What?” said Ruth. “If she did it for the dinner,” he said. “I hope it was a big one.” Ruth told him to shut up. She’d never told him that in front of people. Then she gave him his ticket.
*   I’d thought all that myself, and said that I hadn’t.
    ~ told++
    I said, “You don’t know that, Ruth.” She wasn’t cross. “You’ve got it all ready in there, the same as me,” she said. “You just keep it nicer.” And she gave me my ticket. Admit one, it said.
-   Then she got down and went off along the front, and the four of us followed her.
    ~ memories++
    -> fen
