// The last summer, by three talks on the kitchen wall: Ruth and Tommy a couple, then not, then Ruth asks.
// Reads rain, pond, case_face. Seam: mended (amendable; read again in leaving, wedge, current, fence). Optional: after_lights (ruth > tommy). Keepsake: a warm brick.
=== couple ===
# picture: wall
# ambience: far-playing-field
# music: none
We had the kitchen wall to ourselves, our last summer, Ruth and Marian and Rosalind and me, from supper until the bell. The bricks were warm until nearly nine. {rain:Nobody up there ever mentioned Miss Lucy.|There was a date up on a notice, and nobody mentioned that.} We talked about who was going with who, and the jug. # show: evening # show: bricks # show: kitchen

*   Marian drew up a timetable. She’d gone first, with Peter N., for eleven days.
    Sundays it was twice round the pond, holding hands on the far side only. Every five minutes one of you had to be heard to say something.
*   You began on a Friday, because of the vinegar.
    It was fish, and there was one bottle, so the boys had to come along behind our bench to get it. If one of them stopped behind you, and breathed, you’d been asked. Marian was the first, and it was Peter N. “It’s mostly standing,” she told us.
*   It was the jersey that showed. You had to keep it on.
    Marian wore Peter N.’s to the knees, in that heat, for eleven days, while he was blue with cold down by the nets and couldn’t say. She had a rash from it.
-   You wore his jersey, and he carried your tray. When it was over, whichever of you had finished it took the water jug, at supper, and stood it exactly between your place and his. “They’ve got the jug,” it went, all down the tables.

“But say you were only thirsty?” said Rosalind. She’d put it down just anyhow, once, and Peter N. had moved to the other end.

Ruth was lying along the top of the wall, so that we’d thought she was asleep. “I suppose I’d better tell Tommy to look out a jersey,” she said. # show: girls

*   I said that it was quite a good jersey.
    ~ tommy++
    I’d done an elbow of it for him, in the nearest brown there was. “Somebody’s had a go at this,” said Ruth, the first night she had it on, and she held it out along the table for us to see.
*   I looked round. She’d got one eye open, and it was on me.
    ~ ruth++
    If I had so much as coughed, I believe she’d have made it Arthur. But I was folding a pear leaf, and by then Marian was asking what colour.
*   “Tommy D.?” said Rosalind. “Does he know?”
    He didn’t, until the Friday. “She gave me her tray to carry,” he told me. “I thought she wasn’t well.” He’d carried it to the sick bay.
-   They did it beautifully, for ten weeks. And then one Thursday in July, in the middle of the liver, Ruth took the jug and put it down between the two of them. By the Saturday people had it that he’d go with me next. # show: pear

*   It was Rosalind that told me, waiting for the bath.
    “You’re next for Tommy,” she said. “It goes by who he talks to.” She had an idea it was Ruth who had told her.
*   No one told me. They’d begun to keep me the place across from him.
    I would come in to supper and find one gap, opposite Tommy. So I took to sitting with the infants, on a chair made for an infant, and cut up their meat.
-   Ruth gave me one of her belts. I kept out of Tommy’s way, until one evening I climbed up on the wall by myself, and he was there, and he’d seen me. {pond:There wasn’t a duck to be had.|The kitchen was washing up behind us, with the windows open.}

He was on his knees, with one hand flat on a brick that was darker than the rest. “It’s this one,” said Tommy. “It’s ten to nine before this one’s cold.” Then he said, “They say it’s you next. I don’t mind them saying it. Only, is it, Kath? Because I’d leave out the trays.” # show: pair

*   I said somebody ought to see to that pear tree.
    “It wants tying in,” said Tommy, when he’d leaned over and looked, and he told me how it’s done, with strips of stocking. He left little gaps in it, in case there was something I’d like to put.
*   “Which was it you said was the warm one?” I said.
    ~ tommy++
    So he moved along, and I sat down there, in Ruth’s belt. “All right?” said Tommy. I told him it was. We stayed there side by side until the bell. He never asked me again. It may be he thought he’d had his answer.
*   I said that Ruth would come round. She always had.
    ~ ruth++
    “That’s not what I asked, though,” said Tommy. He was quite cross. And I told him she was off her food, and that it was a shame in this weather. It was the voice Miss Geraldine has for notices.
-   The Saturday after, it was Ruth up there, on the dark one, without knowing. “It’s hot just here,” she said. “Feel.”

