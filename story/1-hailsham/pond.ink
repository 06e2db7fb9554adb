// What Miss Lucy told Tommy, told over to Kathy in laps of the pond. Seam: understood (read again in leaving, theory, house, the fence).
// Reads guess_shouting, who_knew, boatdrawing. Optional: skimming (tommy above ruth). Keepsake: a flat stone.
=== pond ===
# picture: pond
# ambience: far-playing-field
# music: none
The spring that we were thirteen I saw Tommy, from the linen room, crossing the courtyard in between Alexander J. and Peter N., who were the captains that used not to pick him. Nobody was taking anybody anywhere. They were having a chat. # show: house

*   I looked at his knees first.
    ~ tommy++
    That was where it always used to begin. But they were going along quite easily, and he had a sock right down and hadn’t noticed.
*   I looked at the other two, to see what they were up to.
    I took it for a trick. Then Alexander J. laughed, and looked to see if Tommy minded it, and Tommy was laughing himself, kicking along a bit of coal.
*   I asked Peter N. at supper what it had been about.
    “What was what about?” said Peter N. They’d been having it out whether a horse can be sick, and Tommy had said yes, loudly, and was wrong.
-   So I asked him for two laps of the pond, which was where you took people. It was three hundred and four steps round, and every window could see you and none of them could hear. # show: water # show: path # ambience: fields

*   Two lots could be on it, if they kept opposite.
    When the others slowed, you slowed. Marian missed her dinner once, through being opposite two people who were making it up.
*   You didn’t stop. If you stopped, you were looking at the ducks.
    And then anyone could come and look at them with you. We had four, and another that we called a duck.
-   “You don’t go off any more,” I said, when we’d got to the willow. # show: willow

“No,” said Tommy. “When did I last?”

{guess_shouting:
- at_us: We sat out on those steps still, on Mondays, and he’d go by below with his boots around his neck and say hello.
- at_the_picking: They still picked. They’d kept him till next to last on the Monday, and he’d stood there looking at an aeroplane.
- else: We’d come to where you see that hedge. He had his face to it, and he asked me what I was looking at.
}

“It’s Miss Lucy,” said Tommy. {not met_lucy && not rain:She took us for games, and was about as wide as a door. }“I don’t think it’s a secret. She never said it was.”
~ met_lucy = true

*   “I won’t tell anybody,” I said.
    He knew that, he said, but he’d have to do it in the right order. He’d tried it over in bed and he kept leaving out a cough.
*   I went slower. It’s what I do now, when there’s something coming.
    ~ ruth++
    Ruth was across the water with Bridget T., so they had to go slower too. I saw her look over and see why. She got down and undid a shoe that was done up already, and made it last. # show: ruth
*   “Start at the beginning,” I said, which you never should with Tommy.
    He started with breakfast. We had come right round before he’d so much as been sent for.
-   He couldn’t just tell you what a person said, he had to do them. Miss Lucy was in the hall, pumping up a netball, and the benches were out for swimming. # show: ruth

*   We had swimming in the hall. I’d better tell you how.
    You lay across a bench on your stomach, and Miss Lucy walked in between calling the strokes. Bridget T. wouldn’t go at the piano end, because it was deep.
*   We’d all got our swimming certificate, signed by Miss Emily.
    You lay on a bench with your arms and legs out over the sides, and Miss Lucy counted up the yards in strokes. Rosalind had got hers for fifty, through going to sleep and not being stopped.
*   I was good at swimming, on the bench.
    You lay across it and did the arms and then the legs, and when she said glide, you glided, with your chin up, looking at the feet of the person in front.
-   “I’ve brought her a note,” said Tommy, “to say I’ve nothing in for the Exchange. She says, ‘Tommy,’” and he coughed. “She’s got a cold. ‘It doesn’t matter if you can’t be creative. It doesn’t matter a bit.’ Then there’s another.” He did it. “‘And you’ve a first-class pair of lungs.’”

*   “Lungs?” I said.
    “Well, she’s heard me,” said Tommy. “Everyone has.” But I’d put him off, and he was quite cross, and we had to have it all again, both of the coughs as well.
*   I said that was nice of her.
    “I thought so,” said Tommy. He took a breath in, and kept it for a good way, nodding at things, and then let it go and took another.
