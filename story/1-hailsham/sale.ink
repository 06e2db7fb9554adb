// Everything she ever bought at a Sale, year by year, and what it cost; and the one thing of hers that was ever paid for.
// Seam: bought (read again in night, ruthroom, house, fence). Keepsake: a token.
=== sale ===
# picture: sale
# ambience: fields
# weather: clear
# music: none
~ met_geraldine = true
Ruth{not hollow && not field && not case && not gallery && not tape:, who was my friend, and slept in the bed across from me,} used to go the length of a Sale with her hands behind her, being sorry for things, and by the end she’d have three people following, to be told if they liked what they’d bought. I put my hand flat on the first thing I could bear to own. # show: court # show: trestles # show: children # show: kathy

*   I’d better say what you paid with.
    Tokens. They were brass, and round the hole it said Louth Baths, One Slipper Bath, Second Class. We talked a lot about the slippers, and no one asked what second class was.
*   It all came down to us in a van.
    {given:
    - held: You’d have heard it change down, at the top, a good five minutes off. <>
    - faced: It was always a Wednesday, and nobody ate their dinner. <>
    - else: You’d have picked up each thing and read it, both sides. <>
    }
    Two men set it all out, and then they got back in the front and wound the windows up, and it might be June. There’d be 5p on a thing, in biro. We took that to be how many people had had it.
*   What was yours went in a box, under your bed.
    Once a term we had fire practice, and we all stood out on the gravel at ten at night, sixty of us in dressing gowns, each with a box. The register took half an hour, and I never saw anyone put theirs down.
-   You got four tokens in September, whoever you were. Past that you had to make something, and it went out on a table at the Exchange, with a saucer by it, and whoever wanted it left you tokens and took it away, and Miss Geraldine, who was kind, read out the saucers. Ruth was a seven most years, and Tommy{not field:, who was in our year,} was a nought. You’d hear it said of a boy that he was very nice, for a two. # show: van

I wrote up all I bought, inside the lid of my box, and I can still go down that lid without a light. 1974, green string, one. 1975, a lemon made of soap, one, with a bite out of it, too wide for any of us. It had been done by somebody out there, who’d thought it was a lemon. 1976, nothing until the autumn one.

*   (hanger) That was the Sale that Tommy bought the coat hanger.
    -> the_coat_hanger
*   (level) Then it’s a spirit level, two. I never had such value.
    -> the_spirit_level

= the_coat_hanger
It would be Tommy. The hanger was a good one, varnished, but where there ought to have been a hook there was a small brass knob. It had gone back in the van from three Sales running, and Tommy gave his whole four for it, fast, before he could be outbid. # show: beyond # music: tommy

“What does it do?” said Mr Pask{not hollow.the_laundry_and_the_coal && not case && not gallery && tape_origin != held:, who was the caretaker}, and took the tokens.

“I don’t know yet,” said Tommy.

* *   Everybody told him what it did.
        ~ ruth++
        Ruth said that in hotels there’d be a man. He stood in your room all night with your coat on it, holding it up by the knob, and in the morning you gave him an egg. Denis W.{for_the_laundry:, who’d stood up with me for the laundry,} wanted to know what you had to do to be him.
* *   Tommy believed that it was half of something.
        ~ tommy++
        All that winter he went about trying the knob in keyholes and the ends of taps. You’d be sitting quietly in the lavatory and it would come in under the door, feeling its way, and you’d hear him say, “Sorry. Is there a sort of a slot?”
- -  I’ve met the other half. They put me up in a hotel, years on, and the rings were fixed to the rail, and the hangers only had knobs that went into the rings. “It’s so people don’t walk off with them,” the girl told me. “They’re no use to anyone, outside.”

I drew it for Tommy, on the edge of a menu, and he looked for a good while. “I tried the curtains,” he said. He was quite put out.
-> the_rest_of_the_lid

= the_spirit_level
It had a bubble in it, in green, and two lines that the bubble was meant to stop between. I put it on my bed and it didn’t stop. So we tried the others. All nine of them ran down towards the door. We had been sleeping on a hill since we were five. # show: beyond

* *   Ruth had hers put right before you could turn round.
        ~ ruth++
        She lay there on two hymn books, with her arms down by her sides, and told us what it was like. By the Sunday every hymn book in the house had a bed on it, and we got through on what we knew.
