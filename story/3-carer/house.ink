// Westing, August 1997: one room getting dark, Madame, then Miss Emily; and a bedside cabinet that has to be got down the stairs.
// Answers guess_flinch, guess_lucy, guess_weeping. A return to madame_at_door. Seams: one_question (read again in fieldnight, current, fence), madame_voice (fieldnight, fence).
// Optional: file (told is high). Labels: animals_out, landing, file. Sets no_deferral. Keepsake: a covered mirror.
=== house ===
# picture: none
# ambience: shore
# music: none
“You do it,” said Tommy. “No. I’ll do it.” He had his thumb on the bell and he didn’t press.

We were on the steps of a tall house at Westing, about seven, one evening in August 1997. Behind us was the pier, with its middle gone. Tommy was between donations. He had his animals in a carrier bag, and Ruth’s piece of paper in his hand, with the address.

*   We’d followed Madame home from the shops.
    She came out of a baker’s with half a loaf, and Tommy knew the walk, because Arthur H. used to do it. We went along behind, one each side of the road, as Rodney once taught us. We had the address in any case.
*   I’d driven past that house three times already, by myself.
    ~ told++
    I used to see which lights were on, and turn round by the bandstand. Tommy didn’t know. “How did you know we could park here?” he said, and I told him it was luck.
*   Tommy had been sick in the car park. He didn’t want it mentioned.
    ~ tommy++
    He’d combed his hair, with water from a tap. “Do I look all right?” he said. I could see how much room there was in his jacket. I told him yes.
-   {late:
- held: I’ve said that it wasn’t late, in that room of his, with the lamp. Tommy wanted somebody to sign for it.
- faced: All summer we’d been counting, the two of us, and never out loud. We were both doing it on those steps.
- else: You’ve only had the lamp from me, of that summer. He’d left it switched on at Kelham, for when we came in.
}

Then he pressed it, and Madame opened the door. “You were to be here at two,” she said. “It’s the top floor.” And she started back up the stairs.

She was expecting two men, for a cabinet. That’s how we got in.

*   “We’re not the men,” I said. “Madame, we were at Hailsham.”
    Her foot had already started, so she went up one more stair after I’d said it. When she turned her hands had begun to come up. She saw them, and took hold of the banister. She was smaller than I am. “You are not the,” said Madame.
*   I let her go on thinking so, as far as the first landing.
    ~ told++
    I’d got as far as wondering which end of it to give Tommy. But he couldn’t do it. “We’re from Hailsham,” he said. She went back against a door, with her hands up by her white hair, and the door opened behind her.
*   Tommy told her who we were, from the foot of the stairs.
    ~ tommy++
    “I’m Tommy D.,” he said, “and this is Kathy H. You’ll have had something of hers.” He’d practised it, and he said it much too loudly. She put up her hands, as if he’d thrown it. Then she held a door open, and stood well back from us.
-   -> drawing_room

= drawing_room
# ambience: silence
It was a long room on the first floor, with a folding screen at the far end, and a lamp not lit. Half the furniture had gone. Against one wall stood something flat, as big as a door, tied up in a grey blanket.

“That’s them,” said Tommy, in my ear. He meant the pictures.

*   She didn’t ask us to sit, so Tommy said it standing up.
    {empty_house:
    - held: In that empty house at Hemsea, with the wind in it, Ruth had given out the bedrooms. I looked up, to see which I’d have got.
    - faced: I’ve told you I used to put five of us in an empty house, when it was just me. So I counted, in this one. We were three.
    - else: When I got to the empty house, at Hemsea, I gave you the wind. Here there wasn’t any, only a clock that had been packed, still going.
    }
    “We’re in love,” said Tommy, “and we’d like our three years, please.” It took one breath. I saw him hear how short it was. “You’d be able to tell, from the Gallery,” he said. “Only I never had anything in. So I’ve brought these.”
*   I sat down, and I asked her for him. I’d promised I wouldn’t.
    I put it nicely, that we loved each other and we’d come about the three years. “I was going to say that,” said Tommy. He’d stayed standing. “You’ll have to see what I’m like,” he told her, “so you can tell it’s true. It’s what the Gallery’s for, and I’d got nothing in. So I’ve brought these.”
