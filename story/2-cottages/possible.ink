// Following a woman through Hemsea. Seams: empty_house (read again in secondhand, visit_three, house, fence), not_her (theory, ruthroom, fence).
// Reads helped_pretend, told_tommy (if faces was told), game. Keepsake: a visitor's ticket.
=== possible ===
# picture: street
# ambience: street
# music: none
From the café Rodney took us round to an office with a glass front, and at the second desk was his woman of fifty, with Ruth’s hair and Ruth’s chin. The five of us had to wait till she came out. # show: sky # show: office # show: staff # show: paving # show: friends

*   Ruth stood with her back to the glass and asked me to look.
    ~ ruth++
    “Just say what she’s doing.” Telephoning, I said. “Is she sitting up straight?” She was. “Is she being nice to them?” She’d just laughed, I said, and Ruth stood up straight as well.
*   We strolled by, one at a time, so as not to be a crowd.
    Chrissie waved, before she could stop herself. Tommy went so slowly that he had to be fetched. “She’s got a cold,” he told Ruth. “She’s got the tissues out.” Ruth asked him what sort of a cold.
*   I thought that she was very like. I’d like that put down.
    She was telling somebody it wasn’t her department, and enjoying it. I’d been told what wasn’t allowed, by a chin like that, since I was three.
-   // Seam: where did they wait?
*   We waited in an empty house, or we waited, and have I mentioned the wind?
    ~ empty_house = released
    It came up that road straight off the sea. It had Chrissie’s map flat against some railings, and each time Tommy bent to get it, it moved along one. # show: houses
*   We waited across the road in an empty house, with wind in a broken window.
    ~ empty_house = held
    # picture: empty # show: room # show: window # show: paper
    The wind lifted the wallpaper and let it down. Ruth gave out the bedrooms{game:, which she hadn’t done since we were small}, and I got the back one, because she knew I’d like it. We lived there for half an hour. # show: boards # show: friends # show: back # show: kathy # wait: 3
*   I used to have us wait in an empty house. That’s off another day.
    ~ empty_house = faced
    ~ told++
    # picture: empty # show: room # show: window # show: paper
    I went in that one by myself, at twenty, to get out of the wet, and it was years before I noticed that I’d let the others in. What we had was a bench, at a bus stop. Three buses opened their doors and looked at us. # hear: bus # show: boards # show: back # show: kathy # show: friends # wait: 3
-   # picture: street # show: sky # show: houses # show: office # show: staff # show: paving # show: friends # show: coat
    She came out in a camel coat and turned down towards the sea. {helped_pretend:
- held: “How’s my supervisor?” said Ruth, in my ear, and took my arm.
- faced: Ruth took care to have Chrissie between us.
- else: Ruth took my arm, and let go of it, and a bit later took it again.
}

{empty_house:
- held: When she stopped the five of us stopped, and had to look at something. We were longest at one pink truss. “It’s for if you’ve lifted something,” said Tommy, who’d read the card, and we had to take Chrissie away.
- faced: Rodney’s idea was two in front of her, two behind, and one across. Chrissie and I were in front. We had to guess where she’d turn, and look over the road for Tommy, who pointed with his whole arm.
- else: We got closer than we’d meant. At the back of the coat, where it opens, two white stitches were still in. You’re meant to cut those when you get it home, and I saw Ruth wanting to tell her.
}

# ambience: silence
On the front she went into the aquarium, one dark room with lit tanks. The man gave us five tickets in a strip. At the far end she turned round. “I’ve watched you in the windows since the Post Office,” she said. “There’s eleven pounds. I’d like to keep the bag.”

*   “We only came to look at the fish,” said Ruth.
    ~ ruth++
    She said it so nicely that the woman laughed, out of relief, with her hand up over her teeth. “That’s a wrasse,” she said. Ruth’s own hand had started up. She put it in her pocket.
*   I told her we’d taken her for somebody’s aunt.
    “Whose?” she said, and I had to point to Ruth. She came right up and looked Ruth over, taking trouble. “I can’t see it,” she told me. “Can you?”
*   Tommy put both his hands up, open, so that she’d see they were empty.
    ~ tommy++
    But they’re big, and she got the purse out faster, so he put them behind him. “Please,” said Ruth. “Put it away.”
-   Close to, she was nothing to do with Ruth.

// Seam: had she ever been?
*   She never was like Ruth. We’d known it at the corner, all five of us.
    ~ not_her = faced
    ~ told++
    She’d crossed over with the sun on her, and it was a stranger’s face. We kept after her for two more streets, since whoever stopped would have to say why.
*   For the length of one street that woman was Ruth at fifty.
    ~ not_her = held
    I’d seen Ruth with a good coat on and a bit of weight, going along to her dinner. I’d never thought I would. I watched as hard as I could.
*   When that woman turned round I was reading a notice about fish.
    ~ not_her = released
    You weren’t to tap, it said, because of how it sounds to them. I’ve still got it by heart. Whatever the others saw, they’d done seeing it by the time I got down to the signature.
-   # ambience: seafront
    We sat on the sea wall. “They’d never have asked a woman like that,” said Ruth. “She’d say no. They’d ask somebody who’d got no money, and no one to miss her, and they’d say there was a hot dinner in it, and she’d sign.” She was tearing the tickets off the strip. “That’s where we come from. It’s no good looking in offices.” # wait: 1

“She’d have been hungry, then,” said Tommy.

{faces:
    {told_tommy:
    - held: He was looking at me as he’d looked at that shed door, when he saw which screws it was short of.
    - faced: He was looking at me. “Dumplings,” he said, low, and not as though he believed in them.
    - else: He was looking at me. “I got it wrong in that shed,” he said, low, “didn’t I?”
    }
}

*   “That isn’t very nice, Ruth,” said Chrissie.
    “No,” said Ruth. She wasn’t doing any voice. And Chrissie began to cry, with her face quite still. “I only wanted you to have a day out,” she said.
*   “Shut up, Tommy,” said Ruth.
    ~ tommy++
    She’d never told him that in front of people. “I only hope that it was a big one,” said Tommy, quite crossly, “the dinner.” She gave him his ticket.
*   I’d thought all that myself, and said that I hadn’t.
    ~ told++
    “You don’t know that, Ruth,” I told her. “You’ve got it all ready in there, the same as me,” she said. “You just keep it nicer.” And she gave me my ticket. Admit One, it said.
-   Then she went off along the front. Chrissie and Rodney ran to catch her up, and Tommy and I let them.
    ~ memories++
    -> fen
