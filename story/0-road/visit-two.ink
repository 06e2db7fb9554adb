// The listener again, after his third. He has begun to have been there.
// Seam: gave_oranges (read again in fen, visit_three, tommyroom, fence). Amends walked_out, if she lets him.
=== visit_two ===
# picture: ward
# ambience: ward
# light: evening
# music: none
When I did come it was the ninth, only of the month after. I’d seen the card from the door. Somebody had gone over the nine in biro to stop it fading. # show: walls # show: window

They’d moved the bed round, so he could see me park. {given:
- held: “You came in from the left,” he said. “I’ve been having the road come in from the right.” <>
- faced: “It’s not Thursday,” he said. “I looked. She’d be in a row somewhere in her vest, I thought, if it was a Thursday.” <>
- else: There was a biscuit on the locker, on a square of paper towel, with the writing upwards. “I’ve kept my end up,” he said. <>
}
He had a drip in and a drain out, and somebody had shaved half of his chin and then been called away. # show: bed # show: listener

*   I did the other side.
    They’d left the razor in the locker. He kept quite still for it and looked past my ear, and I asked him if he’d slept. “That’s it,” he said, with his chin up. “That’s how she used to do it.” I didn’t ask who.
*   I read what they’d written at the end of the bed.
    It’s in two colours, for a third donation, and the red is what’s come out. I read it standing up, so he would think that it was short. “Don’t tell me,” he said. “I’ve been listening to them not tell me for a month. One of them does it in her sleeve.”
*   I asked if they’d been good to him.
    “They’ve put me where I can see the cars,” he said. “I’ve had a red one, a red one, and a van.” His voice had got very high and light. It goes in some of them before the weight does.
-   So I sat down and told him, for more than an hour, the field first and then the tape and the leaves. When I was getting my breath he put up a finger. # show: kathy

*   “It was limes,” he said, “all down the drive.”
    “They were shrubs,” I said. He said no, that was lower down, by the gate. The limes were higher up. I can’t now get up that drive without them.
*   “You’ve left out how cold it was,” he said. “Mornings, on the lino. We used to run.”
    I said that it was boards. “It was boards further up,” he said, quite kindly. “It was lino where we were.”
*   “He wasn’t a bad sort, Pask,” he said. “He let us have the off-cuts.”
    And he did. But I’d never mentioned off-cuts in that room. I suppose there’s one of him everywhere.
-   And then he began to tell me the field.

He told it slowly, from the edges in. He had the seven of us on the steps, and whose feet were in whose back, and the boy with the brace, and what the grass was like to walk on. “And you got up, didn’t you?” he said. “You said to me. ‘{said("walked_out")}’ I can hear you say it.”

{
- walked_out ? held: He might have been sitting a step or two down, and had to move his knees to let me by.
- walked_out ? faced: I’d told him that one with my face to the window. He said it in just the same voice as the rest, and looked to see if he’d got it right.
- else: He seemed to find that the most likely part. He’d nodded, before he went on.
} # show: tray

“And then he knocks you down,” he said, “and you’re both of you down there in the wet, laughing, or you’re not, and that’s when they come round with the oranges.”

*   I waited, to hear what he’d do with them.
    “In a bucket,” he said. “Quarters. There was a lad either side of the handle. You’d got mud all down you and he’d got it on his eyelids, and you each took one, and sat there and had it.” He swallowed. It took him two goes. “It was that cold your teeth hurt. You could smell it on your hands till bedtime.”
*   “What oranges?” I said.
    “You remember,” he said. “They’d stopped for oranges. You’d just that minute told him.” He only sounded surprised at me. “I had a bit of peel under my nail,” he said, and he turned over his hand on the cover and looked.
-   There never were any oranges. I’d made them up, out there on the grass, to make Tommy turn round. And I’d told this man so, when I told him the field.

// Seam: what does she do with what he has added?
*   I let him have the oranges.
    ~ gave_oranges = held
    I said, “They were good, weren’t they?” and he said they were beautiful. {tommy > ruth:Tommy would want to know who’d cut them up.|It’s only what Ruth would have done, who never could see anyone with nothing in their hands.} I’ve tried that field since without them, and there’s a place in the grass where you would put the bucket.
*   I told him that there weren’t any oranges. I’m particular about it.
    ~ gave_oranges = faced
    ~ told++
    I said it as nicely as I could. There was nothing on that field, I said, from one end of it to the other, but a sheep. “Right you are,” he said, and looked at the ceiling. You could see him go back, and lift that bucket off the grass, and not find anywhere to put it.
*   I didn’t say yes or no. I did his pillow.
    ~ gave_oranges = released
    They lean on you while it’s done, so they can’t see your face. When I’d got him down again he was on to the laundry van, and I’d missed how we got there.
-   {gave_oranges == faced && says_please: “If you please,” he said, after a time, “what was the sheep doing?”}

I was two hours with him. {hollow.the_laundry_and_the_coal:He wanted to be sure about the coal man’s hat.|He wanted to know who’d been captain, after that, and did the brace come off.} He asked did the pond freeze, and before I could say he was telling me that it did, right over, the winter there was snow on the pavilion, and somebody had gone through up to the waist.

*   “Who did?” I said.
    He thought about it. “I did,” he said. He was as surprised as anyone.
*   I said, “It was Nigel. It was only to the knee.”
    “Was it?” he said. “It felt further.”
*   I looked at that card over his bed, with the date on.
    There’s a line on it for Relation, and I’d put a dash there. He had got somebody to fill it in for him. It said, School.
-   // A return: what he has put beside her first version, she may put there too.
{gave_oranges == held && walked_out !? amended:
    -> both_of_them
}
-> leaving_him

= both_of_them
I sat there counting his drip, and there were two of me going out across the grass.

*   I’ll keep to the one who walked out with nothing in her hands.
    He can have the bucket. It’s his field as much as it is mine, now, and there’s room on it.
*   One of me was bringing him something. I’d like that one as well.
    ~ walked_out += amended
    He was lying there with his lips moving, tasting it. I can’t think of another thing I ever said to anyone that they could eat.
-   -> leaving_him

= leaving_him
A nurse came and told me that it had been eight for some time.

*   “You’ll come again,” he said. He wasn’t asking.
    I said that it might not be till after Christmas. “I’ll have it by heart, then,” he said. “I’ll be able to tell you anything you want to know.”
*   He asked me if there was any more of it.
    There was a good bit, I told him, but it wasn’t all as nice. “Well, I’ve had mine not nice,” he said. “What’s it got?” It’s got a farm, I said. It’s got Norfolk. “I’d like to see Norfolk,” he said.
*   I said good night, and he said, “Good night, Kath.”
    Nobody calls me that. There were two who did.
-   From the car you can see in, and they hadn’t put his blind down. He’d got his hand up in front of his face, close to, and he was smelling it. # hear: car-door
-> fen
