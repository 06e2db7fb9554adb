// Who she is, how long she has done this, and who has asked for her. Seam: years (read again in verge, night).
=== road ===
# picture: car
# ambience: night-road
# light: night
# weather: rain
The first thing they ask you, nearly always, is how far you’ve come. # show: night

I give them the mileage. It’s something for them to be sorry about on my account, and people in beds don’t get many chances to be sorry for anybody. A hundred and twelve, I say, and rain from Grantham on, and they shake their heads over the rain. By the time that’s done with I’ve hung my coat up and had a look at the chart. # show: road # show: dash

*   I round it up, sometimes.
    ~ mileage_rounded = true
    There was a man at Thornby after his third who liked it to be over a hundred and fifty. A hundred and sixty, I used to tell him, and he’d put his hand up and say, “You mustn’t.”
*   It’s them being kind, and they think I don’t notice.
    They do it for each other as well. One of them will ask another whether he slept, having lain there and heard that he didn’t, so as to let him say.
-   Kathy H., it says on my pass, and under that, Carer, and under that there’s a photograph of somebody who has just been asked not to smile. I’ve had the same one since I began. Or no, there was another before it, that got wet. # show: hands

// Seam: how long? Sources differ, and so does she.
*   Eleven years and a bit, I’ve been doing it.
    ~ years = held
    Most don’t do four, and I’ve known a few not finish the winter. There’s a man in the transport office who stands up when I come in. It’s a joke, he does it with his hand on his heart, but he does get up.
*   I used to know how long, to the week.
    ~ years = released
    I had a calendar on the dashboard, one of the sort with a rubber sucker. Then one cold morning the sucker went, and it’s been down the side of the seat ever since with some Februaries in it.
*   Twelve, by the time I’ve handed the car in.
    ~ years = faced
    I’ve had the letter. It was in with the new parking permits, so for a minute I was only pleased about the permits. The thirty-first of December. They’d like the car back by noon.
-   It’s nearly all driving. People think it’s the beds, but the beds are where you’re going, and what you do most of the time is sit in a seat and look past the wipers. I’ve got a flask, a rug, a box of tapes, and a torch that works if you hit it. # show: glass

*   I like the driving.
    I like the two or three hours when you’ve left one lot of people and the next lot aren’t expecting you yet, and nobody in England could say exactly where you were.
*   You’d think I would get tired of it.
    I did, around the sixth year. I used to pull over and sleep with my hat on. Then one week I wasn’t tired of it any more, and I’ve been careful not to ask why.
-   In the wet I stop at the services outside Newark, because of the lights. It’s only petrol and chips, but they’re pink, and you see them from miles back, and it’s dark by half past four, this end of the year. # show: services

There are telephones by the ladies’, and you want the end one. I ring in from there, to see if anyone’s been moved. Today it was Maureen.

“There’s one at Ancaster wants you,” said Maureen. “He’s not on your list. He’s had his second donation and it’s gone a bit funny.”

“Wants me by name?”

“No. He says he wants the one who was at Hailsham.” # hear: indicator

*   I told her there must be lots of us.
    “Well, there aren’t now, love, are there?” said Maureen, and I could hear her stapling something.
*   I asked her what he was like.
    ~ says_please = true
    “He says please,” said Maureen. She was reading it to me off something. “He’s not got anybody. He told them he had a carer coming and nobody came, and it turns out there wasn’t one, he’d said so to save them worrying.”
*   I watched my ten pence go down.
    You can tell how long you’ve been saying nothing by the little numbers. Three, two. “You don’t have to,” said Maureen. “I can put you down as not answering.”
-   You can refuse. I’d like that understood, because people on the outside think that we’re sent. There’s a form, and they’re very nice about it.

*   It was on my way, if you drew it with a thick pencil.
    By the road it’s nineteen miles off, and eight of them were behind a tractor with a sticker of a donkey.
*   I went because of what he’d asked for.
    {years:
    - held: In all that time there’d not been five who asked for that. And I’d be done by the New Year, they’d written.
    - faced: I’d be done by the New Year, and I thought, who else is he going to ask?
    - else: They’d written, I had the letter off by heart. I’d be done by the New Year.
    }
    Plenty of them have heard of it. They don’t ask. They look at your shoes, to see if they’re better.
-   I finished my tea first, though, and a flapjack, and the whole of a notice about lorries.
    -> visit_one