*   “Please,” said Madame, and we took that to mean sit.
    The chairs let us right down, so that we had the under side of her chin, the same as ever. “We’re in love,” said Tommy, just as I said, “We’re sorry to disturb you.” She waited to hear which. “We’d like three years,” said Tommy. “You look in the Gallery, don’t you, to see if it’s so? There’s nothing of mine there. So I’ve brought these.”
-   {said_of_theory:
- held: I’d told him once that his theory was clever, and meant it. It sounded as clever as it had on the sea front. I watched her to see it go in.
- faced: I’d seen the hole in that theory the day he told me, and let him walk all round it. He’d been walking round it for thirteen years.
- else: He’d asked me once what I thought of that, and I’d shown him a gull. This time I kept my eyes where I should. Hers were shut.
}

*   He got out the pig book, and opened it for her at the hinge.
    -> animals_out
*   I put my hand on the bag. “Not yet,” I said.
    ~ told++
    I didn’t like how she’d gone. “You could have said in the car,” Tommy told me, low. I could have said in 1984. Then the bell went again, and it was her two men, an old one and a young one. “Top floor,” Madame called to them through the door. “The bedside cabinet!”
    -> the_screen
*   “Shall I get them out now,” said Tommy, “or after?”
    ~ tommy++
    “After,” said Madame. I don’t think she could have told him after what. Then her two men came, and she had to go out and point them to the top of the house. “It’s only a bedside cabinet,” we heard her say. I thought that she might not come back.
    -> the_screen

= animals_out
She bent over it with her hands behind her back. Along the top of the page were the farmer’s boxes, that he’d filled in. “Weight,” Madame read. “Eats. Put With.” The last was Gone. She didn’t read that.

“It opens,” said Tommy, “so it can oil the hinge.”

* *   I told her that one was meant to be funny.
        “Yes,” said Madame. We’d laughed at that hinge once until we had to walk about in the nettles. Her two men came past the door, going up for the cabinet, and the young one looked in to see what we’d got.
* *   I watched her hands.
        One had hold of the other by the wrist, where Tommy couldn’t see. “And you have how many,” she said. “All of them,” said Tommy. Then her men came, and went by us up the stairs, about the cabinet. She hadn’t turned over.
* *   I turned the page for her, since she wasn’t going to.
        The next one had its face up. “This has no,” said Madame, and she put her hand to her own chest, and took it away. Then her two men came, up past the door, to see about the cabinet.
- - -> the_screen

= the_screen
She looked at the screen. “They come in twos,” she said. “I am not the one who. Emily?”

“I have heard every word, Marie-Claude,” said the screen, “and I should like to be turned round.”

*   I went. It’s what I do.
    She was in a wheelchair behind there, facing the window. I let the brake off and took her round wide, so as not to jolt. “You’ve been properly taught,” said Miss Emily. She used to stand so straight that we did too. Now she was a rug and two sticks.
*   Tommy went. He’d been frightened of her until he was sixteen.
    ~ tommy++
    She had her back to us, in a wheelchair, with two sticks across it, and he couldn’t find the brake. “It is by your foot, Tommy,” said Miss Emily. Her voice hadn’t aged at all. “With you it was always a question of feet.”
*   Madame did it, and the wheel caught on that grey blanket.
    She had her in a wheelchair, behind there, quite small. The wheel pulled the blanket down, and I saw a corner of gold frame. Tommy bent his head to see more. “Leave that, please,” said Miss Emily, to him, before she’d said good evening.
-   “You have come about a deferral,” said Miss Emily, “and I shall answer at once, because it’s unkind to keep people waiting for a no. There are no deferrals. There never were, at any time, for anyone, however much in love they might be.” # wait: 2
~ no_deferral = true

*   “Not ever,” said Tommy.
    “Not ever, Tommy.” He tied the two handles of the carrier bag together, and tied them again on top. I had to cut it open, at home.

    “Somebody must have started it,” he said. “You’d think so,” said Miss Emily. “But there was a ruck in my study carpet. One trod it flat by the door, and it came up by the bookcase. It’s the same. Every two years it is back by the door, with a couple on it.”
