// Kelham, January to summer 1997: a week of afternoons, by what was read aloud. Seam: late (read again in house, lastvisit, fence).
// A return to animals_first (amendable). Optional: chapter (tommy > ruth).
// Reads forgiven, gave_oranges, boat_seen, advised, told_tommy (if faces was told). Keepsake: a reading lamp.
=== tommyroom ===
# picture: kelham
# show: couple
# ambience: centre
# music: none
I was Tommy’s carer from the January, and in the afternoons I read to him, whatever they had on the trolley at Kelham. “Is there a Ruth in it?” he always asked first. She’d completed in November. I’d looked, and there wasn’t. <>
{forgiven:
- held: I’d said plenty to her out loud, and I still couldn’t have read out that.
- faced: If there had been I’d have gone round her, with a cough.
- else: I’d have stopped there, as though it was her turn to speak.
}

His room had white tiles, a bed, a chair and a reading lamp, and by March we’d stopped using the chair. On the sill he kept our flake of the boat, {boat_seen == held:blue side up|{boat_seen == faced:and by the lamp you could see through it|with its back to me}}. Here’s one week, out of several. # show: tiles # show: bed # show: flake

*   Monday was a Western, Gun Law at Bitter Creek.
    Tommy counted. With a six-gun, the sheriff had fired fourteen times. “And who’s feeding that horse?” said Tommy. So I put in a boy with a bucket. <>
    {gave_oranges:
    - held: You had your oranges, so you can’t object.
    - faced: I know I wouldn’t do as much for you.
    - else: He said yes or no, had I made that up? I turned over.
    }
*   Monday was a hospital one, Sister Jill’s Secret.
    {faces:
        {told_tommy:
        - held: It had her face on the front. Tommy turned that to the wall without a word, as he’d once seen to a shed door. <>
        - faced: “Has it got dumplings in?” said Tommy. He’d never quite believed me about that recipe. <>
        - else: He had a look at the nurse on the front, and at me, and didn’t ask. <>
        }
    }
    Her doctor’s eyes were grey on page nine, and blue by page ninety. Tommy didn’t think it was a mistake. “She’s stopped looking at him,” he said. And all of them knew what they felt. “They don’t even go and stand somewhere first,” said Tommy.
*   Monday was a murder, Death at the Deanery.
    By page forty he had it. It would be whoever was nice to the dog, or why have a dog? It was the dog’s vet, and he was cross till supper. But he worried about Mrs Vane, who’d been dead since page two. “They’ve asked everybody where they were,” said Tommy. “They’ve not asked what she was like.”
*   Monday was Convoy to the North, as far as the paint.
    Tommy wanted to know what colour, and it didn’t say. <>
    {boat_seen:
    - held: “Ours was blue,” he said. “Like new.” We put it in as blue.
    - faced: “Ours was mostly holes,” said Tommy. “You were nice about it.” I went on to the torpedo.
    - else: “Call it blue,” said Tommy. “Same as ours.” He described it to me again, right round.
    }
-   Tuesday was a bad day. He couldn’t follow a story, so I read him the lamp. Made in Redditch. Sixty watts. Do not cover. # show: lamp

*   At sixty he stopped me. “Ruth told you I added them up,” said Tommy. “How many were there?”
    I said five. He put them up on his fingers and looked at the hand. “Is that all?” he said. He was sorry for me. <>
    {advised:
    - held: She’d been so sure that he’d mind, and so nice about it.
    - faced: I’d been kept off with that since I was eighteen.
    - else: I gave the scarf a pull. It was on the chair.
    }
*   “You’re doing the voice,” said Tommy.
    ~ told++
    “What voice?” I said. He’d heard me through the wall, doing it to the man next door. I read him the plug, in what I thought was my own. “That’s it still,” said Tommy, and he turned over to the tiles.
