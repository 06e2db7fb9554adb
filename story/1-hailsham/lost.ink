// The tape goes missing; Ruth turns the place over, and brings another.
// Seam: wrong_tape (read again in hollow, rain, night). Keepsake: the wrong cassette.
=== lost ===
# picture: dormitory
# ambience: far-playing-field
# light: evening
It was October, the second week, the year of the tape. I put my hand in the sock, and it was empty. # show: room # show: beds

{tape_origin:
- held: Three tokens. I did go over them, one at a time.
- faced: I couldn’t very well go to a guardian and say that somebody had taken the tape I took.
- else: I couldn’t have told them where I’d got it, so how could I say where it had gone?
}

*   I looked in the other sock.
    And in every sock I had, and in Rosalind’s, which I put back in order. Then I sat on the floor with all of my things round me. They were such a small lot, when they were out.
*   I thought straight off that it was Madame.
    She’d come that week, on the Tuesday, in the car. {madame_at_door == held:But she’d cried. You don’t cry, and come back for it.|I’d kept out of her way. I was in the linen room, counting.} But there were so few people it could have been who weren’t us.
-   Ruth came in and found me. I had to tell her that there was a tape, and that it had gone, both together. # show: ruth

She was hurt for about a minute, and then she sent Marian for a pencil.

*   She held an inquiry. There’s no other word for it.
    -> inquiry
*   She had the whole room to pieces.
    -> to_pieces

= inquiry
She had us in one at a time, on the end of my bed, with the lamp turned round. Bridget T. owned up to some talcum powder. A girl from the next dormitory, who had only come to see what it was, confessed to the window in the potting shed. “Go on,” said Ruth, writing.

* *   I began to enjoy it.
        ~ ruth++
        I sat by her on the pillow and was the injured party, which I’d never been before, and somebody gave me their crust.
* *   When it was over she came to me, last of all.
        “And where were you?” she said, with her pencil up. “I’ve got to ask everybody, Kath, or it isn’t fair.” I said that I was in the bath. She put, Bath, and gave it a tick.
- -  At the end she had four sheets, on both sides, and knew something about everyone. She put them down the lav, without my asking her to.
-> nothing_found

= to_pieces
The beds came out from the wall. We turned the mattresses up on their edges, so it was like streets, and Ruth went along on her knees, in front, with a torch in her teeth. # hear: bed-dragged

We got thirty-one hairgrips, and a tooth, and Rosalind’s letter to the Queen, and half a pair of scissors that the needlework room had been missing since before our time.

* *   “Whose is this?” Ruth would say, without turning round.
        And she’d hold it up behind her, over her shoulder, and whoever it was would come and get it. She had the voice that surgeons have, in books.
* *   What I noticed was how she looked under mine.
        ~ ruth++
        She did mine twice. She got right in, till there were only her feet. I said, Ruth, I’ve done there, and the feet said, “You’re upset. You won’t have done it properly.”
- -  Then we had to put it all back, and two of the covers were on the wrong beds from that day on.
-> nothing_found

= nothing_found
But no tape, and by the Sunday people had stopped asking. # wait: 1

Three weeks after that, on the stairs, Ruth pushed something in my cardigan pocket and kept on going down. # music: theme

*   I didn’t look until I’d got the bathroom door locked.
    It was in a paper bag that had been smoothed out. She’d written my name on it, and then, which wasn’t at all like her, nothing else.
*   I looked there and then, on the stair, with people going round me.
    She’d stopped too. She was at the bottom with her back to me, by the fire bucket, moving the sand about with one finger.
-   It was a cassette. But it had a man on it, at a Wurlitzer organ, looking round at you with all his teeth. Gordon Pell Plays for Skating.

Now, Ruth had a lighthouse. It was lead, it’d come up to there on your finger, and it lived on the sill over her bed. Nigel, who swapped things, had once offered her his whole Sale for it, unseen.

*   It had gone to Nigel, for the tape.
    He had it round his neck on a string, with a hole bored in the top. I saw her pass him on the gravel, and she asked him how his cold was.
*   I never asked her what it cost. I went and looked at the sill.
    There was the ring on the paint where it had stood. I went about for days nearly saying it, and didn’t, because she hadn’t.
-   So I’ve got the man with the teeth in my hand, and did she think that it was mine?

// Seam: did Ruth know it wasn't the same?
*   Ruth knew it was the wrong tape. I’d told her there was a lady on mine.
    ~ wrong_tape = faced
    In a green dress, I’d said, coming downstairs. She couldn’t get me mine and so she’d got me one. I can do it myself now. I’ve told a man his brother was on the way, and got the brother’s chair out.
*   I never asked Ruth if she knew it was the wrong tape, so I can’t tell you.
    ~ wrong_tape = released
    I’d only have had to look up. I said thank you to the top button of her blouse, which was a pearly one, and had been sewn on with blue, four times through and once round.
*   Ruth thought she’d found my tape. She had never seen the other one.
    ~ wrong_tape = held
    ~ ruth++
    It’s a tape, I’d said, with someone on the front, it’s music. Well, it was, and there he was. She must have walked about for three weeks with that inside her. I’d have cut my tongue out sooner than say, Ruth, it’s a Wurlitzer.
-   I put it in the sock. {tape_origin == faced:It was the first thing in there that had been honestly come by.|The sock was that shape by now.} And a day or two on, in the bathroom, doing our teeth, she asked me if it was nice to have it. # music: none

*   “I’ve been playing it the whole time,” I said.
    And so I had been, it was why I was able to look at her. There’s one on the second side that’s not at all bad, it has sleigh bells. I still play it.
*   I said I was saving it up.
    She thought about that with her mouth full of paste. “That’s what I’d do,” said Ruth. She had never in her life done that with anything.
-   ~ memories++
-> verge
