// The end of Hailsham, told as an inventory of a bus. Seam: looked_back (read again in cottages, closing, and at the fence). Keepsake: a coat button.
// Reads understood, corner_believed, mended, lucy_went, first_day, wrong_tape.
=== leaving ===
# picture: hollow
# ambience: fields
# light: morning
# music: none
I’d offered to count the bags. We were nineteen, and they were grey, with a strap, all the same. It was the last Friday in July and everyone was in a winter coat, because you couldn’t get one in the bag. # show: sky # show: house

*   I can give you the whole of mine.
    Two of what was issued, and a brush, and Gordon Pell in his sock. {
    - wrong_tape ? held: Ruth had got him back for me once, as she thought, and I wasn’t going to have him cracked.
    - wrong_tape ? faced: I’d thought of leaving him for another girl to find, but Ruth was packing a yard off, and she would have noticed.
    - else: He had a pearly button in there with him that I’d begged off a blouse, when it went for dusters.
    }
*   Marian came down with five on her, to show she could.
    They didn’t weigh anything. She had to go up again and be told whose they were, and she passed Rosalind on the stairs, looking for one.
*   Tommy’s bag ticked.
    ~ tommy++
    It was the timer off the kitchen stove. He’d mended it for Cook, and then it wouldn’t stop, so she’d made him a present of it. Mr Pask put it in last, on its back, away from the others.
-   Mr Pask sang out each name and put a bag in the boot of the bus, and when he’d shut the lid I’d made it twenty. # show: ground

*   I went and told Miss Emily that we were one over.
    So out it all came again, and he held each one up for her. The last was his tool-bag. He’d put it down to get the boot open, and it had come to its turn, and not one of us had noticed him sing out, “Pask.”
*   (one_over) I didn’t say. One over’s not the same as one short.
    The twentieth was his tool-bag. He’d put it down to get the boot open, and it had come to its turn, and I’d heard him sing out, “Pask.” He shook my hand afterwards through the window. I expect it was about dinner time that he wanted a chisel.
-   {lucygone:
    {lucy_went:
    - held: Tommy had had his hair cut, and he’d done his collar up, under the coat, right to the top. It was going to be eighty, and he wouldn’t have it touched.
    - faced: One person said that Miss Lucy would have thumped the tyres. We hadn’t asked where she was at the time, and you can’t very well start from a bus.
    - else: The new games one blew her whistle for us to get on, with that trill, and we all stood there. She had to call out that it meant get on.
    }
}

*   Miss Emily stood on the step with the list, and shook hands.
    You got your name and a sentence. Tommy’s was about looking where he put his feet, and Ruth’s was long, and she wouldn’t tell me it. “Kathy H.,” said Miss Emily, “I don’t know what we should have done without you about the bags.” And she ticked me, and it was Nigel’s turn.
*   There was a letter by each name, for where you were going.
    C was the Cottages, which was Ruth and me and Marian and Tommy. “What’s the P like, please?” said Denis W., and Miss Emily told him that it had a piano, so she understood, and that he’d be met. He stood to one side, to think about being met.
-   So, seats. Rosalind was along the back, asleep, with her feet on Bridget T. Ruth had the window, or she’d be sick, and there was me, and then Tommy over the gangway with a jam jar in his lap.
{
- mended ? held: He should have been by Ruth. They hadn’t been mended a fortnight, and it was I who’d done it and I liked to have it where I could see. <>
- mended ? faced: He should have been by Ruth. It was Ruth who’d said, no, let Kath. I’d taken the longest way there was to fetch him back for her, and here I was being paid for it, with a seat. <>
- else: He should have been by Ruth. He had brick dust all up one arm. I’d put my hand on that dark brick as I came by, and at ten in the morning it was like any other. <>
}
“It’s pond,” he said. “There’s nothing in it. I only thought they might not have one.”

*   I asked if I could hold it.
    ~ tommy++
    {understood:
    - held: I had it up to the window, and his face came round the far side of it, all eye. We’d looked at each other over that water before, and seen the same thing in the same second.
    - faced: “No ducks?” I said. “There’s four,” said Tommy. “I went and did them again for you.” I’d started him on ducks, that time. He had been telling me something, and I’d seen quite well what it was.
    - else: There was a stone in the bottom, flat, to keep it steady. It was own brother to the one in my pocket, that I’d had my thumb on since breakfast.
    }
*   “They’ll have a pond,” said Ruth. “Everywhere’s got a pond.”
    ~ ruth++
    {understood:
    - held: “Not this one,” Tommy said, to me. We’d both seen, in the one second, what Miss Lucy meant about it, and I’d thought he might have forgotten I was there.
    - faced: “It’s four ducks, on ours,” Tommy said, to me. “I did them again last night. You always like to know.” I’d only liked to know the once. That was so as not to have heard what he was telling me.
    - else: Tommy thought about that. Then he held his hand out across the gangway, flat, and I gave him the stone from my pocket, without his asking, and he had a turn with it and gave it back.
    }
