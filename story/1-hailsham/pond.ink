// What Miss Lucy told Tommy, told over to Kathy in laps of the pond. Seam: understood (read again in leaving, theory, house, the fence).
// Reads guess_shouting, who_knew, boatdrawing. Optional: skimming (tommy above ruth). Keepsake: a flat stone.
=== pond ===
# picture: none
# ambience: far-playing-field
# music: none
The spring that we were thirteen I saw Tommy, from the linen room, crossing the courtyard with Alexander J. and Peter N. They were the captains that time, who’d made it even without him. Nobody was taking anybody anywhere. He was in between them, and they were having a chat.

*   I looked at his knees first.
    ~ tommy++
    That was where it always used to begin. But they were going along quite easily, and he had a sock right down and hadn’t noticed. I watched that sock as far as the side door.
*   I looked at the other two, to see what they were up to.
    I took it for a trick. Then Alexander J. laughed, and looked to see if Tommy minded it, and Tommy was laughing himself, kicking along a bit of coal.
*   I asked Peter N. at supper what it had been about.
    “What was what about?” said Peter N. They’d been having it out whether a horse can be sick, and Tommy had said yes. “You should have come,” said Peter N. He couldn’t see what I was after.
-   So I asked him for two laps of the pond, which was where you took people. It was three hundred and four steps round, and every window could see you and none of them could hear.

*   It went by laps, what you’d got to say.
    One was whose turn it was for something, and two was a quarrel. If a boy asked a girl for three it was on behalf of some other boy.
*   Two lots could be on it, if they kept opposite.
    When the others slowed down, you slowed. Marian missed her dinner once, through being opposite two people who were making it up.
*   You didn’t stop. If you stopped, you were looking at the ducks.
    And then anyone could come and look at them with you. We had four, and another that we called a duck.
-   We set off by the sluice, and I had some remarks to lead up to it, and I’d used them all by the willow.

“You don’t go off any more,” I said.

“No,” said Tommy. “When did I last?”

I told him, and he was quite struck that I’d know.
{guess_shouting:
- at_us: I’d always had it that he was shouting at us. But we were out on those steps still, every Monday, and he’d go by below with his boots around his neck and say hello.
- at_the_picking: I’d put it down to the picking, but they still picked. They’d kept him till next to last on the Monday, and he’d stood there looking at an aeroplane.
- else: We’d come to where you see that hedge, the one he used to have his face to. He had his face to it now, and he asked me what I was looking at.
}

“It’s Miss Lucy,” said Tommy. {not met_lucy && not rain:She took us for games, she was brown all the year round and about as wide as a door. }“I don’t think it’s a secret. She never said it was.”
~ met_lucy = true

*   “I won’t tell anybody,” I said.
    He said no, he knew that, but he’d have to do it in the right order. He’d tried it over in bed and he kept leaving out a cough.
*   I went slower. It’s what I do now, when there’s something coming.
    ~ ruth++
    Ruth was opposite, across the water with Bridget T., so they had to go slower too. I saw Ruth look over and see why. She got down and undid a shoe that was done up already, and made it last.
*   “Start at the beginning,” I said, which you never should with Tommy.
    He started with breakfast. We had come right round before he’d so much as been sent for.
-   He couldn’t just tell you what a person said, he had to do them. Miss Lucy had been in the hall, pumping up a netball that she’d got between her knees, and all the benches were out for swimming.

*   We had swimming in the hall. I’d better tell you how.
    You lay across a bench on your stomach, and Miss Lucy walked in between calling the strokes. Bridget T. wouldn’t go at the piano end, because it was deep.
*   We’d all got our swimming certificate, signed by Miss Emily.
    You lay on a bench with your arms and legs out over the sides, and Miss Lucy counted up the yards in strokes. Rosalind had got hers for fifty, through going to sleep and not being stopped.
*   I was good at swimming, on the bench.
    Everyone was. You lay across it and did the arms and then the legs, and when she said glide, you glided, with your chin up, looking at the feet of the person in front.
-   “I’ve brought her a note,” said Tommy, “to say I’ve nothing in for the Exchange. She says, ‘Tommy,’” and he coughed. “She’s got a cold. ‘It doesn’t matter if you can’t be creative. It doesn’t matter a bit.’ Then there’s another.” He did it. “‘And you’ve a first-class pair of lungs.’”

*   “Lungs?” I said.
    “Well, she’s heard me,” said Tommy. “Everyone has.” But I’d put him off, so we had to have it all again, and both of the coughs, and he came to the lungs a bit louder.
*   I said that was nice of her.
    “I thought so,” said Tommy. He took a breath in, to be going on with, and kept it as far as the willow, nodding at things, and then let it go and took another.