*   I said it might have been some other place that gave them.
    I was bargaining, as they do with us when they’ve had their letter. “No other place gave so much as a pencil,” said Miss Emily. “You had a ruck in my carpet to walk over, Kathy, when you brought in the post.”

    I had. You trod on it at the door and it went down, and came up by the bookcase. “I’ve trodden on this one for twenty years,” she said. “It is quite flat, and then Marie-Claude comes up to tell me that it’s under the window.”
*   I thanked her. It came out by itself.
    ~ told++
    I’ve told people bad news for eleven years, and do you know how many of them say thank you? It’s nearly all. “Not at all, Kathy,” said Miss Emily.

    Madame had a foot out in front of her, pressing on the carpet. “You put it down here,” she said, “and it is up there.” “Like the ruck in my study,” said Miss Emily. “Mr Pask used to tread on it, and it went round the room. You are the ninth couple. I don’t believe that anyone tells them.”
-   {rumour_believed:
- held: I’d believed in the three years the minute Chrissie told us. I’d kept it by me ever since, like a note to be let off games, and I’d only now handed it in.
- faced: When Chrissie told us I’d wondered who would start a thing like that. I’d thought of a kind person, by a bed. I’d never thought of no one.
- else: When Chrissie told us I’d had some milk to watch. I looked for something now, and there was only Tommy.
}

Something bumped on the stairs above us. “They have got to the turn,” said Miss Emily. “It went up in 1969. I can’t see that it has grown.” # hear: floorboard

*   “Then what did you want our pictures for?” said Tommy.
    He wasn’t rude. He’d known what they were for since Hemsea.

    “To show,” said Miss Emily. “We hung them in big rooms in London, and asked people in evening dress, who were not stupid people. They didn’t believe that you had souls, Tommy, any of you. It was very generally doubted. So we said, look here, this is a jug, and the child is eight, and she’s put in the chip.”
    -> the_jug
*   “But you took them away,” I said to Madame. “You came with a car.”
    “I took them, I hung them,” said Madame. “In London, the big rooms. And they come with a glass, in long dresses, and they don’t believe there is.”

    “A soul,” said Miss Emily, “in any of you. They honestly doubted it, and we’d undertaken to show them that there was. Marie-Claude used to stand them in front of a jug. It had a chip in it. She’d tell them, eight years old.”
    -> the_jug

= the_jug
That was my jug. I’d done the chip.

*   “Did they like it?” I said.
    ~ told++
    I’d like to leave that out. “A bishop asked me if you had broken it yourself,” said Miss Emily. And I was pleased. With Tommy there beside me, I was pleased.
*   I was feeling about for where it would be.
    I’ve been handed a great many diagrams, in my work, with lines going off to the names. I went over one from the top down. Miss Emily was saying what a good jug it was.
*   I thought of all those people, with a glass each, doubting it.
    Some of them must have gone home afterwards and looked in on their children. “Was it warm?” I said. I don’t know why I asked her that. She said that one took a wrap.
-   The sun had gone off the front windows by now.

*   “Can I look?” said Tommy.
    He thought that they were there, you see. He went down on one knee and undid the string, and the blanket came down. It was a mirror. It had a dark room in it, and him with some string. “Oh, no,” said Miss Emily. “The pictures are gone, Tommy. They were in store, and one couldn’t go on paying.”
*   I lifted a corner of that blanket while she was talking.
    ~ told++
    I only wanted to see if I’d know one, Ruth’s, or Marian’s. But the string was loose, and the whole of it came down in my hand, and there were the two of us in a gold frame. It was only a mirror. “I had it covered when I was ill,” said Miss Emily. “The pictures went long ago, to anyone who’d have them.”
*   The cabinet hit the wall above us, and the blanket slid down.
    Not one of us had touched it. “That’s us,” said Tommy. It was a mirror, covered for the men to take. I’d been so sure that it was the pictures. “They’ve gone,” said Madame. “I gave them to a school, for the backs. It’s good paper.” She’d put a hand up to hide it from her eyes.
-   Tommy was still looking into it. I could see his face in there, going back over it all.

“You showed them,” he said, “and they saw we’d got one each.”

