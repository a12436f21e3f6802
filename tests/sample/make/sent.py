# SPDX-License-Identifier: GPL-3.0-or-later
"""What Margarete Lindqvist, a potter, really sent in October and November 2026."""
from world import Sent, block, date, when

DETACHED = """
    This is a multi-part message in MIME format.
    --------------9c1YkilnPortfolio
    Content-Type: text/plain; charset=UTF-8; format=flowed
    Content-Transfer-Encoding: 7bit

    Dear Claire and Luc,

    here is the whole portfolio in print resolution, as you asked: eleven
    plates and the cover. It is rather heavy. If it won't go through I can
    put it on a stick and post it.

    Warm wishes
    Margarete

    --------------9c1YkilnPortfolio
    {attachment}
    --------------9c1YkilnPortfolio--
"""
_portfolio = dict(
    content='Content-Type: multipart/mixed; boundary="------------9c1YkilnPortfolio"')

LETTER_OCT = """
    Dear friends of the kiln,

    the autumn firing is out. Forty-one pieces survived, nine did not, and
    the nine taught me more. The ash glazes went darker than I planned and
    I have decided that I planned it.

    The door is open on Saturday 24 October from ten to four. There will be
    soup. Bring a bowl, or buy one.

    Margarete

    You get this letter because you wrote your name in the book at the
    studio. To leave the list, just answer "stop".
"""
LETTER_NOV = """
    Dear friends of the kiln,

    two dates before the year runs out: the last glaze firing is on the
    21st of November, and the market stall is on the first two Saturdays in
    December, in the square, weather permitting.

    Seconds are at half price from now on. Seconds are the ones I like best.

    Margarete
"""

