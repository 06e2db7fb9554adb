// Westing, August 1997: one room getting dark, Madame, then Miss Emily; and a harmonium that has to be got down the stairs.
// Answers guess_flinch, guess_lucy, guess_weeping. A return to madame_at_door. Seams: one_question (read again in fieldnight, current, fence), madame_voice (fieldnight, fence).
// Optional: file (told is high). Labels: animals_out, landing, file. Sets no_deferral. Keepsake: a covered mirror.
=== house ===
# picture: westing
# ambience: shore
# music: none
I’d thought it would be me who rang. “No, I’ll do it,” said Tommy, and he put his thumb on the bell and didn’t press.

We were on the steps of a tall house at Westing, about seven, one evening in August 1997. {boat_seen == held:Behind us was the pier, with its middle gone, though end on you’d have called it new.|{boat_seen == faced:Behind us was the pier, with daylight where its middle had been.|The pier behind us had lost its middle, I was told.}} Tommy was between donations. He had his animals in a carrier bag, and the address, on Ruth’s bit of paper. # show: sea

*   We’d followed Madame home from the shops.
    She came out of a baker’s with half a loaf, and Tommy knew the walk, because Arthur H. used to do it. We went along behind, one each side of the road, though we had the address.
*   I’d driven past that house three times already, by myself.
    ~ told++
    I used to see which lights were on, and turn round by the bandstand. “How’d you know we could park here?” he said. I put it down to luck.
*   Tommy had been sick in the car park. He didn’t want it mentioned.
    ~ tommy++
    He’d combed his hair, with water from a tap. “Do I look all right?” he said. There was so much room in his jacket. I told him yes.
-   {late:
- held: There was still sun on the house. I’d have said that we had all day.
- faced: There were seven steps. He’d counted them too, and neither of us said seven.
- else: He’d left that lamp of his on at Kelham, for when we came in.
}

Then he pressed it, and Madame opened the door. “You were to be here at two,” she said. “It’s at the top, the.” And she started back up the stairs.

She was expecting two men, from a chapel, for a harmonium.

*   “We’re not the men,” I said. “Madame, we were at Hailsham.”
    Her foot had already started, so she went up one more stair. When she turned her hands had begun to come up. She saw them, and took hold of the banister. “You are not the,” said Madame. She was smaller than I am.
*   I let her go on thinking so, as far as the first landing.
    ~ told++
    I’d got as far as wondering which end of it to give Tommy. “We’re from Hailsham,” he said. She went back against a door, with her hands up by her white hair, and it opened behind her.
*   Tommy told her who we were, from the foot of the stairs.
    ~ tommy++
    “I’m Tommy D.,” he said, much too loudly, “and this is Kathy H. You’ll have had something of hers.” She put up her hands, to catch it I thought. Then she held a door open, and stood well back from us.
-   -> drawing_room

= drawing_room
# ambience: drawing-room
It was a long room, with a folding screen at the far end. Against one wall stood something flat, the size of a door, tied up in a grey blanket. # show: room # show: mirror

“That’s them,” said Tommy, in my ear. He meant the pictures. # show: pair

*   She didn’t ask us to sit, so Tommy said it standing up.
    {empty_house:
    - held: Ruth would have given out the bedrooms by now, as she did at Hemsea. I looked up, to see which I’d have got.
    - faced: I counted us. I’ve been known to put people in a house who weren’t there. We were three.
    - else: This one had a roof, at any rate, and no wind. It had a clock that had been packed, still going.
    }
    “We’re in love,” he said, “and we’d like our three years, please.” I saw him hear how short it was. “You’d be able to tell, from the Gallery. Only I never had anything in. So I’ve brought these.”
*   I sat down, and I asked her for him. I’d promised I wouldn’t.
    I put it nicely, that we loved each other and we’d come about the three years. “I was going to say that,” said Tommy. “It’s what the Gallery’s for,” he told her, “so you can tell it’s true, and I’d got nothing in. So I’ve brought these.”
*   “Please,” said Madame, and we took that to mean sit.
    The chairs let us right down. “We’re in love,” said Tommy, just as I said, “We’re sorry to disturb you.” She waited to hear which. “We’d like three years,” he said. “You look in the Gallery, don’t you? There’s nothing of mine there. So I’ve brought these.”
