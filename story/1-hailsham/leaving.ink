// The end of Hailsham, told as an inventory of a bus. Seam: looked_back (read again in cottages, closing, and at the fence). Keepsake: a coat button.
// Reads understood, corner_believed, mended, lucy_went, first_day, wrong_tape.
=== leaving ===
# picture: bus
# ambience: fields
# light: plain
# music: none
I’d offered to count the bags. We were nineteen, and they were grey, with a strap, all the same. It was the last Friday in July and everyone was in a winter coat, because you couldn’t get one in the bag. # show: bags # show: house

*   I can give you the whole of mine.
    Two of what was issued, and a brush, and Gordon Pell in his sock. {
    - wrong_tape ? held: I’d wrapped the sock in my vest, so he shouldn’t get cracked.
    - wrong_tape ? faced: I’d put him in my locker for another girl to find, but Ruth was packing a yard off, and I took him out again.
    - else: He had a pearly button in there with him that I’d begged off a blouse, when it went for dusters.
    }
*   Marian came down with five on her, to show she could.
    She had to go up again and be told whose they were, and she passed Rosalind on the stairs, looking for one.
*   Tommy’s bag ticked.
    ~ tommy++
    It was the timer off the kitchen stove. He’d mended it for Cook, and then it wouldn’t stop, so she’d made him a present of it. Mr Pask put it in last, on its back.
-   Mr Pask sang out each name and put a bag in the boot of the bus, and when he’d shut the lid I’d made it twenty. # show: bus # music: mornings

*   I went and told Miss Emily that we were one over.
    So out it all came again, and the last was his own tool-bag. It had come to its turn, and not one of us had noticed him sing out, “Pask.”
*   (one_over) I didn’t say. One over’s not the same as one short.
    The twentieth was his own tool-bag. I’d heard him sing it out. I expect it was about dinner time that he wanted a chisel.
-   {lucygone:
    {lucy_went:
    - held: Tommy had had his hair cut, and he’d done his collar up, under the coat, right to the top. It was going to be eighty.
    - faced: Somebody said that Miss Lucy would have thumped the tyres. It was the first time she’d been mentioned since March.
    - else: The new games one blew her whistle, with that trill, and we all stood there. She had to call out that it meant get on.
    }
}

*   Miss Emily stood on the step with the list, and shook hands.
    You got your name and a sentence. Tommy’s was about looking where he put his feet, and Ruth’s was long, and she wouldn’t tell me it. “Kathy H.,” said Miss Emily, “I don’t know what we should have done without you about the bags.” And she ticked me, and it was Nigel’s turn.
*   There was a letter by each name, for where you were going.
    C was the Cottages, which was Ruth and me and Marian and Tommy. “What’s the P like, please?” said Denis W., and Miss Emily told him that it had a piano, so she understood, and that he’d be met. He stood there and thought about being met.
-   So, seats. Colin had the front, for his caliper. Rosalind was along the back, asleep on Bridget T. Ruth had the window, or she’d be sick, and there was me, and then Tommy over the gangway with a jam jar in his lap. # music: none
{
- mended ? held: He should have been by Ruth. But it was I who’d mended them, and I liked to have it where I could see. <>
- mended ? faced: He should have been by Ruth. “No, let Kath,” she’d said. It was what I was getting for him, and I’d gone the long way round, by the back seats, to sit in it. <>
- else: He should have been by Ruth. He had brick dust all up one arm, so I knew what he’d been to say goodbye to. <>
}
“It’s pond,” he said. “There’s nothing in it. I only thought they might not have one.” # show: jar

*   I asked if I could hold it.
    ~ tommy++
    {understood:
    - held: I had it up to the window, and his face came round the far side of it, all eye, and we stopped like that until Ruth coughed.
    - faced: “No ducks?” I said. “There’s four,” said Tommy. “I went and did them again for you.” I turned the jar round and had a good look at the other side.
    - else: There was a stone in the bottom, flat, to keep it steady. It was own brother to the one in my pocket.
    }
*   “They’ll have a pond,” said Ruth. “Everywhere’s got a pond.”
    ~ ruth++
    {understood:
    - held: “Not this one,” said Tommy, and he moved the jar over to his far knee, so that he was between me and the water.
    - faced: “It’s four ducks, on ours,” Tommy said, to me. “I did them again last night. You always like to know.” I thanked him.
    - else: Tommy held his hand out across the gangway, flat, and I gave him the stone from my pocket, without his asking, and he had a turn with it and gave it back.
    }
