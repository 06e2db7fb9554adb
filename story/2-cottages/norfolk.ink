// A café order, taken slowly: five people and one scone. Seam: helped_pretend (read again in possible, confession, fence). Keepsake: a sugar packet.
// Reads corner_believed, rumour_believed. Optional: postcard (ruth > tommy), else pavement.
=== norfolk ===
# picture: none
# ambience: silence
# music: none
This was a Thursday, in the spring of 1984. Rodney had the loan of a car and was driving, with Chrissie beside him holding the map, and Ruth, Tommy and I sat in the back. {corner_believed:
- held: I kept rubbing the window. I’d believed in Norfolk since I was eight, and had a mitten there. But you can’t look properly with four people talking, and what I saw was beet.
- faced: At the sign Tommy wound his window down. “Anyone see any gloves?” he said. The joke was mine to begin with, and he’d looked after it all those years. I laughed and said no.
- else: Tommy asked if we had anything to collect. I looked to see whether he was joking, and he was looking to see whether I was. Ruth said that she didn’t lose things. But she’d lifted her feet off the floor.
}

By half past ten we were in a café in a town called Hemsea. After the petrol we had one pound forty between us. Chrissie had worked it out from the pavement: five teas, and a scone. Ruth and I took the bench, facing the till. Chrissie and Rodney had their backs to it, and Tommy was at the end.

*   Tommy wanted to know how you cut a scone in five.
    ~ tommy++
    In four you’d go across and across. He had the watch off Rodney and laid it by the plate. “Twelve minutes each,” he said, and cut it by that, and you couldn’t have told one piece from another.
*   The waitress asked which of us the scone was for.
    “All of us,” said Chrissie. The girl was our age, with a plaster on her thumb. She brought five plates, and didn’t charge for the jam. I’d have liked her to sit down and talk, I didn’t mind about what.
*   I could have eaten that whole scone. I’d been up since four.
    I got a fifth of it, with one currant. Ruth didn’t even want hers. She’d seen people on television leave a bit, so she left a bit, and I watched it until it was taken away.
-   “I know you don’t talk about it, Ruth,” said Chrissie, buttering. “These deferrals. But how did Hailsham people set about it?”

{rumour_believed:
- held: I’d believed every word of that, at home in the kitchen. I thought, perhaps Ruth does know. She often knew things.
- faced: I’d asked myself at home who would start a story like that. Now I saw who’d want one. She was buttering that piece on both sides.
- else: At home I’d had the milk to watch, when this came up. There was only the butter here, so I watched that.
}
At Hailsham we’d never heard of it. “Well, you apply,” said Ruth.

*   “Do you?” said Tommy. “When did we have that?”
    ~ tommy++
    “You were mending something,” Ruth told him. He went back through years of mending, looking for the day. “What was I mending?” he said.
*   I turned and looked at her, and she wouldn’t look at me.
    ~ ruth++
    She had on the new voice, the one for talking to veterans. “It’s perfectly straightforward,” said Ruth. I could tell that she’d no idea what was coming next.
*   If she’d stopped at that it would have done no harm.
    ~ told++
    They were both down for training in the autumn. “You apply, Rod,” said Chrissie. She’d got hold of his hand under the table, and he was having to drink left-handed.
-   Rodney took a sugar packet and wrote Apply on it. “Who to?” he said.

Ruth was looking over his head. By the till they’d put up a notice in felt-tip. Coach parties by prior arrangement. No half portions.

“By prior arrangement,” said Ruth. “And it’s whole couples. They don’t do halves.”

But Tommy had turned round and read it too. “That’s for coaches,” he said.

*   I trod on his foot, hard, and I think on Rodney’s.
    ~ ruth++
    “What is?” said Chrissie. Tommy looked under the table, and then for some time at me. “I thought I saw one,” he said, and they all turned to the window to see it go by.
*   “He never listened,” said Ruth. “Did he, Kath?”
    “I did,” said Tommy. “I listened to all of it.” He’d gone dark red. He pushed away his plate with the scone still on it and sulked until we left, and Chrissie ate it for him.
*   I kept out of it, to see what Ruth would do.
    She laughed. “It’s called a coach,” said Ruth. “You get one each. They go through what you’ll say.” Rodney wrote Coach. I’d have clapped, only I could see Chrissie’s lips moving, getting it by heart.
-   “But who do you ask for?” said Chrissie. “Rod heard it was a lady.”

The notice said to ask for the supervisor. But the waitress had stopped in front of that line, and Ruth couldn’t see it. I could.

// Seam: did she help her pretend?
*   I let Ruth go on pretending by herself. I could have helped, and I watched.
    ~ helped_pretend = faced
    ~ told++
    She drank from her cup, which had been empty since the scone. “I’m trying to think how they put it,” she said. Her ears had gone pink. She’d only have had to turn to me, and she didn’t. “They tell you nearer the time,” said Ruth. I’d waited years to see her short of an answer.
*   Ruth said later that I’d helped her pretend. I was reading the sugar.
    ~ helped_pretend = released
    Windmills of Norfolk, number nine of twelve. “You were quick, Kath,” she told me in the car. And years after, when we were having a few things out, she said that I’d sat there with my nose in the sugar and left her to drown. She was quite certain, both times.
*   I helped Ruth pretend. I gave her the word, and I’d give it again.
    ~ helped_pretend = held
    ~ ruth++
    “The supervisor,” I said. “That’s it,” said Ruth, and under the table she got hold of two of my fingers and kept them. We’d been good at this once, she and I. Rodney wrote it in capitals. He and Chrissie looked so happy, and all I’d done was read.
-   {helped_pretend:
- held: Chrissie wanted the packet. Rodney emptied the sugar out of it, and she put it in her purse, where the money had been, with SUPERVISOR on the outside.
- faced: Rodney put Nearer the time. Then he shook the sugar out, and Chrissie kept the packet flat in her purse, where the money had been.
- else: Somebody had said supervisor by then. Rodney had it down on his packet, and he emptied the sugar out, and Chrissie put the packet in her purse.
}

{ruth > tommy: -> postcard}
-> pavement

= postcard
By the door Ruth bought a postcard with eightpence she’d kept back, the front at Hemsea with its flags out. She wrote it against the wall. To whoever has my bed. The third spring is bad but goes back with a spoon. Weather good. R.C.

“What do you put after Hailsham?” she said. We’d never had to write to it.

*   “Put England,” I said. “They’d know.”
    She put England. But that left the stamp, and she’d spent her eightpence. So she stood it in the rack again, at the front, with the flags outwards, for somebody to buy.
*   I said I thought that little ones slept there now.
    Ruth considered the card. Under the spoon she wrote, very small, There’s another blanket if you ask. Then she slid it into the rack where she’d got it from, in among the rest.
-   -> found

= pavement
Outside, Chrissie took my arm. “She does know, doesn’t she?” she said. “Ruth?”

*   “Ruth generally knows,” I said.
    ~ ruth++
    “That’s what I told Rod,” said Chrissie. She squeezed my arm, quite hard, all the way to the corner. I’d never liked her so much.
*   I told her the truth. I said I’d never heard of any of it.
    ~ told++
    She nodded. “No, you’re not to say,” said Chrissie. “I wouldn’t ask you. I think it’s marvellous, how you all stick together.”
*   I said we hadn’t always had the same lessons.
    “But you’d have been told,” said Chrissie, “if it wasn’t so. They’d have told you that much.” And I said I supposed they would.
-   -> found

= found
Rodney was across the road by then, waving. He’d found the street.
~ memories++
-> fen
