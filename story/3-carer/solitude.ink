// Instructions for the work, by number, given to a beginner who writes them down.
// Reads goodbye, why_form, martin_day (if martin was told). Seam: good_at_it (read again in ruthroom, visit_three, fence). Keepsake: a motorway ticket.
=== solitude ===
# picture: none
# ambience: night-road
# music: none
“Ready,” said Colette. She was the new girl, on the Monday after Christmas, with her pad on her knee.

One. Going in, you say, “It’s only me.” They’ve never met you. Say it all the same.

*   “What if they’re asleep?” said Colette.
    They won’t be. They’ve heard you coming and shut their eyes, to find out what you do when you’re not watched. Do something useful. Don’t hum.
*   “Do I say my name?” said Colette.
    Not then. A name’s a thing that they’ll have to remember. Let them ask for it. They like to have something to ask you.
*   “Only who, though?” said Colette.
    She was quite right. I’d been saying it for eleven years. I told her they never ask.
-   Two is curtains. Where there’s a pair of them, one wants it open, and they’ll both say they don’t mind. Take hold of the curtain and look at their feet.

Three, overnights.

*   Ask for the bed by the boiler, and take a hat.
    They’ll offer you the lift side, and you’d hear each time one of them’s taken down. You don’t need to know until morning.
*   Don’t go round the centre at night to look at them.
    I did, my first year. I’d stand in the doors. They all knew, and they lay there being asleep for me. It wore them out.
*   Have something hot before you look for your room.
    ~ told++
    It’s the key that does it. You stand there with a key to a room you’ve not seen, and you’d like to be expected. Eat first.
*   “Are there other carers there?” said Colette.
    They’ll have their shoes off, and they leave before you’re up. You know them by what’s in the fridge. There’s one man at Kelham I’ve only ever met by his milk.
-   {martin:
    {martin_day:
    - held: If you’re ever given a flat, put out cups. I knew a carer who put out five, and we’d never met him.
    - faced: If you’re ever given a flat, hang a key where friends can reach it. One of them may say it’s not there.
    - else: If you’re ever given a flat, buy a kettle. I can’t picture anyone’s without mine.
    }
}
Four. If you see something funny, it’ll keep about forty miles.

*   “Such as what?” said Colette.
    A man at Bourne asked the chaplain, very politely, what he did. I had that whole as far as Sleaford. By Thornby he was just a chaplain.
*   “Then who do you tell?” said Colette.
    There’s Maureen, on the telephone, but you only get what’s left of ten pence. You have to start with the funny part.
*   I said that I’d had someone to save them for, one year.
    ~ tommy++
    He wanted every word, and who was standing where. I’ve gone on saving them. I’ve got any number.
-   Five is singing in the car. Don’t take the tune. Sing the part that goes underneath, and leave room for it.

I came off the motorway like that once, at Leicester Forest, with the window down. The man there writes you a ticket for the night. Number in vehicle, it says, and he’d put 2.

*   Colette asked to see the ticket.
    I keep it behind the visor. She read both sides. “Did you have to pay for two?” she said. I told her it went by the vehicle.
*   Colette didn’t write that down.
    She looked round at the back seat, where I have the rug. Then she began on a carol, rather high, with her eyes on the road. I came in under her. I’d forgotten that you need to leave them room to breathe.
*   “Didn’t you tell the man?” said Colette.
    ~ told++
    I said thank you. I parked where he pointed, and slept in my own half.
-   Six is leaving. <>
{goodbye:
- held: Do it properly, but once. I said goodbye to two people on a step, and I’ve said it most nights since.
- faced: Leave a thing behind, and they’ll think you’re coming back. I did that with a boot, when I wasn’t.
- else: Say goodbye before your coat’s on. I relied on a bus once, and it was early.
}

“They say you Hailsham people pick who you look after,” said Colette.

*   I said that it wasn’t allowed.
    “I know,” said Colette. “That’s how they say it.” I’ve come into rooms full of carers and they’ve all looked at the kettle.
*   I said yes, when I could, I had picked.
    ~ told++
    Maureen would read out who was going, and I’d wait for a place I knew. I’ve had nine from Hailsham. You needn’t explain to them about saucers. For two of them I asked by name.
*   I asked her what else they say.
    “That yours do better,” said Colette. “That you don’t eat with people.” She’d gone pink. I told her about my flask.
-   She asked why I’d gone in for it. <>
{why_form:
- held: I told her that someone should do it well. She underlined well.
- faced: I’d wanted to be gone before two people. I told her it was the driving.
- else: I told her that I was a tonic. She had a look at me.
}

// Seam: why is she good at it?
*   Being a carer is the one thing I was ever given to do, and I’m good at it.
    ~ good_at_it = held
    I said so to Colette. You’re not supposed to. But I’ve gone in to people who’d stopped speaking, and moved a chair, and been asked how far I’d come. Put me in an office and I’d be no use to anyone.
*   I’m good at being a carer because it’s easier than being anybody’s.
    ~ good_at_it = faced
    ~ told++
    They’re glad to see you and they can’t follow you out. I didn’t tell that to Colette. She’d have asked me whose I’d been.
*   Was I a good carer? They fill in a sheet now. I’ll quote you the sheet.
    ~ good_at_it = released
    It’s got five faces on it, from a smile down, and they tick one. I’ve had mostly smiles. One man drew hair on all of them, and gave me the one with the parting.
-   We’d come to the gates at Ripley. “Who’s first?” said Colette.

“Graham P.,” I said. “He’ll tell you he’s not hungry.”
~ memories++
-> last_road
