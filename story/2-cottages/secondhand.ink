// The happiest hour: a shop whose shelves go through a day, and the tape at the end of them.
// Seam: was_it_hers (read again in wedge, tommyroom, lastvisit, fence). A return to tape_origin. What else was in the box is not told here (visit_three).
// Reads possible, empty_house, corner_believed, wrong_tape, tape_origin. Labels: mr_gedge, a_day, mrs_utting, bolster, token, eleven_minutes. Keepsake: the second cassette.
=== secondhand ===
# picture: none
# ambience: silence
# music: none
“It’ll be here,” said Tommy. “Your tape. It’s had four and a half years to roll.”

{possible:
    {empty_house:
    - held: I still had that house in my ears, with the wind in it. Ruth had gone along the front with the others, and we had until six.
    - faced: There was no house that day, I’ve owned up to that, but there was this. Ruth had gone along the front with the others, and we had until six.
    - else: I gave you no proper answer about that house, and I’m not stopping for it now. Ruth had gone along the front with the others, and we had until six.
    }
- else: You’ve not had what we went to Hemsea for. That was Ruth’s, and it was over, and she’d gone along the front with the others. Tommy and I had until six.
}

{corner_believed:
- held: I was seventeen and I still believed it, that what’s dropped rolls to Norfolk. I just hadn’t liked to bring it up in the car.
- faced: All of that was my own joke, made at eight, behind my hand. I opened my mouth to tell him. “Wouldn’t it be scratched?” I said.
- else: I looked to see if he was joking. He was looking at the gutter, to see which way it ran.
}

*   “We don’t know which shop,” I said.
    So he put a marble down on the pavement. It thought, and then it was off down Tar Lane with us after it saying sorry to people. It stopped at the step of a shop. “There,” said Tommy.
*   “Somebody’d have picked it up by now,” I said.
    “Yes, and put a price on it,” said Tommy. He’d made a list, in the café, of all the second-hand shops in Hemsea in order of how low down they were. The bottom one was in Tar Lane.
*   (mr_gedge) We began with the nearest, which was wardrobes, with a man sitting in one.
    I asked how much the birdcage was. “That’s Mr Gedge’s,” he said. So were the harp and the left-handed scythe. Mr Gedge had bought the whole shop one morning and gone to see about a van.
    “When was this?” said Tommy.
    The man worked it out. “Coronation week,” he said. Was there anything Mr Gedge hadn’t wanted? He brought out one skate, and had a think, and took it back. Mr Gedge might meet with the other. So we went on down Tar Lane.
-   The shop bell was on a bit of spring, and went on nodding after we were in. At the far end sat an old woman with a cookery book, and from her to us it was shelves, to the ceiling.

*   I had hold of a toast rack before the bell had stopped.
    It was for one slice. I’d never wanted anything so much. Then I saw a shaving mug with UNCLE on it in gold, and a clock with a hen that pecked the seconds, always one behind, and six egg cups with feet, all the feet different.
*   “I know what this is,” said Tommy.
    It was two flat bones with a spring between, for getting a hot egg out of the pan. He’d proved it, with an egg made of soap, when the old woman turned a page. “Gloves,” she said. It stretched them. “It’d do eggs,” said Tommy.
*   “Don’t touch anything,” I said, and we touched everything.
    There was a barometer stuck at Very Dry, and a pike in a case, with a ticket on it, Not Him. There were eleven keys with one label, Not The Shed. Tommy turned over an egg timer, so we had to wait for it.
-   Then he went back to the door, and came down the shop with one hand held flat in front of the shelves.

“It’s a day,” said Tommy. “That’s getting up. There’s eggs, there’s school, there’s a gong for your dinner. It’s by what time you’d want it.”

“Twenty-six years,” said the old woman, who was Mrs Utting, “and he’s the first.”

*   “We’d better have breakfast, then,” I said.
    -> a_day
