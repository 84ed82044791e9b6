"""The `questions.yaml` of a new pack: every kind of question once, with comments."""

QUESTIONS_TEXT = """\
# The article and the questions on it. `debatebot check DIR` tells what is wrong here,
# `debatebot --pack DIR` plays it, `debatebot try QUESTION --pack DIR` shows how an answer is read.
# This sample is invented: put your own article in its place, one entry after another.

article:
  id: @id@ # progress is kept under it: choose it once
  title: Should the library open on Sundays?
  author: J. Reed
  published: "2024-03-30" # in quotes, or YAML makes a date of it
  summary: A small town weighs Sunday hours at its library against what they cost.
  # Paragraphs are counted through the whole article; say them in your own words.
  # With them every `cite` is checked, and a learner can open what is cited.
  sections:
    - id: plan
      title: The plan
      paragraphs:
        - n: 1
          says: On 12 March 2024 the council of Elmby passed Open Sunday, a plan by the librarian Mara Holt to open from noon to five on Sundays.
        - n: 2
          says: Students, shift workers and parents had asked for it, because they cannot come on weekdays. In one year 1,200 people found the doors locked.
          names_sources: [count]
    - id: price
      title: The price
      paragraphs:
        - n: 3
          says: The hours cost 48,000 euros a year. That pays for two more people and is taken from the money for new books.
        - n: 4
          says: The staff would lose the only free day that they share, so the union asks that nobody be made to work on it.
        - n: 5
          says: The author would try it for six months and then count the visitors.
  # `debatebot prints ARTICLE.txt --yaml` makes these; with them pasted text is known.
  # prints: []

# The article's own list of sources, if it has one.
sources:
  - id: count
    title: Visitors at closed doors, 2023
    publisher: Elmby Library
    url: https://example.org/visitors

# Names with their other names: all are read as one.
glossary:
  - name: Open Sunday
    also: [the Sunday plan]
    means: The plan to open the library on Sunday afternoons.

# Words of your subject that exclude each other.
opposites:
  - [open, closed]

questions:
  # term: a name or a phrase. `accept` lists full answers; spelling and word order are forgiven.
  - id: plan-name
    kind: term
    ask: What is the plan for the library called?
    asks: [Under what name did the council pass the plan?] # further wordings
    accept: [Open Sunday]
    topic: the plan
    section: plan
    cite: [1]
    # Wrong answers that deserve a sentence of their own.
    reject:
      - answers: [Sunday Library, Library Sunday]
        feedback: Close, but the name says what the doors are.
    hints: [It has two words., The first says what the doors are.]
    explain: The council passed it under this name.
    # Answers whose mark you know. `debatebot check DIR --bench` grades them.
    samples:
      right: [open sunday, it is called Open Sunday, Open Sunnday]
      wrong: [Closed Sunday, the Holt plan]

  # who: a person or a group.
  - id: author-of-plan
    kind: who
    ask: Who wrote the plan?
    accept: [Mara Holt, the librarian Mara Holt]
    topic: the plan
    section: plan
    cite: [1]
    samples:
      right: [mara holt, Holt]
      wrong: [the union, the mayor]

  # date: read from `accept`, or given as here, as exact as it is asked for.
  - id: vote
    kind: date
    ask: In which month did the council vote?
    accept: [March 2024]
    date: {value: "2024-03"}
    topic: the plan
    section: plan
    cite: [1]
    samples:
      right: [march 2024, "12 March 2024"]
      wrong: [May 2024, March 2023]

  # number: a wrong number is never forgiven as a slip of the pen. What is near enough is said by
  # number: {value: 48000, tolerance: 500}
  - id: cost
    kind: number
    ask: What do the Sunday hours cost a year?
    accept: ["48,000 euros"]
    topic: the price
    section: price
    cite: [3]
    samples:
      right: ["48,000 euros", 48k euros, forty-eight thousand euros]
      wrong: ["4,800", "84,000 euros"]

  # list: several things in any order; `need` of the points make a full answer.
  - id: who-asked
    kind: list
    ask: Which three groups asked for Sunday hours?
    accept: ["students, shift workers and parents"]
    need: 3
    points:
      - {id: students, phrasings: [students, pupils, people who study]}
      - {id: shifts, phrasings: [shift workers, people who work shifts, night workers]}
      - {id: parents, phrasings: [parents, mothers and fathers, families]}
    topic: the plan
    section: plan
    cite: [2]
    samples:
      right: ["parents, students, shift workers", "pupils, shift workers, families"]
      partial: [students and parents]
      wrong: [the council]

  # explain: points that make up the answer, each in several phrasings.
  - id: why-worried
    kind: explain
    ask: What worries people about the Sunday hours?
    accept: ["They take money from new books, and the staff lose the free day that they share."]
    points:
      - id: books
        phrasings: [less money for new books, it takes money from the books, the book budget shrinks, fewer new books]
        cite: [3]
      - id: day
        phrasings: [staff lose the free day that they share, workers have no common day off, employees give up their shared free day]
        cite: [4]
    topic: the price
    section: price
    uses: true # it asks to use what the article says, not only to recall it
    cite: [3, 4]
    samples:
      right: [fewer new books and the workers have no common day off]
      partial: [there will be less money for new books]
      wrong: [the building is too small]

  # contrast: two things told apart; with `of` they must not be swapped.
  - id: reader-and-worker
    kind: contrast
    ask: What does the plan give to visitors, and what does it take from the staff?
    accept: ["Visitors get hours in which they can come; the staff lose their shared free day."]
    points:
      - {id: gets, of: visitors, phrasings: [visitors can come on Sundays, visitors get hours that suit them, readers get more opening hours]}
      - {id: loses, of: staff, phrasings: [the staff lose their shared free day, the staff have to work on Sundays]}
    topic: the price
    section: price
    cite: [2, 4]
    samples:
      right: [visitors can come on Sundays and the staff lose their shared free day]
      partial: [visitors get hours that suit them]

  # fix: find and mend what is wrong in a sentence; `accept` is what belongs there.
  - id: mend-source-of-money
    kind: fix
    ask: One word is wrong. Which one, and what belongs there?
    sentence: The money is taken from the budget for heating.
    wrong: heating
    accept: [new books, books]
    topic: the price
    section: price
    cite: [3]
    samples:
      right: [books instead of heating]
      wrong: [staff]

  # sort: which side would use this, and why? The points are the reasons.
  - id: sort-locked-doors
    kind: sort
    ask: Which side would say this, and why?
    item: More than a thousand people stood before locked doors last year.
    side: pro
    accept: ["The side for Sunday hours: it shows that people want to come and cannot."]
    points:
      - {id: demand, phrasings: [it shows that people want to come, there is demand for the hours, many people cannot get in now]}
    topic: the plan
    section: plan
    uses: true
    cite: [2]
    samples:
      right: ["pro, because it shows that people want to come"]
      wrong: ["anti, because it costs money"]

  # choice: one of what is shown; keep these few.
  - id: hours
    kind: choice
    ask: When would the library be open on Sundays?
    options: [from noon to five, from nine to noon, all day]
    accept: [from noon to five]
    topic: the plan
    section: plan
    cite: [1]

  # true_false: in quotes, or YAML makes something else of it.
  - id: for-ever
    kind: true_false
    ask: The author would decide for good, without a trial.
    accept: ["false"]
    explain: The author would try it for six months first.
    topic: the plan
    section: price
    cite: [5]

# A warning of `check` that is meant to be so is silenced with a reason:
# quiet:
#   - {rule: one-phrasing, about: students, why: There is no other word for it.}
"""
