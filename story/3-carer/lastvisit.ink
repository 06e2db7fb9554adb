// Kelham, Friday the fifth of December 1997: a visiting hour by the minute, before Tommy’s fourth. Told last.
// Seam: how_parted (read again in visit_three, fence). Optional: stairs (tommy > ruth). Sets fate_tommy.
// Reads argued, late, secret_told, and one of was_it_hers, first_day, ruth_knew, held_on. Keepsake: a paper bag.
=== lastvisit ===
# picture: kelham
# show: bag
# ambience: centre
# music: none
“He says barley sugar,” the lad told me, on the telephone. “Loose, in a paper bag. You’re not to let them give you wrapped.” {faces:{told_tommy == held:I heard him turn over. “And three screws, for a door, but there’s no hurry.”|{told_tommy == faced:I heard him turn over. “And dumplings. He’s put a query.”|I heard him turn over. “And what was so funny? I’m only to ask.”}}}

He was Tommy’s new carer, a good lad. In October Tommy had asked for someone else. <>
{argued:
- held: I’d let him.
- faced: I’d argued, and seen to it that I lost.
- else: The man in nineteen says I threw down my end, and the man in twenty says I kissed him.
} This was the fifth of December, a Friday. Tommy’s fourth was on the Tuesday. Visiting was two till three. # show: bed

*   At ten to two I was on the car-park steps, with the bag inside my coat.
    The lad came out to me in his shirt. “You can come straight in,” he said. I told him it wasn’t two.
    -> two_o_clock
*   They’d stuck together. I had to hit the bag on the steps.
    Someone put up a window to see what the noise was. I said barley sugar, and they said oh, was I Kathy?
    -> two_o_clock
*   I can do that hour in a breath. # soften: death, medical
    We talked about a shop. He gave me a barley sugar, and had one. He asked where I’d be on Tuesday, and I said Thornby, with a woman who was going down. Then it was three o’clock, and he came as far as the steps.
    -> parting
*   How Tommy and I said goodbye I’ll leave. You can have the date. # round: death, medical
    ~ how_parted = released
    I had my hour with him on the Friday, and we ate barley sugar. “You’ve still got your coat on,” said Tommy, at five to.
    -> the_ninth

= two_o_clock
The other donors had agreed to let us have the day room. They left one at a time, and each had a reason. The man in nineteen had his feet to see to. The man in twenty thought he’d heard a bird. “They’ve been letting me win at cards,” said Tommy. “I’m forty pence up.”

At ten past he looked in the bag, and rolled the top down again. “Not yet,” he said. “It’s quarter to three, barley sugar.” In the shop at Hemsea the shelves went by what time you’d want a thing. {secondhand.mrs_utting:She’d given us one each, off that one. }So we had thirty-five minutes.

*   “Do you think she ever got to Later?” said Tommy.
    He meant the old woman in that shop, and the box on her floor. I said she’d have sold it. “She couldn’t,” said Tommy. “It’d still be Later.” How was the tape? he asked. <>
    {was_it_hers:
    - held: I said that it was glad to be home. It’s the sort of thing I never say.
    - faced: I’d never told him it wasn’t mine. “It plays beautifully,” I said.
    - else: “It’s in the car,” I said. He’d only asked me the once if it was mine.
    }
*   He asked me what my first thing was. He’d heard us girls used to tell them.
    “The tap,” I said. “No,” said Tommy, “what was it really?” <>
    {first_day:
    - held: I told him about the gate, and a hand in a darned glove coming down for mine. “Did it hold tight?” he said. I showed him how tight.
    - faced: I said a van, and a girl with a list, and that I’d been the one who didn’t cry. “That’d be me, then, that you could hear,” said Tommy.
    - else: I told him that he’d have to go first. He’d think, said Tommy, and let me know.
    }
*   “Ruth would have had names for that lot,” said Tommy.
    ~ ruth++
    She’d have had them married. He asked me if she knew it was me, at the end. He’d asked before. <>
    {ruth_knew:
    - held: I said yes, with one finger, and showed him on the cushion. He tried it.
    - faced: I said no, she was past it. “Then she wasn’t waiting,” said Tommy.
    - else: I told him what the girl said, who did Ruth’s sheets. He waited, and I hadn’t any more.
    }