* *   (bubble) I took it to Miss Emily{not hollow.inside.pears && not case.shut && not gallery:. She was our head}.
        She let me put it on her desk, and the bubble ran straight off to the end, and she bent down and watched it go. “I have kept my pencils in a saucer for twelve years, Kathy,” said Miss Emily, “and it had never occurred to me to ask myself why I did it.”
- -  -> the_rest_of_the_lid

= the_rest_of_the_lid
{
- not tape: Then there’s a tape, three, and I’ll tell you that another time.
- tape_origin == held: 1979. A tape, three, and I underlined it.
- tape_origin == faced: 1979. A tape, three. I wrote it down all the same, in case anybody should look.
- else: 1979. A tape, three. It’s in my writing, and the three’s been gone over twice.
}

What came in had the other half of the lid, and that’s quicker. # music: none

*   They used to read the noughts out with the rest.
    “And nothing just now for Kathy’s comb case,” Miss Geraldine would say, “but what a lot of stitches.” Tommy used to save her the trouble. He’d shout out “None!” and she would tick it.
*   You learned not to stand by your own saucer.
    They’d have had to come up and say something. I stood by the ashtrays. We made seven or eight every time, and we’d none of us seen a person smoke, bar the coal man.
*   “You make things nobody would miss,” Ruth said to me.
    ~ ruth++
    She’d come and sat on my bed, to go into it. “You want to do one that you’d hate it if they took.” I said, in that case, wouldn’t you keep it? “Well, yes,” said Ruth.
-   I was a nought for years, and then the spring I was twelve I sewed an owl, in grey flannel, and filled it with rice, so it sat. One eye was a brown button and the other very nearly brown. It went out at two o’clock, and by four I had two tokens in the saucer and no owl. # show: owl

// Seam: who gave tokens for the owl?
*   It was Ruth who bought my owl. She never told me, and I never let on.
    ~ bought = held
    At the Sale the week after she was two tokens short, and wouldn’t say how. Then in the winter, at fire practice, when we’d all brought our boxes out on the gravel, hers slid out of her arms in the ice and came open, and she was down over it before the lid had stopped. All I saw was some grey. “What are you looking at?” said Ruth. I said that I was cold. She moved along, so I’d be out of the wind.
*   My owl was on the table, and when I’d been round once it had gone.
    ~ bought = released
    Marian said a tall boy, and Bridget said a girl with her hair wet, and they’d neither of them looked. There was a green cloth, with an ashtray on it and then a space and then a felt-tip holder. In the space were two small dents, side by side, where it had sat, and while I was looking the left one came up.
*   Nobody bought my owl. I put in two tokens of my own, and took it away.
    ~ bought = faced
    ~ told++
    I’d been past that saucer four times and it was empty. So I put in my last two, and put the owl up my jumper, and went out through the pantry. It was my saucer, so at half past four I was given the two back. I couldn’t have the owl out, though. It lived in with the spare hockey pads, and they were thrown away.
-   “Two,” read Miss Geraldine, and she had to look again. “Two, for an owl!”

*   I looked to see what Ruth was doing.
    ~ ruth++
    {bought:
    - held: She was clapping, no harder than the others, and yawning, with a good deal of tooth in it.
    - faced: She’d got her hands up over her head, and she was clapping before anyone. I’d worked out what I was going to do about my face, and I’d left that out.
    - else: She wanted to know who it was. She was asking it all along the row, and she’d got as far as the boys.
    }
*   I was nice for a two, from that day.
    {bought:
    - held: Ruth just began saying “we”, about the sevens and the twos, as against Marian, who was a four.
    - faced: They’d ask who had got it, and I said I’d been made to promise. They were nice about that as well.
    - else: I used to look hard at whoever was being nice, in case it was them. Denis W. asked me had he got something on his chin.
    }
*   Tommy came up to me about it on the stairs.
    ~ tommy++
    {sale.hanger:He’d have bought it himself, he said, only he had been all the way up for his tokens, and when he got there he couldn’t remember which shoe.|He had seen it when I was doing the ears, he said, and he’d taken it for a cat.} {bought == faced:“They’ll have it on their bed now,” said Tommy. I told him I expected so.|He went on up, and at the turn he put his head back over. “They’ll be glad of the rice.”}
-   ~ memories++
-> verge
