// A café order, taken slowly: five people and one scone. Seam: helped_pretend (read again in possible, confession, fence). Keepsake: a sugar packet.
// Reads corner_believed, rumour_believed. Optional: postcard (ruth > tommy), else pavement.
=== norfolk ===
# picture: cafe
# ambience: silence
# music: none
I had the middle of the back, between Ruth and Tommy. Rodney drove, and Chrissie held the map. It was a Thursday, in the spring of 1984. {corner_believed:
- held: I kept leaning across them to rub the window. I’d had a mitten in Norfolk since I was eight, and all there was to see was beet.
- faced: At the sign Tommy wound his window down. “Anyone see any gloves?” he said. The joke was mine to begin with, and he’d looked after it all those years. I said no, not yet.
- else: Tommy asked if we had anything to collect. I looked to see whether he was joking, and he was looking to see whether I was. Ruth had lifted her feet off the floor.
}

# ambience: street
By half past ten we were in a café, in a town called Hemsea, Ruth and I facing the till, Chrissie and Rodney with their backs to it, and Tommy at the end. After the petrol we had two pounds forty to last till night. So it was five teas, and a scone. {said_aloud == held:Tommy asked Rodney what the time was, so as to have it by him.|{said_aloud == faced:When Chrissie wanted the time she asked Rodney for it out loud, and looked at me.|“Kathy’ll tell us what time it is,” said Chrissie. She was still having the joke.}} # show: room # show: couple # show: kathy

*   Tommy wanted to know how you cut a scone in five.
    ~ tommy++
    He had the watch off Rodney and laid it by the plate. “Ten minutes each,” he said, and cut it by that, and there were six. He was so put out that he gave the sixth to Rodney, for the watch.
*   The waitress asked which of us the scone was for.
    “All of us,” said Chrissie. The girl was our age, with a plaster on her thumb, and she brought five plates. I’d have liked her to sit down and talk.
*   I could have eaten that whole scone.
    I got a fifth of it, with one currant. Ruth left a bit of hers, as they do on television, and I watched it until it was taken away.
-   “I know you don’t talk about it, Ruth,” said Chrissie, buttering. “These deferrals. But how did Hailsham people set about it?” # show: table

{rumour_believed:
- held: I turned round to hear, as eager as they were. I’d got a flat waiting.
- faced: I saw then who a story like that was for. She was buttering her piece on both sides.
- else: I moved the milk nearer to me. There was nothing it needed.
}
At Hailsham we’d never heard of it. “Well, you apply,” said Ruth. # show: ruth

*   “Do you?” said Tommy. “When did we have that?”
    ~ tommy++
    “You were mending something,” Ruth told him. He went back through years of it, looking for the day. “What was I mending?” he said.
*   I turned and looked at her, and she wouldn’t look at me.
    ~ ruth++
    She had on the new voice, the one for veterans. “It’s perfectly straightforward,” she said, and I could tell that she’d no idea what came next.
*   If she’d stopped at that it would have done no harm.
    ~ told++
    They were both down for training in the autumn. “You apply, Rod,” said Chrissie. She’d got hold of his hand under the table, and he was having to drink left-handed.
-   Rodney took a sugar packet and wrote Apply on it. “Who to?” he said.

Ruth was looking over his head. By the till they’d put up a notice in felt-tip. Coach parties by prior arrangement. No half portions. # show: till

“By prior arrangement,” she said. “And it’s whole couples. They don’t do halves.”

But Tommy had turned round and read it too. “That’s for coaches,” he said. # show: tommy

*   I trod on his foot, hard, and I think on Rodney’s.
    ~ ruth++
    “What is?” said Chrissie. Tommy looked under the table, and then at me. “I thought I saw one,” he said, and they all turned to the window to see it go by.
*   “He never listened,” said Ruth. “Did he, Kath?”
    “I did,” said Tommy. “I listened to all of it.” He pushed away his plate and sulked until we left, and Chrissie ate his piece for him.
*   I kept out of it. It was Ruth’s story.
    She laughed. “It’s called a coach,” said Ruth. “You get one each. They go through what you’ll say.” Rodney wrote Coach. I could see Chrissie’s lips moving, getting it by heart.
-   “But who do you ask for?” said Chrissie. “Rod heard it was a lady.”

The notice said to ask for the supervisor. But the waitress had stopped in front of that line, and Ruth couldn’t see it. I could.

// Seam: did she help her pretend?
*   I let Ruth go on pretending by herself. I could have helped, and I watched.
    ~ helped_pretend = faced
    ~ told++
    She drank from her cup, which had been empty since the scone. “I’m trying to think how they put it,” she said. She’d only have had to turn to me, and she didn’t. “They tell you nearer the time.” I’d waited years to see her short of an answer.
*   Ruth said later that I’d helped her pretend. I was reading the sugar.
    ~ helped_pretend = released
    Windmills of Norfolk, number four of twelve. “You were quick, Kath,” she told me in the car. And years after, she said that I’d sat there with my nose in the sugar and left her to drown. She was quite certain, both times.
*   I helped Ruth pretend. I gave her the word, and I’d give it again.
    ~ helped_pretend = held
    ~ ruth++
    “The supervisor,” I said. “That’s it,” said Ruth, and under the table she got hold of two of my fingers and kept them. Rodney wrote it in capitals. He and Chrissie looked so happy, and all I’d done was read.
-   {helped_pretend:
- held: He emptied out the sugar, and Chrissie put the packet in her purse.
- faced: Rodney put Nearer the time, and shook out the sugar, and Chrissie kept the packet.
- else: Rodney had Supervisor down, when next I looked, and Chrissie was tipping out the sugar to have the packet.
}

{ruth > tommy: -> postcard}
-> pavement

= postcard
By the door Ruth bought a postcard with eightpence she’d kept back, the front at Hemsea with its flags out. She wrote it against the wall. To whoever has my bed. The third spring is bad but goes back with a spoon. Weather good. R.C. # hear: till

“What do you put after Hailsham?” she said. We’d never had to write to it.

*   “Put England,” I said. “They’d know.”
    She put England. But that left the stamp, and she’d spent her eightpence. So she stood it in the rack again, at the front, with the flags outwards, for somebody to buy.
*   I said I thought that little ones slept there now.
    Ruth considered the card. Under the spoon she wrote, very small, There’s another blanket if you ask. Then she slid it into the rack where she’d got it from, in among the rest.
-   -> found

= pavement
Outside, Chrissie took my arm. “She does know, doesn’t she?” she said. “Ruth generally knows,” I said, and she squeezed it, quite hard, all the way to the corner.
-> found

= found
Rodney was across the road by then, waving. He’d found the street.
~ memories++
-> fen