SENT = [
    Sent("bob-1", "10-05 17:12:40", "Bob Smith <bob.smith@quayside-books.example>", "Reading group: which book next?", """
        Hello Bob,

        I vote for the lighthouse one. The whale one is longer than my winter.
        Is Thursday at seven still right?

        Margarete
    """),
    Sent("tom", "10-06 08:31:05", "Tom Archer <tom.archer@gmial.com>", "Photos from the kiln opening", """
        Hi Tom,

        you asked for the pictures of the big jar coming out. Come by on Sunday
        and I will show you all of them, there are far too many for an e-mail.

        Best
        Margarete
    """),
    Sent("tom-again", "10-06 10:02:51", "Tom Archer <tom.archer@gmail.com>", "Fwd: Photos from the kiln opening", """
        Hi Tom, second try, I mistyped your address.

        you asked for the pictures of the big jar coming out. Come by on Sunday
        and I will show you all of them, there are far too many for an e-mail.

        Best
        Margarete
    """),
    Sent("bob-slip", "10-08 06:58:19", "bob.smiht@quayside-books.example", "Reading group on Thursday", """
        Running ten minutes late tonight, please keep me a chair near the stove.
    """, phone=True),
    Sent("ingrid-1", "10-09 18:44:02", "Ingrid Lindqvist <ingrid.lindqvist@fastpost.example>", "Your birthday", """
        Dear Ingrid,

        I have booked the train for the 30th and go back on the 2nd. Karl writes
        that he'll come too, if his knee lets him. Shall I bring the big platter?

        Your sister
    """),
    Sent("letter-oct", "10-12 07:30:00", "Olive Tan <olive.tan@webmail-north.example>", "Kiln letter, October", LETTER_OCT,
         alias=True, extra="List-Unsubscribe: <mailto:margarete@lindqvist-ceramics.example?subject=stop>\n"),
    Sent("aoife", "10-13 09:20:33", "Aoife Kearney <aoife.kearney@stonebridge-parish.example>",
         "Hall booking for the carol concert", """
        Dear Aoife,

        may the choir have the parish hall on Friday the 11th of December from
        six o'clock? We would bring our own chairs this time.

        Kind regards
        Margarete Lindqvist
    """),
    Sent("council", "10-14 14:05:11", "events@portavon-council.example", "Christmas market stall application", """
        Dear Sir or Madam,

        please find below what the form asks for. Trade: studio pottery, my own
        work only. Stall: three metres, no electricity needed. Dates: 5 and 12
        December. Public liability cover is in place until March.

        Yours faithfully
        Margarete Lindqvist
        Lindqvist Ceramics
    """, alias=True),
    Sent("ferry", "10-19 16:47:28", "info@islandferries.example", "Crossing times for 28 November?", """
        Good afternoon,

        does the nine o'clock boat still run on Saturdays at the end of
        November? I have a van, 5.4 m long, and two crates of pots.

        Thank you
        Margarete Lindqvist
    """),
    Sent("portfolio", "10-21 20:15:54", "galerie@atelier-marchand.example", "Portfolio in full resolution",
         DETACHED.replace("{attachment}", 'Content-Type: application/pdf; name="portfolio-2026.pdf"\n    '
                          'Content-Disposition: attachment; filename="portfolio-2026.pdf"\n    '
                          'Content-Transfer-Encoding: base64\n\n    JVBERi0xLjcKJeLjz9MK'),
         alias=True, **_portfolio),
    Sent("karl", "10-22 11:09:37", "Karl Weber <karl.weber@nordpost-web.example>", "Geburtstag von Ingrid", """
        Lieber Karl,

        der Zug ist gebucht, ich komme am 30. um 15:12 Uhr an. Holst du mich ab,
        oder soll ich den Bus nehmen? Die große Platte bringe ich mit.

        Liebe Grüße
        Margarete
    """, language="de-DE"),
    Sent("claire", "10-23 13:36:20", "Claire Dumont <claire.dumont@boite-postale.example>", "Exposition de printemps", """
        Chère Claire,

        merci pour votre accueil. Je peux apporter douze pièces au mois de mars,
        et la grande jarre si quelqu'un m'aide à la porter.

        Bien à vous
        Margarete
    """, alias=True, language="fr-FR"),
    Sent("clay", "10-26 09:02:44", "pedidos@arcilla-sur.example", "Order 2291: stoneware clay", """
        Good morning,

        please add 50 kg of the coarse stoneware to order 2291. The delivery
        address is the same as in spring. The signed form is attached to the
        paper copy that I have posted.

        Margarete Lindqvist
    """, alias=True),
    Sent("cobalt", "10-27 10:18:09", "Sven Lindgren <sven.lindgren@fjord-glaze.example>", "Cobalt oxide, 2 kg", """
        Hello Sven,

        is the cobalt oxide still at the price you gave me in June? If yes,
        please put two kilos aside for me.

        Margarete
    """),
    Sent("carols", "10-28 19:25:16", "nuala.brady@larkspur-school.example, dermot@corrib-sailing.example",
         "Carol concert: who is singing?", """
        Dear both,

        I am counting voices for the 11th. Nuala, are you alto or soprano this
        year? Dermot, we have no basses at all, so you are not allowed to be ill.

        Margarete
    """, cc="j.okafor@tidewater-clinic.example"),
    Sent("lease", "10-29 08:55:00", "office@harlan-reeve.example", "Signed lease, both pages", """
        Dear Ms Reeve,

        both pages are signed and in your letter box. Please confirm that this
        reached you; I have asked for a delivery receipt.

        Margarete Lindqvist
    """, extra="Disposition-Notification-To: Margarete Lindqvist <margarete.lindqvist@harbourmail.example>\n"),
    Sent("fionn", "10-31 12:40:58", "fionn@corrib-choir.example", "New rehearsal dates", """
        Hi Fionn,

        Tuesdays are gone, the hall has yoga. From now on it's Wednesdays at
        half seven. Please put it on the web page.

        M.
    """, phone=True),
    Sent("kilns", "11-02 10:11:27", "accounts@brightwater-kilns.example", "Invoice 1182 is paid", """
        Dear accounts team,

        invoice 1182 went out by bank transfer this morning. Could you send the
        receipt to this address?

        Margarete Lindqvist
        Lindqvist Ceramics
    """, alias=True),
    Sent("choir", "11-03 18:20:00", "singers@lists.corrib-choir.example", "Lifts on Wednesday", """
        I can take three from the bridge at ten past seven. First come, first
        served.

        Margarete
    """),
    Sent("egan", "11-04 08:02:35", "dr.egan@tidewater-clinic.example", "Appointment on the 12th", """
        Dear Dr Egan,

        I can come at 9.15 on the 12th, thank you. I'll bring the old X-rays.

        Margarete Lindqvist
    """, phone=True),
    Sent("soren", "11-05 15:31:12", "søren@havn-keramik.example", "Workshop in May", """
        Hej Søren,

        yes to the workshop in May, and yes to the wood kiln. I can bring six
        students. Who books the ferry?

        Margarete
    """, alias=True, utf8=True),
    Sent("letter-nov", "11-06 07:30:00", "Ines Duarte <ines.duarte@olaria-velha.example>", "Kiln letter, November",
         LETTER_NOV, alias=True,
         extra="List-Unsubscribe: <mailto:margarete@lindqvist-ceramics.example?subject=stop>\n"),
    Sent("sean", "11-07 17:48:22", "sean.walsh@midland-broadband.example", "Lift to the wood fair", """
        Sean, if you drive to the wood fair on the 14th, could I come along? I
        only have one small crate.
        Margarete
    """, phone=True),
    Sent("inn", "11-08 11:15:49", "stay@lighthouse-inn.example", "One night, 28 November", """
        Hello,

        do you have a single room for the night of Saturday the 28th? I would
        arrive with the afternoon boat.

        Margarete Lindqvist
    """),
    Sent("virus", "11-09 09:33:03", "orders@glaze-supplies.example", "Scan of the delivery note", """
        This is a multi-part message in MIME format.
        --------------7scanNote
        Content-Type: text/plain; charset=UTF-8; format=flowed
        Content-Transfer-Encoding: 7bit

        Hello,

        two bags were torn, see the scan of the delivery note.

        Margarete Lindqvist

        --------------7scanNote
        Content-Type: application/zip; name="scan-0911.zip"
        Content-Disposition: attachment; filename="scan-0911.zip"
        Content-Transfer-Encoding: base64

        UEsFBgAAAAAAAAAAAAAAAAAAAAAAAA==
        --------------7scanNote--
    """, alias=True, content='Content-Type: multipart/mixed; boundary="------------7scanNote"'),
    Sent("hanley", "11-10 20:07:41", "p.hanley@oldharbour-club.example", "About the committee minutes", """
        Dear Mr Hanley,

        the minutes say that I agreed to the new rent for the boat shed. I did
        not. Please correct them before the next meeting.

        Margarete Lindqvist
    """),
    Sent("programme", "11-11 13:29:30", "secretary@stonebridge-parish.example", "Programme notes", """
        Dear Maura,

        the notes for the programme: eleven carols, one reading, no speeches.
        The running order follows when Dermot has made up his mind.

        Margarete
    """),
    Sent("quill", "11-12 09:14:06", "p.quill@fenwick-letters.example", "Poem for the exhibition card", """
        Dear Mr Quill,

        may I print four lines of "Low Tide" on the card for my spring
        exhibition, with your name below?

        Margarete Lindqvist
    """),
    Sent("ute", "11-12 17:52:18", "Ute Brandt <ute.brandt@brandt-ofenbau.example>", "Neue Brennkammer: Maße", """
        Liebe Ute,

        innen 60 x 60 x 80 cm, Tür nach links. Bitte bestätige mir kurz, dass
        du das gelesen hast.

        Gruß, Margarete
    """, language="de-DE",
         extra="Disposition-Notification-To: Margarete Lindqvist <margarete.lindqvist@harbourmail.example>\n"),
    Sent("rosa", "11-13 10:44:55", "rosa.pell@pell-and-daughters.example", "Two bowls for the window", """
        Dear Rosa,

        the two bowls are ready. I'll bring them on Monday before noon.

        Margarete
    """),
    Sent("ingrid-2", "11-15 16:03:27", "Ingrid Lindqvist <ingrid.lindqvist@fastpost.example>", "Re: Thank you for the platter", """
        Dear Ingrid,

        it is meant to be used, so please do put the cake on it.

        M.

        Am 14.11.2026 um 18:21 schrieb Ingrid Lindqvist:
        > I hardly dare to put a cake on it!
    """, reply_to="8f27a1d0-77c1-4b02-9e53-ingrid14@fastpost.example"),
    Sent("bob-2", "11-18 18:12:10", "Bob Smith <bob.smith@quayside-books.example>", "Re: what is this?", """
        Bob,

        that one wants your password, don't press the button. I had a mailbox
        full of odd notices this month myself and have learned to read them.

        Margarete
    """, reply_to="c0ffee18-2222-4aaa-8bbb-bobsmith18@quayside-books.example"),
]
BY_KEY = {s.key: s for s in SENT}

# Her program was told to delete the big attachment from the copy in Sent.
BY_KEY["portfolio"].sent_copy = BY_KEY["portfolio"].header + b"\n" + block(DETACHED.replace("{attachment}", f"""Content-Type: text/plain; charset=UTF-8; name="Deleted: portfolio-2026.pdf"
    Content-Disposition: inline; filename="Deleted: portfolio-2026.pdf"
    Content-Transfer-Encoding: 8bit
    X-Mozilla-Altered: AttachmentDeleted; date="{date(when("10-21 20:31:00"))}"

    You deleted an attachment from this message. The original MIME headers for the attachment were:
    Content-Type: application/pdf; name="portfolio-2026.pdf"
    Content-Disposition: attachment; filename="portfolio-2026.pdf"
    Content-Transfer-Encoding: base64
"""))