-   # show: madame
    {said_of_theory:
- held: It sounded as clever as it had on the sea front. I watched her, for it to go in.
- faced: He took it all round the hole again, as he had on that bench, and never put a foot in.
- else: I looked about for a gull. There was only Madame, with her eyes shut.
}

*   He got out the pig book, and opened it for her at the hinge.
    -> animals_out
*   I laid my hand on the bag. “Not yet,” I said.
    ~ told++
    I didn’t like how she’d gone. “You could have said in the car,” Tommy told me, and he was cross. I could have said in 1984. Then the bell went, and it was her two men. “It’s at the top, the,” Madame called to them through the door.
    -> the_screen
*   “Shall I get them out now,” said Tommy, “or after?”
    ~ tommy++
    “After,” said Madame. I don’t think she could have told him after what. Then her two men came, and she went out to point them up the stairs. “It’s only a harmonium,” we heard her say. I thought that she might not come back.
    -> the_screen

= animals_out
She bent over it with her hands behind her back. Along the top of the page were the farmer’s boxes, that he’d filled in. “Weight,” Madame read. “Eats. Put With.” The last was Gone. She didn’t read that.

“It opens,” said Tommy, “so it can oil the hinge.”

* *   I told her that one was meant to be funny.
        “Yes,” said Madame. We’d laughed at that hinge once until we had to walk about in the nettles. Her two men came past, going up for the harmonium, and the young one looked in.
* *   I watched her hands.
        One had hold of the other by the wrist, where Tommy couldn’t see. “And you have how,” she said. “All of them,” said Tommy. Then her men went by us up the stairs, for the harmonium. She hadn’t turned over.
* *   I turned the page for her, since she wasn’t going to.
        The next one had its face up. “This has two of the,” said Madame, and she put her hand to her own chest, and took it away. Then her two men went up past the door, for the harmonium.
- - -> the_screen

= the_screen
She looked at the screen. “They come in twos,” she said. “I am not the one who. Emily?”

“I have heard every word, Marie-Claude,” said somebody behind it, “and I should like to be turned round.”

*   I went. It’s what I do.
    She was in a wheelchair, facing the window, a rug and two sticks. She used to stand so straight that we did too. I took her round wide, so as not to jolt. “You have been properly taught,” said Miss Emily. # hear: wheelchair
*   Tommy went. He’d been frightened of her until he was sixteen.
    ~ tommy++
    She had her back to us, in a wheelchair, and he couldn’t find the brake. “It is by your foot, Tommy,” said Miss Emily. “With you it was always a question of feet.” # hear: wheelchair
*   Madame did it, and caught the wheel in that grey blanket.
    She had her in a wheelchair, quite small. Tommy bent down to free it, and there was a corner of gold frame. “Leave that, please,” said Miss Emily to him, before she’d said good evening. # hear: wheelchair
-   # show: emily
    “You have come about a deferral,” said Miss Emily, “and I shall answer at once, because it’s unkind to keep people waiting for a no. There are no deferrals. There never were, at any time, for anyone, however much in love they might be.” # wait: 2
~ no_deferral = true

*   “Not ever,” said Tommy.
    “Not ever, Tommy.” He tied the two handles of the carrier bag together, and tied them again on top. I had to cut it open, at home.

    “Somebody must have started it,” he said. “One would think so,” said Miss Emily. “But a story is like a ruck in a carpet. One treads on it, and every two years it comes up with a couple on it.”
*   I said it might have been some other place that gave them.
    I was bargaining. “No other place gave so much as a pencil,” said Miss Emily. “It is a story, Kathy. One treads on it, as on a ruck in a carpet, and it comes up under another couple. You are the ninth.”
*   I thanked her. It came out by itself.
    ~ told++
    I’ve told people bad news for eleven years, and they nearly all say thank you. “Not at all, Kathy,” said Miss Emily.

    Madame’s foot was out, pressing on the carpet. “We tell them no,” she said, “and it’s only like the, one puts it flat here and then there.” “Like a ruck,” said Miss Emily. “You are the ninth couple.”
-   {rumour_believed:
- held: So it was games after all, and I’d only my good shoes.
- faced: I’d had some kind person begin it, by a bed. Now I had to send her home.
- else: I looked round for some milk to watch, and there was only Tommy.
}

Something groaned on the stairs above us, two notes. “They have got to the turn,” said Miss Emily. “It went up in 1969. I can’t see that it has grown.” # hear: harmonium