*   I looked back at the house, to see which windows were open.
    ~ told++
    You didn’t say that kind of thing. After one poor term in clay you could go a month without being sat next to. And she’d come straight out with it, under the board where the lists went up.
-   “So I said, what does matter, then?” said Tommy. “And she lets go of the ball, and it rolls off down the hall. She only talks while it’s rolling.” He’d stopped walking, which you didn’t. He gave me a flat stone. “You be the ball,” he said.

*   “How fast was it?” I asked him.
    “Slow,” said Tommy. “It’s not pumped up. It only goes at all because the floor does.” So I went in front with the stone held out, and I heard him behind me getting his throat ready.
*   “Whereabouts do I start from?” I asked him.
    “You’re just leaving her,” said Tommy. He took hold of me by the elbow, and set me off.
*   I felt a fool, but I was the ball.
    ~ tommy++
    I held the stone by my knee and went ahead of him. “You’re too straight,” said Tommy. “It’s got a wander.” So I wandered, in front of all those windows.
-   “‘You’ve had all the facts, every one of you,’” said Tommy, behind me. “That’s about us, she means, and when we’re grown up. ‘You’ve had them the way you’ve had swimming. You’ve all got the certificate, and there isn’t one of you been wet.’ Then it hits the piano, and she goes and fetches it. She says, ‘That’s not your fault. It’s the benches.’”

{
- rain && who_knew == held: By my account of the pavilion it was news to me, two years after this. So I’d like to know where I’d got to, while I was being the ball.
- rain && who_knew == faced: I’ve told you that I’d always known. Then I knew it there too, going along with my arm out, and he was behind, bringing me the news.
- rain: I’ve told you how I go back and back, after a day when I hadn’t known it. Well, I’m thirteen there. I’m the one with the stone.
}

He caught me up. “I don’t see what she’s got against the benches,” said Tommy. “We did all the strokes.” And we had. We knew every stroke there was, and none of us had ever been put in any water.

// Seam: did she understand him that day?
*   I saw what it was that Tommy had just told me, and I mentioned the ducks.
    ~ understood = faced
    ~ told++
    “There’s only three,” I said. I could see all four from where I was. “Where?” said Tommy, and he began to count, and I helped him. I can turn a man’s head to the window now, in the middle of a word. That was the first time I did it.
*   What Tommy meant, that day at the pond, was, did I say he gave me a stone?
    ~ understood = released
    A grey one, with a white thread going round it that didn’t meet. It was warm on the side where he’d had his thumb, and cold along the edge, and the longer I held it the further the warm went. He was talking all this time, and I expect I answered.
*   Tommy saw what Miss Lucy had meant, and so did I, in the same second.
    ~ understood = held
    He had his mouth open to go on about the benches, and it stayed open. We looked at the pond, all that water, right up to the path, and then we looked at each other. He came round to the other side of me, so that he was the one next to the edge, and we walked on like that, and neither of us ever brought it up.
-   That made two laps. Neither of us turned off for the house, though.

*   {tommy + 2 > ruth} I held his stone out to him.
    -> skimming
*   We did a third with nobody saying anything.
    It was how you treated a person when the lists had gone up. He walked beside me, breathing, in and then out, and I saw that I was meant to hear how good his lungs were. The bell went when we’d got to the willow, which is as far from the house one way as the other. Tommy asked me which, and I said that I didn’t mind.
*   “And was that all she said?” I asked him.
    “There’s one more cough,” said Tommy, and he did it for me, so I’d have had the lot. Then he thought. She’d told him to put the benches back, he said, and he’d done all but one, and she sat down on that so that he couldn’t.
-   ~ memories++
-> verge

= skimming
“No, you keep that,” said Tommy. “It’s been a ball.” He went down on his hands and knees by the sluice to find me another to skim. “Everyone goes for flat. It wants a bit of a stomach, and then you ask yourself if you’d mind losing it.”

“And if I would?”

“Then that’s the one,” said Tommy.

*   I found one that I’d mind, and I threw it.
    ~ tommy++
    It went four, if you counted the going in. “You do count the going in,” said Tommy. “It hasn’t stopped, has it?” The ducks all came across to find out if it was bread. {boatdrawing:They went straight through the place where he’d had his boat.}
*   I minded every one I picked up.
    He looked at each one as I passed it over, both sides, and agreed. We had eleven in the end, in order of how much. {boatdrawing:“You can’t sink those,” said Tommy. He was looking out to where he’d put that boat.|“It’ll have to be a rotten one, then,” said Tommy, and he threw it, and it sank.}
-   ~ memories++
-> verge