*   “You’re quick today,” I told him.
    “I’m always quick,” said Tommy. “It’s just that other people start before me.” And he was off. There was a straw hat with two holes in the top. I said two o’clock, for gardening. He said half past, it was a horse’s, and they have a rest.
    -> what_time
*   (mrs_utting) I asked her where she’d put us.
    She was ten past four herself, she’d been ten past four at school. She put on her glasses to look at Tommy, and at me, and at how near we were standing, which was only because of the shelves. “Before breakfast,” said Mrs Utting, and gave us each a barley sugar from a quarter to three.
    -> what_time

= a_day
We went back to the door and lived in it. You used a thing off every shelf, and didn’t say what it was. Tommy left for work at nine with a bugle and half an oar.

* *   When I’d rung the gong he came in and asked what we were having.
        I said it was lion. It was a jelly mould, the size of a hat. He carved it, standing, with a shoehorn, and gave me the end with the face on, since I’d cooked.
* *   At half past two I had to send for the doctor.
        He listened to my chest through the bugle. “How long’s it been like that?” he said. I said, since breakfast. He wrote me out some stair rods, to be taken one at a time, going up.
- - Afternoon was on the other side. Tommy looked both ways and took me across.
-> what_time

= what_time
“So your tape’s half past eight,” he said. “You’d want it after supper.” There was a coal scuttle of tapes there, and he had them all out on the floor, and he was wrong.

{
- wrong_tape ? held: There were three Gordon Pells. Ruth thought she’d found me the only one, and I turned them to the wall so she’d never see, and she was half a mile off.
- wrong_tape ? faced: There were three Gordon Pells. Ruth knew what she was giving me, I’ve said. She might only have thought he was funny. I wished I’d laughed.
- else: There were three Gordon Pells. What Ruth knew about mine I’ve left to you. “He’s lost a lot,” said Tommy, “for one man.”
}

“What happens in the song?” said Tommy.

*   “They get carried up to bed,” I said.
    “Who do?”
    “I don’t know. They’re asleep.”
    “You never said they were asleep,” said Tommy. “I’ve been looking where everyone’s awake. That’s gone eleven.”
*   I sang it to him, as far as I had it.
    I’d only ever heard the ends of the lines. “She’s going upstairs,” said Tommy, with his eyes shut, “and she’s carrying somebody.” I asked how he knew. It was where I’d breathed, he said. “That’s gone eleven.”
*   “Nothing. She goes upstairs,” I said.
    “How fast?” said Tommy. So I showed him, up the middle of the shop, and he watched my feet. “Well, that’s somebody asleep she’s got,” he said. “You might have told me. That’s gone eleven.”
-   Eleven was along the last ten feet of shelf. When you’ve found a thing you can’t be looking for it, and I’d got very slow. Tommy was going all round a chamber pot with an eye painted in the bottom.

And on the floor, after the last shelf, was a box with LATER on it in chalk.

“Night,” said Tommy, “and then Later.”

“That’s only what I’ve not got to,” said the old woman.

What else was in the box I’ve never told anybody. It took us twenty minutes to go through.

*   I found the tape. I’d found it straight off.
    I took out the thing next to it, and said, “Look at this, Tommy,” and we looked at that, and I took out the next. I went right round that box, and came in on it from the other end.
*   Tommy had found the tape already, and he hadn’t said.
    ~ tommy++
    When I did come to it there was one clean place in the dust, the size of a thumb. I looked at it, and Tommy looked at the ceiling. He’d let me have the whole twenty minutes.
*   By then I was doing it with my eyes shut.
    “Cold,” said Tommy. “Cold. Warm.” I had my hand right down inside. “Boiling,” said Tommy, and I had it by the corner. It wasn’t until I was in bed that I asked myself how he’d known where the warm was.
-   The Landing Light, Evelyn Carr, the green dress. Tommy didn’t say anything. Then he said, “You got it flat again, after the hedge. When the Sale men threw it out of the van. I held the end and you wound it in with a pencil.”

And I’ve told you, “{said("tape_origin")}”