-   And Bridget T. had left something behind, and couldn’t think what. {corner_believed:
    - held: I told her it would be in Norfolk before us. I had a mitten there myself, since I was eight.
    - faced: “Norfolk,” Rosalind told her, without waking up, and it went all down the bus, fondly, Norfolk, Norfolk. That was my joke, I’d made it, and now it was going off to three different places in earnest.
    - else: “Norfolk,” I said to her, and she said, “Norfolk.” One of us may have been joking. I did look at her, to see if it was me.
    }

Then the driver started up, and Mr Pask put out an arm and stopped him. Something was on its way down. # show: road

You know that road. We sat for nine minutes and listened to it change gear. It’s the laundry, people said, but the laundry was Thursdays. This was a cream van with little curtains. It drew up beside us, at the side door, and a girl of about twenty got out backwards, with a list, and began handing them down. They’d have been three, or not quite. # show: children

*   I made it eleven, and the girl made it ten.
    She did it again, touching their heads. Then she got back in, and came out with the other up on her shoulder, fast asleep, with its legs hanging.
*   Tommy put his window down and showed them the jar.
    ~ tommy++
    Just the one saw, a stout little boy with a sock off. He looked at Tommy, and at the jar, and along the whole side of the bus, and he put his arm up as high as it went and waved goodbye. It’s the only wave they know, at that age.
*   “Those aren’t very clean,” said Ruth.
    ~ ruth++
    She meant the curtains. She’d got her book open. When Marian asked her over the seats if she could see all right, she said what of? She hadn’t turned a page.
-   Ruth had got hold of my coat. She had her fist round the third button, where only I could see.
{first_day:
- held: I was looking for a glove. It was July, of course there wasn’t one, but the girl took the first of them by the hand and they went in together at his pace.
- faced: So that’s how it’s done, and it does get signed for. The one at the end wasn’t crying, and I saw the girl look round, and give it the bag to hold.
- else: I looked over at the bottom gate. It was tied back with flex, so they can’t have seen the latch, and I don’t know what they’ll have got instead.
}

Miss Geraldine had brought a pillowcase out, to wave. And then we were moving, and there she was with the little ones on one side of her and us going by on the other, and she’d got it right up over her head and couldn’t decide who at. # music: theme

// Seam: did she look back?
*   When we left Hailsham I was counting heads, and I was proud of it.
    ~ looked_back = faced
    ~ told++
    I went from the front and I got eighteen, so I went from the back, and that was Rosalind, who’d slid down. Then I got nineteen twice, and wrote it on my hand. And when I’d done that I looked out, and we were passing a bus shelter, with a woman in it and a pram.
*   I’ve only Tommy’s word for how Hailsham went. Ruth’s sleeve was in my way.
    ~ looked_back = released
    “It sort of got down under the barley,” said Tommy, who’d knelt up to see. He told me about it as far as the second signpost. What I had was navy blue, and let down, with a line where the old edge was, and by the time she took her arm away we were up among hedges.
*   I looked back at Hailsham the whole way up, until it closed.
    ~ looked_back = held
    It goes from the bottom. You lose the pond, and the pears, and then it’s windows, a row at a time, and I had ours, open its four inches, right up to the second bend. After that it was chimneys, and the barley came up round them, and came together.
-   At the top, where you turn out, the button came off. Ruth looked at it. “You’re coming to bits,” she said, and put it in my hand. # show: hills

*   Denis brought the sandwiches round, on the lid of the first-aid box.
    He came all the way from the front, not holding on to anything, and bent down at every seat. “There’s egg,” he said, low, so no one else should know of it, “and there’s egg.” Ruth took hers with her little finger out, and they all looked round.
*   We weren’t to touch the sandwiches until Stamford.
    We’d eaten them in ten minutes. Cook had cut the crusts off, which she’d never in her life done. Somebody said so, and for a bit nobody talked. Then Arthur H. did Miss Emily shaking hands, and he got us all, one after another, with what she’d said to each. He hadn’t got one for himself.
-   We stopped for Denis’s lot first, at some white gates, where he was met. I got down each time and did the boot. Nineteen bags went to thirteen, and then eight, and then four people were put off at a station, with labels. {one_over:I made it five bags for the Cottages, with Mr Pask’s.|I made it four for the Cottages.} They had so much room by then that they slid, and at every bend we heard them go over. # music: none
    ~ memories++
    -> verge