*   “Then what did you want our pictures for?” said Tommy.
    He’d been so sure, since Hemsea. “To show,” said Miss Emily. “We hung them in big rooms in London, for people who were not stupid people. They did not believe that you had souls, Tommy, any of you. So we said, look here, this is a jug, and the child is eight, and she has put in the chip.”
    -> the_jug
*   “But you took them away,” I said to Madame. “You came with a car.”
    “I took them, I hung them,” said Madame. “In London, the big rooms. And they come with a glass, in long dresses, and they don’t believe there is.”

    “A soul,” said Miss Emily, “in any of you. So Marie-Claude used to stand them in front of a jug, with a chip in it, and tell them, eight years old.”
    -> the_jug

= the_jug
That was my jug. I’d done the chip.

*   “Did they like it?” I said.
    ~ told++
    I’d like to leave that out. “A bishop asked me if you had broken it yourself,” said Miss Emily. And I was pleased. With Tommy there beside me, I was pleased.
*   I was feeling about for where it would be.
    I’ve been handed a great many diagrams, in my work, and I went over one from the top down. Miss Emily was saying what a good jug it was.
*   I thought of all those people, with a glass each, doubting it.
    They must have gone home afterwards and looked in on their children. “Was it warm?” I said. She said that one took a wrap.
-   The sun had gone off the front windows by now. # light: evening

*   “Can I look?” said Tommy.
    He went down on one knee and undid the string, and the blanket came off. It was a mirror. It had a dark room in it, and him with some string. “Oh, no,” said Miss Emily. “The pictures are gone, Tommy. One could not go on paying.”
*   I lifted a corner of that blanket while she was talking.
    ~ told++
    I only wanted to see if I’d know one. But the whole of it came away, and there we both were in a gold frame. It was a mirror. “The pictures went long ago,” said Miss Emily. “To a school,” said Madame. “For the backs. It’s good, the.” She’d put a hand up, so as not to see us in it.
-   Tommy was still looking into it.

“You showed them,” he said, “and they saw we’d got one each.”

“A great many did. I saw them see it.”

“So they knew. They’d have it with them, going home. They’d wake up and they’d still know.” He turned round to her. “So what did they do with that?”

“They,” said Miss Emily. # wait: 2

I’d never in my life heard her not finish.

*   We waited for her. He’d have waited there all night.
    ~ tommy++
    Madame had turned to look at her too. Then one of her men shouted down, could they have five minutes? “By all means,” said Miss Emily, and went on from there.

    “Four hundred people paid for us, at two guineas. Then Lord Ferriby died, and I wrote to the whole list and had nine replies. They had all got somebody at home by then, who was waiting. It is awkward to be waiting for a thing, and have its drawing up in the hall. <>
    -> the_word
*   I’d have given her a word, if I’d had one.
    They get stuck, and I can nearly always see what’s wanted, and pass it over. Tommy would have taken anything she had.

    “They liked you very much,” she said, to me. “Four hundred of them kept us up, by subscription. But you grew. They had been fond of a child with a jug, and they did not care to meet you on the stairs. They began asking me to leave out their names. <>
    -> the_word
*   “Has anyone down there got a screwdriver?” one of the men called.
    Tommy said that he’d go. He didn’t seem to want to watch her look for it.
    -> landing

= landing
They had the harmonium jammed across the turn of the stairs. It sounded a note whenever one of them breathed. “It’s got to be sawn,” said the old one.

“You want four of those banisters out,” said Tommy. “Then put them back.” {hollow.the_laundry_and_the_coal:Mr Pask did it once with a fence, for the coal. }He was holding on to the wall. His lips had no colour.

* *   I told him that he wasn’t to lift.
        “I’m not lifting,” said Tommy. “I’m telling them which.” He kept his back to me, and to the room.
* *   “Come and sit down, Tommy,” I said.
        “In a minute. I can do this.” I hadn’t heard him angry with me since we were at the Cottages.
- - “That was clever of you, Tommy,” said Miss Emily, when I’d got him into a chair. She’d never once been able to say it to him before.

“Four hundred people kept you, at two guineas each,” she told him. “And the year that Lord Ferriby died I wrote round to them all, and there were nine. <>
-> the_word

= the_word
You were clones, and they had begun to remember it.”

