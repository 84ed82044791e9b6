"""The `positions.yaml` of a new pack: two sides, their claims and what speaks against what."""

POSITIONS_TEXT = """\
# The two sides of the motion. `debatebot debate --pack DIR` argues with it,
# `debatebot match --side pro TEXT --pack DIR` shows how a turn is read.

motion: The library should open on Sundays.

sides:
  pro:
    name: Open on Sundays
    # What the app calls itself when it plays this side, and how it says so.
    part: Lamp
    burden: Show that the hours are worth what they take.
    lines: [I play Lamp and argue for Sunday hours; it is a part.]
  anti:
    name: Keep Sundays closed
    part: Anchor
    burden: Show that the hours take more than they give.
    lines: [I play Anchor and argue against Sunday hours; it is a part.]

# What the claims turn on.
issues:
  - {id: access, name: Who can come, ask: Who is helped most by the hours?}
  - {id: means, name: What it takes, ask: What is the money better spent on?}

# What can be checked, and how people get it wrong. A slip is corrected with its paragraph.
facts:
  - id: price
    says: The Sunday hours cost 48,000 euros a year.
    number: {value: 48000, unit: euro}
    about: [cost, euros, hours]
    cite: [3]
    slips:
      - said: ["the hours cost 84,000 euros", "it costs 480,000 euros a year"] # quotes, for the commas
  - id: locked-out
    says: In one year 1,200 people found the doors locked.
    number: {value: 1200, unit: people}
    about: [people, doors, locked]
    cite: [2]
    sources: [count]
    slips:
      - said: ["12,000 people found the doors locked"]
        fix: It was 1,200 people in one year.

# A claim is one argument of one side. A dozen phrasings in different registers find most turns;
# these few show the idea. `basis` tells what the article says from what we reason.
claims:
  - id: weekday-people
    side: pro
    says: Sunday hours let in people who cannot come on weekdays.
    gist: Weekday workers can come
    issue: access
    weight: 3
    phrasings:
      - people who work all week can finally visit
      - students and parents have no time on weekdays
      - Sunday is the only day when many families are free
      - who works shifts stands before locked doors now
      - a library that is shut when we are free is no use to us
    cite: [2]
    evidence: [locked-out]
    questions:
      - ask: Could longer evenings help the same people?
        good: [Parents with small children are at home in the evening.]
        weak: [Nobody likes evenings.]
    concede: I give you that longer evenings would help many of them too.
    lines: ["In one year 1,200 people stood before locked doors."]
  - id: empty-building
    side: pro
    says: A building that is paid for should not stand empty one day in seven.
    gist: The building should be used
    issue: means
    basis: reasoned
    phrasings:
      - the building is heated and paid for anyway
      - it makes no sense to leave the rooms empty every Sunday
      - we already own the place, so use it
      - an unused hall is money thrown away
      - why let a house full of books stand dark
    cite: [3]
    evidence: [price]
    questions:
      - ask: Does the building cost more when it is open?
        good: [A little light and heat, far less than the house itself.]
    lines: [The rooms are there; what is missing is a key on Sunday.]
  - id: fewer-books
    side: anti
    says: The hours are paid for with books that are never bought.
    gist: Hours instead of books
    issue: means
    weight: 3
    phrasings:
      - the money is taken from new books
      - what use are open doors when the shelves get old
      - every hour costs us novels and journals
      - you pay for time and lose what people come for
      - the collection will starve
    cite: [3]
    evidence: [price]
    questions:
      - ask: Would more visitors bring money for books?
        good: [Visitors of a library do not pay.]
    concede: I give you that books nobody can reach help nobody.
    lines: ["For 48,000 euros a year the shelves could grow instead."]
  - id: shared-day
    side: anti
    says: The staff lose the only free day that they share.
    gist: Staff lose their common day off
    issue: access
    phrasings:
      - librarians need a weekend as well
      - the employees would have to work on Sundays
      - nobody should give up time with the family for this
      - the workers pay for our comfort
      - a common day off holds a team together
    cite: [4]
    evidence: [locked-out]
    questions:
      - ask: What if only those work who want to?
        good: [In a small team a wish soon becomes a duty.]
    lines: [Whoever opens the doors on Sunday is away from home on Sunday.]

# What answers what. `type` and `force` steer which answer comes; a line is 45 words at most.
attacks:
  - from: fewer-books
    to: weekday-people
    type: outweigh
    force: 2
    lines:
      - They would come to shelves that grow older every year, because the hours eat the book money.
      - Letting people in is worth less when there is less to read.
  - from: shared-day
    to: weekday-people
    type: turn
    force: 2
    lines:
      - Those who cannot come on weekdays are workers too; you help some by taking a free day from others.
      - You ask for family time for the visitors and take it from the staff.
  - from: fewer-books
    to: empty-building
    type: undercut
    force: 3
    lines:
      - The walls are paid for, but the people at the desk are not; they cost the money for books.
      - An open house is not free because the house is.
  - from: shared-day
    to: empty-building
    type: undermine
    force: 2
    lines:
      - A building does not need rest, the people in it do.
      - It stands empty for a reason; that is when its staff are at home.
  - from: weekday-people
    to: fewer-books
    type: outweigh
    force: 2
    lines:
      - A new book helps only those who can reach the shelf, and many cannot before Sunday.
      - Ask the people at the locked doors whether they miss new titles or the door handle.
  - from: empty-building
    to: fewer-books
    type: undercut
    force: 2
    lines:
      - Most of the money for a library goes into the house; use it first, then buy more.
      - Books in a dark house are read by nobody.
  - from: weekday-people
    to: shared-day
    type: outweigh
    force: 2
    lines:
      - Two people more were promised, so the work is shared; the visitors have no other day.
      - A day off can be moved within the week, a school week cannot.
  - from: empty-building
    to: shared-day
    type: undercut
    force: 1
    lines:
      - Five hours on a Sunday can be covered by the two who are hired for it.
      - Museums and pools are open on Sundays and keep their people.

# What is weighed on the tour.
tradeoffs:
  - id: doors-or-shelves
    title: Doors or shelves
    ask: Are open doors worth fewer new books?
    gains: [weekday-people, empty-building]
    costs: [fewer-books, shared-day]
    open: Whether more visitors would make the town give more for books.
    cite: [2, 3]

# Replies for when nothing else fits.
general:
  - {issue: any, lines: [What would that change for somebody who works all week?], side: pro}
  - {issue: any, lines: [And who pays for that?], side: anti}

# Lines that compare two points.
weighing:
  - {axis: magnitude, lines: [It is felt by more people.], side: pro}
  - {axis: reversibility, lines: [A gap in the shelves is hard to fill later.], side: anti}

# Turns whose reading you know. `debatebot check DIR --bench` reads them; they never teach the reader.
golden:
  - {say: my parents work all week and could only go on a sunday, side: pro, claims: [weekday-people]}
  - {say: the rooms just sit there empty, side: pro, claims: [empty-building]}
  - {say: then there is no money left to buy new books, side: anti, claims: [fewer-books]}
  - {say: librarians deserve a day off together, side: anti, claims: [shared-day]}
  - {say: I like pizza, side: pro, intent: off_topic}
"""
