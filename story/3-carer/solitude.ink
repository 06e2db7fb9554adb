// Instructions for the work, by number, given to a beginner who writes them down.
// Reads goodbye, why_form, martin_day (if martin was told). Seam: good_at_it (read again in ruthroom, visit_three, fence). Keepsake: a motorway ticket.
=== solitude ===
# picture: services
# light: plain
# ambience: services
# music: none
I’d told Colette that there were four things you needed to know, and on the Monday after Christmas she got in the car with her pad. “Ready,” she said. # show: car # show: seats

One. Going in, you say, “It’s only me.” They’ve never met you. Say it all the same.

*   “What if they’re asleep?” said Colette.
    They won’t be. They’ve heard you coming and shut their eyes, to find out what you do when you’re not watched. Do something useful. Don’t hum.
*   “Do I say my name?” said Colette.
    Let them ask for it. They like to have something to ask you.
*   “Only who, though?” said Colette.
    ~ told++
    I’d been saying it for nearly twelve years, and I had to put the heater up. I told her they never ask.
-   Two. If you see something funny, it’ll keep about forty miles.

*   “Such as what?” said Colette.
    A man at Bourne asked the chaplain, very politely, what he did. I had that whole as far as Sleaford. By Thornby he was just a chaplain.
*   “Then who do you tell?” said Colette.
    There’s Maureen, on the telephone, but you only get what’s left of ten pence. You have to start with the funny part. {martin:
    {martin_day:
    - held: Or you can put out cups. I knew a carer who put out five, and hoped.
    - faced: Or hang a key where your friends can find it. They may tell you it’s not there.
    - else: Or there’s the kettle. Mine’s had most of them.
    }
}
*   I said that I’d had someone to save them for, one year.
    ~ tommy++
    He wanted every word, and who was standing where. I’ve gone on saving them. I’ve got any number.
-   Three is singing in the car. Don’t take the tune. Sing the part that goes underneath, and leave room for it. # music: driving

I came off the motorway like that once, at Leicester Forest, with the window down. The man there writes you a ticket for the night. Number in vehicle, it says, and he’d put 2. # show: station

*   Colette asked to see the ticket.
    I keep it behind the visor. She read both sides. “Did you have to pay for two?” she said. I told her it went by the vehicle.
*   Colette didn’t write that down.
    She looked round at the back seat, where I have the rug. Then she began on a carol, rather high, and I came in under her.
*   “Didn’t you tell the man?” said Colette.
    ~ told++
    I said thank you. I parked where he pointed, and slept in my own half.
-   Four is leaving. <>
{goodbye:
- held: Do it once. I had my hair cut for it, the time I did it properly, and I’ve been doing it over ever since.
- faced: Leave a thing behind, and they’ll think you’re coming back. A boot’s no good.
- else: Say it before your coat’s on, in case your lift’s early.
}

“They say you Hailsham people pick who you look after,” said Colette. # music: none

*   I said that it wasn’t allowed.
    “I know,” said Colette. “That’s how they say it.”
*   I said yes, when I could, I had picked.
    ~ told++
    You needn’t explain to them about saucers. I’ve had nine, and for two of them I asked by name.
*   I asked her what else they say.
    “That you don’t eat with people,” said Colette. I told her about my flask.
-   She asked why I’d gone in for it. <>
{why_form:
- held: I told her that someone should do it well. She underlined well.
- faced: “For the driving,” I told her. I wasn’t going to say who I’d wanted to be gone before.
- else: I told her that I was a tonic. She had a look at me.
}

// Seam: why is she good at it?
*   Being a carer is the one thing I was ever given to do, and I’m good at it.
    ~ good_at_it = held
    I’ve gone in to people who’d stopped speaking, and moved a chair, and been asked how far I’d come. I said so to Colette.
*   I’m good at being a carer because it’s easier than being anybody’s.
    ~ good_at_it = faced
    ~ told++
    They’re glad to see you and they can’t follow you out. I didn’t tell that to Colette. She’d have asked me whose I’d been.
*   Was I a good carer? They fill in a sheet now. I’ll quote you the sheet.
    ~ good_at_it = released
    It’s a row of faces, from a smile down, and they tick one. A man at Bourne drew hair on all of his, and gave me the one in the middle, with the parting.
-   We’d come to the gates at Ripley. “Who’s first?” said Colette.

“Graham P.,” I said. “He’ll tell you he’s not hungry.”
~ memories++
-> last_road