I’d never been called that, by anyone. She said it as she used to say Rutland, so that it shouldn’t be laughed at. {closing:
    {heard_closed:
    - held: “So it was shut.” I’d no tears to hand for it. A stranger had had those.
    - faced: “So it was shut.” I waited to be angry, and somebody else had had it all.
    - else: “So it was shut.” I looked up at the corner of the ceiling, for that string.
    }
- else: “So it was shut,” said Miss Emily.
}

*   “What happened to our things?” I said. “The ones you didn’t take?”
    The stuffed ones were burned, she said. It’s usual.
    {bought:
    - held: Ruth had got my owl by then, in her box under her bed. I was glad she’d been so quick.
    - faced: So I’d got two tokens’ worth out of my owl, and it had gone out with the hockey pads.
    - else: “Was there an owl?” I said. “Grey?” said Miss Emily, and I waited. “No. I am thinking of a cushion.”
    }
*   “You never told us, though,” said Tommy.
    “You were told all of it, Tommy, as soon as you could do it sitting down.” “Like the swimming,” said Tommy.
    {understood:
    - held: He looked for me, and I was looking already.
    - faced: He looked at me, and there weren’t any ducks to show him. I nodded.
    - else: He looked at me, and I put my thumb where the stone would be. “You were the ball,” he said, to help.
    }
*   “When did we know?” I asked her. “How old were we?”
    “You always knew,” said Miss Emily. “It took some arranging.”
    {who_knew:
    - held: I told her that I’d heard it first the day it rained. “Oh no, Kathy,” she said. “You had it from me when you were six, with the seven times table. You asked to be excused.”
    - faced: I said that I always had. She was delighted. I think I was the first who’d ever told her that it worked.
    - else: I said that I’d looked for the bottom of it for years. “No,” she said. “One took care that there should not be one.”
    }
-   -> the_register

= the_register
By then you couldn’t tell the colour of her rug. Madame had gone back to the door. The switch was a foot from her shoulder. # show: dusk # music: dusk # hear: strike

*   “You never minded us, though,” said Tommy.
    ~ tommy++
    “We all did,” said Miss Emily. “It is quite physical. At fire practice, when you stood there on the gravel with your breath showing, I used to want to be on the other side of that door with it locked. So I read the register slowly, and I looked at each of you until you had answered.”

    “You always stopped before mine,” said Tommy. She’d had to take a breath, she told him. She leaned forward, so he’d know it wasn’t personal.
*   “At least you weren’t afraid of us,” I said. “Not you.”
    ~ told++
    So then she told me. It was worst at fire practice, from the top step. We’d be down there in our dressing gowns, and her whole skin wanted to go in and lock the door. So she read the names out as slowly as she could bear.

    I told her we’d liked it. We used to stand and freeze and think, she can’t bear to miss anyone out. “I am glad,” said Miss Emily. “I hoped it looked like that.”
*   “Why did the register take half an hour?” I asked her. “At fire practice?”
    “Because I could see all your faces by the one lamp,” said Miss Emily, “and I was revolted. So was everyone. I used to look at each of you until I could say the name.”

    I turned my hands over, to see what it was. But by then it was nearly dark.
-   “And you had a childhood,” she said. “I cut up the pears for it myself.”

*   “Did Miss Lucy feel it?” I said. “What you felt?”
    “Less than most,” said Miss Emily. “She minded that there was any.”
    {lucygone:
        {lucy_went:
        - held: “She did my collar up,” said Tommy, “on her way out.” I saw that Miss Emily would have liked to hear about that, at the time.
        - faced: “I had an answer prepared, when she went, and not one of you asked.” We’d had rounders. Tommy and I looked at each other.
        - else: “I drove in for another whistle myself.” I’d never thought of anyone going shopping.
        }
    }
    “She could not look at you, so long as you didn’t know. One does not rearrange sixty children in order to be able to look at them.”
*   “Miss Lucy told us,” said Tommy. “In the rain.”
    “She did, and said to me that one of you had laughed.”
    {who_laughed:
    - held: I said that nobody had. “She was quite certain,” said Miss Emily.
    - faced: “That was me,” I said. “It was the vests.” Miss Emily considered it. “She thought it was because you had understood,” she said.
    - else: “Who was it?” I said. I’d had my back to them. “She wouldn’t tell me,” said Miss Emily. “I believe she envied them.”
    }
    “She only wanted to be able to look at you. But one does not rearrange sixty children so that one may look at them.”