“A great many did. I saw them see it.”

“So they knew. They’d have it with them, going home. They’d wake up and they’d still know.” He turned round to her. “So what did they do with that?”

“They,” said Miss Emily. # wait: 2

I’d never in my life heard her not finish.

*   We waited for her. He’d have waited there all night.
    ~ tommy++
    Madame had turned to look at her too. I think she’d wanted to ask it herself, four times a year, with the car loaded. Then the old man shouted down, could they have five minutes? “By all means,” said Miss Emily, and she went on from there.

    “We were one lamp, in all that. Four hundred people paid for the oil, at two guineas. Then Lord Ferriby died, and his son preferred yachts, and one autumn I wrote to the whole list and had nine replies. They had all got somebody at home by then, who was waiting. It’s awkward to be waiting for a thing, and have its drawing up in the hall. <>
    -> the_word
*   I’d have given her a word, if I’d had one.
    I’m good at it. They get stuck, and I can nearly always see what’s wanted, and pass it over. He wasn’t trying to catch her out. He’d have taken anything she had.

    “They liked you very much,” she said, to me. “We were a decent place in a bad time, and four hundred people kept it up, by subscription. But you grew. They’d been fond of a child with a jug, and they didn’t care to meet you on the stairs. When Lord Ferriby died they began asking me to leave out their names. <>
    -> the_word
*   “Has anyone down there got a screwdriver?” the young man called.
    Tommy said that he’d go. He gave me the bag to hold and went out. He’d asked it, and he didn’t seem to want to watch her look.
    -> landing

= landing
I went as far as the door. They had the cabinet jammed across the turn of the stairs above us. “It’s got to be sawn,” said the old man.

“You want four of those banisters out,” said Tommy. “Then put them back.” {hollow.the_laundry_and_the_coal:Mr Pask did it once with a fence, for the coal. }Tommy was holding on to the wall. His lips had no colour.

* *   I told him that he wasn’t to lift.
        “I’m not lifting,” said Tommy. “I’m telling them which.” He kept his back to me, and to the room.
* *   “Come and sit down, Tommy,” I said.
        “In a minute. I can do this,” said Tommy. I hadn’t heard him angry with me since we were at the Cottages.
- - “That was clever of you, Tommy,” said Miss Emily, when I’d got him into a chair. She meant it. She’d never once been able to say it to him before.

“Four hundred people kept you at two guineas each,” she told him, “in a very bad time. We were the one lamp. And the year that Lord Ferriby died I wrote round to them all, and there were nine. The wind had changed. <>
-> the_word

= the_word
You were clones, and they’d begun to remember it.”

I’d never been called that, by anyone. She said it as she used to say Rutland, so that it shouldn’t be laughed at. {closing:
    {heard_closed:
    - held: “So it was shut.” I’d cried over that already, with a stranger. I didn’t do it again here.
    - faced: “So it was shut.” I’d been so angry with the person who told me that. I looked to see if I’d kept any of it back for her.
    - else: “So it was shut.” I looked up at the corner of the ceiling, as though that string might have got in here.
    }
- else: “So it was shut,” said Miss Emily.
}

*   “What happened to our things?” I said. “The ones you didn’t take?”
    The stuffed ones were burned, she said. It’s usual.
    {bought:
    - held: Ruth had got my owl by then, in secret, in her box under her bed. I was glad she’d been so quick.
    - faced: So I’d done right by my owl, with my own two tokens. It only went out with the hockey pads.
    - else: I never knew who’d had mine. “Was there an owl?” I said. “Grey?” said Miss Emily. I held my breath. “No,” she said. “I am thinking of a cushion.”
    }
*   “You never told us, though,” said Tommy.
    “You were told all of it, Tommy, as soon as you could do it sitting down.” “Like the swimming,” said Tommy.
    {understood:
    - held: He looked for me, and I was looking already. We’d come to that together once, by real water, and he’d moved round to have the edge.
    - faced: He looked at me, and there weren’t any ducks to show him. I’d understood him then and I understood him now. I nodded, eighteen years late.
    - else: He looked at me. I’d kept a stone from that day, and hardly a word of his. “You were the ball,” said Tommy, to help.
    }
