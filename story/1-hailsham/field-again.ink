// A return, once the field and the rain have both been told. Amends walked_out.
=== field_again ===
# picture: field
# ambience: night-road
# light: evening
# music: none
I’ve gone past my turning. I’ve had that field in my head for years, and the rain as well, but I’d never told the two so close together. # show: grass # show: pavilion

What I said about the first was: “{said("walked_out")}” # show: tommy

{guess_shouting:
- at_us: It was us he was shouting at, seven clean shirts in a row. <>
- at_the_picking: He was shouting at being picked over, and the socks. <>
- else: He’d got his back to everyone. <>
}
But that day in the wet, when Miss Lucy had finished, Tommy was the one of us who wasn’t looking at his feet. He looked as he did when somebody had at last found the page he was on.
{who_laughed:
- held: And it was so quiet. He could have shouted then, if he’d wanted to, there was nobody stopping him.
- faced: And I’d only just laughed, about the vests. He must have heard who it was.
- else: Whoever it was had stopped laughing by then.
}

I only say I’ve got the two of him side by side now. # show: kathy

*   I’ll leave it how I told it. I know why I went.
    {walked_out:
    - held: Somebody had to, and I was nearest the end. I was ten. I hadn’t got another reason.
    - faced: I was showing off. It was for the steps, all of it, and I did it well, and I’d had the walk ready.
    - else: Or I know that I don’t. There’s the steps, and there is the grass, and if I put a bridge in now I’d only have to keep it up.
    }
*   (stop) I’d say now that I went to make him stop.
    ~ walked_out += amended
    ~ told++
    {walked_out ? released:I had nothing there before, only the grass, so it may be I’ve put that in.|I don’t take the other back. They both walk across.} But I can hear what it was like up on those steps, with that noise going over us, and everyone taking care to laugh, and I can tell you there wasn’t one person there who didn’t want him to stop before he got to a word.
*   It’s the rain I’d tell again, if I had my choice, and leave that field be.
    ~ tommy--
    He was a yard from me in the pavilion, wet through, with that look on him, and nobody went over to him at all.
-   I turned round in the entrance to a quarry. You only lose ten minutes.
-> verge