*   “What was Miss Lucy trying to do?” I said.
    I’d tried it several ways, driving. “I can save you that,” said Miss Emily. “She could not look any of you in the face, while you did not know. And one does not rearrange sixty children so that one may look at them.”
-   {guess_lucy == as_a_friend:I’d thought, as a friend. I looked at the window, what there was of it.|{guess_lucy == to_be_rid_of_it:I’d thought it was her arms that were tired, and it was her eyes. I kept mine on the rug.|Tommy gave me a look. We were both of us thinking of cold showers.}} # wait: 2

{told > 23: -> file}
-> dark

= file
“I burned your files,” she said, “but I can see yours, Kathy. You were ten. You had gone out over a football field to a boy who was shouting. I wrote, will make a carer. I never had to alter it.”

{
- walked_out ? held: I’d always thought that it was me who started that.
- walked_out ? faced: So I’d walked nicely enough. I’d got eleven years for it.
- else: So that’s what had got up, off those steps. A carer had.
}

“What was on mine?” said Tommy.

“That you felt things,” said Miss Emily. “I was asked to find another word.”
-> dark

= dark
{landing:They were putting back the banisters, out on the stairs.|They’d begun to saw something, out on the stairs, and it groaned.} “They are to have it for Sunday,” said Miss Emily. # hear: harmonium

*   I told Madame that we’d only meant to be polite, with the leaves.
    {
    - leaves ? amended: I said it had been my idea, and Ruth’s as well.
    - leaves ? held: I said it was my friend’s idea. She’d wanted it to be something you could throw away, round the bend.
    - leaves ? faced: “It was my idea,” I said. Tommy turned right round in his chair.
    - else: I said that there were seven of us, and Marian would tell her it was Marian.
    }
    “I had a rule,” said Madame. “I kept nothing. But a leaf, that isn’t for showing. If I take it I must put it in a drawer, in my own. And there were seven.”
*   “You used to put your hands up,” Tommy said to Madame. “You did it tonight.”
    ~ tommy++
    He’d only ever had it described to him. And up they came again. We could just see them, by her ears.

    “So as not to take one,” said Madame. “If they are up I can’t take it. I’d have kept it. I’d have had it by the.” She moved her head, and it was the bed she meant.
*   “I gave you a leaf once,” I said. “I tried to.”
    “Yes. In the dry year.” She hadn’t had to think. “I put up my hands, so that I couldn’t. I kept nothing of yours, it was my rule. If I have the one in my house, I thought, I’ll begin to keep the.”
-   {guess_flinch == of_children:She’d seen we were children, then, long before. I looked at the top of her head, and she had a parting as well.|{guess_flinch == of_catching_it:We weren’t catching. I’d been holding my own hands by the edges, and I looked at them, and let go.|And all I’d had her looking for was where to step. I looked at her foot. It wasn’t large.}} # wait: 2

“You may have one more,” said Miss Emily, “and then I must go down.” Tommy shook his head. # music: none

// Seam: what does she ask, with one question left?
*   I asked who else had known about us, and for how long.
    ~ one_question = faced
    ~ told++
    “All of us,” said Miss Emily. “Mr Pask, and the girl with the laundry, and the people who let you out of car parks. I should think everyone you have ever met, Kathy, over the age of twelve.” I didn’t look at Tommy. Madame had come up close beside me, in the dark. “I know this one,” she said.
*   I asked what Madame’s face had meant, at our dormitory door.
    ~ one_question = held
    Miss Emily knew nothing about it. I said I was upstairs, with a tape on, and I’d opened my eyes. “My face?” said Madame. She put her hand up and felt it, under the eyes. Then she came so close I could hear her breathe.
*   I asked Miss Emily if I might put the light on.
    ~ one_question = released
    “I had wondered who would ask,” she said. So I did, and there were four people, and four more in the mirror, and every one of them was older than I’d thought. Tommy was crying. He’d believed that it was dark. And Madame was coming straight across to me. “It’s this one,” she said. # light: plain # hear: light-switch
-   I’d told you, “{said("madame_at_door")}” And here she was.

// A return: madame_at_door.
*   I’ll keep what I had. I got it in a better light.
    {
    - madame_at_door ? held: I looked for where the tears would have run. There was a line each side that they could have used.
    - madame_at_door ? faced: It was how she was looking now, like someone going round a house before it’s shut up.
    - else: I still couldn’t get her face, and I’d got her two feet away.
    }