*   “When did we know?” I asked her. “How old were we?”
    “You always knew,” said Miss Emily. “It took some arranging.”
    {who_knew:
    - held: I told her that I’d heard it first the day it rained. “Oh no, Kathy,” she said. “You had it from me when you were six, with the seven times table. You asked to be excused.”
    - faced: I said that I always had. She was delighted. I think I was the first who’d ever told her that it worked.
    - else: I said that I’d looked for the day and couldn’t find it. “No,” she said. “One took care that there shouldn’t be one.”
    }
-   -> the_register

= the_register
By then you couldn’t tell the colour of her rug. Madame had gone back to the door. The switch was a foot from her shoulder.

*   “You never minded us, though,” said Tommy.
    ~ tommy++
    “We all did,” said Miss Emily. “It’s quite physical. At fire practice, when you stood there on the gravel, sixty of you, with your breath showing, I used to want to be on the other side of that door with it locked. So I read the register slowly, and I looked at each of you until you’d answered.”

    “You always stopped before mine,” said Tommy. He’d thought that she’d lost the place. She’d had to take a breath, she told him. She leaned forward, so he’d know it wasn’t personal.
*   “At least you weren’t afraid of us,” I said. “Not you.”
    ~ told++
    I’d said it to be kind. So then she told me. It was worst at night, at fire practice, from the top step. She’d look down and we’d be there in our dressing gowns, each with a box, and her whole skin wanted to go in and lock the door. So she read the names out as slowly as she could bear.

    I told her we’d liked it. We used to stand and freeze and think, she can’t bear to miss anyone out. “I am glad,” said Miss Emily. “I hoped it looked like that.”
*   “Why did the register take half an hour?” I asked her. “At fire practice?”
    “Because I was on the step above you,” said Miss Emily, “and I could see all your faces by the one lamp, and I was revolted. So was everyone. I used to look at each of you until I could say the name.”

    I turned my hands over, to see what it was. They’re ordinary hands. I couldn’t see it, but by then it was nearly dark.
-   “And you had a childhood,” she said. “I cut up the pears for it myself.”

*   “Did Miss Lucy feel it?” I said. “What you felt?”
    “Less than most,” said Miss Emily. “She minded that there was any.”
    {lucygone:
        {lucy_went:
        - held: “She did my collar up,” said Tommy, “on her way out.” Miss Emily hadn’t heard about that. I saw that she’d have liked to, at the time.
        - faced: “I had an answer prepared, when she went, and not one of you asked.” We’d had rounders. Tommy and I looked at each other.
        - else: “I drove in for another whistle myself.” I don’t tell how Miss Lucy went. I’d never thought of anyone going shopping.
        }
    }
    “She found that she couldn’t look at you, Kathy, so long as you didn’t know, and she wanted to be able to. It’s a private difficulty. One doesn’t rearrange sixty children in order to be able to look at them.”
*   “Miss Lucy told us,” said Tommy. “In the rain.”
    “She did, and came to me afterwards, wet through, and said that one of you had laughed.”
    {who_laughed:
    - held: I said that nobody had. I’ve told everyone so. “She was quite certain,” said Miss Emily.
    - faced: “That was me,” I said. “It was the vests.” Miss Emily considered it. “She thought it was because you’d understood,” she said.
    - else: “Who was it?” I said. I’d had my back to them. “She wouldn’t tell me,” said Miss Emily. “I believe she envied them.”
    }
    “It was for herself, you know. She wanted to be able to look at you, and as you were she couldn’t. I was sorry for her. But one doesn’t rearrange sixty children so that one may look at them.”
*   “What was Miss Lucy trying to do?” I said.
    I told her I’d tried it several ways, driving. “I can save you that,” said Miss Emily. “She couldn’t look any of you in the face, while you didn’t know. It was quite private, and she shouldn’t have brought it to games. One doesn’t rearrange sixty children so that one may look at them.”
-   I’d supposed {guess_lucy == as_a_friend:that Miss Lucy wanted us to have had it from a friend.|{guess_lucy == to_be_rid_of_it:that Miss Lucy had been carrying it, and wanted to set it down.|that Miss Lucy thought it would toughen us.}} # wait: 2

