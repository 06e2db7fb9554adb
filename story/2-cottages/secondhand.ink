// The happiest hour: a shop whose shelves go through a day, and the tape at the end of them.
// Seam: was_it_hers (read again in wedge, tommyroom, lastvisit, fence). A return to tape_origin. What else was in the box is not told here (visit_three).
// Reads possible, empty_house, corner_believed, wrong_tape, tape_origin. Labels: mr_gedge, a_day, mrs_utting, bolster, token, eleven_minutes. Keepsake: the second cassette.
=== secondhand ===
# picture: street
# ambience: street
# music: none
“It’ll be here,” said Tommy. “Your tape. It’s had four and a half years to roll.” # show: sky # show: paving

{possible:
    {empty_house:
    - held: He picked a curl of that house’s wallpaper off my sleeve while he said it. <>
    - faced: He’d sat half the morning on a bench, and his legs wanted to go. <>
    - else: I’d still got the wind in my ears, so he had to say it again. <>
    }
- else: That was Hemsea, in the afternoon, when what we’d come for was over. <>
}
Ruth had gone off along the front, with Chrissie and Rodney after her, and he and I had until six.

{corner_believed:
- held: I was seventeen and I still believed it, that what’s dropped rolls to Norfolk. I just hadn’t liked to bring it up in the car.
- faced: “Wouldn’t it be scratched?” I said. It was me who’d made that up, about Norfolk, and I wanted to know.
- else: I looked to see if he was joking. He was looking at the gutter, to see which way it ran.
}

*   “We don’t know which shop,” I said.
    So he put a marble down on the pavement. It thought, and then it was off down Tar Lane with us after it saying sorry to people. It stopped at the step of a shop. “There,” said Tommy.
*   “Somebody’d have picked it up by now,” I said.
    “Yes, and put a price on it,” said Tommy. He’d made a list, in the café, of all the second-hand shops in Hemsea in order of how low down they were. The bottom one was in Tar Lane.
*   (mr_gedge) We began with the nearest, which was wardrobes, with a man sitting in one.
    I asked how much the birdcage was. “That’s Mr Gedge’s,” he said. So was the harp. Mr Gedge had bought the whole shop one morning and gone to see about a van.
    “When was this?” said Tommy.
    “Coronation week,” he said. Was there anything Mr Gedge hadn’t wanted? He brought out one skate, and had a think, and took it back. Mr Gedge might meet with the other. So we went on down to Tar Lane.
-   The shop bell was on a bit of spring, and went on nodding after we were in. At the far end sat an old woman with a cookery book, and from her to us it was shelves, to the ceiling. # picture: shop # ambience: shop # hear: shop-bell # show: door # show: utting

*   I had hold of a toast rack before the bell had stopped.
    It was for one slice. Then I saw a shaving mug with UNCLE on it in gold, and a clock with a hen that pecked the seconds, always one behind.
*   “I know what this is,” said Tommy.
    It was two flat bones with a spring between, for getting a hot egg out of the pan. He’d proved it, with an egg made of soap, when the old woman turned a page. “Gloves,” she said. It stretched them. “It’d do eggs,” said Tommy.
*   “Don’t touch anything,” I said, and we touched everything.
    There was a barometer stuck at Very Dry, and a pike in a case, with a ticket on it, Not Him. There were some keys with one label, Not The Shed. Tommy turned over an egg timer, so we had to wait for it.
-   Then he went back to the door, and came down the shop with one hand held flat in front of the shelves. # show: morning # show: tommy

“It’s a day,” said Tommy. “That’s getting up. There’s eggs, there’s school, there’s a gong for your dinner. It’s by what time you’d want it.”

“Twenty-six years,” said the old woman, who was Mrs Utting, “and he’s the first.” # show: afternoon

*   “We’d better have breakfast, then,” I said.
    -> a_day
