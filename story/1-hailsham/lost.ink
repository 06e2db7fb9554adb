// The tape goes missing; Ruth turns the place over, and brings another.
// Seam: wrong_tape (read again in hollow, rain, night). Keepsake: the wrong cassette.
=== lost ===
# picture: dormitory
# ambience: far-playing-field
# light: evening
It was October, the second week, the year of the tape. I put my hand in the sock, and it was empty. # show: room # show: beds

{tape_origin:
- held: Three tokens. I know it’s not what a thing costs, but I did go over them, one at a time.
- faced: You’ll see my difficulty. I couldn’t very well go to a guardian and say that somebody had taken the tape I took.
- else: I couldn’t have told them where I’d got it, so how could I say where it had gone?
}

*   I looked in the other sock.
    I looked in every sock I had and then in Rosalind’s, which I put back in order, and then I sat on the floor by my bed with all of my things round me. They were such a small lot, when they were out.
*   I thought straight off that it was Madame.
    She’d come that week, on the Tuesday, in the car. {madame_at_door == held:But she’d cried. You don’t cry, and come back for it.|I’d kept out of her way. I was in the bathroom with the taps on.} I never really believed it. It’s only that there were so few people it could have been who weren’t us.
-   Ruth came in and found me on the floor. I hadn’t told her there was a tape, so I had to tell her that there was one, and that it had gone, both together. # show: ruth

She was hurt for about a minute, and then she sent Marian for a pencil.

*   She held an inquiry. There’s no other word for it.
    -> inquiry
*   She had the whole room to pieces.
    -> to_pieces

= inquiry
She had us in one at a time, on the end of my bed, with the lamp turned round. Where had you been on the Tuesday, when Madame came? Bridget T. owned up to some talcum powder. A girl from the next dormitory, who had only come to see what it was, confessed to the window in the potting shed. That had been two years before, and Ruth just wrote it down and said, “Go on.”

* *   I began to enjoy it.
        ~ ruth++
        I sat by her on the pillow and I was the injured party. I’d never been one before. Somebody gave me their crust.
* *   When it was over she came to me, last of all.
        “And where were you?” she said. She had her pencil up. “When it was taken. I’ve got to ask everybody, Kath, or it isn’t fair.” I said that I was in the bath. She put, Bath. She gave it a tick.
- -  At the end she had four sheets, on both sides, and knew something about everyone. She tore them all up, and put them down the lav, without my asking her to.
-> nothing_found

= to_pieces
The beds came out from the wall. We took off the covers, and turned the mattresses up on their edges, so it was like streets, and Ruth went along on her knees, in front, with a torch in her teeth. # hear: bed-dragged

We got eleven hairgrips from under nine girls, and a tooth, and Rosalind’s letter to the Queen, and half a pair of scissors that they’d been missing in the needlework room since before our time.

* *   “Whose is this?” Ruth would say, without turning round.
        And she’d hold it up behind her, over her shoulder, and whoever it was would come and get it. No one tried to keep back. She had the voice that surgeons have, in books.
* *   What I noticed was how she looked under mine.
        ~ ruth++
        She did mine twice. She got right in, flat, till there were only her feet. I said, Ruth, I’ve done there, and the feet said, “You’re upset. You won’t have done it properly.”
- -  Then we had to put it all back, and two of the covers were on the wrong beds from that day on.
-> nothing_found

= nothing_found
But no tape, and by the Sunday people had stopped asking. # wait: 1

And about three weeks after that, on the stairs, Ruth pushed something in my cardigan pocket and kept on going down. # music: theme

*   I didn’t look until I’d got the bathroom door locked.
    It was in a paper bag that had been smoothed out. She’d written my name on the bag, and then, which wasn’t at all like her, nothing else.
*   I looked there and then, on the stair, with people going round me.
    She’d stopped too. She was at the bottom with her back to me, by the fire bucket, moving the sand about with one finger.
-   So there was a cassette. But it had a man on the front of it, at a Wurlitzer organ, looking round at you with all his teeth. Gordon Pell Plays for Skating.

I should tell you that Ruth had a lighthouse. It was lead, it’d come up to there on your finger, and the red had never chipped. Nigel, who swapped things, had once offered her his whole Sale for it, unseen. It lived on the sill over her bed.

*   It had gone to Nigel, for the tape.
    He had it on a bit of string around his neck, with a hole bored in the top. I saw her pass him on the gravel, and she asked him how his cold was.
*   I never asked her what it cost. I went and looked at the sill.
    There was the ring on the paint where it had stood. I went about for days after that nearly saying it, and didn’t, because she hadn’t.
-   So I’ve got the man with the teeth, in my hand, and what I’ve wanted to know ever since is whether she thought that it was mine.

// Seam: did Ruth know it wasn't the same?
*   Ruth knew it was the wrong tape. I’d told her there was a lady on mine.
    ~ wrong_tape = faced
    In a green dress, I’d said, coming downstairs. She couldn’t get me mine and so she’d got me one, the way you might put a saucer down for a cat that you know isn’t coming. I can do it myself now. I’ve sat there and told a man his brother was on the way, and got the brother’s chair out.
*   Did Ruth know it was the wrong tape? You tell me.
    ~ wrong_tape = released
    You’d have looked at her, I expect, it’s what anyone would do. I said thank you to the top button of her blouse. It was a pearly one and it had been sewn on with blue, four times through and once round. So what do you say, with only that to go on?
*   Ruth thought she’d found my tape. She had never seen the other one.
    ~ wrong_tape = held
    ~ ruth++
    I’d told her, it’s a tape, I’d said, with someone on the front, it’s music. Well, it was a tape, and there he was. She’d got it back for me. She must have walked about for three weeks with that inside her. I’d have cut my tongue out sooner than say, Ruth, it’s a Wurlitzer.
-   I put it in the sock. {tape_origin == faced:It was the first thing in there that had been honestly come by.|It had to be kept somewhere, and the sock was that shape by now.} And a day or two on she asked me if it was nice to have it. We were in the bathroom, doing our teeth. # music: none

*   “I’ve been playing it the whole time,” I said.
    And so I had been, it was why I was able to look at her. There’s one on the second side that’s not at all bad, it has sleigh bells. I still play it.
*   I said I was saving it up.
    She thought about that with her mouth full of paste. “That’s what I’d do,” said Ruth. She had never in her life done that with anything.
-   ~ memories++
-> verge