{told > 23: -> file}
-> dark

= file
“I burned your files,” she said, “but I can see yours, Kathy. You were ten. You’d gone out over the football field to a boy who was shouting. I wrote, will make a carer. I never had to alter it.”

{walked_out:
- held: I’d gone because no one else was going to. I’d always thought that it was me who started that.
- faced: I’d gone so that Miss Emily would hear of it. So it had worked. I’d got eleven years for it.
- else: I’ve never known what took me out there. I knew now what it was put down as.
}

“What was on mine?” said Tommy.

“That you felt things,” said Miss Emily. “I was asked to find another word.”
-> dark

= dark
{landing:They were putting back the banisters, out on the stairs.|They’d begun to saw something, out on the stairs.} “I promised a man that cabinet by nine,” said Miss Emily.

*   I told Madame that we’d only meant to be polite, with the leaves.
    {
    - leaves ? held: I said it was my friend’s idea. She’d wanted it to be something you could throw away, round the bend.
    - leaves ? faced: I told her that it was my idea. I’d never said so to anyone who was there.
    - else: I said that we’d been seven, and none of us knew whose idea it was.
    }
    “I had a rule,” said Madame. “I kept nothing. The car is full, and at the other end I give up all. But a leaf, that isn’t for showing. If I take it I must put it in a drawer, in my own. And there were seven.”
*   “You used to put your hands up,” Tommy said to Madame. “You did it tonight.”
    ~ tommy++
    He wasn’t complaining. He’d only ever had it described to him. And up they came again. We could just see them, by her ears.

    “So as not to take one,” said Madame. “If they are up I can’t take it. I’d have kept it. I’d have had it by the bed. I gave in everything I took, each time, it was my rule.”
*   “I gave you a leaf once,” I said. “I tried to.”
    “Yes. In the dry year.” She hadn’t had to think. “I put up my hands,” said Madame. “If I’ve one of theirs in the house, I thought, then. I’d made it a rule to keep nothing, and I’d got as far as the car.”
-   I’d supposed {guess_flinch == of_children:she saw that we were children, and had managed not to until then.|{guess_flinch == of_catching_it:she thought we were something she might catch.|she’d only wanted a place to put her foot.}} # wait: 2

“You may have one more,” said Miss Emily, “and then I must go down.” She always did end a lesson so. Tommy shook his head.

// Seam: what does she ask, with one question left?
*   I asked who else had known about us, and for how long.
    ~ one_question = faced
    ~ told++
    “All of us,” said Miss Emily. “Miss Geraldine, and Mr Pask, and the girl with the laundry. Your doctors, and the people who let you out of car parks. I should think everyone you’ve ever met, Kathy, over the age of twelve.” And the day she couldn’t tell me. They’d looked for it. Madame had come up close beside me, in the dark. “I know this one,” she said.
*   I asked what Madame’s face had meant, at our dormitory door.
    ~ one_question = held
    Miss Emily knew nothing about it. I had to explain. I said I was eleven, and upstairs in the afternoon with a tape on, and I’d opened my eyes. “My face?” said Madame. She put her hand up in the dark and felt along under the eyes, to find out. Then she came so close I could hear her breathe.
*   I asked Miss Emily if I might put the light on.
    ~ one_question = released
    “Of course you may, Kathy,” she said. “I’d wondered who would ask.” So I did, and there were four people, and four more in the mirror, and every one of them was older than I’d thought. Tommy was crying. He’d believed that it was dark. And Madame was coming straight across to me. “It’s this one,” she said.
-   I’d told you, “{said("madame_at_door")}” And here she was.

// A return: madame_at_door.
*   I’ll stand by that. I know what I had in front of me.
    {
    - madame_at_door ? held: I looked for where the tears would have run. There was a line on each side that they could have used.
    - madame_at_door ? faced: It was how she was looking now, like someone going round a house before it’s shut up.
    - else: I still couldn’t get her face, and I’d got her two feet away.
    }
*   It wasn’t quite so. I may have given her that face, to have one.
    {
    - madame_at_door ? held: I’d wanted someone to have cried at it. She may just have been standing very still.
    - madame_at_door ? faced: I’d made her hard, because she went away. She looked like someone who’s been asked to hold something.
    - else: I’ve said that I can’t get it. I got it straight away. She was frightened, and it was for one of us.
    }
    ~ madame_at_door += amended
    ~ told++