*   I looked back at the house, to see which windows were open.
    ~ told++
    You didn’t say that kind of thing. After one poor term in clay you could go a month without being sat next to.
-   “So I said, what does matter, then? And she lets go of the ball, and it rolls off down the hall. She only talks while it’s rolling.” He’d stopped walking, which you didn’t. He gave me a flat stone. “You be the ball,” he said. # show: two

*   “How fast was it?” I asked him.
    “Slow,” said Tommy. “It’s not pumped up.” So I went in front with the stone held out, and I heard him behind me getting his throat ready.
*   “Whereabouts do I start from?” I asked him.
    “You’re just leaving her,” said Tommy, and he took me by both shoulders, and set me off.
*   I felt a fool, but I was the ball.
    ~ tommy++
    I held the stone by my knee and went ahead of him. “You’re too straight,” said Tommy. “It’s got a wander.” So I wandered, in front of all those windows.
-   “‘You’ve had all the facts, every one of you,’” said Tommy, behind me. “About us, she means, and when we’re grown up. ‘You’ve had them the way you’ve had swimming. You’ve all got the certificate, and there isn’t one of you been wet.’ Then it hits the piano, and she goes and fetches it. She says, ‘That’s not your fault. It’s the benches.’”

{
- rain && who_knew == held: I gave all my mind to being the ball. I must have, to have had it all to hear over again in that pavilion.
- rain && who_knew == faced: I kept my arm out, and my back to him. He was so pleased to be the one to bring it me.
- rain: I listened for anything I hadn’t heard before, and it went by me like the register.
}

He caught me up. “I don’t see what she’s got against the benches,” he said. “We did all the strokes.” And we had. We knew every stroke there was. # show: ducks

// Seam: did she understand him that day?
*   I saw what it was that Tommy had just told me, and I mentioned the ducks.
    ~ understood = faced
    ~ told++
    “There’s only three,” I said. I could see all four from where I was. “Where?” said Tommy, and he began to count, and I helped him. I can turn a man’s head to the window now, in the middle of a word.
*   What Tommy meant, that day at the pond, was, did I say he gave me a stone?
    ~ understood = released
    A grey one, with a white thread going round it that didn’t meet. It was warm on the side where he’d had his thumb, and cold along the edge. He was talking all this time, and I expect I answered.
*   Tommy saw what Miss Lucy had meant, and so did I, in the same second.
    ~ understood = held
    He had his mouth open to go on about the benches, and it stayed open. We looked at the pond, all that water, right up to the path. He came round to the other side of me, so that he was the one next to the edge, and we walked on like that, and neither of us ever brought it up.
-   Neither of us turned off for the house.

*   {tommy + 2 > ruth} I held his stone out to him.
    -> skimming
*   We did a third with nobody saying anything.
    He walked beside me, breathing, in and then out, and I saw that I was meant to hear how good his lungs were. The bell went when we’d got to the willow, which is as far from the house one way as the other. Tommy asked me which, and I said that I didn’t mind.
*   “And was that all she said?” I asked him.
    “There’s one more cough,” said Tommy, and he did it for me. She’d told him to put the benches back, he said, and he’d done all but one, and she sat down on that so that he couldn’t.
-   ~ memories++
-> verge

= skimming
“No, you keep that,” said Tommy. “It’s been a ball.” He went down on his hands and knees by the sluice to find me another to skim. “Everyone goes for flat. It wants a bit of a stomach, and then you ask yourself if you’d mind losing it.”

“And if I would?”

“Then that’s the one,” said Tommy.

*   I found one that I’d mind, and I threw it.
    ~ tommy++
    It went four, if you counted the going in. “You do count the going in,” said Tommy. “It hasn’t stopped, has it?” The ducks all came across to find out if it was bread. {boatdrawing:They went straight through the place where he’d had his boat.} # hear: skim
*   I minded every one I picked up.
    He looked at each one as I passed it over, both sides, and agreed. We had a dozen in the end, in order of how much. {boatdrawing:“You can’t sink those,” said Tommy. He was looking out to where he’d put that boat.|“It’ll have to be a rotten one, then,” said Tommy, and he threw it, and it sank.}
-   ~ memories++
-> verge
