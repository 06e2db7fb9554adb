// A churchyard, April 1985: what Ruth said about the animals, and what Kathy didn’t. Then a bus stop, in May, and Ruth kind.
// Seams: silence (amendable; read again in form, boat, visit_three, confession, fence), advised (form, confession, tommyroom, fence). Optional: one_thing (told > 7).
// Reads was_it_hers, animals_first, said_aloud, mended, wanted (if cold was told). Keepsake: a snapped pencil.
=== wedge ===
# picture: none
# ambience: silence
# music: none
“Sit down, Kath,” said Ruth. “I’ve kept you a place.”

She was on the bench in the churchyard, down the road from the Cottages, one Sunday in our second April. Tommy stood beyond her at the wall, drawing, with the pig book open on top of it. He’d shown her his animals that winter. I’d stopped at the first stone. It said Edward, and under that, smaller, For Edward read Edwin. From me to Tommy would be nine steps.

Ruth was holding my tape. “I was in your drawer, for socks,” she said. “Tommy says you’ve had it a year.” We’d never told her about the shop. {was_it_hers:
- held: It was my own tape, come home, and she was the one who’d looked for it hardest.
- faced: It wasn’t even mine. If I’d told her that, it would have been worse.
- else: I’ve never said if it was mine. She didn’t ask me that.
}

*   I said that I’d meant to tell her.
    “When?” said Ruth. She wanted to know. I tried to find a day, and couldn’t. “I’d have been pleased for you,” she said. “I gave my lighthouse for the other one.”
*   “It was Tommy who found the shop,” I said.
    ~ told++
    He looked up. He’d found it for me, and I was giving it back to him in front of her. “I’d have been pleased,” said Ruth, to both of us. “I gave my lighthouse for the other one.”
*   I said it was only a tape.
    ~ ruth++
    “I had every bed out from the wall,” said Ruth. “I gave my lighthouse for the other one.” She’d been twelve. She held the tape out, and I had to go and take it, and come back.
-   Tommy’s bag was on the grass, and she had put her foot through the strap. “And you’ve had his theory for a year,” said Ruth. “I’ve had it since dinner time.”

*   “It’s only a theory, Ruth,” I said.
    “It’s a good one. I’d have liked to have it when it was new.” She’d pulled the bag an inch nearer to her. I don’t think she knew it.
*   “You’d gone off with Chrissie,” said Tommy. “Kath was there.”
    He meant it to help. She moved the bag nearer with her foot. I had shown her up once in front of Chrissie, over a watch. {said_aloud:
    - held: I’d done that for Tommy, and it took me no time at all.
    - faced: I’d done it because people were there. Today she had only us.
    - else: Chrissie had always called it my joke. Ruth never did.
    }
*   I didn’t tell her how pleased I’d been to be asked not to say.
    ~ told++
    I used to tell Ruth everything, the same night. I watched her go back over a year of nights. She’d pulled the bag up against her ankle.
-   Then she spoke to him, lightly, almost kindly.

“I’d keep your animals to yourself, Tommy. I can’t help laughing at them, and it’s not just me. It’s Kath too. We’ve made ourselves ill, the two of us, laughing at your animals.”

Tommy turned round and looked at me. {
- animals_first ? held: I’d told him I worried for them. He was waiting for me to say so again.
- animals_first ? faced: I’d told him they were very neat. I saw him go back to that.
- else: I’d asked him how many pages were left. Now he was hearing what I thought.
}

I didn’t say anything. # wait: 2

// Seam: why did she say nothing?
*   I said nothing in that churchyard because any answer would have hurt Tommy more.
    ~ silence = held
    I’d have had to begin, only the hinge, and only once. He’d have asked when that was. I tried it every way that I could think of, and each one started with a yes. He always went back over what you said. This way he’d have nothing to go back to.
*   When I should have answered Ruth there was a sound, and it was Tommy’s pencil.
    ~ silence = released
    He had it in both hands, across. It was green, and chewed. It broke in the middle, and one half fell on our side of the wall and one on the other. I watched where they went. When I looked up it was too late to be an answer.