*   “You’re quick today,” I told him.
    “I’m always quick,” said Tommy. “It’s just that other people start before me.” And he was off. There was a straw hat with two holes in the top. I said two o’clock, for gardening. It was a horse’s, he said.
    -> what_time
*   (mrs_utting) I asked her where she’d put us.
    She was ten past four herself, she’d been ten past four at school. She put on her glasses to look at Tommy, and at me, and at how near we were standing, which was only because of the shelves. “Before breakfast,” said Mrs Utting, and gave us each a barley sugar from a quarter to three.
    -> what_time

= a_day
We went back to the door and lived in it. You used a thing off every shelf, and didn’t say what it was. Tommy left for work at nine with a bugle and half an oar, and came in to dinner at the gong, and it was lion. It was a jelly mould, the size of a hat. He carved it with a shoehorn and gave me the end with the face on.

* *   At half past two I had to send for the doctor.
        He listened to my chest through the bugle. “How long’s it been like that?” he said. I said, since breakfast. He wrote me out some stair rods, to be taken one at a time, going up.
* *   Afternoon was on the other side. Tommy looked both ways and took me across.
        We were stopped in the middle by a hearth brush, that he said was a policeman. I had to show it my library ticket, which was a fish slice, and it was overdue.
- - -> what_time

= what_time
“So your tape’s half past eight,” he said. “You’d want it after supper.” There was a coal scuttle of tapes there, and he had them all out on the floor, and he was wrong.

{
- wrong_tape ? held: He held up a Gordon Pell, and I turned it to the wall, as though Ruth might come in.
- wrong_tape ? faced: He held up a Gordon Pell, with all his teeth, and I laughed, a good four years late.
- else: There were three Gordon Pells. “He’s lost a lot,” said Tommy, “for one man.”
}

“What happens in the song?” said Tommy.

*   “They get carried up to bed,” I said.
    “Who do?”
    “I don’t know. They’re asleep.”
    “You never said they were asleep,” said Tommy. “I’ve been looking where everyone’s awake. That’s gone eleven.”
*   I sang it to him, as far as I had it.
    I’d only ever heard the ends of the lines. “She’s going upstairs,” said Tommy, “and she’s carrying somebody.” I asked how he knew. It was where I’d breathed, he said. “That’s gone eleven.”
*   “Nothing. She goes upstairs,” I said.
    “How fast?” said Tommy. So I showed him, up the middle of the shop. “Well, that’s somebody asleep she’s got,” he said. “You might have told me. That’s gone eleven.”
-   Eleven was along the last ten feet of shelf. When you’ve found a thing you can’t be looking for it, and we’d both got very slow.

And on the floor, after the last shelf, was a box with LATER on it in chalk. # show: box

“That’s only what I’ve not got to,” said the old woman.

What else was in the box I’ve never told anybody. It took us twenty minutes to go through. # show: kathy

*   I found the tape. I’d found it straight off.
    I took out the thing next to it, and said, “Look at this, Tommy,” and we looked at that. I went right round that box, and came in on it from the other end.
*   Tommy had found the tape already, and he hadn’t said.
    ~ tommy++
    When I did come to it there was one clean place in the dust, the size of a thumb. I looked at it, and Tommy looked at the ceiling. He’d let me have the whole twenty minutes.
*   By then I’d left off looking, and put my hand in.
    “Cold,” said Tommy. “Cold. Warm.” I was in to the shoulder. “Boiling,” said Tommy, and I had it by the corner. It wasn’t until I was in bed that I asked myself how he’d known where the warm was.
-   The Landing Light, Evelyn Carr, the green dress. “You got it flat again, after the hedge,” said Tommy. “When the Sale men threw it out of the van. I held the end and you wound it in with a pencil.”

