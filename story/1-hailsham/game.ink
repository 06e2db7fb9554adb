// Ruth's house, Next Door, that had rules and no walls; being put out of it. Optional.
// Seam: let_in (read again in cottages, confession, fence). Keepsake: nothing you could see.
=== game ===
# picture: game
# ambience: fields
# weather: clear
# music: none
Ruth had a house, the summer that I was nine. It had two floors and a larder, and she called it Next Door. It was some rough grass at the back of the boilers. Rule One, you came in by the door, which was the gap between the water butt and the wall, a foot across, so you turned sideways. # show: grass # show: boilers

*   Rule Two was your feet.
    You wiped them. There wasn’t a mat, and so for a forfeit she had you be it. Bridget T. was the mat for the whole of one dinner hour, and owned up to having liked it. Rosalind got sentenced to be the cat, and was asleep before Ruth had done explaining what was so dreadful about it.
*   Rule Three, you didn’t go through a wall.
    Marian had the corner off the larder, one afternoon, running, and was over an hour laying bricks. She asked if she could put a window in while she was about it. “You can put back what was there,” said Ruth. I even saw Miss Geraldine{not met_geraldine:, who had the little ones,} come hurrying over with a letter, and stop, and go round.
*   (rung) Rule Four was visitors. They had to ring.
    ~ tommy++
    Boys were all visitors. {field || sale || tape || gallery:Tommy was very good about it.|One of them, called Tommy, was very good about it.} He came the whole way round to the water butt to pull the bell, and said good afternoon, and might he fetch his ball. And then he went straight off across the grass, through the dresser. “Well, he rang,” said Ruth, when we’d got the plates up.
-   It was the dry year. By August the rooms were worn to dust, and where the walls went the grass stood up, white, because no one had trodden there. You could see it all from the landing window. # show: rooms # show: walls # music: ruth

Rule Five was that you lived in the room you were given, and never said thank you. # show: girls

*   Mine was at the top of the stairs.
    ~ ruth++
    She gave it me in the dinner queue without turning her head. “Yours gets the sun first,” she said, “because you’re always awake.” I hadn’t known that was a thing about me. I had two helpings of swede.
*   Marian got the landing, and Bridget the scullery.
    One girl had been put in the airing cupboard, and she would have fought anybody who called it a cupboard. It was dry, she told us, and it backed on the chimney. By July it had a waiting list.
-   And Six, there was always to be someone in. Ruth did all the nights, from her bed. I asked if it wasn’t tiring. “Somebody could look in,” she said, “and there’d be no one there, and they’d think they could give it to somebody.”

I was put out on a Sunday, the twelfth of September, at breakfast. I’d gone round it in the night, putting everyone to bed, and I’d run out of rooms. “Which one’s yours?” I asked her. # music: none

*   I thought that she’d have a tower.
    Ruth looked along at us, and you could see her going up those stairs, quickly, trying the handles. “I’m in the hall,” she said. “I have to be. It’s by the door.”
*   I knew the answer when I asked it.
    ~ told++
    She’d given them all away. I’d worked it out by two in the morning, and I might have whispered it, and I waited till there was porridge, and a whole table to hear. “I’m in the hall,” said Ruth. “It’s by the door.”
-   Then she said that was Rule Seven. We’d only had the six. “Nobody asks that,” said Ruth. “You’re out.” # show: kathy

If you were out you couldn’t see it. So you weren’t to go round, you had to walk straight over.

*   I went clean through their lunch.
    They stopped, with their forks in the air, all down both sides of the table, and waited for me to have gone by. “Is there a window open?” said Marian.
*   I went by way of the pond, sooner than do that.
    I met {field || sale || tape || gallery || rung:Tommy|a boy called Tommy}, who asked where I was off to, and I said that I was going round. “Round what?” said Tommy. He thought I’d made it up to annoy him.
-   That same afternoon it rained, as it hadn’t since we’d had the house. I was on the landing with a jug. Everyone was running in, and Ruth ran out. She went in by the butt, sideways, and wiped her feet, and went through all the rooms, by herself, shutting the windows. # ambience: rain-on-roof # show: ruth # weather: rain # light: rain

*   Mine stuck. You had to thump the frame.
    She went up on her toes and gave it two with the side of her fist, right up in the left-hand corner, where I did. I’d never told anyone about the corner.
*   When she’d got them all shut she went and stood in the hall.
    She looked up the stairs and along, with it all coming down on her, for anything she’d missed. I’d have only had to knock on the glass. I went and tipped my jug away, and filled it again.
-   What I’ve told more ways than one is how long I was out for. # ambience: fields

// Seam: how long did she wait to be let in?
*   I was out of Ruth’s game from September till the clocks went forward. I counted.
    ~ let_in = faced
    Twenty-seven weeks. I heard that they’d had a piano put in. Then it was French skipping, and the day we lost the hour I came down early and the house was empty. There was always to be someone in, so I went. I wiped my feet. The grass had come up the same all over and I had to do it from memory. I’d got to my room, and sat, when I saw Ruth up at the landing window, in her nightdress. She stayed until I’d come down, and gone through the hall, and got myself out by the door.
*   I was out of Ruth’s game for one afternoon, and then she came and fetched me.
    ~ let_in = held
    ~ ruth++
    She came up the back stairs with her hair flat and the water running off her. “You went and left your window open,” she said. “It’s all over the floor.” I said that I was out. “Well, you can’t do it from up here, can you?” said Ruth, and she’d got hold of me, and her hand was freezing, and we went down past everybody and out to mop.
*   How long I was out of Ruth’s game I don’t tell people, and I’m not starting now.
    ~ let_in = released
    You can have the towel instead. It was a striped one, and it had been rolled up and laid along the sill, in that room of mine at the top, to take the wet. I’d not put it there, because I was on the landing, behind a window with glass in it, holding a jug.
-   Ruth never did take a room. # weather: clear # light: plain

*   Mr Pask had his bonfire on it, in the end.
    He {not hollow.the_laundry_and_the_coal && not sale.hanger && not case && not gallery && tape_origin != held:was the caretaker, he }wasn’t to know. He put it right in the dining room, with his barrow in the larder. I’d got something ready to say to Ruth, only she was first. “It’s in the grate,” said Ruth. “Near enough.”
*   I can still do it. I do it on the motorway.
    I go up and see to all the windows, and on round. <>
    {let_in:
    - held: I do mine last, with a thump, though it’s never once been open since. <>
    - faced: It takes from Grantham to Colsterworth. I never sit down. <>
    - else: When I come to mine I wring out the towel, and put it back. <>
    }
    It’s only the hall that I hurry through, so as not to tread on anyone.
*   There’d be a place for you, I think. There’s the box room.
    {visit_one.you_first:You’ve only had yards, so you would want the rules gone over.|You would have to have the rules from her, though, I’m not allowed.} You ring, and stand back a bit so that she can get a look at you. She likes to be sure who it is.
-   ~ memories++
-> verge
