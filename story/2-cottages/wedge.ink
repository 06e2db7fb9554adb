// A churchyard, April 1985: what Ruth said about the animals, and what Kathy didn’t. Then a bus stop, in May, and Ruth kind.
// Seams: silence (amendable; read again in form, boat, visit_three, confession, fence), advised (form, confession, tommyroom, fence). Optional: one_thing (told > 12).
// Reads was_it_hers, animals_first, said_aloud, mended, wanted (if cold was told). Keepsake: a snapped pencil.
=== wedge ===
# picture: churchyard
# ambience: fields
# music: none
# show: plough # show: grass # show: stones # show: kathy # show: wall
I stopped at the first stone. Ruth was on the bench in the churchyard, one Sunday in our second April, with a place kept for me, and my tape in her hand. Tommy was at the wall behind her. “I was in your drawer, for socks,” said Ruth. “Tommy says you’ve had it a year.” We’d never told her about the shop. {was_it_hers:
- held: She’d got her thumb on the green dress, just where mine goes.
- faced: “So it turned up,” she said. I could have told her that it hadn’t.
- else: “Is it the same one?” she said, and she didn’t wait for me to say.
}

*   I said that I’d meant to tell her.
    “When?” said Ruth. I tried to find a day. “I’d have been pleased for you,” she said. “I gave my lighthouse for the other one.”
*   “It was Tommy who found the shop,” I said.
    ~ told++
    He looked up. I was giving it back to him in front of her. “I’d have been pleased,” said Ruth, to both of us. “I gave my lighthouse for the other one.”
*   I said it was only a tape.
    ~ ruth++
    {lost.to_pieces:“I had every bed out from the wall,” said Ruth.|“I asked every single person,” said Ruth.} “I gave my lighthouse for the other one.” She held the tape out, and I had to go and take it, and come back.
-   # show: ruth # show: tommy
    Tommy was drawing in the pig book, nine steps from me. He’d shown her his animals that winter. She’d put her foot through the strap of his bag. “And you’ve had his theory for a year,” said Ruth. “I’ve had it since dinner time.”

*   “It’s only a theory, Ruth,” I said.
    “It’s a good one. I’d have liked to have it when it was new.” She’d pulled the bag an inch nearer to her. I don’t think she knew it.
*   “You’d gone off with Chrissie,” said Tommy. “Kath was there.”
    He meant it to help. {said_aloud:
    - held: I’d spoken up for him at once, over the watch. I looked at Ruth and didn’t.
    - faced: She looked about for who might be listening, and there was only us.
    - else: “Kath generally is,” said Ruth, and she turned her own wrist over and read it.
    }
*   I didn’t tell her how pleased I’d been to be asked not to say.
    ~ told++
    I used to tell Ruth everything, the same night. She’d pulled the bag up against her ankle.
-   Then she spoke to him, quite lightly.

“I’d keep your animals to yourself, Tommy. I can’t help laughing at them, and it’s not just me. It’s Kath too. We’ve made ourselves ill, the two of us.”

Tommy turned round and looked at me. {
- animals_first ? held: He’d put his hand flat over the page, so that they’d not be out in it.
- animals_first ? faced: “Neat,” he said, not very loud.
- else: He’d begun to turn over, one page and another, as far as where they were blank.
}

I didn’t say anything. # ambience: silence # wait: 2

// Seam: why did she say nothing?
*   I said nothing in that churchyard because any answer would have hurt Tommy more.
    ~ silence = held
    I’d have had to begin, only the hinge, and only once. Every way that I tried it started with a yes. He always went back over what you said. This way he’d have nothing to go back to.
*   When I should have answered Ruth there was a sound, and it was Tommy’s pencil.
    ~ silence = released
    He had it in both hands, across. It was green, and chewed. It broke in the middle, and one half fell on our side of the wall and one on the other. I watched where they went. It was too late, by then, to be an answer. # hear: pencil
*   I let what Ruth told Tommy go by, because some of it was true.
    ~ silence = faced
    ~ told++
    One night that winter she’d done me the hinge, with the lid of the bread bin, in his voice. I laughed till I’d got hold of the sink. It was only that one. I had been so careful of his animals, and it was a rest to stop.
-   {silence == released:He waited a bit longer.|His pencil had snapped. He was holding both halves.}

*   {told > 12} I did say one thing. It made no difference.
    -> one_thing
*   I read what it said on the stone.
    Edward, it said, and under that, smaller, For Edward read Edwin. I heard the book shut, and Tommy came past me and out at the gate. He was careful not to touch me.
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
He’d left his bag. Ruth carried it home, and put it outside his door, and then she put it closer. # ambience: fields
-> bus_stop

= bus_stop
# picture: none
# wait: 1
There was another day, in May, at the bus stop, the two of us. “You’d want me to say,” said Ruth. “In case Tommy and I ever weren’t. He’s so fond of you, Kath. But he never could, with a girl who’s had other boys. I don’t add them up. Tommy does. He won’t even drink out of another person’s cup.”

{cold:
    {wanted:
    - held: I’d told her about mine, and how warm it was. She did up my top button.
    - faced: I’d told her, in the dark, how much it had frightened me. She didn’t need to mention that.
    - else: She’d had all of it from me, about that winter. You haven’t.
    }
- else: There’d been two, by then. I’d only told Ruth.
}

*   “Did he say that?” I asked her.
    “He wouldn’t say it,” said Ruth. “He’d go on being nice to you, and you’d wait. You could wait years.”
*   I said I’d never thought of Tommy in that way.
    ~ ruth++
    “I know,” said Ruth. “It was you that got him back for me.” {
    - mended ? held: And I had, and I’d wanted to.
    - mended ? faced: She didn’t say how long I’d taken over it.
    - else: I said I’d only held the pump.
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
    She’d let one bus go already, because there were people waiting. And that same morning Tommy had finished my tea by mistake, and poured another into the same cup. She’d been sitting opposite.
*   Ruth meant it kindly, when she told me what Tommy would mind.
    ~ advised = held
    ~ ruth++
    She’d have wanted to be told. On the bus she made me have the window, and she’s sick without it. She held on to my arm, and at Outwell she had to get down.
-   ~ memories++
-> fen
