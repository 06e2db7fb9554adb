// The listener, near the end. He asks for one more, and has one to give.
// Seam: gift (read again in last_road, fence). Sets secret_told.
=== visit_three ===
# picture: ward
# ambience: ward
# light: night
# music: none
The night sister walked down with me, and said that I was to go by what I saw and not by how he talked. “He’s had half the corridor in,” she said. # show: walls

*   I asked her what he talked about.
    “School,” she said. <>
    {gave_oranges:
    - held: “They’d get oranges brought out to them on the field, in a bucket, and whoever’d been hurt had the first one.” <>
    - faced: “There’s a bucket he worries about. It’s on a field, and he can’t see who it’s for.” <>
    - else: “There’s something about oranges, it makes your mouth water to hear it.” <>
    }
    And there was snow on a cricket pavilion, she told me, and a girl in a red jersey who went about mending things. “He says they were soft on one another.”
*   I asked her how long.
    She moved her watch round on her wrist. “He’s asked for his window open,” she said. “I think we might let him, don’t you?”
-   They’d taken away the drip. {lastvisit || tommyroom:That’s how you tell.|There’s a hook left up there when they do.} The table had been pushed over to the wall, so I had to put my packet down on the bed, by his feet. There was so much room there that I could have sat. # show: window # show: bed

“How far have you come?” he said. # show: listener

*   “Not far,” I said. “From home.”
    It wasn’t true, I haven’t one. But he looked like someone who’s been called in for his tea.
*   “A hundred and thirty-one,” I said. “And frost.”
    {visit_one.miles:{mileage_rounded:I’d never given him the true one. I found it had got to be the number.|I’d given him that the first time. He knew it too, he said the thirty-one along with me.}|I’d told him no distance, the first time. “It’s got further,” he said.} His lips had gone that colour. I had the Vaseline in my bag, and I did them.
*   I said, “{given == held:I came in from the left|You’ll have seen me park}.”
    “{given == held:I know|I did},” he said. “I’ve had them leave it up for you.” The window was black, and there were the two of us on the outside of it, in the frost, with a lamp through me.
-   He couldn’t lift his head, so I moved my chair to where he was looking. # show: kathy

{good_at_it:
- held: I’m good at a chair. <>
- faced: It’s easy to be good to a man who can’t turn round. <>
- else: I moved it a second time. <>
}
“I’ve told them all mine,” he said, and he meant the ones he’d had from me. “I tell the nights, mostly. It’s got rubbed. So I thought, I’ll ask her for one more, and I won’t pass it on.”

*   “What sort of a one?” I said.
    “One you’d not miss,” he said. Then he said, “No. One you would.”
*   I said I’d about come to the end of them.
    “You haven’t,” he said. “You go round things. I’ve been lying here going round after you. I know where one or two of them are, from where you’ve trodden.”
*   I did the window for him, first.
    It goes up four inches and stops. I put my hand through, and got it cold, and came back and laid it along his forehead, and he said, “That’s the pavilion.”
-   So I had a look through.

// Seam: which does she give him? The third is for a telling that has already owned to a good deal.
*   I gave him one that I’ve had out so often it’s gone smooth.
    ~ gift = held
    -> smooth
*   I gave him one that I’ve never liked, because it was true.
    ~ gift = faced
    -> rough
*   {told > 19} I told him where I was on the day of Tommy’s fourth.
    ~ gift = released
    ~ secret_told = true
    -> car_park

= smooth
{
- was_it_hers == held: I gave him the shop. I gave him all the shelves in order, {empty_house == held:and us coming in there straight from that house with the wind in it,|and the bell on its bit of spring,} and the box, and Tommy not saying anything. He wanted to know what else was in the box. I’d never told anybody what else was in the box. <>
- madame_at_door ? held: I gave him the dormitory, with the sun on the floor, and the song, and the woman crying at the door because it was so good. He listened to the whole song. I hummed it, for want of the words. <>
- walked_out ? held: I gave him the field again. I know he’s had it. But I gave it to him this time from where I was, with my poem, and the stone on my poem, and the wet coming in through my shoes. <>
- else: I gave him the laundry and the coal. It’s only a van and a lorry. I did all the people on the wall, in the order they sat, and there’s sixty of them, and I never once had to stop and think. <>
}
It was the same as it always is. It came out without a mark on it.

*   (sunny) He’d shut his eyes{given == held:, as he did for the hedges}.
    “You look after them, don’t you?” he said. “I’d have had the corners off that by now.” And then, “Were you ever in there and it wasn’t sunny?”
*   He said, “That’s not the one, is it?”
    I said, no. “It’s a lovely one, though,” he said, and he shut his eyes and held on to it. I’ve had people do that with a hot-water bottle that had been cold for hours.
-   -> his