// A return: tape_origin.
*   “It never was in a hedge,” I said, and I told him how I came by it.
    ~ told++
    {
    - tape_origin ? held: I’d given three tokens for it, off a table, with Mr Pask’s hand out. <>
    - tape_origin ? faced: He’s the only person who ever had that chair from me, and he only asked what sort of a comb. <>
    - else: I told him the Sale, and then the chair, in case he’d like it better. <>
    }
    “Well, I held the end of something,” said Tommy. He was quite short with me.
*   “Yes,” I said. “You had it up out of the wet.”
    ~ tape_origin += amended
    {
    - tape_origin ? held: I’d said it for him. But there it goes, brown, in and out of the leaves, all down the drive, and when I look for Mr Pask’s hand now it’s got a twig in it.
    - tape_origin ? faced: I’d said it for him. But there it goes, brown, in and out of the leaves, all down the drive, and I’ve not been able to get my own hand down that chair since.
    - else: I’d said it for him. But there it goes, brown, in and out of the leaves, all down the drive, and I’d got two already.
    }
*   “How long a hedge was it?” I said.
    Forty yards, said Tommy, and we’d missed our tea, and a wren came along it with us. He did me the wren. Some girl was winding that tape, if I wasn’t, and I’ve wondered which of them it could have been.
-   On the six o’clock shelf was a machine, for the news, with its batteries going. Evelyn Carr came out as deep as a coalman, and so slow that I stopped wanting her to get there. # hear: tape-in # music: shop-tape

*   “Is he all right?” said Tommy.
    “It’s a lady,” I said. That finished us. I held on to Saturday night, which was a tin bath, and Mrs Utting turned it louder, so as to hear it over us.
*   (bolster) Tommy took the bolster off the night shelf and gave it to me.
    ~ tommy++
    I put its head on my shoulder and went right round by the door and up through the morning, slow as she was, and Tommy went in front, moving stools.
*   We sat on the floor with our backs against the box.
    He was knocking on my boot, one to a stair. “She wants to change arms,” said Tommy. He’d got his own held out a bit, to help.
-   “Is it yours?” said Tommy. # music: none

*   The tape in that shop wasn’t mine. I knew it on the spot, and didn’t care.
    ~ was_it_hers = faced
    Mine had lost a word, where a machine bit it. This had the word in. I’d wondered for years what it could be, and it was quite an ordinary one. “Yes,” I said. I’d lost a tape and I had found a tape.
*   As to whether the tape in that shop was mine, you can please yourself.
    ~ was_it_hers = released
    There were thousands made, and we’d found one. Or it had come all that way, and so had we. Tell me which of those makes us any happier, sitting there. There’s no room in it for any more.
*   It was my own tape in that shop. It had come all that way, and so had we.
    ~ was_it_hers = held
    Mine had lost a word, where a machine bit it, and I used to put in one of my own. I’d heard the place coming, a stair at a time, and there was the gap, wide open, and I’d said my word out loud in front of everyone. “You were dead on it,” said Tommy.
-   We had thirty-one pence.

*   (token) She wanted forty, so Tommy put down a token.
    Louth Baths, One Slipper Bath. “I’ve had one of these,” she said. “You got a towel.”
    “What’s the slipper?” we both said.
    “That’s the bath. It’s high at the back, so you can lean.” And she put it in the till. # hear: till
*   She wanted forty, and I wouldn’t let him pay a penny.
    I told her it was worth pounds, which is no way to bargain. “I’ll take nine,” said Mrs Utting, “and you dust Ada.” That was a stone hot-water bottle. Tommy held the cork.
*   (eleven_minutes) “I can’t sell that yet,” said Mrs Utting. “That’s still Later.”
    “When won’t it be?” said Tommy. She looked at the clock. “Twenty-five to four,” she said. So we had eleven minutes, on the floor. At twenty-five to four she said ten pence.
-   And the bell nodded us out. # hear: shop-bell # ambience: street

“It’s all uphill,” I said.

“It would be,” said Tommy. “From here.” He took me up it by the wrist, a step at a time, until we couldn’t for laughing, and then we ran.
~ memories++
-> fen