-   And Bridget T. had left something behind, and couldn’t think what. {corner_believed:
    - held: I told her it would be in Norfolk before us. I had a mitten there myself, since I was eight.
    - faced: “Norfolk,” Rosalind told her, without waking up, and it went all down the bus, fondly, Norfolk, Norfolk. I’d made that joke, and now it was going off to four different places in earnest.
    - else: “Norfolk,” I said to her, and she said, “Norfolk,” and we each looked to see who was joking.
    }

Then the driver started up, and Mr Pask put out an arm and stopped him. Something was on its way down. # show: barley

We sat for nine minutes and listened to it change gear. This was a cream van with little curtains. It drew up beside us, and a girl of about twenty got out backwards, with a list, and began handing them down. They’d have been three, or not quite. # show: van

*   I made it eleven, and the girl made it ten.
    She did it again, touching their heads. Then she got back in, and came out with the other up on her shoulder, fast asleep, with its legs hanging.
*   Tommy put his window down and showed them the jar.
    ~ tommy++
    Just the one saw, a stout little boy with a sock off. He looked at the jar, and along the whole side of the bus, and he put his arm up as high as it went and waved goodbye. It’s the only wave they know, at that age.
*   “Those aren’t very clean,” said Ruth.
    ~ ruth++
    She meant the curtains. When Marian asked her over the seats if she could see all right, she said what of?
-   Ruth had got hold of my coat. She had her fist round the third button, where only I could see.
{first_day:
- held: I was looking for a glove. Of course there wasn’t one, in July, but the girl took the first of them by the hand and they went in together at his pace.
- faced: They got signed for, on the list. The one at the end wasn’t crying, and I saw the girl look round, and give it the bag to hold.
- else: I looked over at the bottom gate. It was tied back with flex, so they can’t have seen the latch.
}

Miss Geraldine had brought a pillowcase out, to wave. Then we were moving, with the little ones on one side of her and us going by on the other, and she’d got it right up over her head and couldn’t decide who at. # show: wave # music: theme

// Seam: did she look back?
*   When we left Hailsham I was counting heads, and I was proud of it.
    ~ looked_back = faced
    ~ told++
    I went from the front and I got eighteen, so I went from the back, and that was Rosalind, who’d slid down. Then I got nineteen twice, and wrote it on my hand, and when I looked out we were passing a bus shelter, with a woman in it and a pram.
*   I’ve only Tommy’s word for how Hailsham went. Ruth’s sleeve was in my way.
    ~ looked_back = released
    “It sort of got down under the barley,” said Tommy, who’d knelt up to see. What I had was navy blue, and let down, with a line where the old edge was.
*   I looked back at Hailsham the whole way up, until it closed.
    ~ looked_back = held
    It goes from the bottom. You lose the pond, and the pears, and then it’s windows, a row at a time, and I had ours, open its four inches, right up to the second bend. Then it was chimneys, and the barley came up round them, and came together.
-   At the top, where you turn out, the button came off. Ruth looked at it. “You’re coming to bits,” she said, and put it in my hand.

*   Denis brought the sandwiches round, on the lid of the first-aid box.
    He came all the way from the front, not holding on to anything, and bent down at every seat. “There’s egg,” he said, low, so no one else should know of it, “and there’s egg.” Ruth took hers with her little finger out, and they all looked round.
*   We weren’t to touch the sandwiches until Stamford.
    We’d eaten them in ten minutes. Cook had cut the crusts off, which she’d never in her life done, and for a bit nobody talked. Then Arthur H. did Miss Emily shaking hands, and he got us all, with what she’d said to each. He hadn’t got one for himself.
-   We stopped for Denis’s lot first, at some white gates, where he was met. I got down each time and did the boot. Nineteen bags went to thirteen, and then to eight, and then four people were put off at a station, with labels. {one_over:I made it five bags for the Cottages, with Mr Pask’s.|I made it four for the Cottages.} They had so much room by then that they slid, and at every bend we heard them go over. # music: none
    ~ memories++
    -> verge