= rough
{
- silence ? faced: I gave him the churchyard. I told him what Ruth said, and who she’d said it to, and then I told him all the things that I’d got ready to say in my mouth, in a row, and how I stood and let them go by because there was something in it. <>
- leaves ? faced: I gave him the leaves. I said whose idea it was, and I said what I’d enjoyed about it, which was that it was so polite. <>
- walked_out ? faced: I gave him the field, but I turned it round, so that he’d have to come out over the grass with me from the steps and hear what I was thinking about the back of my neck. <>
- else: I gave him a wet afternoon with a man I’d had at Thornby, in my third year. I’d told that man his brother was on the way, and got the chair out. He watched that chair until about four. <>
}
I didn’t put in anything to help. He lay with his eyes open the whole time and didn’t take them off me.

*   “And what did you do then?” he said.
    I said that I’d had my tea. You’d think that he’d be shocked. “You would,” he said. “There’d still be tea.” He seemed easier.
*   I told him he needn’t say anything.
    “I wasn’t going to,” he said. After a while he said, “I used to take a man’s pudding. When I was a carer. He couldn’t see. I used to say, that’s the last of it, and I’d have it there on the spoon.”
-   -> his

= car_park
{lastvisit:You’ve had the hour, the one I left till last. I let you think that was the end of it. I let everybody.|You’ve not had Tommy’s end, out here, I’ve been going the long way round to it.} What it says on the sheet is that I was at Thornby, with a woman going down there the same day. I’ve told it so many times that I can see her slippers. I’d swapped her.

*   I was in the car park at Kelham from before it was light.
    I’d put the car by the bins, where you can see along the ground floor. I’d got a flask, and I had the rug round me. I’m not proud of the flask.
*   I said it to his hand. I’d got it there in mine.
    It’s easier than a face. It had a bruise on it from the needle, and I told it that I’d driven over in the dark, to Kelham, with the heater off, in case somebody should hear a heater.
-   I watched them put his light on at ten to seven. He had somebody in with him, a lad they’d found, a good lad. I could see Tommy’s arm go up for the sleeve. At half past, a trolley came, and I saw the top of his head go along inside the window, from left to right, quite fast, as though he was late for something. # wait: 1

*   I could have been at that door in less time than it takes to tell you.
    It’s forty-one steps. I’ve done them since. I’d got my hand on the handle of the car, and I looked at it there, and it was a hand that had hold of a handle.
*   He’d asked me not to be there. So I wasn’t, I was by the bins.
    You could say that I did as I was told. I’ve said so. I’ve said it to a steering wheel. But he’d asked it of somebody he thought would be fifty miles off.
-   They brought the trolley back at ten past two, and the lad came after it with a bag. He stood in the room. Then he came up to the window and I thought he had seen me, but he was only looking for the cord. And he turned down the blind.

So I finished my tea. I started up and drove to Thornby, and I signed in there for the whole day, and the man said, “You’re frozen,” and I told him that the heater had gone. # wait: 1

*   That’s all it is. Nobody’s had it before.
    “No,” he said. I saw him look at where he might put it. He’d given all the rest away and there was any amount of room.
*   “Did he know?” I said. “Would you know?”
    I’d not meant to ask him that. He took his time. “You’d know there was a car,” he said. “You always know what cars there are.”
-   -> his

= his
He had hold of my finger.

“D’you want one of mine?” he said. “I’ve one that I didn’t use.”

*   I had never asked him for one.
    I’d asked him {visit_one.you_first:for his place, and he’d given it me in four sentences,|was he warm,} and then I’d talked. They’d said to him that I was good.
*   “It’s not a nice one, is it?” I said.
    “It’s all right,” he said. “I wouldn’t give you a bad one.”
-   There’d been the two yards, at his place, and a wall down between, twelve foot high. You never saw the other lot. You were let out together, and walked round. And Mr Lunn, who minded both, used to stand up on the wall on a Sunday with his hands behind him, and whistle through his nose. {lucygone:{lucy_went == held:“Did he do your collar up?” I said. The once, he had.|{lucy_went == faced:I didn’t ask what had become of Mr Lunn.|“Was it all the one note?” I said. There were three.}}}

“So as we’d keep step,” he said. “It was a waltz, so we couldn’t. But there was us going round to it, and you knew there was them going round to it, and if you listened you could hear the feet.” He tapped it out on my finger, for the feet. “That’s it. It’s only that they came out even.”

*   I’ve got that one here. It isn’t mine.
    ~ told++
    I won’t say that I was there. But I’ve driven a hundred and some miles since with it going round, and I could tell you the colour of the wall.
*   I said that I’d look after it.
    “You needn’t,” he said. “You could just have it about.”
-   {argued == faced: He’d stopped wanting to talk, and I’d nothing to say about anybody’s tea. I just sat.|{how_parted == held:I said I’d be in again Thursday, quite naturally. It comes out by itself.|I did the corner of his sheet.}}

“You can leave the light,” he said. # hear: beaker

*   I left it, and I left the biscuits.
    When I’d got down to the car I could see them, on the end of the bed, in all that space.
*   I said, “Good night,” and he called me by my name again.
    I let him. He’d been there.
-   So I don’t know who you are, now, when I say you. You’ll have been gone by the Wednesday, and here I am telling you where you lay. # hear: car-door # music: none
-> last_road