*   I let what Ruth told Tommy go by, because some of it was true.
    ~ silence = faced
    ~ told++
    One night that winter she’d done me the hinge, with the lid of the bread bin, in his voice. I laughed till I had to hold on to the sink. It was only the once, and only that one. I had been so careful of his animals, and it was a rest to stop.
-   {silence == released:He waited a bit longer.|His pencil had snapped. He was holding both halves.}

*   {told > 12} I did say one thing. It made no difference.
    -> one_thing
*   I read what it said on the stone.
    Edwin’s dates, and his wife’s. I heard the book shut, and Tommy came past me and out at the gate. He was careful not to touch me.
    -> his_bag
*   I went and sat down, in the place Ruth had kept.
    My legs weren’t good. Then I saw how it looked, the two of us in a row and him across from us. Tommy saw it too. He shut the book and went out at the gate.
    -> his_bag
*   I walked out at the gate and along the road.
    I thought he’d come after me and ask. When I looked back he was going off across the plough, the other way.
    -> his_bag

= one_thing
“You’ve broken your pencil,” I said.

“Yes,” said Tommy.

*   I held out mine to him, from where I was.
    I didn’t take the nine steps. “It’s all right,” said Tommy. “I’ve got two now.” He shut the book and went out at the gate.
*   I stopped there, and Ruth shut her eyes.
    ~ ruth++
    She’d thought I would tell him that she was lying. She had hold of the bench with both hands. Tommy shut the book and went out at the gate.
-   -> his_bag

= his_bag
He’d left his bag. Ruth carried it home, and put it outside his door, and then she put it closer.

In May she and I were at the bus stop. “You’d want me to say,” said Ruth. “It’s in case Tommy and I ever weren’t. He’s so fond of you, Kath. But he never could, with a girl who’s had other boys. I don’t count them. Tommy counts. He won’t even drink out of another person’s cup.”

{cold:
    {wanted:
    - held: I’d been warm, one winter, and been glad of it. I’d told Ruth that I was glad.
    - faced: I’d told Ruth how it frightened me, one winter, to have liked it so much.
    - else: I wouldn’t tell you about him, that winter. I’d told Ruth.
    }
- else: There’d been two, by then. I’d only told Ruth.
}

*   “Did he say that?” I asked her.
    “He wouldn’t say it,” said Ruth. “He’d go on being nice to you, and you’d wait. You could wait years.”
*   I said I’d never thought of Tommy in that way.
    ~ ruth++
    “I know,” said Ruth. “It was you that got him back for me.” {
    - mended ? held: And I had, and I’d wanted to.
    - mended ? faced: I’d gone the long way round to do it. She was never told that.
    - else: All I know of that is that I held the pump.
    }
*   “When’s the bus?” I said.
    ~ told++
    “Five minutes,” said Ruth. “I’d hate you to be hoping, that’s all.” I had been. I’d have said I hadn’t.
-   // Seam: how did Ruth mean it?
*   I thanked Ruth for telling me what Tommy would mind, and we got on the bus.
    ~ advised = released
    She had on a yellow scarf of mine, that I’d lent her in the winter. She saw me look at it. So she took it off and put it round my neck. “It was always yours,” said Ruth. It was warm from her all the way into town.
*   Ruth had got it ready, what she told me about Tommy and other boys.
    ~ advised = faced
    ~ told++
    She’d let one bus go already, because there were people waiting. And that same morning Tommy had finished my tea by mistake, and poured another into the same cup. She’d been sitting opposite. I didn’t bring it up.
*   Ruth meant it kindly, when she told me what Tommy would mind.
    ~ advised = held
    ~ ruth++
    She’d have wanted to be told. She hated to be seen hoping for a thing. On the bus she made me have the window, and she’s sick without it. She sat with her eyes shut, and held on to my arm. At Outwell she had to get down.
-   ~ memories++
-> fen