*   “I’ve still got you here,” said Tommy, and he felt along his ribs.
    ~ tommy++
    That was where I’d held on to him, in August, in a field. <>
    {held_on:
    - held: I’d gone on till it was over. “You’ve got a grip,” said Tommy. He was proud of it.
    - faced: I’d done it to make him stop. “I’d have stopped,” said Tommy. “It was nearly done.”
    - else: I’ve told no one how. “I never said thank you,” said Tommy.
    }
-   {tommy > ruth: -> stairs}
At twenty-five to three one of them came back for his glasses. They were on his head.
-> quarter_to

= stairs
At half past he wanted to do the stairs. We’d practised them in the spring. I went behind, with my hand flat on his back, and he rested on every one. The light’s on a timer, and at the ninth step it went out.

“She’ll have had to put him down by now,” said Tommy, in the dark. He meant the woman in the song.

*   “She’s only changing arms,” I said.
    ~ tommy++
    “Good,” said Tommy. I could feel him breathing, through my hand. Then someone pressed the switch at the bottom. # hear: light-switch
*   I said she’d no business carrying someone that size.
    He laughed, and then he had to hold on to the rail until it didn’t hurt. “I don’t think he’s asleep,” said Tommy.
-   -> quarter_to

= quarter_to
At a quarter to three, by the clock over the door, we had one each. You can’t talk with one in. <>
{late:
- held: I had my back to that clock. It had never been late, when I was reading to him, and I didn’t turn round.
- faced: We watched the clock, the two of us. We’d stopped hiding it by then.
- else: I’d asked him once if it was late, and he’d put a lamp on. He got up now and put on the light.
}

“Where’ll you be, Tuesday?” he said, round it. He’d asked me not to be there.

“Thornby. I’ve got a woman going down.”

“That’s good,” said Tommy. “You be with her.”

*   I made mine last. It can take a quarter of an hour.
    You turn it, and keep your teeth apart. At three I had a splinter left, and I could hear he still had his.
*   Tommy bit his, and looked so sorry.
    He shook the bag at me, to have another. I couldn’t speak, so I shook my head.
*   I asked him how the lad was.
    “He’s good,” said Tommy. “He can’t do a pillow. He says you told him, only he was shy of writing it down.” So I did Tommy’s cushion, and he kept his eyes open.
-   Then it was three, and he came out with me as far as the steps.
-> parting

= parting
{before("how_parted") == "held": Last time I told you that we said Thursday. I may again.}

// Seam: how did they part?
*   Tommy and I said goodbye properly, on those steps, and it was worse.
    ~ how_parted = faced
    ~ told++
    We’d never had to do one, so we did all of it. We said we loved each other, and I thanked him, and he thanked me for the oranges. We held on. And when we’d finished it was only four minutes past, and my car was there in front of us. I had to walk to it, and find my keys, and he had to watch.
*   Tommy and I said goodbye as if it was for the week-end. I said Thursday.
    ~ how_parted = held
    “See you Thursday,” I said. “Get wrapped next time,” said Tommy. “They keep.” How many did he want? He thought a pound. He told me to go steady at the bend, it was icing over. At the gate I wrote it on my hand, so as not to forget. One pound, wrapped.
*   I’ll tell you what Tommy and I didn’t do, at the end. We didn’t shake hands.
    ~ how_parted = released
    He didn’t come down to the car. I didn’t say how many miles. Neither of us said Tuesday. I didn’t go back with anything he’d forgotten, because he hadn’t. He didn’t go in first. I didn’t drive off first, that I’m aware of.
-   -> the_ninth

= the_ninth
~ fate_tommy = true
On the Tuesday, the ninth, Tommy completed. I came to you on the ninth, this year. You thought I was a month late. # show: tiles

*   The lad wrote to me.
    He said it was peaceful. I’ve shown them how that letter goes. Then he’d put underneath, he saved you one, and there was a barley sugar down in the corner of the envelope.
*   They gave me the bag.
    It had fourteen left in it. I kept it on the seat beside me all that winter, and by the spring they were all one.
-   # show: flake
    {secret_told:You know where I was. Everybody else has it that I was at Thornby, with a woman who was going down, and I’ve never had to give up the slippers.|I was at Thornby, all that day. I had a woman going down there for her first. She wore quilted slippers, lilac, with the left one trodden over. They brought her back up at ten past two.}
~ memories++
-> last_road