*   I don’t look at her now. I look at her hands.
    They’re small. She’d taken hold of my wrist with one of them, about where you’d feel for a pulse. She had never touched any of us, that I’d heard.
-   “With the music,” said Madame. “I went up to count. There were to be fewer, the year after, so how many beds? I had nine, on my paper. And I see in. And there was one of you putting one of them to bed.”

I thought she’d got to the end, for her.

“You went so slowly, at the turn,” she said. “I thought, but who is it that carries them?”

I’d supposed {guess_weeping == for_a_child:she’d had a child once, and I was holding it the right way.|{guess_weeping == for_the_song:it was the song, and she’d known it when it was new.|it was because I’d got my eyes shut.}} # wait: 2

*   I told her what I thought it was about, the song.
    They’re asleep, I said. They’ve come home in a car, and she’s taking them up so that they don’t wake. “Yes,” said Madame. “I saw.”
*   I couldn’t say anything. Tommy did.
    ~ tommy++
    “It was only a pillow,” said Tommy. He wanted to make it easier for her. “I know,” said Madame. “I could see what it.”
*   “I don’t know,” I said.
    ~ told++
    She nodded. I’d thought that she was only telling me. But she’d asked, and I think I was the first person she’d put it to.
-   -> down

= down
“That’s your cabinet down, my love.” It was the young man, in the doorway. “Who’s coming to see it off?”

Miss Emily couldn’t do stairs. He got one arm under her knees and one behind, and put her up against his shoulder with her legs hanging. He can’t have been twenty. He took her past us, and down, a step and then a step.

“You must forgive me,” said Miss Emily, over his shoulder. “I did say nine, and he has been so good about the price. I’m very glad to have seen how you turned out.” She’d finished it before the turn.

*   The three of us stood at the top, and watched him do it.
    He felt for each stair with his foot. He went as slowly as I’d ever gone, and he hadn’t been shown, either. Madame had her hand across her mouth.
*   I looked to see if Tommy saw what I did.
    ~ tommy++
    He saw. I’d told it to him once over a wheelbarrow, and we’d had it again in the shop. He was watching that boy’s feet.
*   I called out to him to mind the last one. It was loose.
    “Cheers,” the boy said, and kept his eyes on what he was doing. I’d noticed it coming up, and I was glad I’d said.
-   They sat her up in the front of the van, to go along and be paid. So only Madame saw us out.

// Seam: how did Madame speak to them, at the door?
*   Madame only whispered to us, at the street door, because of the men.
    ~ madame_voice = faced
    ~ told++
    “You won’t give the others the address,” she whispered. “Please. They sit on the wall.” She’d finished every sentence. Tommy unfolded Ruth’s paper, to be sure that was what she meant, and gave it to her. So she had to keep it.
*   What Madame said at the door I’ve had three ways, and they can’t all be hers.
    ~ madame_voice = released
    I’ve had her say good night. I’ve had her ask us not to come again, and I once told a woman at Thornby that she’d blessed us. When she’d shut the door, which had coloured glass, her mouth was still going, in the red part and then in the blue.
*   Madame spoke to us kindly, at the street door. She asked if we had far to go.
    ~ madame_voice = held
    “A hundred and four miles,” I said. “And you’ll drive it tonight,” said Madame, “and he will sleep.” She put her hand on Tommy’s arm, and left it there for about as long as a name takes. “Go slowly,” she said.
-   # ambience: shore
They’d lit the pier, as far as it went, and then again at the other end.

*   Tommy put the bag on the back seat and did the belt up round it.
    He tugged it, to see that it held. Then he got in beside me, and couldn’t find the catch of his own.
*   I told him I was sorry.
    ~ ruth++
    “You didn’t say there were any,” said Tommy. “Ruth said there was an address, and there was. She got that right.”
-“What time have we got to be in?” said Tommy.

I told him midnight. It was five past nine. # hear: car-door

“That’s plenty, then,” he said.
~ memories++
-> last_road