*   That stands. I don’t know whose hedge he was in.
    {
    - tape_origin ? held: I paid three tokens for it, and I told him so. <>
    - tape_origin ? faced: I told him about the chair, the only person I ever had, and he didn’t mind it. <>
    - else: There’s the Sale and there’s the chair, and a third would have to queue. <>
    }
    “Well, I held the end of something,” said Tommy.
*   It’s not quite so any longer. I’ve got his hedge now.
    ~ tape_origin += amended
    ~ told++
    {
    - tape_origin ? held: I’ve still got the Sale, and Mr Pask’s hand out. But <>
    - tape_origin ? faced: I can still put my hand down that chair. But <>
    - else: I had two already, that I couldn’t choose between, and <>
    }
    here’s one out of doors. It goes in and out of the leaves, brown, all down the drive, and there’s a boy at the far end holding it up out of the wet.
*   I’d sooner not go into that, with him so pleased.
    I asked how long a hedge it was. Forty yards, said Tommy, and we missed our tea, and a wren came along to see what we were doing. He did me the wren. I’d have let him have an elephant.
-   On the six o’clock shelf was a machine, for the news, with its batteries going. Evelyn Carr came out as deep as a coalman, and so slow that I stopped wanting her to get there. # hear: tape-in # music: the-tape

*   “Is he all right?” said Tommy.
    “It’s a lady,” I said. That finished us. I held on to Saturday night, which was a tin bath, and Tommy got down on the floor. Mrs Utting turned it louder, so as to hear it over us.
*   (bolster) Tommy took the bolster off the night shelf and gave it to me.
    ~ tommy++
    I put its head on my shoulder and went right round by the door and up through the morning, slow as she was, and Tommy went in front, moving stools.
*   We sat on the floor with our backs against the box.
    He was knocking on my boot, one to a stair. “She wants to change arms,” said Tommy. He’d got his own held out a bit, to help.
-   “Is it yours?” said Tommy. # music: none

*   The tape in that shop wasn’t mine. I knew it on the spot, and didn’t care.
    ~ was_it_hers = faced
    Mine had lost a word, where a machine bit it. This had the word in. I’d wondered for years what it could be, and it was quite an ordinary one. “Yes,” I said. I’d lost a tape and I had found a tape, and there was that whole afternoon in between.
*   As to whether the tape in that shop was mine, you can please yourself.
    ~ was_it_hers = released
    Say it was, if you want it to have come all that way. Or say there were thousands, and we found one. Then tell me which of us that makes any happier. There’s no room in there for any more.
*   It was my own tape in that shop. It had come all that way, and so had we.
    ~ was_it_hers = held
    Mine had lost a word, where a machine bit it, and I used to put in one of my own. I’d heard the place coming, a stair at a time, and there was the gap, wide open, and I’d said my word out loud in front of everyone. “You were dead on it,” said Tommy.
-   We had thirty-one pence.

*   (token) She wanted forty, so Tommy put down a token.
    He still carried one. Louth Baths, One Slipper Bath. “I’ve had one of these,” she said. “You got a towel.”
    “What’s the slipper?” we both said. We’d been asking since we were seven.
    “That’s the bath. It’s high at the back, so you can lean.” And she put it in the till.
*   She wanted forty, and I wouldn’t let him pay a penny.
    I told her I thought it was worth pounds, which is no way to bargain. “I’ll take nine,” said Mrs Utting, “and you dust Ada.” That was a stone hot-water bottle. I dusted her, and Tommy held the cork.
*   (eleven_minutes) “I can’t sell that yet,” said Mrs Utting. “That’s still Later.”
    “When won’t it be?” said Tommy. She looked at the clock. “Twenty-five to four,” she said. So we had eleven minutes, on the floor, by the egg timer, and I’d have waited the year. At twenty-five to four she said ten pence.
-   And the bell nodded us out.

“It’s all uphill,” I said.

“It would be,” said Tommy. “From here.” He took me up it by the wrist as slowly as she’d gone up those stairs, until we couldn’t for laughing, and then we ran.
~ memories++
-> fen