*   “Again,” said Tommy. “Go slower.”
    ~ tommy++
    I read it nine times. No one in it’s worried. By the end we’d switched the lamp off. “Sixty,” said Tommy in the dark, before I’d got there. # hear: light-switch
-   On Friday he showed me the animals. {animals_first ? faced:He hadn’t, since the lorry. }He drew them now on the backs of menu cards, and ticked the boxes. Small. Soft. The kitchen had sent two of them up a dinner. # music: tommy

The hare used to have a chest full of cogs. Now it had ribs, and then just card. “I’ve been seeing what they’ll go without,” said Tommy. “He never went, with the cogs in.” It was running, with all four feet off the ground.

Then came the loaf with the hinge, and he waited. “You can laugh at that one,” said Tommy. “It’s still just that one.”

// A return: animals_first.
*   I began on what I’d said to him in the lorry.
    {
    - animals_first ? held: “You needn’t worry now,” said Tommy. “They’ve not much left to go wrong.”
    - animals_first ? faced: “They’re not so neat now,” said Tommy. “It’s my hand.” I told him I liked them better. I’d had nearly thirteen years to think of it.
    - else: “That’s a hundred and four,” said Tommy. “I know you like to know.”
    }
*   “What was it I said to you, the first time?” I asked him.
    ~ animals_first += amended
    ~ told++
    “You said Tommy,” he told me, “and you stopped. Then you said the other.” <>
    {
    - animals_first ? held: So it may not have been the animals I was worried for.
    - animals_first ? faced: So “neat” came second. I’d have been trying to get away.
    - else: So I’d counted pages to get away from it.
    }
*   I put my finger on the hare, where the cogs had been.
    At the Cottages he’d have moved it. He let it stay.
-   {tommy > ruth: -> chapter}
-> the_lamp

= chapter
We had a long book too, The Heirs of Marl. With one chapter to go they were all on a platform, with their luggage.

“Leave that one,” said Tommy. “She’s got the tickets. They’re all in the dry.”

*   I shut it, and I’ve never looked.
    ~ tommy++
    The woman with the trolley offered to tell me how it came out. I said I knew.
*   I read it by myself, in the car.
    ~ told++
    It had a wedding, and an uncle died. I told him I hadn’t. “They’ve been a long time on that platform,” he said in June.
-   -> the_lamp

= the_lamp
We loved each other. I may as well put that in. # music: none

// Seam: was it late?
*   Tommy and I were both counting, that spring, and each of us hid it.
    ~ late = faced
    ~ told++
    They’d sent me his dates, and I kept them in the glove box. I’d look up from the page, and he’d be looking at my coat on the door. We’d had all those years, with telephones in them. I used to say so, at traffic lights.
*   I asked Tommy if it was late, for us, and he put the lamp on.
    ~ late = released
    He’d stretched right across me to do it. It was ten to four, in May. “Is that better?” said Tommy. He had his hand round the shade, to turn it out of my eyes, as long as he could stand the heat. # hear: light-switch
*   It wasn’t late for Tommy and me, in that room.
    ~ late = held
    ~ tommy++
    I’d be half way down a page, and feel him going to laugh before he did. I wasn’t listening for a car. If we’d had it from sixteen we’d have been doing just that, with a worse lamp.
-   He’d kept our place all week with Ruth’s piece of paper, that had Madame’s address on.

*   “We could go,” I said. “We could see if she’s in.”
    “I’ve been trying to say that since Monday,” said Tommy.
*   He held it under the lamp, and asked me to read it to him.
    I read him the number, and the road, and Westing. “I like that one,” said Tommy. “You want to know what happens.”
*   I waited for him to say it first. He’d been waiting for me.
    “You’d only have to knock,” said Tommy. I said that I was good at that.
-   We’d go in August, when he’d be over his third. “It’ll be all stairs,” said Tommy. So we went along in our socks to the fire stairs, to practise. He had to sit at the top.

“Again,” said Tommy.
~ memories++
-> last_road
