// A return, once the field and the rain have both been told. Amends walked_out.
=== field_again ===
# picture: field
# ambience: night-road
# light: evening
# music: none
I’ve gone past my turning. I was back at the pavilion. I’ve had that field in my head for years, and the rain as well, and I’ve never before told the two so close together. # show: grass # show: pavilion

What I said to you about the first time was this: “{said("walked_out")}” # show: tommy

{guess_shouting:
- at_us: And I said that it was us he was shouting at, seven clean shirts in a row. <>
- at_the_picking: And I put it down to being picked over, and the socks. <>
- else: And I said he’d got his back to everyone, and I never could see what was there. <>
}
But that day in the wet, when Miss Lucy had finished, Tommy was the one of us who wasn’t looking at his feet. He looked better. He looked as he did when somebody had at last found the page he was on.
{who_laughed:
- held: And it was so quiet. He could have shouted then, if he’d wanted to, there was nobody stopping him.
- faced: And I’d only just laughed, about the vests. He must have heard who it was.
- else: Whoever it was had stopped laughing by then.
}

I don’t know what that had to do with football. I only say I’ve got the two of him side by side now, and I hadn’t before. # show: kathy

*   I’ll leave it how I told it. I know why I went.
    {walked_out:
    - held: Somebody had to, and I was nearest the end. I was ten. I hadn’t got another reason.
    - faced: I was showing off. It was for the steps, all of it, and nothing that came after makes it any better meant.
    - else: Or I know that I don’t, and I’ve got used to that. There’s the steps, and there is the grass. I shan’t put a bridge in now.
    }
*   I’d say now that I went to make him stop.
    ~ walked_out += amended
    ~ told++
    {walked_out ? released:I had nothing there before, only the grass, so it may be I’ve put that in.|I don’t take the other back. I’ve got the two of them now and they both walk across.} But I can hear what it was like up on those steps, with that noise going over us, and everyone taking care to laugh, and I can tell you there wasn’t one person there who didn’t want him to stop before he got to a word.
*   I’d sooner not go over that field again.
    ~ tommy--
    It’s had enough people on it. He told me himself in the end, in a room with a lamp, and I was a fair way out.
-   I turned round in the entrance to a quarry. You only lose ten minutes, and there’s nobody waiting up.
-> verge