{
- case_face ? held: She’d laid her hand out beside mine, and she was looking along the wall at nobody. I’d have said yes to anything, and I knew what it was going to be.
- case_face ? faced: She smiled, and I thought of a zip. I’d been six years waiting to hear what that would come to.
- else: She was picking the moss out from between the bricks, and I watched that. It comes up whole, if you’re patient.
}

“He listens to you,” Ruth said. “You could get him to start again, and put it so he thought it was him. You’re better at that than anyone, Kath.”

*   I asked what I was supposed to tell him.
    “Say I’ve stopped minding how he breathes.” She’d got down off the wall, and she climbed back up. “No. Don’t say that. Say something nice.” And she waited, truly to see if I had one on me.
*   “He might say no,” I said.
    ~ ruth++
    “What, to you?” said Ruth. It was as near as she ever came. Then she asked me what the time was, and she had a watch on, and I told her.
*   I told her that people had been saying things. About me.
    ~ told++
    “I know they have. I said it was silly.” She’d put her arm through mine. “They don’t know you. I told them, Kath never would.” I sat there with her arm in mine, and I never would.
-   {ruth > tommy: -> after_lights}
-> mending

= after_lights
That night I thought she was asleep. # ambience: silence

“It isn’t him,” Ruth said, in the dark. “It’s that door. It’s supper, and you’ve got to come in by yourself, and they all look up. And you’re just stood there, with a plate.”

People always budged up for Ruth. It had never crossed my mind that she’d looked to see if they would.

*   “I’ll come in with you,” I said.
    “That’s two people with plates,” said Ruth. Then one of us started to laugh, and somebody threw a slipper, and it would keep coming back, long after, first on her side and then on mine.
*   I breathed as though I was asleep.
    I’m good at it. She lay and listened to me. “You do the in part too slow,” Ruth said. But she didn’t ask me anything. She’d let her arm down on my side of the bed, and I could see that until I really was.
-   She ate nothing at breakfast, and watched me eat mine.
-> mending

= mending
# ambience: far-playing-field
So it was Sunday, and he’d be at the bike shed, doing people’s punctures.

// Seam: did she want to mend it?
*   I took the long way round to mend Ruth and Tommy, and then I did it properly.
    ~ mended = faced
    ~ told++
    It’s two minutes to the bike shed. I went by the pond, and I talked to Mr Pask about wasps. I told Tommy how she told his jokes over to us when he wasn’t there. I told him she’d kept the jersey. “You think I should, then?” said Tommy. I said that I did. He waited for any more there might be, and I said, “I’d do it before supper.”
*   All I know of mending Ruth and Tommy is what Tommy told me, that I held the pump.
    ~ mended = released
    He’d got a bike upside down, and I came into the shed and took the pump off him and did the whole of the back tyre. “She’s on the wall,” I said, when it was hard. And whenever he got to it I’d be up on the wall myself, at ten to nine, with my hand on the dark brick to find out if he’d been right.
*   I wanted Ruth and Tommy mended. I’d have done it if nobody had asked me.
    ~ mended = held
    You didn’t see them when she thought we’d all gone in. He would come out with some slow thing about moorhens, and she’d laugh with a snort in it, that she never let us have. I told him that while he was feeding an inner tube through a bucket. “I thought it was only me that missed it,” said Tommy, and the bubbles came up, and we’d found the hole, and I kept my thumb on it for him while he looked for the chalk.
-   Monday was ham. They’d sat down across from each other, and she had on his jersey, and there was still the jug, and no one would be the one to touch it. # show: jug

*   I got up and moved it.
    It takes both hands, full. I set it down by me, at the end, and they all started in on the ham. Ruth wouldn’t look up. Tommy held his glass out, the whole length of the table. I filled it, and he drank that off, standing, and held it out again.
*   I asked if somebody would pass the water down.
    Nobody would, so Ruth did. She looked at me over it. Then it came along by Denis and Bridget T. and Alexander J., so that when it got to me there was an inch. “Is that the lot you’re having?” said Tommy, and I told him that I wasn’t thirsty.
*   I gave Rosalind a good kick under the table.
    She looked at me, and at the jug, and at Marian. “Not again,” said Rosalind. But she was dying for it. She got her arms right round it, and it went over, the whole jug, into the ham, and Ruth and Tommy jumped up the same way, laughing, and I ran for a cloth.
-   ~ memories++
-> verge