*   I tried the one over the other, and they didn’t meet at the edges.
    {
    - madame_at_door ? held: I’d wanted someone to have cried at it. This one only stood very still. She may have then.
    - madame_at_door ? faced: I’d made her hard, because she went away. She looked like someone who’s been asked to hold something.
    - else: There was one there, all along. She was frightened, and it was for one of us.
    }
    ~ madame_at_door += amended
    ~ told++
*   I looked at her hands. I’d always been surer of those.
    She’d taken hold of my wrist with one of them, about where you’d feel for a pulse. It was small, and quite dry. She had never touched any of us, that I’d heard.
-   “With the music,” said Madame. “I went up to count. There were to be fewer, the year after, so how many beds? And I see in. And there was one of you putting one of them to bed.”

“You went so slowly, at the turn,” she said. “I thought, but who is it that carries them?”

{guess_weeping == for_a_child:I looked at her arms. I’d once put a child in them for her, and grown it up.|{guess_weeping == for_the_song:So it was never the song. I’d been watching her mouth, for the tune.|I’d had my eyes shut, at the time. I kept them open.}} # wait: 2

*   I told her what I thought it was about, the song.
    They’ve come home in a car, I said, asleep, and she’s taking them up so that they don’t wake. “Yes,” said Madame. “I saw.”
*   I couldn’t say anything. Tommy did.
    ~ tommy++
    “It was only a pillow,” said Tommy. He wanted to make it easier for her. “I know,” said Madame. “I could see what it.”
*   “I don’t know,” I said.
    ~ told++
    She nodded. She really had been asking, and I think I was the first person she’d put it to.
-   -> down

= down
“That’s your harmonium down, my love.” It was the young one of her men, in the doorway. {one_question == held:I looked at his face, and it was only pleased.|{one_question == faced:He was well over twelve.|He’d screwed up his eyes, for the light.}} “Who’s coming to see it off?”

He got one arm under Miss Emily’s knees and one behind, and put her up against his shoulder with her legs hanging, and took her past us.

“I should like to see that it goes in,” said Miss Emily, over his shoulder. “I am very glad to have seen how you turned out.” She’d finished it before the turn.

*   The three of us stood at the top, and watched him do it.
    He felt for each stair with his foot, as slowly as I’d ever gone. Madame had her hand across her mouth.
*   I looked round for Tommy, and he’d seen it too.
    ~ tommy++
    He’d had it from me at fifteen. He was watching that boy’s feet.
*   I called out to him to mind the last one. It was loose.
    “Cheers,” the boy said, and kept his eyes on what he was doing. I’d noticed it coming up.
-   They sat her up in the front of the van, to go along and see it played. So only Madame saw us out.

// Seam: how did Madame speak to them, at the door?
*   Madame only whispered to us, at the street door, because of the men.
    ~ madame_voice = faced
    ~ told++
    “You won’t give the others the address,” she whispered. “Please. They sit on the wall.” She’d finished every sentence. Tommy unfolded Ruth’s paper, and gave it to her. So she had to keep it.
*   What Madame said at the door I’ve had three ways, and they can’t all be hers.
    ~ madame_voice = released
    I’ve had good night, and not to come again, and I once told a woman at Thornby that she’d blessed us. When she’d shut the door, which had coloured glass, her mouth was still going, in the red part and then in the blue.
*   Madame spoke to us kindly, at the street door. She asked if we had far to go.
    ~ madame_voice = held
    “Eighty-six miles,” I said. “And you’ll drive it tonight,” said Madame, “and he will sleep.” She put her hand on Tommy’s arm, and left it there for about as long as a name takes. “Go slowly,” she said.
-   # ambience: shore
They’d lit the pier, as far as it went, and then again at the other end.

*   Tommy put the bag on the back seat and did the belt up round it.
    Then he got in beside me, and couldn’t find the catch of his own.
*   I told him I was sorry.
    ~ ruth++
    “You didn’t say there were any,” said Tommy. “Ruth said there was an address, and there was. She got that right.”
-   {madame_voice == held:I let the clutch in so that you’d hardly have felt it.|{madame_voice == faced:Over the road a boy and a girl were sitting on a wall.|Behind the coloured glass there was somebody still.}}

“What time have we got to be in?” said Tommy.

I told him midnight. It was five past nine. # hear: car-door

“That’s plenty, then,” he said.
~ memories++
-> last_road
